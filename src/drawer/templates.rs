//! The templates, each with a small drawing of its arrangement.

use super::look::Chosen;
use super::words::text;
use crate::browser::field;
use crate::ui::{View, el};

const TEMPLATES: [(&str, &str); 4] = [
    (
        "classic",
        "<path class='ink' d='M7 8h15v3H7z'/><path d='M7 16h11v1H7zm0 3h9v1H7zm14-3h11v1H21zm0 3h9v1h-9z\
         m15-3h8v1h-8zM7 28h37v.6H7zm0 4h18v1H7zm31 0h6v1h-6zM7 36h16v1H7zm31 0h6v1h-6z'/>\
         <path class='accent' d='M26 42h18v.8H26zm0 3h8v2h-8zm12 0h6v2h-6z'/><path d='M7 53h14v1H7zm0 3h20v1H7z'/>",
    ),
    (
        "modern",
        "<path class='accent' d='M0 0h51v3H0zM7 9h17v4H7zM5 30h41v4H5zM25 46h21v5H25z'/>\
         <path class='tint' d='M5 23h41v5H5z'/><path d='M7 17h11v1H7zm0 2.5h9v1H7zM27 17h11v1H27zm0 2.5h9v1h-9z\
         M7 37h18v1H7zm31 0h6v1h-6zM7 41h16v1H7zm31 0h6v1h-6zM7 56h14v1H7zm0 3h20v1H7z'/>",
    ),
    (
        "compact",
        "<path class='ink' d='M4 5h11v2.4H4z'/><path d='M4 10h9v.8H4zm0 2h7v.8H4zm14-2h9v.8h-9zm0 2h7v.8h-7zm18-2h7v.8h-7z\
         M4 18h43v.5H4zm0 3h17v.8H4zm37 0h6v.8h-6zM4 24h15v.8H4zm37 0h6v.8h-6zM4 27h17v.8H4zm37 0h6v.8h-6zM4 30h13v.8H4zm37 0h6v.8h-6z\
         M4 33h17v.8H4zm37 0h6v.8h-6zM4 36h15v.8H4zm37 0h6v.8h-6zM4 39h17v.8H4zm37 0h6v.8h-6z'/>\
         <path class='accent' d='M29 44h18v.7H29zm0 2.5h7v1.6h-7zm12 0h6v1.6h-6z'/>",
    ),
    (
        "letter",
        "<path class='frame' d='M5.5 15.5h20v11h-20z'/><path d='M8 18h9v.6H8zm0 2.4h12v1H8zm0 2.4h10v1H8zM31 6h12v1H31zm0 2.5h10v1H31z\
         m0 8h6v1h-6zm8 0h5v1h-5zm-8 3h6v1h-6zm8 0h5v1h-5z'/><path class='ink' d='M7 31h16v2.2H7z'/>\
         <path d='M7 38h37v.6H7zm0 4h18v1H7zm31 0h6v1h-6zM7 46h16v1H7zm31 0h6v1h-6z'/>\
         <path class='accent' d='M26 51h18v.8H26zm0 3h8v2h-8zm12 0h6v2h-6z'/><path d='M0 25.5h2v.6H0zm0 25h2v.6H0z'/>",
    ),
];

/// The templates side by side; one is chosen.
pub(super) fn templates(chosen: &Chosen) -> View {
    let mut group = el("div")
        .class("look-templates")
        .set("role", "radiogroup")
        .set("aria-label", text("look-template"));
    for (name, drawing) in TEMPLATES {
        let (shown, changed) = (chosen.clone(), chosen.clone());
        let id = format!("look-template-{name}");
        let is_chosen = move || {
            let now = shown.choice("template");
            now == name || now.is_empty() && name == "classic"
        };
        let input = el("input")
            .class("unseen")
            .set("type", "radio")
            .set("name", "look-template")
            .set("id", &id)
            .set("value", name)
            .live_set("checked", move || is_chosen().then(String::new))
            .on("change", move |event| {
                let value = field::value(&event);
                changed.set_text(&["template"], if value == "classic" { "" } else { &value });
            });
        let drawing = format!("<svg viewBox='0 0 51 66' focusable='false'>{drawing}</svg>");
        let label = el("label")
            .set("for", &id)
            .child(el("span").class("look-drawing").set("aria-hidden", "true").markup(&drawing))
            .child(el("span").text(text(&id)));
        group = group.child(el("div").class("look-template").child(input).child(label));
    }
    group.view()
}

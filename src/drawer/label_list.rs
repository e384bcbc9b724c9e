//! The words of the paper, each with the author's own instead, and whether it is shown at all.

use super::look::Chosen;
use super::words::text;
use crate::browser::field;
use crate::document::Language;
use crate::ui::{View, el};
use crate::wording::Wording;

/// The labels of the paper in the order in which they are read, and whether each can be left out.
const LABELS: [(&str, bool); 29] = [
    ("invoice", false),
    ("seller", false),
    ("buyer", false),
    ("issue-date", false),
    ("supply-date", true),
    ("due-date", false),
    ("order-reference", true),
    ("deliver-to", true),
    ("item", false),
    ("quantity", true),
    ("unit", true),
    ("unit-price", true),
    ("discount", true),
    ("tax", true),
    ("amount", false),
    ("subtotal", false),
    ("sum", false),
    ("net", false),
    ("total", false),
    ("due", false),
    ("payment", false),
    ("account-holder", false),
    ("bank", true),
    ("iban", false),
    ("bic", true),
    ("payment-reference", false),
    ("payment-code", true),
    ("note", false),
    ("thanks", true),
];

/// What can be left out and has no label of its own.
const BARE: [&str; 3] = ["country", "email", "phone"];

/// The list, folded.
pub(super) fn label_list(chosen: &Chosen, language: Language) -> View {
    let wording = Wording::document(language);
    let mut list = el("div").class("look-words");
    for (name, can_hide) in LABELS {
        let usual = wording.text(name);
        let (shown, written) = (chosen.clone(), chosen.clone());
        let id = format!("look-word-{name}");
        let input = el("input")
            .set("type", "text")
            .set("id", &id)
            .set("placeholder", &usual)
            .set("aria-label", &usual)
            .set("autocomplete", "off")
            .property("value", move || shown.entry("labels", name))
            .on("change", move |event| {
                written.set_text(&["labels", name], &field::value(&event));
            });
        let row = el("div").class("look-word");
        let row = if can_hide {
            row.child(shows(chosen, name, &usual)).child(el("div").class("field").child(input))
        } else {
            row.child(el("span")).child(el("div").class("field").child(input))
        };
        list = list.child(row);
    }
    for name in BARE {
        let usual = text(&format!("look-bare-{name}"));
        let row = el("div").class("look-word").child(shows(chosen, name, &usual));
        list = list.child(row.child(el("label").set("for", show_id(name)).text(usual)));
    }
    el("details")
        .class("look-labels")
        .child(el("summary").text(text("look-labels")))
        .child(el("p").class("field-hint").text(text("look-labels-hint")))
        .child(list)
        .view()
}

/// Whether something is shown.
fn shows(chosen: &Chosen, name: &'static str, usual: &str) -> View {
    let (shown, changed) = (chosen.clone(), chosen.clone());
    let heard = format!("{}: {usual}", text("look-show"));
    el("input")
        .set("type", "checkbox")
        .set("id", show_id(name))
        .set("title", &heard)
        .set("aria-label", &heard)
        .live_set("checked", move || (!shown.is_on(&["hidden", name])).then(String::new))
        .on("change", move |event| changed.turn(&["hidden", name], !field::is_checked(&event)))
        .view()
}

fn show_id(name: &str) -> String {
    format!("look-show-{name}")
}

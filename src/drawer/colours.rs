//! The accent: a few colours that print well, and any other.

use super::look::Chosen;
use super::words::text;
use crate::browser::field;
use crate::ui::{View, el};

/// Colours that are read well on white and print alike on most printers; the first is the usual.
const COLOURS: [(&str, &str); 8] = [
    ("#0f575c", "ink"),
    ("#1f3a68", "blue"),
    ("#1d6a3d", "green"),
    ("#7a1f3d", "wine"),
    ("#a2331b", "brick"),
    ("#5b3a86", "violet"),
    ("#7a4b12", "bronze"),
    ("#26292b", "black"),
];

/// The colours side by side; one is chosen.
pub(super) fn colours(chosen: &Chosen) -> View {
    let mut group =
        el("fieldset").class("look-colours").child(el("legend").text(text("look-accent")));
    let usual = COLOURS[0].0;
    for (colour, name) in COLOURS {
        let (shown, changed) = (chosen.clone(), chosen.clone());
        let is_chosen = move || {
            let now = shown.choice("accent");
            now == colour || now.is_empty() && colour == usual
        };
        let input = el("input")
            .set("type", "radio")
            .set("name", "look-accent")
            .set("aria-label", text(&format!("look-accent-{name}")))
            .set("title", text(&format!("look-accent-{name}")))
            .set("class", format!("look-colour look-{name}"))
            .live_set("checked", move || is_chosen().then(String::new))
            .on("change", move |_| {
                changed.set_text(&["accent"], if colour == usual { "" } else { colour });
            });
        group = group.child(input);
    }
    let (shown, changed) = (chosen.clone(), chosen.clone());
    let own = el("input")
        .set("type", "color")
        .set("id", "look-accent-own")
        .set("aria-label", text("look-accent-own"))
        .set("title", text("look-accent-own"))
        .property("value", move || {
            let now = shown.choice("accent");
            if now.is_empty() { usual.to_owned() } else { now }
        })
        .on("input", move |event| changed.set_text(&["accent"], &field::value(&event)));
    group.child(own).view()
}

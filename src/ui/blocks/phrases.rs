//! Words that the law or usage of the seller's country has: one click adds them to the note.

use crate::app::{Desk, text, text_with};
use crate::ui::components::{
    Button, ButtonLook, Choice, View, button, choice, el, fields, live, nothing, several,
};
use crate::wording::Argument;

/// What the document calls for, each a button; all else that the country has, as a choice.
pub fn phrases(desk: Desk) -> View {
    live(move || {
        let (apt, others): (Vec<_>, Vec<_>) =
            desk.phrases().into_iter().partition(|phrase| phrase.is_apt);
        let mut shown = Vec::new();
        if !apt.is_empty() {
            let mut list = el("div").class("rare").set("role", "group");
            list = list.set("aria-label", text("phrases"));
            for phrase in apt {
                let name = text_with("add", &[("what", Argument::Text(&shortened(&phrase.text)))]);
                let made = Button::new(name, "plus", ButtonLook::Link);
                list = list.child(button(made, move || desk.add_phrase(&phrase.text)));
            }
            shown.push(list.view());
        }
        if !others.is_empty() {
            let first = (String::new(), text("phrases-choose"));
            let told = others
                .iter()
                .zip(0..)
                .map(|(phrase, index): (_, usize)| (index.to_string(), shortened(&phrase.text)));
            let made = Choice {
                id: "phrases".into(),
                label: text("phrases"),
                options: std::iter::once(first).chain(told).collect(),
                class: "field-whole",
            };
            let chosen = choice(made, String::new, move |index| {
                let found = index.parse().ok().and_then(|index: usize| others.get(index));
                if let Some(phrase) = found {
                    desk.add_phrase(&phrase.text);
                }
            });
            shown.push(fields(vec![chosen]));
        }
        if shown.is_empty() { nothing() } else { several(shown) }
    })
}

/// As much of a phrase as it is known by.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(ENOUGH) {
        None => text.to_owned(),
        Some((end, _)) => {
            let start = text.get(..end).unwrap_or(text);
            let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
            format!("{}\u{2026}", words.trim_end())
        }
    }
}

/// How many letters fit into a line of a phone.
const ENOUGH: usize = 56;

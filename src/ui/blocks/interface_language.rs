//! In which language the page speaks: a quiet choice at its end.

use crate::app::{Desk, INTERFACE_LANGUAGE, text, wording};
use crate::document::Language;
use crate::ui::components::{Choice, View, choice, el};
use crate::wording::interface_languages;

/// The choice; every language by its own name.
pub fn interface_language(desk: Desk) -> View {
    let option = |language: Language| (language.tag().to_owned(), language.own_name().to_owned());
    let made = Choice {
        id: INTERFACE_LANGUAGE.into(),
        label: text("interface-language"),
        options: interface_languages().map(option).collect(),
        class: "field-quiet",
    };
    let spoken = || wording().language().tag().to_owned();
    let choice = choice(made, spoken, move |tag| {
        if let Some(language) = Language::from_tag(tag) {
            desk.set_interface(language);
        }
    });
    el("div").class("interface-language").child(choice).view()
}

//! Which of the visitor's own companies the document is from.

use crate::app::{Desk, Part, text};
use crate::document::{DocumentKind, Field, PartyField};
use crate::ui::components::{Button, Choice, View, button, choice_of_document, el, live, nothing};

/// The value that stands for a company of which nothing is known yet.
const NEW: &str = "new";

/// The choice among the companies, where there is one: of a single company nothing is to be chosen.
pub fn company(desk: Desk) -> View {
    live(move || {
        desk.watch(Part::Companies);
        if is_foreign(desk) {
            return nothing();
        }
        let names = desk.companies();
        let own = desk.text_of(&Field::Seller(PartyField::Name));
        let chosen = place_of(desk, &names);
        if names.is_empty() || (names.len() == 1 && (chosen.is_some() || own.is_empty())) {
            return nothing();
        }
        let mut options = Vec::with_capacity(names.len() + 2);
        if chosen.is_none() {
            options.push((String::new(), own));
        }
        options
            .extend(names.into_iter().enumerate().map(|(place, name)| (place.to_string(), name)));
        options.push((NEW.to_owned(), text("company-new")));
        let made = Choice {
            id: "company".into(),
            label: text("company"),
            options,
            class: "field-whole field-company",
        };
        let chosen = chosen.map(|place| place.to_string()).unwrap_or_default();
        choice_of_document(
            desk,
            made,
            move || chosen.clone(),
            move |value| {
                if value == NEW {
                    desk.change_company(None);
                } else if let Ok(place) = value.parse() {
                    desk.change_company(Some(place));
                }
            },
        )
    })
}

/// The way to a second company, once there is a first.
pub fn another_company(desk: Desk) -> View {
    live(move || {
        desk.watch(Part::Companies);
        let names = desk.companies();
        if is_foreign(desk) || names.len() != 1 || place_of(desk, &names).is_none() {
            return nothing();
        }
        let add = Button::add("company-another");
        let add = button(add, move || desk.change_company(None));
        el("div").class("rare").child(add).view()
    })
}

/// Where the buyer makes the invoice, the seller is somebody else.
fn is_foreign(desk: Desk) -> bool {
    desk.read(|state| state.document.kind == DocumentKind::SelfBilledInvoice)
}

fn place_of(desk: Desk, names: &[String]) -> Option<usize> {
    let own = desk.text_of(&Field::Seller(PartyField::Name));
    names.iter().position(|name| name.trim() == own.trim())
}

//! The document itself: its number, its dates, its currency and language.

use super::field::field;
use super::parts::{List, rare};
use crate::app::{Desk, text};
use crate::document::{Field, Language};
use crate::ui::components::{Choice, View, block, choice, fields, nothing, several};

/// The block of the document.
pub fn head(desk: Desk) -> View {
    let usual = fields(vec![
        kind(),
        field(desk, Field::Number),
        field(desk, Field::IssueDate),
        field(desk, Field::Terms),
        language(desk),
        field(desk, Field::Currency),
    ]);
    let rare_fields = vec![
        (Field::SupplyDate, &[][..]),
        (Field::OrderReference, &[]),
        (Field::within("business_days.shift"), &[]),
    ];
    let lists = vec![List::new("business_days.holidays", &[""])];
    let content = several(vec![usual, rare(desk, rare_fields, lists)]);
    block("document", text("document"), nothing(), content)
}

/// What kind of document it is: an invoice, for now.
fn kind() -> View {
    let made = Choice {
        id: "kind".into(),
        label: text("kind"),
        options: vec![("invoice".into(), text("kind-invoice"))],
        class: "field-kind",
    };
    choice(made, || "invoice".to_owned(), |_| {})
}

fn language(desk: Desk) -> View {
    let options = Language::ALL
        .map(|language| (language.tag().to_owned(), language.own_name().to_owned()))
        .to_vec();
    let made = Choice {
        id: "language".into(),
        label: text("document-language"),
        options,
        class: "field-language",
    };
    let chosen = move || desk.read(|state| state.document.language.tag().to_owned());
    choice(made, chosen, move |tag| {
        if let Some(language) = Language::from_tag(tag) {
            desk.set_language(language);
        }
    })
}

//! The document itself: its number, its dates, its currency and language.

use super::terms::terms;
use crate::app::{Desk, element_id, text};
use crate::browser::names;
use crate::document::{Field, Language};
use crate::ui::components::{
    Choice, Kind, TextField, View, block, choice, fields, nothing, rare_fields, several, text_field,
};

/// The block of the document.
pub fn head(desk: Desk) -> View {
    let number = TextField {
        label: text("number"),
        example: text("number.example"),
        class: "field-number",
        ..TextField::default()
    };
    let usual = fields(vec![
        kind(),
        text_field(desk, Field::Number, number),
        one(desk, Field::IssueDate),
        terms(desk),
        language(desk),
        currency(desk),
    ]);
    let rare = vec![
        (Field::SupplyDate, "supply-date.add"),
        (Field::OrderReference, "order-reference.add"),
    ];
    let content = several(vec![usual, rare_fields(desk, rare, one)]);
    block("document", text("document"), nothing(), content)
}

fn one(desk: Desk, field: Field) -> View {
    let (key, kind, hint) = match field {
        Field::IssueDate => ("issue-date", Kind::Date, String::new()),
        Field::SupplyDate => ("supply-date", Kind::Date, text("supply-date.hint")),
        _ => ("order-reference", Kind::Text, text("order-reference.hint")),
    };
    let class = if field == Field::IssueDate { "field-date" } else { "field-half" };
    let made = TextField { label: text(key), kind, hint, class, ..TextField::default() };
    text_field(desk, field, made)
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
        .map(|language| (language.tag().to_owned(), text(&format!("language-{}", language.tag()))))
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

fn currency(desk: Desk) -> View {
    let own = desk.read(|state| state.document.currency);
    let mut options = names::currencies(own);
    for (code, name) in &mut options {
        if code != name {
            *name = format!("{code} \u{2013} {name}");
        }
    }
    let made = Choice {
        id: element_id(&Field::Currency),
        label: text("currency"),
        options,
        class: "field-currency",
    };
    let chosen = move || desk.read(|state| state.document.currency.code().to_owned());
    choice(made, chosen, move |code| desk.set_currency(code))
}

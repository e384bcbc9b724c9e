//! How to pay, and what else is to be said.

use crate::app::{Desk, text};
use crate::document::Field;
use crate::ui::components::{
    Kind, TextField, View, block, fields, nothing, rare_fields, several, text_field,
};

/// The block of the means of payment.
pub fn payment(desk: Desk) -> View {
    let rare = vec![
        (Field::Bank, "bank.add"),
        (Field::Account, "account.add"),
        (Field::PaymentReference, "payment-reference.add"),
    ];
    let usual = fields(vec![one(desk, Field::Iban), one(desk, Field::Bic)]);
    let content = several(vec![usual, rare_fields(desk, rare, one)]);
    block("payment", text("payment"), nothing(), content)
}

/// The block of the note.
pub fn note(desk: Desk) -> View {
    let made = TextField {
        label: text("note"),
        kind: Kind::Lines,
        example: text("note.example"),
        class: "field-whole",
        ..TextField::default()
    };
    let content = fields(vec![text_field(desk, Field::Note, made)]);
    block("notes", text("notes"), nothing(), content)
}

fn one(desk: Desk, field: Field) -> View {
    let (key, class) = match field {
        Field::Iban => ("iban", "field-two-thirds"),
        Field::Bic => ("bic", "field-third"),
        Field::Bank => ("bank", "field-half"),
        Field::Account => ("account", "field-half"),
        _ => ("payment-reference", "field-half"),
    };
    let is_reference = field == Field::PaymentReference;
    let made = TextField {
        label: text(key),
        example: text(&format!("{key}.example")),
        hint: if is_reference { text("payment-reference.hint") } else { String::new() },
        class,
        ..TextField::default()
    };
    text_field(desk, field, made)
}

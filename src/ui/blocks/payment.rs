//! How to pay, and what else is to be said.

use leptos::prelude::*;

use crate::app::{Desk, text};
use crate::document::Field;
use crate::ui::components::{Kind, TextField, block, rare_fields, text_field};

/// The block of the means of payment.
pub fn payment(desk: Desk) -> AnyView {
    let content = view! {
        <div class="fields">
            {one(desk, Field::Iban)}
            {one(desk, Field::Bic)}
        </div>
        {rare_fields(
            desk,
            vec![
                (Field::Bank, "bank.add"),
                (Field::Account, "account.add"),
                (Field::PaymentReference, "payment-reference.add"),
            ],
            one,
        )}
    };
    block("payment", text("payment"), ().into_any(), content.into_any())
}

/// The block of the note.
pub fn note(desk: Desk) -> AnyView {
    let made = TextField {
        label: text("note"),
        kind: Kind::Lines,
        example: text("note.example"),
        class: "field-whole",
        ..TextField::default()
    };
    let content = view! { <div class="fields">{text_field(desk, Field::Note, made)}</div> };
    block("notes", text("notes"), ().into_any(), content.into_any())
}

fn one(desk: Desk, field: Field) -> AnyView {
    let (key, class) = match field {
        Field::Iban => ("iban", "field-two-thirds"),
        Field::Bic => ("bic", "field-third"),
        Field::Bank => ("bank", "field-half"),
        Field::Account => ("account", "field-half"),
        _ => ("payment-reference", "field-half"),
    };
    let hint = if field == Field::PaymentReference {
        text("payment-reference.hint")
    } else {
        String::new()
    };
    let made = TextField {
        label: text(key),
        example: text(&format!("{key}.example")),
        hint,
        class,
        ..TextField::default()
    };
    text_field(desk, field, made)
}

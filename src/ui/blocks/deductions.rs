//! What lies between the total and the amount due: what is paid already, kept back, or rounded.

use crate::app::{Desk, Part, text};
use crate::document::{Field, Id};
use crate::ui::components::{
    Button, ButtonLook, Kind, TextField, View, button, el, keyed, rare_fields, several, text_field,
};

/// All of it: what holds something, and links for the rest.
pub fn deductions(desk: Desk) -> View {
    let keys = move || {
        desk.watch(Part::Adjustments);
        desk.read(|state| {
            state.document.advances.iter().map(|advance| advance.id.to_string()).collect()
        })
    };
    let advances = keyed(keys, move |key| advance(desk, &Id::new(key)));
    let add = Button::add("advance.add").with_id("add-advance");
    let rare = vec![
        (Field::Retention, "retention.add"),
        (Field::RetentionReason, "retention-reason.add"),
        (Field::CashRounding, "cash-rounding.add"),
    ];
    several(vec![
        el("div").class("adjustments").child(advances).view(),
        rare_fields(desk, rare, one),
        el("div").class("rare").child(button(add, move || desk.add_advance())).view(),
    ])
}

fn advance(desk: Desk, id: &Id) -> View {
    let remove = Button::new(text("advance-remove"), "close", ButtonLook::Icon);
    let removed = id.clone();
    let mut group =
        el("div").class("adjustment").set("role", "group").set("aria-label", text("advance"));
    for field in [
        Field::AdvanceReference(id.clone()),
        Field::AdvanceDate(id.clone()),
        Field::Advance(id.clone()),
    ] {
        group = group.child(one(desk, field));
    }
    group.child(button(remove, move || desk.remove_advance(&removed))).view()
}

fn one(desk: Desk, field: Field) -> View {
    let (key, kind, class) = match field {
        Field::AdvanceReference(_) => ("advance-reference", Kind::Text, ""),
        Field::AdvanceDate(_) => ("advance-date", Kind::Date, ""),
        Field::Advance(_) => ("advance-value", Kind::Number, ""),
        Field::Retention => ("retention", Kind::Number, "field-third"),
        Field::RetentionReason => ("retention-reason", Kind::Text, "field-two-thirds"),
        _ => ("cash-rounding", Kind::Number, "field-third"),
    };
    let example = match field {
        Field::AdvanceReference(_) | Field::RetentionReason | Field::CashRounding => {
            text(&format!("{key}.example"))
        }
        _ => String::new(),
    };
    text_field(
        desk,
        field,
        TextField { label: text(key), kind, example, class, ..TextField::default() },
    )
}

//! Discounts and charges on the whole document.

use super::parts::{List, add, parts};
use crate::app::{Desk, FieldKind, Part, text};
use crate::document::{AdjustmentKind, Field, Id, Owner};
use crate::ui::components::{
    Button, ButtonLook, TextField, View, button, el, keyed, live, nothing, text_field,
};

/// The discounts and charges, one below the other.
pub fn adjustments(desk: Desk) -> View {
    let keys = move || {
        desk.watch(Part::Adjustments);
        desk.read(|state| {
            state.document.adjustments.iter().map(|part| part.id.to_string()).collect()
        })
    };
    let parts = keyed(keys, move |key| {
        let id = Id::new(key);
        let kind = desk.read(|state| {
            let mut parts = state.document.adjustments.iter();
            parts.find(|part| part.id == id).map(|part| part.kind)
        });
        kind.map_or_else(nothing, |kind| adjustment(desk, id, kind))
    });
    el("div").class("adjustments").child(parts).view()
}

fn adjustment(desk: Desk, id: Id, kind: AdjustmentKind) -> View {
    let (name, reason, value, remove) = match kind {
        AdjustmentKind::Discount => {
            ("discount", "discount-reason", "discount-value", "discount-remove")
        }
        AdjustmentKind::Charge => ("charge", "charge-reason", "charge-value", "charge-remove"),
    };
    let reason = TextField {
        label: text(reason),
        example: text(&format!("{reason}.example")),
        class: "adjustment-reason",
        ..TextField::default()
    };
    let value = TextField {
        label: text(value),
        kind: FieldKind::Value,
        class: "adjustment-value",
        ..TextField::default()
    };
    let remove = Button::new(text(remove), "close", ButtonLook::Icon);
    let removed = id.clone();
    let list = List::taxes(Owner::Adjustment(id.clone()));
    let taxes = live(move || {
        desk.watch(Part::Held);
        let add = el("div").class("rare").child(add(desk, &list));
        el("div").class("adjustment-taxes").child(parts(desk, &list, None)).child(add).view()
    });
    el("div")
        .class("adjustment")
        .set("role", "group")
        .set("aria-label", text(name))
        .child(text_field(desk, Field::AdjustmentReason(id.clone()), reason))
        .child(text_field(desk, Field::Adjustment(id), value))
        .child(button(remove, move || desk.remove_adjustment(&removed)))
        .child(taxes)
        .view()
}

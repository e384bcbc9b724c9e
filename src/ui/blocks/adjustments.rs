//! Discounts and charges on the whole document.

use leptos::prelude::*;

use crate::app::{Desk, Part, text};
use crate::document::{AdjustmentKind, Field, Id};
use crate::ui::components::{Button, ButtonLook, Kind, TextField, button, text_field};

/// The discounts and charges, one below the other.
pub fn adjustments(desk: Desk) -> AnyView {
    let parts = move || {
        desk.watch(Part::Adjustments);
        let parts: Vec<(Id, AdjustmentKind)> = desk.read(|state| {
            state.document.adjustments.iter().map(|part| (part.id.clone(), part.kind)).collect()
        });
        parts
    };
    view! {
        <div class="adjustments">
            <For each=parts key=|(id, _)| id.clone()
                children=move |(id, kind)| adjustment(desk, id, kind)/>
        </div>
    }
    .into_any()
}

fn adjustment(desk: Desk, id: Id, kind: AdjustmentKind) -> AnyView {
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
        kind: Kind::Number,
        example: text(&format!("{value}.example")),
        class: "adjustment-value",
        ..TextField::default()
    };
    let remove = Button::new(text(remove), "close", ButtonLook::Icon);
    let removed = id.clone();
    view! {
        <div class="adjustment" role="group" aria-label=text(name)>
            {text_field(desk, Field::AdjustmentReason(id.clone()), reason)}
            {text_field(desk, Field::Adjustment(id), value)}
            {button(remove, move || desk.remove_adjustment(&removed))}
        </div>
    }
    .into_any()
}

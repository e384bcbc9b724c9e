//! The items, and what is taken off or put on the whole.

use leptos::prelude::*;

use super::adjustments::adjustments;
use super::item::item;
use crate::app::{Desk, Part, text};
use crate::document::{AdjustmentKind, PriceBasis};
use crate::ui::components::{Button, ButtonLook, Choice, block, button, choice};

/// The block of the items.
pub fn items(desk: Desk) -> AnyView {
    let rows = move || {
        desk.watch(Part::Lines);
        desk.read(|state| state.rows.clone())
    };
    let key = |row: &crate::app::Row| row.id().clone();
    let add = Button::new(text("item-add"), "plus", ButtonLook::Plain).with_id("add-item");
    let discount = Button::new(text("discount-add"), "plus", ButtonLook::Link);
    let charge = Button::new(text("charge-add"), "plus", ButtonLook::Link);
    let content = view! {
        <div class="items-frame">
            {headings()}
            <div class="items" id="items">
                <For each=rows key=key children=move |row| item(desk, row)/>
            </div>
        </div>
        {adjustments(desk)}
        <div class="rare">
            {button(add, move || desk.add_line_after(None))}
            {button(
                discount.with_id("add-discount"),
                move || desk.add_adjustment(AdjustmentKind::Discount),
            )}
            {button(charge.with_id("add-charge"), move || desk.add_adjustment(AdjustmentKind::Charge))}
        </div>
        <p class="field-hint">{text("items-hint")}</p>
    };
    block("items-block", text("items"), basis(desk), content.into_any())
}

/// What the columns are, for those who see them as columns; each field has its own label.
fn headings() -> AnyView {
    let names = ["description", "quantity", "price", "tax-rate", "line-total"].map(|key| {
        view! { <span class=format!("item-heading-{key}")>{text(&format!("{key}.short"))}</span> }
    });
    view! { <div class="item-headings" aria-hidden="true">{Vec::from(names)}</div> }.into_any()
}

fn basis(desk: Desk) -> AnyView {
    let made = Choice {
        id: "prices".into(),
        label: text("prices"),
        options: vec![
            ("without".into(), text("prices-without-tax")),
            ("with".into(), text("prices-with-tax")),
        ],
        class: "field-quiet",
    };
    let chosen = move || {
        desk.read(|state| match state.document.prices {
            PriceBasis::WithoutTax => "without".into(),
            PriceBasis::WithTax => "with".into(),
        })
    };
    choice(made, chosen, move |value| {
        desk.set_prices(if value == "with" { PriceBasis::WithTax } else { PriceBasis::WithoutTax });
    })
}

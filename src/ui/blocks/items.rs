//! The items, and what is taken off or put on the whole.

use leptos::prelude::AnyView;

use super::adjustments::adjustments;
use super::item::item;
use crate::app::{Desk, Part, text};
use crate::document::{AdjustmentKind, Id, PriceBasis};
use crate::ui::components::{
    Button, ButtonLook, Choice, block, button, choice, el, keyed, nothing, several,
};

/// The block of the items.
pub fn items(desk: Desk) -> AnyView {
    let keys = move || {
        desk.watch(Part::Lines);
        desk.read(|state| state.rows.iter().map(|row| row.id().to_string()).collect())
    };
    let rows = keyed(keys, move |key| match desk.row(&Id::new(key)) {
        Some(row) => item(desk, row),
        None => nothing(),
    });
    let frame = el("div")
        .class("items-frame")
        .child(headings())
        .child(el("div").class("items").set("id", "items").child(rows));
    let add = Button::new(text("item-add"), "plus", ButtonLook::Plain).with_id("add-item");
    let discount = Button::new(text("discount-add"), "plus", ButtonLook::Link);
    let discount = discount.with_id("add-discount");
    let charge = Button::new(text("charge-add"), "plus", ButtonLook::Link).with_id("add-charge");
    let more = el("div")
        .class("rare")
        .child(button(add, move || desk.add_line_after(None)))
        .child(button(discount, move || desk.add_adjustment(AdjustmentKind::Discount)))
        .child(button(charge, move || desk.add_adjustment(AdjustmentKind::Charge)));
    let hint = el("p").class("field-hint").text(text("items-hint"));
    let content = several(vec![frame.view(), adjustments(desk), more.view(), hint.view()]);
    block("items-block", text("items"), basis(desk), content)
}

/// What the columns are, for those who see them as columns; each field has its own label.
fn headings() -> AnyView {
    let mut headings = el("div").class("item-headings").set("aria-hidden", "true");
    for key in ["description", "quantity", "price", "tax-rate", "line-total"] {
        let heading = el("span").class(format!("item-heading-{key}"));
        headings = headings.child(heading.text(text(&format!("{key}.short"))));
    }
    headings.view()
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

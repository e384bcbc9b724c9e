//! The items, and what is taken off or put on the whole.

use super::adjustments::adjustments;
use super::item::{IN_A_ROW, item};
use crate::app::{Desk, Part, line_label_key, text};
use crate::document::{AdjustmentKind, Id, LineKind, PriceBasis};
use crate::region;
use crate::ui::components::{
    Button, ButtonLook, Choice, View, block, button, choice_of_document, el, keyed, nothing,
    several,
};

/// The block of the items.
pub fn items(desk: Desk) -> View {
    let keys = move || {
        desk.watch(Part::Lines);
        desk.read(|state| state.rows.iter().map(|row| row.id().to_string()).collect())
    };
    let rows = keyed(keys, move |key| match desk.row(&Id::new(key)) {
        Some(row) => item(desk, row),
        None => nothing(),
    });
    let has_prices = desk.read(|state| state.document.kind.has_prices());
    let class = move || {
        desk.watch(Part::Figures);
        desk.watch(Part::Shown);
        let units = if desk.has_units() { " has-units" } else { "" };
        let prices = if has_prices { "" } else { " is-unpriced" };
        Some(format!("items-frame{units}{prices}{}", width_class(longest_amount(desk))))
    };
    let frame = el("div")
        .live_set("class", class)
        .child(headings(desk))
        .child(el("div").class("items").set("id", "items").child(rows));
    let add = Button::new(text("item-add"), "plus", ButtonLook::Plain).with_id("add-item");
    let discount = Button::add("discount-add").with_id("add-discount");
    let charge = Button::add("charge-add").with_id("add-charge");
    let mut more = el("div").class("rare").child(button(add, move || desk.add_line_after(None)));
    if has_prices {
        more = more
            .child(button(discount, move || desk.add_adjustment(AdjustmentKind::Discount)))
            .child(button(charge, move || desk.add_adjustment(AdjustmentKind::Charge)));
    }
    let rows = [
        (LineKind::Heading, "row-heading.add"),
        (LineKind::Text, "row-text.add"),
        (LineKind::Subtotal, "row-subtotal.add"),
    ];
    for (kind, key) in rows.into_iter().take(if has_prices { 3 } else { 2 }) {
        more = more.child(button(Button::add(key), move || desk.add_row(kind)));
    }
    let hint = el("p").class("field-hint key-hint").text(text("items-hint"));
    let adjustments = if has_prices { adjustments(desk) } else { nothing() };
    let basis = if has_prices { basis(desk) } else { nothing() };
    let content = several(vec![frame.view(), adjustments, more.view(), hint.view()]);
    block("items-block", text("items"), basis, content)
}

/// What the columns are, for those who see them as columns; each field has its own label.
fn headings(desk: Desk) -> View {
    let mut headings = el("div").class("item-headings").set("aria-hidden", "true");
    for key in IN_A_ROW.map(line_label_key).into_iter().chain(["line-total"]) {
        let words = move || {
            desk.watch(Part::Head);
            let is_with_tax = desk.read(|state| state.document.prices == PriceBasis::WithTax);
            match key {
                "price" | "line-total" if is_with_tax => text(&format!("{key}.with-tax")),
                _ => text(&format!("{key}.short")),
            }
        };
        headings = headings.child(el("span").class(format!("item-heading-{key}")).words(words));
    }
    headings.view()
}

/// How many characters the largest amount of the table takes.
fn longest_amount(desk: Desk) -> usize {
    desk.read(|state| {
        let Some(totals) = &state.figures.totals else { return 0 };
        let lines = totals.lines.iter().map(|line| line.total.magnitude());
        let largest = lines.max().unwrap_or_default();
        region::write_amount(largest, state.document.language).chars().count()
    })
}

/// The columns of figures are as wide as the largest figure asks for.
const fn width_class(characters: usize) -> &'static str {
    match characters {
        0..=10 => "",
        11..=13 => " has-wide-figures",
        _ => " has-wider-figures",
    }
}

fn basis(desk: Desk) -> View {
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
    choice_of_document(desk, made, chosen, move |value| {
        desk.set_prices(if value == "with" { PriceBasis::WithTax } else { PriceBasis::WithoutTax });
    })
}

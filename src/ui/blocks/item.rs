//! One item: a row where there is room, a card on a phone.

use super::grip::grip;
use super::item_extras::extras;
use crate::app::{Desk, Part, Row, line_label_key, row_button_id, row_key, text, text_with};
use crate::browser::{field, keys};
use crate::document::{LineField, LineKind};
use crate::region;
use crate::ui::components::{Event, TextField, View, el, icon, text_field};
use crate::wording::Argument;

/// One item.
pub fn item(desk: Desk, row: Row) -> View {
    let (named, shaped, pressed) = (row.clone(), row.clone(), row.clone());
    let name = move || {
        let kind = desk.kind_of(&named);
        if !kind.is_item() {
            return Some(text(row_key(kind, "")));
        }
        let number = Argument::from(desk.item_number(&named));
        Some(text_with("item-numbered", &[("number", number)]))
    };
    let kind = desk.kind_of(&row);
    let shape = match kind {
        LineKind::Item => "item",
        LineKind::Heading => "item is-between is-heading",
        LineKind::Text => "item is-between",
        LineKind::Subtotal => "item is-between is-subtotal",
    };
    let class = move || {
        let open = if shaped.is_open() { " is-open" } else { "" };
        let full = if shaped.is_full() { " is-full" } else { "" };
        Some(format!("{shape}{open}{full}"))
    };
    let mut whole = el("div")
        .set("role", "group")
        .live_set("aria-label", name)
        .live_set("class", class)
        .on("keydown", move |event| press(desk, &pressed, &event))
        .child(grip(desk, row.clone()))
        .child(summary(desk, row.clone()));
    for place in IN_A_ROW.into_iter().take(if kind.is_item() { IN_A_ROW.len() } else { 1 }) {
        whole = whole.child(line_field(desk, &row, place));
    }
    if matches!(kind, LineKind::Item | LineKind::Subtotal) {
        whole = whole.child(total(desk, row.clone()));
    }
    whole.child(ends(desk, &row)).child(extras(desk, row)).view()
}

/// The fields that every item shows; the unit only where an item has one.
pub const IN_A_ROW: [LineField; 5] = [
    LineField::Description,
    LineField::Quantity,
    LineField::Unit,
    LineField::Price,
    LineField::Tax,
];

/// A field of an item.
pub fn line_field(desk: Desk, row: &Row, place: LineField) -> View {
    let key = match place {
        LineField::Description => row_key(desk.kind_of(row), "description"),
        _ => line_label_key(place),
    };
    let class = match place {
        LineField::Description => "item-description",
        LineField::Detail => "item-detail",
        LineField::Quantity => "item-quantity",
        LineField::Unit => "item-unit",
        LineField::Price => "item-price",
        LineField::Tax => "item-tax",
        LineField::Adjustment | LineField::Charge | LineField::PriceBase => "",
    };
    let made = TextField {
        label: text(key),
        kind: desk.kind_of_field(&row.field(place)),
        example: match place {
            LineField::Price | LineField::Adjustment | LineField::Charge => String::new(),
            _ => text(&format!("{key}.example")),
        },
        class,
        list: match place {
            LineField::Tax => "rates",
            _ => "",
        },
        row: Some(row.clone()),
        ..TextField::default()
    };
    text_field(desk, row.field(place), made)
}

/// The keys of a row: Enter adds the next item, Alt with an arrow moves this one, and Backspace
/// in an empty one takes it away.
fn press(desk: Desk, row: &Row, event: &Event) {
    let Some(key) = keys::pressed(event).filter(|_| !desk.is_issued()) else { return };
    match key.name.as_str() {
        "ArrowUp" if key.has_alt => desk.move_line_up(row.id()),
        "ArrowDown" if key.has_alt => desk.move_line_down(row.id()),
        "Enter" if field::is_line(event) => desk.add_line_after(Some(row.id())),
        "Backspace" if !key.is_repeated && field::is_empty(event) && desk.is_blank(row) => {
            desk.remove_line(row.id());
        }
        _ => return,
    }
    event.prevent_default();
}

/// A closed card: what the item is; a tap opens it.
fn summary(desk: Desk, row: Row) -> View {
    let (told, opened) = (row.clone(), row.clone());
    let words = move || {
        told.watch();
        let description = desk.text_of(&told.field(LineField::Description));
        if !description.is_empty() {
            return description;
        }
        text(row_key(desk.kind_of(&told), "item-undescribed"))
    };
    el("button")
        .set("type", "button")
        .class("item-summary")
        .live_set("aria-expanded", move || Some(opened.is_open().to_string()))
        .on("click", move |_| row.toggle_open())
        .child(el("span").class("item-summary-words").words(words))
        .child(icon("chevron"))
        .view()
}

fn total(desk: Desk, row: Row) -> View {
    let figure = move || {
        desk.watch(Part::Language);
        let position = row.position();
        let figure = desk.read(|state| {
            let total = state.line_total(row.id(), position)?.total;
            // A figure that is not of what stands in the row would be read as if it were.
            let is_current = state.is_line_current(row.id());
            is_current.then(|| region::write_amount(total, state.document.language))
        });
        figure.unwrap_or_else(|| text("totals-unknown"))
    };
    el("div")
        .class("item-total figure")
        .child(el("span").class("unseen").text(text("line-total")))
        .words(figure)
        .view()
}

fn ends(desk: Desk, row: &Row) -> View {
    let act = |key: &'static str, drawn: &'static str, command: fn(Desk, &Row)| {
        let (named, acted) = (row.clone(), row.clone());
        let name = move || {
            let number = Argument::from(desk.item_number(&named));
            Some(text_with(key, &[("number", number)]))
        };
        el("button")
            .set("type", "button")
            .set("id", row_button_id(row.id(), drawn))
            .class(format!("button button-icon item-{drawn}"))
            .live_set("aria-label", name.clone())
            .live_set("title", name)
            .on("click", move |_| command(desk, &acted))
            .child(icon(drawn))
            .child(el("span").class("unseen").text(text(&format!("{key}.short"))))
    };
    let more = row.clone();
    el("div")
        .class("item-ends")
        .child(act("item-duplicate", "copy", |desk, row| desk.duplicate_line(row.id())))
        .child(act("item-up", "up", |desk, row| desk.move_line_up(row.id())))
        .child(act("item-down", "down", |desk, row| desk.move_line_down(row.id())))
        .child(
            act("item-more", "more", Desk::toggle_full)
                .live_set("aria-expanded", move || Some(more.is_full().to_string())),
        )
        .child(act("item-remove", "close", |desk, row| desk.remove_line(row.id())))
        .view()
}

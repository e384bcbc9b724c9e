//! One item: a row where there is room, a card on a phone.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use super::item_extras::extras;
use crate::app::{Desk, Row, text, text_with};
use crate::browser::{field, pointer};
use crate::document::LineField;
use crate::region;
use crate::ui::components::{Button, ButtonLook, Kind, TextField, button, icon, text_field};
use crate::wording::Argument;

/// One item.
pub fn item(desk: Desk, row: Row) -> AnyView {
    let (named, opened, filled, keyed) = (row.clone(), row.clone(), row.clone(), row.clone());
    let name = move || {
        let number = i64::try_from(named.position() + 1).unwrap_or_default();
        let arguments = [("number", Argument::Number(number.into()))];
        text_with("item-numbered", &arguments)
    };
    let fields = [LineField::Description, LineField::Quantity, LineField::Price, LineField::Tax]
        .map(|place| line_field(desk, &row, place));
    view! {
        <div class="item" role="group" aria-label=name
            class:is-open=move || opened.is_open() class:is-full=move || filled.is_full()
            on:keydown=move |event| press(desk, &keyed, &event)>
            {grip(desk, row.clone())}
            {summary(desk, row.clone())}
            {Vec::from(fields)}
            {total(desk, row.clone())}
            {ends(desk, row.clone())}
            {extras(desk, row)}
        </div>
    }
    .into_any()
}

/// A field of an item.
pub fn line_field(desk: Desk, row: &Row, place: LineField) -> AnyView {
    let (key, kind, class) = match place {
        LineField::Description => ("description", Kind::Text, "item-description"),
        LineField::Detail => ("detail", Kind::Lines, "item-detail"),
        LineField::Quantity => ("quantity", Kind::Number, "item-quantity"),
        LineField::Unit => ("unit", Kind::Text, "item-unit"),
        LineField::Price => ("price", Kind::Number, "item-price"),
        LineField::Adjustment => ("line-discount", Kind::Number, "item-discount"),
        LineField::Tax => ("tax-rate", Kind::Number, "item-tax"),
    };
    let made = TextField {
        label: text(key),
        kind,
        example: text(&format!("{key}.example")),
        class,
        list: match place {
            LineField::Unit => "units",
            _ => "",
        },
        row: Some(row.clone()),
        ..TextField::default()
    };
    text_field(desk, row.field(place), made)
}

/// The keys of a row: Enter adds the next item, Alt with an arrow moves this one, and Backspace
/// in an empty one takes it away.
fn press(desk: Desk, row: &Row, event: &KeyboardEvent) {
    let is_typing = field::is_text(event) && !event.is_composing();
    match event.key().as_str() {
        "ArrowUp" if event.alt_key() => desk.move_line_up(row.id()),
        "ArrowDown" if event.alt_key() => desk.move_line_down(row.id()),
        "Enter" if is_typing && !field::has_lines(event) => desk.add_line_after(Some(row.id())),
        "Backspace"
            if is_typing && !event.repeat() && desk.is_blank(row) && field::is_empty(event) =>
        {
            desk.remove_line(row.id());
        }
        _ => return,
    }
    event.prevent_default();
}

/// Where a row is taken to be dragged. The keyboard has Alt with the arrows.
fn grip(desk: Desk, row: Row) -> AnyView {
    let is_held = StoredValue::new(false);
    let down = move |event: PointerEvent| {
        event.prevent_default();
        pointer::hold(&event);
        is_held.set_value(true);
    };
    let drag = move |event: PointerEvent| {
        if is_held.get_value() {
            pointer::scroll_at_edge(&event);
            pointer::mark_gap("items", "item", pointer::gap_at(&event, "items", "item"));
        }
    };
    let drop = move |event: PointerEvent| {
        if !is_held.get_value() {
            return;
        }
        is_held.set_value(false);
        pointer::mark_gap("items", "item", None);
        let gap = pointer::gap_at(&event, "items", "item");
        if let Some((gap, from)) = gap.zip(desk.position(row.id())) {
            desk.move_line(row.id(), if gap > from { gap - 1 } else { gap });
        }
    };
    let cancel = move |_| {
        is_held.set_value(false);
        pointer::mark_gap("items", "item", None);
    };
    view! {
        <span class="item-grip" aria-hidden="true" title=text("item-drag") on:pointerdown=down
            on:pointermove=drag on:pointerup=drop on:pointercancel=cancel>
            {icon("grip")}
        </span>
    }
    .into_any()
}

/// A closed card: what the item is and comes to; a tap opens it.
fn summary(desk: Desk, row: Row) -> AnyView {
    let (told, opened) = (row.clone(), row.clone());
    let words = move || {
        told.watch();
        let description = desk.text_of(&told.field(LineField::Description));
        if description.is_empty() { text("item-undescribed") } else { description }
    };
    let expanded = move || if opened.is_open() { "true" } else { "false" };
    view! {
        <button type="button" class="item-summary" aria-expanded=expanded
            on:click=move |_| row.toggle_open()>
            <span class="item-summary-words">{words}</span>
            {icon("chevron")}
        </button>
    }
    .into_any()
}

fn total(desk: Desk, row: Row) -> AnyView {
    let figure = move || {
        let position = row.position();
        desk.read(|state| {
            let total = state.line_total(row.id(), position)?.total;
            Some(region::write_amount(total, state.document.language))
        })
    };
    view! {
        <div class="item-total">
            <span class="item-total-label">{text("line-total")}</span>
            <span class="figure">{figure}</span>
        </div>
    }
    .into_any()
}

fn ends(desk: Desk, row: Row) -> AnyView {
    let more = Button::new(text("item-more"), "more", ButtonLook::Icon);
    let remove = Button::new(text("item-remove"), "close", ButtonLook::Icon);
    let removed = row.clone();
    view! {
        <div class="item-ends">
            {button(more, move || row.toggle_full())}
            {button(remove, move || desk.remove_line(removed.id()))}
        </div>
    }
    .into_any()
}

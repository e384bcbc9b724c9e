//! What an item may have beyond its row: detail, unit, discount, and what can be done with it.

use leptos::prelude::AnyView;

use super::item::line_field;
use crate::app::{Desk, Row, text};
use crate::document::{Id, LineField};
use crate::ui::components::{Button, ButtonLook, button, el, live, nothing, several};

/// The second line of an item: the fields that hold something, all of them where they were asked
/// for.
pub fn extras(desk: Desk, row: Row) -> AnyView {
    live(move || {
        let is_full = row.watch_full();
        let fields: Vec<_> = [LineField::Detail, LineField::Unit, LineField::Adjustment]
            .into_iter()
            .filter(|place| is_full || !desk.text_of(&row.field(*place)).is_empty())
            .map(|place| line_field(desk, &row, place))
            .collect();
        if fields.is_empty() {
            return nothing();
        }
        let commands = if is_full { commands(desk, row.id()) } else { nothing() };
        several(vec![el("div").class("item-extras").child(several(fields)).view(), commands])
    })
}

fn commands(desk: Desk, id: &Id) -> AnyView {
    let act = |key: &str, icon: &'static str, command: fn(Desk, &Id)| {
        let id = id.clone();
        button(Button::new(text(key), icon, ButtonLook::Link), move || command(desk, &id))
    };
    el("div")
        .class("item-commands")
        .child(act("item-duplicate", "copy", Desk::duplicate_line))
        .child(act("item-up", "up", Desk::move_line_up))
        .child(act("item-down", "down", Desk::move_line_down))
        .view()
}

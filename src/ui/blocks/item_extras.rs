//! What an item may have beyond its row: detail, unit, discount, and what can be done with it.

use leptos::prelude::*;

use super::item::line_field;
use crate::app::{Desk, Row, text};
use crate::document::{Id, LineField};
use crate::ui::components::{Button, ButtonLook, button};

/// The second line of an item: the fields that hold something, all of them where they were asked
/// for.
pub fn extras(desk: Desk, row: Row) -> AnyView {
    let asked = row.clone();
    let is_full = Memo::new(move |_| asked.is_full());
    let content = move || {
        let is_full = is_full.get();
        let fields: Vec<_> = [LineField::Detail, LineField::Unit, LineField::Adjustment]
            .into_iter()
            .filter(|place| is_full || !desk.text_of(&row.field(*place)).is_empty())
            .map(|place| line_field(desk, &row, place))
            .collect();
        let has_any = !fields.is_empty();
        let commands = is_full.then(|| commands(desk, row.id().clone()));
        (has_any || is_full).then(|| {
            view! { <div class="item-extras">{fields}</div>{commands} }
        })
    };
    content.into_any()
}

fn commands(desk: Desk, id: Id) -> AnyView {
    let act = |key: &str, icon: &'static str, command: fn(Desk, &Id)| {
        let id = id.clone();
        button(Button::new(text(key), icon, ButtonLook::Link), move || command(desk, &id))
    };
    view! {
        <div class="item-commands">
            {act("item-duplicate", "copy", Desk::duplicate_line)}
            {act("item-up", "up", Desk::move_line_up)}
            {act("item-down", "down", Desk::move_line_down)}
        </div>
    }
    .into_any()
}

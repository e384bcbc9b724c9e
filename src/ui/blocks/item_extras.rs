//! What an item may have beyond its row: its detail, its discount.

use leptos::prelude::AnyView;

use super::item::line_field;
use crate::app::{Desk, Row};
use crate::document::LineField;
use crate::ui::components::{el, live, nothing, several};

/// The second line of an item: the fields that hold something, all of them where they were asked
/// for.
pub fn extras(desk: Desk, row: Row) -> AnyView {
    live(move || {
        let is_full = row.watch_full();
        let fields: Vec<_> = [LineField::Detail, LineField::Adjustment]
            .into_iter()
            .filter(|place| is_full || !desk.text_of(&row.field(*place)).is_empty())
            .map(|place| line_field(desk, &row, place))
            .collect();
        if fields.is_empty() {
            return nothing();
        }
        el("div").class("item-extras").child(several(fields)).view()
    })
}

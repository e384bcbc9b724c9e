//! What an item may have beyond its row: detail, discount and charge, how it is priced and taxed.

use super::item::line_field;
use crate::app::{Desk, Row};
use crate::document::{LineField, LineKind};
use crate::ui::components::{View, el, live, nothing, several};

/// What few items have.
const RARE: [LineField; 6] = [
    LineField::Detail,
    LineField::Adjustment,
    LineField::Charge,
    LineField::PriceBase,
    LineField::TaxCategory,
    LineField::ExemptionReason,
];

/// The second line of an item: the fields that hold something, all of them where they were asked
/// for.
pub fn extras(desk: Desk, row: Row) -> View {
    live(move || {
        let is_full = row.watch_full();
        let holds = |place: LineField| !desk.text_of(&row.field(place)).is_empty();
        let places: &[LineField] = match desk.kind_of(&row) {
            LineKind::Item => &RARE,
            LineKind::Text => &[LineField::Detail],
            LineKind::Heading | LineKind::Subtotal => &[],
        };
        let fields: Vec<_> = places
            .iter()
            .copied()
            .filter(|place| match place {
                // Else there is nothing to give a reason for.
                LineField::ExemptionReason => holds(LineField::TaxCategory),
                place => is_full || holds(*place),
            })
            .map(|place| line_field(desk, &row, place))
            .collect();
        if fields.is_empty() {
            return nothing();
        }
        el("div").class("item-extras").child(several(fields)).view()
    })
}

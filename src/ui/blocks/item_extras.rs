//! What an item may have beyond its row: detail, discount and charge, how it is priced and taxed.

use super::field::field_of;
use super::item::line_field;
use super::parts::{List, add, parts};
use crate::app::{Desk, Row, part_field};
use crate::document::{Field, LineField, LineKind, Owner};
use crate::ui::components::{View, el, live, nothing, several};

/// What few items have.
const RARE: [LineField; 4] =
    [LineField::Detail, LineField::Adjustment, LineField::Charge, LineField::PriceBase];

/// The second line of an item: the fields that hold something, all of them where they were asked
/// for.
pub fn extras(desk: Desk, row: Row) -> View {
    live(move || {
        let is_full = row.watch_full();
        let kind = desk.kind_of(&row);
        let places: &[LineField] = match kind {
            LineKind::Item => &RARE,
            LineKind::Text => &[LineField::Detail],
            LineKind::Heading | LineKind::Subtotal => &[],
        };
        let mut shown: Vec<_> = places
            .iter()
            .filter(|place| is_full || desk.is_filled(&row.field(**place)))
            .map(|place| line_field(desk, &row, *place))
            .collect();
        if kind.is_item() {
            shown.extend(taxes(desk, &row, is_full));
        }
        if shown.is_empty() {
            return nothing();
        }
        el("div").class("item-extras").child(several(shown)).view()
    })
}

/// The taxes of an item, as far as its rate does not tell them.
fn taxes(desk: Desk, row: &Row, is_full: bool) -> Vec<View> {
    let list = List::taxes(Owner::Line(row.id().clone()));
    let told = |name: &str| part_field(&list.owner, list.path, 0, name);
    let category = told("category");
    let is_told = ["category", "kind"].into_iter().any(|name| desk.is_filled(&told(name)))
        || !matches!(desk.text_of(&told("scheme")).as_str(), "" | crate::document::Tax::VAT)
        || desk.is_filled(&Field::Within(list.owner.clone(), "taxes[1].scheme".to_owned()));
    let mut shown = Vec::new();
    if desk.text_of(&row.field(LineField::Tax)).is_empty() {
        if is_full {
            shown.push(field_of(desk, category, Some(row.clone())));
        }
    } else if is_full || is_told {
        shown.push(parts(desk, &list, Some(row)));
    }
    if is_full {
        shown.push(add(desk, &list));
    }
    shown
}

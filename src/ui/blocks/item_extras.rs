//! What an item may have beyond its row: detail, discount and charge, how it is priced and taxed.

use super::field::field_of;
use super::item::line_field;
use super::parts::{List, add, part, parts};
use crate::app::{Desk, Part, Row, part_field};
use crate::document::{Field, LineField, LineKind, Owner};
use crate::ui::components::{View, el, keyed, live, nothing, several};

/// What few items have.
const RARE: [LineField; 4] =
    [LineField::Detail, LineField::Adjustment, LineField::Charge, LineField::PriceBase];

/// The second line of an item: the fields that hold something, all of them where they were asked
/// for.
pub fn extras(desk: Desk, row: Row) -> View {
    live(move || {
        let is_full = row.watch_full();
        let kind = desk.kind_of(&row);
        let has_prices = desk.read(|state| state.document.kind.has_prices());
        let places: &[LineField] = match kind {
            LineKind::Item if has_prices => &RARE,
            LineKind::Item | LineKind::Text => &[LineField::Detail],
            LineKind::Heading | LineKind::Subtotal => &[],
        };
        let second = |path: &str| Field::Within(Owner::Line(row.id().clone()), path.to_owned());
        let detail = second("second_detail");
        desk.watch(Part::Language);
        let is_bilingual = desk.read(|state| state.document.second_language().is_some());
        let mut shown = Vec::new();
        if is_bilingual {
            shown.push(field_of(desk, second("second_description"), Some(row.clone())));
        }
        for place in places {
            let is_shown = is_full || desk.is_filled(&row.field(*place));
            if is_shown {
                shown.push(line_field(desk, &row, *place));
            }
            // What is told of the item in one language is told in the other.
            let is_wanted = *place == LineField::Detail && is_bilingual;
            if is_wanted && (is_shown || desk.is_filled(&detail)) {
                shown.push(field_of(desk, detail.clone(), Some(row.clone())));
            }
        }
        if kind.is_item() {
            shown.extend(named(desk, &row, is_full));
        }
        if kind.is_item() && has_prices {
            shown.extend(adjustments(desk, &row, is_full));
            shown.extend(taxes(desk, &row, is_full));
        }
        if shown.is_empty() {
            return nothing();
        }
        el("div").class("item-extras").child(several(shown)).view()
    })
}

/// The fields that the visitor names, and the way to another one.
fn named(desk: Desk, row: &Row, is_full: bool) -> Vec<View> {
    let list = List::extra(Owner::Line(row.id().clone()));
    let mut shown = vec![parts(desk, &list, Some(row))];
    if is_full {
        shown.push(el("div").class("rare").child(add(desk, &list)).view());
    } else if desk.count_parts(&list.owner, list.path) == 0 {
        return Vec::new();
    }
    shown
}

/// Why an item has its discount or charge, and any further one. What is typed in the row makes them
/// come and go; those that stay keep the focus.
fn adjustments(desk: Desk, row: &Row, is_full: bool) -> Option<View> {
    let list = List::adjustments(Owner::Line(row.id().clone()));
    if !is_full && desk.count_parts(&list.owner, list.path) == 0 {
        return None;
    }
    let (watched, listed) = (row.clone(), list.clone());
    let keys = move || {
        watched.watch();
        let is_in_row = |index: usize| desk.is_in_row(&listed.owner, listed.path, index);
        let count = desk.count_parts(&listed.owner, listed.path);
        (0..count).map(|index| format!("{index} {}", is_in_row(index))).collect()
    };
    let row = row.clone();
    let parts = keyed(keys, move |key| {
        let index = key.split(' ').next().and_then(|index| index.parse().ok());
        index.map_or_else(nothing, |index| part(desk, &list, index, Some(&row)))
    });
    Some(el("div").class("parts").child(parts).view())
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
        let further = List::adjustments(list.owner.clone());
        let links = el("div").class("rare").child(add(desk, &list)).child(add(desk, &further));
        shown.push(links.view());
    }
    shown
}

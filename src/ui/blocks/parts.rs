//! What few documents have: each appears when it is asked for or holds something, until then a
//! link names it.

use super::field::{field, field_of};
use crate::app::text_with;
use crate::app::{Desk, Part, Row, add_id, label_key, part_field, part_key, part_name};
use crate::document::{Field, Owner};
use crate::ui::components::{Button, ButtonLook, View, button, el, fields, live, nothing, several};
use crate::wording::Argument;

/// A list of parts.
#[derive(Clone, Debug)]
pub struct List {
    /// Whose it is.
    pub owner: Owner,
    /// Where it stands in the JSON of its owner.
    pub path: &'static str,
    /// The fields of a part; one without a name is the part itself.
    pub fields: &'static [&'static str],
    /// What is told below its parts.
    pub told: Option<fn(Desk) -> View>,
}

/// The fields of a field that the visitor names.
pub const EXTRA_FIELDS: [&str; 2] = ["name", "value"];

impl List {
    /// A list of the document.
    pub const fn new(path: &'static str, fields: &'static [&'static str]) -> Self {
        Self { owner: Owner::Document, path, fields, told: None }
    }

    /// The discounts and charges of an item.
    pub const fn adjustments(owner: Owner) -> Self {
        Self { owner, path: "adjustments", fields: &["reason", "kind", "value"], told: None }
    }

    /// The fields that the visitor names, of an item.
    pub const fn extra(owner: Owner) -> Self {
        Self { owner, path: "extra", fields: &EXTRA_FIELDS, told: None }
    }

    /// The taxes of an item, or of a discount or charge on the document.
    pub const fn taxes(owner: Owner) -> Self {
        let fields = &["scheme", "rate", "kind", "category", "exemption_reason", "exemption_code"];
        Self { owner, path: "taxes", fields, told: None }
    }
}

/// Rare fields, each with the paths of those that make sense once it holds something, and rare
/// lists.
pub fn rare(desk: Desk, rare: Vec<(Field, &'static [&'static str])>, lists: Vec<List>) -> View {
    let mut made = Vec::new();
    let links = (rare.clone(), lists.clone());
    made.push(live(move || {
        desk.watch(Part::Shown);
        let shown = rare.iter().filter(|(place, _)| desk.is_shown(place));
        let shown = shown.map(|(place, others)| with_others(desk, place.clone(), others));
        fields(shown.collect())
    }));
    for list in lists {
        made.push(live(move || {
            desk.watch(Part::Held);
            parts(desk, &list, None)
        }));
    }
    made.push(live(move || {
        desk.watch(Part::Shown);
        desk.watch(Part::Held);
        let (rare, lists) = &links;
        let mut made = Vec::new();
        for (place, _) in rare.iter().filter(|(place, _)| !desk.is_shown(place)) {
            let key = desk.read(|state| label_key(&state.document, place));
            let place = place.clone();
            let add = Button::add(&format!("{key}.add"));
            made.push(button(add, move || desk.show_field(&place)));
        }
        made.extend(
            lists.iter().filter(|list| is_possible(desk, list)).map(|list| add(desk, list)),
        );
        el("div").class("rare").child(several(made)).view()
    }));
    several(made)
}

/// A rare field, and those that say more about it once it holds something.
fn with_others(desk: Desk, place: Field, others: &'static [&'static str]) -> View {
    let shown = field(desk, place.clone());
    if others.is_empty() {
        return shown;
    }
    let others = live(move || {
        desk.watch(Part::Held);
        if desk.is_filled(&place) {
            several(others.iter().map(|path| field(desk, Field::within(*path))).collect())
        } else {
            nothing()
        }
    });
    several(vec![shown, others])
}

/// Later reference rates need a first one.
fn is_possible(desk: Desk, list: &List) -> bool {
    let first = list.path.strip_suffix(".later");
    first.is_none_or(|first| desk.is_filled(&Field::within(format!("{first}.reference_rate"))))
}

/// The link that adds a part.
pub fn add(desk: Desk, list: &List) -> View {
    let (owner, path) = (list.owner.clone(), list.path);
    let first = list.fields.first().copied().unwrap_or_default();
    // What is taken off the whole is spread over the taxes of the items, until it has its own.
    let is_own = matches!(owner, Owner::Adjustment(_));
    let key = if is_own { "part-own-tax".to_owned() } else { part_key(path) };
    let made = Button::add(&format!("{key}.add")).with_id(add_id(&owner, path));
    button(made, move || desk.add_part(&owner, path, first))
}

/// The parts that there are, one below the other.
pub fn parts(desk: Desk, list: &List, row: Option<&Row>) -> View {
    let count = desk.count_parts(&list.owner, list.path);
    if count == 0 {
        return nothing();
    }
    let mut made = el("div").class("parts");
    for index in 0..count {
        made = made.child(part(desk, list, index, row));
    }
    if let Some(told) = list.told {
        made = made.child(told(desk));
    }
    made.view()
}

/// One part.
pub fn part(desk: Desk, list: &List, index: usize, row: Option<&Row>) -> View {
    let is_in_row = row.is_some() && desk.is_in_row(&list.owner, list.path, index);
    let mut shown = el("div").class("part-fields");
    for name in list.fields {
        let place = part_field(&list.owner, list.path, index, name);
        let is_shown = match *name {
            // Of the first tax the row has the rate, of the first discount and charge the value.
            "rate" | "value" => !is_in_row,
            "kind" => !is_in_row || list.path == "taxes",
            "exemption_reason" | "exemption_code" => {
                desk.is_filled(&part_field(&list.owner, list.path, index, "category"))
            }
            _ => true,
        };
        if is_shown {
            shown = shown.child(field_of(desk, place, row.cloned()));
        }
    }
    let name = part_name(list.path, index);
    let remove = text_with("part-remove", &[("part", Argument::Text(&name))]);
    let remove = Button::new(remove, "close", ButtonLook::Icon);
    let (owner, path) = (list.owner.clone(), list.path);
    let remove = if is_in_row {
        nothing()
    } else {
        button(remove, move || desk.remove_part(&owner, path, index))
    };
    el("div")
        .class("part")
        .set("role", "group")
        .set("aria-label", name)
        .child(shown)
        .child(remove)
        .view()
}

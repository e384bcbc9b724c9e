//! Lists of what few documents have: instalments, public holidays, the taxes of an item.

use super::desk::{Desk, Part};
use super::part;
use super::part_list;
use super::state::PendingFields;
use super::undo::Undo;
use super::{FieldKind, TermsKind, element_id, text, text_with};
use crate::browser::{id, page};
use crate::calendar::{Date, PaymentTerms};
use crate::document::{Field, LineField, Owner};
use crate::json::Value;
use crate::wording::Argument;

impl Desk {
    /// Adds a part to a list of parts; its first field gets the focus.
    pub fn add_part(self, owner: &Owner, list: &str, first: &str) {
        let id = id::new_id();
        let index = self.count_parts(owner, list);
        self.edit(|document| {
            let part = part_list::new_part(document, owner, list, id.as_str());
            part_list::insert(document, owner, list, index, part);
        });
        self.parts_changed(owner);
        page::focus_soon(element_id(&part_field(owner, list, index, first)));
    }

    /// Takes a part out of a list; the notice offers it back.
    pub fn remove_part(self, owner: &Owner, list: &str, index: usize) {
        let taken = self.write(|state| {
            let part = part_list::remove(&mut state.document, owner, list, index)?;
            Some((part, state.pending.take_part(owner, list, index)))
        });
        let Some((part, pending)) = taken else { return };
        self.parts_changed(owner);
        self.changed();
        page::focus_soon(add_id(owner, list));
        let name = part_name(list, index);
        let told = text_with("part-removed", &[("part", Argument::Text(&name))]);
        let place = (owner.clone(), list.to_owned(), index);
        self.tell_undoable(told, Undo::Part { place, part, pending });
    }

    /// Puts a part back that was taken out.
    pub(super) fn restore_part(
        self,
        (owner, list, index): &(Owner, String, usize),
        part: Value,
        pending: PendingFields,
    ) {
        self.write(|state| {
            part_list::insert(&mut state.document, owner, list, *index, part);
            state.pending.put_part(owner, list, *index, pending);
        });
        self.parts_changed(owner);
        self.changed();
        page::focus_soon(add_id(owner, list));
    }

    /// Takes what was chosen for a field; other fields may follow from it.
    pub fn choose(self, field: &Field, value: &str) {
        // What is made anew loses the focus.
        page::keep_focus();
        self.type_into(field, value);
        if let Field::Within(owner, path) = field {
            self.parts_changed(owner);
            // The items have other fields with it.
            if path == "second_language" {
                self.notify(Part::Language);
            }
        }
    }

    /// Whether a part of an item has its number in the row: the first tax, the first discount and
    /// the first charge. Not tracked.
    pub fn is_in_row(self, owner: &Owner, list: &str, index: usize) -> bool {
        let Owner::Line(id) = owner else { return false };
        self.read(|state| {
            let mut lines = state.document.lines.iter();
            let line = lines.find(|line| line.id == *id);
            let adjustments = line.map_or(&[][..], |line| line.adjustments.as_slice());
            let kind = adjustments.get(index).map(|part| part.kind);
            match list {
                "taxes" => index == 0,
                "extra" => false,
                _ => adjustments.iter().position(|part| Some(part.kind) == kind) == Some(index),
            }
        })
    }

    /// How a field of terms says when to pay. Not tracked.
    pub fn terms_kind(self, field: &Field) -> TermsKind {
        self.read(|state| {
            let (owner, path) = part::place(&state.document, field);
            TermsKind::of(part::read_as(&state.document, &owner, &path))
        })
    }

    /// The date that a field of terms comes to; of what is not understood there is none. Not
    /// tracked.
    pub fn due_date_of(self, field: &Field) -> Option<Date> {
        self.read(|state| {
            let (owner, path) = part::place(&state.document, field);
            let terms: PaymentTerms = part::read_as(&state.document, &owner, &path)?;
            let due = terms.due_date(state.document.issue_date, &state.document.business_days);
            due.filter(|_| state.pending.get(field).is_none())
        })
    }

    /// How a field of terms says when to pay. The due date stays the same where it can.
    pub fn set_terms_kind(self, field: &Field, kind: TermsKind) {
        page::keep_focus();
        self.write(|state| {
            state.pending.remove(field);
            let document = &mut state.document;
            let (owner, path) = part::place(document, field);
            let terms: Option<PaymentTerms> = part::read_as(document, &owner, &path);
            let issued = document.issue_date;
            let due = terms.and_then(|terms| terms.due_date(issued, &document.business_days));
            if let Some(terms) = kind.begin(due, issued) {
                part::write(document, &owner, &path, part::to_json(&terms));
            }
        });
        for part in [Part::Head, Part::Fields, Part::Terms] {
            self.notify(part);
        }
        self.changed();
    }

    /// What the fields of parts show is another one.
    pub(super) fn parts_changed(self, owner: &Owner) {
        match owner {
            Owner::Line(id) => {
                if let Some(row) = self.row(id) {
                    row.refill();
                    row.notify();
                    self.rewrite(&row.field(LineField::Tax));
                }
            }
            Owner::Document | Owner::Adjustment(_) => {
                self.notify(Part::Held);
                self.notify(Part::Head);
            }
        }
    }

    /// How many parts a list has. Not tracked.
    pub fn count_parts(self, owner: &Owner, list: &str) -> usize {
        self.read(|state| part_list::count_parts(&state.document, owner, list))
    }

    /// What can be typed into a field or chosen for it.
    pub fn kind_of_field(self, field: &Field) -> FieldKind {
        self.read(|state| FieldKind::of(field, &state.document))
    }
}

/// A field of a part of a list; the part itself, where the name is empty.
pub fn part_field(owner: &Owner, list: &str, index: usize, name: &str) -> Field {
    let dot = if name.is_empty() { "" } else { "." };
    Field::Within(owner.clone(), format!("{list}[{index}]{dot}{name}"))
}

/// The name of a part of a list: "Instalment 2".
pub fn part_name(list: &str, index: usize) -> String {
    let name = text(&part_key(list));
    let arguments = [("part", Argument::Text(&name)), ("number", Argument::from(index + 1))];
    text_with("part-numbered", &arguments)
}

/// The key of the name of what stands at a path: that of the path without its indices.
pub fn part_key(path: &str) -> String {
    let mut words = String::new();
    let mut is_index = false;
    // Fields that a party has are called as those of the document.
    let path = path.trim_start_matches("seller.").trim_start_matches("buyer.");
    for c in path.chars() {
        match c {
            '[' => is_index = true,
            ']' => is_index = false,
            '.' | '_' => words.push('-'),
            _ if is_index => {}
            _ => words.push(c),
        }
    }
    format!("part-{words}")
}

/// The id of the button that adds a part to a list.
pub fn add_id(owner: &Owner, list: &str) -> String {
    format!("add-{}", element_id(&Field::Within(owner.clone(), list.to_owned())))
}

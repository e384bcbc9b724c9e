//! Items: adding, removing, duplicating, moving.

use super::desk::{Desk, Part};
use super::field_name::line_name;
use super::row::Row;
use super::state::State;
use super::undo::Undo;
use super::{element_id, text_with};
use crate::browser::{id, page};
use crate::document::{Field, Id, Line, LineField, LineKind, Owner};
use crate::wording::Argument;

impl Desk {
    /// Adds an empty item after another one, or as the last; its description gets the focus.
    pub fn add_line_after(self, after: Option<&Id>) {
        let position = self.read(|state| {
            after
                .and_then(|after| state.rows.iter().position(|row| row.id() == after))
                .map_or(state.rows.len(), |position| position + 1)
        });
        let line = self.blank_line(position.checked_sub(1));
        self.insert_lines(position, vec![line]);
    }

    /// Adds a row between the items, as the last: a heading, a text, a subtotal.
    pub fn add_row(self, kind: LineKind) {
        let line = Line { kind, ..Line::new(id::new_id()) };
        self.insert_lines(usize::MAX, vec![line]);
    }

    /// The number of a row's item, from 1; of a row between the items it is 0. Tracked.
    pub fn item_number(self, row: &Row) -> usize {
        row.position();
        let number =
            |state: &State| state.document.numbered_item(row.id()).map(|(_, number)| number);
        self.read(number).unwrap_or_default()
    }

    /// What a row is. Not tracked: it stays what it is.
    pub fn kind_of(self, row: &Row) -> LineKind {
        self.read(|state| {
            let mut lines = state.document.lines.iter();
            lines.find(|line| line.id == *row.id()).map(|line| line.kind).unwrap_or_default()
        })
    }

    /// Removes an item; the notice offers it back. A document keeps one line at least.
    pub fn remove_line(self, id: &Id) {
        let Some(position) = self.position(id) else { return };
        let blank = self.blank_line(Some(position));
        let name = self.read(|state| line_name(&state.document, id));
        let (removed, pending) = self.write(|state| {
            let pending = state.pending.forget_line(id);
            state.rows.remove(position);
            let line = state.document.lines.remove(position);
            if state.rows.is_empty() {
                state.rows.push(Row::new(blank.id.clone(), 0, true));
                state.document.lines.push(blank);
            }
            (line, pending)
        });
        self.lines_changed();
        if !removed.is_blank() || !pending.is_empty() {
            let told = text_with("item-removed", &[("item", Argument::Text(&name))]);
            self.tell_undoable(told, Undo::Removed { position, line: Box::new(removed), pending });
        }
        self.focus_line(position);
    }

    /// Puts a copy of an item after it.
    pub fn duplicate_line(self, id: &Id) {
        let Some(position) = self.position(id) else { return };
        let copy = self.read(|state| state.document.lines.get(position).cloned());
        let Some(mut copy) = copy else { return };
        copy.id = id::new_id();
        self.insert_lines(position + 1, vec![copy]);
    }

    /// Moves an item to another position, from 0; the focus stays with the element that has it.
    pub fn move_line(self, id: &Id, to: usize) {
        let Some((from, to, count)) = self.put_line(id, to) else { return };
        let arguments = [("position", Argument::from(to + 1)), ("count", Argument::from(count))];
        let told = text_with("item-moved", &arguments);
        self.announce(told.clone());
        self.tell_undoable(told, Undo::Moved { id: id.clone(), from });
    }

    /// Puts an item at another position. Returns from where to where, and how many there are;
    /// nothing, where it stands there already.
    pub(super) fn put_line(self, id: &Id, to: usize) -> Option<(usize, usize, usize)> {
        let from = self.position(id)?;
        let count = self.write(|state| {
            let to = to.min(state.rows.len().saturating_sub(1));
            let row = state.rows.remove(from);
            state.rows.insert(to, row);
            let line = state.document.lines.remove(from);
            state.document.lines.insert(to, line);
            state.rows.len()
        });
        let to = to.min(count.saturating_sub(1));
        if from == to {
            return None;
        }
        // An element that is put elsewhere in the page loses the focus.
        page::keep_focus();
        self.lines_changed();
        Some((from, to, count))
    }

    /// Moves an item one place up.
    pub fn move_line_up(self, id: &Id) {
        if let Some(to) = self.position(id).and_then(|position| position.checked_sub(1)) {
            self.move_line(id, to);
        }
    }

    /// Moves an item one place down.
    pub fn move_line_down(self, id: &Id) {
        if let Some(position) = self.position(id) {
            self.move_line(id, position + 1);
        }
    }

    /// Shows the rare fields of an item, or hides those that hold nothing.
    pub fn toggle_full(self, row: &Row) {
        row.toggle_full();
        self.notify(Part::Shown);
    }

    /// Whether the column of the units is shown: an item has one, or its rare fields are shown.
    pub fn has_units(self) -> bool {
        self.read(|state| {
            state.document.lines.iter().any(|line| !line.unit.is_empty())
                || state.rows.iter().any(Row::is_full_now)
        })
    }

    /// Gives the focus to a field, wherever it is hidden.
    pub fn go_to(self, field: &Field) {
        if let Field::Line(id, _) | Field::Within(Owner::Line(id), _) = field
            && let Some(row) = self.row(id)
        {
            row.set_open(true);
            if !matches!(
                field,
                Field::Line(
                    _,
                    LineField::Description
                        | LineField::Quantity
                        | LineField::Price
                        | LineField::Tax
                )
            ) {
                row.set_full(true);
            }
        }
        self.reveal(field);
        let id = element_id(field);
        if id == "look-place" {
            page::press("look-open");
        }
        page::focus_soon(id);
    }

    /// Whether nothing was written into a row.
    pub fn is_blank(self, row: &Row) -> bool {
        self.read(|state| {
            state.document.lines.iter().any(|line| line.id == *row.id() && line.is_blank())
                && !state.pending.has_line(row.id())
        })
    }

    /// A row by the id of its line.
    pub fn row(self, id: &Id) -> Option<Row> {
        self.read(|state| state.rows.iter().find(|row| row.id() == id).cloned())
    }

    /// Where a line stands, from 0.
    pub fn position(self, id: &Id) -> Option<usize> {
        self.read(|state| state.rows.iter().position(|row| row.id() == id))
    }

    /// The order is another one: figures, rows and paper follow.
    pub(super) fn lines_changed(self) {
        let rows = self.read(|state| state.rows.clone());
        for (position, row) in rows.iter().enumerate() {
            row.set_position(position);
        }
        self.notify(Part::Lines);
        self.changed();
    }

    pub(super) fn insert_lines(self, position: usize, lines: Vec<Line>) {
        let first = lines.first().map(|line| line.id.clone());
        self.write(|state| {
            let position = position.min(state.rows.len());
            let is_open = lines.len() == 1;
            let rows = lines.iter().map(|line| Row::new(line.id.clone(), position, is_open));
            state.rows.splice(position..position, rows.collect::<Vec<_>>());
            state.document.lines.splice(position..position, lines);
        });
        self.lines_changed();
        if let Some(first) = first {
            page::focus_soon(element_id(&Field::Line(first, LineField::Description)));
        }
    }

    pub(super) fn focus_line(self, position: usize) {
        let field = self.read(|state| {
            let row = state.rows.get(position).or_else(|| state.rows.last())?;
            Some(row.field(LineField::Description))
        });
        if let Some(field) = field {
            page::focus_soon(element_id(&field));
        }
    }

    /// An empty line, taxed as the one before it.
    pub(super) fn blank_line(self, before: Option<usize>) -> Line {
        let mut line = Line::new(id::new_id());
        self.read(|state| {
            let lines = &state.document.lines;
            let upto = before.map_or(lines.len(), |position| position + 1);
            // A heading or a text has no taxes; the items before it have.
            let is_item = |line: &&Line| line.kind.is_item();
            let before = lines.iter().take(upto).rev().find(is_item);
            if let Some(before) = before.or_else(|| lines.iter().rev().find(is_item)) {
                line.taxes.clone_from(&before.taxes);
            }
        });
        line
    }
}

//! Items: adding, removing, duplicating, moving, pasting.

use super::desk::{Desk, Part};
use super::notice::Undo;
use super::row::Row;
use super::{element_id, text, text_with};
use crate::browser::{id, page};
use crate::document::{Field, Id, Line, LineField, paste};
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

    /// Removes an item; the notice offers it back. A document keeps one line at least.
    pub fn remove_line(self, id: &Id) {
        let Some(position) = self.position(id) else { return };
        let blank = self.blank_line(Some(position));
        let removed = self.write(|state| {
            state.pending.forget_line(id);
            state.rows.remove(position);
            let line = state.document.lines.remove(position);
            if state.rows.is_empty() {
                state.rows.push(Row::new(blank.id.clone(), 0, true));
                state.document.lines.push(blank);
            }
            line
        });
        self.lines_changed();
        if !removed.is_blank() {
            let undo = Undo::Line { position, line: Box::new(removed) };
            self.tell(text("item-removed"), Some(undo));
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
        let Some(from) = self.position(id) else { return };
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
            return;
        }
        let focused = page::focused_id();
        self.lines_changed();
        if let Some(focused) = focused {
            page::focus_soon(focused);
        }
        let number =
            |value: usize| Argument::Number(i64::try_from(value).unwrap_or_default().into());
        let arguments = [("position", number(to + 1)), ("count", number(count))];
        self.announce(text_with("item-moved", &arguments));
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

    /// Makes items of cells copied from a spreadsheet, after an item or in the place of an empty
    /// one. Returns whether the text was such cells.
    pub fn paste_lines(self, at: &Id, pasted: &str) -> bool {
        let Some(position) = self.position(at) else { return false };
        let style = self.read(|state| crate::region::number_style(state.document.language));
        let Some(rows) = paste::read_cells(pasted, &style) else { return false };
        let count = rows.len();
        let blank = self.blank_line(Some(position));
        let lines = rows.into_iter().map(|row| row.into_line(&blank, id::new_id())).collect();
        let replaces = self.read(|state| {
            state.document.lines.get(position).is_some_and(Line::is_blank)
                && !state.pending.has_line(at)
        });
        if replaces {
            self.write(|state| {
                state.rows.remove(position);
                state.document.lines.remove(position);
            });
        }
        self.insert_lines(if replaces { position } else { position + 1 }, lines);
        let count = Argument::Number(i64::try_from(count).unwrap_or_default().into());
        self.tell(text_with("items-pasted", &[("count", count)]), None);
        true
    }

    /// Gives the focus to a field, wherever it is hidden.
    pub fn go_to(self, field: &Field) {
        if let Field::Line(id, part) = field
            && let Some(row) = self.row(id)
        {
            row.set_open(true);
            if matches!(part, LineField::Detail | LineField::Unit | LineField::Adjustment) {
                row.set_full(true);
            }
        }
        self.reveal(field);
        page::focus_soon(element_id(field));
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

    fn insert_lines(self, position: usize, lines: Vec<Line>) {
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

    fn focus_line(self, position: usize) {
        let field = self.read(|state| {
            let row = state.rows.get(position).or_else(|| state.rows.last())?;
            Some(row.field(LineField::Description))
        });
        if let Some(field) = field {
            page::focus_soon(element_id(&field));
        }
    }

    /// An empty line, taxed as the one before it.
    fn blank_line(self, before: Option<usize>) -> Line {
        let mut line = Line::new(id::new_id());
        self.read(|state| {
            let before = before.and_then(|position| state.document.lines.get(position));
            if let Some(before) = before.or_else(|| state.document.lines.last()) {
                line.taxes.clone_from(&before.taxes);
            }
        });
        line
    }
}

//! Cells of a spreadsheet that are pasted among the items. The paper worker says what they are:
//! tables of headings in every language are nothing that the form needs to begin.

use super::desk::Desk;
use super::row::Row;
use super::undo::Undo;
use super::{element_id, read_unit, text, text_with};
use crate::browser::message::Wish;
use crate::browser::{id, page};
use crate::document::{Id, Line, LineField, Unit};
use crate::wording::Argument;

/// Cells that the worker was asked about.
#[derive(Debug)]
pub(super) struct Pasting {
    request: u32,
    at: Id,
    part: LineField,
}

impl Desk {
    /// Takes what is pasted into a field of an item where it is more than a text: one column
    /// fills the field from item to item, rows of several cells become items. Returns whether it
    /// was taken.
    pub fn paste(self, at: &Id, part: LineField, pasted: &str) -> bool {
        // What is pasted as a detail is text of several lines.
        if self.is_issued() || part == LineField::Detail || !are_cells(pasted) {
            return false;
        }
        self.wake_paper();
        let request = self.ask(Wish::Cells(pasted.to_owned()));
        let pasting = Pasting { request: request.id, at: at.clone(), part };
        self.write(|state| state.paper.pasted.push(pasting));
        // Units are called something in the cells.
        self.with_units(move || self.request(request));
        true
    }

    /// The worker has said what pasted cells are.
    pub(super) fn take_cells(self, request: u32, column: &[String], lines: Vec<Line>) {
        let Some(Pasting { at, part, .. }) = self.write(|state| {
            let pasted = &mut state.paper.pasted;
            let place = pasted.iter().position(|pasting| pasting.request == request)?;
            Some(pasted.remove(place))
        }) else {
            return;
        };
        // The item may be gone by now: then they follow the last.
        let position = self.position(&at);
        match position {
            Some(position) if part != LineField::Description && !column.is_empty() => {
                self.fill_column(position, part, column);
            }
            _ if !lines.is_empty() => self.put_lines(&at, position, lines),
            _ => {
                // Nothing has changed, but a preview may have been overtaken by the question.
                self.draw_soon();
                self.tell_error(text("cells-not-understood"));
            }
        }
    }

    /// The worker cannot say what pasted cells are.
    pub(super) fn drop_cells(self, reason: &str) {
        let were_there = self.write(|state| !std::mem::take(&mut state.paper.pasted).is_empty());
        if were_there {
            self.tell_error(text_with("cells-failed", &[("reason", Argument::Text(reason))]));
        }
    }

    /// Puts items after another one, or in its place where it is empty.
    fn put_lines(self, at: &Id, position: Option<usize>, mut lines: Vec<Line>) {
        let blank = self.blank_line(position);
        let language = self.read(|state| state.document.language);
        for line in &mut lines {
            line.id = id::new_id();
            if let Unit::Text(text) = &line.unit {
                line.unit = read_unit(text, language);
            }
            if line.taxes.is_empty() {
                line.taxes.clone_from(&blank.taxes);
            }
        }
        let ids: Vec<Id> = lines.iter().map(|line| line.id.clone()).collect();
        let blank_place = position.filter(|position| {
            self.read(|state| {
                state.document.lines.get(*position).is_some_and(Line::is_blank)
                    && !state.pending.has_line(at)
            })
        });
        let replaced = blank_place.map(|position| {
            self.write(|state| {
                state.rows.remove(position);
                Box::new(state.document.lines.remove(position))
            })
        });
        let after = position.map_or(usize::MAX, |position| position + 1);
        self.insert_lines(blank_place.unwrap_or(after), lines);
        let told = text_with("items-pasted", &[("count", Argument::from(ids.len()))]);
        self.tell_undoable(told, Undo::Inserted { lines: ids, replaced });
    }

    /// Fills a field of an item and of those below it; items are added where there are too few.
    fn fill_column(self, position: usize, part: LineField, values: &[String]) {
        let count = values.len();
        let missing = self.read(|state| (position + count).saturating_sub(state.rows.len()));
        let blank = self.blank_line(None);
        let new = || Line { id: id::new_id(), ..blank.clone() };
        let lines: Vec<Line> = std::iter::repeat_with(new).take(missing).collect();
        let added = lines.iter().map(|line| line.id.clone()).collect();
        if missing > 0 {
            self.insert_lines(usize::MAX, lines);
        }
        let rows: Vec<Row> =
            self.read(|state| state.rows.iter().skip(position).take(count).cloned().collect());
        let mut fields = Vec::with_capacity(count);
        for (row, value) in rows.iter().zip(values) {
            let field = row.field(part);
            fields.push((field.clone(), self.text_of(&field)));
            self.type_into(&field, value);
            self.rewrite(&field);
        }
        if let Some(first) = rows.first() {
            page::focus_soon(element_id(&first.field(part)));
        }
        let told = text_with("column-pasted", &[("count", Argument::from(count))]);
        self.tell_undoable(told, Undo::Filled { fields, added });
    }
}

/// Whether a text is more than one cell: spreadsheets part cells by tabs and line breaks. A cell
/// with line breaks of its own stands in quotes.
fn are_cells(text: &str) -> bool {
    let text = text.trim_end_matches(['\r', '\n']);
    text.contains('\t') || (text.contains('\n') && !text.starts_with('"'))
}

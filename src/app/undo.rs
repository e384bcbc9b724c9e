//! Undoing what was removed, pasted or moved, step by step.

use super::desk::{Desk, Part};
use super::notice::Way;
use super::proposals::Sides;
use super::row::Row;
use super::state::{Page, Pending, PendingFields};
use super::usual::Usual;
use super::{draft_element_id, element_id, text};
use crate::browser::{id, page};
use crate::document::{Document, DocumentAdjustment, Field, Id, Line, LineField, Owner, Unit};
use crate::json::Value;
use crate::store::Deleted;

/// What it takes to undo.
#[derive(Clone, Debug)]
pub(super) enum Undo {
    /// A draft was deleted.
    Draft(Deleted),
    /// A line was removed, and with it what was typed into it and not understood.
    Removed { position: usize, line: Box<Line>, pending: Vec<(Field, Pending)> },
    /// Lines were put in, the first of them in the place of an empty one.
    Inserted { lines: Vec<Id>, replaced: Option<Box<Line>> },
    /// A line was moved from here.
    Moved { id: Id, from: usize },
    /// Fields were filled: what stood in them, and lines that were added for it.
    Filled { fields: Vec<(Field, String)>, added: Vec<Id> },
    /// A part was taken out of a list: of whom, which list, where.
    Part { place: (Owner, String, usize), part: Value, pending: PendingFields },
    /// A client was chosen: what stood there before.
    Sides(Box<Sides>),
    /// Another company came in the place of the one that the document is from; without its lines.
    Company(Box<Document>),
    /// An item was chosen for a line: the line before, and what was not understood in it.
    Line { line: Box<Line>, pending: Vec<(Field, Pending)> },
    /// A unit was chosen for a line: the one before.
    Unit { line: Id, unit: Unit },
    /// What is usual in a country was set: what stood there.
    Usual(Box<Usual>),
    /// A discount or charge was taken away.
    Adjustment { position: usize, adjustment: Box<DocumentAdjustment> },
}

impl Undo {
    /// The page on which it is seen.
    const fn page(&self) -> Page {
        match self {
            Self::Draft(_) => Page::Drafts,
            _ => Page::Form,
        }
    }
}

impl Desk {
    /// Undoes the last step that can be seen on this page. The one before it is offered next.
    pub fn undo(self) {
        let undone = self.write(|state| {
            let page = state.page;
            let is_here = |(_, undo): &(String, Undo)| undo.page() == page;
            let place = state.done.undos.iter().rposition(is_here)?;
            let (_, undo) = state.done.undos.remove(place);
            let next = state.done.undos.iter().rev().find(|step| is_here(step));
            Some((undo, next.map(|(text, _)| text.clone())))
        });
        let Some((undo, next)) = undone else { return };
        self.close_notice();
        match undo {
            Undo::Draft(deleted) => self.restore_draft(&deleted),
            Undo::Removed { position, line, pending } => {
                self.restore_line(position, *line, pending);
            }
            Undo::Inserted { lines, replaced } => self.take_out(&lines, replaced),
            Undo::Moved { id, from } => {
                self.put_line(&id, from);
            }
            Undo::Filled { fields, added } => {
                self.take_out(&added, None);
                for (field, text) in &fields {
                    self.type_into(field, text);
                    self.rewrite(field);
                }
                if let Some((field, _)) = fields.first() {
                    page::focus_soon(element_id(field));
                }
            }
            Undo::Usual(usual) => self.put_usual(&usual),
            Undo::Part { place, part, pending } => self.restore_part(&place, part, pending),
            Undo::Sides(before) => {
                let now = self.read(|state| Sides::of(&state.document));
                self.write(|state| before.restore(&mut state.document));
                self.sides_changed(&now);
            }
            Undo::Company(before) => self.restore_company(*before),
            Undo::Unit { line, unit } => self.put_unit(&line, unit),
            Undo::Line { line, pending } => self.put_line_back(*line, pending),
            Undo::Adjustment { position, adjustment } => {
                let id = adjustment.id.clone();
                self.edit(|document| {
                    let position = position.min(document.adjustments.len());
                    document.adjustments.insert(position, *adjustment);
                });
                self.notify(Part::Adjustments);
                page::focus_soon(element_id(&Field::Adjustment(id)));
            }
        }
        self.announce(text("undone"));
        if let Some(next) = next {
            self.notice_with(next, Way::Undo);
        }
    }

    /// Undoes a step by Ctrl+Z, unless the last thing that was done is typing and the browser can
    /// undo that itself. Returns whether it did.
    pub(super) fn undo_by_key(self, is_in_text: bool) -> bool {
        let is_ours = self.read(|state| {
            let mut steps = state.done.undos.iter();
            !(is_in_text && state.done.is_typing)
                && steps.any(|(_, undo)| undo.page() == state.page)
        });
        if is_ours {
            self.undo();
        }
        is_ours
    }

    /// Forgets the steps that belong to the document that leaves the desk.
    pub(super) fn forget_steps(self) {
        self.write(|state| {
            state.done.is_typing = false;
            state.done.undos.retain(|(_, undo)| undo.page() == Page::Drafts);
        });
    }

    fn restore_line(self, position: usize, line: Line, pending: Vec<(Field, Pending)>) {
        let id = line.id.clone();
        self.write(|state| {
            let position = position.min(state.document.lines.len());
            state.rows.insert(position.min(state.rows.len()), Row::new(id.clone(), position, true));
            state.document.lines.insert(position, line);
            for (field, typed) in pending {
                state.pending.insert(field, typed);
            }
        });
        self.lines_changed();
        page::focus_soon(element_id(&Field::Line(id, LineField::Description)));
    }

    /// Puts a line back as it was, where it still is.
    fn put_line_back(self, line: Line, pending: Vec<(Field, Pending)>) {
        let id = line.id.clone();
        self.write(|state| {
            let mut lines = state.document.lines.iter_mut();
            if let Some(place) = lines.find(|other| other.id == id) {
                *place = line;
                for (field, typed) in pending {
                    state.pending.insert(field, typed);
                }
            }
        });
        self.line_filled(&id);
        page::focus_soon(element_id(&Field::Line(id, LineField::Description)));
    }

    /// Takes lines out again, and puts back the empty one whose place they had.
    fn take_out(self, ids: &[Id], replaced: Option<Box<Line>>) {
        let Some(position) = ids.first().and_then(|id| self.position(id)) else { return };
        self.write(|state| {
            for id in ids {
                state.pending.forget_line(id);
            }
            state.rows.retain(|row| !ids.contains(row.id()));
            state.document.lines.retain(|line| !ids.contains(&line.id));
            let is_empty = state.document.lines.is_empty();
            if let Some(line) =
                replaced.map(|line| *line).or_else(|| is_empty.then(|| Line::new(id::new_id())))
            {
                let position = position.min(state.document.lines.len());
                state.rows.insert(position, Row::new(line.id.clone(), position, true));
                state.document.lines.insert(position, line);
            }
        });
        self.lines_changed();
        self.focus_line(position);
    }

    pub(super) fn restore_draft(self, deleted: &Deleted) {
        let restored = self.drafts_do(|drafts| drafts.restore(deleted));
        self.list_drafts();
        match restored {
            Ok(id) => {
                if let Some(id) = id {
                    page::focus_soon(draft_element_id(&id));
                }
            }
            Err(error) => self.tell_error(text(error.key())),
        }
    }
}

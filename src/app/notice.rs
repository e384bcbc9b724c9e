//! Telling the visitor what was done, with a way back.

use super::desk::{Desk, Part};
use super::row::Row;
use crate::app::element_id;
use crate::browser::page;
use crate::document::{Field, Line, LineField};
use crate::store::Deleted;

/// Something that was done.
#[derive(Clone, Debug)]
pub struct Notice {
    /// In words.
    pub text: String,
    /// Tells it apart from the one before.
    pub count: u32,
    pub(super) undo: Option<Undo>,
}

impl Notice {
    /// Whether it can be undone.
    pub fn can_undo(&self) -> bool {
        self.undo.is_some()
    }
}

/// What it takes to undo.
#[derive(Clone, Debug)]
pub(super) enum Undo {
    /// A draft was deleted.
    Draft(Deleted),
    /// A line was removed.
    Line { position: usize, line: Box<Line> },
}

impl Desk {
    /// Tells what was done.
    pub(super) fn tell(self, text: String, undo: Option<Undo>) {
        self.write(|state| {
            state.notices += 1;
            state.notice = Some(Notice { text, count: state.notices, undo });
        });
        self.notify(Part::Notice);
    }

    /// Takes the notice away.
    pub fn close_notice(self) {
        self.write(|state| state.notice = None);
        self.notify(Part::Notice);
    }

    /// Takes the notice away if it is still this one.
    pub fn close_notice_of(self, count: u32) {
        if self.read(|state| state.notice.as_ref().is_some_and(|notice| notice.count == count)) {
            self.close_notice();
        }
    }

    /// Undoes what the notice tells.
    pub fn undo(self) {
        let undo = self.write(|state| state.notice.take().and_then(|notice| notice.undo));
        self.notify(Part::Notice);
        match undo {
            Some(Undo::Draft(deleted)) => self.restore_draft(&deleted),
            Some(Undo::Line { position, line }) => self.restore_line(position, *line),
            None => {}
        }
    }

    fn restore_line(self, position: usize, line: Line) {
        let id = line.id.clone();
        self.write(|state| {
            let position = position.min(state.document.lines.len());
            state.rows.insert(position.min(state.rows.len()), Row::new(id.clone(), position, true));
            state.document.lines.insert(position, line);
        });
        self.lines_changed();
        page::focus_soon(element_id(&Field::Line(id, LineField::Description)));
    }

    /// Says something to a screen reader alone.
    pub fn announce(self, text: String) {
        self.write(|state| state.announcement = text);
        self.notify(Part::Announcement);
    }
}

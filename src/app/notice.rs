//! Telling the visitor what was done or went wrong, with a way to undo it or to mend it.

use super::desk::{Desk, Part};
use super::undo::Undo;
use crate::browser::drawer::File;
use crate::browser::timers;
use crate::document::Field;

/// Something that was done, or that went wrong.
#[derive(Clone, Debug)]
pub struct Notice {
    /// In words.
    pub text: String,
    /// Tells it apart from the one before.
    pub count: u32,
    /// What can be done about it.
    pub way: Way,
}

/// The way on that a notice offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// None: it informs, and goes by itself.
    None,
    /// What was done can be undone.
    Undo,
    /// Something is wrong: it stays until it is closed, or overtaken by a success.
    Stay,
    /// The same, and the field of this name can be gone to.
    GoTo(Field, String),
    /// The same, and this way can be tried again, with this file.
    Again(&'static str, Option<File>),
    /// Something has become drafts, and they can be gone to.
    Drafts,
}

impl Desk {
    /// Tells what was done.
    pub fn tell(self, text: String) {
        self.notice_with(text, Way::None);
    }

    /// Tells what went wrong.
    pub fn tell_error(self, text: String) {
        self.notice_with(text, Way::Stay);
    }

    /// Tells what was done, and how it is undone.
    pub(super) fn tell_undoable(self, text: String, undo: Undo) {
        self.keep_step(text.clone(), undo);
        self.notice_with(text, Way::Undo);
    }

    /// Keeps what was done for undoing it, without telling it.
    pub(super) fn keep_step(self, text: String, undo: Undo) {
        self.write(|state| {
            state.done.is_typing = false;
            state.done.undos.push((text, undo));
            if state.done.undos.len() > MOST_UNDOS {
                state.done.undos.remove(0);
            }
        });
    }

    pub(super) fn notice_with(self, text: String, way: Way) {
        self.write(|state| {
            state.notices += 1;
            state.notice = Some(Notice { text, count: state.notices, way });
        });
        self.notify(Part::Notice);
    }

    /// What was told last. Tracked.
    pub fn notice(self) -> Option<Notice> {
        self.watch(Part::Notice);
        self.read(|state| state.notice.clone())
    }

    /// Takes the notice away.
    pub fn close_notice(self) {
        if self.write(|state| state.notice.take()).is_some() {
            self.notify(Part::Notice);
        }
    }

    /// Takes the notice away if it is still this one.
    pub fn close_notice_of(self, count: u32) {
        if self.read(|state| state.notice.as_ref().is_some_and(|notice| notice.count == count)) {
            self.close_notice();
        }
    }

    /// Something has succeeded: an error that is still told is of the past.
    pub(super) fn succeeded(self) {
        let is_error =
            |notice: &Notice| matches!(notice.way, Way::Stay | Way::GoTo(..) | Way::Again(..));
        if self.read(|state| state.notice.as_ref().is_some_and(is_error)) {
            self.close_notice();
        }
    }

    /// Says something to a screen reader alone. It is said once: who reads the page later does not
    /// come upon it.
    pub fn announce(self, text: String) {
        let is_silence = text.is_empty();
        let count = self.write(|state| {
            state.announcement = text;
            state.announcements += 1;
            state.announcements
        });
        self.notify(Part::Announcement);
        if is_silence {
            return;
        }
        timers::after(ANNOUNCEMENT_MILLIS, move || {
            if self.read(|state| state.announcements == count) {
                self.announce(String::new());
            }
        });
    }
}

/// Time enough for a screen reader to take it up.
const ANNOUNCEMENT_MILLIS: u32 = 1_000;

/// More steps back than anybody counts.
const MOST_UNDOS: usize = 50;

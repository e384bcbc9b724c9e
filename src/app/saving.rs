//! Keeping what was typed.

use super::desk::{Desk, Part};
use super::start::kept_for_next;
use super::state::{SavedState, State};
use super::text;
use crate::browser::timers::Debounce;
use crate::browser::{clock, id};
use crate::document::DocumentKind;
use crate::store::{Record, SaveError};

impl Desk {
    /// When typing rests: keeps the draft, and says what was found meanwhile.
    pub(super) fn settle(self) {
        self.save();
        self.say_problems();
    }

    /// Whether something was typed a moment ago and waits to be kept.
    pub(super) fn is_typing(self) -> bool {
        self.read(|state| state.settling.as_ref().is_some_and(Debounce::is_waiting))
    }

    /// Keeps at once what still waits to be kept.
    pub fn flush(self) {
        if let Some(settling) = self.read(|state| state.settling.clone()) {
            settling.flush();
        }
    }

    /// The same, when the document is left or taken home: what was used in it is remembered.
    pub(super) fn leave_document(self) {
        self.flush();
        self.remember_used();
    }

    /// Keeps the draft, unless nothing was typed into it.
    pub fn save(self) {
        if !self.read(|state| state.is_touched) {
            return;
        }
        let record = self.read(record);
        let saved = self.drafts_do(|drafts| {
            let saved = drafts.save(&record)?;
            drafts.set_last_opened(&record.document.id)?;
            // Without it a new invoice starts from the newest draft.
            let document = &record.document;
            // An invoice gives the number itself.
            let before = (document.kind != DocumentKind::Invoice).then(|| drafts.kept_for_next());
            let before = before.flatten().map(|before| before.document);
            let _ = drafts.keep_for_next(kept_for_next(document, before.as_ref()));
            Ok::<_, SaveError>(saved)
        });
        let (state_after, kept_copy) = match saved {
            Ok(saved) => (SavedState::At(record.saved_at.clone()), saved.kept_copy.is_some()),
            Err(SaveError::Newer) => (SavedState::Failed("storage-newer"), false),
            // Another tab has issued it: what is typed here goes on as a draft of its own.
            Err(SaveError::Issued) => {
                self.write(|state| state.document.id = id::new_id());
                self.tell_error(text("issued-elsewhere"));
                return self.save();
            }
            Err(SaveError::Port(error)) => (SavedState::Failed(error.key()), false),
        };
        let is_other = self.write(|state| {
            let is_other = state.saved != state_after;
            state.saved = state_after;
            is_other
        });
        if is_other {
            self.notify(Part::Saved);
        }
        if kept_copy {
            self.tell_error(text("draft-kept-copy"));
        }
    }
}

/// The draft as it is kept.
fn record(state: &State) -> Record {
    let document = &state.document;
    let mut record = Record::new(document.clone(), clock::timestamp());
    if state.is_current() {
        record.due = state.figures.totals.as_ref().map(|totals| totals.due);
    }
    let pending = state.pending.iter();
    record.pending.0 =
        pending.map(|(field, pending)| (field.path(document), pending.text.clone())).collect();
    record
}

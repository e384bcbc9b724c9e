//! What a person types, as it is typed.

use super::desk::{Desk, Part};
use super::edit;
use super::folding::Side;
use super::state::Pending;
use super::words;
use crate::browser::page;
use crate::document::{Document, Field};

impl Desk {
    /// Takes what stands in a field. What is understood is the document's at once; what is not
    /// stays beside it, and the field says why.
    pub fn type_into(self, field: &Field, text: &str) {
        let said = self.write(|state| match edit::type_into(&mut state.document, field, text) {
            Ok(()) => state.pending.remove(field).map(|_| None),
            Err(mistake) => {
                let pending = Pending { text: text.to_owned(), mistake };
                let sentence = words::sentence(&pending);
                let before = state.pending.insert(field.clone(), pending);
                Some(before.is_none_or(|before| before.mistake != mistake).then_some(sentence))
            }
        });
        if let Some(sentence) = said {
            self.wake(field);
            // A screen reader hears of a mistake once; the field says it as long as it is there.
            self.announce(sentence.unwrap_or_default());
        }
        if matches!(field, Field::Number | Field::IssueDate | Field::Terms | Field::Currency) {
            self.notify(Part::Head);
        }
        if *field == Field::Number {
            self.name_the_tab();
        }
        self.changed();
    }

    /// What stands in a field: what was typed and not understood, or else the value as the
    /// document's language writes it.
    pub fn text_of(self, field: &Field) -> String {
        self.read(|state| match state.pending.get(field) {
            Some(pending) => pending.text.clone(),
            None => edit::text_of(&state.document, field),
        })
    }

    /// The sentence that says why what was typed into a field cannot be used. Not tracked.
    pub fn mistake_of(self, field: &Field) -> Option<String> {
        self.read(|state| state.pending.get(field).map(words::sentence))
    }

    /// Changes the document in a way that is no typing.
    pub(super) fn edit(self, edit: impl FnOnce(&mut Document)) {
        self.write(|state| edit(&mut state.document));
        self.changed();
    }

    /// Asks for a rare field: it is shown from now on, and gets the focus.
    pub fn show_field(self, field: &Field) {
        self.reveal(field);
        page::focus_soon(super::element_id(field));
    }

    /// Shows a field that may be hidden, alone or with its block.
    pub(super) fn reveal(self, field: &Field) {
        self.write(|state| {
            if !state.shown.contains(field) {
                state.shown.push(field.clone());
            }
        });
        self.notify(Part::Shown);
        if let Some(side) = Side::of(field) {
            self.write(|state| *side.folded(state) = false);
            self.notify(Part::Folded);
        }
    }

    /// Whether a rare field is shown: it was asked for, or it holds something. Tracked.
    pub fn is_shown(self, field: &Field) -> bool {
        self.watch(Part::Shown);
        self.read(|state| {
            state.shown.contains(field)
                || state.pending.get(field).is_some()
                || !edit::text_of(&state.document, field).is_empty()
        })
    }

    pub(super) fn wake(self, field: &Field) {
        match field {
            Field::Line(id, _) => {
                if let Some(row) = self.row(id) {
                    row.notify();
                }
            }
            _ => self.notify(Part::Fields),
        }
    }
}

//! What is said of what stands in a field, at the field itself.
//!
//! What cannot be understood is said at once. What the check finds is said when typing rests and
//! the check has seen all of it: nothing is said of half a word, and no mark comes and goes. Of a
//! field that is empty nothing is said there: the list before sending has it.

use super::desk::{Desk, Part};
use super::state::State;
use super::words;
use crate::check::Weight;
use crate::document::{Field, LineField};

/// What is said of what stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// In words.
    pub sentence: String,
    /// Whether it cannot be used as it stands; else it can, and is hardly meant.
    pub is_mistake: bool,
}

impl Desk {
    /// What is said of what stands in a field, if something is. Not tracked.
    pub fn remark_on(self, field: &Field) -> Option<Remark> {
        self.read(|state| {
            if let Some(pending) = state.pending.get(field) {
                return Some(Remark { sentence: words::sentence(pending), is_mistake: true });
            }
            if state.issued.is_some() {
                return None;
            }
            let (_, sentence) = state.remarks.iter().find(|(place, _)| place == field)?;
            Some(Remark { sentence: sentence.clone(), is_mistake: false })
        })
    }

    /// Says what was found, in the list and at the fields.
    pub(super) fn say_problems(self) {
        self.notify(Part::Problems);
        let Some((woken, heard)) = self.write(|state| {
            let found = state.paper.is_current().then(|| remarks(state))?;
            let before = std::mem::take(&mut state.remarks);
            let gone = before.iter().filter(|remark| !found.contains(remark));
            let come = found.iter().filter(|remark| !before.contains(remark));
            let typed = state.typed_last.as_ref();
            let heard = come.clone().find(|(field, _)| typed == Some(field)).cloned();
            let woken: Vec<Field> = gone.chain(come).map(|(field, _)| field.clone()).collect();
            state.remarks = found;
            Some((woken, heard))
        }) else {
            return;
        };
        for field in &woken {
            self.wake(field);
        }
        if let Some((field, sentence)) = heard {
            self.announce_at(&field, &sentence);
        }
    }
}

/// What the check has found at fields that hold something; that an item alone has no tax is seen
/// where the tax would stand.
fn remarks(state: &State) -> Vec<(Field, String)> {
    let document = &state.document;
    let problems = state.paper.problems.iter().flatten();
    let at_fields = problems.filter(|problem| problem.weight != Weight::Notice);
    let placed = at_fields.filter_map(|problem| {
        let field = Field::from_path(&problem.path, document)?;
        let is_seen =
            matches!(field, Field::Line(_, LineField::Tax)) || super::is_filled(document, &field);
        is_seen.then(|| (field, problem.sentence.clone()))
    });
    placed.collect()
}

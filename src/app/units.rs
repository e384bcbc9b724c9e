//! Units in the form: their names are fetched once a document has a coded unit, or one is typed.

use super::desk::{Desk, Part};
use super::element_id;
use super::proposals::{MOST_SHOWN, Proposal, Proposed};
use super::undo::Undo;
use super::unit_names::find_units;
use super::words::text_with;
use crate::browser::{language_file, page};
use crate::document::{Field, Id, Language, LineField, Unit, UnitCode};
use crate::wording::{Argument, Texts};

impl Desk {
    /// Has the fields show the names of the document's coded units. In each language they are asked for
    /// once; who types a unit asks again.
    pub(super) fn name_units(self) {
        let is_needed = self.write(|state| {
            let language = state.document.language;
            let is_needed = state.units_asked != Some(language) && state.document.has_unit_codes();
            if is_needed {
                state.units_asked = Some(language);
            }
            is_needed
        });
        if is_needed {
            self.with_units(|| {});
        }
    }

    /// Goes on when the names of units are there in the document's language and in English, or can't be
    /// had; at once, where they are there.
    pub(super) fn with_units(self, then: impl FnOnce() + 'static) {
        let languages = [self.read(|state| state.document.language), Language::English];
        if languages.iter().all(|language| Texts::Units.are_here(*language)) {
            return then();
        }
        wasm_bindgen_futures::spawn_local(async move {
            for language in languages {
                language_file::have(Texts::Units, language).await;
            }
            // The fields of coded units show names from now on; one that is being typed into keeps its letters.
            if self.read(|state| state.document.has_unit_codes()) {
                self.notify(Part::Language);
            }
            then();
        });
    }

    /// Proposes units for what is typed. What was a text only because the names were not there yet is
    /// what it is called from now on.
    pub(super) fn propose_units(self, line: &Id, typed: &str) {
        let (line, typed) = (line.clone(), typed.to_owned());
        self.with_units(move || {
            let field = Field::Line(line.clone(), LineField::Unit);
            if !typed.is_empty() && self.unit(&line) == Some(Unit::from(typed.trim())) {
                self.type_into(&field, &typed);
                // Who is still at it goes on with the letters that stand there.
                if !page::is_focused(&element_id(&field)) {
                    self.rewrite(&field);
                }
            }
            let language = self.read(|state| state.document.language);
            let shown = find_units(&typed, language, MOST_SHOWN).into_iter().map(|unit| Proposal {
                what: Proposed::Unit(unit.code),
                name: unit.name,
                beside: unit.printed,
            });
            // Who has gone on meanwhile is not called back.
            if page::is_focused(&element_id(&field)) {
                self.show_proposals(&field, shown.collect());
            }
        });
    }

    /// Takes a unit that was proposed, in a step that can be undone.
    pub(super) fn take_unit(self, field: &Field, code: &str) {
        let Field::Line(line, _) = field else { return };
        let Some(before) = self.unit(line) else { return };
        self.put_unit(line, Unit::Code(UnitCode::new(code)));
        let name = self.text_of(field);
        let told = text_with("filled-in", &[("name", Argument::Text(&name))]);
        self.keep_step(told, Undo::Unit { line: line.clone(), unit: before });
    }

    /// Puts a unit into a line, where that still is.
    pub(super) fn put_unit(self, line: &Id, unit: Unit) {
        self.edit(|document| {
            let place = document.lines.iter_mut().find(|other| other.id == *line);
            if let Some(place) = place {
                place.unit = unit;
            }
        });
        let field = Field::Line(line.clone(), LineField::Unit);
        self.rewrite(&field);
        page::focus_soon(element_id(&field));
    }

    fn unit(self, line: &Id) -> Option<Unit> {
        self.read(|state| {
            let mut lines = state.document.lines.iter();
            lines.find(|other| other.id == *line).map(|line| line.unit.clone())
        })
    }
}

//! What a person types, as it is typed.

use super::desk::{Desk, Part};
use super::edit;
use super::field_kind::FieldKind;
use super::field_name::{field_name, label_key};
use super::field_text;
use super::folding::Side;
use super::state::Pending;
use super::words::{self, text, text_with};
use crate::browser::page;
use crate::document::{Document, Field, LineField, Owner, PartyField};
use crate::money::{Amount, Percent};
use crate::region;
use crate::wording::Argument;
use rust_decimal::Decimal;

impl Desk {
    /// Takes what stands in a field. What is understood is the document's at once; what is not
    /// stays beside it, and the field says why.
    pub fn type_into(self, field: &Field, text: &str) {
        let was_filled = self.is_filled(field);
        let said = self.write(|state| {
            state.done.is_typing = true;
            state.typed_last = Some(field.clone());
            state.country.type_into(field);
            match edit::type_into(&mut state.document, field, text) {
                Ok(()) => state.pending.remove(field).map(|_| None),
                Err(mistake) => {
                    let pending = Pending { text: text.to_owned(), mistake };
                    let sentence = words::sentence(&pending);
                    let before = state.pending.insert(field.clone(), pending);
                    Some(before.is_none_or(|before| before.mistake != mistake).then_some(sentence))
                }
            }
        });
        if let Field::Line(id, LineField::Tax) = field
            && !was_filled
        {
            self.name_tax(id);
        }
        // A row is named by its description.
        let names_row = matches!(field, Field::Line(_, LineField::Description));
        if said.is_some() || names_row {
            self.wake(field);
        }
        // A screen reader hears of a mistake once; the field says it as long as it is there.
        match said {
            Some(Some(sentence)) => self.announce_at(field, &sentence),
            Some(None) => self.announce(String::new()),
            None => {}
        }
        if matches!(
            field,
            Field::Number
                | Field::Iban
                | Field::PaymentReference
                | Field::IssueDate
                | Field::Terms
                | Field::Currency
                | Field::Within(Owner::Document, _)
        ) {
            self.notify(Part::Head);
        }
        // Of a part of a list nothing else hangs on what it holds.
        let is_single =
            |field: &Field| matches!(field, Field::Within(_, path) if !path.contains('['));
        if self.is_filled(field) != was_filled && is_single(field) {
            self.notify(Part::Held);
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
            None => field_text::text_of(&state.document, field),
        })
    }

    /// The reference that is made of the document's number, as it is printed; nothing, where one was typed
    /// or the number itself is quoted. Not tracked.
    pub fn made_reference(self) -> Option<String> {
        if self.read(|state| state.document.payment.reference_scheme.is_number()) {
            return None;
        }
        let document = self.read(|state| state.document.clone());
        written_if_made(&document)
    }

    pub(super) fn announce_at(self, field: &Field, sentence: &str) {
        let place = self.read(|state| field_name(&state.document, field));
        let arguments = [("place", Argument::Text(&place)), ("problem", Argument::Text(sentence))];
        self.announce(text_with("problem-at", &arguments));
    }

    /// A field is left: what it holds is put into its usual form.
    pub fn leave(self, field: &Field) {
        if matches!(field, Field::Buyer(PartyField::Name) | Field::IssueDate) {
            self.propose_again();
        }
        if *field == Field::Iban {
            let grouped = self.read(|state| region::group_iban(&state.document.payment.iban, ' '));
            if let Some(grouped) = grouped {
                self.type_into(field, &grouped);
            }
        }
        // What is counted changes how the unit is called.
        if let Field::Line(line, LineField::Quantity) = field {
            self.rewrite(&Field::Line(line.clone(), LineField::Unit));
        }
        self.leave_for_country();
    }

    /// Shows in a field what it holds, as the document's language writes it.
    pub(super) fn rewrite(self, field: &Field) {
        page::write_field(&super::element_id(field), &self.text_of(field));
    }

    /// An example of what may stand in a field of numbers, as the document's language writes it;
    /// nothing, where such examples are the same in all languages. Tracked.
    pub fn example_of(self, field: &Field) -> Option<String> {
        if let Some(place) = country_example(field) {
            self.watch(Part::Examples);
            return Some(self.read(|state| {
                let example = state.paper.examples.get(place).filter(|example| !example.is_empty());
                let usual = || text(&format!("{}.example", label_key(&state.document, field)));
                example.cloned().unwrap_or_else(usual)
            }));
        }
        let is_value = match self.kind_of_field(field) {
            FieldKind::Value => true,
            FieldKind::Price => false,
            _ => return None,
        };
        self.watch(Part::Language);
        let (language, currency) =
            self.read(|state| (state.document.language, state.document.currency));
        if !is_value {
            return Some(region::write_price(Amount::ZERO, currency, language));
        }
        let percent = region::write_percent(Percent::new(Decimal::TEN), language);
        Some(text_with("value-example", &[("percent", Argument::Text(&percent))]))
    }

    /// Changes the document in a way that is no typing.
    pub(super) fn edit(self, edit: impl FnOnce(&mut Document)) {
        self.write(|state| edit(&mut state.document));
        self.changed();
    }

    /// Asks for a rare field: it is shown from now on, and gets the focus.
    pub fn show_field(self, field: &Field) {
        self.reveal(field);
        // Who asks for what is either so or not so means that it is so.
        if self.kind_of_field(field) == FieldKind::SWITCH {
            self.type_into(field, "true");
        }
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
                || field_text::is_filled(&state.document, field)
        })
    }

    /// Whether a field holds something. Not tracked.
    pub fn is_filled(self, field: &Field) -> bool {
        self.read(|state| field_text::is_filled(&state.document, field))
    }

    pub(super) fn wake(self, field: &Field) {
        match field {
            Field::Line(id, _) | Field::Within(Owner::Line(id), _) => {
                if let Some(row) = self.row(id) {
                    row.notify();
                }
            }
            _ => self.notify(Part::Fields),
        }
    }
}

// Few have one: this comes late.
#[inline(never)]
fn written_if_made(document: &Document) -> Option<String> {
    let made = region::made_reference(document)?;
    made.ok().map(|_| region::written_reference(document))
}

/// Where the example of a field stands among those of the two countries.
const fn country_example(field: &Field) -> Option<usize> {
    match field {
        Field::Seller(PartyField::PostCode) => Some(0),
        Field::Seller(PartyField::VatNumber) => Some(1),
        Field::Iban => Some(2),
        Field::Buyer(PartyField::PostCode) => Some(3),
        Field::Buyer(PartyField::VatNumber) => Some(4),
        _ => None,
    }
}

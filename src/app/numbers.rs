//! The number of the document on the desk: what is proposed for it, and which are missing.

use super::desk::Desk;
use super::sequence::Numbers;
use super::undo::Undo;
use super::{element_id, text_with};
use crate::browser::storage::LocalDrafts;
use crate::browser::{clock, page};
use crate::document::Field;
use crate::money::is_same_word;
use crate::store::{Listing, Numbering, Summary};
use crate::wording::Argument;

impl Desk {
    /// The numbers of all documents but the one on the desk.
    pub(super) fn numbers(self) -> Numbers {
        self.numbers_by(self.drafts_do(LocalDrafts::numbering).as_deref())
    }

    fn numbers_by(self, numbering: Option<&Numbering>) -> Numbers {
        let listing = self.drafts_do(LocalDrafts::list).unwrap_or_default();
        self.read(|state| {
            let document = &state.document;
            Numbers::of(&listing, numbering, &document.seller.name, Some(&document.id))
        })
    }

    /// Proposes the number anew that was proposed before, where its pattern tells the day or the
    /// client: one of them has changed.
    pub(super) fn propose_again(self) {
        let is_proposed =
            self.read(|state| state.proposed.as_ref() == Some(&state.document.number));
        if is_proposed && let Some(numbering) = self.drafts_do(LocalDrafts::numbering) {
            self.propose_by(&numbering);
        }
    }

    // A first visit has no pattern: this comes late.
    #[inline(never)]
    fn propose_by(self, numbering: &Numbering) {
        let numbers = self.numbers_by(Some(numbering));
        let kind = self.read(|state| state.document.kind);
        if numbers.sequence(kind).is_some() {
            self.give_number(&numbers);
        }
    }

    /// Notes that the document's number was proposed, where it is another than before.
    pub(super) fn note_proposed(self, before: &str) {
        self.write(|state| {
            if state.document.number != before {
                state.proposed = Some(state.document.number.clone());
            }
        });
    }

    /// Gives the document the number that comes next. Says which it had.
    fn give_number(self, numbers: &Numbers) -> String {
        let (before, number) = self.read(|state| {
            let document = &state.document;
            let day = document.issue_date.unwrap_or_else(clock::today);
            let number = numbers.propose(document.kind, day, &document.buyer.name);
            (document.number.clone(), number)
        });
        if number != before {
            self.type_into(&Field::Number, &number);
            self.rewrite(&Field::Number);
        }
        self.write(|state| state.proposed = Some(number));
        before
    }

    /// The pattern of the numbers is another one: the document gets the next number of it, unless it
    /// has one already.
    pub fn take_pattern(self) {
        let numbers = self.numbers();
        let (kind, number) =
            self.read(|state| (state.document.kind, state.document.number.clone()));
        let is_fitting = numbers.sequence(kind).is_none_or(|sequence| sequence.has(&number));
        page::focus_soon(element_id(&Field::Number));
        if is_fitting || self.is_issued() {
            return;
        }
        let before = self.give_number(&numbers);
        let number = self.read(|state| state.document.number.clone());
        let undo = Undo::Filled { fields: vec![(Field::Number, before)], added: Vec::new() };
        self.tell_undoable(text_with("number-set", &[("number", Argument::Text(&number))]), undo);
    }

    /// The numbers that no document has, between others of their series: a sentence for each company
    /// that has such, with its name where there are several. Not tracked.
    #[inline(never)]
    pub fn number_gaps(self) -> Vec<(String, String)> {
        let numbering = self.drafts_do(LocalDrafts::numbering);
        let drafts = self.read(|state| state.listing.drafts.clone());
        let mut sellers: Vec<String> = Vec::new();
        for draft in &drafts {
            if !sellers.iter().any(|seller| is_same_word(seller.trim(), draft.seller.trim())) {
                sellers.push(draft.seller.clone());
            }
        }
        let is_alone = sellers.len() == 1;
        let mut told = Vec::new();
        for seller in sellers {
            let gaps = gaps_of(&drafts, numbering.as_deref(), &seller);
            if !gaps.is_empty() {
                let name = if is_alone { String::new() } else { seller };
                told.push((name, gaps_in_words(&gaps)));
            }
        }
        told
    }
}

/// The gaps in the numbers of a seller.
#[inline(never)]
fn gaps_of(
    drafts: &[Summary],
    numbering: Option<&Numbering>,
    seller: &str,
) -> Vec<(String, String)> {
    let mut listing = Listing::default();
    let mut days = Vec::new();
    for draft in drafts {
        if is_same_word(draft.seller.trim(), seller.trim()) {
            days.extend(draft.issue_date);
            listing.drafts.push(draft.clone());
        }
    }
    Numbers::of(&listing, numbering, seller, None).gaps(&days)
}

fn gaps_in_words(gaps: &[(String, String)]) -> String {
    let told = gaps.iter().take(MOST_GAPS).map(|(first, last)| {
        if first == last { first.clone() } else { format!("{first} \u{2013} {last}") }
    });
    let mut told = told.collect::<Vec<_>>().join(", ");
    if gaps.len() > MOST_GAPS {
        told.push_str(", \u{2026}");
    }
    text_with("drafts-gaps", &[("numbers", Argument::Text(&told))])
}

/// More are not counted by an eye.
const MOST_GAPS: usize = 5;

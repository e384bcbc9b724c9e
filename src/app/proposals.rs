//! What is proposed while the name of a client, the description of an item or a unit is typed.

use super::desk::{Desk, Part};
use super::folding::{Side, fold_id};
use super::from_book::{fill_client, fill_item};
use super::state::{BookIs, SavedState};
use super::undo::Undo;
use super::usual::UsualPart;
use super::{element_id, text_with};
use crate::book::Book;
use crate::browser::page;
use crate::browser::storage::LocalDrafts;
use crate::document::{Document, Field, Id, Language, LineField, PartyField};
use crate::money::Currency;
use crate::region;
use crate::wording::Argument;

/// What is proposed for a field.
#[derive(Clone, Debug)]
pub struct Proposals {
    /// The field.
    pub field: Field,
    /// What is proposed, the best first.
    pub shown: Vec<Proposal>,
    /// Which of them the arrow keys have reached.
    pub active: Option<usize>,
}

/// One client, item or unit that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What it stands for.
    pub(super) what: Proposed,
    /// Its name.
    pub name: String,
    /// What else tells it apart: the town, the price, the short form.
    pub beside: String,
}

/// What a proposal stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proposed {
    /// A client or an item, by its place in the book.
    InBook(usize),
    /// A unit, by its code.
    Unit(&'static str),
}

/// Whether values of a field are proposed: those that the book knows, or units.
pub const fn is_proposed(field: &Field) -> bool {
    matches!(
        field,
        Field::Buyer(PartyField::Name) | Field::Line(_, LineField::Description | LineField::Unit)
    )
}

/// The id of the list of what is proposed for a field, and of one of them.
pub fn proposal_id(field: &Field, index: Option<usize>) -> String {
    let list = format!("{}-proposals", element_id(field));
    index.map_or_else(|| list.clone(), |index| format!("{list}-{index}"))
}

impl Desk {
    /// Proposes what fits to the text of a field; where none is typed, what was used last. What is
    /// there already, letter by letter, is no proposal.
    pub fn propose(self, field: &Field, typed: &str) {
        if self.is_issued() {
            return;
        }
        if let Field::Line(line, LineField::Unit) = field {
            return self.propose_units(line, typed);
        }
        if self.read(|state| state.book.is_none()) {
            // Where it can't be read nothing is proposed: what is typed is taken all the same.
            let book = self.drafts_do(LocalDrafts::book).unwrap_or_default();
            self.write(|state| state.book = Some(book));
        }
        let shown = self.read(|state| {
            let book = state.book.as_ref();
            book.map(|book| found(book, field, typed, &state.document)).unwrap_or_default()
        });
        let is_said = shown.len() == 1 && shown.iter().all(|only| only.name == typed);
        self.show_proposals(field, if is_said { Vec::new() } else { shown });
    }

    /// Shows what is proposed for a field; nothing takes the list away.
    pub(super) fn show_proposals(self, field: &Field, shown: Vec<Proposal>) {
        let count = shown.len();
        let had_any = self.write(|state| {
            let proposals = Proposals { field: field.clone(), shown, active: None };
            let before = state.proposals.take();
            state.proposals = Some(proposals).filter(|_| count > 0);
            before.is_some()
        });
        if had_any || count > 0 {
            self.wake(field);
        }
        if count > 0 && !had_any {
            self.announce(text_with("proposals-found", &[("count", Argument::from(count))]));
        }
    }

    /// What is proposed for a field now. Not tracked: the field's own part of the page is woken.
    pub fn proposals_for(self, field: &Field) -> Option<Proposals> {
        self.read(|state| state.proposals.clone().filter(|proposals| proposals.field == *field))
    }

    /// Goes on to the next proposal, or back to the one before; behind the last comes none.
    pub fn step_proposal(self, field: &Field, is_down: bool) -> bool {
        let is_open = self.write(|state| {
            let Some(proposals) = &mut state.proposals else { return false };
            let count = proposals.shown.len();
            proposals.active = match (proposals.active, is_down) {
                (None, true) => Some(0),
                (None, false) => count.checked_sub(1),
                (Some(active), true) => Some(active + 1).filter(|next| *next < count),
                (Some(active), false) => active.checked_sub(1),
            };
            proposals.field == *field
        });
        if is_open {
            self.wake(field);
        }
        is_open
    }

    /// Takes the proposals away. Says whether there were any.
    pub fn close_proposals(self, field: &Field) -> bool {
        let were_there = self.write(|state| state.proposals.take().is_some());
        if were_there {
            self.wake(field);
        }
        were_there
    }

    /// Takes the proposal that the arrow keys have reached. Says whether there is one.
    pub fn choose_active(self, field: &Field) -> bool {
        let active = self.proposals_for(field).and_then(|proposals| proposals.active);
        if let Some(active) = active {
            self.choose_proposal(field, active);
        }
        active.is_some()
    }

    /// Takes a proposal: the client or the item fills what belongs to it, in one step that can be
    /// undone.
    pub fn choose_proposal(self, field: &Field, index: usize) {
        let proposals = self.proposals_for(field);
        let Some(what) = proposals.and_then(|all| all.shown.get(index).map(|one| one.what)) else {
            return;
        };
        self.close_proposals(field);
        match (field, what) {
            (field, Proposed::Unit(code)) => self.take_unit(field, code),
            (Field::Line(line, _), Proposed::InBook(place)) => self.take_item(line, place),
            (_, Proposed::InBook(place)) => self.take_client(place),
        }
    }

    fn take_client(self, place: usize) {
        let taken = self.write(|state| {
            let client = state.book.as_ref()?.clients.get(place)?;
            let before = Sides::of(&state.document);
            fill_client(&mut state.document, client);
            Some((before, client.party.name.clone()))
        });
        let Some((before, name)) = taken else { return };
        self.sides_changed(&before);
        let told = text_with("filled-in", &[("name", Argument::Text(&name))]);
        self.tell_undoable(told, Undo::Sides(Box::new(before)));
    }

    fn take_item(self, line: &Id, place: usize) {
        let taken = self.write(|state| {
            let item = state.book.as_ref()?.items.get(place)?;
            let before = state.document.lines.iter().find(|other| other.id == *line)?.clone();
            fill_item(&mut state.document, line, item);
            let pending = state.pending.forget_line(line);
            Some((before, pending, item.description(state.document.language).to_owned()))
        });
        let Some((before, pending, name)) = taken else { return };
        // What this line calls the item from now on, in its document's language, is a name of it.
        let document = self.read(|state| state.document.id.clone());
        let name_it = |book: &mut Book| {
            book.link(place, line, &document);
            true
        };
        self.write(|state| state.book.as_mut().is_some_and(name_it));
        // Where that can't be kept, the item is remembered as a new one: no harm.
        let _ = self.drafts_do(|drafts| drafts.change_book(name_it));
        self.line_filled(line);
        page::focus_soon(element_id(&Field::Line(line.clone(), LineField::Quantity)));
        let told = text_with("filled-in", &[("name", Argument::Text(&name))]);
        self.tell_undoable(told, Undo::Line { line: Box::new(before), pending });
    }

    /// Shows a line whose fields were filled at once.
    pub(super) fn line_filled(self, line: &Id) {
        for place in LineField::ALL {
            self.rewrite(&Field::Line(line.clone(), place));
        }
        if let Some(row) = self.row(line) {
            row.refill();
            row.notify();
        }
        self.notify(Part::Shown);
        self.changed();
    }

    /// Shows what of the two sides, and of what goes with them, is another than before.
    pub(super) fn sides_changed(self, before: &Sides) {
        let (now, is_complete) = self.write(|state| {
            let is_complete = Side::Buyer.is_complete(&state.document);
            state.is_buyer_folded = is_complete;
            let now = Sides::of(&state.document);
            // What is remembered of a client is chosen already.
            for (part, is_other) in [
                (UsualPart::Language, now.language != before.language),
                (UsualPart::Currency, now.currency != before.currency),
                (UsualPart::Terms, now.terms != before.terms),
            ] {
                if is_other {
                    state.country.choose(part);
                }
            }
            (now, is_complete)
        });
        self.notify(Part::Folded);
        if now.language != before.language {
            page::write_field("language", now.language.tag());
        }
        if now.currency != before.currency {
            self.rewrite(&Field::Currency);
        }
        if now.second_language != before.second_language {
            self.rewrite(&Field::within("second_language"));
            self.notify(Part::Shown);
        }
        for part in [Part::Head, Part::Language, Part::Terms, Part::Fields] {
            self.notify(part);
        }
        self.changed();
        if is_complete {
            page::focus_soon(fold_id(Side::Buyer));
        } else {
            page::focus_soon(element_id(&Field::Buyer(PartyField::Name)));
        }
    }

    /// Remembers the client and the items of the document, once for every state of it.
    pub(super) fn remember_used(self) {
        let before = self.write(|state| std::mem::replace(&mut state.book_is, BookIs::Current));
        if before == BookIs::Current {
            return;
        }
        let document = self.read(|state| state.document.clone());
        // Where it can't be kept, keeping the draft has said so: only typing it again is lost.
        let _ = self.drafts_do(|drafts| drafts.change_book(|book| book.remember(&document)));
        // What nobody has typed into has taken no number yet.
        if self.read(|state| state.saved != SavedState::Untouched) {
            let _ = self.drafts_do(|drafts| drafts.remember_number(&document));
        }
        self.keep_company(&document);
        self.forget_book();
    }

    /// The book has changed: it is read anew when something is typed.
    pub fn forget_book(self) {
        let before = self.write(|state| {
            state.book = None;
            state.companies = None;
            state.proposals.take()
        });
        if let Some(proposals) = before {
            self.wake(&proposals.field);
        }
        self.notify(Part::Companies);
    }
}

/// What a document says of its client, and what was remembered with them.
#[derive(Clone, Debug)]
pub(super) struct Sides {
    buyer: crate::document::Party,
    language: Language,
    second_language: Option<Language>,
    currency: Currency,
    terms: Option<crate::calendar::PaymentTerms>,
}

impl Sides {
    pub fn of(document: &Document) -> Self {
        Self {
            buyer: document.buyer.clone(),
            language: document.language,
            second_language: document.second_language,
            currency: document.currency,
            terms: document.terms,
        }
    }

    /// Puts it back.
    pub fn restore(&self, document: &mut Document) {
        document.buyer.clone_from(&self.buyer);
        document.language = self.language;
        document.second_language = self.second_language;
        document.currency = self.currency;
        document.terms = self.terms;
    }
}

/// What the book has for the text of a field.
fn found(book: &Book, field: &Field, typed: &str, document: &Document) -> Vec<Proposal> {
    if let Field::Line(..) = field {
        let places = book.find_items(typed, document.language, MOST_SHOWN);
        let items = places.into_iter().filter_map(|place| Some((place, book.items.get(place)?)));
        return items
            .map(|(place, item)| {
                let price = item.price(document.currency, document.prices);
                let price = price.map(|known| {
                    region::write_price(known.price, document.currency, document.language)
                });
                let beside = price.unwrap_or_default();
                let name = item.description(document.language).to_owned();
                Proposal { what: Proposed::InBook(place), name, beside }
            })
            .collect();
    }
    let places = book.find_clients(typed, MOST_SHOWN);
    let clients = places.into_iter().filter_map(|place| Some((place, book.clients.get(place)?)));
    clients
        .map(|(place, client)| {
            let name = client.party.name.clone();
            Proposal {
                what: Proposed::InBook(place),
                name,
                beside: client.party.address.city.clone(),
            }
        })
        .collect()
}

/// As many as are taken in at a glance, and fit above the keyboard of a phone.
pub(super) const MOST_SHOWN: usize = 6;

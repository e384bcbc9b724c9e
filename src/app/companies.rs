//! One's own companies: which there are, and the one that the document is from.

use super::company::{of_company, take_company};
use super::desk::{Desk, Part};
use super::folding::{Side, fold_id};
use super::undo::Undo;
use super::usual::UsualPart;
use super::{Numbers, element_id, kept_for_next, text, text_with};
use crate::browser::storage::LocalDrafts;
use crate::browser::{clock, page};
use crate::document::{Document, DocumentKind, Field, PartyField};
use crate::money::is_same_word;
use crate::store::Company;
use crate::wording::Argument;

impl Desk {
    /// The names of the companies, the one that was used last first.
    pub fn companies(self) -> Vec<String> {
        if self.read(|state| state.companies.is_none()) {
            // Where they can't be read there is nothing to choose.
            let companies = self.drafts_do(LocalDrafts::companies).unwrap_or_default();
            self.write(|state| state.companies = Some(companies));
        }
        self.read(|state| {
            let companies = state.companies.iter().flatten();
            companies.map(|company| company.kept.seller.name.clone()).collect()
        })
    }

    /// Makes the document one of another company, by its place among them; of none, of a new one.
    pub fn change_company(self, place: Option<usize>) {
        let listing = self.drafts_do(LocalDrafts::list).unwrap_or_default();
        let numbering = self.drafts_do(LocalDrafts::numbering);
        let (before, name) = self.write(|state| {
            let document = &state.document;
            let company = state.companies.iter().flatten().nth(place.unwrap_or(usize::MAX));
            let kept = company.map(|company| &company.kept);
            let name = kept.map(|kept| kept.seller.name.clone());
            let mut others = listing;
            others.drafts.retain(|draft| draft.id != document.id);
            let seller = name.as_deref().unwrap_or_default();
            let numbers = Numbers::of(&others, numbering.as_deref(), seller, None);
            let other = of_company(document, kept, clock::today(), &numbers);
            let before = Document { lines: Vec::new(), ..document.clone() };
            take_company(&mut state.document, other);
            state.proposed = Some(state.document.number.clone());
            // What is remembered of a company is chosen already; a new one has the usual of its country.
            if name.is_some() {
                use UsualPart::{Currency, Language, PageSize, ReferenceScheme, Terms};
                for part in [Language, Currency, Terms, PageSize, ReferenceScheme] {
                    state.country.choose(part);
                }
            }
            (before, name)
        });
        self.company_changed();
        let told = match &name {
            Some(name) => text_with("filled-in", &[("name", Argument::Text(name))]),
            None => text("company-begun"),
        };
        self.tell_undoable(told, Undo::Company(Box::new(before)));
    }

    /// Has the company back that the document was from.
    pub(super) fn restore_company(self, before: Document) {
        self.write(|state| take_company(&mut state.document, before));
        self.company_changed();
    }

    fn company_changed(self) {
        let is_complete = self.write(|state| {
            let is_complete = Side::Seller.is_complete(&state.document);
            *Side::Seller.folded(state) = is_complete;
            is_complete
        });
        self.name_the_tab();
        for part in [Part::Head, Part::Logo, Part::Opened] {
            self.notify(part);
        }
        self.changed();
        let name = Field::Seller(PartyField::Name);
        page::focus_soon(if is_complete {
            fold_id(Side::Seller).to_owned()
        } else {
            element_id(&name)
        });
    }

    /// Keeps the company that the document is from.
    pub(super) fn keep_company(self, document: &Document) {
        // There "From" is somebody else.
        if document.kind == DocumentKind::SelfBilledInvoice {
            return;
        }
        // Where it can't be kept, keeping the draft has said so.
        let _ = self.drafts_do(|drafts| {
            let companies = drafts.companies()?;
            let name = &document.seller.name;
            let before = companies.iter().find(|known| is_of(known, name));
            let kept = kept_for_next(document, before.map(|company| &company.kept));
            drafts.keep_company(kept, clock::timestamp())
        });
    }
}

fn is_of(company: &Company, name: &str) -> bool {
    is_same_word(company.kept.seller.name.trim(), name.trim())
}

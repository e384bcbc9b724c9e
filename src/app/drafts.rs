//! Drafts: new, open, duplicate, delete, and the one to begin with.

use super::desk::{Desk, Part};
use super::edit;
use super::notice::Way;
use super::sequence::{Numbers, is_one_seller};
use super::start::duplicate;
use super::state::{Page, Pending, PendingFields, SavedState};
use super::undo::Undo;
use super::{Start, draft_element_id, element_id, start, text, text_with};
use crate::browser::storage::LocalDrafts;
use crate::browser::{clock, drawer, fragment, id, locale, page};
use crate::check::KnownDocument;
use crate::document::{Document, Field, Id};
use crate::store::{LoadError, Record, Summary};
use crate::wording::Argument;

/// What a draft holds: the document, what was not understood of what was typed, and when it was
/// saved.
pub(super) type Draft = (Document, PendingFields, SavedState);

impl Desk {
    /// The document to begin with: the draft that was open last, or a new one. A sentence, where
    /// a draft should have been there and could not be read.
    pub(super) fn first_document(drafts: &LocalDrafts) -> (Draft, Option<String>) {
        let opened = drafts.last_opened().ok().flatten();
        let loaded = opened.map(|id| drafts.load(&id));
        let failure = match loaded {
            Some(Ok(record)) => return (unpack(record), None),
            Some(Err(error)) => Some(text(load_error_key(&error))),
            None => None,
        };
        (unsaved(new_document(drafts)), failure)
    }

    /// Puts a new document on the desk.
    pub fn new_draft(self) {
        self.leave_document();
        let document = self.drafts_do(new_document);
        self.lay(unsaved(document));
        self.go(Page::Form);
        page::focus_soon(element_id(&Field::Buyer(crate::document::PartyField::Name)));
        self.announce(text("draft-new-opened"));
    }

    /// Opens a draft.
    pub fn open_draft(self, id: &Id) {
        self.leave_document();
        match self.drafts_do(|drafts| drafts.load(id)) {
            Ok(record) => {
                self.lay(unpack(record));
                self.remember(id);
                self.go(Page::Form);
                page::focus_soon("form");
            }
            Err(error) => {
                self.list_drafts();
                self.tell_error(text(load_error_key(&error)));
            }
        }
    }

    /// Tells that a file's documents have become drafts.
    pub fn kept(self, told: String) {
        self.list_drafts();
        let is_there = self.read(|state| state.page) == Page::Drafts;
        self.notice_with(told, if is_there { Way::None } else { Way::Drafts });
    }

    /// Makes a new draft from another: of today, with the next free number.
    pub fn duplicate_draft(self, id: &Id) {
        self.leave_document();
        let record = match self.drafts_do(|drafts| drafts.load(id)) {
            Ok(record) => record,
            Err(error) => return self.tell_error(text(load_error_key(&error))),
        };
        let due = record.due;
        let (mut document, ..) = unpack(record);
        let numbers = self.drafts_do(|drafts| numbers_of(drafts, &document.seller.name));
        duplicate(&mut document, id::new_id(), clock::today(), &numbers);
        let new = document.id.clone();
        let record = Record { due, ..Record::new(document, clock::timestamp()) };
        match self.drafts_do(|drafts| drafts.save(&record)) {
            Ok(_) => self.open_draft(&new),
            Err(error) => self.tell_error(text(error.key())),
        }
    }

    /// Deletes a draft; the notice offers it back. Of a document that was issued the drawer asks first.
    pub fn delete_draft(self, id: &Id) {
        let drafts = self.read(|state| state.listing.drafts.clone());
        if drafts.iter().any(|draft| draft.id == *id && draft.issued_on.is_some()) {
            drawer::order("ways-place", ["delete", id.as_str(), ""], None, move || {
                self.tell_error(text("drawer-missing"));
            });
            return;
        }
        self.delete_anyway(id);
    }

    /// The same without a question.
    pub fn delete_anyway(self, id: &Id) {
        self.leave_document();
        let before = self.read(|state| state.listing.drafts.clone());
        let position = before.iter().position(|draft| draft.id == *id).unwrap_or_default();
        match self.drafts_do(|drafts| drafts.delete(id)) {
            Ok(deleted) => {
                if self.read(|state| state.document.id == *id) {
                    let document = self.drafts_do(new_document);
                    self.lay(unsaved(document));
                }
                self.list_drafts();
                self.focus_draft(position);
                if let Some(deleted) = deleted {
                    let number = before.get(position).map(|draft| draft.number.as_str());
                    let number = number.filter(|number| !number.is_empty());
                    let told = match number {
                        Some(number) => text_with(
                            "draft-numbered-deleted",
                            &[("number", Argument::Text(number))],
                        ),
                        None => text("draft-deleted"),
                    };
                    self.tell_undoable(told, Undo::Draft(deleted));
                }
            }
            Err(error) => self.tell_error(text(error.key())),
        }
    }

    /// Gives the focus to the draft at a place of the list, or the last; or to the way to a new
    /// one, where there is none.
    fn focus_draft(self, position: usize) {
        let id = self.read(|state| {
            let drafts = &state.listing.drafts;
            drafts.get(position).or_else(|| drafts.last()).map(|draft| draft_element_id(&draft.id))
        });
        page::focus_soon(id.unwrap_or_else(|| "first-draft".to_owned()));
    }

    /// Looks at the drafts again.
    pub fn list_drafts(self) {
        match self.drafts_do(LocalDrafts::list) {
            Ok(listing) => self.write(|state| {
                state.listing = listing;
                state.paper.known = None;
            }),
            Err(error) => self.tell_error(text(error.key())),
        }
        self.notify(Part::Listing);
    }

    /// Goes to a page.
    pub fn go(self, page: Page) {
        if self.read(|state| state.page) != page {
            fragment::go(page.fragment());
        }
    }

    /// Another tab has changed a draft, or all of them.
    pub(super) fn changed_elsewhere(self, id: Option<&Id>) {
        if self.read(|state| state.page) == Page::Drafts {
            self.list_drafts();
        }
        let own = self.read(|state| state.document.id.clone());
        self.write(|state| state.paper.known = None);
        // What was typed here and is not kept yet goes first: keeping it keeps the other as well.
        if self.is_typing() || id.is_some_and(|id| *id != own) {
            return;
        }
        if let Ok(record) = self.drafts_do(|drafts| drafts.load(&own)) {
            self.lay(unpack(record));
        }
    }

    /// The other drafts, for the check of this one.
    pub(super) fn other_drafts(self) -> Vec<KnownDocument> {
        let drafts = self.drafts_do(LocalDrafts::list).unwrap_or_default().drafts;
        let (own, seller) =
            self.read(|state| (state.document.id.clone(), state.document.seller.name.clone()));
        let is_other = |draft: &Summary| draft.id != own && is_one_seller(&draft.seller, &seller);
        let others = drafts.into_iter().filter(is_other);
        let known = others.map(|draft| KnownDocument {
            kind: draft.kind,
            number: draft.number,
            issue_date: draft.issue_date,
            buyer: draft.buyer,
            has_order_reference: draft.has_order_reference,
        });
        known.collect()
    }

    fn remember(self, id: &Id) {
        // Without it another draft is opened next time; nothing is lost.
        let _ = self.drafts_do(|drafts| drafts.set_last_opened(id));
    }
}

/// The numbers of all documents of a seller.
fn numbers_of(drafts: &LocalDrafts, seller: &str) -> Numbers {
    Numbers::of(&drafts.list().unwrap_or_default(), drafts.numbering().as_deref(), seller, None)
}

/// A new document, made from what is kept of the one that was saved last, or from the newest draft.
fn new_document(drafts: &LocalDrafts) -> Document {
    let listing = drafts.list().unwrap_or_default();
    let newest = || listing.drafts.first().and_then(|summary| drafts.load(&summary.id).ok());
    let last = drafts.kept_for_next().or_else(newest);
    let begin = Start {
        id: id::new_id(),
        line: id::new_id(),
        today: clock::today(),
        language: locale::language(),
        currency: locale::currency(),
    };
    let last = last.as_ref().map(|record| &record.document);
    let seller = last.map_or("", |last| last.seller.name.as_str());
    start(begin, last, &Numbers::of(&listing, drafts.numbering().as_deref(), seller, None))
}

/// A document that nothing was typed into yet.
fn unsaved(document: Document) -> Draft {
    (document, PendingFields::default(), SavedState::Untouched)
}

/// The document of a record, and what was not understood: typed again, it is not understood again.
fn unpack(record: Record) -> Draft {
    let mut document = record.document;
    let mut pending = PendingFields::default();
    for (path, text) in record.pending.0 {
        let Some(field) = Field::from_path(&path, &document) else { continue };
        if let Err(mistake) = edit::type_into(&mut document, &field, &text) {
            pending.insert(field, Pending { text, mistake });
        }
    }
    if document.lines.is_empty() && !document.is_issued() {
        document.lines.push(crate::document::Line::new(id::new_id()));
    }
    (document, pending, SavedState::At(record.saved_at))
}

fn load_error_key(error: &LoadError) -> &'static str {
    match error {
        LoadError::Missing => "draft-missing",
        LoadError::Newer => "draft-newer",
        LoadError::Unreadable(_) => "draft-unreadable",
        LoadError::Port(error) => error.key(),
    }
}

//! The drafts: one record under one key each. Saving one never touches another, and nothing that
//! was saved is lost unless a person deletes it.

use std::cell::{Cell, RefCell};

use thiserror::Error;

use super::record::Head;
use super::{Port, PortError, Record, RecordError, key};
use crate::calendar::{Date, read_iso_date};
use crate::document::{Document, DocumentKind, Id, Language, Party, UnknownFields};
use crate::money::{Amount, Currency, CurrencyError, is_same_word};

/// The drafts behind a port, as one tab sees them.
#[derive(Debug)]
pub struct Drafts<P> {
    pub(super) port: P,
    /// Names this tab.
    tab: String,
    /// How many records this tab has written.
    writings: Cell<u32>,
    /// The records that this tab has read or written last.
    known: RefCell<Vec<(Id, Known)>>,
}

/// What this tab knows of a record.
#[derive(Debug)]
struct Known {
    stamp: String,
    /// What a later version has put into the envelope: it goes back with the next saving.
    unknown: UnknownFields,
}

/// A draft in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which draft.
    pub id: Id,
    /// What kind of document it is.
    pub kind: DocumentKind,
    /// The document's number; may be empty.
    pub number: String,
    /// When the document was issued, where it says so.
    pub issue_date: Option<Date>,
    /// When it was issued; nothing, while it is a draft.
    pub issued_on: Option<Date>,
    /// The seller's name; may be empty.
    pub seller: String,
    /// The seller's VAT number; may be empty.
    pub seller_vat_number: String,
    /// The buyer's name; may be empty.
    pub buyer: String,
    /// Whether it names an order of the buyer.
    pub has_order_reference: bool,
    /// The language in which it writes its figures.
    pub language: Language,
    /// The currency of the amount due.
    pub currency: Currency,
    /// The amount due when it was saved, where it could be computed.
    pub due: Option<Amount>,
    /// When it was saved, by the visitor's own calendar and clock: `2026-11-22T12:03:45`.
    pub saved_at: String,
}

/// A draft that a newer Billet has saved: it stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewerDraft {
    /// Which draft.
    pub id: Id,
}

/// A text that could not be read. It is kept until a person deletes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Where it is kept.
    pub key: String,
    /// Why it could not be read.
    pub reason: String,
}

/// All that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The drafts, the one saved last first.
    pub drafts: Vec<Summary>,
    /// Drafts of a newer Billet.
    pub newer: Vec<NewerDraft>,
    /// Texts that could not be read.
    pub quarantined: Vec<Quarantined>,
}

impl Listing {
    /// Adds a draft, the one saved last first; of equals the one with the smaller id.
    fn add(&mut self, draft: Summary) {
        let is_before = |other: &Summary| {
            let times = draft.saved_at.cmp(&other.saved_at);
            times.then_with(|| other.id.cmp(&draft.id)).is_lt()
        };
        let place = self.drafts.partition_point(is_before);
        self.drafts.insert(place, draft);
    }

    /// Adds a text that could not be read, in the order of the keys.
    fn set_aside(&mut self, text: Quarantined) {
        let place = self.quarantined.partition_point(|other| other.key < text.key);
        self.quarantined.insert(place, text);
    }
}

/// What saving did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Another tab had saved this draft in between: its version is now a draft of its own, with
    /// this id.
    pub kept_copy: Option<Id>,
}

/// A deleted draft: all that it takes to restore it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    key: String,
    text: String,
}

/// Why a draft could not be loaded.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum LoadError {
    /// There is no such draft.
    #[error("there is no such draft")]
    Missing,
    /// A newer Billet has saved it; it was left as it is.
    #[error("this draft was saved by a newer Billet: reload the page to get it")]
    Newer,
    /// It could not be read. Its text is kept and can be exported.
    #[error("this draft cannot be read: {}", .0.reason)]
    Unreadable(Quarantined),
    /// The port refused.
    #[error(transparent)]
    Port(#[from] PortError),
}

/// Why a draft could not be saved. What was saved before stays.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SaveError {
    /// A newer Billet has saved this draft in between; it was left as it is.
    #[error("this draft was saved by a newer Billet: reload the page to get it")]
    Newer,
    /// It was issued in between: what was issued stays as it is.
    #[error("this document was issued: it stays as it is")]
    Issued,
    /// The port refused.
    #[error(transparent)]
    Port(#[from] PortError),
}

impl LoadError {
    /// A stable name: the key of its sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Missing => "draft-missing",
            Self::Newer => "draft-newer",
            Self::Unreadable(_) => "draft-unreadable",
            Self::Port(error) => error.key(),
        }
    }
}

impl SaveError {
    /// A stable name: the key of its sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Newer => "storage-newer",
            Self::Issued => "storage-issued",
            Self::Port(error) => error.key(),
        }
    }
}

impl<P: Port> Drafts<P> {
    /// The drafts behind a port. The name of the tab must differ from that of any other tab,
    /// now or before.
    pub fn new(port: P, tab: impl Into<String>) -> Self {
        Self { port, tab: tab.into(), writings: Cell::default(), known: RefCell::default() }
    }

    /// All that is kept. Texts that cannot be read are set aside; those that were, and can be read
    /// by now, become drafts again.
    pub fn list(&self) -> Result<Listing, PortError> {
        let mut listing = Listing::default();
        let keys = self.port.keys()?;
        for key in keys {
            let Some(text) = self.port.get(&key)? else { continue };
            if key::is_quarantine(&key) {
                match self.release(&key, &text) {
                    Ok(summary) => listing.add(summary),
                    Err(reason) => listing.set_aside(Quarantined { key, reason }),
                }
                continue;
            }
            let Some(id) = key::draft(&key) else { continue };
            match Summary::read(id.clone(), &text) {
                Ok(summary) => listing.add(summary),
                Err(RecordError::Newer) => {
                    let place = listing.newer.partition_point(|other| other.id < id);
                    listing.newer.insert(place, NewerDraft { id });
                }
                Err(RecordError::Unreadable(reason)) => {
                    listing.set_aside(self.set_aside(&id, &text, reason));
                }
            }
        }
        Ok(listing)
    }

    /// Loads a draft. One that cannot be read is set aside.
    pub fn load(&self, id: &Id) -> Result<Record, LoadError> {
        let text = self.port.get(&key::of_draft(id))?.ok_or(LoadError::Missing)?;
        match Record::read(&text) {
            Ok(mut record) => {
                record.document.id = id.clone();
                record.document.give_ids();
                let (stamp, unknown) = (record.stamp.clone(), record.unknown.clone());
                self.remember(id, Known { stamp, unknown });
                Ok(record)
            }
            Err(RecordError::Newer) => Err(LoadError::Newer),
            Err(RecordError::Unreadable(reason)) => {
                Err(LoadError::Unreadable(self.set_aside(id, &text, reason)))
            }
        }
    }

    /// Saves a draft under its document's id. Unknown fields of the envelope that was loaded are
    /// kept. A version that another tab has saved in between is
    /// kept as a draft of its own first; if that fails, nothing is saved. A document that was issued
    /// is not written over by another state of it, whoever has read it.
    pub fn save(&self, record: &Record) -> Result<Saved, SaveError> {
        let id = &record.document.id;
        let key = key::of_draft(id);
        let stored = self.port.get(&key)?;
        if let Some(issued) = stored.as_deref().and_then(issued_record) {
            // What was issued is kept already.
            let is_it = issued.document == record.document;
            return if is_it { Ok(Saved { kept_copy: None }) } else { Err(SaveError::Issued) };
        }
        let kept_copy = match stored {
            Some(stored) => self.keep_other(id, &stored, record)?,
            None => None,
        };
        let stamp = self.next_stamp();
        let mut written = Record { stamp: stamp.clone(), ..record.clone() };
        if let Some((_, known)) = self.known.borrow().iter().find(|(other, _)| other == id) {
            for (name, value) in known.unknown.iter() {
                if written.unknown.get(name).is_none() {
                    written.unknown.push(name.clone(), value.clone());
                }
            }
        }
        self.port.set(&key, &written.write())?;
        let known = Known { stamp, unknown: written.unknown };
        self.remember(id, known);
        Ok(Saved { kept_copy })
    }

    /// Keeps by what the PDF of an issued document is known again: its record as it was loaded, but
    /// for the seal.
    pub fn seal(&self, record: &Record) -> Result<(), SaveError> {
        let key = key::of_draft(&record.document.id);
        let stored = self.port.get(&key)?;
        let mut stored = stored.as_deref().and_then(issued_record).ok_or(SaveError::Issued)?;
        stored.seal.clone_from(&record.seal);
        Ok(self.port.set(&key, &stored.write())?)
    }

    /// Makes an issued document a draft again. What it was known by is forgotten.
    pub fn take_back(&self, id: &Id) -> Result<(), LoadError> {
        let mut record = self.load(id)?;
        record.document.issued_on = None;
        record.seal = None;
        record.stamp = self.next_stamp();
        self.port.set(&key::of_draft(id), &record.write())?;
        let Record { stamp, unknown, .. } = record;
        self.remember(id, Known { stamp, unknown });
        Ok(())
    }

    /// Deletes a draft and returns what is needed to restore it; nothing, if there is none.
    pub fn delete(&self, id: &Id) -> Result<Option<Deleted>, PortError> {
        if self.port.get(key::LAST_OPENED)?.as_deref() == Some(id.as_str()) {
            // What was open last is remembered in vain where its draft is gone: no harm.
            let _ = self.port.delete(key::LAST_OPENED);
        }
        self.delete_key(key::of_draft(id))
    }

    /// Deletes a text that was set aside, and returns what is needed to restore it.
    pub fn delete_quarantined(&self, text: &Quarantined) -> Result<Option<Deleted>, PortError> {
        self.delete_key(text.key.clone())
    }

    /// Puts back what was deleted. Where a draft has come into its place since then, that stays
    /// and the deleted one becomes a draft of its own.
    ///
    /// Returns the id of the draft; nothing, for a text that was set aside.
    pub fn restore(&self, deleted: &Deleted) -> Result<Option<Id>, PortError> {
        let Some(id) = key::draft(&deleted.key) else {
            self.port.set(&deleted.key, &deleted.text)?;
            return Ok(None);
        };
        let (id, key) = match self.port.get(&deleted.key)? {
            Some(text) if text != deleted.text => self.free_place(&id)?,
            _ => (id, deleted.key.clone()),
        };
        self.port.set(&key, &deleted.text)?;
        Ok(Some(id))
    }

    /// The text that was set aside, as it is, for a person to take home.
    pub fn quarantined_text(&self, text: &Quarantined) -> Result<Option<String>, PortError> {
        self.port.get(&text.key)
    }

    /// Which draft was open last, if it is still there.
    pub fn last_opened(&self) -> Result<Option<Id>, PortError> {
        let Some(id) = self.port.get(key::LAST_OPENED)?.map(Id::new) else { return Ok(None) };
        Ok(self.port.get(&key::of_draft(&id))?.map(|_| id))
    }

    /// Remembers which draft is open.
    pub fn set_last_opened(&self, id: &Id) -> Result<(), PortError> {
        self.port.set(key::LAST_OPENED, id.as_str())
    }

    /// The language that was chosen for the page, if one was and it can be read.
    pub fn language(&self) -> Option<Language> {
        Language::from_tag(&self.port.get(key::LANGUAGE).ok()??)
    }

    /// Keeps the language that was chosen for the page.
    pub fn set_language(&self, language: Language) -> Result<(), PortError> {
        self.port.set(key::LANGUAGE, language.tag())
    }

    /// What a new document starts from: as [`Self::keep_for_next`] has kept it.
    pub fn kept_for_next(&self) -> Option<Record> {
        let text = self.port.get(key::FOR_NEXT).ok()??;
        Record::read(&text).ok()
    }

    /// Keeps what a new document starts from, apart from the drafts: they may be deleted.
    pub fn keep_for_next(&self, document: Document) -> Result<(), PortError> {
        let text = Record::new(document, String::new()).write();
        // A logo may be large: what is kept already is not written again.
        if self.port.get(key::FOR_NEXT)?.is_some_and(|kept| kept == text) {
            return Ok(());
        }
        self.port.set(key::FOR_NEXT, &text)
    }

    /// Whether a draft was saved or deleted by another tab since this one has read or saved it.
    pub fn has_changed(&self, id: &Id) -> Result<bool, PortError> {
        let stored = self.port.get(&key::of_draft(id))?;
        Ok(match stored {
            None => self.known.borrow().iter().any(|(other, _)| other == id),
            Some(text) => !Head::read(&text).is_ok_and(|head| self.is_known(id, head.stamp())),
        })
    }

    /// Remembers a record as this tab has read or written it. There are few: those that were open.
    fn remember(&self, id: &Id, record: Known) {
        let mut known = self.known.borrow_mut();
        known.retain(|(other, _)| other != id);
        known.push((id.clone(), record));
    }

    fn is_known(&self, id: &Id, stamp: &str) -> bool {
        let known = self.known.borrow();
        known.iter().any(|(other, known)| other == id && known.stamp == stamp)
    }

    fn next_stamp(&self) -> String {
        self.writings.set(self.writings.get() + 1);
        format!("{}-{}", self.tab, self.writings.get())
    }

    /// Keeps what another tab has saved, as a draft of its own, if it is not what this tab knows.
    fn keep_other(&self, id: &Id, stored: &str, record: &Record) -> Result<Option<Id>, SaveError> {
        match Head::read(stored) {
            Ok(head) if self.is_known(id, head.stamp()) => return Ok(None),
            Err(RecordError::Newer) => return Err(SaveError::Newer),
            _ => {}
        }
        match Record::read(stored) {
            Ok(other) if other.document == record.document && other.pending == record.pending => {
                Ok(None)
            }
            Ok(mut other) => {
                let (copy, key) = self.free_place(id)?;
                other.document.id = copy.clone();
                self.port.set(&key, &other.write())?;
                Ok(Some(copy))
            }
            Err(_) => {
                self.port.set(&self.free_quarantine(id, stored)?, stored)?;
                Ok(None)
            }
        }
    }

    /// Moves a text that cannot be read out of the way. Where there is no room to do so, it
    /// stays where it is: it is never lost.
    fn set_aside(&self, id: &Id, text: &str, reason: String) -> Quarantined {
        let place = key::of_draft(id);
        let moved = self.free_quarantine(id, text).and_then(|key| {
            self.port.set(&key, text)?;
            self.port.delete(&place)?;
            Ok(key)
        });
        Quarantined { key: moved.unwrap_or(place), reason }
    }

    /// Makes a text that was set aside a draft again, if it can be read; else says why not.
    fn release(&self, key: &str, text: &str) -> Result<Summary, String> {
        let mut record = Record::read(text).map_err(|error| error.to_string())?;
        let moved = || {
            let (id, place) = self.free_place(&record.document.id)?;
            self.port.set(&place, text)?;
            self.port.delete(key)?;
            Ok(id)
        };
        record.document.id = moved().map_err(|error: PortError| error.to_string())?;
        Ok(Summary::of(record))
    }

    /// A quarantine key that is free, or that holds this very text already.
    pub(super) fn free_quarantine(&self, id: &Id, text: &str) -> Result<String, PortError> {
        let mut count = 0;
        loop {
            let key = key::of_quarantine(id, count);
            if self.port.get(&key)?.is_none_or(|other| other == text) {
                return Ok(key);
            }
            count += 1;
        }
    }

    /// An id that no draft has, this one or one made from it, and its key.
    fn free_place(&self, id: &Id) -> Result<(Id, String), PortError> {
        let mut free = id.clone();
        let mut count = 1;
        loop {
            let key = key::of_draft(&free);
            if self.port.get(&key)?.is_none() {
                return Ok((free, key));
            }
            count += 1;
            free = Id::new(format!("{id}-{count}"));
        }
    }

    pub(super) fn delete_key(&self, key: String) -> Result<Option<Deleted>, PortError> {
        let Some(text) = self.port.get(&key)? else { return Ok(None) };
        self.port.delete(&key)?;
        Ok(Some(Deleted { key, text }))
    }
}

/// The record in a text, where its document was issued.
fn issued_record(text: &str) -> Option<Record> {
    // A draft is not read a second time.
    if !text.contains("\"issued_on\"") {
        return None;
    }
    Record::read(text).ok().filter(|record| record.document.is_issued())
}

impl Summary {
    /// Whether it is of the same company as a document: by the VAT numbers where both have one, else
    /// by the names.
    pub fn is_of_seller(&self, seller: &Party) -> bool {
        let is_same = |own: &str, other: &str| is_same_word(own.trim(), other.trim());
        if self.seller_vat_number.is_empty() || seller.vat_number.is_empty() {
            return is_same(&self.seller, &seller.name);
        }
        is_same(&self.seller_vat_number, &seller.vat_number)
    }

    /// What the list shows of a text: less than the whole need be sound for that.
    fn read(id: Id, text: &str) -> Result<Self, RecordError> {
        let head = Head::read(text)?;
        let currency = head.at("document/currency").parse();
        Ok(Self {
            id,
            // One of a kind that is not known here is opened by nobody, and yet is in the list.
            kind: DocumentKind::of_tag(&head.at("document/kind").replace('_', "-"))
                .unwrap_or_default(),
            number: head.at("document/number").to_owned(),
            issue_date: read_iso_date(head.at("document/issue_date")),
            issued_on: read_iso_date(head.at("document/issued_on")),
            seller: head.at("document/seller/name").to_owned(),
            seller_vat_number: head.at("document/seller/vat_number").to_owned(),
            buyer: head.at("document/buyer/name").to_owned(),
            has_order_reference: !head.at("document/order_reference").is_empty(),
            language: Language::from_tag(head.at("document/language")).unwrap_or_default(),
            currency: currency
                .map_err(|error: CurrencyError| RecordError::Unreadable(error.to_string()))?,
            due: head.at("due").parse().ok(),
            saved_at: head.at("saved_at").to_owned(),
        })
    }

    fn of(record: Record) -> Self {
        let Record { document, saved_at, due, .. } = record;
        Self {
            id: document.id,
            kind: document.kind,
            number: document.number,
            issue_date: document.issue_date,
            issued_on: document.issued_on,
            seller: document.seller.name,
            seller_vat_number: document.seller.vat_number,
            buyer: document.buyer.name,
            has_order_reference: !document.order_reference.is_empty(),
            language: document.language,
            currency: document.currency,
            due,
            saved_at,
        }
    }
}

#[cfg(test)]
mod tests;

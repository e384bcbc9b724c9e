//! Taking a document in as a draft. What is kept already is replaced only by who says so.

use super::super::words::text;
use super::seal::seal;
use crate::app;
use crate::browser::issued_papers::ISSUED;
use crate::browser::storage::{self, LocalDrafts};
use crate::browser::{clock, id};
use crate::document::{Document, Id, totals};
use crate::store::{LoadError, Record};

/// The draft that has the id of a document already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// There is none.
    No,
    /// It is the very same document.
    Same,
    /// It is another state of it, saved then.
    Other(String),
    /// A newer Billet has saved it: it stays as it is.
    Newer,
    /// It is another state of it, which was issued: it stays as it is.
    Issued,
}

/// How a document is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// As it is, in the place of the draft with its id, if there is one.
    AsItIs,
    /// As it is, beside the draft with its id.
    Beside,
    /// As a new document of today, with the next free number.
    Duplicated,
}

/// What is kept under the id of a document.
pub(super) fn known(document: &Document) -> Known {
    match storage::drafts().load(&document.id) {
        Ok(record) if record.document == *document => Known::Same,
        Ok(record) if record.document.is_issued() => Known::Issued,
        Ok(record) => Known::Other(record.saved_at),
        Err(LoadError::Newer) => Known::Newer,
        // What cannot be read was set aside, and what cannot be reached fails when it is saved.
        Err(_) => Known::No,
    }
}

/// Keeps a document as a draft; gives the draft's id, or a sentence that says why it is not kept.
pub(super) fn take_in(document: Document, how: How) -> Result<Id, String> {
    take_in_at(document, how, clock::timestamp())
}

/// The same at a moment, by which the list of drafts is in order.
pub(super) fn take_in_at(mut document: Document, how: How, moment: String) -> Result<Id, String> {
    let drafts = storage::drafts();
    match how {
        // Who has read a draft may write over it.
        How::AsItIs => drop(drafts.load(&document.id)),
        How::Beside => document.id = id::new_id(),
        How::Duplicated => {
            let listing = drafts.list().unwrap_or_default();
            let numbers = app::Numbers::of(
                &listing,
                drafts.numbering().as_deref(),
                &document.seller.name,
                None,
            );
            app::duplicate(&mut document, id::new_id(), clock::today(), &numbers);
        }
    }
    keep_at(&drafts, document, moment)
}

/// Keeps the PDF that an issued document was opened from, as the paper that it was issued with. Where
/// another one is known, that stays.
pub(super) async fn take_seal(id: &Id, pdf: &[u8]) {
    let drafts = storage::drafts();
    let Ok(mut record) = drafts.load(id) else { return };
    if !record.document.is_issued() {
        return;
    }
    let sealed = seal(pdf);
    match &record.seal {
        Some(known) if known.sha256 != sealed.sha256 => return,
        Some(_) => {}
        None => {
            record.seal = Some(sealed);
            if drafts.seal(&record).is_err() {
                return;
            }
        }
    }
    // Where the browser keeps nothing, it is drawn again when it is asked for.
    let _ = ISSUED.keep(id.as_str(), pdf).await;
}

/// Keeps a new draft; gives its id, or a sentence that says why it is not kept.
pub(super) fn keep(document: Document) -> Result<Id, String> {
    keep_at(&storage::drafts(), document, clock::timestamp())
}

/// Keeps a draft by the drafts that have read what it replaces, if anything.
fn keep_at(drafts: &LocalDrafts, document: Document, moment: String) -> Result<Id, String> {
    let id = document.id.clone();
    let due = totals(&document).ok().map(|totals| totals.due);
    let record = Record { due, ..Record::new(document, moment) };
    let saved = drafts.save(&record);
    saved
        .map(|_| id)
        .map_err(|error| format!("{} {}", text("file-not-kept"), app::text(error.key())))
}

//! The PDF of an issued document: kept to the byte, known again by its SHA-256.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::Ways;
use super::drawn::draw_pdf;
use crate::browser::issued_papers::ISSUED;
use crate::browser::storage;
use crate::document::{Document, Id};
use crate::store::Seal;

/// By what bytes are known again.
pub(super) fn seal(bytes: &[u8]) -> Seal {
    let mut sha256 = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // A text takes whatever is written to it.
        let _ = write!(sha256, "{byte:02x}");
    }
    Seal { sha256, ..Seal::default() }
}

/// The PDF of a document as it was issued.
pub(super) enum Paper {
    /// To the byte.
    AsIssued(Vec<u8>),
    /// Drawn anew, and not the same to the byte.
    Redrawn(Vec<u8>),
}

/// The PDF that is kept of an issued document, if it is still what it was.
pub(super) async fn kept(id: &Id) -> Option<Vec<u8>> {
    let bytes = ISSUED.file(id.as_str()).await?;
    let record = storage::drafts().load(id).ok()?;
    record.seal.is_none_or(|known| known.sha256 == seal(&bytes).sha256).then_some(bytes)
}

/// The PDF of an issued document: as it is kept, or else drawn anew. None, where that could not be
/// done, which the dialog says then.
pub(super) async fn paper(ways: &Ways, title: &str, document: &Document) -> Option<Paper> {
    if let Some(bytes) = kept(&document.id).await {
        return Some(Paper::AsIssued(bytes));
    }
    let bytes = draw_pdf(ways, title, document).await?;
    let known = storage::drafts().load(&document.id).ok().and_then(|record| record.seal);
    if known.is_some_and(|known| known.sha256 != seal(&bytes).sha256) {
        return Some(Paper::Redrawn(bytes));
    }
    // What it was, it is again; where the browser keeps nothing it is drawn again the next time.
    let _ = ISSUED.keep(document.id.as_str(), &bytes).await;
    Some(Paper::AsIssued(bytes))
}

/// Keeps no longer what belongs to no issued document any more. Where it can't be known what does,
/// all of it stays.
pub(super) async fn tidy() {
    let Ok(listing) = storage::drafts().list() else { return };
    if !listing.quarantined.is_empty() || !listing.newer.is_empty() {
        return;
    }
    for name in ISSUED.names().await {
        let is_it = |id: &Id, is_issued: bool| is_issued && id.as_str() == name;
        if !listing.drafts.iter().any(|draft| is_it(&draft.id, draft.issued_on.is_some())) {
            ISSUED.forget(&name).await;
        }
    }
}

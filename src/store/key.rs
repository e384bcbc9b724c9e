//! The keys of records. All of Billet's begin with `billet:`, because one origin may serve other
//! programs too.

use crate::document::Id;

const DRAFT: &str = "billet:draft:";
const QUARANTINE: &str = "billet:quarantine:";
/// The clients and items that were used.
pub(super) const BOOK: &str = "billet:book";
/// One of the visitor's own companies.
const COMPANY: &str = "billet:company:";
/// What a new document starts from, whatever has become of the drafts.
pub(super) const FOR_NEXT: &str = "billet:next";
/// The language that the visitor has chosen for the page.
pub(super) const LANGUAGE: &str = "billet:language";
/// What is remembered of the numbers of each kind.
pub(super) const NUMBERS: &str = "billet:numbers";
/// Which draft was open last.
pub(super) const LAST_OPENED: &str = "billet:last-opened";

/// The key of a draft.
pub(super) fn of_draft(id: &Id) -> String {
    format!("{DRAFT}{id}")
}

/// The key of a company, by its number.
pub(super) fn of_company(number: u32) -> String {
    format!("{COMPANY}{number}")
}

/// Whether a key holds a company.
pub(super) fn is_company(key: &str) -> bool {
    key.starts_with(COMPANY)
}

/// The draft that a key belongs to.
pub(super) fn draft(key: &str) -> Option<Id> {
    key.strip_prefix(DRAFT).map(Id::new)
}

/// Whether a key holds a text that was set aside because it could not be read.
pub(super) fn is_quarantine(key: &str) -> bool {
    key.starts_with(QUARANTINE)
}

/// The quarantine key of a draft's text; the count tells several of one draft apart.
pub(super) fn of_quarantine(id: &Id, count: u32) -> String {
    if count == 0 { format!("{QUARANTINE}{id}") } else { format!("{QUARANTINE}{id}:{count}") }
}

/// What another tab changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// One draft was saved or deleted.
    Draft(Id),
    /// The clients, the items or the own companies that are remembered.
    Book,
    /// Everything may have changed: the storage was emptied.
    Everything,
}

impl Change {
    /// What the change of a key means; none is the storage as a whole. Nothing, for keys that do
    /// not concern a page that is open.
    pub fn of_key(key: Option<&str>) -> Option<Self> {
        match key {
            Some(key) if key == BOOK || is_company(key) => Some(Self::Book),
            Some(key) => draft(key).map(Self::Draft),
            None => Some(Self::Everything),
        }
    }
}

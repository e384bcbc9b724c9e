//! All that the page knows, in one place.

use super::country::SellerCountry;
use super::edit::Mistake;
use super::notice::Notice;
use super::paper::Paper;
use super::proposals::Proposals;
use super::row::Row;
use super::undo::Undo;
use crate::book::Book;
use crate::browser::storage::LocalDrafts;
use crate::browser::timers::Debounce;
use crate::document::{Document, Field, Id, Language, LineTotal, Owner, Totals, TotalsError};
use crate::store::{Company, Listing};

/// All that the page knows.
#[derive(Debug)]
pub struct State {
    /// The document on the desk, as far as it was understood.
    pub document: Document,
    /// The same as it was issued, where it was: whatever changes it is undone at once.
    pub(super) issued: Option<Box<Document>>,
    /// What was typed and not understood, as it was typed.
    pub pending: PendingFields,
    /// The lines, in their order.
    pub rows: Vec<Row>,
    /// What the document adds up to.
    pub figures: Figures,
    /// The paper as it is drawn.
    pub paper: Paper,
    /// What is known of the seller's country.
    pub(super) country: SellerCountry,
    /// Whether it is saved.
    pub saved: SavedState,
    /// What was told last.
    pub notice: Option<Notice>,
    /// What can be undone.
    pub(super) done: Steps,
    /// What a screen reader is told.
    pub announcement: String,
    /// The number that was proposed for the document on the desk, where one was.
    pub(super) proposed: Option<String>,
    /// Which page is shown.
    pub page: Page,
    /// The drafts, as they were when the list was opened or last changed.
    pub listing: Listing,
    /// What the check has found at fields, as it is said there.
    pub(super) remarks: Vec<(Field, String)>,
    /// The field that was typed into last.
    pub(super) typed_last: Option<Field>,
    /// Which rare fields were asked for.
    pub shown: Vec<Field>,
    /// Whether the seller's block is folded.
    pub is_seller_folded: bool,
    /// Whether the buyer's block is folded.
    pub is_buyer_folded: bool,
    /// The clients and items that were used, once something was typed that they may answer.
    pub(super) book: Option<Book>,
    /// The visitor's own companies, once they were asked for.
    pub(super) companies: Option<Vec<Company>>,
    /// The language in which the names of the document's units were asked for.
    pub(super) units_asked: Option<Language>,
    /// What is proposed for the field that is typed into.
    pub(super) proposals: Option<Proposals>,
    pub(super) drafts: LocalDrafts,
    pub(super) settling: Option<Debounce>,
    /// Whether the visitor has changed anything: an untouched document is not kept.
    pub(super) is_touched: bool,
    /// Whether the client and the items are remembered as they stand.
    pub(super) book_is: BookIs,
    /// How many notices there were.
    pub(super) notices: u32,
    /// How many announcements there were.
    pub(super) announcements: u32,
}

impl State {
    /// The figures of a line; its position is a hint.
    pub fn line_total(&self, id: &Id, position: usize) -> Option<&LineTotal> {
        let lines = &self.figures.totals.as_ref()?.lines;
        lines
            .get(position)
            .filter(|line| line.id == *id)
            .or_else(|| lines.iter().find(|line| line.id == *id))
    }

    /// Whether what stands in a line is what its figures are of.
    pub fn is_line_current(&self, id: &Id) -> bool {
        let is_impossible =
            |error: &TotalsError| matches!(&error.field, Field::Line(line, _) if line == id);
        !self.pending.has_line(id) && !self.figures.impossible.as_ref().is_some_and(is_impossible)
    }

    /// Whether the figures are those of what stands on the page.
    pub fn is_current(&self) -> bool {
        self.pending.is_empty() && self.figures.impossible.is_none()
    }
}

/// What was typed into a field and not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// As it was typed.
    pub text: String,
    /// Why it cannot be used.
    pub mistake: Mistake,
}

/// All that was not understood: as a rule nothing, rarely more than one.
#[derive(Clone, Debug, Default)]
pub struct PendingFields(Vec<(Field, Pending)>);

impl PendingFields {
    /// What was typed into a field and not understood.
    pub fn get(&self, field: &Field) -> Option<&Pending> {
        self.iter().find(|(known, _)| known == field).map(|(_, pending)| pending)
    }

    /// All of them, with their fields.
    pub fn iter(&self) -> std::slice::Iter<'_, (Field, Pending)> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether everything was understood.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn insert(&mut self, field: Field, pending: Pending) -> Option<Pending> {
        let before = self.remove(&field);
        self.0.push((field, pending));
        before
    }

    pub(super) fn remove(&mut self, field: &Field) -> Option<Pending> {
        let place = self.0.iter().position(|(known, _)| known == field)?;
        Some(self.0.remove(place).1)
    }

    /// Forgets what belongs to a line. Returns what that was.
    pub(super) fn forget_line(&mut self, id: &Id) -> Vec<(Field, Pending)> {
        self.0.extract_if(.., |(field, _)| is_of_line(field, id)).collect()
    }

    /// Takes out what belongs to a part of a list; the parts behind it move up.
    pub(super) fn take_part(&mut self, owner: &Owner, list: &str, index: usize) -> Self {
        let mut taken = Self::default();
        for (field, pending) in std::mem::take(&mut self.0) {
            match index_in(&field, owner, list) {
                Some((found, _)) if found == index => taken.0.push((field, pending)),
                Some((found, rest)) if found > index => {
                    self.0.push((field_in(owner, list, found - 1, rest), pending));
                }
                _ => self.0.push((field, pending)),
            }
        }
        taken
    }

    /// Puts back what was taken out with a part; the parts from its place on move down.
    pub(super) fn put_part(&mut self, owner: &Owner, list: &str, index: usize, taken: Self) {
        for (field, _) in &mut self.0 {
            if let Some((found, rest)) = index_in(field, owner, list)
                && found >= index
            {
                *field = field_in(owner, list, found + 1, rest);
            }
        }
        self.0.extend(taken.0);
    }

    /// Whether something of a line was not understood.
    pub fn has_line(&self, id: &Id) -> bool {
        self.iter().any(|(field, _)| is_of_line(field, id))
    }
}

fn is_of_line(field: &Field, id: &Id) -> bool {
    matches!(field, Field::Line(line, _) | Field::Within(Owner::Line(line), _) if line == id)
}

/// The index of the part of a list that a field belongs to, and the rest of the field's path.
fn index_in<'a>(field: &'a Field, owner: &Owner, list: &str) -> Option<(usize, &'a str)> {
    let Field::Within(of, path) = field else { return None };
    let (index, rest) = path.strip_prefix(list)?.strip_prefix('[')?.split_once(']')?;
    Some((index.parse().ok().filter(|_| of == owner)?, rest))
}

fn field_in(owner: &Owner, list: &str, index: usize, rest: &str) -> Field {
    Field::Within(owner.clone(), format!("{list}[{index}]{rest}"))
}

/// What was done and can be undone.
#[derive(Debug, Default)]
pub(super) struct Steps {
    /// Each with what was told of it; the last one last.
    pub undos: Vec<(String, Undo)>,
    /// Whether something was typed after the last of them.
    pub is_typing: bool,
}

/// Whether the book has the client and the items of the document as they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum BookIs {
    /// They have changed since, or were never remembered.
    #[default]
    Behind,
    /// They are remembered.
    Current,
}

/// The figures on the page.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// The last that could be computed.
    pub totals: Option<Totals>,
    /// Why there are none for what stands on the page.
    pub impossible: Option<TotalsError>,
}

/// Whether what was typed is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SavedState {
    /// Nothing was typed yet.
    #[default]
    Untouched,
    /// Saved then, by the visitor's own calendar and clock: `2026-11-22T12:03:45`.
    At(String),
    /// Not saved, for the reason of this key.
    Failed(&'static str),
}

/// The pages, by their address in the URL's fragment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// `#/`
    #[default]
    Form,
    /// `#/drafts`
    Drafts,
}

impl Page {
    /// The page of a fragment.
    pub fn of(fragment: &str) -> Self {
        if fragment.trim_matches('/') == "drafts" { Self::Drafts } else { Self::Form }
    }

    /// The fragment of the page.
    pub const fn fragment(self) -> &'static str {
        match self {
            Self::Form => "/",
            Self::Drafts => "/drafts",
        }
    }
}

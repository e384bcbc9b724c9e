//! The name under which what a document becomes is saved.

use crate::document::{Document, file_name};
use crate::wording::{Texts, Wording};

/// The name of its PDF. A language that was not fetched yet gives no title.
pub(super) fn file_of(document: &Document) -> String {
    let language = document.language;
    let is_here = Texts::Document.are_here(language);
    let title = if is_here { Wording::document(language).title(document) } else { String::new() };
    file_name(document, &title)
}

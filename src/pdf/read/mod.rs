//! The documents inside a PDF, found again: also after other programs have saved the file anew.
//!
//! Such files come from anywhere. Whatever their bytes are, reading them ends soon and without
//! taking more memory than [limits](LIMITS) say. lopdf's own reader loads all objects of a file,
//! however many, and would bring along its cryptography: here only what leads to the document is
//! read.

mod attached;
mod filters;
mod find_picture;
mod parse;
mod png_file;
mod source;
mod table;

use thiserror::Error;

use attached::find_attached;
use find_picture::find_picture;
use source::Source;

use super::named_picture::put_back;
use crate::json::parse_value;

/// What a PDF may take while it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of a file.
    pub file: usize,
    /// The most objects of a file.
    pub objects: usize,
    /// The most bytes of a stream, and of the document.
    pub stream: usize,
    /// The most bytes that are looked at in all, inflated or not: what it may cost.
    pub work: usize,
}

/// The limits of [`read_document_of`]. Ten thousand lines take a tenth of each.
pub const LIMITS: Limits =
    Limits { file: 64 << 20, objects: 1 << 20, stream: 32 << 20, work: 128 << 20 };

/// Why no document could be read from a file.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ReadPdfError {
    /// It does not begin as a PDF.
    #[error("this is not a PDF")]
    NotPdf,
    /// What is needed of it is missing, or breaks the rules of PDF.
    #[error("this PDF is damaged: {0}")]
    Damaged(&'static str),
    /// It wants a password, or was protected without one.
    #[error("this PDF is encrypted")]
    Encrypted,
    /// It goes beyond [`LIMITS`].
    #[error("this PDF is too large")]
    TooLarge,
    /// It holds no document of Billet: it was made elsewhere, or lost its attached files.
    #[error("this PDF holds no document of Billet")]
    NoDocument,
    /// It holds one that is not JSON in UTF-8.
    #[error("the document in this PDF is not valid JSON")]
    NotJson,
}

/// The documents that a PDF holds, each in its JSON form and with the pictures that the pages hold:
/// one, or those of several papers. Whether they are such that Billet understands is for
/// [`crate::document::read_document`] to say.
///
/// The file may have been saved by other programs since: with other streams, another table of its
/// objects or none that is right. It must not be encrypted.
///
/// # Errors
/// [`ReadPdfError`] says why there is none. Beyond [`LIMITS`] reading stops.
pub fn read_documents_of(bytes: &[u8]) -> Result<Vec<String>, ReadPdfError> {
    let mut source = Source::open(bytes)?;
    let found = match find_attached(&mut source) {
        // Where the table of a damaged file leads astray its objects may still be there.
        Err(ReadPdfError::Damaged(_) | ReadPdfError::NoDocument) if source.rebuild()? => {
            find_attached(&mut source)?
        }
        other => other?,
    };
    let mut documents = Vec::with_capacity(found.len());
    for document in found {
        let json = String::from_utf8(document).map_err(|_| ReadPdfError::NotJson)?;
        parse_value(&json).map_err(|_| ReadPdfError::NotJson)?;
        documents.push(put_back(&json, |name| find_picture(&mut source, name)));
    }
    Ok(documents)
}

/// The first of the documents that a PDF holds, as [`read_documents_of`] finds them.
///
/// # Errors
/// The same.
pub fn read_document_of(bytes: &[u8]) -> Result<String, ReadPdfError> {
    read_documents_of(bytes)?.into_iter().next().ok_or(ReadPdfError::NoDocument)
}

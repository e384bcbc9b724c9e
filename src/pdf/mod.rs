//! A sheet, or several, as a PDF file: archived for good, read by everyone, opened again.
//!
//! Pages are described in printpdf's operations. Fonts, pictures, structure and metadata are
//! objects of lopdf, written by [`objects`](Enclosures) of our own: printpdf's writer has neither
//! tags nor cut fonts, and lopdf's packs a tagged file to twice the size.
//!
//! The same sheet gives the same bytes: dates and identity come from the document, never from a
//! clock or from chance.

mod actual_text;
mod attachment;
mod bookmarks;
mod catalog;
mod colour_profile;
mod embed_fonts;
mod embed_picture;
mod encode;
mod find_links;
mod line;
mod metadata;
mod named_picture;
mod objects;
mod page_content;
mod read;
mod serialize;
mod structure;
mod tag;
mod whole;
mod write;

pub use attachment::{Attachment, DOCUMENT_NAME, Relationship};
pub use metadata::{Property, Schema};
pub use read::{LIMITS, Limits, ReadPdfError, read_document_of, read_documents_of};
pub use write::{Enclosures, PdfError, write, write_all};

//! A sheet as a PDF file: written by printpdf, finished with lopdf.
//!
//! The same sheet gives the same bytes: dates and identity come from the document, never from a
//! clock or from chance.

mod embed_fonts;
mod embed_picture;
mod finish;
mod page_content;
mod write;
mod xmp;

pub use write::{PdfError, write};

//! The way from a sheet to the bytes of its PDF.

use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};
use thiserror::Error;

use super::{embed_fonts, embed_picture, finish, page_content};
use crate::paper::{Fonts, PictureError, Sheet};

/// Why a sheet could not be written.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PdfError {
    /// The fonts could not be cut to what the sheet uses.
    #[error("the fonts cannot be embedded: {0}")]
    Font(String),
    /// A picture stands on the sheet but cannot be drawn.
    #[error("{0}")]
    Picture(#[from] PictureError),
    /// What was written is no sound PDF.
    #[error("the PDF cannot be written: {0}")]
    File(String),
}

/// Millimetres in a point.
const MM_PER_POINT: f32 = 25.4 / 72.0;

/// Writes a sheet as a PDF 1.7 file, with its fonts cut to what it uses.
///
/// # Errors
/// [`PdfError`] where the fonts or a picture of the sheet cannot be embedded.
pub fn write(sheet: &Sheet, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let mut document = PdfDocument::new(&sheet.title);
    let embedded = embed_fonts::embed_fonts(&mut document, sheet, fonts)?;
    embed_picture::embed_pictures(&mut document, sheet)?;
    for page in &sheet.pages {
        let operations = page_content::page_content(page, sheet.height, fonts, &embedded);
        let (width, height) = (Mm(sheet.width * MM_PER_POINT), Mm(sheet.height * MM_PER_POINT));
        document.pages.push(PdfPage::new(width, height, operations));
    }
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let raw = document.to_lopdf_document(&options, &mut Vec::new());
    finish::finish(raw, sheet)
}

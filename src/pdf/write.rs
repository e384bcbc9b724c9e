//! The way from a sheet to the bytes of its PDF.

use lopdf::{Dictionary, Object};
use thiserror::Error;

use super::attachment::{Attachment, attach};
use super::catalog::{catalog, information};
use super::embed_fonts::embed_fonts;
use super::embed_picture::embed_pictures;
use super::encode::encode;
use super::metadata::Schema;
use super::objects::{Number, Objects};
use super::page_content::page_content;
use super::tag::{Tagged, tag};
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
}

/// What a PDF holds besides its pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enclosures {
    /// Files: the document itself, an e-invoice.
    pub attachments: Vec<Attachment>,
    /// What the metadata say by schemas that PDF/A does not know, such as that of an e-invoice.
    pub schemas: Vec<Schema>,
}

/// Writes a sheet as PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): tagged, with its fonts cut
/// to what it uses.
///
/// # Errors
/// [`PdfError`] where the fonts or a picture of the sheet cannot be embedded.
pub fn write(sheet: &Sheet, fonts: &Fonts, enclosures: &Enclosures) -> Result<Vec<u8>, PdfError> {
    let mut objects = Objects::new(sheet.pages.len());
    let root = objects.reserve();
    let information = objects.add(information(sheet));
    let fonts = embed_fonts(&mut objects, sheet, fonts)?;
    let pictures = embed_pictures(&mut objects, sheet)?;
    let resources = Dictionary::from_iter([
        ("Font", Object::Dictionary(fonts.resources())),
        ("XObject", Object::Dictionary(pictures)),
    ]);
    // Every page names them by itself: what it inherits does not count (ISO 19005-3, 6.2.2).
    let resources = objects.add(resources);

    let Tagged { mut tree, parts } = tag(sheet);
    let mut contents = Vec::with_capacity(sheet.pages.len());
    for (page, parts) in sheet.pages.iter().enumerate().zip(&parts) {
        let operations = page_content(page, sheet.height, parts, &fonts, &mut tree);
        contents.push(objects.add_stream(Dictionary::new(), &encode(&operations)));
    }

    let pages = objects.reserve();
    let page_numbers: Vec<Number> = contents.iter().map(|_| objects.reserve()).collect();
    let mut kids = Vec::with_capacity(contents.len());
    let structure = tree.write(&mut objects, &page_numbers);
    let of_pages = page_numbers.iter().zip(contents).zip(structure.annotations);
    for (index, ((number, content), annotations)) in of_pages.enumerate() {
        let mut page = Dictionary::from_iter([
            ("Type", Object::from("Page")),
            ("Parent", pages.into()),
            ("Contents", content.into()),
            ("Resources", resources.into()),
            ("StructParents", Object::Integer(i64::try_from(index).unwrap_or_default())),
        ]);
        if !annotations.is_empty() {
            page.set("Annots", annotations);
            // A keyboard goes through them as a reader does (ISO 14289-1, 7.18.3).
            page.set("Tabs", "S");
        }
        objects.put(*number, page);
        kids.push((*number).into());
    }
    let size = [0.0, 0.0, sheet.width, sheet.height].map(Object::Real).to_vec();
    let tree_of_pages = Dictionary::from_iter([
        ("Type", Object::from("Pages")),
        ("Count", Object::Integer(i64::try_from(kids.len()).unwrap_or_default())),
        ("Kids", Object::Array(kids)),
        ("MediaBox", Object::Array(size)),
    ]);
    objects.put(pages, tree_of_pages);

    let schemas = &enclosures.schemas;
    let mut catalog = catalog(&mut objects, sheet, schemas, pages, structure.root);
    attach(&mut objects, &mut catalog, &enclosures.attachments);
    objects.put(root, catalog);
    Ok(objects.save(root, information, sheet.id.as_str()))
}

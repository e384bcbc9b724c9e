//! The way from sheets to the bytes of their PDF.

use lopdf::{Dictionary, Object};
use thiserror::Error;

use super::attachment::{Attachment, attach};
use super::bookmarks::bookmark;
use super::catalog::{catalog, information};
use super::embed_fonts::embed_fonts;
use super::embed_picture::embed_pictures;
use super::encode::encode;
use super::metadata::Schema;
use super::objects::{Number, Objects};
use super::page_content::page_content;
use super::tag::{Tagged, tag};
use super::whole::Whole;
use crate::paper::{Fonts, PictureError, Sheet, SheetPicture};

/// Why a sheet could not be written.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PdfError {
    /// The fonts could not be cut to what the sheet uses.
    #[error("the fonts cannot be embedded: {0}")]
    Font(String),
    /// There is no sheet.
    #[error("there is nothing to write")]
    Nothing,
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
    write_all(std::slice::from_ref(sheet), fonts, enclosures)
}

/// Writes sheets one after another as one such file. Each is a part of it with a language, a size of
/// page, a bookmark and page numbers of its own; fonts and pictures are shared.
///
/// # Errors
/// [`PdfError`] where there is no sheet, or where the fonts or a picture cannot be embedded.
pub fn write_all(
    sheets: &[Sheet],
    fonts: &Fonts,
    enclosures: &Enclosures,
) -> Result<Vec<u8>, PdfError> {
    if sheets.is_empty() {
        return Err(PdfError::Nothing);
    }
    let file = Whole::of(sheets);
    let mut objects = Objects::new(sheets.iter().map(|sheet| sheet.pages.len()).sum());
    let root = objects.reserve();
    let information = objects.add(information(&file));
    let fonts = embed_fonts(&mut objects, sheets, fonts)?;
    let shared = SharedPictures::of(sheets);
    let pictures = embed_pictures(&mut objects, &shared.pictures)?;
    let resources = Dictionary::from_iter([
        ("Font", Object::Dictionary(fonts.resources())),
        ("XObject", Object::Dictionary(pictures.resources)),
    ]);
    // Every page names them by itself: what it inherits does not count (ISO 19005-3, 6.2.2).
    let resources = objects.add(resources);

    let Tagged { mut tree, parts } = tag(sheets);
    let mut contents = Vec::with_capacity(parts.len());
    let mut all_parts = parts.iter();
    for (sheet, pictures) in sheets.iter().zip(&shared.by_sheet) {
        for (page, parts) in sheet.pages.iter().zip(all_parts.by_ref()) {
            let page = (contents.len(), page);
            let operations = page_content(page, sheet, pictures, parts, &fonts, &mut tree);
            contents.push(objects.add_stream(Dictionary::new(), &encode(&operations)));
        }
    }

    let pages = objects.reserve();
    let page_numbers: Vec<Number> = contents.iter().map(|_| objects.reserve()).collect();
    let mut kids = Vec::with_capacity(contents.len());
    let structure = tree.write(&mut objects, &page_numbers);
    let mut of_pages = page_numbers.iter().zip(contents).zip(structure.annotations);
    for sheet in sheets {
        let size = [0.0, 0.0, sheet.width, sheet.height].map(Object::Real);
        for ((number, content), annotations) in of_pages.by_ref().take(sheet.pages.len()) {
            let index = i64::try_from(kids.len()).unwrap_or_default();
            let mut page = Dictionary::from_iter([
                ("Type", Object::from("Page")),
                ("Parent", pages.into()),
                ("MediaBox", Object::Array(size.to_vec())),
                ("Contents", content.into()),
                ("Resources", resources.into()),
                ("StructParents", Object::Integer(index)),
            ]);
            if !annotations.is_empty() {
                page.set("Annots", annotations);
                // A keyboard goes through them as a reader does (ISO 14289-1, 7.18.3).
                page.set("Tabs", "S");
            }
            objects.put(*number, page);
            kids.push((*number).into());
        }
    }
    let tree_of_pages = Dictionary::from_iter([
        ("Type", Object::from("Pages")),
        ("Count", Object::Integer(i64::try_from(kids.len()).unwrap_or_default())),
        ("Kids", Object::Array(kids)),
    ]);
    objects.put(pages, tree_of_pages);

    let mut catalog = catalog(&mut objects, &file, &enclosures.schemas, pages, structure.root);
    bookmark(&mut objects, &mut catalog, sheets, &page_numbers);
    attach(&mut objects, &mut catalog, &enclosures.attachments, &pictures.named);
    objects.put(root, catalog);
    Ok(objects.save(root, information, &file.seed))
}

/// The pictures of all sheets: each once, however many sheets show it.
struct SharedPictures<'a> {
    pictures: Vec<&'a SheetPicture>,
    /// For every sheet, which of them its own pictures are.
    by_sheet: Vec<Vec<usize>>,
}

impl<'a> SharedPictures<'a> {
    fn of(sheets: &'a [Sheet]) -> Self {
        let mut pictures: Vec<&SheetPicture> = Vec::new();
        let mut by_sheet = Vec::with_capacity(sheets.len());
        for sheet in sheets {
            let mut own = Vec::new();
            for picture in &sheet.pictures {
                let is_same = |other: &&SheetPicture| {
                    other.within == picture.within && other.file == picture.file
                };
                own.push(pictures.iter().position(is_same).unwrap_or(pictures.len()));
                if own.last() == Some(&pictures.len()) {
                    pictures.push(picture);
                }
            }
            by_sheet.push(own);
        }
        Self { pictures, by_sheet }
    }
}

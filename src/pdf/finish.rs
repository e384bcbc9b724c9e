//! What printpdf leaves undone: title, language, dates, identity, metadata, compression.

use lopdf::{Dictionary, Document, Object, SaveOptions, Stream, StringFormat, text_string};

use super::PdfError;
use super::xmp::xmp;
use chrono::Datelike;

use crate::calendar::Date;
use crate::paper::Sheet;

/// Who wrote the file, as its properties say.
pub const PRODUCER: &str = concat!("Billet ", env!("CARGO_PKG_VERSION"));

/// Objects in one compressed object stream.
const OBJECTS_PER_STREAM: usize = 200;

/// The level of compression: beyond it time is spent for nothing.
const COMPRESSION_LEVEL: u32 = 6;

/// Finishes a raw PDF and gives its bytes.
pub fn finish(mut document: Document, sheet: &Sheet) -> Result<Vec<u8>, PdfError> {
    "1.7".clone_into(&mut document.version);
    let metadata = Dictionary::from_iter([
        ("Type", Object::Name(b"Metadata".to_vec())),
        ("Subtype", Object::Name(b"XML".to_vec())),
    ]);
    let metadata = Stream::new(metadata, xmp(sheet).into_bytes()).with_compression(false);
    let metadata = document.add_object(metadata);
    let info = document.add_object(information(sheet));
    document.trailer.set("Info", info);

    let catalog = document.catalog_mut().map_err(|error| PdfError::File(error.to_string()))?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", text_string(sheet.language.tag()));
    let shows_title = Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]);
    catalog.set("ViewerPreferences", shows_title);
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");

    remove_empty_annotations(&mut document);
    let id = identity(&document, sheet);
    document.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    document.compress();

    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_PER_STREAM)
        .compression_level(COMPRESSION_LEVEL)
        .build();
    let mut bytes = Vec::new();
    document
        .save_with_options(&mut bytes, options)
        .map_err(|error| PdfError::File(error.to_string()))?;
    Ok(bytes)
}

/// The document information dictionary (ISO 32000-1, 14.3.3).
fn information(sheet: &Sheet) -> Dictionary {
    let mut information = Dictionary::new();
    information.set("Title", text_string(&sheet.title));
    if !sheet.author.is_empty() {
        information.set("Author", text_string(&sheet.author));
    }
    information.set("Creator", text_string("Billet"));
    information.set("Producer", text_string(PRODUCER));
    if let Some(date) = sheet.date {
        let date = Object::string_literal(pdf_date(date));
        information.set("CreationDate", date.clone());
        information.set("ModDate", date);
    }
    information
}

/// A date as PDF writes it (ISO 32000-1, 7.9.4).
fn pdf_date(date: Date) -> String {
    format!("D:{:04}{:02}{:02}000000Z", date.year(), date.month(), date.day())
}

fn remove_empty_annotations(document: &mut Document) {
    for object in document.objects.values_mut() {
        let Ok(dictionary) = object.as_dict_mut() else { continue };
        let is_empty =
            dictionary.get(b"Annots").and_then(Object::as_array).is_ok_and(std::vec::Vec::is_empty);
        if is_empty {
            dictionary.remove(b"Annots");
        }
    }
}

/// The file identifier (ISO 32000-1, 14.4): from what the file says, so that the same document
/// has the same one.
fn identity(document: &Document, sheet: &Sheet) -> Object {
    let contents = || {
        let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
        sheet
            .id
            .as_str()
            .bytes()
            .chain(sheet.title.bytes())
            .chain(streams.flat_map(|stream| stream.content.iter().copied()))
    };
    let halves = [fingerprint(1, contents()), fingerprint(2, contents())];
    let bytes = halves.iter().flat_map(|half| half.to_be_bytes()).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// FNV-1a over 64 bits, with a seed. It tells files apart; it keeps no secret.
pub fn fingerprint(seed: u64, bytes: impl Iterator<Item = u8>) -> u64 {
    let offset = 0xcbf2_9ce4_8422_2325_u64 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bytes.fold(offset, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

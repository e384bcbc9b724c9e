//! What a PDF says of itself: its catalog, its properties, the meaning of its colours.

use chrono::Datelike;
use lopdf::{Dictionary, Object, text_string};

use super::colour_profile::srgb;
use super::metadata::{Schema, metadata};
use super::objects::{Number, Objects};
use super::whole::Whole;
use crate::calendar::Date;

/// Who wrote the file, as its properties say.
pub const PRODUCER: &str = concat!("Billet ", env!("CARGO_PKG_VERSION"));

/// The catalog (ISO 32000-1, 7.7.2) of a tagged file.
pub fn catalog(
    objects: &mut Objects,
    file: &Whole,
    schemas: &[Schema],
    pages: Number,
    structure: Number,
) -> Dictionary {
    let kind = Dictionary::from_iter([
        ("Type", Object::from("Metadata")),
        ("Subtype", Object::from("XML")),
    ]);
    // Not compressed: programs look for it without knowing PDF (ISO 19005-3, 6.6.2.1).
    let metadata = objects.add_raw_stream(kind, metadata(file, schemas).as_bytes());
    let is_marked = Dictionary::from_iter([("Marked", Object::Boolean(true))]);
    let shows_title = Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]);
    Dictionary::from_iter([
        ("Type", Object::from("Catalog")),
        ("Pages", pages.into()),
        ("Metadata", metadata.into()),
        ("Lang", text_string(file.language().tag())),
        ("MarkInfo", Object::Dictionary(is_marked)),
        ("StructTreeRoot", structure.into()),
        ("ViewerPreferences", Object::Dictionary(shows_title)),
        ("OutputIntents", Object::Array(vec![Object::Dictionary(output_intent(objects))])),
    ])
}

/// Colours without a profile of their own are sRGB (ISO 19005-3, 6.2.3).
fn output_intent(objects: &mut Objects) -> Dictionary {
    let components = Dictionary::from_iter([("N", Object::Integer(3))]);
    let profile = objects.add_stream(components, &srgb());
    Dictionary::from_iter([
        ("Type", Object::from("OutputIntent")),
        ("S", Object::from("GTS_PDFA1")),
        ("OutputConditionIdentifier", Object::string_literal("sRGB")),
        ("Info", Object::string_literal("sRGB IEC61966-2.1")),
        ("DestOutputProfile", profile.into()),
    ])
}

/// The document information dictionary (ISO 32000-1, 14.3.3); the metadata say the same.
pub fn information(file: &Whole) -> Dictionary {
    let mut information = Dictionary::new();
    information.set("Title", text_string(&file.title));
    if !file.author.is_empty() {
        information.set("Author", text_string(&file.author));
    }
    information.set("Creator", text_string("Billet"));
    information.set("Producer", text_string(PRODUCER));
    if let Some(date) = file.date {
        let date = Object::string_literal(pdf_date(date));
        information.set("CreationDate", date.clone());
        information.set("ModDate", date);
    }
    information
}

/// A date as PDF writes it (ISO 32000-1, 7.9.4).
pub fn pdf_date(date: Date) -> String {
    format!("D:{:04}{:02}{:02}000000Z", date.year(), date.month(), date.day())
}

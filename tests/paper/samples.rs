//! The fonts and the documents of these tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use billet::document::Typeface;
use billet::document::{Document, read_document, totals};
use billet::paper::{Family, Fonts, Sheet, lay_out};

/// The fonts that are checked in.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let font = |name: &str| fs::read(folder("fonts").join(name)).unwrap();
    Fonts::new(font("NotoSans-Regular.ttf"), font("NotoSans-Bold.ttf")).unwrap()
});

/// The same with the serif, which leads.
pub static SERIF_FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let font = |name: &str| fs::read(folder("fonts").join(name)).unwrap();
    let fonts = FONTS.clone();
    fonts
        .with_serif(font("NotoSerif-Regular.ttf"), font("NotoSerif-Bold.ttf"))
        .unwrap()
        .led_by(Family::Serif)
});

/// Documents of many kinds, by the name of their file.
pub const NAMES: [&str; 17] = [
    "english",
    "german",
    "greek",
    "bulgarian",
    "serbian",
    "russian",
    "italian",
    "czech",
    "sixty_lines",
    "missing_characters",
    "prices_with_tax",
    "everything",
    "parties",
    "sections",
    "greek_terms",
    "serbian_terms",
    "bilingual",
];

/// A folder of the repository.
pub fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// One of the documents.
pub fn document(name: &str) -> Document {
    let path = folder("tests/paper/documents").join(format!("{name}.json"));
    read_document(&fs::read_to_string(path).unwrap()).unwrap()
}

/// A document laid out.
pub fn sheet(document: &Document) -> Sheet {
    lay_out(document, totals(document).ok().as_ref(), fonts_of(document))
}

/// The fonts that a document asks for.
pub fn fonts_of(document: &Document) -> &'static Fonts {
    match document.look.choices().typeface {
        Typeface::Sans => &FONTS,
        Typeface::Serif => &SERIF_FONTS,
    }
}

//! The visitor's own fonts lend what the built-in ones lack.

use std::fs;

use billet::check::ProblemCode;
use billet::document::{Document, Field, Id, Language};
use billet::money::Currency;
use billet::paper::{
    Content, Family, FontError, Fonts, OwnFont, Run, Sheet, Weight, find_problems, lay_out,
    read_font,
};
use billet::pdf::{self, Enclosures};

use crate::samples::{FONTS, folder};
use crate::tool::{print_of, scratch};

pub fn file(name: &str) -> Vec<u8> {
    fs::read(folder("tests/fixtures/fonts").join(name)).unwrap()
}

/// The built-in fonts, and some of the visitor's own.
pub fn fonts_with(names: &[&str]) -> Fonts {
    let own: Vec<OwnFont> = names.iter().map(|name| OwnFont::read(file(name)).unwrap()).collect();
    FONTS.clone().with_own(&own)
}

pub fn noted(note: &str) -> Document {
    let mut document = Document::new(Id::new("fonts"), Currency::EUR, Language::English);
    note.clone_into(&mut document.note);
    document
}

/// The runs that draw the note of a document.
pub fn note_runs(document: &Document, fonts: &Fonts) -> Vec<Run> {
    let sheet = lay_out(document, None, fonts);
    let items = sheet.pages.into_iter().flat_map(|page| page.items);
    let runs = items.filter(|item| item.field == Some(Field::Note));
    runs.filter_map(|item| match item.content {
        Content::Text(run) => Some(run),
        _ => None,
    })
    .collect()
}

fn missing(document: &Document, fonts: &Fonts) -> String {
    let problems = find_problems(document, fonts);
    let missing = problems.iter().map(|problem| match &problem.code {
        ProblemCode::CharactersMissing(missing) => missing.as_str(),
        _ => "",
    });
    missing.collect()
}

/// The text of a document's note as pdftotext finds it.
pub fn print_of_note(name: &str, note: &str, fonts: &Fonts) -> (Sheet, String) {
    let sheet = lay_out(&noted(note), None, fonts);
    let path = scratch("own").join(format!("{name}.pdf"));
    fs::write(&path, pdf::write(&sheet, fonts, &Enclosures::default()).unwrap()).unwrap();
    let path = path.to_string_lossy().into_owned();
    (sheet, print_of("pdftotext", &[path.as_str(), "-"]))
}

#[test]
fn what_the_built_in_fonts_lack_is_taken_from_the_visitors_own_letter_by_letter() {
    let note = "Preis 請求 für שלום, Ⱡ 10 €";
    assert_eq!(missing(&noted(note), &FONTS), "請求שלוםⱠ");
    let fonts = fonts_with(&["han.otf", "hebrew.ttf", "postscript.otf"]);
    assert_eq!(missing(&noted(note), &fonts), "");
    let runs = note_runs(&noted(note), &fonts);
    let faces: Vec<(usize, &str)> =
        runs.iter().map(|run| (run.face.index(), run.text.as_str())).collect();
    assert_eq!(
        faces,
        [(0, "Preis "), (2, "請求"), (0, " für "), (3, "שלום"), (0, ", "), (4, "Ⱡ "), (0, "10 €")]
    );
    let (_, print) = print_of_note("mixed", note, &fonts);
    assert!(print.contains("請求") && print.contains('Ⱡ'), "{print}");
}

#[test]
fn a_letter_and_its_marks_are_of_one_face() {
    // The sans serif has U+0301 but no Alef, the Hebrew font the Alef but no U+0301.
    let fonts = fonts_with(&["hebrew.ttf"]);
    for run in note_runs(&noted("א\u{301}"), &fonts) {
        assert!(run.text.starts_with('א'), "{:?}", run.text);
    }
    let runs = note_runs(&noted("שָׁ a\u{301}"), &fonts);
    assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), "שָׁ a\u{301}");
}

#[test]
fn a_regular_face_serves_where_there_is_no_bold_one() {
    let regular = fonts_with(&["hebrew.ttf"]);
    assert_eq!(regular.asked(Weight::Bold)[1], regular.asked(Weight::Regular)[1]);
    let both = fonts_with(&["hebrew.ttf", "hebrew-bold.ttf"]);
    assert_eq!(both.face(both.asked(Weight::Bold)[1]).name(), "NotoSansHebrew-Bold");
    assert_eq!(both.face(both.asked(Weight::Regular)[1]).name(), "NotoSansHebrew-Regular");
}

/// A letter that a font has by its table of characters but cannot draw once it is shaped.
#[test]
fn a_letter_that_fails_in_shaping_is_a_box_and_is_told() {
    // Thai's vowel Am is drawn as two signs; this font has only the whole.
    let own = [OwnFont::read(without_character(file("thai.ttf"), 0xe4d)).unwrap()];
    let fonts = FONTS.clone().with_own(&own);
    let document = noted("น้ำ");
    assert_eq!(missing(&document, &fonts), "้ำ");
    let runs = note_runs(&document, &fonts);
    assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), "น้ำ");
    for run in &runs {
        assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{run:?}");
    }
    let last = runs.last().unwrap();
    assert_eq!(fonts.face(last.face).box_glyph(), Some(last.glyphs[0].id));
}

/// The font with a character less: the segment of its table of characters (format 4) that has it
/// ends before it.
fn without_character(mut file: Vec<u8>, character: u16) -> Vec<u8> {
    let cmap = table_at(&file, *b"cmap");
    let number = |file: &[u8], at: usize| u16::from_be_bytes(file[at..at + 2].try_into().unwrap());
    for index in 0..usize::from(number(&file, cmap + 2)) {
        let subtable = cmap + usize::from(number(&file, cmap + 4 + 8 * index + 6));
        assert_eq!(number(&file, subtable), 4);
        let doubled = usize::from(number(&file, subtable + 6));
        for segment in (0..doubled).step_by(2) {
            let (end_at, start_at) = (subtable + 14 + segment, subtable + 16 + doubled + segment);
            if (number(&file, start_at)..=number(&file, end_at)).contains(&character) {
                file[end_at..end_at + 2].copy_from_slice(&(character - 1).to_be_bytes());
            }
        }
    }
    file
}

/// Of many weights that nearest to what is wanted, in whichever order they were given; an italic
/// only where nothing else is there.
#[test]
fn of_a_familys_faces_the_nearest_serves() {
    let face = |weight: u16, is_italic: bool| {
        let mut file = file("hebrew.ttf");
        let os2 = table_at(&file, *b"OS/2");
        file[os2 + 4..os2 + 6].copy_from_slice(&weight.to_be_bytes());
        let flags = if is_italic { 0x01 } else { 0x40_u16 };
        file[os2 + 62..os2 + 64].copy_from_slice(&flags.to_be_bytes());
        OwnFont::read(file).unwrap()
    };
    let given = [
        (900, false),
        (700, true),
        (300, false),
        (400, true),
        (600, false),
        (500, false),
        (650, false),
    ];
    let own = given.map(|(weight, is_italic)| face(weight, is_italic));
    let fonts = FONTS.clone().with_own(&own);
    let asked = |weight| {
        let faces = fonts.asked(weight).iter().skip(1);
        faces.map(|face| given[face.index() - 2]).collect::<Vec<_>>()
    };
    let (regular, bold) = (
        [(300, false), (500, false), (400, true)],
        [(650, false), (600, false), (900, false), (700, true)],
    );
    assert_eq!(asked(Weight::Regular), [&regular[..], &bold].concat());
    assert_eq!(asked(Weight::Bold), [&bold[..], &regular].concat());
}

#[test]
fn the_visitors_font_may_lead_and_the_built_in_one_fills_in() {
    let fonts = fonts_with(&["postscript.otf"]).led_by(Family::Own);
    let runs = note_runs(&noted("Plain ж"), &fonts);
    let names: Vec<&str> = runs.iter().map(|run| fonts.face(run.face).name()).collect();
    assert_eq!(names, ["PostScriptTest", "NotoSans-Regular"]);
    let (_, print) = print_of_note("led", "Plain ж", &fonts);
    assert!(print.contains("Plain ж"), "{print}");
}

#[test]
fn a_font_says_what_it_is() {
    let facts = read_font(&file("hebrew-bold.ttf")).unwrap();
    assert_eq!((facts.family.as_str(), facts.style.as_str()), ("Noto Sans Hebrew", "Bold"));
    assert_eq!((facts.weight, facts.is_bold(), facts.is_italic), (700, true, false));
    assert!(facts.is_for_editing && !facts.is_collection);
    assert_eq!(facts.scripts, ["Hebr"]);
    assert_eq!(read_font(&file("figures.ttf")).unwrap().scripts, ["Latn"]);
    assert!(read_font(&file("han.otf")).unwrap().scripts.contains(&"Hani"));
    let collection = read_font(&file("collection.ttc")).unwrap();
    assert!(collection.is_collection);
    assert_eq!(collection.scripts, ["Hebr"]);
}

/// Where a table of a font begins.
fn table_at(file: &[u8], name: [u8; 4]) -> usize {
    let tables = usize::from(u16::from_be_bytes([file[4], file[5]]));
    let mut records = (0..tables).map(|index| 12 + 16 * index);
    let record = records.find(|at| file[*at..at + 4] == name).unwrap();
    u32::from_be_bytes(file[record + 8..record + 12].try_into().unwrap()) as usize
}

/// The font with the two bytes of OS/2 fsType changed.
fn with_embedding(mut file: Vec<u8>, flags: u16) -> Vec<u8> {
    let offset = table_at(&file, *b"OS/2");
    file[offset + 8..offset + 10].copy_from_slice(&flags.to_be_bytes());
    file
}

#[test]
fn a_font_that_no_document_may_hold_is_refused() {
    let restricted = FontError::Restricted("Noto Sans Hebrew".to_owned());
    for flags in [0x0002, 0x0100, 0x0104, 0x0200] {
        let file = with_embedding(file("hebrew.ttf"), flags);
        assert_eq!(read_font(&file), Err(restricted.clone()), "{flags:04x}");
    }
    for (flags, is_for_editing) in [(0, true), (4, false), (8, true)] {
        let file = with_embedding(file("hebrew.ttf"), flags);
        assert_eq!(read_font(&file).unwrap().is_for_editing, is_for_editing, "{flags:04x}");
    }
}

#[test]
fn what_is_no_font_is_refused_with_its_reason() {
    for (bytes, error) in [
        (&b""[..], FontError::NotAFont),
        (b"%PDF-1.7", FontError::NotAFont),
        (b"PK\x03\x04 a zip", FontError::NotAFont),
        (b"wOFF\0\x01\0\0", FontError::Web),
        (b"wOF2\0\x01\0\0", FontError::Web),
        (b"%!PS-AdobeFont-1.0", FontError::Old),
        (b"\x80\x01\0\0", FontError::Old),
    ] {
        assert_eq!(read_font(bytes), Err(error), "{bytes:?}");
    }
    assert!(matches!(read_font(b"\0\x01\0\0"), Err(FontError::Damaged(_))));
    // What was not copied to its end is damaged, wherever it ends.
    for name in ["hebrew.ttf", "han.otf"] {
        let whole = file(name);
        for part in [4, 2, 1] {
            let cut = &whole[..whole.len() - whole.len() / (4 * part)];
            assert!(matches!(read_font(cut), Err(FontError::Damaged(_))), "{name}");
        }
    }
    assert!(matches!(read_font(&vec![0; (40 << 20) + 1]), Err(FontError::TooLarge(_))));
}

/// A PDF holds of a font what it uses, whichever outlines it has.
#[test]
fn own_fonts_are_embedded_cut() {
    let fonts = fonts_with(&["han.otf", "hebrew.ttf", "postscript.otf", "devanagari.ttf"]);
    let (_, print) = print_of_note("embedded", "請求書 שלום Ⱡ क्षेत्र", &fonts);
    assert!(print.contains("請求書"), "{print}");
    let path = scratch("own").join("embedded.pdf");
    let print = print_of("pdffonts", &[&path]);
    assert_eq!(print.matches("yes yes yes").count(), 6, "{print}");
    assert!(print.contains("CID Type 0C"), "{print}");
    let size = fs::metadata(path).unwrap().len();
    assert!(size < 60_000, "{size}");
}

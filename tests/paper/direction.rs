//! Text that runs from right to left, alone and among other text.

use std::fs;

use billet::document::totals;
use billet::paper::{Fonts, Run, find_problems, is_invisible, lay_out};
use billet::pdf::{self, Enclosures};
use serde_json::Value;

use crate::ink_boxes::Outlines;
use crate::laws::every_line_is_there_once;
use crate::own_fonts::{fonts_with, note_runs, noted, print_of_note};
use crate::page_laws::{nothing_leaves_the_page, nothing_overlaps};
use crate::samples::{document, folder};
use crate::tool::{print_of, scratch};

fn both() -> Fonts {
    fonts_with(&["hebrew.ttf", "arabic.ttf"])
}

/// What is drawn, from left to right.
fn seen(mut runs: Vec<Run>) -> String {
    runs.sort_by(|one, other| one.x.total_cmp(&other.x));
    let glyphs = runs.iter().flat_map(Run::glyph_texts);
    let letters = glyphs.flat_map(|(_, text)| text.chars());
    let seen: String = letters.filter(|letter| !is_invisible(*letter)).collect();
    one_space(&seen)
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `tests/oracle/bidi.py` has ICU put the same texts in order.
#[test]
fn words_stand_in_the_order_that_icu_says() {
    let path = folder("tests/fixtures/bidi.json");
    let entries: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let fonts = both();
    let mut wrong = Vec::new();
    for entry in &entries {
        let text = entry["text"].as_str().unwrap();
        let runs = note_runs(&noted(text), &fonts);
        let baseline = runs[0].baseline;
        assert!(runs.iter().all(|run| run.baseline.to_bits() == baseline.to_bits()), "{text:?}");
        let is_flush_right = runs.iter().map(|run| run.x).fold(f32::INFINITY, f32::min) > 75.0;
        let (ours, theirs) = (seen(runs), one_space(entry["seen"].as_str().unwrap()));
        if ours != theirs || is_flush_right != entry["is_rtl"].as_bool().unwrap() {
            wrong.push(format!("{text:?}: {ours:?} instead of {theirs:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), entries.len(), wrong.join("\n"));
    assert!(entries.len() >= 400);
}

/// Whether a line of a right-to-left paragraph ends at the left, and its space hangs over there.
#[test]
fn lines_are_broken_in_the_order_of_reading() {
    let note = "אחת שתים שלוש ארבע חמש שש שבע שמונה תשע עשר ".repeat(6);
    let runs = note_runs(&noted(note.trim()), &both());
    assert!(runs.len() > 3);
    let read: String = runs.iter().map(|run| run.text.as_str()).collect();
    assert_eq!(read, note.trim());
    let right = runs[0].x + runs[0].width;
    for run in &runs {
        assert!(run.is_rtl && (run.x + run.width - right).abs() < 0.01, "{run:?}");
    }
    // The first words of a line are the rightmost.
    let first = &runs[1];
    let (_, text) = first.glyph_texts().last().unwrap();
    assert!(first.text.starts_with(text), "{text}");
    let (space, text) = first.glyph_texts().next().unwrap();
    assert_eq!((text, space.advance), (" ", 0));
    assert!(space.x_offset < 0);
}

/// Sheets in other scripts keep the laws of all sheets, whichever faces and directions they mix.
#[test]
fn the_samples_in_other_scripts_keep_the_laws() {
    let fonts = fonts_with(&["hebrew.ttf", "hebrew-bold.ttf", "arabic.ttf", "han.otf"]);
    let outlines = Outlines::of(&fonts);
    for name in ["hebrew", "arabic", "han", "vietnamese"] {
        let document = document(name);
        assert!(find_problems(&document, &fonts).is_empty(), "{name}");
        let sheet = lay_out(&document, totals(&document).ok().as_ref(), &fonts);
        nothing_leaves_the_page(&document, &sheet).unwrap();
        nothing_overlaps(&sheet, &outlines).unwrap();
        every_line_is_there_once(&document, &sheet).unwrap();
    }
}

#[test]
fn a_bracket_is_mirrored_where_it_is_read_from_right_to_left() {
    let glyph = |note: &str, bracket: &str| {
        let runs = note_runs(&noted(note), &both());
        let glyphs = runs.iter().flat_map(Run::glyph_texts);
        glyphs.filter(|(_, text)| *text == bracket).map(|(glyph, _)| glyph.id).next().unwrap()
    };
    assert_eq!(glyph("א (ב) ג", "("), glyph("a (b) c", ")"));
    assert_eq!(glyph("א [ב] ג", "]"), glyph("a [b] c", "["));
    assert_eq!(glyph("א (b) ג", "("), glyph("a (b) c", ")"));
}

/// A sample that is written from right to left, its PDF as pdftotext reads it, without the marks of
/// direction that it puts in.
fn print_of_sample(name: &str) -> String {
    let document = document(name);
    let fonts = fonts_with(&["hebrew.ttf", "hebrew-bold.ttf", "arabic.ttf"]);
    assert!(find_problems(&document, &fonts).is_empty(), "{name}");
    let sheet = lay_out(&document, totals(&document).ok().as_ref(), &fonts);
    let path = scratch("direction").join(format!("{name}.pdf"));
    fs::write(&path, pdf::write(&sheet, &fonts, &Enclosures::default()).unwrap()).unwrap();
    let print = print_of("pdftotext", &[path.to_string_lossy().as_ref(), "-"]);
    print.chars().filter(|letter| !is_invisible(*letter)).collect()
}

#[test]
fn a_reader_finds_words_that_run_from_right_to_left() {
    for (name, texts) in [
        (
            "hebrew",
            &[
                "חברת הנמל (אילת) בע״מ",
                "רחוב דיזנגוף 99",
                "שלוש פגישות של",
                "(כולל נסיעות)",
                "לפי הצעת מחיר 2026-17",
                "Adobe Creative Cloud",
                "תודה על העסקה! התשלום בהעברה בנקאית תוך",
                "office@cohen.example",
                "03-1234567",
                "Please write to us in English or",
            ][..],
        ),
        (
            "arabic",
            &[
                "مؤسسة النور (فرع دبي)",
                "شارع الشيخ زايد ١٢٣",
                "استشارات في إدارة المشاريع",
                "(شاملة السفر) وفق العرض رقم",
                "info@amal.example",
                "رسید برائے خدمات",
                "يرجى ذكر رقم الفاتورة",
            ],
        ),
    ] {
        let print = print_of_sample(name);
        for text in texts {
            assert!(print.contains(text), "{name}: {text:?} is not in {print}");
        }
    }
}

/// Vowels of Devanagari stand before the consonant that they follow, and still are found behind it.
#[test]
fn a_reader_finds_words_whose_signs_are_not_in_the_order_of_reading() {
    let fonts = fonts_with(&["devanagari.ttf", "khmer.ttf", "thai.ttf"]);
    let note = "परामर्श सेवाओं के लिए चालान क्षेत्र\nវិក្កយបត្រសេវាកម្ម\nใบแจ้งหนี้ค่าที่ปรึกษาน้ำ";
    let (_, print) = print_of_note("signs", note, &fonts);
    let print: String = print.chars().filter(|letter| *letter != '\u{200b}').collect();
    for line in note.lines() {
        assert!(print.contains(line), "{line} is not in {print}");
    }
}

/// The space at the end of a line is its paragraph's (UAX #9, L1): it hangs over at the end of the
/// line, and does not push its word away from the others.
#[test]
fn space_at_the_end_of_a_line_goes_the_way_of_the_paragraph() {
    let mut ends = [0, 0];
    for count in 1..40 {
        for (index, note) in [
            format!("{} שלום שלום שלום and so on and on and on.", "word ".repeat(count).trim()),
            format!("{} word word word שלום שלום שלום.", "מלה ".repeat(count).trim()),
        ]
        .iter()
        .enumerate()
        {
            let runs = note_runs(&noted(note), &both());
            for line in
                runs.chunk_by(|one, other| one.baseline.to_bits() == other.baseline.to_bits())
            {
                // The last part that is more than space: where it runs against the paragraph, the
                // space after it is none of its own.
                let last = line.iter().rfind(|run| !run.text.trim().is_empty()).unwrap();
                if last.is_rtl == (index == 1)
                    || last.baseline.to_bits() == runs.last().unwrap().baseline.to_bits()
                {
                    continue;
                }
                ends[index] += 1;
                assert!(!last.text.ends_with(' '), "{note}: {:?}", last.text);
                let edge = if index == 0 { last.x + last.width } else { last.x };
                let extreme =
                    line.iter().map(|run| if index == 0 { run.x + run.width } else { run.x });
                let extreme = extreme.reduce(if index == 0 { f32::max } else { f32::min }).unwrap();
                assert!((edge - extreme).abs() < 0.01, "{note}: {edge} {extreme}");
            }
        }
    }
    assert!(ends.iter().all(|count| *count > 3), "{ends:?}");
}

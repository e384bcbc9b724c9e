//! Text that runs from right to left, alone and among other text.

use billet::paper::{Fonts, Run, is_invisible};
use serde_json::Value;

use crate::own_fonts::{fonts_with, note_runs, noted};
use crate::samples::folder;

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

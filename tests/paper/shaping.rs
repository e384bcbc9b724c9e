//! Every glyph of words in many scripts is the one that `HarfBuzz` takes, in its place.
//!
//! `tests/oracle/shaping.py` has `HarfBuzz` shape them.

use std::collections::BTreeSet;

use billet::document::{Document, Id, Language};
use billet::money::Currency;
use billet::paper::Run;
use serde_json::Value;

use crate::own_fonts::{fonts_with, note_runs};
use crate::samples::folder;

fn glyphs_of(run: &Run) -> Vec<[i64; 4]> {
    let numbers = |glyph: &billet::paper::Glyph| {
        [glyph.id.into(), glyph.advance.into(), glyph.x_offset.into(), glyph.y_offset.into()]
    };
    run.glyphs.iter().map(numbers).collect()
}

#[test]
fn glyphs_and_their_places_are_those_of_harfbuzz() {
    let path = folder("tests/fixtures/fonts/shaping.json");
    let words: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut fonts_seen = BTreeSet::new();
    let mut problems = Vec::new();
    for entry in &words {
        let text = |key: &str| entry[key].as_str().unwrap();
        let (font, word) = (text("font"), text("word"));
        let language = Language::ALL.into_iter().find(|one| one.tag() == text("language"));
        let mut document = Document::new(Id::new("shaping"), Currency::EUR, language.unwrap());
        word.clone_into(&mut document.note);
        let own: &[&str] = if font.is_empty() { &[] } else { &[font] };
        let fonts = fonts_with(own);
        let runs = note_runs(&document, &fonts);
        let theirs: Vec<[i64; 4]> = serde_json::from_value(entry["glyphs"].clone()).unwrap();
        let ours: Vec<[i64; 4]> = runs.iter().flat_map(glyphs_of).collect();
        if runs.len() != 1 || ours != theirs {
            problems.push(format!("{font} {word}: {ours:?} instead of {theirs:?}"));
        }
        let drawn: usize = runs[0].glyphs.iter().map(|glyph| glyph.text_len as usize).sum();
        assert_eq!(drawn, runs[0].text.len(), "{word}");
        fonts_seen.insert(font.to_owned());
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(words.len() > 70 && fonts_seen.len() > 12);
}

//! Where glyphs do not say by themselves what they stand for.
//!
//! A font tells one text for each of its glyphs (`ToUnicode`). A bracket that is mirrored, a letter whose
//! form is that of another, vowels that stand before the consonant they follow: these are told
//! in place, by replacement text (ISO 32000-1, 14.9.4).

use std::ops::Range;

use super::embed_fonts::EmbeddedFont;
use crate::paper::{Glyph, Run, is_invisible};

/// Glyphs of a run, by their places from left to right, and the text that they stand for.
pub struct Replacement {
    /// Which glyphs.
    pub glyphs: Range<usize>,
    /// The text.
    pub text: String,
}

/// What must be told of a run in place.
pub fn replacements(run: &Run, font: &EmbeddedFont) -> Vec<Replacement> {
    let mut found = Vec::new();
    // What every font tells.
    if run.text.is_ascii() && !run.is_rtl {
        return found;
    }
    let mut first = 0;
    let mut written = "";
    let glyphs: Vec<(Glyph, &str)> = run.glyph_texts().collect();
    for (index, (_, text)) in glyphs.iter().enumerate() {
        // Of several glyphs that draw one letter the one that has its text is the first to be
        // read: the left or the right one.
        if !text.is_empty() {
            written = text;
        }
        let next = glyphs.get(index + 1);
        let is_last = if run.is_rtl {
            !text.is_empty() || next.is_none()
        } else {
            next.is_none_or(|(_, next)| !next.is_empty())
        };
        if !is_last {
            continue;
        }
        let range = first..index + 1;
        let cluster = glyphs.get(range.clone()).unwrap_or_default();
        let told = |(glyph, _): &(Glyph, &str)| font.text(glyph.id);
        let told: String = if run.is_rtl {
            cluster.iter().rev().map(told).collect()
        } else {
            cluster.iter().map(told).collect()
        };
        let text = plain(written);
        if plain(&told) != text && !text.is_empty() {
            found.push(Replacement { glyphs: range, text });
        }
        first = index + 1;
        written = "";
    }
    found
}

/// As a reader searches for it: what cannot be seen is gone, all spaces are the plain one. A soft
/// hyphen is seen where it stands: it says that the word goes on (ISO 32000-1, 14.8.2.2.3).
fn plain(text: &str) -> String {
    let is_seen = |character: &char| *character == '\u{ad}' || !is_invisible(*character);
    let seen = text.chars().filter(is_seen);
    seen.map(|character| match character {
        '\u{2011}' => '-',
        space if space.is_whitespace() => ' ',
        other => other,
    })
    .collect()
}

//! Where a word that is wider than its line may be broken.

use unicode_segmentation::UnicodeSegmentation;

use super::sheet::Glyph;
use super::word::{Span, Word};

/// What is never broken: a letter with its marks, letters that one glyph draws.
#[derive(Clone, Copy, Debug)]
pub struct WordPart<'w> {
    /// Its text.
    pub text: &'w str,
    /// Its glyphs, in the order of the text.
    pub glyphs: &'w [(Glyph, bool)],
    /// Whether a reader of an address expects it to be parted here: after a slash, a dot, a hyphen.
    pub ends_well: bool,
    /// Whether it is a space, which may hang over the end of a line.
    pub is_space: bool,
}

/// The parts of a word in the order of its text.
pub fn parts_of<'w>(
    text: &'w str,
    word: &'w Word,
) -> impl Iterator<Item = (&'w Span, WordPart<'w>)> {
    let mut starts = text.grapheme_indices(true).map(|(start, _)| start).peekable();
    let mut parts = Vec::new();
    let mut at = 0;
    for span in &word.spans {
        let span_end = at + span.len;
        let (mut first, mut start) = (0, at);
        for index in 0..span.glyphs.len() {
            at += span.glyphs.get(index).map_or(0, |(glyph, _)| glyph.text_len as usize);
            let next = span.glyphs.get(index + 1);
            let draws_on = next.is_some_and(|(glyph, _)| glyph.text_len == 0);
            while starts.next_if(|start| *start < at).is_some() {}
            let is_whole = next.is_none() || starts.peek() == Some(&at);
            if draws_on || !is_whole {
                continue;
            }
            let end = if next.is_none() { span_end } else { at };
            let written = text.get(start..end).unwrap_or_default();
            let glyphs = span.glyphs.get(first..=index).unwrap_or_default();
            let rest = text.get(end..).unwrap_or_default();
            let part = WordPart {
                text: written,
                glyphs,
                ends_well: ends_well(text.get(..start).unwrap_or_default(), written, rest),
                is_space: written == " ",
            };
            parts.push((span, part));
            (first, start) = (index + 1, end);
        }
        at = span_end;
    }
    parts.into_iter()
}

/// After a sign that parts an address, but not the one within a number.
fn ends_well(before: &str, sign: &str, after: &str) -> bool {
    let is_sign = matches!(sign, "/" | "-" | "." | "_" | "@" | "&" | "=" | "?" | "#" | ":");
    let is_in_number = before.ends_with(|last: char| last.is_ascii_digit())
        && after.starts_with(|first: char| first.is_ascii_digit());
    is_sign && !is_in_number && !after.is_empty() && !after.starts_with('/')
}

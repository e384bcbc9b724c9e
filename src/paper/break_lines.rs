//! Text broken into lines that fit a width.

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::clean_text::clean_text;
use super::design::Style;
use super::sheet::Glyph;
use super::typesetter::{Typesetter, Word};

/// One line of text, not yet placed.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Its text, with the space at its end.
    pub text: String,
    /// Its glyphs, tracking included.
    pub glyphs: Vec<Glyph>,
    /// Its width in points, without the space at its end.
    pub width: f32,
    /// Whether it goes on with the paragraph of the line before.
    pub continues: bool,
}

/// Breaks a text where its lines end, and where a line would be wider than `width` points (by the
/// Unicode line breaking algorithm, UAX #14). A word that is wider than a whole line is broken
/// between letters: nothing is ever wider than `width`, but for a single letter.
pub fn break_lines(text: &str, style: Style, width: f32, typesetter: &mut Typesetter) -> Vec<Line> {
    let text = clean_text(text);
    if text.is_empty() {
        return Vec::new();
    }
    let units_per_em = typesetter.fonts().face(style.weight).units_per_em();
    let scale = style.size / f32::from(units_per_em);
    let mut breaker = Breaker::new(style, width / scale);
    for paragraph in text.split('\n') {
        let mut start = 0;
        for (end, opportunity) in linebreaks(paragraph) {
            let piece = paragraph.get(start..end).unwrap_or_default();
            let word = typesetter.word(piece, style.weight);
            breaker.add(piece, &word);
            start = end;
            if opportunity == BreakOpportunity::Mandatory && end < paragraph.len() {
                breaker.end_paragraph();
            }
        }
        breaker.end_paragraph();
    }
    breaker.lines(scale)
}

/// Breaks a text into as few lines as [`break_lines`] does, and these about equally long.
pub fn break_evenly(
    text: &str,
    style: Style,
    width: f32,
    typesetter: &mut Typesetter,
) -> Vec<Line> {
    let mut lines = break_lines(text, style, width, typesetter);
    let most = lines.len();
    if most < 2 {
        return lines;
    }
    let (mut too_narrow, mut wide) = (width / 2.0, width);
    while wide - too_narrow > style.size {
        let middle = f32::midpoint(too_narrow, wide);
        let narrower = break_lines(text, style, middle, typesetter);
        if narrower.len() > most {
            too_narrow = middle;
        } else {
            wide = middle;
            lines = narrower;
        }
    }
    lines
}

/// A text in one line, however wide.
pub fn one_line(text: &str, style: Style, typesetter: &mut Typesetter) -> Line {
    let units_per_em = typesetter.fonts().face(style.weight).units_per_em();
    let mut breaker = Breaker::new(style, f32::INFINITY);
    let text = super::clean_text::clean_line(text);
    let word = typesetter.word(&text, style.weight);
    breaker.add(&text, &word);
    breaker.end_line();
    breaker.lines(style.size / f32::from(units_per_em)).pop().unwrap_or_default()
}

struct Breaker {
    tracking: i16,
    /// The width of a line, in units of the font.
    width: f32,
    line: Open,
    done: Vec<Open>,
}

/// A line in the making; lengths in units of the font.
#[derive(Default)]
struct Open {
    text: String,
    glyphs: Vec<Glyph>,
    advance: i32,
    visible_advance: i32,
    /// Whether it goes on with the paragraph of the line before.
    continues: bool,
}

impl Breaker {
    fn new(style: Style, width: f32) -> Self {
        Self { tracking: style.tracking, width, line: Open::default(), done: Vec::new() }
    }

    fn add(&mut self, text: &str, word: &Word) {
        let glyph_count = i32::try_from(word.glyphs.len()).unwrap_or(i32::MAX);
        let tracked = glyph_count.saturating_mul(self.tracking.into());
        let visible = word.visible_advance.saturating_add(tracked);
        if !self.fits(visible) && !self.line.glyphs.is_empty() {
            self.end_line();
        }
        if self.fits(visible) {
            for glyph in &word.glyphs {
                self.push(*glyph);
            }
            self.line.text.push_str(text);
            self.line.visible_advance =
                self.line.advance - word.advance.saturating_sub(word.visible_advance);
        } else {
            self.add_in_parts(text, word);
        }
    }

    /// A word that fits no line: as many letters to a line as go.
    fn add_in_parts(&mut self, text: &str, word: &Word) {
        let mut start = 0;
        let mut glyphs = word.glyphs.as_slice();
        while let Some(first) = glyphs.first() {
            let marks = glyphs.iter().skip(1).take_while(|glyph| glyph.text_len == 0).count();
            let (cluster, rest) = glyphs.split_at((1 + marks).min(glyphs.len()));
            let end = start + first.text_len as usize;
            let advance: i32 = cluster
                .iter()
                .map(|glyph| i32::from(glyph.advance) + i32::from(self.tracking))
                .sum();
            let is_visible = start < word.visible_len;
            if is_visible && !self.fits(advance) && !self.line.glyphs.is_empty() {
                self.end_line();
            }
            for glyph in cluster {
                self.push(*glyph);
            }
            self.line.text.push_str(text.get(start..end).unwrap_or_default());
            if is_visible {
                self.line.visible_advance = self.line.advance;
            }
            start = end;
            glyphs = rest;
        }
    }

    fn push(&mut self, mut glyph: Glyph) {
        glyph.advance = glyph.advance.saturating_add(self.tracking);
        self.line.advance = self.line.advance.saturating_add(glyph.advance.into());
        self.line.glyphs.push(glyph);
    }

    fn fits(&self, advance: i32) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "a line is far shorter than 2^24 units")]
        let end = self.line.advance.saturating_add(advance) as f32;
        end <= self.width
    }

    fn end_line(&mut self) {
        let next = Open { continues: true, ..Open::default() };
        self.done.push(std::mem::replace(&mut self.line, next));
    }

    fn end_paragraph(&mut self) {
        self.done.push(std::mem::take(&mut self.line));
    }

    fn lines(self, scale: f32) -> Vec<Line> {
        let line = |open: Open| {
            #[expect(clippy::cast_precision_loss, reason = "a line is far shorter than 2^24 units")]
            let width = open.visible_advance as f32 * scale;
            Line { text: open.text, glyphs: open.glyphs, width, continues: open.continues }
        };
        self.done.into_iter().map(line).collect()
    }
}

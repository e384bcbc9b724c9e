//! One line of text: gathered in the order in which it is read, placed in the order in which it
//! is seen.

use super::design::Style;
use super::sheet::{Glyph, Run};
use super::{FaceId, Fonts};

/// One line of text, not yet placed.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Its parts in the order in which they are read.
    pub parts: Vec<Part>,
    /// Its width in points, without the space at its end.
    pub width: f32,
    /// Whether its paragraph runs from right to left, and ends its lines at the left.
    pub is_rtl: bool,
    /// Whether it goes on with the paragraph of the line before.
    pub continues: bool,
    /// How far it is set in from where its paragraph begins, in points: behind the mark of a list.
    pub hang: f32,
}

/// A part of a line in one face, running one way.
#[derive(Clone, Debug)]
pub struct Part {
    /// How far from the left end of the line it begins, in points.
    pub x: f32,
    /// Its width in points, without the space at the end of the line.
    pub width: f32,
    /// The face.
    pub face: FaceId,
    /// Whether it is read from right to left.
    pub is_rtl: bool,
    /// Its text, with the space at its end.
    pub text: String,
    /// Its glyphs from left to right, tracking included.
    pub glyphs: Vec<Glyph>,
}

impl Line {
    /// The text of the line, with the space at its end.
    pub fn text(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect()
    }

    /// How far from the left edge of a column it begins where it stands at the edge from which its
    /// paragraph is read, or set in from there.
    pub fn indent(&self, width: f32) -> f32 {
        if self.is_rtl { (width - self.width - self.hang).max(0.0) } else { self.hang }
    }

    /// How wide the line is up to a byte of its text, in points; for what runs from left to right.
    pub fn width_before(&self, end: usize, style: Style, fonts: &Fonts) -> f32 {
        let mut start = 0;
        let mut width = 0.0;
        for part in &self.parts {
            let scale = style.size / f32::from(fonts.face(part.face).units_per_em());
            let mut advance = 0_i32;
            for glyph in &part.glyphs {
                if start >= end {
                    break;
                }
                advance += i32::from(glyph.advance);
                start += glyph.text_len as usize;
            }
            #[expect(clippy::cast_precision_loss, reason = "a line is shorter than 2^24 units")]
            let advance = advance as f32;
            width += advance * scale;
        }
        width.min(self.width)
    }

    /// Its parts, placed.
    pub fn runs(self, style: Style, x: f32, baseline: f32) -> impl Iterator<Item = Run> {
        self.parts.into_iter().enumerate().map(move |(index, part)| Run {
            x: x + part.x,
            baseline,
            width: part.width,
            size: style.size,
            face: part.face,
            ink: style.ink,
            is_rtl: part.is_rtl,
            is_second: style.is_second,
            continues: self.continues || index > 0,
            text: part.text,
            glyphs: part.glyphs,
        })
    }
}

/// A line in the making.
#[derive(Debug, Default)]
pub struct OpenLine {
    /// In the order in which they are read, each with its glyphs in that order.
    parts: Vec<OpenPart>,
    /// How long it is so far, in units of the leading face.
    pub advance: f32,
    /// The same without the space at its end.
    pub visible_advance: f32,
}

#[derive(Debug)]
struct OpenPart {
    level: u8,
    face: FaceId,
    text: String,
    glyphs: Vec<Glyph>,
    /// Its length and that without the space at the end of the line, in units of the leading face.
    advance: f32,
    visible_advance: f32,
}

impl OpenLine {
    /// Whether nothing stands in it yet.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Adds glyphs with their text. Parts of an odd level run from right to left (UAX #9). `scale`
    /// makes units of the leading face out of those of theirs.
    pub fn push(
        &mut self,
        (level, face): (u8, FaceId),
        text: &str,
        glyphs: impl Iterator<Item = Glyph>,
        scale: f32,
    ) {
        let is_same = |last: &OpenPart| last.level == level && last.face == face;
        if !self.parts.last().is_some_and(is_same) {
            let (text, glyphs) = (String::new(), Vec::new());
            let part = OpenPart { level, face, text, glyphs, advance: 0.0, visible_advance: 0.0 };
            self.parts.push(part);
        }
        let Some(part) = self.parts.last_mut() else { return };
        let mut is_drawn = false;
        for glyph in glyphs {
            let advance = f32::from(glyph.advance) * scale;
            part.advance += advance;
            self.advance += advance;
            part.glyphs.push(glyph);
            is_drawn = true;
        }
        if is_drawn {
            part.text.push_str(text);
        }
        part.visible_advance = part.advance;
        self.visible_advance = self.advance;
    }

    /// Says that the last `advance` of the line is the space at its end.
    pub fn end_with_space(&mut self, advance: f32) {
        self.visible_advance = self.advance - advance;
        if let Some(last) = self.parts.last_mut() {
            last.visible_advance = (last.advance - advance).max(0.0);
        }
    }

    /// The line, with its parts where they are seen. `scale` makes points out of its units, `base`
    /// is the level of its paragraph.
    pub fn close(mut self, base: u8, scale: f32) -> Line {
        let is_rtl = base % 2 == 1;
        self.level_space(base);
        if is_rtl {
            self.hang_space();
        }
        let levels: Vec<u8> = self.parts.iter().map(|part| part.level).collect();
        let mut places = vec![0.0; self.parts.len()];
        let mut x = 0.0;
        for index in visual_order(&levels) {
            if let (Some(place), Some(part)) = (places.get_mut(index), self.parts.get(index)) {
                *place = x;
                x += part.advance;
            }
        }
        let parts = self.parts.into_iter().zip(places).map(|(mut part, x)| {
            let is_rtl = part.level % 2 == 1;
            if is_rtl {
                part.glyphs.reverse();
            }
            Part {
                x: x * scale,
                width: part.visible_advance * scale,
                face: part.face,
                is_rtl,
                text: part.text,
                glyphs: part.glyphs,
            }
        });
        let parts = parts.filter(|part| !part.glyphs.is_empty()).collect();
        let width = self.visible_advance * scale;
        Line { parts, width, is_rtl, continues: false, hang: 0.0 }
    }

    /// Gives the space at the end of the line the level of the paragraph (UAX #9, L1).
    fn level_space(&mut self, base: u8) {
        for index in (0..self.parts.len()).rev() {
            let Some(part) = self.parts.get_mut(index) else { return };
            let len = part.text.trim_end_matches(' ').len();
            let spaces = part.text.len() - len;
            if len == 0 {
                part.level = base;
                continue;
            }
            if spaces > 0 && part.level != base {
                let glyphs = part.glyphs.split_off(part.glyphs.len().saturating_sub(spaces));
                let text = part.text.split_off(len);
                let advance = part.advance - part.visible_advance;
                part.advance = part.visible_advance;
                let (level, face) = (base, part.face);
                let space = OpenPart { level, face, text, glyphs, advance, visible_advance: 0.0 };
                self.parts.insert(index + 1, space);
            }
            return;
        }
    }

    /// Lets the space at the end of a line that ends at the left hang out of it there: it keeps
    /// its glyphs and their places, but takes no room.
    fn hang_space(&mut self) {
        let Some(last) = self.parts.last_mut().filter(|part| part.level % 2 == 1) else { return };
        let spaces = last.text.len() - last.text.trim_end_matches(' ').len();
        let before = last.glyphs.len().saturating_sub(spaces);
        let mut offset = 0_i16;
        for glyph in last.glyphs.iter_mut().skip(before) {
            offset = offset.saturating_sub(glyph.advance);
            glyph.x_offset = offset;
            glyph.advance = 0;
        }
        last.advance = last.visible_advance;
    }
}

/// The order in which parts stand from left to right (UAX #9, rule L2): from the highest level to the
/// lowest odd one, what is on that level or above is reversed.
fn visual_order(levels: &[u8]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..levels.len()).collect();
    let highest = levels.iter().copied().max().unwrap_or_default();
    let Some(lowest) = levels.iter().copied().filter(|level| level % 2 == 1).min() else {
        return order;
    };
    let level_of = |index: &usize| levels.get(*index).copied().unwrap_or_default();
    for level in (lowest..=highest).rev() {
        for run in order.chunk_by_mut(|a, b| (level_of(a) >= level) == (level_of(b) >= level)) {
            if run.first().is_some_and(|first| level_of(first) >= level) {
                run.reverse();
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_reversed_from_the_highest_level_down() {
        for (levels, order) in [
            (&[0, 0, 0][..], &[0, 1, 2][..]),
            (&[1, 1, 1], &[2, 1, 0]),
            (&[0, 1, 1, 0], &[0, 2, 1, 3]),
            (&[1, 2, 1], &[2, 1, 0]),
            (&[1, 2, 2, 1], &[3, 1, 2, 0]),
            (&[0, 1, 2, 1, 0], &[0, 3, 2, 1, 4]),
        ] {
            assert_eq!(visual_order(levels), order, "{levels:?}");
        }
    }
}

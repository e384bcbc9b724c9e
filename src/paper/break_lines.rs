//! Text broken into lines that fit a width.

use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::break_word::{WordPart, parts_of};
use super::clean_text::{SOFT_HYPHEN, clean_line, clean_text_to_break};
use super::design::Style;
use super::hang::list_marks;
use super::line::{Line, OpenLine};
use super::sheet::Glyph;
use super::typesetter::Typesetter;
use super::word::{Span, Word, clamp};

/// Breaks a text where its lines end, and where a line would be wider than `width` points (by the
/// Unicode line breaking algorithm, UAX #14). A word that is wider than a whole line is broken
/// between letters: nothing is ever wider than `width`, but for a single letter. At a soft hyphen a
/// word is broken with a hyphen that is seen. The lines of a list's point are set in to where its
/// text begins.
pub fn break_lines(text: &str, style: Style, width: f32, typesetter: &mut Typesetter) -> Vec<Line> {
    let text = clean_text_to_break(text);
    if text.is_empty() {
        return Vec::new();
    }
    let mut breaker = Breaker::new(style, width, typesetter);
    for (paragraph, mark) in text.split('\n').zip(list_marks(&text)) {
        let (paragraph, joints) = part_joints(paragraph);
        let paragraph = paragraph.as_ref();
        breaker.begin(paragraph);
        breaker.joints = joints;
        breaker.hang_behind(mark);
        let mut start = 0;
        for (end, opportunity) in linebreaks(paragraph) {
            breaker.add(paragraph, start..end);
            start = end;
            if opportunity == BreakOpportunity::Mandatory && end < paragraph.len() {
                breaker.end_paragraph();
            }
        }
        breaker.end_paragraph();
    }
    breaker.done
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
    unbroken(&clean_line(text), style, typesetter)
}

/// The same with a space at its end, where more follows on the line.
pub fn one_line_before_more(text: &str, style: Style, typesetter: &mut Typesetter) -> Line {
    unbroken(&format!("{} ", clean_line(text)), style, typesetter)
}

fn unbroken(text: &str, style: Style, typesetter: &mut Typesetter) -> Line {
    let mut breaker = Breaker::new(style, f32::INFINITY, typesetter);
    breaker.begin(text);
    breaker.add(text, 0..text.len());
    breaker.end_paragraph();
    breaker.done.pop().unwrap_or_default()
}

struct Breaker<'a, 'b> {
    typesetter: &'b mut Typesetter<'a>,
    style: Style,
    /// The width of a line, in units of the leading face.
    width: f32,
    /// Units of the leading face in a size, and points in such a unit.
    units: f32,
    scale: f32,
    /// The level of the paragraph, and those of its bytes where not all are of level 0 (UAX #9).
    base: u8,
    levels: Vec<u8>,
    line: OpenLine,
    /// Whether the line goes on with the paragraph of the line before.
    continues: bool,
    /// Where words of the paragraph may be broken with a hyphen.
    joints: Vec<usize>,
    /// How far the lines of the paragraph but its first are set in, in units of the leading face.
    hang: f32,
    done: Vec<Line>,
}

/// A word, the level on which it stands, and its text.
type Levelled<'t> = (u8, &'t str, Rc<Word>);

impl<'a, 'b> Breaker<'a, 'b> {
    fn new(style: Style, width: f32, typesetter: &'b mut Typesetter<'a>) -> Self {
        typesetter.speak(style.is_second);
        let fonts = typesetter.fonts();
        let units = f32::from(fonts.face(fonts.leading(style.weight)).units_per_em());
        let scale = style.size / units;
        Self {
            typesetter,
            style,
            width: width / scale,
            units,
            scale,
            base: 0,
            levels: Vec::new(),
            line: OpenLine::default(),
            continues: false,
            joints: Vec::new(),
            hang: 0.0,
            done: Vec::new(),
        }
    }

    /// Begins a paragraph. It runs the way of its first letter (UAX #9, P2 and P3).
    fn begin(&mut self, paragraph: &str) {
        self.levels.clear();
        self.base = 0;
        if paragraph.chars().any(may_run_left) {
            let info = ParagraphBidiInfo::new(paragraph, None);
            self.base = info.paragraph_level.number();
            self.levels.extend(info.levels.iter().map(Level::number));
        }
    }

    /// Sets the lines of the paragraph but its first in by the width of its mark.
    fn hang_behind(&mut self, mark: &str) {
        self.hang = 0.0;
        for part in mark.split_inclusive(' ').filter(|_| !mark.is_empty()) {
            self.hang += self.typesetter.word(part, self.style.weight, false).advance;
        }
        // A narrow column has no room for it.
        if self.hang > self.width / 4.0 {
            self.hang = 0.0;
        }
    }

    /// Adds a part of a paragraph that may only be broken at its joints, and where it is wider than
    /// a line.
    fn add(&mut self, paragraph: &str, range: Range<usize>) {
        if self.joints.is_empty() && self.levels.is_empty() {
            // Nearly every word there is: nothing needs to be kept for it.
            let text = paragraph.get(range).unwrap_or_default();
            let word = self.typesetter.word(text, self.style.weight, false);
            return self.add_piece(&[(0, text, word)]);
        }
        let Range { mut start, end } = range;
        let first = self.joints.partition_point(|joint| *joint <= start);
        let joints = self.joints.get(first..).unwrap_or_default().iter().copied();
        let mut ends: Vec<usize> = joints.take_while(|joint| *joint < end).collect();
        ends.push(end);
        while ends.len() > 1 {
            let count = self.count_joined(paragraph, start, &ends);
            if count == 0 && !self.line.is_empty() {
                self.end_line();
                continue;
            }
            let Some(until) = ends.drain(..count.max(1)).next_back() else { return };
            let piece = self.piece(paragraph, start..until);
            self.add_piece(&piece);
            if ends.is_empty() {
                return;
            }
            if count > 0 {
                self.push_hyphen(piece.last().map_or(self.base, |(level, ..)| *level));
                self.end_line();
            }
            start = until;
        }
        let piece = self.piece(paragraph, start..end);
        self.add_piece(&piece);
    }

    /// How many of the ends a word from `start` on may have on the line: with its hyphen, but at
    /// its very end.
    fn count_joined(&mut self, paragraph: &str, start: usize, ends: &[usize]) -> usize {
        let hyphen = self.typesetter.word(HYPHEN, self.style.weight, false).advance;
        let mut count = 0;
        for (index, end) in ends.iter().enumerate() {
            let piece = self.piece(paragraph, start..*end);
            let (visible, _) = self.extent(&piece);
            if !self.fits(visible) {
                break;
            }
            if index + 1 == ends.len() || self.fits(visible + hyphen) {
                count = index + 1;
            }
        }
        count
    }

    /// Ends a line with the hyphen of a broken word. A reader of the text finds a soft one.
    fn push_hyphen(&mut self, level: u8) {
        let word = self.typesetter.word(HYPHEN, self.style.weight, false);
        let text_len = u32::try_from(SOFT_HYPHEN.len_utf8()).unwrap_or_default();
        for span in &word.spans {
            let glyphs: Vec<(Glyph, bool)> = span
                .glyphs
                .iter()
                .map(|(glyph, is_lacking)| (Glyph { text_len, ..*glyph }, *is_lacking))
                .collect();
            self.push(level, span, "\u{ad}", &glyphs);
        }
    }

    /// A part of a paragraph, word by word.
    fn piece<'t>(&mut self, paragraph: &'t str, range: Range<usize>) -> Vec<Levelled<'t>> {
        let text = paragraph.get(range.clone()).unwrap_or_default();
        let weight = self.style.weight;
        if self.levels.is_empty() {
            return vec![(0, text, self.typesetter.word(text, weight, false))];
        }
        let levels = self.levels.get(range).unwrap_or_default();
        let mut piece: Vec<Levelled> = Vec::new();
        let mut start = 0;
        for run in levels.chunk_by(|a, b| a == b) {
            let level = run.first().copied().unwrap_or_default();
            let part = text.get(start..start + run.len()).unwrap_or_default();
            let word = self.typesetter.word(part, weight, level % 2 == 1);
            piece.push((level, part, word));
            start += run.len();
        }
        piece
    }

    /// How much room a piece takes on a line, and how much of space hangs behind it.
    fn extent(&self, piece: &[Levelled]) -> (f32, f32) {
        let tracking = f32::from(self.style.tracking) * self.units / 1000.0;
        let is_space = |(_, text, _): &&Levelled| text.bytes().all(|byte| byte == b' ');
        let space_count = piece.iter().rev().take_while(is_space).count();
        let (seen, space) = piece.split_at(piece.len().saturating_sub(space_count));
        let mut hanging: f32 = space.iter().map(|(_, _, word)| word.advance).sum();
        let mut visible = 0.0;
        for (_, _, word) in seen {
            visible += word.advance + f32::from(word.tracked) * tracking;
        }
        if let Some((_, _, last)) = seen.last() {
            visible -= last.advance - last.visible_advance;
            hanging += last.advance - last.visible_advance;
        }
        (visible, hanging)
    }

    fn add_piece(&mut self, piece: &[Levelled]) {
        let (visible, hanging) = self.extent(piece);
        if !self.fits(visible) && !self.line.is_empty() {
            self.end_line();
        }
        if self.fits(visible) {
            for (level, text, word) in piece {
                self.push_word(*level, text, word);
            }
            if hanging > 0.0 {
                self.line.end_with_space(hanging);
            }
        } else {
            self.add_in_parts(piece);
        }
    }

    fn push_word(&mut self, level: u8, text: &str, word: &Word) {
        let mut start = 0;
        for span in &word.spans {
            let end = start + span.len;
            let text = text.get(start..end).unwrap_or_default();
            self.push(level, span, text, &span.glyphs);
            start = end;
        }
    }

    fn push(&mut self, level: u8, span: &Span, text: &str, glyphs: &[(Glyph, bool)]) {
        let units = self.typesetter.fonts().face(span.face).units_per_em();
        let tracking = self.tracking(span);
        let glyphs = glyphs.iter().map(|(glyph, _)| {
            let tracking = if glyph.advance > 0 { tracking } else { 0 };
            Glyph { advance: glyph.advance.saturating_add(tracking), ..*glyph }
        });
        let place = (level, span.face);
        self.line.push(place, text, glyphs, self.units / f32::from(units));
    }

    /// What is added between the letters of a span, in units of its face.
    fn tracking(&self, span: &Span) -> i16 {
        if !span.is_tracked || self.style.tracking == 0 {
            return 0;
        }
        let units = self.typesetter.fonts().face(span.face).units_per_em();
        clamp(i32::from(self.style.tracking) * i32::from(units) / 1000)
    }

    /// What fits no line: as much to a line as goes, up to a place where an address may be parted
    /// or, where there is none, between letters.
    fn add_in_parts(&mut self, piece: &[Levelled]) {
        let mut parts: Vec<(u8, &Span, WordPart)> = Vec::new();
        for (level, text, word) in piece {
            parts.extend(parts_of(text, word).map(|(span, part)| (*level, span, part)));
        }
        let mut rest = parts.as_slice();
        while !rest.is_empty() {
            let count = self.count_fitting(rest);
            let (now, later) = rest.split_at(count.clamp(1, rest.len()));
            let mut hanging = 0.0;
            for (level, span, part) in now {
                let before = self.line.advance;
                self.push(*level, span, part.text, part.glyphs);
                let advance = self.line.advance - before;
                hanging = if part.is_space { hanging + advance } else { 0.0 };
            }
            if hanging > 0.0 {
                self.line.end_with_space(hanging);
            }
            rest = later;
            if !rest.is_empty() {
                self.end_line();
            }
        }
    }

    /// How many of the parts stand on the line.
    fn count_fitting(&self, parts: &[(u8, &Span, WordPart)]) -> usize {
        let room = self.room();
        let mut advance = self.line.advance;
        let mut good = None;
        for (index, (_, span, part)) in parts.iter().enumerate() {
            let units = self.typesetter.fonts().face(span.face).units_per_em();
            let scale = self.units / f32::from(units);
            let tracking = self.tracking(span);
            for (glyph, _) in part.glyphs {
                let tracking = if glyph.advance > 0 { tracking } else { 0 };
                advance += f32::from(glyph.advance.saturating_add(tracking)) * scale;
            }
            if advance > room && !part.is_space {
                return good.unwrap_or(index);
            }
            // A line that is ended early is not left half empty.
            if part.ends_well && advance > room / 2.0 {
                good = Some(index + 1);
            }
        }
        parts.len()
    }

    fn fits(&self, advance: f32) -> bool {
        self.line.advance + advance <= self.room()
    }

    /// The room that the line has.
    fn room(&self) -> f32 {
        if self.continues { self.width - self.hang } else { self.width }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line).close(self.base, self.scale);
        let hang = if self.continues { self.hang * self.scale } else { 0.0 };
        self.done.push(Line { continues: self.continues, hang, ..line });
        self.continues = true;
    }

    fn end_paragraph(&mut self) {
        self.end_line();
        self.continues = false;
    }
}

/// What is seen where a word is broken at a soft hyphen.
const HYPHEN: &str = "-";

/// A paragraph without its soft hyphens, and where they were.
fn part_joints(paragraph: &str) -> (Cow<'_, str>, Vec<usize>) {
    if !paragraph.contains(SOFT_HYPHEN) {
        return (Cow::Borrowed(paragraph), Vec::new());
    }
    let mut joints = Vec::new();
    let mut plain = String::with_capacity(paragraph.len());
    for part in paragraph.split(SOFT_HYPHEN) {
        plain.push_str(part);
        joints.push(plain.len());
    }
    (Cow::Owned(plain), joints)
}

/// Whether a character is written from right to left, or says of others that they are: without
/// one, everything runs from left to right.
const fn may_run_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

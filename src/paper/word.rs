//! A piece of text that was shaped at once: a word with what is attached to it.

use super::choose_face::is_invisible;
use super::{Face, FaceId, Glyph};

/// A word whose letters all run one way, in the order of its text.
#[derive(Debug, Default)]
pub struct Word {
    /// Its parts, each in one face.
    pub spans: Vec<Span>,
    /// How long it is, in units of the leading face.
    pub advance: f32,
    /// The same without the space at its end.
    pub visible_advance: f32,
    /// How many of its glyphs take space between letters.
    pub tracked: u16,
    /// The characters that no font has, in their order.
    pub missing: Vec<char>,
}

/// A part of a word in one face.
#[derive(Debug)]
pub struct Span {
    /// The face.
    pub face: FaceId,
    /// Whether space may be put between its letters.
    pub is_tracked: bool,
    /// How many bytes of text it has.
    pub len: usize,
    /// The glyphs in the order of the text, whichever way that runs; and whether the face lacks
    /// what they stand for.
    pub glyphs: Vec<(Glyph, bool)>,
}

impl Span {
    /// The same in parts: what its face lacks is drawn as the box of another one, a box for each
    /// letter, and noted.
    pub(super) fn with_boxes(
        self,
        text: &str,
        (id, face): (FaceId, &Face),
        missing: &mut Vec<char>,
    ) -> Vec<Self> {
        let mut parts: Vec<Self> = Vec::new();
        let mut start = 0;
        let is_of_letter = |_: &(Glyph, bool), next: &(Glyph, bool)| next.0.text_len == 0;
        for letter in self.glyphs.chunk_by(is_of_letter) {
            let len: usize = letter.iter().map(|(glyph, _)| glyph.text_len as usize).sum();
            let written = text.get(start..start + len).unwrap_or_default();
            start += len;
            let is_missing = letter.iter().any(|(_, is_missing)| *is_missing);
            let place = if is_missing { id } else { self.face };
            if parts.last().is_none_or(|last| last.face != place) {
                let is_tracked = self.is_tracked;
                parts.push(Self { face: place, is_tracked, len: 0, glyphs: Vec::new() });
            }
            let Some(part) = parts.last_mut() else { continue };
            part.len += len;
            if is_missing {
                missing.extend(written.chars().filter(|written| !is_invisible(*written)));
                let id = face.box_glyph().unwrap_or_default();
                let advance = clamp(face.advance(id).into());
                let text_len = u32::try_from(len).unwrap_or_default();
                let glyph = Glyph { id, advance, text_len, ..Glyph::default() };
                part.glyphs.push((glyph, true));
            } else {
                part.glyphs.extend_from_slice(letter);
            }
        }
        parts
    }
}

impl Word {
    /// Adds a part. `scale` makes units of the leading face out of those of its own; of its text
    /// `visible` bytes come before the space at the end of the word.
    pub(super) fn add(&mut self, span: Span, scale: f32, visible: usize) {
        let mut start = 0;
        for (glyph, _) in &span.glyphs {
            self.advance += f32::from(glyph.advance) * scale;
            if start < visible {
                self.visible_advance = self.advance;
            }
            if span.is_tracked && glyph.advance > 0 {
                self.tracked = self.tracked.saturating_add(1);
            }
            start += glyph.text_len as usize;
        }
        self.spans.push(span);
    }
}

/// The glyphs of a shaped text in the order of the text, and which of them the face lacks. The first
/// glyph of a cluster draws all of its text.
pub(super) fn in_text_order(
    shaped: &rustybuzz::GlyphBuffer,
    text_len: usize,
    is_rtl: bool,
) -> Vec<(Glyph, bool)> {
    let infos = shaped.glyph_infos();
    let mut glyphs: Vec<(Glyph, bool)> = infos
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, position)| {
            let glyph = Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or_default(),
                advance: clamp(position.x_advance),
                x_offset: clamp(position.x_offset),
                y_offset: clamp(position.y_offset),
                // Where its cluster begins, for now.
                text_len: info.cluster,
            };
            (glyph, glyph.id == 0)
        })
        .collect();
    if is_rtl {
        glyphs.reverse();
    }
    // What was taken out at the beginning belongs to the first cluster.
    if let Some(first) = glyphs.first().map(|(glyph, _)| glyph.text_len) {
        for (glyph, _) in glyphs.iter_mut().take_while(|(glyph, _)| glyph.text_len == first) {
            glyph.text_len = 0;
        }
    }
    let mut end = u32::try_from(text_len).unwrap_or(u32::MAX);
    for index in (0..glyphs.len()).rev() {
        let before = index.checked_sub(1).and_then(|before| glyphs.get(before));
        let before = before.map(|(glyph, _)| glyph.text_len);
        let Some((glyph, _)) = glyphs.get_mut(index) else { continue };
        let start = glyph.text_len;
        if before == Some(start) {
            glyph.text_len = 0;
        } else {
            glyph.text_len = end.saturating_sub(start);
            end = start;
        }
    }
    glyphs
}

/// A length in units of the font as a glyph keeps it.
pub(super) fn clamp(units: i32) -> i16 {
    i16::try_from(units).unwrap_or(if units < 0 { i16::MIN } else { i16::MAX })
}

//! Text turned into glyphs: shaping by OpenType, remembered word by word.

use std::collections::HashMap;
use std::rc::Rc;

use rustybuzz::ttf_parser::Tag;
use rustybuzz::{
    BufferClusterLevel, BufferFlags, Direction, Feature, Script, ShapePlan, UnicodeBuffer, script,
};

use super::choose_face::{Choice, choose_faces};
use super::script::is_joined;
use super::word::{Span, Word, clamp, in_text_order};
use super::{Face, FaceId, Fonts, Weight};
use crate::document::Language;

/// Shapes words in one language, or in one of two.
pub struct Typesetter<'a> {
    fonts: &'a Fonts,
    /// The language of the paper, and the second one.
    languages: [Option<rustybuzz::Language>; 2],
    /// Whether the second is spoken.
    is_second: bool,
    /// One for every face, made when its first glyph is wanted.
    shapers: Vec<Option<Shaper<'a>>>,
    words: HashMap<Manner, HashMap<Box<str>, Rc<Word>>>,
    /// Lent to each shaping in turn.
    buffer: Option<UnicodeBuffer>,
}

/// How a word is shaped: its weight, whether it is read from right to left, whether it is in the
/// second language.
type Manner = (Weight, bool, bool);

pub(super) struct Shaper<'a> {
    pub face: rustybuzz::Face<'a>,
    /// By script, direction and which of the languages it is.
    plans: HashMap<(Script, bool, bool), ShapePlan>,
    features: Vec<Feature>,
    /// The width that every figure gets, so that figures stand in columns.
    figure: Option<i32>,
}

impl<'a> Typesetter<'a> {
    /// A typesetter for a language and a second one: some letters have another form in Bulgarian and
    /// Serbian.
    pub fn new(fonts: &'a Fonts, language: Language, second: Option<Language>) -> Self {
        let shaped = |language: Language| language.tag().parse().ok();
        Self {
            fonts,
            languages: [shaped(language), second.and_then(shaped)],
            is_second: false,
            shapers: (0..fonts.count()).map(|_| None).collect(),
            words: HashMap::new(),
            buffer: None,
        }
    }

    /// The fonts that it sets with.
    pub const fn fonts(&self) -> &'a Fonts {
        self.fonts
    }

    /// Says in which of the languages the next words are.
    pub const fn speak(&mut self, is_second: bool) {
        self.is_second = is_second;
    }

    /// The glyphs of a word whose letters all run one way.
    pub fn word(&mut self, text: &str, weight: Weight, is_rtl: bool) -> Rc<Word> {
        let kind = (weight, is_rtl, self.is_second);
        let known = self.words.get(&kind).and_then(|words| words.get(text));
        if let Some(word) = known {
            return Rc::clone(word);
        }
        let word = Rc::new(self.shape_word(text, weight, is_rtl));
        let words = self.words.entry(kind).or_default();
        words.insert(text.into(), Rc::clone(&word));
        word
    }

    fn shape_word(&mut self, text: &str, weight: Weight, is_rtl: bool) -> Word {
        let visible_len = text.trim_end_matches(' ').len();
        let leading = f32::from(self.fonts.face(self.fonts.leading(weight)).units_per_em());
        let mut word = Word::default();
        let mut start = 0;
        for choice in choose_faces(text, weight, is_rtl, self) {
            let end = start + choice.len;
            let part = text.get(start..end).unwrap_or_default();
            let units = f32::from(self.fonts.face(choice.face).units_per_em());
            let span = self.span(part, choice, is_rtl);
            if span.glyphs.iter().all(|(_, is_missing)| !is_missing) {
                word.add(span, leading / units, visible_len.saturating_sub(start));
                start = end;
                continue;
            }
            let id = self.fonts.with_box(weight);
            for span in span.with_boxes(part, (id, self.fonts.face(id)), &mut word.missing) {
                let units = f32::from(self.fonts.face(span.face).units_per_em());
                let len = span.len;
                word.add(span, leading / units, visible_len.saturating_sub(start));
                start += len;
            }
            start = end;
        }
        word
    }

    fn span(&mut self, text: &str, choice: Choice, is_rtl: bool) -> Span {
        let is_tracked = !is_joined(choice.script);
        let mut span = Span { face: choice.face, is_tracked, len: text.len(), glyphs: Vec::new() };
        // `Fonts` has read the file already: there is always a shaper.
        let Some(shaped) = self.shape(text, choice.face, choice.script, is_rtl) else {
            return span;
        };
        let figure = self.shaper(choice.face).and_then(|shaper| shaper.figure);
        span.glyphs = in_text_order(&shaped, text.len(), is_rtl);
        let mut start = 0_usize;
        for (glyph, is_missing) in &mut span.glyphs {
            let end = start.saturating_add(glyph.text_len as usize);
            let written = text.get(start..end).unwrap_or_default();
            start = end;
            if let (Some(width), [b'0'..=b'9'], false) = (figure, written.as_bytes(), *is_missing) {
                let added = width - i32::from(glyph.advance);
                glyph.x_offset = clamp(i32::from(glyph.x_offset) + added / 2);
                glyph.advance = clamp(width);
            }
        }
        self.buffer = Some(shaped.clear());
        span
    }

    /// Whether a face draws a text whole.
    pub(super) fn draws(&mut self, text: &str, choice: Choice, is_rtl: bool) -> bool {
        let Some(shaped) = self.shape(text, choice.face, choice.script, is_rtl) else {
            return false;
        };
        let is_whole = shaped.glyph_infos().iter().all(|glyph| glyph.glyph_id != 0);
        self.buffer = Some(shaped.clear());
        is_whole
    }

    fn shape(
        &mut self,
        text: &str,
        face: FaceId,
        script: Script,
        is_rtl: bool,
    ) -> Option<rustybuzz::GlyphBuffer> {
        let is_second = self.is_second;
        let [first, second] = &self.languages;
        let language = if is_second { second } else { first }.clone();
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        if let Some(language) = &language {
            buffer.set_language(language.clone());
        }
        let language = (language.as_ref(), is_second);
        self.shaper(face).map(|shaper| shaper.shape(buffer, script, is_rtl, language))
    }

    pub(super) fn shaper(&mut self, face: FaceId) -> Option<&mut Shaper<'a>> {
        let slot = self.shapers.get_mut(face.index())?;
        if slot.is_none() {
            *slot = Shaper::new(self.fonts.face(face));
        }
        slot.as_mut()
    }
}

const FIGURES: &str = "0123456789";

impl<'a> Shaper<'a> {
    fn new(face: &'a Face) -> Option<Self> {
        let widths = |shaper: &rustybuzz::Face| {
            let glyphs = FIGURES.chars().map(|figure| shaper.glyph_index(figure));
            glyphs.map(|glyph| glyph.map(|glyph| face.advance(glyph.0))).collect::<Vec<_>>()
        };
        let shaper = rustybuzz::Face::from_slice(face.data(), 0)?;
        let widths = widths(&shaper);
        let mut shaper =
            Self { face: shaper, plans: HashMap::new(), features: Vec::new(), figure: None };
        // Figures stand in columns: where they differ in width the font may have others that do
        // not, and where it has none they get the width of the widest.
        if widths.iter().any(|width| Some(width) != widths.first()) {
            let feature = |tag| Feature::new(Tag::from_bytes(tag), 1, ..);
            shaper.features = vec![feature(b"lnum"), feature(b"tnum")];
            shaper.figure = shaper.figure_widths().into_iter().max();
            // Those of the figures know no language.
            shaper.plans.clear();
        }
        Some(shaper)
    }

    fn figure_widths(&mut self) -> Vec<i32> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(FIGURES);
        let shaped = self.shape(buffer, script::LATIN, false, (None, false));
        shaped.glyph_positions().iter().map(|position| position.x_advance).collect()
    }

    fn shape(
        &mut self,
        mut buffer: UnicodeBuffer,
        script: Script,
        is_rtl: bool,
        (language, is_second): (Option<&rustybuzz::Language>, bool),
    ) -> rustybuzz::GlyphBuffer {
        let direction = if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        buffer.set_direction(direction);
        buffer.set_script(script);
        // Each glyph knows which letter or mark it draws, where the font keeps them apart.
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        buffer.set_flags(
            BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE,
        );
        let plan = self.plans.entry((script, is_rtl, is_second)).or_insert_with(|| {
            ShapePlan::new(&self.face, direction, Some(script), language, &self.features)
        });
        rustybuzz::shape_with_plan(&self.face, plan, buffer)
    }
}

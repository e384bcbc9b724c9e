//! Text turned into glyphs: shaping by OpenType, remembered word by word.

use std::collections::HashMap;
use std::rc::Rc;

use rustybuzz::{Direction, Script, ShapePlan, UnicodeBuffer, script};

use super::{Fonts, Glyph, Weight};
use crate::document::Language;

/// A piece of text that was shaped at once: a word with what is attached to it.
#[derive(Debug)]
pub struct Word {
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// How long it is, in units of the font.
    pub advance: i32,
    /// The same without the space at its end.
    pub visible_advance: i32,
    /// How many of its bytes come before the space at its end.
    pub visible_len: usize,
    /// The characters that the font lacks, in their order.
    pub missing: Vec<char>,
}

/// Shapes words in one language.
pub struct Typesetter<'a> {
    fonts: &'a Fonts,
    language: Option<rustybuzz::Language>,
    regular: Option<Shaper<'a>>,
    bold: Option<Shaper<'a>>,
    /// Lent to each shaping in turn.
    buffer: Option<UnicodeBuffer>,
}

struct Shaper<'a> {
    face: rustybuzz::Face<'a>,
    plans: HashMap<Script, ShapePlan>,
    words: HashMap<Box<str>, Rc<Word>>,
}

impl<'a> Typesetter<'a> {
    /// A typesetter for a language: some letters have another form in Bulgarian and Serbian.
    pub fn new(fonts: &'a Fonts, language: Language) -> Self {
        let shaper = |weight| {
            rustybuzz::Face::from_slice(fonts.face(weight).data(), 0).map(|face| Shaper {
                face,
                plans: HashMap::new(),
                words: HashMap::new(),
            })
        };
        Self {
            fonts,
            language: language.tag().parse().ok(),
            regular: shaper(Weight::Regular),
            bold: shaper(Weight::Bold),
            buffer: None,
        }
    }

    /// The fonts that it sets with.
    pub const fn fonts(&self) -> &'a Fonts {
        self.fonts
    }

    /// The glyphs of a word.
    pub fn word(&mut self, text: &str, weight: Weight) -> Rc<Word> {
        let shaper = match weight {
            Weight::Regular => &mut self.regular,
            Weight::Bold => &mut self.bold,
        };
        // `Fonts` has read both files already: there is always a shaper.
        let Some(shaper) = shaper else { return Rc::new(Word::empty()) };
        if let Some(word) = shaper.words.get(text) {
            return Rc::clone(word);
        }
        let script = script_of(text);
        let plan = shaper.plans.entry(script).or_insert_with(|| {
            let language = self.language.as_ref();
            ShapePlan::new(&shaper.face, Direction::LeftToRight, Some(script), language, &[])
        });
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        let glyphs = rustybuzz::shape_with_plan(&shaper.face, plan, buffer);
        let word = Rc::new(Word::new(text, &glyphs, self.fonts, weight));
        self.buffer = Some(glyphs.clear());
        shaper.words.insert(text.into(), Rc::clone(&word));
        word
    }
}

impl Word {
    const fn empty() -> Self {
        Self {
            glyphs: Vec::new(),
            advance: 0,
            visible_advance: 0,
            visible_len: 0,
            missing: Vec::new(),
        }
    }

    fn new(text: &str, shaped: &rustybuzz::GlyphBuffer, fonts: &Fonts, weight: Weight) -> Self {
        let face = fonts.face(weight);
        let visible_len = text.trim_end_matches(' ').len();
        let mut word = Self { visible_len, ..Self::empty() };
        word.glyphs.reserve(shaped.len());
        let infos = shaped.glyph_infos();
        let lens = text_lens(infos, text.len());
        let glyphs = infos.iter().zip(shaped.glyph_positions()).zip(lens);
        for ((info, position), text_len) in glyphs {
            let start = info.cluster as usize;
            let id = u16::try_from(info.glyph_id).unwrap_or_default();
            let (id, advance) = if id == 0 {
                let end = start.saturating_add(text_len as usize);
                word.missing.extend(text.get(start..end).unwrap_or_default().chars());
                (face.box_glyph(), i32::from(face.advance(face.box_glyph())))
            } else {
                (id, position.x_advance)
            };
            word.advance += advance;
            if start < visible_len {
                word.visible_advance = word.advance;
            }
            word.glyphs.push(Glyph {
                id,
                advance: clamp(advance),
                x_offset: clamp(position.x_offset),
                y_offset: clamp(position.y_offset),
                text_len,
            });
        }
        word
    }
}

/// How many bytes of the text each glyph draws: the first glyph of a cluster draws all of it.
fn text_lens(infos: &[rustybuzz::GlyphInfo], text_len: usize) -> Vec<u32> {
    let mut lens = vec![0; infos.len()];
    let mut end = u32::try_from(text_len).unwrap_or(u32::MAX);
    for (index, info) in infos.iter().enumerate().rev() {
        let before = index.checked_sub(1).and_then(|before| infos.get(before));
        let is_first = before.is_none_or(|before| before.cluster != info.cluster);
        if let (true, Some(len)) = (is_first, lens.get_mut(index)) {
            *len = end.saturating_sub(info.cluster);
            end = info.cluster;
        }
    }
    lens
}

fn clamp(units: i32) -> i16 {
    i16::try_from(units).unwrap_or(if units < 0 { i16::MIN } else { i16::MAX })
}

/// The script of the first letter that has one of ours. All else is set as Latin is: the fonts
/// have no letters of other scripts.
fn script_of(text: &str) -> Script {
    text.chars()
        .find_map(|character| match character {
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                Some(script::LATIN)
            }
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(script::GREEK),
            '\u{400}'..='\u{52f}' => Some(script::CYRILLIC),
            _ => None,
        })
        .unwrap_or(script::LATIN)
}

//! One font file.

use std::borrow::Cow;

use super::FontError;

/// One font file, or the first face of a collection.
#[derive(Clone, Debug)]
pub struct Face {
    data: Cow<'static, [u8]>,
    units_per_em: u16,
    name: String,
    advances: Vec<u16>,
    characters: Vec<Option<char>>,
    box_glyph: Option<u16>,
}

/// What is drawn in the place of a character that no font has.
const BOX: char = '\u{25a1}';

impl Face {
    /// Reads an OpenType file.
    ///
    /// # Errors
    /// [`FontError`] where it is none, or has no glyphs.
    pub(super) fn new(data: Cow<'static, [u8]>) -> Result<Self, FontError> {
        let face = ttf_parser::Face::parse(&data, 0)
            .map_err(|error| FontError::Damaged(error.to_string()))?;
        let box_glyph = face.glyph_index(BOX).map(|glyph| glyph.0);
        let units_per_em = face.units_per_em();
        let advances = (0..face.number_of_glyphs())
            .map(|glyph| face.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap_or_default())
            .collect();
        let name = name_of(&face, ttf_parser::name_id::POST_SCRIPT_NAME)
            .map(|name| name.chars().filter(char::is_ascii_graphic).collect())
            .filter(|name: &String| !name.is_empty())
            .unwrap_or_else(|| "Paper".to_owned());
        let characters = characters_of(&face);
        Ok(Self { data, units_per_em, name, advances, characters, box_glyph })
    }

    /// The bytes of the file.
    pub fn data(&self) -> &[u8] {
        &self.data
    }

    /// The name by which PostScript and PDF know it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many units make the size of the font.
    pub const fn units_per_em(&self) -> u16 {
        self.units_per_em
    }

    /// The natural width of a glyph, in the font's units.
    pub fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or_default()
    }

    /// The character that a glyph alone stands for, where there is one. All kinds of spaces are
    /// the plain one: who searches for "1 000" types no U+202F.
    pub fn character(&self, glyph: u16) -> Option<char> {
        self.characters.get(usize::from(glyph)).copied().flatten()
    }

    /// The glyph that stands for characters that no font has, where this one has it.
    pub const fn box_glyph(&self) -> Option<u16> {
        self.box_glyph
    }
}

/// A name that a font bears, in English where it says it in several languages.
pub(super) fn name_of(face: &ttf_parser::Face, id: u16) -> Option<String> {
    let names = || face.names().into_iter().filter(|name| name.name_id == id);
    let english = names().filter(|name| name.language_id == 0x409 || name.language_id == 0);
    english.chain(names()).find_map(|name| name.to_string())
}

/// For every glyph the character that the font draws with it; the first, where there are several.
fn characters_of(face: &ttf_parser::Face) -> Vec<Option<char>> {
    let mut characters = vec![None; usize::from(face.number_of_glyphs())];
    let subtables = face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables);
    for subtable in subtables.filter(ttf_parser::cmap::Subtable::is_unicode) {
        subtable.codepoints(|codepoint| {
            let character = char::from_u32(codepoint).filter(|character| !is_form(*character));
            let Some(character) = character else { return };
            let glyph = subtable.glyph_index(codepoint).map_or(0, |glyph| usize::from(glyph.0));
            if let Some(slot @ None) = characters.get_mut(glyph) {
                *slot = Some(plain(character));
            }
        });
    }
    characters
}

/// Whether a character is only a form of others that a text has: a ligature, a letter of Arabic as it looks at the
/// end of a word, a part of Han characters, a twin kept for older standards.
const fn is_form(character: char) -> bool {
    matches!(character,
        '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{fdff}' | '\u{fe10}'..='\u{fe4f}'
        | '\u{fe70}'..='\u{feff}' | '\u{2f800}'..='\u{2fa1f}')
}

fn plain(character: char) -> char {
    match character {
        '\u{2011}' => '-',
        space if space.is_whitespace() => ' ',
        other => other,
    }
}

//! The fonts of the paper.

use std::borrow::Cow;

use thiserror::Error;

/// The two weights of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For names, titles and what is to be paid.
    Bold,
}

impl Weight {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];
}

/// Why bytes are not a font that the paper can use.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FontError {
    /// Not an OpenType font, or a damaged one.
    #[error("the font cannot be read: {0}")]
    Unreadable(String),
    /// A font without the sign that stands for characters it does not have.
    #[error("the font has no U+25A1, which stands for characters that it lacks")]
    NoBox,
}

/// A regular and a bold face.
#[derive(Clone, Debug)]
pub struct Fonts {
    regular: Face,
    bold: Face,
}

impl Fonts {
    /// Reads two OpenType files.
    ///
    /// # Errors
    /// [`FontError`] where one of them cannot be used.
    pub fn new(
        regular: impl Into<Cow<'static, [u8]>>,
        bold: impl Into<Cow<'static, [u8]>>,
    ) -> Result<Self, FontError> {
        Ok(Self { regular: Face::new(regular.into())?, bold: Face::new(bold.into())? })
    }

    /// The face of a weight.
    pub const fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }
}

/// One font file.
#[derive(Clone, Debug)]
pub struct Face {
    data: Cow<'static, [u8]>,
    units_per_em: u16,
    name: String,
    advances: Vec<u16>,
    characters: Vec<Option<char>>,
    box_glyph: u16,
}

/// What is drawn in the place of a character that the font lacks.
const BOX: char = '\u{25a1}';

impl Face {
    fn new(data: Cow<'static, [u8]>) -> Result<Self, FontError> {
        let face = ttf_parser::Face::parse(&data, 0)
            .map_err(|error| FontError::Unreadable(error.to_string()))?;
        let box_glyph = face.glyph_index(BOX).ok_or(FontError::NoBox)?.0;
        let units_per_em = face.units_per_em();
        let advances = (0..face.number_of_glyphs())
            .map(|glyph| face.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap_or_default())
            .collect();
        let name = face
            .names()
            .into_iter()
            .filter(|name| name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME)
            .find_map(|name| name.to_string())
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

    /// The glyph that stands for characters that the font lacks.
    pub const fn box_glyph(&self) -> u16 {
        self.box_glyph
    }
}

/// For every glyph the character that the font draws with it; the first, where there are several.
fn characters_of(face: &ttf_parser::Face) -> Vec<Option<char>> {
    let mut characters = vec![None; usize::from(face.number_of_glyphs())];
    let subtables = face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables);
    for subtable in subtables.filter(ttf_parser::cmap::Subtable::is_unicode) {
        subtable.codepoints(|codepoint| {
            let glyph = subtable.glyph_index(codepoint).map_or(0, |glyph| usize::from(glyph.0));
            let character = char::from_u32(codepoint).filter(|character| !is_ligature(*character));
            if let (Some(slot @ None), Some(character)) = (characters.get_mut(glyph), character) {
                *slot = Some(plain(character));
            }
        });
    }
    characters
}

/// A ligature stands for the letters that the text has, not for a character of its own.
const fn is_ligature(character: char) -> bool {
    matches!(character, '\u{fb00}'..='\u{fb06}')
}

fn plain(character: char) -> char {
    match character {
        '\u{2011}' => '-',
        space if space.is_whitespace() => ' ',
        other => other,
    }
}

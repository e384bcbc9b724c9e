//! A font file that the visitor brings along: what it is, and whether an invoice may use it.

use std::sync::Arc;

use subsetter::GlyphRemapper;
use thiserror::Error;
use ttf_parser::{Permissions, RawFace, name_id};

use super::Face;
use super::face::name_of;
use super::font_limits::check_limits;
use super::script::scripts_of;

/// The largest file: the complete fonts for Chinese, Japanese and Korean have 20 MB.
pub const MOST_FONT_BYTES: usize = 40 << 20;

/// Why bytes are not a font that the paper can use.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FontError {
    /// Larger than [`MOST_FONT_BYTES`].
    #[error("the font file has {0} bytes; the most that is read is {MOST_FONT_BYTES}")]
    TooLarge(usize),
    /// A font packed for web pages (WOFF, WOFF2).
    #[error("this is a font for web pages (WOFF); take the TTF or OTF file of the same font")]
    Web,
    /// A font of a kind from before OpenType: Type 1, a resource of old Macs.
    #[error("this is a font of an old kind; take a TTF or OTF file")]
    Old,
    /// No font at all.
    #[error("this file is not a font; take a TTF or OTF file")]
    NotAFont,
    /// A font whose tables contradict themselves, with the reason.
    #[error("the font file is damaged: {0}")]
    Damaged(String),
    /// Its maker forbids to put it into documents (OS/2 fsType, bit 1), or to cut it to what is used (bit 8).
    #[error("the maker of the font {0} forbids putting it into documents")]
    Restricted(String),
    /// It has pictures or nothing where a PDF needs outlines, as fonts of coloured emoji do.
    #[error("the font {0} has no outlines that a PDF can hold")]
    NoOutlines(String),
    /// It does not say which glyph draws which letter of Unicode.
    #[error("the font {0} has no letters of Unicode")]
    NoLetters(String),
    /// A built-in font without the sign that stands for characters that no font has.
    #[error("the font has no U+25A1, which stands for characters that it lacks")]
    NoBox,
}

impl FontError {
    /// A stable name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => "too-large",
            Self::Web => "web",
            Self::Old => "old",
            Self::NotAFont => "unknown",
            Self::Damaged(_) => "damaged",
            Self::Restricted(_) => "restricted",
            Self::NoOutlines(_) => "no-outlines",
            Self::NoLetters(_) | Self::NoBox => "no-letters",
        }
    }
}

/// What a font file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontFacts {
    /// The name of its family: "Noto Sans Hebrew".
    pub family: String,
    /// What it is within its family: "Bold Italic".
    pub style: String,
    /// How heavy it is, from 100 to 900; 400 is regular, 700 bold (OS/2 usWeightClass).
    pub weight: u16,
    /// Whether it is slanted.
    pub is_italic: bool,
    /// Whether its maker lets documents that are edited hold it, or only those that are read. A
    /// PDF is read: both may be used. A font that no document may hold is refused.
    pub is_for_editing: bool,
    /// Whether the file is a collection, of which the first face is used.
    pub is_collection: bool,
    /// The scripts that it has letters of, by their names in ISO 15924: "Latn", "Hebr".
    pub scripts: Vec<&'static str>,
}

impl FontFacts {
    /// Whether it is taken for what is bold.
    pub const fn is_bold(&self) -> bool {
        self.weight >= 600
    }
}

/// A font of the visitor's own, read and fit for use.
#[derive(Clone, Debug)]
pub struct OwnFont {
    face: Arc<Face>,
    facts: FontFacts,
}

impl OwnFont {
    /// Reads a TTF or OTF file, or the first face of a collection.
    ///
    /// # Errors
    /// [`FontError`] where it cannot or must not be used.
    pub fn read(file: Vec<u8>) -> Result<Self, FontError> {
        let facts = read_font(&file)?;
        Ok(Self { face: Arc::new(Face::new(file.into())?), facts })
    }

    /// What it says of itself.
    pub const fn facts(&self) -> &FontFacts {
        &self.facts
    }

    pub(super) const fn face(&self) -> &Arc<Face> {
        &self.face
    }
}

/// Reads what a font file says of itself, and whether it can be used.
///
/// # Errors
/// [`FontError`] where it cannot or must not be used.
pub fn read_font(file: &[u8]) -> Result<FontFacts, FontError> {
    if file.len() > MOST_FONT_BYTES {
        return Err(FontError::TooLarge(file.len()));
    }
    let is_collection = match file.get(..4) {
        Some(b"\0\x01\0\0" | b"true" | b"OTTO") => false,
        Some(b"ttcf") => true,
        Some(b"wOFF" | b"wOF2") => return Err(FontError::Web),
        Some(b"%!PS" | b"%!Fo" | b"typ1" | [0x80, 1, ..] | [0, 0, 1, 0]) => {
            return Err(FontError::Old);
        }
        _ => return Err(FontError::NotAFont),
    };
    let face =
        ttf_parser::Face::parse(file, 0).map_err(|error| FontError::Damaged(error.to_string()))?;
    if is_cut_off(face.raw_face()) {
        return Err(FontError::Damaged("a part of the file is missing".to_owned()));
    }
    check_limits(face.raw_face()).map_err(|reason| FontError::Damaged(reason.to_owned()))?;
    let family = name_of(&face, name_id::TYPOGRAPHIC_FAMILY)
        .or_else(|| name_of(&face, name_id::FAMILY))
        .unwrap_or_default();
    let style = name_of(&face, name_id::TYPOGRAPHIC_SUBFAMILY)
        .or_else(|| name_of(&face, name_id::SUBFAMILY))
        .unwrap_or_default();
    let is_for_editing = match face.permissions() {
        Some(Permissions::Restricted) => return Err(FontError::Restricted(family)),
        Some(Permissions::PreviewAndPrint) => false,
        _ => true,
    };
    if !face.is_subsetting_allowed() || !face.is_outline_embedding_allowed() {
        return Err(FontError::Restricted(family));
    }
    let tables = face.tables();
    if tables.glyf.is_none() && tables.cff.is_none() {
        return Err(FontError::NoOutlines(family));
    }
    let mut letters = letters_of(&face);
    if letters.is_empty() {
        return Err(FontError::NoLetters(family));
    }
    // What cannot be cut cannot be embedded: better said now than when the PDF is wanted.
    letters.truncate(PROBED_GLYPHS);
    letters.sort_unstable();
    letters.dedup();
    let probe = GlyphRemapper::new_from_glyphs_sorted(&letters);
    subsetter::subset(file, 0, &probe).map_err(|error| FontError::Damaged(error.to_string()))?;
    Ok(FontFacts {
        family,
        style,
        weight: face.weight().to_number(),
        is_italic: face.is_italic() || face.is_oblique(),
        is_for_editing,
        is_collection,
        scripts: scripts_of(&face),
    })
}

/// Whether a table ends where the file has ended already: what was not copied to its end.
fn is_cut_off(face: &RawFace) -> bool {
    face.table_records.into_iter().any(|record| {
        let end = u64::from(record.offset) + u64::from(record.length);
        end > face.data.len() as u64
    })
}

/// With how many glyphs a font is tried out.
const PROBED_GLYPHS: usize = 64;

/// The glyphs that draw characters, of the first of them that there are.
fn letters_of(face: &ttf_parser::Face) -> Vec<u16> {
    let mut glyphs = Vec::new();
    let subtables = face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables);
    for subtable in subtables.filter(ttf_parser::cmap::Subtable::is_unicode) {
        subtable.codepoints(|codepoint| {
            if glyphs.len() < PROBED_GLYPHS
                && let Some(glyph) = subtable.glyph_index(codepoint)
                && glyph.0 != 0
            {
                glyphs.push(glyph.0);
            }
        });
    }
    glyphs
}

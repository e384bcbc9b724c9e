//! The fonts of a PDF, cut to the glyphs that its pages use (ISO 32000-1, 9.7).

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Dictionary, Object};
use printpdf::FontId;
use subsetter::GlyphRemapper;
use ttf_parser::RawFace;

use super::PdfError;
use super::objects::{Number, Objects};
use crate::paper::{Content, Face, FaceId, Fonts, Run, Sheet, is_invisible};

/// The fonts in the PDF, by face.
pub struct EmbeddedFonts {
    by_face: BTreeMap<FaceId, EmbeddedFont>,
}

/// One font in the PDF.
pub struct EmbeddedFont {
    /// Which of the fonts it is.
    pub index: usize,
    /// The name by which pages call it.
    pub id: FontId,
    /// How many units make the size of the font.
    pub units_per_em: u16,
    /// The number of each used glyph in the cut font.
    glyphs: GlyphRemapper,
    /// The width of each glyph of the cut font, as the PDF tells it: in units of the font.
    widths: Vec<f64>,
    /// The text that it tells for each of them.
    texts: Vec<String>,
    object: Number,
}

impl EmbeddedFonts {
    /// The font of a run.
    pub fn of(&self, run: &Run) -> Option<&EmbeddedFont> {
        self.by_face.get(&run.face)
    }

    /// The fonts by the names by which pages call them.
    pub fn resources(&self) -> Dictionary {
        self.by_face.values().map(|font| (font.id.0.as_str(), font.object.into())).collect()
    }
}

impl EmbeddedFont {
    /// The number of a glyph in the cut font.
    pub fn glyph(&self, original: u16) -> u16 {
        self.glyphs.get(original).unwrap_or_default()
    }

    /// The text that the font tells for a glyph by its number in the whole font.
    pub fn text(&self, original: u16) -> &str {
        self.texts.get(usize::from(self.glyph(original))).map(String::as_str).unwrap_or_default()
    }

    /// The width of a glyph by its number in the whole font, in units of the font.
    pub fn width(&self, original: u16) -> f64 {
        self.widths.get(usize::from(self.glyph(original))).copied().unwrap_or_default()
    }
}

/// Cuts the fonts to what the sheets use and adds them to the PDF.
pub fn embed_fonts(
    objects: &mut Objects,
    sheets: &[Sheet],
    fonts: &Fonts,
) -> Result<EmbeddedFonts, PdfError> {
    let mut by_face = BTreeMap::new();
    for (id, used) in used_glyphs(sheets, fonts) {
        let index = by_face.len();
        by_face.insert(id, embed(objects, index, fonts.face(id), &used)?);
    }
    Ok(EmbeddedFonts { by_face })
}

/// The glyphs of a font that the sheets use, each with the text that it stands for.
type Used = BTreeMap<u16, String>;

fn used_glyphs(sheets: &[Sheet], fonts: &Fonts) -> BTreeMap<FaceId, Used> {
    let mut by_face: BTreeMap<FaceId, Vec<Option<String>>> = BTreeMap::new();
    for item in sheets.iter().flat_map(|sheet| &sheet.pages).flat_map(|page| &page.items) {
        let Content::Text(run) = &item.content else { continue };
        let face = fonts.face(run.face);
        let used = by_face.entry(run.face).or_default();
        for (glyph, written) in run.glyph_texts() {
            let index = usize::from(glyph.id);
            if used.len() <= index {
                used.resize(index + 1, None);
            }
            if let Some(text @ None) = used.get_mut(index) {
                *text = Some(text_of(face, glyph.id, written));
            }
        }
    }
    let named = |used: Vec<Option<String>>| {
        (0..=u16::MAX).zip(used).filter_map(|(glyph, text)| Some((glyph, text?))).collect()
    };
    by_face.into_iter().map(|(id, used)| (id, named(used))).collect()
}

/// The text that a reader finds for a glyph: its own character, or what the run says where the
/// glyph has none (a ligature, a local form).
fn text_of(face: &Face, glyph: u16, written: &str) -> String {
    match face.character(glyph) {
        Some(character) => character.to_string(),
        None if written.is_empty() => "\u{200b}".to_owned(),
        // Joiners and marks of direction belong to the text, not to a glyph.
        None => written.chars().filter(|written| !is_invisible(*written)).collect(),
    }
}

fn embed(
    objects: &mut Objects,
    index: usize,
    face: &Face,
    used: &Used,
) -> Result<EmbeddedFont, PdfError> {
    let unreadable = |error: &dyn std::fmt::Display| PdfError::Font(error.to_string());
    let glyphs: Vec<u16> = used.keys().copied().collect();
    let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    let cut = subsetter::subset(face.data(), 0, &remapper).map_err(|error| unreadable(&error))?;
    let name = format!("{}+{}", tag(&cut), face.name());
    let units = f64::from(face.units_per_em());
    // What the PDF tells is what its readers reckon with: to a hundredth of a thousandth.
    let told = |glyph: u16| (f64::from(face.advance(glyph)) * 100_000.0 / units).round() / 100.0;
    let told: Vec<f64> = remapper.remapped_gids().map(told).collect();

    let raw = RawFace::parse(&cut, 0).map_err(|error| unreadable(&error))?;
    let outlines = raw.table(ttf_parser::Tag::from_bytes(b"CFF "));
    let (kind, key, program) = if let Some(outlines) = outlines {
        let subtype = Dictionary::from_iter([("Subtype", Object::from("CIDFontType0C"))]);
        ("CIDFontType0", "FontFile3", objects.add_stream(subtype, outlines))
    } else {
        let program = true_type(&raw);
        let length = i64::try_from(program.len()).unwrap_or_default();
        let length = Dictionary::from_iter([("Length1", Object::Integer(length))]);
        ("CIDFontType2", "FontFile2", objects.add_stream(length, &program))
    };
    let mut descriptor = descriptor(face, &name)?;
    descriptor.set(key, program);
    let mut descendant = Dictionary::from_iter([
        ("Type", Object::from("Font")),
        ("Subtype", Object::from(kind)),
        ("BaseFont", Object::from(name.as_str())),
        ("CIDSystemInfo", Object::Dictionary(identity())),
        ("W", widths(&told)),
        ("FontDescriptor", objects.add(descriptor).into()),
    ]);
    if kind == "CIDFontType2" {
        descendant.set("CIDToGIDMap", "Identity");
    }
    let meant =
        used.iter().filter_map(|(glyph, text)| Some((remapper.get(*glyph)?, text.as_str())));
    let mappings = to_unicode(meant);
    let texts = remapper
        .remapped_gids()
        .map(|original| used.get(&original).cloned().unwrap_or_default())
        .collect();
    let font = Dictionary::from_iter([
        ("Type", Object::from("Font")),
        ("Subtype", Object::from("Type0")),
        ("BaseFont", Object::from(name.as_str())),
        ("Encoding", Object::from("Identity-H")),
        ("DescendantFonts", Object::Array(vec![objects.add(descendant).into()])),
        ("ToUnicode", objects.add_stream(Dictionary::new(), mappings.as_bytes()).into()),
    ]);
    Ok(EmbeddedFont {
        index,
        id: FontId(format!("F{index}")),
        units_per_em: face.units_per_em(),
        glyphs: remapper,
        widths: told.into_iter().map(|width| width * units / 1000.0).collect(),
        texts,
        object: objects.add(font),
    })
}

/// The tables of a TrueType font that a PDF reader uses (9.9), in the order of their names: those of
/// its names and its licence are in the file that was cut.
const TRUE_TYPE: [&[u8; 4]; 9] =
    [b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// A TrueType font of these tables alone.
fn true_type(cut: &RawFace) -> Vec<u8> {
    let tables: Vec<(&[u8; 4], &[u8])> = TRUE_TYPE
        .into_iter()
        .filter_map(|name| Some((name, cut.table(ttf_parser::Tag::from_bytes(name))?)))
        .collect();
    let count = u16::try_from(tables.len()).unwrap_or_default();
    let log = u16::try_from(count.checked_ilog2().unwrap_or_default()).unwrap_or_default();
    let range = 16 << log;
    let mut program = vec![0, 1, 0, 0];
    for part in [count, range, log, count * 16 - range] {
        program.extend_from_slice(&part.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    for (name, table) in &tables {
        program.extend_from_slice(*name);
        program.extend_from_slice(&sum(table).to_be_bytes());
        for part in [offset, table.len()] {
            program.extend_from_slice(&u32::try_from(part).unwrap_or_default().to_be_bytes());
        }
        offset += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        program.extend_from_slice(table);
        program.resize(program.len().next_multiple_of(4), 0);
    }
    program
}

/// The sum of a table, by which a damaged one is known.
fn sum(table: &[u8]) -> u32 {
    let word = |bytes: &[u8]| {
        let byte = |index: usize| bytes.get(index).copied().unwrap_or_default();
        u32::from_be_bytes([byte(0), byte(1), byte(2), byte(3)])
    };
    table.chunks(4).map(word).fold(0, u32::wrapping_add)
}

/// ISO 32000-1, 9.8: lengths in thousandths of the size.
fn descriptor(face: &Face, name: &str) -> Result<Dictionary, PdfError> {
    let original = ttf_parser::Face::parse(face.data(), 0)
        .map_err(|error| PdfError::Font(error.to_string()))?;
    let scaled = |units: i16| {
        #[expect(clippy::cast_possible_truncation, reason = "a few thousand")]
        let thousandths =
            (f64::from(units) * 1000.0 / f64::from(face.units_per_em())).round() as i64;
        Object::Integer(thousandths)
    };
    let bounds = original.global_bounding_box();
    let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scaled);
    let angle = original.italic_angle();
    // The letters are of the standard Latin set, or beyond it; slanted or upright.
    let flags = if angle == 0.0 { 32 } else { 32 | 64 };
    let weight = f32::from(original.weight().to_number());
    let capitals = original.capital_height().unwrap_or_else(|| original.ascender());
    Ok(Dictionary::from_iter([
        ("Type", Object::from("FontDescriptor")),
        ("FontName", Object::from(name)),
        ("Flags", Object::Integer(flags)),
        ("FontBBox", Object::Array(bounds.to_vec())),
        ("ItalicAngle", Object::Real(angle)),
        ("Ascent", scaled(original.ascender())),
        ("Descent", scaled(original.descender())),
        ("CapHeight", scaled(capitals)),
        // No font tells the thickness of its stems; it grows with the square of the weight.
        ("StemV", Object::Real((50.0 + (weight / 65.0).powi(2)).round())),
    ]))
}

/// The collection of characters that is none: codes are the numbers of glyphs.
fn identity() -> Dictionary {
    Dictionary::from_iter([
        ("Registry", Object::string_literal("Adobe")),
        ("Ordering", Object::string_literal("Identity")),
        ("Supplement", Object::Integer(0)),
    ])
}

/// The widths of all glyphs, from the first one on (9.7.4.3).
#[expect(clippy::cast_possible_truncation, reason = "a few thousand")]
fn widths(told: &[f64]) -> Object {
    let widths = told.iter().map(|width| Object::Real(*width as f32)).collect();
    Object::Array(vec![Object::Integer(0), Object::Array(widths)])
}

/// Which text each glyph stands for (9.10.3).
fn to_unicode<'a>(texts: impl Iterator<Item = (u16, &'a str)>) -> String {
    let mut mappings = Vec::new();
    for (glyph, text) in texts {
        let mut mapping = format!("<{glyph:04X}><");
        for unit in text.encode_utf16() {
            // Writing into a String cannot fail.
            let _ = write!(mapping, "{unit:04X}");
        }
        mapping.push_str(">\n");
        mappings.push(mapping);
    }
    let mut map = String::from(
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n\
         /CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n",
    );
    for chunk in mappings.chunks(100) {
        let _ = write!(map, "{} beginbfchar\n{}endbfchar\n", chunk.len(), chunk.concat());
    }
    map.push_str("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend");
    map
}

/// Six capital letters that differ where the cut fonts differ (9.6.4).
fn tag(cut: &[u8]) -> String {
    use md5::{Digest, Md5};
    let digest = Md5::digest(cut);
    digest.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

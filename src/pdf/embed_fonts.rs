//! The fonts of a PDF, cut to the glyphs that its pages use.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::font::{FontMetrics, PdfFontMetricsStub};
use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use subsetter::GlyphRemapper;

use super::PdfError;
use crate::paper::{Content, Face, Fonts, Sheet, Weight};

/// The fonts in the PDF, by weight.
pub struct EmbeddedFonts {
    by_weight: BTreeMap<Weight, EmbeddedFont>,
}

/// One font in the PDF.
pub struct EmbeddedFont {
    /// The name by which pages call it.
    pub id: FontId,
    /// The number of each used glyph in the cut font.
    glyphs: GlyphRemapper,
}

impl EmbeddedFonts {
    /// The font of a weight, where the sheet uses it.
    pub fn of(&self, weight: Weight) -> Option<&EmbeddedFont> {
        self.by_weight.get(&weight)
    }
}

impl EmbeddedFont {
    /// The number of a glyph in the cut font.
    pub fn glyph(&self, original: u16) -> u16 {
        self.glyphs.get(original).unwrap_or_default()
    }
}

/// Cuts the fonts to what the sheet uses and adds them to the PDF.
pub fn embed_fonts(
    document: &mut PdfDocument,
    sheet: &Sheet,
    fonts: &Fonts,
) -> Result<EmbeddedFonts, PdfError> {
    let mut by_weight = BTreeMap::new();
    for (weight, used) in used_glyphs(sheet) {
        let face = fonts.face(weight);
        let glyphs: Vec<u16> = used.into_iter().collect();
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
        let cut = subsetter::subset(face.data(), 0, &remapper)
            .map_err(|error| PdfError::Font(error.to_string()))?;
        let name = format!("{}+{}", tag(&glyphs), face.name());
        let parsed = described(cut, name, &remapper, face)?;
        let id = FontId(match weight {
            Weight::Regular => "Regular".to_owned(),
            Weight::Bold => "Bold".to_owned(),
        });
        document.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
        by_weight.insert(weight, EmbeddedFont { id, glyphs: remapper });
    }
    Ok(EmbeddedFonts { by_weight })
}

/// What printpdf must know of a cut font. Its own reader would bring along all that WOFF takes.
fn described(
    cut: Vec<u8>,
    name: String,
    remapper: &GlyphRemapper,
    face: &Face,
) -> Result<ParsedFont, PdfError> {
    let original = ttf_parser::Face::parse(face.data(), 0)
        .map_err(|error| PdfError::Font(error.to_string()))?;
    let widths = (0_u16..).zip(remapper.remapped_gids()).map(|(new, old)| (new, face.advance(old)));
    let units_per_em = face.units_per_em();
    let metrics = FontMetrics { ascent: original.ascender(), descent: original.descender() };
    let glyphs = widths.collect();
    let mut parsed = ParsedFont::with_glyph_data(
        cut,
        0,
        Some(name),
        BTreeMap::new(),
        glyphs,
        units_per_em,
        metrics,
    );
    let bounds = original.global_bounding_box();
    parsed.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em,
        x_min: bounds.x_min,
        y_min: bounds.y_min,
        x_max: bounds.x_max,
        y_max: bounds.y_max,
        us_weight_class: original.weight().to_number(),
        ..PdfFontMetricsStub::default()
    };
    Ok(parsed)
}

fn used_glyphs(sheet: &Sheet) -> BTreeMap<Weight, BTreeSet<u16>> {
    let mut used: BTreeMap<Weight, BTreeSet<u16>> = BTreeMap::new();
    for item in sheet.pages.iter().flat_map(|page| &page.items) {
        if let Content::Text(run) = &item.content {
            used.entry(run.weight).or_default().extend(run.glyphs.iter().map(|glyph| glyph.id));
        }
    }
    used
}

/// Six capital letters that differ where the glyphs differ (ISO 32000-1, 9.6.4).
fn tag(glyphs: &[u16]) -> String {
    let bytes = glyphs.iter().flat_map(|glyph| glyph.to_be_bytes());
    let mut rest = super::finish::fingerprint(0, bytes);
    let mut letters = String::with_capacity(6);
    for _ in 0..6 {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters
}

//! The fonts of a PDF, cut to the glyphs that its pages use.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use subsetter::GlyphRemapper;

use super::PdfError;
use crate::paper::{Content, Fonts, Sheet, Weight};

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
        let mut parsed = ParsedFont::from_bytes(&cut, 0, &mut Vec::new())
            .ok_or_else(|| PdfError::Font(format!("{} was cut to nothing", face.name())))?;
        parsed.font_name = Some(format!("{}+{}", tag(&glyphs), face.name()));
        let id = FontId(match weight {
            Weight::Regular => "Regular".to_owned(),
            Weight::Bold => "Bold".to_owned(),
        });
        document.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
        by_weight.insert(weight, EmbeddedFont { id, glyphs: remapper });
    }
    Ok(EmbeddedFonts { by_weight })
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

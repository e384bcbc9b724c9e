//! A run on its way to the page: where a reader's pen stands, and where it should.

use super::embed_fonts::EmbeddedFont;
use crate::paper::Run;

/// A run that is being drawn.
pub struct Line<'a> {
    /// The run.
    pub run: &'a Run,
    /// Its font.
    pub font: &'a EmbeddedFont,
    /// How far its baseline is from the lower edge of the page.
    pub baseline: f32,
    /// How many points a unit of the font is.
    pub scale: f32,
    /// How far it is drawn, in units of the font.
    pub pen: f64,
}

impl<'a> Line<'a> {
    /// A run of a page of that height, of which nothing is drawn yet.
    pub fn new(run: &'a Run, font: &'a EmbeddedFont, page_height: f32) -> Self {
        let scale = run.size / f32::from(font.units_per_em);
        Self { run, font, baseline: page_height - run.baseline, scale, pen: 0.0 }
    }

    /// Where on the page so many units of the font are.
    #[expect(clippy::cast_possible_truncation, reason = "on a page")]
    pub fn x(&self, pen: f64) -> f32 {
        self.run.x + (pen * f64::from(self.scale)) as f32
    }

    /// What stands between the letters, in thousandths of a point: what most glyphs of the run
    /// have besides their width.
    pub fn tracking(&self) -> i32 {
        let beyond = |index: usize| {
            let glyph = self.run.glyphs.get(index)?;
            #[expect(clippy::cast_possible_truncation, reason = "of 16 bits each")]
            let width = self.font.width(glyph.id).round() as i32;
            Some(i32::from(glyph.advance) - width)
        };
        // The first glyphs tell: tracking is of the whole run, kerning of a pair here and there.
        match (beyond(0), beyond(1), beyond(2)) {
            (Some(first), Some(second), third) if first == second || third == Some(first) => {
                self.thousandths_of_point(first)
            }
            (_, Some(second), Some(third)) if second == third => self.thousandths_of_point(second),
            _ => 0,
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "a few points"
    )]
    fn thousandths_of_point(&self, units: i32) -> i32 {
        (units as f32 * self.scale * 1000.0).round() as i32
    }

    /// Thousandths of a point as units of the font.
    pub fn units_of_points(&self, thousandths: i32) -> f64 {
        f64::from(thousandths) / 1000.0 / f64::from(self.scale)
    }

    /// Units of the font as thousandths of its size.
    pub fn thousandths(&self, units: f64) -> f64 {
        units * 1000.0 / f64::from(self.font.units_per_em)
    }

    /// Thousandths of the size as units of the font.
    pub fn units(&self, thousandths: f64) -> f64 {
        thousandths * f64::from(self.font.units_per_em) / 1000.0
    }

    /// What a finger may touch: the line from its descenders to its capitals.
    pub fn bounds(&self, start: f32, end: f32) -> [f32; 4] {
        let size = self.run.size;
        [start, self.baseline - 0.25 * size, end, self.baseline + 0.85 * size]
    }
}

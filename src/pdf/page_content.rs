//! One page of a sheet as the operations of a PDF page.

use printpdf::text::Codepoint;
use printpdf::{
    Color, CurTransMat, Op, PaintMode, PdfFontHandle, Pt, Rect, Rgb, TextItem, TextMatrix,
    XObjectTransform,
};

use super::embed_fonts::{EmbeddedFont, EmbeddedFonts};
use super::embed_picture::name_of;
use crate::paper::{Content, Face, Fonts, Glyph, Ink, Page, Run};

/// The operations that draw a page. PDF counts upwards from the lower edge of the page.
pub fn page_content(
    page: &Page,
    page_height: f32,
    fonts: &Fonts,
    embedded: &EmbeddedFonts,
) -> Vec<Op> {
    let mut operations = Vec::with_capacity(page.items.len() * 6);
    let mut last_ink = None;
    for item in &page.items {
        match &item.content {
            Content::Text(run) => {
                let Some(font) = embedded.of(run.weight) else { continue };
                colour(&mut operations, &mut last_ink, run.ink);
                text(&mut operations, run, page_height, fonts.face(run.weight), font);
            }
            Content::Area(area) => {
                colour(&mut operations, &mut last_ink, area.ink);
                let bottom = page_height - area.y - area.height;
                let rectangle = Rect {
                    x: point(area.x),
                    y: point(bottom),
                    width: point(area.width),
                    height: point(area.height),
                    mode: Some(PaintMode::Fill),
                    winding_order: None,
                };
                operations.push(Op::DrawRectangle { rectangle });
            }
            Content::Picture { picture, x, y, width, height } => {
                let bottom = page_height - y - height;
                let matrix = [*width, 0.0, 0.0, *height, *x, bottom].map(rounded);
                let transform =
                    XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
                operations.extend([
                    Op::SaveGraphicsState,
                    Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) },
                    Op::UseXobject { id: name_of(*picture), transform },
                    Op::RestoreGraphicsState,
                ]);
            }
        }
    }
    operations
}

fn colour(operations: &mut Vec<Op>, last: &mut Option<Ink>, ink: Ink) {
    if last.replace(ink) == Some(ink) {
        return;
    }
    let [r, g, b] = ink.0.map(|part| rounded(f32::from(part) / 255.0));
    operations.push(Op::SetFillColor { col: Color::Rgb(Rgb { r, g, b, icc_profile: None }) });
}

/// A run of text: the glyphs by their numbers in the cut font, each with the text it stands for.
fn text(operations: &mut Vec<Op>, run: &Run, page_height: f32, face: &Face, font: &EmbeddedFont) {
    let units = f32::from(face.units_per_em());
    let scale = run.size / units;
    let baseline = page_height - run.baseline;
    operations.push(Op::StartTextSection);
    let handle = PdfFontHandle::External(font.id.clone());
    operations.push(Op::SetFont { font: handle, size: Pt(run.size) });
    let mut shown = Shown { operations, glyphs: Vec::new() };
    shown.move_to(run.x, baseline);
    let mut pen = 0_i32;
    let mut start = 0;
    for glyph in &run.glyphs {
        let end = start + glyph.text_len as usize;
        let text = text_of(*glyph, run.text.get(start..end).unwrap_or_default(), face);
        start = end;
        #[expect(clippy::cast_precision_loss, reason = "a line is far shorter than 2^24 units")]
        let x = |offset: i32| run.x + (pen + offset) as f32 * scale;
        let is_moved = glyph.x_offset != 0 || glyph.y_offset != 0;
        if is_moved {
            shown.move_to(x(glyph.x_offset.into()), baseline + f32::from(glyph.y_offset) * scale);
        }
        let natural = i32::from(face.advance(glyph.id));
        let advance = i32::from(glyph.advance);
        #[expect(clippy::cast_precision_loss, reason = "units of a font are 16 bit")]
        let back = if is_moved { 0.0 } else { (natural - advance) as f32 * 1000.0 / units };
        shown.glyphs.push(Codepoint::with_cid(font.glyph(glyph.id), rounded(back), text));
        if is_moved {
            shown.move_to(x(advance), baseline);
        }
        pen += advance;
    }
    shown.flush();
    operations.push(Op::EndTextSection);
}

/// The text that a reader finds for a glyph: its own character, or what the run says where the
/// glyph has none (a ligature, a local form).
fn text_of(glyph: Glyph, written: &str, face: &Face) -> String {
    match face.character(glyph.id) {
        Some(character) => character.to_string(),
        None if written.is_empty() => "\u{200b}".to_owned(),
        None => written.to_owned(),
    }
}

struct Shown<'a> {
    operations: &'a mut Vec<Op>,
    glyphs: Vec<Codepoint>,
}

impl Shown<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.flush();
        let matrix = TextMatrix::Translate(point(x), point(y));
        self.operations.push(Op::SetTextMatrix { matrix });
    }

    fn flush(&mut self) {
        if !self.glyphs.is_empty() {
            let glyphs = std::mem::take(&mut self.glyphs);
            self.operations.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        }
    }
}

fn point(length: f32) -> Pt {
    Pt(rounded(length))
}

/// To a thousandth: no printer knows more, and every digit costs.
fn rounded(number: f32) -> f32 {
    (number * 1000.0).round() / 1000.0
}

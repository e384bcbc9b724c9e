//! The operations of a page as the bytes of its content stream (ISO 32000-1, 7.8.2).
//!
//! Its own writer knows fonts only whole, and writes every glyph as a string of its own: here a
//! line of text is one string, broken only where letters are moved together.

use printpdf::text::Codepoint;
use printpdf::{DictItem, LinePoint, Op, PaintMode, Polygon, Rect, TextItem};

use super::serialize::{integer, real, write_literal, write_name, write_object};

/// Writes operations.
pub fn encode(operations: &[Op]) -> Vec<u8> {
    let mut out = Vec::with_capacity(operations.len() * 24);
    for operation in operations {
        write(&mut out, operation);
    }
    out
}

/// Writes one operation. Those that no page of ours has are left out.
fn write(out: &mut Vec<u8>, operation: &Op) {
    match operation {
        Op::StartTextSection => operator(out, "BT"),
        Op::EndTextSection => operator(out, "ET"),
        Op::SaveGraphicsState => operator(out, "q"),
        Op::RestoreGraphicsState => operator(out, "Q"),
        Op::EndMarkedContent => operator(out, "EMC"),
        Op::BeginMarkedContentWithProperties { tag, properties } => {
            write_name(out, tag.as_bytes());
            write_object(out, &DictItem::to_lopdf(properties));
            operator(out, "BDC");
        }
        Op::SetFont { font, size } => {
            write_name(out, font.get_resource_name().as_bytes());
            real(out, size.0);
            operator(out, "Tf");
        }
        Op::SetCharacterSpacing { multiplier } => numbers(out, &[*multiplier], "Tc"),
        Op::SetTextCursor { pos } => numbers(out, &[pos.x.0, pos.y.0], "Td"),
        Op::SetFillColor { col } => numbers(out, &col.into_vec(), "rg"),
        Op::SetTransformationMatrix { matrix } => numbers(out, &matrix.as_array(), "cm"),
        Op::UseXobject { id, .. } => {
            write_name(out, id.0.as_bytes());
            operator(out, "Do");
        }
        Op::DrawRectangle { rectangle } => write_rectangle(out, rectangle),
        Op::DrawPolygon { polygon } => write_polygon(out, polygon),
        Op::ShowText { items } => {
            for item in items {
                if let TextItem::GlyphIds(glyphs) = item {
                    write_glyphs(out, glyphs);
                }
            }
        }
        _ => {}
    }
}

fn write_rectangle(out: &mut Vec<u8>, rectangle: &Rect) {
    let Rect { x, y, width, height, mode, .. } = rectangle;
    numbers(out, &[x.0, y.0, width.0, height.0], "re");
    operator(out, if *mode == Some(PaintMode::Fill) { "f" } else { "n" });
}

/// Writes a shape of straight lines that is filled where an odd number of its rings lies around: filling
/// closes each of them.
fn write_polygon(out: &mut Vec<u8>, polygon: &Polygon) {
    for ring in &polygon.rings {
        for (index, LinePoint { p, .. }) in ring.points.iter().enumerate() {
            numbers(out, &[p.x.0, p.y.0], if index == 0 { "m" } else { "l" });
        }
    }
    operator(out, "f*");
}

/// Writes a line of glyphs: one string, or strings with the numbers that move what follows them.
fn write_glyphs(out: &mut Vec<u8>, glyphs: &[Codepoint]) {
    let mut codes = Vec::with_capacity(glyphs.len() * 2);
    let is_moved = glyphs.iter().any(|glyph| glyph.offset != 0.0);
    if is_moved {
        out.push(b'[');
    }
    let last = glyphs.len().saturating_sub(1);
    for (index, glyph) in glyphs.iter().enumerate() {
        codes.extend_from_slice(&glyph.gid.to_be_bytes());
        if glyph.offset != 0.0 && index < last {
            write_literal(out, &codes);
            codes.clear();
            #[expect(clippy::cast_possible_truncation, reason = "thousandths of a letter")]
            integer(out, glyph.offset as i64);
        }
    }
    write_literal(out, &codes);
    if is_moved {
        out.push(b']');
    }
    operator(out, if is_moved { "TJ" } else { "Tj" });
}

fn numbers(out: &mut Vec<u8>, numbers: &[f32], name: &str) {
    for number in numbers {
        real(out, *number);
    }
    operator(out, name);
}

fn operator(out: &mut Vec<u8>, name: &str) {
    super::serialize::separate(out);
    out.extend_from_slice(name.as_bytes());
    out.push(b'\n');
}

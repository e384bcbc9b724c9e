//! One page of a sheet as the operations of a PDF page, each part of it marked with what it is.

use std::collections::BTreeMap;
use std::ops::Range;

use printpdf::text::Codepoint;
use printpdf::{
    Color, CurTransMat, DictItem, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon,
    PolygonRing, Pt, Rect, Rgb, TextItem, WindingOrder, XObjectTransform,
};

use super::actual_text::{Replacement, replacements};
use super::embed_fonts::{EmbeddedFont, EmbeddedFonts};
use super::embed_picture::name_of;
use super::line::Line;
use super::structure::{Annotation, ElementId, Tree};
use super::tag::{Furniture, Part};
use crate::document::Language;
use crate::paper::{Area, Code, Content, Ink, Page, Run, Sheet};

/// The operations that draw a page of a sheet, and in the tree what of the page each element holds. PDF
/// counts upwards from the lower edge of the page.
pub fn page_content(
    page: (usize, &Page),
    sheet: &Sheet,
    pictures: &[usize],
    parts: &[Part],
    fonts: &EmbeddedFonts,
    tree: &mut Tree,
) -> Vec<Op> {
    let (number, page) = page;
    let mut pen = Pen {
        operations: Vec::with_capacity(page.items.len() * 5),
        height: sheet.height,
        second: sheet.second_language,
        pictures,
        page: number,
        tree,
        open: None,
        ink: None,
        font: None,
        tracking: 0,
        line: None,
    };
    for (item, part) in page.items.iter().zip(parts) {
        match &item.content {
            Content::Text(run) => {
                if let Some(font) = fonts.of(run) {
                    pen.text(run, part, font);
                }
            }
            Content::Area(area) => {
                pen.end_text();
                pen.mark_part(part);
                pen.area(area);
            }
            Content::Code(code) => {
                pen.end_text();
                pen.mark_part(part);
                pen.code(code);
            }
            Content::Picture { picture, x, y, width, height } => {
                pen.end_text();
                pen.mark_part(part);
                pen.picture(*picture, [*width, 0.0, 0.0, *height, *x, pen.height - y - height]);
            }
        }
    }
    pen.end_text();
    pen.unmark();
    pen.operations
}

/// What draws a page, and what it knows of the state that it left a reader in.
struct Pen<'a> {
    operations: Vec<Op>,
    height: f32,
    /// The second language of the sheet.
    second: Option<Language>,
    /// For every picture of the sheet, which of the file it is.
    pictures: &'a [usize],
    page: usize,
    tree: &'a mut Tree,
    open: Option<Open>,
    ink: Option<Ink>,
    font: Option<(usize, f32)>,
    /// The space between letters, in thousandths of a point.
    tracking: i32,
    /// Where the last line of text begins, where one is open.
    line: Option<(f32, f32)>,
}

/// What the marked-content sequence that is open is part of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Element(ElementId),
    Artifact(Furniture),
}

impl Pen<'_> {
    fn mark_part(&mut self, part: &Part) {
        match part {
            Part::Artifact(furniture) => self.mark(Open::Artifact(*furniture)),
            Part::Element(element) => self.mark(Open::Element(*element)),
            Part::Divided(_) => {}
        }
    }

    /// Begins a marked-content sequence (ISO 32000-1, 14.6), where another one is open or none.
    fn mark(&mut self, wanted: Open) {
        if self.open == Some(wanted) {
            return;
        }
        self.unmark();
        let (tag, properties) = match wanted {
            Open::Element(element) => {
                let mark = self.tree.mark(self.page, element);
                let mark = DictItem::Int(i64::try_from(mark).unwrap_or_default());
                (self.tree.kind(element).name(), BTreeMap::from([("MCID".to_owned(), mark)]))
            }
            Open::Artifact(furniture) => ("Artifact", properties_of(furniture)),
        };
        self.operations.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map: properties },
        });
        self.open = Some(wanted);
    }

    fn unmark(&mut self) {
        if self.open.take().is_some() {
            self.operations.push(Op::EndMarkedContent);
        }
    }

    /// A sequence and a text object are inside one another, never across.
    fn begin_text(&mut self) {
        if self.line.is_none() {
            self.unmark();
            self.operations.push(Op::StartTextSection);
            self.line = Some((0.0, 0.0));
        }
    }

    fn end_text(&mut self) {
        if self.line.take().is_some() {
            self.unmark();
            self.operations.push(Op::EndTextSection);
        }
    }

    fn colour(&mut self, ink: Ink) {
        if self.ink.replace(ink) == Some(ink) {
            return;
        }
        let [r, g, b] = ink.0.map(|part| f32::from(part) / 255.0);
        let col = Color::Rgb(Rgb { r, g, b, icc_profile: None });
        self.operations.push(Op::SetFillColor { col });
    }

    fn area(&mut self, area: &Area) {
        self.colour(area.ink);
        let rectangle = Rect {
            x: Pt(area.x),
            y: Pt(self.height - area.y - area.height),
            width: Pt(area.width),
            height: Pt(area.height),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.operations.push(Op::DrawRectangle { rectangle });
    }

    /// One shape, in modules from its upper left corner.
    fn code(&mut self, code: &Code) {
        self.colour(Ink::BLACK);
        let module = code.module();
        let matrix = [module, 0.0, 0.0, -module, code.x, self.height - code.y];
        let corner = |(x, y): &(u16, u16)| LinePoint {
            p: Point { x: Pt((*x).into()), y: Pt((*y).into()) },
            bezier: false,
        };
        let outlines = code.modules.outlines.iter();
        let rings =
            outlines.map(|corners| PolygonRing { points: corners.iter().map(corner).collect() });
        let polygon = Polygon {
            rings: rings.collect(),
            mode: PaintMode::Fill,
            winding_order: WindingOrder::EvenOdd,
        };
        self.operations.extend([
            Op::SaveGraphicsState,
            Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) },
            Op::DrawPolygon { polygon },
            Op::RestoreGraphicsState,
        ]);
    }

    fn picture(&mut self, picture: usize, matrix: [f32; 6]) {
        let Some(picture) = self.pictures.get(picture) else { return };
        let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
        self.operations.extend([
            Op::SaveGraphicsState,
            Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) },
            Op::UseXobject { id: name_of(*picture), transform },
            Op::RestoreGraphicsState,
        ]);
    }

    fn text(&mut self, run: &Run, part: &Part, font: &EmbeddedFont) {
        self.begin_text();
        let mut line = Line::new(run, font, self.height);
        match part {
            Part::Divided(divisions) => {
                for division in divisions {
                    self.mark(Open::Element(division.element));
                    let (start, end) = self.glyphs(&mut line, division.glyphs.clone());
                    if let Some((uri, text)) = &division.target {
                        let annotation = Annotation {
                            page: self.page,
                            bounds: line.bounds(start, end),
                            uri: uri.clone(),
                            text: text.clone(),
                            element: division.element,
                        };
                        self.tree.annotate(annotation);
                    }
                }
            }
            whole => {
                self.mark_part(whole);
                self.glyphs(&mut line, 0..run.glyphs.len());
            }
        }
    }

    /// Shows some glyphs of a run, in a span of its own where they are in another language than the
    /// document. Returns where they begin and end.
    fn glyphs(&mut self, line: &mut Line, range: Range<usize>) -> (f32, f32) {
        let Some(second) = self.second.filter(|_| line.run.is_second) else {
            return self.show_glyphs(line, range);
        };
        self.operations.push(span_with("Lang", second.tag()));
        let bounds = self.show_glyphs(line, range);
        self.operations.push(Op::EndMarkedContent);
        bounds
    }

    /// Shows some glyphs of a run, by their numbers in the cut font. Returns where they begin and
    /// end.
    fn show_glyphs(&mut self, line: &mut Line, range: Range<usize>) -> (f32, f32) {
        self.colour(line.run.ink);
        let size = line.run.size;
        if self.font.replace((line.font.index, size)) != Some((line.font.index, size)) {
            let font = PdfFontHandle::External(line.font.id.clone());
            self.operations.push(Op::SetFont { font, size: Pt(size) });
        }
        let tracking = line.tracking();
        if std::mem::replace(&mut self.tracking, tracking) != tracking {
            let multiplier = points(tracking);
            self.operations.push(Op::SetCharacterSpacing { multiplier });
        }
        let start = line.pen;
        let mut shown: Vec<Codepoint> = Vec::with_capacity(range.len());
        // Where a reader is after what was shown, to be led to where the next glyph stands.
        let mut reader = line.pen;
        self.move_to(line.x(line.pen), line.baseline);
        let replacements = replacements(line.run, line.font);
        let is_inside = |replacement: &&Replacement| {
            range.start <= replacement.glyphs.start && replacement.glyphs.end <= range.end
        };
        let mut replacements = replacements.iter().filter(is_inside).peekable();
        for (index, glyph) in
            (range.start..).zip(line.run.glyphs.get(range.clone()).unwrap_or_default())
        {
            if let Some(replacement) =
                replacements.peek().filter(|replacement| replacement.glyphs.start == index)
            {
                self.show(&mut shown);
                self.operations.push(span_with("ActualText", &replacement.text));
            }
            let is_raised = glyph.y_offset != 0;
            let place = line.pen + f64::from(glyph.x_offset);
            if is_raised {
                self.show(&mut shown);
                let rise = f32::from(glyph.y_offset) * line.scale;
                self.move_to(line.x(place), line.baseline + rise);
                reader = place;
            }
            let back = line.thousandths(reader - place).round();
            if back != 0.0 {
                if let Some(last) = shown.last_mut() {
                    #[expect(clippy::cast_possible_truncation, reason = "a few letters wide")]
                    let offset = back as f32;
                    last.offset += offset;
                    reader -= line.units(back);
                } else {
                    self.move_to(line.x(place), line.baseline);
                    reader = place;
                }
            }
            shown.push(Codepoint::new(line.font.glyph(glyph.id), 0.0));
            reader += line.font.width(glyph.id) + line.units_of_points(tracking);
            line.pen += f64::from(glyph.advance);
            if is_raised {
                self.show(&mut shown);
                self.move_to(line.x(line.pen), line.baseline);
                reader = line.pen;
            }
            if replacements.next_if(|replacement| replacement.glyphs.end == index + 1).is_some() {
                self.show(&mut shown);
                self.operations.push(Op::EndMarkedContent);
            }
        }
        self.show(&mut shown);
        (line.x(start), line.x(line.pen))
    }

    /// Begins a line, from where the last one began.
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = ((x * 100.0).round() / 100.0, (y * 1000.0).round() / 1000.0);
        let (from_x, from_y) = self.line.unwrap_or_default();
        if (x, y) != (from_x, from_y) {
            let pos = Point { x: Pt(x - from_x), y: Pt(y - from_y) };
            self.operations.push(Op::SetTextCursor { pos });
            self.line = Some((x, y));
        }
    }

    fn show(&mut self, glyphs: &mut Vec<Codepoint>) {
        if !glyphs.is_empty() {
            let items = vec![TextItem::GlyphIds(std::mem::take(glyphs))];
            self.operations.push(Op::ShowText { items });
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few points")]
fn points(thousandths: i32) -> f32 {
    thousandths as f32 / 1000.0
}

/// Begins a span that is in a language (ISO 32000-1, 14.9.2) or stands for a text (14.9.4).
fn span_with(name: &str, text: &str) -> Op {
    let mut data = vec![0xfe, 0xff];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let text = DictItem::String { data, literal: false };
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_owned(),
        properties: DictItem::Dict { map: BTreeMap::from([(name.to_owned(), text)]) },
    }
}

/// ISO 32000-1, 14.8.2.2.2.
fn properties_of(furniture: Furniture) -> BTreeMap<String, DictItem> {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let (edge, subtype) = match furniture {
        Furniture::Layout => return BTreeMap::from([("Type".to_owned(), name("Layout"))]),
        Furniture::Head => ("Top", "Header"),
        Furniture::Foot => ("Bottom", "Footer"),
    };
    BTreeMap::from([
        ("Type".to_owned(), name("Pagination")),
        ("Subtype".to_owned(), name(subtype)),
        ("Attached".to_owned(), DictItem::Array(vec![name(edge)])),
    ])
}

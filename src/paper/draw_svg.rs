//! One page of a sheet as an SVG file that stands alone.
//!
//! Text is drawn as the outlines of its glyphs: a viewer needs no font, and shows what the PDF
//! shows. Single quotes delimit attributes, so that the file travels inside JSON without growing.

use std::collections::HashMap;
use std::fmt::Write;
use std::rc::Rc;

use super::escaped::Escaped;
use super::sheet::{Code, Content, Item, Run, Sheet, SheetPicture};
use super::{Face, FaceId, Fonts, Ink};

/// Draws a page, counted from 0; past the last, the last is drawn. The viewBox is in points.
pub fn draw_svg(sheet: &Sheet, page: usize, fonts: &Fonts) -> String {
    let mut svg = String::with_capacity(64 << 10);
    let page = page.min(sheet.pages.len().saturating_sub(1));
    let items = sheet.pages.get(page).map(|page| page.items.as_slice()).unwrap_or_default();
    let mut outlines = Outlines::new(fonts);
    // Writing into a String cannot fail.
    let _ = draw(&mut svg, sheet, page, items, &mut outlines);
    svg
}

fn draw(
    svg: &mut String,
    sheet: &Sheet,
    page: usize,
    items: &[Item],
    outlines: &mut Outlines,
) -> std::fmt::Result {
    let (width, height) = (Number(sheet.width), Number(sheet.height));
    write!(
        svg,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' \
         width='{width}pt' height='{height}pt' role='img' lang='{}'>",
        sheet.language.tag()
    )?;
    write!(svg, "<title>{}</title>", Escaped(&sheet.title))?;
    let name = sheet.page_names.get(page).map(String::as_str).unwrap_or_default();
    write!(svg, "<desc>{}</desc>", Escaped(name))?;
    write!(svg, "<path fill='#fff' d='M0 0h{width}v{height}H0z'/>")?;
    let mut open: Option<Ink> = None;
    for item in items {
        let ink = match &item.content {
            Content::Text(run) => Some(run.ink),
            Content::Area(area) => Some(area.ink),
            Content::Picture { .. } => None,
            Content::Code(_) => Some(Ink::BLACK),
        };
        if open != ink {
            if open.is_some() {
                svg.push_str("</g>");
            }
            if let Some(ink) = ink {
                let Ink([red, green, blue]) = ink;
                write!(svg, "<g fill='#{red:02x}{green:02x}{blue:02x}'>")?;
            }
            open = ink;
        }
        match &item.content {
            Content::Text(run) => draw_run(svg, run, outlines)?,
            Content::Area(area) => {
                let (x, y) = (Number(area.x), Number(area.y));
                let (width, height) = (Number(area.width), Number(area.height));
                write!(svg, "<path d='M{x} {y}h{width}v{height}h-{width}z'/>")?;
            }
            Content::Code(code) => draw_code(svg, code)?,
            Content::Picture { picture, x, y, width, height } => {
                let Some(SheetPicture { file, .. }) = sheet.pictures.get(*picture) else {
                    continue;
                };
                write!(
                    svg,
                    "<image x='{}' y='{}' width='{}' height='{}' href='data:{};base64,{}'/>",
                    Number(*x),
                    Number(*y),
                    Number(*width),
                    Number(*height),
                    file.media_type.media_type(),
                    Escaped(&file.data)
                )?;
            }
        }
    }
    if open.is_some() {
        svg.push_str("</g>");
    }
    svg.push_str("</svg>");
    Ok(())
}

/// A code is one path, in modules.
fn draw_code(svg: &mut String, code: &Code) -> std::fmt::Result {
    let (x, y, module) = (Number(code.x), Number(code.y), code.module());
    write!(svg, "<path fill-rule='evenodd' transform='translate({x} {y})scale({module:.5})' d='")?;
    for corners in code.modules.outlines.iter() {
        let mut corners = corners.iter();
        let Some((x, y)) = corners.next() else { continue };
        write!(svg, "M{x} {y}")?;
        let mut at = (*x, *y);
        for corner in corners {
            if corner.1 == at.1 {
                write!(svg, "H{}", corner.0)
            } else {
                write!(svg, "V{}", corner.1)
            }?;
            at = *corner;
        }
        svg.push('z');
    }
    svg.push_str("'/>");
    Ok(())
}

/// Up to this size of the font outlines are drawn in steps of [`COARSE`] units: a fifty-thousandth
/// of the page's height, which no screen shows, in an eighth fewer bytes.
const COARSE_SIZE: f32 = 10.0;

/// Units of the font in a step of small text.
const COARSE: i32 = 4;

/// A run is one path in steps of the font's units, moved and scaled to its place.
fn draw_run(svg: &mut String, run: &Run, outlines: &mut Outlines) -> std::fmt::Result {
    let face = outlines.fonts.face(run.face);
    let step = if run.size <= COARSE_SIZE { COARSE } else { 1 };
    let units_per_step = if run.size <= COARSE_SIZE { 4.0 } else { 1.0 };
    let scale = run.size / f32::from(face.units_per_em()) * units_per_step;
    let mut x = 0_i32;
    let mut is_open = false;
    for glyph in &run.glyphs {
        let outline = outlines.of(glyph.id, run.face, step);
        if !outline.path.is_empty() {
            if !is_open {
                let (left, baseline) = (Number(run.x), Number(run.baseline));
                write!(svg, "<path transform='translate({left} {baseline})scale({scale:.6})' d='")?;
                is_open = true;
            }
            let (left, up) = (
                in_steps(x + i32::from(glyph.x_offset), step),
                in_steps(-i32::from(glyph.y_offset), step),
            );
            let (first_x, first_y) = outline.start;
            write!(svg, "M{} {}{}", left + first_x, up + first_y, outline.path)?;
        }
        x = x.saturating_add(glyph.advance.into());
    }
    if is_open {
        svg.push_str("'/>");
    }
    Ok(())
}

/// The outlines of glyphs, each read once.
struct Outlines<'a> {
    fonts: &'a Fonts,
    faces: HashMap<FaceId, Option<ttf_parser::Face<'a>>>,
    drawn: HashMap<(FaceId, u16, i32), Rc<Outline>>,
}

/// The outline of a glyph: its first point, and path data relative to that.
struct Outline {
    start: (i32, i32),
    path: String,
}

impl<'a> Outlines<'a> {
    fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, faces: HashMap::new(), drawn: HashMap::new() }
    }

    fn of(&mut self, glyph: u16, id: FaceId, step: i32) -> Rc<Outline> {
        if let Some(outline) = self.drawn.get(&(id, glyph, step)) {
            return Rc::clone(outline);
        }
        let read = |face: &'a Face| ttf_parser::Face::parse(face.data(), 0).ok();
        let face = self.faces.entry(id).or_insert_with(|| read(self.fonts.face(id)));
        let mut pen = Pen { step, ..Pen::default() };
        if let Some(face) = face {
            face.outline_glyph(ttf_parser::GlyphId(glyph), &mut pen);
        }
        let outline = Rc::new(Outline { start: pen.first.unwrap_or_default(), path: pen.path });
        self.drawn.insert((id, glyph, step), Rc::clone(&outline));
        outline
    }
}

/// Writes an outline as relative path commands with as few characters as possible.
#[derive(Default)]
struct Pen {
    /// Units of the font in a step.
    step: i32,
    path: String,
    first: Option<(i32, i32)>,
    /// Where the contour began, and where the pen is.
    start: (i32, i32),
    at: (i32, i32),
    /// The control point of the last curve: a viewer mirrors it for the command `t`.
    control: Option<(i32, i32)>,
    command: char,
}

/// How far, in steps, a mirrored control point may lie from the true one: less than
/// anyone sees.
const MIRROR_TOLERANCE: i32 = 1;

impl Pen {
    /// A point in steps, with y running down.
    #[expect(clippy::cast_possible_truncation, reason = "units of a font are 16 bit")]
    fn point(&self, x: f32, y: f32) -> (i32, i32) {
        (in_steps(x.round() as i32, self.step), in_steps(-y.round() as i32, self.step))
    }

    fn write(&mut self, command: char, points: &[(i32, i32)]) {
        let (left, top) = self.at;
        let numbers = points.iter().flat_map(|(x, y)| [x - left, y - top]);
        self.write_numbers(command, numbers);
        self.at = points.last().copied().unwrap_or(self.at);
    }

    fn write_numbers(&mut self, command: char, numbers: impl Iterator<Item = i32>) {
        let mut needs_space = self.command == command;
        if !needs_space {
            self.path.push(command);
        }
        self.command = command;
        for number in numbers {
            if needs_space && number >= 0 {
                self.path.push(' ');
            }
            // Writing into a String cannot fail.
            let _ = write!(self.path, "{number}");
            needs_space = true;
        }
    }
}

/// A length in steps, the nearest.
const fn in_steps(units: i32, step: i32) -> i32 {
    (units + step / 2).div_euclid(step)
}

impl ttf_parser::OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        if self.first.is_none() {
            self.first = Some(to);
            self.at = to;
        } else {
            self.write('m', &[to]);
        }
        self.start = to;
        self.control = None;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.control = None;
        match (to.0 - self.at.0, to.1 - self.at.1) {
            (0, 0) => return,
            (across, 0) => self.write_numbers('h', std::iter::once(across)),
            (0, down) => self.write_numbers('v', std::iter::once(down)),
            _ => self.write('l', &[to]),
        }
        self.at = to;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (control, to) = (self.point(x1, y1), self.point(x, y));
        let mirrored =
            self.control.map(|(x, y)| (2 * self.at.0 - x, 2 * self.at.1 - y)).filter(|(x, y)| {
                (x - control.0).abs() <= MIRROR_TOLERANCE
                    && (y - control.1).abs() <= MIRROR_TOLERANCE
            });
        if mirrored.is_some() {
            self.write('t', &[to]);
            self.control = mirrored;
        } else {
            self.write('q', &[control, to]);
            self.control = Some(control);
        }
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let points = [self.point(x1, y1), self.point(x2, y2), self.point(x, y)];
        self.write('c', &points);
        self.control = None;
    }

    fn close(&mut self) {
        self.path.push('z');
        self.command = 'z';
        self.at = self.start;
    }
}

/// A length with three decimals at most.
struct Number(f32);

impl std::fmt::Display for Number {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{:.3}", self.0);
        formatter.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

//! A part of the paper that is laid out but not yet placed on a page.

use super::Ink;
use super::break_lines::{break_evenly, break_lines};
use super::design::{Design, Style};
use super::line::Line;
use super::sheet::{Area, Content, Item, Role};
use super::typesetter::Typesetter;
use crate::document::Field;

/// Items whose heights count from the upper edge of the block.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// The items in reading order.
    pub items: Vec<Item>,
    /// How much of the page it takes.
    pub height: f32,
}

/// What a piece of text is.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it is to a reader.
    pub role: Role,
    /// The field it shows.
    pub field: Option<Field>,
}

impl Mark {
    /// Of a field.
    pub const fn of(role: Role, field: Field) -> Self {
        Self { role, field: Some(field) }
    }

    /// Of no field of its own.
    pub const fn plain(role: Role) -> Self {
        Self { role, field: None }
    }

    /// How far from the left edge of its column a line of it begins. Running text that is read
    /// from right to left begins at the right edge; addresses, labels and their values keep the
    /// edge that the eye runs down, whichever way each of them is read.
    pub fn indent(&self, line: &Line, width: f32) -> f32 {
        let is_running = match (self.role, &self.field) {
            (_, Some(Field::Seller(_) | Field::Buyer(_))) => false,
            (Role::Paragraph | Role::Cell(_), _) => true,
            _ => false,
        };
        if is_running { line.indent(width) } else { 0.0 }
    }
}

/// From the upper edge of a line of text to its baseline: the line stands in the middle of its
/// leading, by the height of its capitals (0.714 of the size in Noto Sans).
fn baseline_in(style: Style) -> f32 {
    f32::midpoint(style.leading, style.size * 0.714)
}

/// How far a ground reaches beyond what is written on it.
const GROUND_MARGIN: f32 = 6.0;

impl Block {
    /// Leaves space.
    pub fn space(&mut self, height: f32) {
        self.height += height;
    }

    /// Sets a text at the lower end of the block, in as many lines as it takes.
    pub fn text(
        &mut self,
        text: &str,
        style: Style,
        (x, width): (f32, f32),
        mark: &Mark,
        typesetter: &mut Typesetter,
    ) {
        for line in break_lines(text, style, width, typesetter) {
            let indent = mark.indent(&line, width);
            self.line(line, style, x + indent, mark);
        }
    }

    /// The same, with lines of about one length: a sentence that needs a second line for one word
    /// shares its words out.
    pub fn even_text(
        &mut self,
        text: &str,
        style: Style,
        (x, width): (f32, f32),
        mark: &Mark,
        typesetter: &mut Typesetter,
    ) {
        for line in break_evenly(text, style, width, typesetter) {
            let indent = mark.indent(&line, width);
            self.line(line, style, x + indent, mark);
        }
    }

    /// Sets one line at the lower end of the block.
    pub fn line(&mut self, line: Line, style: Style, x: f32, mark: &Mark) {
        let top = self.height;
        self.line_at(line, style, (x, top), mark);
        self.height += style.leading;
    }

    /// Sets one line with its upper edge anywhere; the height of the block stays.
    pub fn line_at(&mut self, line: Line, style: Style, (x, top): (f32, f32), mark: &Mark) {
        for run in line.runs(style, x, top + baseline_in(style)) {
            self.push(mark, Content::Text(run));
        }
    }

    /// Sets one line at the lower end of the block, where a line of another style will stand beside it
    /// on one baseline; the height of the block stays.
    pub fn line_on_baseline(&mut self, line: Line, style: Style, x: f32, of: Style, mark: &Mark) {
        let top = self.height + baseline_in(of) - baseline_in(style);
        self.line_at(line, style, (x, top), mark);
    }

    /// Draws a thin line across at the lower end of the block.
    pub fn hairline(&mut self, (x, width): (f32, f32), design: &Design) {
        self.rule(x, width, design.hairline, design.line);
    }

    /// Draws a line across at the lower end of the block.
    pub fn rule(&mut self, x: f32, width: f32, thickness: f32, ink: Ink) {
        let y = self.height - thickness / 2.0;
        let area = Area { x, y, width, height: thickness, ink };
        self.push(&Mark::plain(Role::Artifact), Content::Area(area));
    }

    /// Fills the block so far with a colour, behind what stands in it and a little beyond both
    /// ends: what is written on it stays in line with what stands below.
    pub fn ground(&mut self, (x, width): (f32, f32), ink: Ink) {
        let (x, width, height) = (x - GROUND_MARGIN, width + 2.0 * GROUND_MARGIN, self.height);
        let area = Content::Area(Area { x, y: 0.0, width, height, ink });
        self.items.insert(0, Item { role: Role::Artifact, field: None, content: area });
    }

    /// Draws a faint line across the whole body, this much below the block.
    pub fn line_below(&mut self, space: f32, design: &Design) {
        let (x, width) = design.body_column();
        let (y, height) = (self.height + space - design.hairline / 2.0, design.hairline);
        let area = Area { x, y, width, height, ink: design.line.mixed(Ink::WHITE, 140) };
        self.push(&Mark::plain(Role::Artifact), Content::Area(area));
    }

    /// Adds an item.
    pub fn push(&mut self, mark: &Mark, content: Content) {
        self.items.push(Item { role: mark.role, field: mark.field.clone(), content });
    }

    /// Puts another block over this one, both with the same upper edge.
    pub fn beside(&mut self, other: Self) {
        self.items.extend(other.items);
        self.height = self.height.max(other.height);
    }

    /// Puts another block under this one.
    pub fn below(&mut self, other: Self) {
        let top = self.height;
        self.items.extend(other.items.into_iter().map(|item| item.moved_down(top)));
        self.height += other.height;
    }

    /// The items with the upper edge of the block at a height of the page, on the grid.
    pub fn placed(self, top: f32) -> impl Iterator<Item = Item> {
        self.items.into_iter().map(move |item| item.moved_down(top).on_grid())
    }
}

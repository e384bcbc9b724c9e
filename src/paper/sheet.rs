//! A document laid out: pages of positioned text, rules and pictures.

use std::rc::Rc;

use super::design::{DOT, HAIR};
use super::{FaceId, Ink};
use crate::calendar::Date;
use crate::document::{Field, Id, Language, Logo};
use crate::pay::Modules;

/// A document laid out. Lengths are in points, y runs down from the top edge of the page.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The title, as the window of a reader shows it.
    pub title: String,
    /// Who made it: the seller's name.
    pub author: String,
    /// The language that the paper speaks.
    pub language: Language,
    /// The language in which it says things a second time, where there is one.
    pub second_language: Option<Language>,
    /// The day on which the document was issued.
    pub date: Option<Date>,
    /// The id of the document.
    pub id: Id,
    /// The width of every page.
    pub width: f32,
    /// The height of every page.
    pub height: f32,
    /// The pages; there is always one.
    pub pages: Vec<Page>,
    /// The pictures that [`Content::Picture`] places.
    pub pictures: Vec<SheetPicture>,
    /// The words for the n-th page of all: "Page 1 of 2".
    pub page_names: Vec<String>,
}

/// A picture of a sheet.
#[derive(Clone, Debug)]
pub struct SheetPicture {
    /// Its file.
    pub file: Logo,
    /// The width and the height in points that its prints stay within.
    pub within: (f32, f32),
    /// What it shows, for who cannot see it.
    pub alternative: String,
}

/// One page: its items in reading order.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What stands on it, in the order in which it is read.
    pub items: Vec<Item>,
}

/// One thing on a page.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is to a reader.
    pub role: Role,
    /// The field that it shows, so that a click on it can lead there.
    pub field: Option<Field>,
    /// What is drawn.
    pub content: Content,
}

/// What an item is to a reader: the structure that a tagged PDF tells (ISO 32000-1, 14.8.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The title of the document.
    Title,
    /// The heading of a part.
    Heading,
    /// A paragraph or a line of an address.
    Paragraph,
    /// The label of the value that follows.
    Label,
    /// The value of the label before.
    Value,
    /// A cell at the head of a table's column.
    Head(Place),
    /// A cell of a table.
    Cell(Place),
    /// A picture.
    Figure,
    /// Not part of what the document says: rules, the running head, the foot.
    Artifact,
}

/// Where a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// In which table.
    pub table: Table,
    /// In which row of its body; the head is of row 0.
    pub row: usize,
    /// In which column.
    pub column: usize,
    /// Whether it takes the rest of its row.
    pub takes_rest: bool,
}

impl Place {
    /// A cell that takes its column alone.
    pub const fn cell(table: Table, row: usize, column: usize) -> Self {
        Self { table, row, column, takes_rest: false }
    }

    /// A cell that takes its whole row.
    pub const fn row(table: Table, row: usize) -> Self {
        Self { table, row, column: 0, takes_rest: true }
    }
}

/// The tables of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    /// What is invoiced.
    Items,
    /// What it comes to.
    Totals,
    /// What is due when.
    Instalments,
}

/// What is drawn.
#[derive(Clone, Debug)]
pub enum Content {
    /// A piece of a line of text.
    Text(Run),
    /// A filled rectangle: a line, a band.
    Area(Area),
    /// A picture.
    Picture {
        /// Which of the sheet's pictures.
        picture: usize,
        /// The left edge.
        x: f32,
        /// The upper edge.
        y: f32,
        /// The printed width.
        width: f32,
        /// The printed height.
        height: f32,
    },
    /// A payment code.
    Code(Code),
}

/// A code of dark squares, on the light of the paper.
#[derive(Clone, Debug)]
pub struct Code {
    /// Its modules.
    pub modules: Modules,
    /// The left edge, without the quiet zone.
    pub x: f32,
    /// The upper edge, without the quiet zone.
    pub y: f32,
    /// The printed width and height.
    pub side: f32,
    /// What it is, for who cannot see it.
    pub alternative: Rc<str>,
}

impl Code {
    /// The side of a module.
    pub fn module(&self) -> f32 {
        self.side / f32::from(self.modules.size.max(1))
    }
}

/// A piece of a line of text in one style, in one face, running one way. A line that mixes faces
/// or directions has several, in the order in which they are read.
#[derive(Clone, Debug)]
pub struct Run {
    /// The left end.
    pub x: f32,
    /// The baseline.
    pub baseline: f32,
    /// The width, without space at the end.
    pub width: f32,
    /// The size of the font.
    pub size: f32,
    /// The face.
    pub face: FaceId,
    /// The colour.
    pub ink: Ink,
    /// Whether it goes on with the paragraph of the run before it, broken where the line ended, or
    /// where another face or direction begins within a line.
    pub continues: bool,
    /// Whether it is read from right to left.
    pub is_rtl: bool,
    /// Whether it is in the second language of the sheet.
    pub is_second: bool,
    /// The text, in the order in which it is read.
    pub text: String,
    /// The glyphs that draw it, from left to right, whichever way it is read.
    pub glyphs: Vec<Glyph>,
}

/// A glyph of a run. Lengths are in units of the font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the next glyph is, kerning and tracking included.
    pub advance: i16,
    /// How far it is moved to the right of its place.
    pub x_offset: i16,
    /// How far it is moved up.
    pub y_offset: i16,
    /// How many bytes of the run's text it draws: [`Run::glyph_texts`] says which. Together the
    /// glyphs draw all of it. Several letters drawn by one glyph (a ligature) are all that glyph's;
    /// of several glyphs that draw one letter the first to be read has its bytes and the others 0.
    pub text_len: u32,
}

impl Run {
    /// The glyphs from left to right, each with the text that it draws: in a run that is read from
    /// right to left the last glyph draws the first letters.
    pub fn glyph_texts(&self) -> impl Iterator<Item = (Glyph, &str)> {
        let mut at = if self.is_rtl { self.text.len() } else { 0 };
        self.glyphs.iter().map(move |glyph| {
            let len = glyph.text_len as usize;
            let range = if self.is_rtl {
                let end = at;
                at = at.saturating_sub(len);
                at..end
            } else {
                let start = at;
                at = at.saturating_add(len);
                start..at
            };
            (*glyph, self.text.get(range).unwrap_or_default())
        })
    }
}

/// A filled rectangle.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// The left edge.
    pub x: f32,
    /// The upper edge.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// The colour.
    pub ink: Ink,
}

impl Item {
    /// The same item further down.
    #[must_use]
    pub fn moved_down(mut self, by: f32) -> Self {
        match &mut self.content {
            Content::Text(run) => run.baseline += by,
            Content::Area(area) => area.y += by,
            Content::Picture { y, .. } => *y += by,
            Content::Code(code) => code.y += by,
        }
        self
    }
}

impl Item {
    /// Moves the item to the right.
    pub fn move_right(&mut self, by: f32) {
        match &mut self.content {
            Content::Text(run) => run.x += by,
            Content::Area(area) => area.x += by,
            Content::Picture { x, .. } => *x += by,
            Content::Code(code) => code.x += by,
        }
    }

    /// The same item with its baseline, or its upper edge, on the grid.
    #[must_use]
    pub fn on_grid(mut self) -> Self {
        let on_grid = |y: f32| (y / DOT).round() * DOT + HAIR;
        match &mut self.content {
            Content::Text(run) => run.baseline = on_grid(run.baseline),
            Content::Area(area) => area.y = on_grid(area.y),
            Content::Picture { .. } | Content::Code(_) => {}
        }
        self
    }
}

impl Page {
    /// The text of the page, a line of an item a line.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut baseline = None;
        for item in &self.items {
            let Content::Text(run) = &item.content else { continue };
            let is_same_line =
                run.continues && baseline.replace(run.baseline) == Some(run.baseline);
            if !is_same_line && !text.is_empty() {
                text.truncate(text.trim_end_matches(' ').len());
                text.push('\n');
            }
            baseline = Some(run.baseline);
            text.push_str(&run.text);
        }
        text.truncate(text.trim_end().len());
        text
    }
}

//! A document laid out: pages of positioned text, rules and pictures.

use super::design::{DOT, HAIR};
use super::{Ink, Weight};
use crate::calendar::Date;
use crate::document::{Field, Id, Language, Logo};

/// A document laid out. Lengths are in points, y runs down from the top edge of the page.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The title, as the window of a reader shows it.
    pub title: String,
    /// Who made it: the seller's name.
    pub author: String,
    /// The language that the paper speaks.
    pub language: Language,
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
}

/// A piece of a line of text in one style.
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
    /// The weight of the font.
    pub weight: Weight,
    /// The colour.
    pub ink: Ink,
    /// Whether it goes on with the paragraph of the run before it, broken where the line ended.
    pub continues: bool,
    /// The text.
    pub text: String,
    /// The glyphs that draw it, from left to right.
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
    /// How many bytes of the run's text it draws; 0 where the glyph before draws them with it.
    pub text_len: u32,
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
        }
        self
    }
}

impl Item {
    /// The same item with its baseline, or its upper edge, on the grid.
    #[must_use]
    pub fn on_grid(mut self) -> Self {
        let on_grid = |y: f32| (y / DOT).round() * DOT + HAIR;
        match &mut self.content {
            Content::Text(run) => run.baseline = on_grid(run.baseline),
            Content::Area(area) => area.y = on_grid(area.y),
            Content::Picture { .. } => {}
        }
        self
    }
}

impl Page {
    /// The text of the page, an item a line.
    pub fn text(&self) -> String {
        let runs = self.items.iter().filter_map(|item| match &item.content {
            Content::Text(run) => Some(run.text.trim_end()),
            _ => None,
        });
        runs.collect::<Vec<_>>().join("\n")
    }
}

//! The looks of the paper in numbers: sizes, spaces and colours, named once. A template is a
//! [`Design`] and an arrangement of the head ([`Head`]); everything else of the paper is the same
//! for all.

mod classic;
mod colour;
mod compact;
mod letter;
mod modern;
mod page;

pub use page::{PageMeasure, Window};

use super::Weight;
use crate::document::{Colour, LogoSize, LookChoices, Template};

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

/// The grid on which lines of text and rules stand: a hundredth of an inch, a whole number of dots
/// of most printers and of a screen at 100 dots an inch. A line that stands on it has the same
/// dots on every row, and programs that set text on whole dots don't move it.
pub const DOT: f32 = 72.0 / 100.0;
/// What stands on the grid stands this much below its line and right of it, so that no rounding
/// puts it on the dot before.
pub const HAIR: f32 = 0.03;

/// A printed picture needs no more dots than this.
pub const PICTURE_DOTS_PER_INCH: f32 = 300.0;

/// The largest stamp or signature.
pub const STAMP_WITHIN: (f32, f32) = (55.0 * MM, 28.0 * MM);

/// How much of the space between parts and rows is left where that saves a page: still enough to
/// tell them apart.
pub const TIGHTNESSES: [f32; 3] = [0.85, 0.7, 0.55];

/// The largest logo of a size.
pub const fn logo_within(size: LogoSize) -> (f32, f32) {
    match size {
        LogoSize::Small => (30.0 * MM, 12.0 * MM),
        LogoSize::Medium => (45.0 * MM, 18.0 * MM),
        LogoSize::Large => (70.0 * MM, 28.0 * MM),
    }
}

/// A colour of the paper: red, green and blue in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ink(pub [u8; 3]);

impl Ink {
    /// Ink on paper.
    pub const BLACK: Self = Self([0; 3]);
    /// The paper.
    pub const WHITE: Self = Self([255; 3]);
    /// Text.
    pub const TEXT: Self = Self([0x1d, 0x21, 0x22]);
    /// Labels and details: grey, at least 4.5:1 on white (WCAG 2.2, 1.4.3).
    pub const QUIET: Self = Self([0x66, 0x6c, 0x6d]);
    /// The accent where the author chose none.
    pub const ACCENT: Self = Self([0x0f, 0x57, 0x5c]);
    /// Thin lines.
    pub const LINE: Self = Self([0xb4, 0xb9, 0xb9]);
}

impl From<Colour> for Ink {
    fn from(Colour(parts): Colour) -> Self {
        Self(parts)
    }
}

/// How a piece of text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The size of the font in points.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    /// Regular or bold.
    pub weight: Weight,
    /// The colour.
    pub ink: Ink,
    /// Added between letters, in thousandths of the size.
    pub tracking: i16,
    /// Whether it is in the second language of the paper.
    pub is_second: bool,
}

const fn style(size: f32, leading: f32, weight: Weight, ink: Ink, tracking: i16) -> Style {
    Style { size, leading, weight, ink, tracking, is_second: false }
}

/// The least size of a text in the second language: small letters are read last of all, but read.
const LEAST_SECOND: f32 = 7.0;

impl Style {
    /// The same text in the second language: smaller and never bold. What is large is made smaller by
    /// more, so that it stays a whisper beside the first.
    #[must_use]
    pub fn second(self, quiet: Ink) -> Self {
        let share = if self.size > 10.0 { 0.68 } else { 0.9 };
        let size = (self.size * share).max(LEAST_SECOND).min(self.size);
        let leading = self.leading.min((size * 1.36 / DOT).round() * DOT);
        Self { size, leading, weight: Weight::Regular, ink: quiet, is_second: true, ..self }
    }
}

/// The arrangement of what stands above the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Head {
    /// Logo and title, then both parties and the dates side by side.
    Columns,
    /// Logo and title, both parties, then a strip of dates and the amount due.
    Strip,
    /// Where the window of an envelope shows the buyer, and the dates beside it.
    Window(Window),
}

/// The sizes, spaces and colours of a paper. Lengths are in points.
#[derive(Clone, Copy, Debug)]
pub struct Design {
    /// The width of a page.
    pub page_width: f32,
    /// The height of a page.
    pub page_height: f32,
    /// Left of everything.
    pub margin_left: f32,
    /// Right of everything.
    pub margin_right: f32,
    /// Where the first page begins.
    pub margin_top: f32,
    /// Where the body of a page ends.
    pub body_bottom: f32,
    /// The baseline of the foot's last line.
    pub foot_baseline: f32,
    /// The baseline of the running head on every page but the first.
    pub running_head_baseline: f32,
    /// Where the body begins on every page but the first.
    pub next_top: f32,

    /// How the head is arranged.
    pub head: Head,
    /// The height of a band of the accent along the upper edge of the first page; often none.
    pub band: f32,
    /// Whether the head of the table and the amount due stand on the accent.
    pub is_filled: bool,
    /// Whether a thin line stands between the rows.
    pub has_row_lines: bool,

    /// One line of body text; the grid on which everything stands.
    pub leading: f32,
    /// Between columns of text.
    pub gutter: f32,
    /// Between columns of a table.
    pub cell_gap: f32,
    /// Above and below a row of the table.
    pub row_space: f32,
    /// Above a heading among the rows, and below a subtotal.
    pub section_space: f32,
    /// Between the parts of the paper.
    pub part_space: f32,
    /// The width of the column of dates.
    pub dates_width: f32,
    /// The widest that labels of the account may make their column.
    pub labels_width: f32,
    /// The least width that is left to descriptions, however long the figures are.
    pub description_min_width: f32,
    /// The width of the totals where nothing asks for more.
    pub totals_width: f32,
    /// The widest that names make the totals.
    pub totals_max_width: f32,
    /// The width of a line of running text that is still read with ease.
    pub measure: f32,

    /// A thin line.
    pub hairline: f32,
    /// The line above what is to be paid.
    pub strong_line: f32,

    /// The accent as it was chosen: for areas.
    pub fill: Ink,
    /// What is written on the accent.
    pub on_fill: Ink,
    /// The accent as a breath on white: for the ground of text.
    pub tint: Ink,
    /// The accent where it is read: as dark as white asks.
    pub accent: Ink,
    /// What is read second.
    pub quiet: Ink,
    /// Thin lines.
    pub line: Ink,

    /// The title of the document.
    pub title: Style,
    /// The number beneath the title.
    pub number: Style,
    /// Running text and the cells of the table.
    pub body: Style,
    /// A name, a heading, a sum.
    pub strong: Style,
    /// What stands beneath something and is read second.
    pub detail: Style,
    /// Labels, heads of columns.
    pub label: Style,
    /// The amount due and its label.
    pub due: Style,
    /// The foot and the running head.
    pub foot: Style,
}

impl Design {
    /// The design that a look asks for.
    pub fn of(look: &LookChoices) -> Self {
        let page = PageMeasure::of(look.page_size);
        let accent = look.accent.map_or(Ink::ACCENT, Ink::from);
        match look.template {
            Template::Classic => classic::classic(page, accent),
            Template::Modern => modern::modern(page, accent),
            Template::Compact => compact::compact(page, accent),
            Template::Letter => letter::letter(page, accent),
        }
    }

    /// The width between the margins.
    pub fn body_width(&self) -> f32 {
        self.page_width - self.margin_left - self.margin_right
    }

    /// The left edge of the body, and its width.
    pub fn body_column(&self) -> (f32, f32) {
        (self.margin_left, self.body_width())
    }

    /// The right edge of figures.
    pub fn right(&self) -> f32 {
        self.page_width - self.margin_right
    }

    /// The height that no body of a page exceeds.
    pub fn next_height(&self) -> f32 {
        self.body_bottom - self.next_top
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::PageSize;

    #[test]
    fn text_can_be_read_in_every_design_and_accent() {
        for template in [Template::Classic, Template::Modern, Template::Compact, Template::Letter] {
            for accent in [None, Some(Colour([0xff, 0xe0, 0])), Some(Colour([0x20, 0x20, 0xa0]))] {
                for page_size in [PageSize::A4, PageSize::UsLetter] {
                    let look =
                        LookChoices { template, page_size, accent, ..LookChoices::default() };
                    let design = Design::of(&look);
                    for style in [design.body, design.detail, design.label, design.foot] {
                        assert!(style.size >= 7.0, "{look:?}");
                        assert!(style.ink.contrast(Ink::WHITE) >= 4.5, "{look:?}");
                        assert!(style.ink.contrast(design.tint) >= 4.5, "{look:?}");
                        assert!(style.leading >= style.size * 1.2, "{look:?}");
                    }
                    assert!(design.on_fill.contrast(design.fill) >= 4.5, "{look:?}");
                    assert!(design.accent.contrast(Ink::WHITE) >= 4.5, "{look:?}");
                }
            }
        }
    }
}

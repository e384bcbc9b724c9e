//! The look of the classic paper in numbers: sizes, spaces and colours, named once.

use super::Weight;

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

/// The grid on which lines of text and rules stand: a hundredth of an inch, a whole number of dots
/// of most printers and of a screen at 100 dots an inch. A line that stands on it has the same
/// dots on every row, and programs that set text on whole dots don't move it.
pub const DOT: f32 = 72.0 / 100.0;
/// What stands on the grid stands this much below its line and right of it, so that no rounding
/// puts it on the dot before.
pub const HAIR: f32 = 0.03;

/// A4 (ISO 216).
pub const PAGE_WIDTH: f32 = 210.0 * MM;
/// A4 (ISO 216).
pub const PAGE_HEIGHT: f32 = 297.0 * MM;

/// Wider than the right one: for binding, and for the window of a letter. 25 mm, on the grid.
pub const MARGIN_LEFT: f32 = 99.0 * DOT + HAIR;
/// The right edge of figures.
pub const MARGIN_RIGHT: f32 = 20.0 * MM;
/// Where the first page begins.
pub const MARGIN_TOP: f32 = 20.0 * MM;
/// Where the body of a page ends.
pub const BODY_BOTTOM: f32 = PAGE_HEIGHT - 21.0 * MM;
/// The baseline of the foot's last line.
pub const FOOT_BASELINE: f32 = PAGE_HEIGHT - 12.0 * MM;
/// The baseline of the running head on every page but the first.
pub const RUNNING_HEAD_BASELINE: f32 = 16.0 * MM;

/// The width between the margins.
pub const BODY_WIDTH: f32 = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;

/// The largest logo.
pub const LOGO_WITHIN: (f32, f32) = (45.0 * MM, 18.0 * MM);
/// A printed picture needs no more dots than this.
pub const PICTURE_DOTS_PER_INCH: f32 = 300.0;

/// One line of body text; the grid on which everything stands.
pub const LEADING: f32 = 18.0 * DOT;
/// One line of small text.
pub const SMALL_LEADING: f32 = 15.0 * DOT;
/// Between columns of text.
pub const GUTTER: f32 = 5.0 * MM;
/// Between columns of a table.
pub const CELL_GAP: f32 = 4.0 * MM;
/// Above and below a row of the table.
pub const ROW_SPACE: f32 = 3.25;
/// Above a heading among the rows, and below a subtotal.
pub const SECTION_SPACE: f32 = LEADING;
/// Between the parts of the paper.
pub const PART_SPACE: f32 = 1.75 * LEADING;
/// How much of the space between parts and rows is left where that saves a page: still enough to
/// tell them apart.
pub const TIGHTNESSES: [f32; 3] = [0.85, 0.7, 0.55];
/// The least width that is left to descriptions, however long the figures are.
pub const DESCRIPTION_MIN_WIDTH: f32 = 42.0 * MM;
/// The width of the totals where nothing asks for more.
pub const TOTALS_WIDTH: f32 = 82.0 * MM;
/// The widest that names make the totals.
pub const TOTALS_MAX_WIDTH: f32 = 110.0 * MM;
/// The width of a line of running text that is still read with ease.
pub const MEASURE: f32 = 120.0 * MM;

/// A thin line.
pub const HAIRLINE: f32 = 0.5;
/// The line above what is to be paid.
pub const STRONG_LINE: f32 = 1.0;

/// A colour of the paper: red, green and blue in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ink(pub [u8; 3]);

impl Ink {
    /// Text.
    pub const TEXT: Self = Self([0x1d, 0x21, 0x22]);
    /// Labels and details: grey, at least 4.5:1 on white (WCAG 2.2, 1.4.3).
    pub const QUIET: Self = Self([0x66, 0x6c, 0x6d]);
    /// What is to be paid.
    pub const ACCENT: Self = Self([0x0f, 0x57, 0x5c]);
    /// Thin lines.
    pub const LINE: Self = Self([0xb4, 0xb9, 0xb9]);
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
}

const fn style(size: f32, leading: f32, weight: Weight, ink: Ink, tracking: i16) -> Style {
    Style { size, leading, weight, ink, tracking }
}

/// The title of the document.
pub const TITLE: Style = style(20.0, 33.0 * DOT, Weight::Bold, Ink::TEXT, -5);
/// The number beneath the title.
pub const NUMBER: Style = style(11.0, 21.0 * DOT, Weight::Regular, Ink::QUIET, 0);
/// Running text and the cells of the table.
pub const BODY: Style = style(9.5, LEADING, Weight::Regular, Ink::TEXT, 0);
/// A name, the description of a line.
pub const STRONG: Style = style(9.5, LEADING, Weight::Bold, Ink::TEXT, 0);
/// What stands beneath something and is read second.
pub const DETAIL: Style = style(8.5, 16.0 * DOT, Weight::Regular, Ink::QUIET, 0);
/// Labels, heads of columns.
pub const LABEL: Style = style(7.5, SMALL_LEADING, Weight::Regular, Ink::QUIET, 20);
/// The amount due and its label.
pub const DUE: Style = style(13.0, 24.0 * DOT, Weight::Bold, Ink::ACCENT, 0);
/// The foot and the running head.
pub const FOOT: Style = style(7.5, 14.0 * DOT, Weight::Regular, Ink::QUIET, 0);

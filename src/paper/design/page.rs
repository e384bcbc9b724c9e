//! The sizes of pages, and where envelopes and folding machines expect what.

use super::MM;
use crate::document::PageSize;

/// A page, and how a letter of it is folded.
#[derive(Clone, Copy, Debug)]
pub struct PageMeasure {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Where a letter is folded, from the upper edge.
    pub folds: [f32; 2],
    /// What the window of an envelope shows.
    pub window: Window,
}

/// Where the address of a letter stands. Lengths are in points from the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// The left end of its lines.
    pub x: f32,
    /// How long they may be.
    pub width: f32,
    /// The upper edge of what the window shows.
    pub top: f32,
    /// The upper edge of the first line of the address, where it has no more lines than usual.
    pub address: f32,
    /// The lower edge of what the window shows.
    pub bottom: f32,
    /// Where the facts beside it begin: the left edge.
    pub facts: f32,
    /// Where the subject of the letter begins at the earliest.
    pub subject: f32,
}

const INCH: f32 = 72.0;

impl PageMeasure {
    /// A4 with the window of DIN 5008, form B (field of 85 by 45 mm at 20 and 45 mm, the last
    /// 27.3 mm of it for the address, facts from 125 mm, folds at 105 and 210 mm); US Letter folded
    /// in three, with the window of a No. 10 envelope (4 1/2 by 1 1/8 inches, 7/8 inch from the left
    /// and 1/2 from the bottom; the letter has an inch to slide in it, and what shows wherever it
    /// lies ends 4 3/8 inches from its left edge).
    pub const fn of(size: PageSize) -> Self {
        match size {
            PageSize::A4 => Self {
                width: 210.0 * MM,
                height: 297.0 * MM,
                folds: [105.0 * MM, 210.0 * MM],
                window: Window {
                    x: 25.0 * MM,
                    width: 80.0 * MM,
                    top: 45.0 * MM,
                    address: 62.7 * MM,
                    bottom: 90.0 * MM,
                    facts: 125.0 * MM,
                    subject: 101.0 * MM,
                },
            },
            PageSize::UsLetter => Self {
                width: 8.5 * INCH,
                height: 11.0 * INCH,
                folds: [11.0 * INCH / 3.0, 22.0 * INCH / 3.0],
                window: Window {
                    x: INCH,
                    width: 3.35 * INCH,
                    top: 2.05 * INCH,
                    address: 2.2 * INCH,
                    bottom: 3.15 * INCH,
                    facts: 5.1 * INCH,
                    subject: 3.75 * INCH,
                },
            },
        }
    }
}

//! The letter: the address stands where the window of an envelope shows it.

use super::classic::classic;
use super::{DOT, Design, Head, Ink, MM, PageMeasure, style};
use crate::paper::Weight;

/// On this page, with this accent.
pub fn letter(page: PageMeasure, accent: Ink) -> Design {
    let base = classic(page, accent);
    Design {
        margin_left: page.window.x,
        margin_top: 12.0 * MM,
        head: Head::Window(page.window),
        title: style(14.0, 26.0 * DOT, Weight::Bold, Ink::TEXT, -3),
        foot: style(7.0, 13.0 * DOT, Weight::Regular, Ink::QUIET, 0),
        number: style(10.0, 18.0 * DOT, Weight::Regular, Ink::QUIET, 0),
        ..base
    }
}

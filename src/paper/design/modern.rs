//! The modern paper: a band of the accent, a strip of facts, a filled head of the table.

use super::classic::classic;
use super::{DOT, Design, HAIR, Head, Ink, MM, PageMeasure, style};
use crate::paper::Weight;

/// On this page, with this accent.
pub fn modern(page: PageMeasure, accent: Ink) -> Design {
    let base = classic(page, accent);
    // Grey on the tint of a facts' strip is read as well as on white.
    let quiet = Ink([0x5c, 0x62, 0x63]);
    Design {
        margin_left: 79.0 * DOT + HAIR,
        margin_top: 22.0 * MM,
        head: Head::Strip,
        band: 6.0 * MM,
        is_filled: true,
        row_space: 4.0,
        measure: 125.0 * MM,
        quiet,
        title: style(26.0, 42.0 * DOT, Weight::Bold, base.accent, -10),
        number: style(11.0, 21.0 * DOT, Weight::Regular, quiet, 0),
        detail: style(8.5, 16.0 * DOT, Weight::Regular, quiet, 0),
        label: style(7.5, 15.0 * DOT, Weight::Regular, quiet, 20),
        foot: style(7.5, 14.0 * DOT, Weight::Regular, quiet, 0),
        due: style(13.0, 24.0 * DOT, Weight::Bold, base.on_fill, 0),
        ..base
    }
}

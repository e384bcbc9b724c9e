//! The compact paper: small type, thin lines between the rows, as many of them as can be read.

use super::classic::classic;
use super::{DOT, Design, HAIR, Head, Ink, MM, PageMeasure, style};
use crate::paper::Weight;

/// On this page, with this accent.
pub fn compact(page: PageMeasure, accent: Ink) -> Design {
    let base = classic(page, accent);
    let leading = 15.0 * DOT;
    Design {
        margin_left: 59.0 * DOT + HAIR,
        margin_right: 15.0 * MM,
        margin_top: 14.0 * MM,
        body_bottom: page.height - 17.0 * MM,
        foot_baseline: page.height - 9.0 * MM,
        running_head_baseline: 11.0 * MM,
        next_top: 11.0 * MM + 14.0,
        head: Head::Columns,
        has_row_lines: true,
        leading,
        cell_gap: 3.5 * MM,
        row_space: 1.8,
        section_space: 8.0,
        part_space: 1.5 * leading,
        labels_width: 40.0 * MM,
        totals_width: 74.0 * MM,
        totals_max_width: 105.0 * MM,
        measure: 115.0 * MM,
        title: style(15.0, 26.0 * DOT, Weight::Bold, Ink::TEXT, -3),
        number: style(9.5, 17.0 * DOT, Weight::Regular, Ink::QUIET, 0),
        body: style(8.0, leading, Weight::Regular, Ink::TEXT, 0),
        strong: style(8.0, leading, Weight::Bold, Ink::TEXT, 0),
        detail: style(7.25, 13.0 * DOT, Weight::Regular, Ink::QUIET, 0),
        label: style(7.0, 13.0 * DOT, Weight::Regular, Ink::QUIET, 15),
        due: style(11.0, 20.0 * DOT, Weight::Bold, base.accent, 0),
        foot: style(7.0, 12.0 * DOT, Weight::Regular, Ink::QUIET, 0),
        ..base
    }
}

//! The classic paper: quiet, white, one accent, figures in line.

use super::{DOT, Design, HAIR, Head, Ink, MM, PageMeasure, style};
use crate::paper::Weight;

/// On this page, with this accent.
pub fn classic(page: PageMeasure, accent: Ink) -> Design {
    let leading = 18.0 * DOT;
    let legible = accent.legible_on(Ink::WHITE);
    Design {
        page_width: page.width,
        page_height: page.height,
        // Wider than the right one: for binding. 25 mm, on the grid.
        margin_left: 99.0 * DOT + HAIR,
        margin_right: 20.0 * MM,
        margin_top: 20.0 * MM,
        body_bottom: page.height - 21.0 * MM,
        foot_baseline: page.height - 12.0 * MM,
        running_head_baseline: 16.0 * MM,
        next_top: 16.0 * MM + 22.0,
        head: Head::Columns,
        band: 0.0,
        is_filled: false,
        has_row_lines: false,
        leading,
        gutter: 5.0 * MM,
        cell_gap: 4.0 * MM,
        row_space: 3.25,
        section_space: leading,
        part_space: 1.75 * leading,
        dates_width: 43.0 * MM,
        labels_width: 45.0 * MM,
        description_min_width: 42.0 * MM,
        totals_width: 82.0 * MM,
        totals_max_width: 110.0 * MM,
        measure: 120.0 * MM,
        hairline: 0.5,
        strong_line: 1.0,
        fill: accent,
        on_fill: accent.written_on(),
        tint: accent.mixed(Ink::WHITE, 238),
        accent: legible,
        quiet: Ink::QUIET,
        line: Ink::LINE,
        title: style(20.0, 33.0 * DOT, Weight::Bold, Ink::TEXT, -5),
        number: style(11.0, 21.0 * DOT, Weight::Regular, Ink::QUIET, 0),
        body: style(9.5, leading, Weight::Regular, Ink::TEXT, 0),
        strong: style(9.5, leading, Weight::Bold, Ink::TEXT, 0),
        detail: style(8.5, 16.0 * DOT, Weight::Regular, Ink::QUIET, 0),
        label: style(7.5, 15.0 * DOT, Weight::Regular, Ink::QUIET, 20),
        due: style(13.0, 24.0 * DOT, Weight::Bold, legible, 0),
        foot: style(7.5, 14.0 * DOT, Weight::Regular, Ink::QUIET, 0),
    }
}

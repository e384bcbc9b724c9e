//! What holds on every sheet, whatever the document.

use std::collections::BTreeMap;

use billet::document::{Document, Field, LineField, LineKind, totals};
use billet::paper::{Role, Run, Sheet, Table};
use billet::region::write_amount;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use crate::any_document::any_document;
use crate::page_breaks::{rows_with_totals, sections_keep_together};
use crate::reading::{drawn, letters, place_of, rows_on, runs};
use crate::samples::{FONTS, NAMES, document, sheet};

const MM: f32 = 72.0 / 25.4;

pub fn nothing_leaves_the_page(sheet: &Sheet) -> TestCaseResult {
    for page in &sheet.pages {
        for (_, run) in runs(page) {
            let (left, right) = (25.0 * MM - 0.5, sheet.width - 20.0 * MM + 0.5);
            // A single letter may be wider than what is left to it; nothing else.
            prop_assert!(run.x >= left && run.x + run.width <= right, "{:?}", run.text);
            let is_foot = run.baseline > sheet.height - 21.0 * MM;
            prop_assert!(run.baseline > 10.0 * MM && run.baseline < sheet.height - 10.0 * MM);
            if is_foot {
                prop_assert!(run.size < 8.0, "{:?} stands in the foot", run.text);
            }
        }
    }
    Ok(())
}

pub fn nothing_overlaps(sheet: &Sheet) -> TestCaseResult {
    for page in &sheet.pages {
        let runs: Vec<&Run> = runs(page).map(|(_, run)| run).collect();
        for (index, one) in runs.iter().enumerate() {
            for other in &runs[index + 1..] {
                let is_apart = one.x + one.width <= other.x + 0.6
                    || other.x + other.width <= one.x + 0.6
                    || (one.baseline - other.baseline).abs() > one.size.min(other.size) * 0.9;
                prop_assert!(is_apart, "{:?} and {:?}", one.text, other.text);
            }
        }
    }
    Ok(())
}

pub fn every_line_is_there_once(document: &Document, sheet: &Sheet) -> TestCaseResult {
    let drawn = drawn(sheet);
    let totals = totals(document).ok();
    let none = String::new();
    for (index, line) in document.lines.iter().enumerate() {
        if line.is_blank() {
            continue;
        }
        let of = |field| drawn.get(&Field::Line(line.id.clone(), field)).unwrap_or(&none);
        let has_own_text = line.kind != LineKind::Subtotal || !line.description.trim().is_empty();
        if has_own_text {
            prop_assert_eq!(of(LineField::Description), &letters(&line.description));
        }
        prop_assert_eq!(of(LineField::Detail), &letters(&line.detail));
        let amount = totals.as_ref().map(|totals| totals.lines[index].total);
        if !matches!(line.kind, LineKind::Item | LineKind::Subtotal) {
            prop_assert_eq!(of(LineField::Price), "");
        } else if let Some(amount) = amount {
            let written = letters(&write_amount(amount, document.language));
            prop_assert!(of(LineField::Price).ends_with(&written));
        }
    }
    Ok(())
}

fn rows_are_whole_and_under_their_head(sheet: &Sheet) -> TestCaseResult {
    let mut pages_of: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut last_row = None;
    for (index, page) in sheet.pages.iter().enumerate() {
        let rows = rows_on(page);
        let heads = page.items.iter().filter(|item| matches!(item.role, Role::Head(_)));
        prop_assert_eq!(heads.count() > 0, !rows.is_empty() || sheet_has_no_rows(sheet, index));
        for row in rows {
            prop_assert!(last_row.is_none_or(|last| row >= last), "rows keep their order");
            last_row = Some(row);
            pages_of.entry(row).or_default().push(index);
        }
    }
    for (row, pages) in pages_of {
        if pages.len() > 1 {
            let lines: usize = sheet
                .pages
                .iter()
                .flat_map(|page| &page.items)
                .filter_map(place_of)
                .filter(|place| place.table == Table::Items && place.row == row)
                .count();
            prop_assert!(lines > 40, "row {row} of {lines} lines is on pages {pages:?}");
        }
    }
    Ok(())
}

fn sheet_has_no_rows(sheet: &Sheet, page: usize) -> bool {
    sheet.pages.iter().all(|page| rows_on(page).is_empty())
        && sheet.pages[page].items.iter().any(|item| matches!(item.role, Role::Head(_)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_laws_of_the_sheet_hold(document in any_document()) {
        let sheet = sheet(&document);
        nothing_leaves_the_page(&sheet)?;
        nothing_overlaps(&sheet)?;
        every_line_is_there_once(&document, &sheet)?;
        rows_are_whole_and_under_their_head(&sheet)?;
        let row_count = document.lines.iter().filter(|line| !line.is_blank()).count();
        if let Some(rows) = rows_with_totals(&sheet) {
            prop_assert!(rows >= row_count.min(1), "the totals are alone on their page");
        }
        prop_assert_eq!(sheet.page_names.len(), sheet.pages.len());
        for page in 0..sheet.pages.len() {
            let svg = billet::paper::draw_svg(&sheet, page, &FONTS);
            let is_sound = svg.starts_with("<svg ") && svg.ends_with("</svg>");
            prop_assert!(is_sound && !svg.contains("<script"));
        }
        prop_assert!(billet::pdf::write(&sheet, &FONTS, &billet::pdf::Enclosures::default()).is_ok());
    }
}

#[test]
fn the_samples_keep_the_laws() {
    for name in NAMES {
        let document = document(name);
        let sheet = sheet(&document);
        nothing_leaves_the_page(&sheet).unwrap();
        nothing_overlaps(&sheet).unwrap();
        every_line_is_there_once(&document, &sheet).unwrap();
        rows_are_whole_and_under_their_head(&sheet).unwrap();
        sections_keep_together(&document, &sheet).unwrap();
    }
}

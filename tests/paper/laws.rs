//! What holds on every sheet, whatever the document.

use std::collections::BTreeMap;

use billet::document::{Document, Field, Id, Line, LineField, LineKind, totals};
use billet::paper::{Role, Sheet, Table};
use billet::region::write_amount;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use crate::any_document::any_document;
use crate::golden_pages::Case;
use crate::ink_boxes::BUILT_IN;
use crate::page_breaks::sections_keep_together;
use crate::page_laws::{
    nothing_leaves_the_page, nothing_overlaps, pages_are_numbered, sums_are_carried,
    the_address_is_in_the_window, the_payment_block_is_whole, the_totals_have_company,
};
use crate::reading::{drawn, letters, place_of, rows_on};
use crate::samples::{NAMES, document, fonts_of, sheet};

pub fn every_line_is_there_once(document: &Document, sheet: &Sheet) -> TestCaseResult {
    let drawn = drawn(sheet);
    let totals = totals(document).ok();
    let none = String::new();
    for (index, line) in document.lines.iter().enumerate() {
        // What has no prices has no sums.
        let has_prices = document.kind.has_prices();
        if line.is_blank() || !has_prices && line.kind == LineKind::Subtotal {
            continue;
        }
        let of = |field| drawn.get(&Field::Line(line.id.clone(), field)).unwrap_or(&none);
        let has_own_text = line.kind != LineKind::Subtotal || !line.description.trim().is_empty();
        if has_own_text {
            prop_assert_eq!(of(LineField::Description), &letters(&line.description));
        }
        prop_assert_eq!(of(LineField::Detail), &letters(&line.detail));
        let amount = totals.as_ref().map(|totals| totals.lines[index].total);
        if !has_prices || !matches!(line.kind, LineKind::Item | LineKind::Subtotal) {
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

/// All of them but those that are drawn of one document for all.
fn keeps_the_laws(document: &Document, sheet: &Sheet) -> TestCaseResult {
    nothing_leaves_the_page(document, sheet)?;
    nothing_overlaps(sheet, &BUILT_IN)?;
    every_line_is_there_once(document, sheet)?;
    rows_are_whole_and_under_their_head(sheet)?;
    pages_are_numbered(sheet)?;
    the_payment_block_is_whole(sheet)?;
    the_totals_have_company(document, sheet)?;
    the_address_is_in_the_window(document, sheet)?;
    sums_are_carried(document, totals(document).ok().as_ref(), sheet)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_laws_of_the_sheet_hold(document in any_document()) {
        let sheet = sheet(&document);
        keeps_the_laws(&document, &sheet)?;
        let fonts = fonts_of(&document);
        for page in 0..sheet.pages.len() {
            let svg = billet::paper::draw_svg(&sheet, page, fonts);
            let is_sound = svg.starts_with("<svg ") && svg.ends_with("</svg>");
            prop_assert!(is_sound && !svg.contains("<script"));
        }
        prop_assert!(billet::pdf::write(&sheet, fonts, &billet::pdf::Enclosures::default()).is_ok());
    }
}

#[test]
fn the_samples_keep_the_laws() {
    for name in NAMES {
        let document = document(name);
        let sheet = sheet(&document);
        if let Err(error) = keeps_the_laws(&document, &sheet) {
            panic!("{name}: {error}");
        }
        sections_keep_together(&document, &sheet).unwrap();
    }
    for case in Case::all().iter().filter(|case| case.has_built_in_fonts()) {
        let (document, sheet, _) = case.sheet();
        if let Err(error) = keeps_the_laws(&document, &sheet) {
            panic!("{}: {error}", case.name);
        }
    }
}

/// However far down the page its head is, a row that no page can hold begins where a line of it stands.
#[test]
fn a_row_taller_than_a_page_begins_under_the_head_of_the_table() {
    for lines in 20..60 {
        let mut document = document("english");
        document.seller.address.street = "Scala\n".repeat(lines);
        document.lines.truncate(1);
        document.lines[0].detail = "Two days on site.\n".repeat(120);
        let sheet = sheet(&document);
        rows_are_whole_and_under_their_head(&sheet)
            .unwrap_or_else(|error| panic!("{lines}: {error}"));
    }
}

#[test]
fn ten_thousand_lines_keep_the_laws() {
    let mut document = document("english");
    let line = document.lines[0].clone();
    let numbered = |index: usize| Line {
        id: Id::new(index.to_string()),
        description: format!("Row {index}"),
        ..line.clone()
    };
    document.lines = (0..10_000).map(numbered).collect();
    let sheet = sheet(&document);
    assert!(sheet.pages.len() > 400);
    keeps_the_laws(&document, &sheet).unwrap();
}

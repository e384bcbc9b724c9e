//! Where pages end: what belongs together stays together.

use billet::document::{Document, Field, Id, Line, LineKind, read_document};
use billet::paper::{Content, Page, Role, Sheet, Table};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use serde_json::{Value, json};

use crate::ink_boxes::BUILT_IN;
use crate::laws::every_line_is_there_once;
use crate::page_laws::{nothing_leaves_the_page, nothing_overlaps};
use crate::reading::{place_of, rows_on};
use crate::samples::{document, sheet};

/// A heading has a row of its own below it on its page, a subtotal one above it.
pub fn sections_keep_together(document: &Document, sheet: &Sheet) -> TestCaseResult {
    let lines: Vec<&Line> = document.lines.iter().filter(|line| !line.is_blank()).collect();
    for page in &sheet.pages {
        let rows = rows_on(page);
        if let Some(last) = rows.last().filter(|last| **last + 1 < lines.len()) {
            prop_assert!(lines[*last].kind != LineKind::Heading, "row {last} heads nothing");
        }
        if let Some(first) = rows.first().filter(|first| **first > 0) {
            prop_assert!(lines[*first].kind != LineKind::Subtotal, "row {first} stands alone");
        }
    }
    Ok(())
}

/// How many rows stand above the totals, on their page.
pub fn rows_with_totals(sheet: &Sheet) -> Option<usize> {
    let has_totals = |page: &&Page| {
        page.items.iter().filter_map(place_of).any(|place| place.table == Table::Totals)
    };
    sheet.pages.iter().find(has_totals).map(|page| rows_on(page).len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_page_never_ends_with_a_heading_nor_begins_with_a_subtotal(
        kinds in prop::collection::vec(0_usize..6, 1..120),
        has_detail in any::<bool>(),
    ) {
        let detail = if has_detail { "more\nand more" } else { "" };
        let line = |(row, kind): (usize, &usize)| {
            let kind = ["item", "item", "item", "text", "heading", "subtotal"][*kind];
            json!({ "kind": kind, "description": format!("Row {row}"), "detail": detail,
                "price": "1" })
        };
        let lines: Vec<Value> = kinds.iter().enumerate().map(line).collect();
        let json = json!({ "billet": 1, "currency": "EUR", "lines": lines }).to_string();
        let document = read_document(&json).unwrap();
        let is_one_page = |rows: &[Line]| rows.len() < 10;
        // A whole page of headings alone cannot be kept together.
        let runs = document.lines.split(|line| !matches!(line.kind, LineKind::Heading | LineKind::Subtotal));
        prop_assume!(runs.into_iter().all(is_one_page));
        sections_keep_together(&document, &sheet(&document))?;
    }

    #[test]
    fn two_rows_at_least_stand_with_the_totals(rows in 2_usize..90, detail_lines in 0_usize..4) {
        let detail = "more\n".repeat(detail_lines);
        let lines: Vec<Value> = (0..rows)
            .map(|row| json!({ "description": format!("Row {row}"), "detail": detail,
                "price": "1", "taxes": [{ "rate": "22" }] }))
            .collect();
        let json = json!({ "billet": 1, "currency": "EUR", "lines": lines }).to_string();
        let sheet = sheet(&read_document(&json).unwrap());
        prop_assert!(rows_with_totals(&sheet).unwrap() >= 2);
    }
}

/// The totals stand with rows, how to pay and the note end the paper, and no page but the last is left
/// half white, whatever the number of rows.
#[test]
fn the_pages_of_a_short_invoice_look_intended() {
    let mut counts = Vec::new();
    for rows in 1..=45 {
        let mut document = document("english");
        let line = document.lines[4].clone();
        document.lines =
            (0..rows).map(|row| Line { id: Id::new(row.to_string()), ..line.clone() }).collect();
        let sheet = sheet(&document);
        assert!(rows_with_totals(&sheet).unwrap() >= rows.min(2), "{rows} rows");
        let (last, others) = sheet.pages.split_last().unwrap();
        for field in [Field::Iban, Field::Note] {
            let is_there = last.items.iter().any(|item| item.field.as_ref() == Some(&field));
            assert!(is_there, "{field:?} of {rows} rows");
        }
        for page in others {
            let lowest = page.items.iter().filter(|item| item.role != Role::Artifact);
            let lowest = lowest.filter_map(|item| match &item.content {
                Content::Text(run) => Some(run.baseline),
                _ => None,
            });
            let lowest = lowest.fold(0.0, f32::max);
            assert!(lowest > sheet.height * 0.6, "{rows} rows leave a page white below {lowest}");
        }
        counts.push(sheet.pages.len());
    }
    // Spaces give way before a page is begun for them, and never more than they may.
    let first_of_two = counts.iter().position(|count| *count == 2).unwrap() + 1;
    assert!((14..=16).contains(&first_of_two), "{first_of_two} rows need two pages");
}

#[test]
fn a_row_taller_than_a_page_goes_on_on_the_next_and_keeps_the_totals_company() {
    for detail_lines in [50, 56, 57, 58, 59, 60, 61, 62, 150, 400] {
        let mut document = document("english");
        document.lines.truncate(1);
        let detail: Vec<String> = (0..detail_lines).map(|line| format!("line {line}")).collect();
        document.lines[0].detail = detail.join("\n");
        let sheet = sheet(&document);
        nothing_leaves_the_page(&document, &sheet).unwrap();
        nothing_overlaps(&sheet, &BUILT_IN).unwrap();
        if let Err(error) = every_line_is_there_once(&document, &sheet) {
            panic!("{detail_lines} lines: {error}");
        }
        assert_eq!(rows_with_totals(&sheet), Some(1), "{detail_lines} lines");
    }
}

/// The sum at the end of a page has its room there, also below the first row of all.
#[test]
fn the_sum_that_is_carried_never_reaches_the_foot() {
    let mut first_alone = 0;
    for lines in 20..50 {
        let mut document = document("english");
        let look = json!({ "billet": 1, "currency": "EUR", "look": { "carried_forward": true } });
        document.look = read_document(&look.to_string()).unwrap().look;
        document.seller.address.street = vec!["Street"; lines].join("\n");
        let sheet = sheet(&document);
        if let Err(error) = nothing_leaves_the_page(&document, &sheet) {
            panic!("{lines} lines: {error}");
        }
        first_alone += usize::from(rows_on(&sheet.pages[0]).len() == 1);
    }
    assert!(first_alone > 0, "no page has one row alone");
}

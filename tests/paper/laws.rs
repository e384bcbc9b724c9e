//! What holds on every sheet, whatever the document.

use std::collections::BTreeMap;

use billet::document::{Document, Field, Id, Line, LineField, LineKind, read_document, totals};
use billet::paper::{Content, Item, Page, Place, Role, Run, Sheet, Table, lay_out};
use billet::region::write_amount;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use serde_json::{Value, json};

use crate::samples::{FONTS, NAMES, document, sheet};

const MM: f32 = 72.0 / 25.4;

/// Texts that have broken other people's paper.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte".to_owned()),
        Just("Λεωφόρος Βασιλίσσης Σοφίας 124, 115 26 Αθήνα".to_owned()),
        Just("Замена бојлера, щцжяю 1\u{a0}234\u{a0}567,89 \u{20bd}".to_owned()),
        Just("e\u{301}a\u{308}o\u{302} NFD \u{200e}\u{202e}\u{feff}\t\u{7} end".to_owned()),
        Just("123456789012345678901234567890123456789012345678901234567890".to_owned()),
        Just("\u{1f600}\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} 漢字 עברית عربى".to_owned()),
        Just("several\nlines\r\nof\u{2028}text".to_owned()),
        Just("<script>alert('&\"')</script>".to_owned()),
        "[A-Za-zäöüßéčřžα-ωа-я0-9 .,;:!?()/-]{0,160}",
        "\\PC{0,40}",
    ]
}

fn decimal() -> impl Strategy<Value = String> {
    prop_oneof![
        (-2_000_i64..1_000_000).prop_map(|cents| format!(
            "{}.{:02}",
            cents / 100,
            cents.abs() % 100
        )),
        Just("1234567.89".to_owned()),
        Just("0".to_owned()),
        Just("0.000001".to_owned()),
        Just("-9999999999.999999".to_owned()),
    ]
}

fn line() -> impl Strategy<Value = Value> {
    (
        text(),
        prop_oneof![3 => Just(String::new()), 1 => text()],
        decimal(),
        prop_oneof![Just("h".to_owned()), Just(String::new()), text()],
        prop::option::of(decimal()),
        prop::collection::btree_set(0_usize..6, 0..3),
        0_u8..4,
        prop_oneof![4 => Just("item"), 1 => Just("heading"), 1 => Just("text"), 1 => Just("subtotal")],
    )
        .prop_map(|(description, detail, quantity, unit, price, taxes, discount, kind)| {
            let tax = |index: usize| {
                [
                    json!({ "rate": "22" }),
                    json!({ "rate": "8.5" }),
                    json!({ "rate": "0", "category": "AE" }),
                    json!({ "scheme": "PST", "rate": "7", "kind": "compound" }),
                    json!({ "scheme": "IRPF", "rate": "15", "kind": "retained" }),
                    json!({ "scheme": "Eco", "rate": "2", "kind": "informative" }),
                ][index]
                    .clone()
            };
            let adjustments = match discount {
                1 => json!([{ "kind": "discount", "value": { "percent": "10" } }]),
                2 => json!([{ "kind": "discount", "value": { "amount": "5.5" }, "reason": detail },
                            { "kind": "charge", "value": { "percent": "3" } }]),
                _ => json!([]),
            };
            let taxes: Vec<Value> = taxes.into_iter().map(tax).collect();
            let mut line = json!({ "kind": kind, "description": description, "detail": detail,
                "quantity": quantity, "unit": unit, "taxes": taxes, "adjustments": adjustments });
            if let Some(price) = price {
                line["price"] = json!(price);
            }
            line
        })
}

fn any_document() -> impl Strategy<Value = Document> {
    (
        prop::sample::select(vec!["bg", "cs", "de", "el", "en", "it", "ru", "sr"]),
        prop::sample::select(vec!["EUR", "JPY", "KWD", "CHF"]),
        prop::collection::vec(text(), 12),
        prop::collection::vec(line(), 0..45),
        any::<bool>(),
        text(),
        decimal(),
    )
        .prop_map(|(language, currency, texts, lines, has_payment, note, paid)| {
            let text = |index: usize| texts[index].clone();
            let party = |from: usize| {
                json!({ "name": text(from), "vat_number": text(from + 1),
                    "address": { "street": text(from + 2), "city": text(from + 3) } })
            };
            let iban = if has_payment { "DE89370400440532013000" } else { "" };
            let json = json!({ "billet": 1, "language": language, "currency": currency,
                "number": text(8), "issue_date": "2026-11-22", "terms": { "within_days": 14 },
                "order_reference": text(9), "seller": party(0), "buyer": party(4),
                "instalments": [{ "value": { "percent": "30" }, "terms": "on_receipt" }],
                "early_payment": [{ "value": { "percent": "2" }, "terms": { "within_days": 7 } }],
                "late_payment": { "interest": { "yearly": "8" } },
                "advances": [{ "value": { "amount": paid }, "reference": text(3) }],
                "retention": { "value": { "percent": "5" }, "reason": text(2) },
                "accounting_currency": { "currency": "CZK", "rate": "24.315", "source": text(1) },
                "payment": { "iban": iban, "bank": text(10) }, "note": note, "lines": lines,
                "adjustments": [{ "kind": "charge", "value": { "amount": "12" },
                    "reason": text(11) }] });
            read_document(&json.to_string()).unwrap()
        })
}

fn runs(page: &Page) -> impl Iterator<Item = (&Item, &Run)> {
    page.items.iter().filter_map(|item| match &item.content {
        Content::Text(run) => Some((item, run)),
        _ => None,
    })
}

fn place_of(item: &Item) -> Option<Place> {
    match item.role {
        Role::Cell(place) => Some(place),
        _ => None,
    }
}

fn rows_on(page: &Page) -> Vec<usize> {
    let mut rows: Vec<usize> = page
        .items
        .iter()
        .filter_map(place_of)
        .filter(|place| place.table == Table::Items)
        .map(|place| place.row)
        .collect();
    rows.dedup();
    rows
}

fn nothing_leaves_the_page(sheet: &Sheet) -> TestCaseResult {
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

fn nothing_overlaps(sheet: &Sheet) -> TestCaseResult {
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

/// The letters of a field, wherever it is drawn.
fn drawn(sheet: &Sheet) -> BTreeMap<Field, String> {
    let mut drawn: BTreeMap<Field, String> = BTreeMap::new();
    for (item, run) in sheet.pages.iter().flat_map(runs) {
        if let (Some(field), true) = (&item.field, item.role != Role::Artifact) {
            let letters = run.text.chars().filter(|character| !character.is_whitespace());
            drawn.entry(field.clone()).or_default().extend(letters);
        }
    }
    drawn
}

/// The letters that remain of a text once what cannot be seen is gone.
fn letters(text: &str) -> String {
    let is_seen = |character: &char| {
        !character.is_whitespace()
            && !character.is_control()
            && !matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}'
                | '\u{200c}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}')
    };
    let mut letters: String = text.chars().filter(is_seen).collect();
    for (ligature, parts) in [
        ("\u{fb00}", "ff"),
        ("\u{fb01}", "fi"),
        ("\u{fb02}", "fl"),
        ("\u{fb03}", "ffi"),
        ("\u{fb04}", "ffl"),
        ("\u{fb05}", "st"),
        ("\u{fb06}", "st"),
    ] {
        letters = letters.replace(ligature, parts);
    }
    letters
}

fn every_line_is_there_once(document: &Document, sheet: &Sheet) -> TestCaseResult {
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

/// A heading has a row of its own below it on its page, a subtotal one above it.
fn sections_keep_together(document: &Document, sheet: &Sheet) -> TestCaseResult {
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

fn sheet_has_no_rows(sheet: &Sheet, page: usize) -> bool {
    sheet.pages.iter().all(|page| rows_on(page).is_empty())
        && sheet.pages[page].items.iter().any(|item| matches!(item.role, Role::Head(_)))
}

/// How many rows stand above the totals, on their page.
fn rows_with_totals(sheet: &Sheet) -> Option<usize> {
    let has_totals = |page: &&Page| {
        page.items.iter().filter_map(place_of).any(|place| place.table == Table::Totals)
    };
    sheet.pages.iter().find(has_totals).map(|page| rows_on(page).len())
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
        prop_assert!(billet::pdf::write(&sheet, &FONTS).is_ok());
    }

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

/// What is to be paid and how stands on one page, with rows above it, whatever the number of rows.
#[test]
fn the_last_page_of_a_short_invoice_looks_intended() {
    let mut counts = Vec::new();
    for rows in 1..=45 {
        let mut document = document("english");
        let line = document.lines[4].clone();
        document.lines =
            (0..rows).map(|row| Line { id: Id::new(row.to_string()), ..line.clone() }).collect();
        let sheet = sheet(&document);
        let last = sheet.pages.last().unwrap();
        assert!(rows_on(last).len() >= rows.min(2), "{rows} rows");
        for field in [Field::Totals, Field::Iban, Field::Note] {
            let is_there = last.items.iter().any(|item| item.field.as_ref() == Some(&field));
            assert!(is_there, "{field:?} of {rows} rows");
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
        nothing_leaves_the_page(&sheet).unwrap();
        nothing_overlaps(&sheet).unwrap();
        if let Err(error) = every_line_is_there_once(&document, &sheet) {
            panic!("{detail_lines} lines: {error}");
        }
        assert_eq!(rows_with_totals(&sheet), Some(1), "{detail_lines} lines");
    }
}

#[test]
fn decimal_signs_stand_in_line() {
    let document = document("english");
    let sheet = sheet(&document);
    // "850.00" and "0.4375" in the column of prices.
    let figure = |text: &str| {
        let mut all = sheet.pages.iter().flat_map(runs);
        all.find(|(_, run)| run.text == text).map(|(_, run)| run.clone()).unwrap()
    };
    let point = |run: &Run| {
        let digits = run.text.find('.').unwrap();
        let before: i32 = run.glyphs[..digits].iter().map(|glyph| i32::from(glyph.advance)).sum();
        #[expect(clippy::cast_precision_loss, reason = "a few thousand units")]
        let before = before as f32;
        run.x + before * run.size / 1000.0
    };
    let (price, fine) = (figure("850.00"), figure("0.4375"));
    assert!((point(&price) - point(&fine)).abs() < 0.01);
}

#[test]
fn columns_that_hold_nothing_vanish() {
    let heads = |document: &Document| -> Vec<String> {
        let sheet = sheet(document);
        runs(&sheet.pages[0])
            .filter(|(item, _)| matches!(item.role, Role::Head(_)))
            .map(|(_, run)| run.text.clone())
            .collect()
    };
    let mut document = document("english");
    assert_eq!(
        heads(&document),
        ["Description", "Quantity", "Unit", "Unit price", "Discount", "VAT", "Amount EUR"]
    );
    for line in &mut document.lines {
        line.unit.clear();
        line.taxes.clear();
        line.adjustments.clear();
    }
    assert_eq!(heads(&document), ["Description", "Quantity", "Unit price", "Amount EUR"]);
}

#[test]
fn without_totals_the_rest_is_drawn() {
    let document = document("english");
    let sheet = lay_out(&document, None, &FONTS);
    assert!(sheet.pages[0].text().contains("Brand identity workshop"));
    assert!(!sheet.pages[0].text().contains("5,854.82"));
    assert_eq!(rows_with_totals(&sheet), None);
}

#[test]
fn characters_that_no_font_has_are_named_and_drawn_as_boxes() {
    let document = document("missing_characters");
    let found: Vec<(String, String)> = billet::paper::find_problems(&document, &FONTS)
        .iter()
        .map(|problem| (problem.field.path(&document), format!("{:?}", problem.code)))
        .collect();
    let found: Vec<(&str, &str)> =
        found.iter().map(|(path, code)| (path.as_str(), code.as_str())).collect();
    assert_eq!(
        found,
        [
            ("lines[0].description", "CharactersMissing(\"翻訳\")"),
            ("lines[1].description", "CharactersMissing(\"😀\")"),
        ]
    );
    let sheet = sheet(&document);
    let (_, run) = runs(&sheet.pages[0]).find(|(_, run)| run.text.starts_with('翻')).unwrap();
    let face = FONTS.face(run.weight);
    assert_eq!(run.glyphs[0].id, face.box_glyph());
    assert_eq!(run.glyphs[1].id, face.box_glyph());
}

/// Each text of the document, made unprintable, is found.
#[test]
fn no_printed_text_is_left_unlooked_at() {
    fn spoil(value: &mut Value, key: &str, count: &mut usize) {
        // What is chosen from a list or is a number is no text.
        let is_text = !matches!(
            key,
            "billet"
                | "id"
                | "kind"
                | "language"
                | "currency"
                | "category"
                | "issue_date"
                | "supply_date"
                | "date"
                | "until"
                | "on_date"
                | "quantity"
                | "price"
                | "price_base_quantity"
                | "rate"
                | "per"
                | "percent"
                | "amount"
                | "cash_rounding"
                | "terms"
                | "reference_rate"
                | "media_type"
                | "data"
        );
        match value {
            Value::Array(values) => values.iter_mut().for_each(|value| spoil(value, key, count)),
            Value::Object(fields) => {
                fields.iter_mut().for_each(|(key, value)| spoil(value, key, count));
            }
            Value::String(text) if is_text => {
                *count += 1;
                text.push(char::from_u32(0x4e00 + u32::try_from(*count).unwrap()).unwrap());
            }
            _ => {}
        }
    }
    let path = crate::samples::folder("tests/paper/documents/everything.json");
    let mut json = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut count = 0;
    spoil(&mut json, "", &mut count);
    assert!(count > 45, "{count}");
    let document = read_document(&json.to_string()).unwrap();
    let found = billet::paper::find_problems(&document, &FONTS);
    let named = |index: usize| {
        let character = char::from_u32(0x4e00 + u32::try_from(index).unwrap()).unwrap();
        found.iter().any(|problem| match &problem.code {
            billet::check::ProblemCode::CharactersMissing(missing) => missing.contains(character),
            _ => false,
        })
    };
    for index in 1..=count {
        assert!(named(index), "text {index} of {json:#}");
    }
}

#[test]
fn letters_and_their_parts_are_drawn_alike() {
    let glyphs = |name: &str| {
        let mut document = document("english");
        document.buyer.name = name.to_owned();
        let sheet = sheet(&document);
        let is_name = |item: &Item| {
            matches!(item.field, Some(Field::Buyer(billet::document::PartyField::Name)))
        };
        let (_, run) = runs(&sheet.pages[0]).find(|(item, _)| is_name(item)).unwrap();
        run.glyphs.iter().map(|glyph| glyph.id).collect::<Vec<_>>()
    };
    assert_eq!(glyphs("Dvo\u{159}\u{e1}k \u{1ea1}"), glyphs("Dvor\u{30c}a\u{301}k a\u{323}"));
}

#[test]
fn every_item_knows_its_field() {
    let document = document("english");
    let sheet = sheet(&document);
    let fields = drawn(&sheet);
    let line = Id::new("line-1");
    for field in [
        Field::Number,
        Field::IssueDate,
        Field::SupplyDate,
        Field::Terms,
        Field::OrderReference,
        Field::Line(line.clone(), LineField::Quantity),
        Field::Line(line, LineField::Tax),
        Field::Iban,
        Field::Note,
        Field::Totals,
    ] {
        assert!(fields.contains_key(&field), "{field:?}");
    }
}

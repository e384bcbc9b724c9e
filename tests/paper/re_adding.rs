//! An accountant adds up what is printed: the figures are read back from the paper, and every sum
//! must be that of the figures above it.

use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr;

use billet::document::{Document, Language, LineKind, read_document};
use billet::money::Amount;
use billet::paper::{Content, Role, Sheet, Table};
use billet::region::number_style;
use billet::wording::Wording;

use crate::samples::{NAMES, document, folder, sheet};

/// A printed figure, whatever stands before or behind it.
fn read(text: &str, language: Language) -> Amount {
    let style = number_style(language);
    let mut digits = String::new();
    for character in text.chars() {
        match character {
            '\u{2212}' => digits.push('-'),
            digit if digit.is_ascii_digit() => digits.push(digit),
            point if point == style.decimal => digits.push('.'),
            _ => {}
        }
    }
    // A sign such as "Kč." ends in a point that belongs to no number.
    Amount::from_str(digits.trim_matches('.')).unwrap_or_else(|_| panic!("{text:?} is no figure"))
}

/// The rows of a table as printed in the language of the paper: the texts of each by column.
fn rows(sheet: &Sheet, table: Table) -> Vec<BTreeMap<usize, String>> {
    let mut rows: BTreeMap<usize, BTreeMap<usize, String>> = BTreeMap::new();
    for item in sheet.pages.iter().flat_map(|page| &page.items) {
        if let (Role::Cell(place), Content::Text(run)) = (item.role, &item.content)
            && place.table == table
            && !run.is_second
        {
            let cell = rows.entry(place.row).or_default().entry(place.column).or_default();
            cell.push_str(&run.text);
            cell.push(' ');
        }
    }
    rows.into_values().collect()
}

fn plus(one: Amount, other: Amount) -> Amount {
    one.plus(other).unwrap()
}

fn the_totals_re_add(document: &Document, sheet: &Sheet) {
    let wording = Wording::document(document.language);
    let [sum, net, total, due] = ["sum", "net", "total", "due"].map(|key| wording.text(key));
    let mut running: Option<Amount> = None;
    let mut total_so_far = None;
    for row in rows(sheet, Table::Totals) {
        let name = row.get(&0).map(|name| name.trim()).unwrap_or_default();
        let amount = read(&row[&2], document.language);
        // Below its name the amount due may stand in words.
        let is_due = name.starts_with(&due);
        if name == sum {
            running = Some(amount);
        } else if name == net && total_so_far.is_some() {
            // Prices with tax: net and taxes are what the total contains.
            running = Some(amount);
        } else if is_due || name == net || name == total {
            if let Some(running) = running {
                assert_eq!(running, amount, "{}: {name}", document.number);
            }
            running = Some(amount);
            if name == total {
                total_so_far = Some(amount);
            }
            if is_due {
                return;
            }
        } else if let Some(so_far) = running {
            running = Some(plus(so_far, amount));
        } else {
            panic!("{}: {name:?} stands above every sum", document.number);
        }
    }
    panic!("{}: no amount due", document.number);
}

fn the_subtotals_re_add(document: &Document, sheet: &Sheet) {
    let kinds = document.lines.iter().filter(|line| !line.is_blank()).map(|line| line.kind);
    let mut section = Amount::ZERO;
    for (row, kind) in rows(sheet, Table::Items).into_iter().zip(kinds) {
        let amount = || read(row.last_key_value().unwrap().1, document.language);
        match kind {
            LineKind::Item => section = plus(section, amount()),
            LineKind::Heading => section = Amount::ZERO,
            LineKind::Subtotal => {
                assert_eq!(amount(), section, "{}", document.number);
                section = Amount::ZERO;
            }
            LineKind::Text => {}
        }
    }
}

fn the_instalments_re_add(document: &Document, sheet: &Sheet) {
    let parts = rows(sheet, Table::Instalments);
    if parts.is_empty() {
        return;
    }
    let paid = parts.iter().map(|row| read(&row[&2], document.language)).fold(Amount::ZERO, plus);
    let due = Wording::document(document.language).text("due");
    let totals = rows(sheet, Table::Totals);
    let due = totals.iter().find(|row| row[&0].trim().starts_with(&due)).unwrap();
    assert_eq!(paid, read(&due[&2], document.language), "{}", document.number);
}

/// The documents of this folder, and the examples that round each line: under the other rule a
/// section may miss its lines by their roundings.
fn documents() -> Vec<Document> {
    let mut documents: Vec<Document> = NAMES.iter().map(|name| document(name)).collect();
    let mut open = vec![folder("tests/examples")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if is_example(&path) {
            documents.push(read_document(&std::fs::read_to_string(&path).unwrap()).unwrap());
        }
    }
    assert!(documents.len() > 60, "{}", documents.len());
    documents
}

fn is_example(path: &Path) -> bool {
    let name = path.to_string_lossy();
    name.ends_with(".json") && !name.ends_with(".totals.json")
}

#[test]
fn every_printed_column_adds_up_again() {
    for document in documents() {
        let sheet = sheet(&document);
        the_totals_re_add(&document, &sheet);
        if document.rounding == billet::document::RoundingRule::Line {
            the_subtotals_re_add(&document, &sheet);
        }
        the_instalments_re_add(&document, &sheet);
    }
}

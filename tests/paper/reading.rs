//! Reading a sheet back: its texts, its rows, what is drawn of a field.

use std::collections::BTreeMap;

use billet::document::Field;
use billet::paper::{Content, Item, Page, Place, Role, Run, Sheet, Table};

pub fn runs(page: &Page) -> impl Iterator<Item = (&Item, &Run)> {
    page.items.iter().filter_map(|item| match &item.content {
        Content::Text(run) => Some((item, run)),
        _ => None,
    })
}

pub fn place_of(item: &Item) -> Option<Place> {
    match item.role {
        Role::Cell(place) => Some(place),
        _ => None,
    }
}

pub fn rows_on(page: &Page) -> Vec<usize> {
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

/// The letters of a field, wherever it is drawn.
pub fn drawn(sheet: &Sheet) -> BTreeMap<Field, String> {
    let mut drawn: BTreeMap<Field, String> = BTreeMap::new();
    for (item, run) in sheet.pages.iter().flat_map(runs) {
        if let (Some(field), true) = (&item.field, item.role != Role::Artifact) {
            drawn.entry(field.clone()).or_default().push_str(&letters(&run.text));
        }
    }
    drawn
}

/// The letters that remain of a text once what cannot be seen is gone.
pub fn letters(text: &str) -> String {
    let is_seen = |character: &char| {
        !character.is_whitespace()
            && !character.is_control()
            && !matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
                | '\u{200c}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
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

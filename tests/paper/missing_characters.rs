//! Characters that no font has are found in every text that is printed.

use billet::document::{Field, read_document};
use serde_json::Value;

use crate::reading::runs;
use crate::samples::{FONTS, document, folder, sheet};

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
    let face = FONTS.face(run.face);
    assert_eq!(Some(run.glyphs[0].id), face.box_glyph());
    assert_eq!(Some(run.glyphs[1].id), face.box_glyph());
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
    let path = folder("tests/paper/documents/everything.json");
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

/// The author's own words for labels, and the stamp, are of the look: they are found as what is typed.
#[test]
fn what_the_look_holds_is_looked_at() {
    let mut document = document("english");
    let json = r#"{"billet":1,"currency":"EUR","look":{
        "labels":{"total":"\u72ac","thanks":"Merci","invoice":7},
        "stamp":{"media_type":"image/png","data":"bm8gcGljdHVyZQ=="}}}"#;
    document.look = read_document(json).unwrap().look;
    let problems = billet::paper::find_problems(&document, &FONTS);
    let found: Vec<(String, &str)> = problems
        .iter()
        .map(|problem| (problem.field.path(&document), problem.code.key()))
        .collect();
    let found: Vec<(&str, &str)> =
        found.iter().map(|(path, code)| (path.as_str(), *code)).collect();
    let expected =
        [("look.stamp", "stamp-unreadable"), ("look.labels.total", "characters-missing")];
    assert_eq!(found, expected);
    for problem in &problems {
        assert!(problem.code.is_of_paper());
        let path = problem.field.path(&document);
        assert_eq!(Field::from_path(&path, &document).as_ref(), Some(&problem.field));
    }
}

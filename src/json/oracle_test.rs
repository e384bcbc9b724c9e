//! This room compared with `serde_json`: which texts are JSON, what they say, and how our types
//! are written.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Value, parse, parse_value, write, write_indented};
use crate::document::{random_document, read_document};

/// Texts that are nearly JSON: what is made of its signs, and what breaks.
const PIECES: [&str; 34] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u00e4",
    "\\ud83d\\ude00",
    "\\ud83d",
    "\\u12",
    "\\n",
    "\\x",
    "true",
    "false",
    "null",
    "nul",
    "0",
    "-",
    "12",
    "01",
    ".5",
    "1.",
    "e3",
    "1E-2",
    " ",
    "\n",
    "\t",
    "\u{1}",
    "\"a\"",
    "\u{416}",
    "[1,2]",
    "{\"a\":1}",
];

fn same(value: &Value, theirs: &serde_json::Value) -> bool {
    serde_json::to_value(value).is_ok_and(|ours| ours == *theirs)
}

proptest! {
    #![proptest_config(random_document::config(1_000))]

    #[test]
    fn what_is_json_is_what_serde_json_reads(pieces in vec(0..PIECES.len(), 0..12)) {
        let text: String = pieces.iter().filter_map(|piece| PIECES.get(*piece).copied()).collect();
        let (ours, theirs) = (parse_value(&text), serde_json::from_str::<serde_json::Value>(&text));
        prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{:?}: {:?} {:?}", text, ours, theirs);
        if let (Ok(ours), Ok(theirs)) = (ours, theirs) {
            prop_assert!(same(&ours, &theirs), "{text:?}");
        }
    }

    #[test]
    fn a_text_survives_whatever_it_holds(text in any::<String>()) {
        prop_assert_eq!(parse::<String>(&write(&text)), Ok(text.clone()));
        prop_assert_eq!(write(&text), serde_json::to_string(&text).unwrap());
    }

    #[test]
    fn documents_are_written_as_their_derived_form_says(json in random_document::document()) {
        let document = read_document(&json.to_string()).unwrap();
        prop_assert_eq!(write(&document), serde_json::to_string(&document).unwrap());
        prop_assert_eq!(write_indented(&document), serde_json::to_string_pretty(&document).unwrap());
        prop_assert_eq!(read_document(&write(&document)).unwrap(), document);
    }
}

#[test]
fn a_number_keeps_every_digit() {
    for number in ["1.10", "12345678901234567890123", "-0.0", "1e400"] {
        assert_eq!(write(&parse_value(number).unwrap()), number);
    }
}

#[test]
fn a_fault_is_named_by_line_and_column() {
    for (text, expected) in [
        ("", "a value was expected, at line 1, column 1"),
        (
            "{\n  \"a\": 1\n  \"b\": 2}",
            "a comma or the end of the list or object was expected, at line 3, column 3",
        ),
        ("[1] x", "nothing more was expected, at line 1, column 5"),
        ("\"\u{44f}\u{44f}", "the text does not end, at line 1, column 4"),
    ] {
        let reason = parse_value(text).unwrap_err().reason;
        assert_eq!(reason, format!("this is not JSON: {expected}"));
    }
}

#[test]
fn nothing_is_so_deep_that_it_takes_the_stack() {
    let deep = "[".repeat(1_000_000);
    assert!(parse_value(&deep).unwrap_err().reason.contains("too many lists"));
}

#[test]
fn of_a_name_that_stands_twice_the_later_counts_and_the_earlier_is_gone() {
    let json = r#"{"billet":1,"currency":"EUR","number":"old","number":"new","pet":1,"pet":2}"#;
    let document = read_document(json).unwrap();
    assert_eq!(document.number, "new");
    let again = read_document(&write(&document)).unwrap();
    assert_eq!(again.number, "new");
    assert_eq!(again.unknown.get("pet").and_then(Value::as_count), Some(2));
}

#[test]
fn what_is_empty_is_not_written_and_what_is_unknown_always() {
    let json = r#"{"billet":1,"currency":"EUR","note":"","lines":[],"empty":{},"nothing":null}"#;
    let written = write(&read_document(json).unwrap());
    assert!(!written.contains("note") && !written.contains("lines"), "{written}");
    assert!(
        written.contains(r#""empty":{}"#) && written.contains(r#""nothing":null"#),
        "{written}"
    );
}

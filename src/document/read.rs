//! The JSON form of a document: reading and writing.

use serde::Deserialize;
use thiserror::Error;

use super::{Document, FormatVersion, Id};

/// Why a text is not a document.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{path}: {reason}")]
pub struct ReadError {
    /// Where in the JSON: `lines[2].price`, or `.` for the whole.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

/// Reads a document from its JSON form. Parts without an id are given one; fields that are not
/// known are kept.
///
/// # Errors
/// [`ReadError`] names the place and the reason: not JSON, a field of the wrong form, or a
/// document of a newer version.
pub fn read_document(json: &str) -> Result<Document, ReadError> {
    /// The version alone, read before anything whose form a newer version may have changed.
    #[derive(Deserialize)]
    struct Head {
        #[expect(dead_code, reason = "deserializing it is the check")]
        billet: FormatVersion,
    }
    parse::<Head>(json)?;
    let mut document: Document = parse(json)?;
    document.give_ids();
    Ok(document)
}

/// Writes a document in its JSON form, indented by two spaces.
pub fn write_document(document: &Document) -> String {
    // Every key is a string and every value a plain type: serialisation has no way to fail.
    serde_json::to_string_pretty(document).unwrap_or_default()
}

#[cfg(not(target_family = "wasm"))]
fn parse<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, ReadError> {
    let deserializer = &mut serde_json::Deserializer::from_str(json);
    serde_path_to_error::deserialize(deserializer).map_err(|error| ReadError {
        path: error.path().to_string(),
        reason: error.inner().to_string(),
    })
}

/// In the browser a document comes from our own hand: the path is not worth its bytes there.
#[cfg(target_family = "wasm")]
fn parse<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, ReadError> {
    serde_json::from_str(json)
        .map_err(|error| ReadError { path: ".".to_owned(), reason: error.to_string() })
}

impl Document {
    /// Gives an id to every part that has none, or one that an earlier part has already.
    pub fn give_ids(&mut self) {
        if self.id.is_empty() {
            self.id = Id::new("document");
        }
        give_missing("line", self.lines.iter_mut().map(|line| &mut line.id));
        give_missing("adjustment", self.adjustments.iter_mut().map(|part| &mut part.id));
    }
}

fn give_missing<'a>(name: &str, ids: impl Iterator<Item = &'a mut Id>) {
    let mut ids: Vec<&mut Id> = ids.collect();
    let mut taken = std::collections::BTreeSet::new();
    let mut without = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if id.is_empty() || !taken.insert((**id).clone()) {
            without.push(index);
        }
    }
    let mut count = 0;
    for index in without {
        let id = loop {
            count += 1;
            let id = Id::new(format!("{name}-{count}"));
            if taken.insert(id.clone()) {
                break id;
            }
        };
        if let Some(place) = ids.get_mut(index) {
            **place = id;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn the_smallest_document_is_read() {
        let document = read_document(r#"{"billet": 1, "currency": "EUR"}"#).unwrap();
        assert!(document.lines.is_empty());
    }

    #[test]
    fn unknown_fields_survive_at_every_level() {
        let json = r#"{"billet":1,"currency":"EUR","mood":"good","seller":{"pet":"cat"},
            "lines":[{"description":"x","colour":["red",1.5]}]}"#;
        let written = write_document(&read_document(json).unwrap());
        let value: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(value["mood"], "good");
        assert_eq!(value["seller"]["pet"], "cat");
        assert_eq!(value["lines"][0]["colour"], serde_json::json!(["red", 1.5]));
    }

    #[test]
    fn a_newer_version_is_refused_before_anything_else_is_judged() {
        let error = read_document(r#"{"currency": 5, "billet": 2}"#).unwrap_err();
        assert!(error.reason.contains("newer Billet"), "{error}");
    }

    #[test]
    fn parts_without_an_id_get_one_that_is_free() {
        let json = r#"{"billet":1,"currency":"EUR","lines":[{},{"id":"line-1"},{"id":"line-1"}]}"#;
        let document = read_document(json).unwrap();
        let ids: Vec<_> = document.lines.iter().map(|line| line.id.as_str()).collect();
        assert_eq!(ids, ["line-2", "line-1", "line-3"]);
    }

    #[cfg(not(target_family = "wasm"))]
    #[test]
    fn an_error_names_its_place() {
        let json = r#"{"billet":1,"currency":"EUR","lines":[{},{"price":"1,5"}]}"#;
        let error = read_document(json).unwrap_err();
        assert_eq!(error.path, "lines[1].price");
        assert!(error.reason.contains("not a decimal number"), "{error}");
    }

    #[test]
    fn an_amount_written_as_a_number_is_refused() {
        let json = r#"{"billet":1,"currency":"EUR","lines":[{"price":1.5}]}"#;
        assert!(read_document(json).is_err());
    }
}

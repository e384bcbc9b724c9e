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

/// Every place at which a text fails to be a document, and not the first alone. Empty for a
/// document.
#[cfg(not(target_family = "wasm"))]
pub fn find_format_errors(json: &str) -> Vec<ReadError> {
    let Err(first) = read_document(json) else { return Vec::new() };
    let Ok(serde_json::Value::Object(whole)) = serde_json::from_str(json) else {
        return vec![first];
    };
    if from_value::<FormatVersion>(whole.get("billet").cloned().unwrap_or_default()).is_err() {
        // What a newer version wrote can't be judged by the rules of this one.
        return vec![first];
    }
    let mut errors = Vec::new();
    for (key, value) in &whole {
        match (key.as_str(), value) {
            ("lines", serde_json::Value::Array(lines)) => {
                find_in_all::<super::Line>("lines", lines, &mut errors);
            }
            ("adjustments", serde_json::Value::Array(adjustments)) => {
                find_in_all::<super::DocumentAdjustment>("adjustments", adjustments, &mut errors);
            }
            (key, value) => {
                // What a document cannot do without, beside this one field.
                let mut alone = serde_json::json!({ "billet": FormatVersion, "currency": "EUR" });
                if let Some(place) = alone.as_object_mut() {
                    place.insert(key.to_owned(), value.clone());
                }
                errors.extend(from_value::<Document>(alone).err());
            }
        }
    }
    // A field that is missing, or one that no part alone shows.
    if !errors.iter().any(|error| error.path == first.path) {
        errors.insert(0, first);
    }
    errors
}

/// The errors of each part of a list, field by field where a part can be read by fields.
#[cfg(not(target_family = "wasm"))]
fn find_in_all<T: serde::de::DeserializeOwned>(
    name: &str,
    parts: &[serde_json::Value],
    errors: &mut Vec<ReadError>,
) {
    for (index, part) in parts.iter().enumerate() {
        let Err(whole) = from_value::<T>(part.clone()) else { continue };
        let by_field = part.as_object().into_iter().flatten().filter_map(|(key, value)| {
            let alone = serde_json::json!({ key.as_str(): value });
            from_value::<T>(alone).err().filter(|error| error.path != ".")
        });
        let mut found: Vec<ReadError> = by_field.collect();
        if !found.iter().any(|error| error.path == whole.path) {
            found.insert(0, whole);
        }
        errors.extend(found.into_iter().map(|error| ReadError {
            path: match error.path.as_str() {
                "." => format!("{name}[{index}]"),
                path => format!("{name}[{index}].{path}"),
            },
            reason: error.reason,
        }));
    }
}

#[cfg(not(target_family = "wasm"))]
fn from_value<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> Result<T, ReadError> {
    serde_path_to_error::deserialize(value).map_err(|error| ReadError {
        path: error.path().to_string(),
        reason: error.inner().to_string(),
    })
}

/// The JSON Schema (draft 2020-12) of documents, generated from the types.
#[cfg(not(target_family = "wasm"))]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Document)
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
        give_missing("advance", self.advances.iter_mut().map(|part| &mut part.id));
        give_missing("adjustment", self.adjustments.iter_mut().map(|part| &mut part.id));
        give_missing("instalment", self.instalments.iter_mut().map(|part| &mut part.id));
        give_missing("early-payment", self.early_payment.iter_mut().map(|part| &mut part.id));
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

    #[cfg(not(target_family = "wasm"))]
    #[test]
    fn every_format_error_is_found_with_its_place() {
        let json = r#"{"billet":1,"currency":"EURO","number":5,"seller":{"name":[]},"lines":[{},
            {"price":"1,5","quantity":2,"taxes":[{"rate":"x"}]},7],"adjustments":[{"kind":"gift"}]}"#;
        let paths: Vec<_> = find_format_errors(json).into_iter().map(|error| error.path).collect();
        assert_eq!(
            paths,
            [
                "adjustments[0].kind",
                "currency",
                "lines[1].price",
                "lines[1].quantity",
                "lines[1].taxes[0].rate",
                "lines[2]",
                "number",
                "seller.name",
            ]
        );
        assert!(find_format_errors(r#"{"billet":1,"currency":"EUR"}"#).is_empty());
        assert_eq!(find_format_errors("{").len(), 1);
        assert_eq!(find_format_errors(r#"{"billet":1}"#).len(), 1);
    }

    #[test]
    fn an_amount_written_as_a_number_is_refused() {
        let json = r#"{"billet":1,"currency":"EUR","lines":[{"price":1.5}]}"#;
        assert!(read_document(json).is_err());
    }
}

//! The JSON form of a document: reading and writing.

use super::{Document, FormatVersion, Id};
use crate::json::{self, ReadError, Value};

/// Reads a document from its JSON form. Parts without an id are given one; fields that are not
/// known are kept.
///
/// # Errors
/// [`ReadError`] names the place and the reason of the first fault: not JSON, a field of the wrong
/// form, or a document of a newer version.
pub fn read_document(json: &str) -> Result<Document, ReadError> {
    read_all(json).map_err(|faults| faults.into_iter().next().unwrap_or_default())
}

/// Every place at which a text fails to be a document, and not the first alone. Empty for a
/// document.
pub fn find_format_errors(json: &str) -> Vec<ReadError> {
    match read_all(json) {
        Ok(document) => document.look.faults(),
        Err(faults) => faults,
    }
}

fn read_all(json: &str) -> Result<Document, Vec<ReadError>> {
    let value: Value = json::parse(json)?;
    // What a newer version wrote can't be judged by the rules of this one.
    if let Some(version) = value.get("billet") {
        json::read_field::<FormatVersion>("billet", version.clone())?;
    }
    let mut document: Document = json::read(value)?;
    document.give_ids();
    Ok(document)
}

/// The JSON Schema (draft 2020-12) of documents, generated from the types.
#[cfg(not(target_family = "wasm"))]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Document)
}

/// Writes a document in its JSON form, indented by two spaces.
pub fn write_document(document: &Document) -> String {
    json::write_indented(document)
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
        give_missing("preceding", self.preceding.iter_mut().map(|part| &mut part.id));
        give_missing("early-payment", self.early_payment.iter_mut().map(|part| &mut part.id));
    }
}

fn give_missing<'a>(name: &str, ids: impl Iterator<Item = &'a mut Id>) {
    // In the order of the alphabet: a tree or a sort of the library would weigh more in the page
    // than all of this file.
    let mut taken: Vec<Id> = Vec::new();
    let mut take = |id: &Id| match taken.binary_search(id) {
        Ok(_) => false,
        Err(place) => {
            taken.insert(place, id.clone());
            true
        }
    };
    let without: Vec<&mut Id> = ids.filter(|id| id.is_empty() || !take(id)).collect();
    let mut count = 0;
    for place in without {
        *place = loop {
            count += 1;
            let id = Id::new(format!("{name}-{count}"));
            if take(&id) {
                break id;
            }
        };
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
        let error = read_document(r#"{"currency": "EUR", "billet": 0}"#).unwrap_err();
        assert_eq!(error.path, "billet");
    }

    #[test]
    fn parts_without_an_id_get_one_that_is_free() {
        let json = r#"{"billet":1,"currency":"EUR","lines":[{},{"id":"line-1"},{"id":"line-1"}]}"#;
        let document = read_document(json).unwrap();
        let ids: Vec<_> = document.lines.iter().map(|line| line.id.as_str()).collect();
        assert_eq!(ids, ["line-2", "line-1", "line-3"]);
    }

    #[test]
    fn a_part_is_written_as_soon_as_anything_of_it_is_known() {
        let json = r#"{"billet":1,"currency":"EUR","seller":{"phone":"1"},"payment":{"bank":"B"},
            "business_days":{"shift":true}}"#;
        let document = read_document(json).unwrap();
        for written in [write_document(&document), serde_json::to_string(&document).unwrap()] {
            let value: serde_json::Value = serde_json::from_str(&written).unwrap();
            assert_eq!(value["seller"]["phone"], "1");
            assert_eq!(value["payment"]["bank"], "B");
            assert_eq!(value["business_days"]["shift"], true);
            assert_eq!(value.get("buyer"), None);
        }
    }

    #[test]
    fn a_part_that_has_no_id_yet_is_written_without() {
        let mut document = read_document(r#"{"billet":1,"currency":"EUR","lines":[{}]}"#).unwrap();
        document.lines.push(crate::document::Line::new(Id::default()));
        let written: serde_json::Value = serde_json::from_str(&write_document(&document)).unwrap();
        assert_eq!(written["lines"][0]["id"], "line-1");
        assert_eq!(written["lines"][1].get("id"), None);
    }

    #[test]
    fn an_error_names_its_place() {
        let json = r#"{"billet":1,"currency":"EUR","lines":[{},{"price":"1,5"}]}"#;
        let error = read_document(json).unwrap_err();
        assert_eq!(error.path, "lines[1].price");
        assert!(error.reason.contains("not a decimal number"), "{error}");
    }

    #[test]
    fn every_format_error_is_found_with_its_place() {
        let json = r#"{"billet":1,"currency":"EURO","number":5,"seller":{"name":[]},"lines":[{},
            {"price":"1,5","quantity":2,"taxes":[{"rate":"x"}]},7],"adjustments":[{"kind":"gift"}]}"#;
        let paths: Vec<_> = find_format_errors(json).into_iter().map(|error| error.path).collect();
        assert_eq!(
            paths,
            [
                "currency",
                "number",
                "seller.name",
                "lines[1].quantity",
                "lines[1].price",
                "lines[1].taxes[0].rate",
                "lines[2]",
                "adjustments[0].kind",
                "adjustments[0]",
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

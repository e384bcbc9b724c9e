//! Lists of parts: how many there are, and how one is added or taken out.

use super::part::{change, read, steps, to_json};
use crate::document::{Document, Owner, Tax};
use crate::json::{self, Value};
use crate::money::Percent;

/// How many parts a list has.
pub(super) fn count_parts(document: &Document, owner: &Owner, list: &str) -> usize {
    match read(document, owner, list) {
        Some(Value::List(parts)) => parts.len(),
        _ => 0,
    }
}

/// Puts a part into a list, or behind its last.
pub(super) fn insert(
    document: &mut Document,
    owner: &Owner,
    list: &str,
    index: usize,
    part: Value,
) -> bool {
    change(document, owner, &steps(list), |place| place.insert_part(index, part))
}

/// Takes a part out of a list.
pub(super) fn remove(
    document: &mut Document,
    owner: &Owner,
    list: &str,
    index: usize,
) -> Option<Value> {
    let mut taken = None;
    change(document, owner, &steps(list), |place| taken = place.take_part(&index.to_string()));
    taken
}

/// A new part of a list, holding nothing that the visitor has not said yet, but what a part can't
/// be without.
pub(super) fn new_part(document: &Document, owner: &Owner, list: &str, id: &str) -> Value {
    let due = document.due_date().or(document.issue_date).unwrap_or_default();
    let count = count_parts(document, owner, list);
    let json = match list {
        "instalments" | "early_payment" => {
            format!(r#"{{"id":"{id}","value":{{"amount":"0"}},"terms":{{"within_days":10}}}}"#)
        }
        "adjustments" => r#"{"kind":"discount","value":{"amount":"0"}}"#.to_owned(),
        "advances" => format!(r#"{{"id":"{id}","value":{{"amount":"0"}}}}"#),
        // A discount on the whole is taxed as the first item, until something else is said.
        "taxes" if matches!(owner, Owner::Adjustment(_)) && count == 0 => {
            let first = document.lines.iter().find_map(|line| line.taxes.first());
            return first.map_or_else(|| to_json(&Tax::vat(Percent::ZERO)), |tax| to_json(tax));
        }
        "taxes" => {
            let scheme = if count == 0 { Tax::VAT } else { "" };
            format!(r#"{{"scheme":"{scheme}","category":"Z","rate":"0"}}"#)
        }
        "business_days.holidays" => format!(r#""{due}""#),
        _ => format!(r#"{{"from":"{due}","rate":"0"}}"#),
    };
    json::parse_value(&json).unwrap_or_default()
}

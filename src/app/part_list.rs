//! Lists of parts: how many there are, and how one is added or taken out.

use super::part::{change, read, steps, to_json};
use super::start::unsaid_day;
use crate::document::{Document, Owner};
use crate::json::{self, Value};

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
    let is_first = count_parts(document, owner, list) == 0;
    if is_first && matches!(owner, Owner::Adjustment(_)) {
        // A discount on the whole is taxed as the first item, until something else is said.
        let first = document.lines.iter().find_map(|line| line.taxes.first());
        if let Some(tax) = first {
            return to_json(tax);
        }
    }
    let terms = document.terms;
    let due = terms.and_then(|terms| terms.due_date(document.issue_date, &document.business_days));
    let due = due.or(document.issue_date).unwrap_or_default();
    let (json, named) = match list {
        "instalments" | "early_payment" => {
            (r#"{"value":{"amount":"0"},"terms":{"within_days":10}}"#, "id")
        }
        "advances" => (r#"{"value":{"amount":"0"}}"#, "id"),
        "adjustments" => (r#"{"kind":"discount","value":{"amount":"0"}}"#, ""),
        "taxes" if is_first => (r#"{"category":"Z"}"#, ""),
        "taxes" => (r#"{"scheme":"","category":"Z"}"#, ""),
        list if list.ends_with("extra") => ("{}", ""),
        "business_days.holidays" => return Value::Text(unsaid_day().to_string()),
        _ => (r#"{"rate":"0"}"#, "from"),
    };
    let mut part = json::parse_value(json).unwrap_or_default();
    if !named.is_empty()
        && let Some(place) = part.part_mut(named)
    {
        *place = Value::Text(if named == "id" { id.to_owned() } else { due.to_string() });
    }
    part
}

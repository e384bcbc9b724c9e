//! The parts of a document by their paths, as JSON: one way to read, write, add and take away for
//! all of them.
//!
//! What few documents have would need a function a field. Each part is small, and written as JSON
//! and read again it keeps its own rules: what they refuse leaves it as it was.

use crate::document::{Document, Field, Owner};
use crate::json::{self, FromJson, Place, Reading, ToJson, Value};

/// The field of this program's types in which a path begins.
macro_rules! root {
    ($document:ident, $owner:ident, $name:ident, $iter:ident, $($borrow:tt)+) => {
        match $owner {
            Owner::Document => match $name {
                "number" => Some($($borrow)+ $document.number),
                "issue_date" => Some($($borrow)+ $document.issue_date),
                "supply_date" => Some($($borrow)+ $document.supply_date),
                "second_language" => Some($($borrow)+ $document.second_language),
                "valid_until" => Some($($borrow)+ $document.valid_until),
                "currency" => Some($($borrow)+ $document.currency),
                "terms" => Some($($borrow)+ $document.terms),
                "business_days" => Some($($borrow)+ $document.business_days),
                "instalments" => Some($($borrow)+ $document.instalments),
                "early_payment" => Some($($borrow)+ $document.early_payment),
                "late_payment" => Some($($borrow)+ $document.late_payment),
                "order_reference" => Some($($borrow)+ $document.order_reference),
                "preceding" => Some($($borrow)+ $document.preceding),
                "seller" => Some($($borrow)+ $document.seller),
                "buyer" => Some($($borrow)+ $document.buyer),
                "deliver_to" => Some($($borrow)+ $document.deliver_to),
                "extra" => Some($($borrow)+ $document.extra),
                "adjustments" => Some($($borrow)+ $document.adjustments),
                "advances" => Some($($borrow)+ $document.advances),
                "retention" => Some($($borrow)+ $document.retention),
                "cash_rounding" => Some($($borrow)+ $document.cash_rounding),
                "accounting_currency" => Some($($borrow)+ $document.accounting_currency),
                "amount_in_words" => Some($($borrow)+ $document.amount_in_words),
                "place_to_sign" => Some($($borrow)+ $document.place_to_sign),
                "payment" => Some($($borrow)+ $document.payment),
                "note" => Some($($borrow)+ $document.note),
                _ => None,
            },
            Owner::Line(id) => {
                let line = $document.lines.$iter().find(|line| line.id == *id)?;
                match $name {
                    "adjustments" => Some($($borrow)+ line.adjustments),
                    "taxes" => Some($($borrow)+ line.taxes),
                    "extra" => Some($($borrow)+ line.extra),
                    "second_description" => Some($($borrow)+ line.second_description),
                    "second_detail" => Some($($borrow)+ line.second_detail),
                    _ => None,
                }
            }
            Owner::Adjustment(id) => {
                let part = $document.adjustments.$iter().find(|part| part.id == *id)?;
                ($name == "taxes").then_some($($borrow)+ part.taxes)
            }
        }
    };
}

fn root<'a>(document: &'a Document, owner: &Owner, name: &str) -> Option<&'a dyn ToJson> {
    root!(document, owner, name, iter, &)
}

fn root_mut<'a>(
    document: &'a mut Document,
    owner: &Owner,
    name: &str,
) -> Option<&'a mut dyn Place> {
    root!(document, owner, name, iter_mut, &mut)
}

/// A field as its owner and its path there.
pub(super) fn place(document: &Document, field: &Field) -> (Owner, String) {
    match field {
        Field::Within(owner, path) => (owner.clone(), path.clone()),
        field => (Owner::Document, field.path(document)),
    }
}

/// The names and indices of a path, one after the other.
pub(super) fn steps(path: &str) -> Vec<&str> {
    path.split(['.', '[', ']']).filter(|step| !step.is_empty()).collect()
}

/// What stands at a path.
pub(super) fn read(document: &Document, owner: &Owner, path: &str) -> Option<Value> {
    let steps = steps(path);
    let (name, steps) = steps.split_first()?;
    let value = to_json(root(document, owner, name)?);
    steps.iter().try_fold(&value, |value, step| value.part(step)).cloned()
}

/// The same as a typed value, where it is one.
pub(super) fn read_as<T: FromJson>(document: &Document, owner: &Owner, path: &str) -> Option<T> {
    json::read(read(document, owner, path)?).ok()
}

/// Puts a value at a path. Says whether the part can have it; else it stays as it is.
pub(super) fn write(document: &mut Document, owner: &Owner, path: &str, value: Value) -> bool {
    change(document, owner, &steps(path), |place| *place = value)
}

/// Takes away what stands at a path, and with it what can't be without it; of a list no part is
/// taken away like that. Says whether it could.
pub(super) fn clear(document: &mut Document, owner: &Owner, path: &str) -> bool {
    let mut steps = steps(path);
    while let Some(last) = steps.pop() {
        if last.bytes().all(|byte| byte.is_ascii_digit()) {
            return false;
        }
        let is_done = if steps.is_empty() {
            change(document, owner, &[last], |place| *place = Value::Null)
        } else {
            change(document, owner, &steps, |place| drop(place.take_part(last)))
        };
        if is_done {
            return true;
        }
    }
    false
}

/// A typed value as it stands in the JSON form.
pub(super) fn to_json(value: &dyn ToJson) -> Value {
    json::parse_value(&json::write(value)).unwrap_or_default()
}

/// Changes what stands at a path. Says whether its part can have it; else it stays as it is.
pub(super) fn change(
    document: &mut Document,
    owner: &Owner,
    steps: &[&str],
    act: impl FnOnce(&mut Value),
) -> bool {
    let mut act = Some(act);
    change_dyn(document, owner, steps, &mut |place| {
        if let Some(act) = act.take() {
            act(place);
        }
    })
    .unwrap_or_default()
}

fn change_dyn(
    document: &mut Document,
    owner: &Owner,
    steps: &[&str],
    act: &mut dyn FnMut(&mut Value),
) -> Option<bool> {
    let (name, steps) = steps.split_first()?;
    let mut whole = to_json(root(document, owner, name)?);
    let mut place = &mut whole;
    for step in steps {
        // Of two ways to say it the one excludes the other.
        if matches!(*step, "yearly" | "eu_statutory") && place.part(step).is_none() {
            *place = Value::Null;
        }
        place = place.part_mut(step)?;
    }
    act(place);
    let root = root_mut(document, owner, name)?;
    let mut reading = Reading::default();
    let is_nothing = matches!(&whole, Value::Object(fields) if fields.is_empty());
    Some(is_nothing && root.fill(Value::Null, &mut reading) || root.fill(whole, &mut reading))
}

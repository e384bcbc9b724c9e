//! What has been paid already (BT-113).

use serde::Serialize;

use super::{Id, UnknownFields, Value};
use crate::calendar::Date;
use crate::json::json_object;
use crate::money::Percent;

/// A sum that was paid before this document: an advance, a deposit.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Advance {
    /// Identifies it within the document. Given on reading where it is missing.
    #[serde(default, skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// How much it is; a percentage is of what is payable: the gross less what is retained.
    pub value: Value,
    /// When it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// By which invoice or transfer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Advance {
    id, value (required over Value::Percent(Percent::ZERO)), date, reference,
});

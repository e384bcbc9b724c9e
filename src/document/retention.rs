//! What the buyer keeps back for a while: a guarantee.

use serde::Serialize;

use super::{UnknownFields, Value};
use crate::calendar::Date;
use crate::json::json_object;
use crate::money::Percent;

/// A part that is not due yet: the buyer keeps it until a warranty has ended, or a work is accepted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Retention {
    /// How much it is; a percentage is of the gross.
    pub value: Value,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Retention {
    value (required over Value::Percent(Percent::ZERO)), reason, until,
});

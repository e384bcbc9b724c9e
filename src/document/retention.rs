//! What the buyer keeps back for a while: a guarantee.

use serde::{Deserialize, Serialize};

use super::{UnknownFields, Value};
use crate::calendar::Date;

/// A part that is not due yet: the buyer keeps it until a warranty has ended, or a work is accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Retention {
    /// How much it is; a percentage is of the gross.
    pub value: Value,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Until when.
    #[serde(
        default,
        deserialize_with = "crate::calendar::iso_date::deserialize_option",
        skip_serializing_if = "Option::is_none"
    )]
    pub until: Option<Date>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

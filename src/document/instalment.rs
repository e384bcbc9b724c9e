//! Paying in parts: a deposit, instalments, and what is left.

use serde::Serialize;

use super::{Id, UnknownFields, Value};
use crate::calendar::PaymentTerms;
use crate::json::json_object;
use crate::money::Percent;

/// A part of the amount due that is paid at a time of its own. What the instalments leave of the
/// amount due is paid by the terms of the document itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Instalment {
    /// Identifies it within the document. Given on reading where it is missing.
    #[serde(default, skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// How much it is; a percentage is of the amount due (BT-115).
    pub value: Value,
    /// When it must be paid.
    pub terms: PaymentTerms,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Instalment {
    id, value (required over Value::Percent(Percent::ZERO)), terms (required),
});

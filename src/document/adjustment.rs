//! Discounts (allowances, BG-20 and BG-27) and charges (BG-21 and BG-28).

use serde::Serialize;

use super::{Id, Tax, UnknownFields};
use crate::json::{json_choice, json_object};
use crate::money::{Amount, Percent};

/// Which way an adjustment goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AdjustmentKind {
    /// Makes it less (an allowance in EN 16931).
    Discount,
    /// Makes it more: shipping, packing, a surcharge.
    Charge,
}

json_choice!(AdjustmentKind {
    Discount as "discount", Charge as "charge",
});

/// How large an adjustment is: `{"percent": "10"}` or `{"amount": "15.00"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A share of the sum that is adjusted.
    Percent(Percent),
    /// A sum of money.
    Amount(Amount),
}

json_choice!(Value {
    Percent(_) as "percent", Amount(_) as "amount",
});

/// A discount or charge on one line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct LineAdjustment {
    /// Which way it goes.
    pub kind: AdjustmentKind,
    /// How large it is; a percentage is of quantity times price (BT-137, BT-142).
    pub value: Value,
    /// Why (BT-139, BT-144).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(LineAdjustment {
    kind (required over AdjustmentKind::Discount), value (required over Value::Percent(Percent::ZERO)), reason,
});

/// A discount or charge on the whole document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct DocumentAdjustment {
    /// Identifies it within the document. Given on reading where it is missing.
    #[serde(default, skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// Which way it goes.
    pub kind: AdjustmentKind,
    /// How large it is; a percentage is of the sum of the lines (BT-93, BT-100).
    pub value: Value,
    /// Why (BT-97, BT-104).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Its taxes (BT-95, BT-102). None: it is spread over the taxes of the lines, in proportion.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taxes: Vec<Tax>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(DocumentAdjustment {
    id, kind (required over AdjustmentKind::Discount), value (required over Value::Percent(Percent::ZERO)), reason, taxes,
});

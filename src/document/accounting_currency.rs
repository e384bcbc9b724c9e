//! The tax in the currency of the tax office (BT-6, BT-111).

use serde::Serialize;

use super::UnknownFields;
use crate::calendar::Date;
use crate::json::json_object;
use crate::money::{Currency, Positive};

/// A second currency, in which the tax total is stated too, and how it was exchanged: where the
/// document's currency is not that of the country to which the tax is owed (VAT directive art. 230).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct AccountingCurrency {
    /// The currency (BT-6).
    pub currency: Currency,
    /// So many of it are worth ...
    pub rate: Positive,
    /// ... so many of the document's currency: 1 where it is missing.
    #[serde(default, skip_serializing_if = "Positive::is_one")]
    pub per: Positive,
    /// Who published the rate: a central bank, mostly.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Of which day it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(AccountingCurrency {
    currency (required over Currency::EUR), rate (required), per, source, date,
});

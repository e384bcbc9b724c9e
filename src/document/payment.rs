//! How a document can be paid (BG-16).

use serde::Serialize;

use super::{ReferenceScheme, UnknownFields};
use crate::json::json_object;

/// Where to send the money, and what to write on it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Payment {
    /// The account by IBAN (BT-84), without spaces or with.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub iban: String,
    /// The bank by BIC (BT-86).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bic: String,
    /// The account where it has no IBAN, as the payer's bank asks for it (BT-84).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// The name of the bank.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bank: String,
    /// What the payer should quote (BT-83). Empty: what is made of the document's number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// What is made of the document's number where no reference stands.
    #[serde(skip_serializing_if = "ReferenceScheme::is_number")]
    pub reference_scheme: ReferenceScheme,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Payment { iban, bic, account, bank, reference, reference_scheme });

impl Payment {
    /// Whether no way to pay is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

//! Who sells and who buys (BG-4, BG-7).

use serde::Serialize;

use super::{ExtraField, UnknownFields};
use crate::json::json_object;

/// A seller or a buyer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Party {
    /// The name of the company or person (BT-27, BT-44).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where to write to (BG-5, BG-8).
    #[serde(skip_serializing_if = "Address::is_empty")]
    pub address: Address,
    /// The VAT number (BT-31, BT-48).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub vat_number: String,
    /// The number in the company register or other legal identifier (BT-30, BT-47).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub registration_number: String,
    /// Who answers for it: a person or a department (BT-41, BT-56).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// Electronic mail (BT-43, BT-58).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone (BT-42, BT-57).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// What else its author wants to say of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extra: Vec<ExtraField>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Party {
    name,
    address,
    vat_number,
    registration_number,
    contact,
    email,
    phone,
    extra,
});

impl Party {
    /// Whether nothing of it is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Address {
    /// Street and number, in as many lines as it takes (BT-35, BT-36, BT-162).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub street: String,
    /// The post code (BT-38, BT-53).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub post_code: String,
    /// The town (BT-37, BT-52).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// The country, as it is printed (BT-40, BT-55).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Address { street, post_code, city, country });

impl Address {
    /// Whether nothing of it is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

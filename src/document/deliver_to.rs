//! Where the goods go (BG-13), where that is not the buyer's address.

use serde::Serialize;

use super::{Address, UnknownFields};
use crate::json::json_object;

/// Where the goods go.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DeliverTo {
    /// Who or what takes them in there (BT-70).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The address (BG-15).
    #[serde(skip_serializing_if = "Address::is_empty")]
    pub address: Address,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(DeliverTo { name, address });

impl DeliverTo {
    /// Whether nothing of it is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

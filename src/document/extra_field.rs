//! A field that the author names: an order, a project, a vehicle.

use serde::Serialize;

use super::UnknownFields;
use crate::json::json_object;

/// A field by its name and value, as they are printed: of the document, of a party, or of a line
/// (BG-32: BT-160, BT-161).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ExtraField {
    /// What it is: "Contract".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What it says: "C-2026/17".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(ExtraField { name, value });

impl ExtraField {
    /// Whether there is something to print: a name alone says nothing.
    pub fn is_blank(&self) -> bool {
        self.value.trim().is_empty()
    }
}

//! A document that another one is about (BG-3).

use serde::Serialize;

use super::{Document, DocumentKind, Id, UnknownFields};
use crate::calendar::Date;
use crate::json::json_object;

/// An earlier document: what a credit note corrects, what an invoice was ordered by, which advance
/// is deducted.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Preceding {
    /// Identifies it within the document. Given on reading where it is missing.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its number (BT-25).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// When it was issued (BT-26).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Preceding { id, kind, number, date });

impl Preceding {
    /// A document, as one that follows it cites it.
    pub fn of(document: &Document, id: Id) -> Self {
        Self {
            id,
            kind: document.kind,
            number: document.number.trim().to_owned(),
            date: document.issue_date,
            unknown: UnknownFields::new(),
        }
    }

    /// Whether it names that document.
    pub fn names(&self, document: &Document) -> bool {
        self.kind == document.kind && self.number.trim() == document.number.trim()
    }
}

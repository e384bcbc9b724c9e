//! The envelope of a draft: its document, what was typed beside it, and who wrote it when.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::migration;
use crate::document::{Document, FormatVersion, Id, Language, UnknownFields};
use crate::json::{self, ReadError, json_object, json_value};
use crate::money::{Amount, Currency};

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    /// The version of this envelope.
    #[serde(rename = "record")]
    pub version: RecordVersion,
    /// Names this very writing: another tab's differs. Given on saving.
    #[serde(default)]
    pub stamp: String,
    /// When it was saved, by the visitor's own calendar and clock: `2026-11-22T12:03:45`.
    #[serde(default)]
    pub saved_at: String,
    /// The amount due as it was last computed, for the list of drafts alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Amount>,
    /// What was typed into fields that could not be understood, by the field's path.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pending: BTreeMap<String, String>,
    /// The document.
    pub document: Document,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_value!(RecordVersion);

json_object!(Record {
    version as "record" (required), stamp, saved_at, due, pending, document (required over Document::new(Id::default(), Currency::EUR, Language::default())),
});

impl Record {
    /// A record of a document.
    pub fn new(document: Document, saved_at: String) -> Self {
        Self {
            version: RecordVersion,
            stamp: String::new(),
            saved_at,
            due: None,
            pending: BTreeMap::new(),
            document,
            unknown: UnknownFields::new(),
        }
    }

    /// Reads a record of this version or an older one.
    pub(super) fn read(text: &str) -> Result<Self, RecordError> {
        let head = Head::read(text)?;
        let record = migration::bring_up(head.version, head.record);
        Ok(json::read(record)?)
    }

    /// Writes the record.
    pub(super) fn write(&self) -> String {
        // Every key is a string and every value a plain type: serialisation has no way to fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Why a text is not a record.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum RecordError {
    /// It was written by a newer Billet.
    #[error("it was saved by a newer Billet")]
    Newer,
    /// It cannot be understood.
    #[error("{0}")]
    Unreadable(String),
}

impl From<Vec<ReadError>> for RecordError {
    fn from(faults: Vec<ReadError>) -> Self {
        Self::Unreadable(faults.first().map(ToString::to_string).unwrap_or_default())
    }
}

/// The version of the envelope that this program writes, and the newest it reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "u32", try_from = "u32")]
pub struct RecordVersion;

impl RecordVersion {
    /// The number as it stands in the record.
    pub const CURRENT: u32 = 1;
}

impl From<RecordVersion> for u32 {
    fn from(_: RecordVersion) -> Self {
        RecordVersion::CURRENT
    }
}

impl TryFrom<u32> for RecordVersion {
    type Error = &'static str;

    fn try_from(version: u32) -> Result<Self, Self::Error> {
        if version == Self::CURRENT { Ok(Self) } else { Err("not the current version") }
    }
}

/// A record whose version is known, and not read any further.
pub(super) struct Head {
    /// The version of the envelope.
    version: u32,
    /// The whole of it.
    pub record: Value,
}

impl Head {
    /// Looks at the versions alone: a newer record may have any form.
    pub(super) fn read(text: &str) -> Result<Self, RecordError> {
        let record: Value = json::parse(text)?;
        let version = |value: Option<&Value>| {
            let version = value.and_then(Value::as_u64).and_then(|version| version.try_into().ok());
            version.filter(|version| *version > 0).ok_or_else(|| {
                RecordError::Unreadable("it does not name the version of its form".to_owned())
            })
        };
        let document = version(record.pointer("/document/billet"))?;
        let version = version(record.get("record"))?;
        if version > RecordVersion::CURRENT || document > FormatVersion::CURRENT {
            return Err(RecordError::Newer);
        }
        Ok(Self { version, record })
    }

    /// A text in the record; empty where there is none.
    pub(super) fn at(&self, place: &str) -> &str {
        self.record.pointer(place).and_then(Value::as_str).unwrap_or_default()
    }

    /// Names the writing of the record.
    pub(super) fn stamp(&self) -> &str {
        self.at("/stamp")
    }
}

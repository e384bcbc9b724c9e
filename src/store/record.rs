//! The envelope of a draft: its document, what was typed beside it, and who wrote it when.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::migration;
use crate::document::{Document, FormatVersion, JsonError, UnknownFields, read_json};
use crate::money::Amount;

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        if head.record < RecordVersion::CURRENT {
            let old = read_json(text).map_err(unreadable)?;
            let text = migration::bring_up(head.record, old).to_string();
            return read_json(&text).map_err(unreadable);
        }
        read_json(text).map_err(unreadable)
    }

    /// Writes the record.
    pub(super) fn write(&self) -> String {
        // Every key is a string and every value a plain type: serialisation has no way to fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

pub(super) fn unreadable(error: JsonError) -> RecordError {
    RecordError::Unreadable(error.to_string())
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

/// What can be read of a record whatever its version.
#[derive(Deserialize)]
pub(super) struct Head {
    record: u32,
    #[serde(default)]
    pub stamp: String,
    document: DocumentHead,
}

#[derive(Deserialize)]
struct DocumentHead {
    billet: u32,
}

impl Head {
    /// Reads the head alone.
    pub(super) fn read(text: &str) -> Result<Self, RecordError> {
        let head: Self = read_json(text).map_err(unreadable)?;
        if head.record > RecordVersion::CURRENT || head.document.billet > FormatVersion::CURRENT {
            return Err(RecordError::Newer);
        }
        if head.record == 0 {
            return Err(RecordError::Unreadable("there is no version 0 of records".to_owned()));
        }
        Ok(head)
    }
}

//! The envelope of a draft: its document, what was typed beside it, and who wrote it when.

use thiserror::Error;

use super::migration;
use crate::document::{Document, FormatVersion, Id, Language, UnknownFields};
use crate::json::{self, FromJson, ReadError, Reading, ToJson, Value, Writer, json_object};
use crate::money::{Amount, Currency};

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The version of this envelope.
    pub version: RecordVersion,
    /// Names this very writing: another tab's differs. Given on saving.
    pub stamp: String,
    /// When it was saved, by the visitor's own calendar and clock: `2026-11-22T12:03:45`.
    pub saved_at: String,
    /// The amount due as it was last computed, for the list of drafts alone.
    pub due: Option<Amount>,
    /// What the PDF of an issued document was; nothing, for a draft.
    pub seal: Option<Seal>,
    /// What was typed into fields that could not be understood, by the field's path.
    pub pending: PendingTexts,
    /// The document.
    pub document: Document,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(Record {
    version as "record" (required), stamp, saved_at, due, seal, pending, document (required over Document::new(Id::default(), Currency::EUR, Language::default())),
});

/// By what the PDF of an issued document is known again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seal {
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(Seal { sha256 });

/// Texts by the paths of their fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PendingTexts(pub Vec<(String, String)>);

impl FromJson for PendingTexts {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let Value::Object(fields) = value else {
            reading.unexpected("an object", &value);
            return None;
        };
        let text =
            |(name, value): &(String, Value)| Some((name.clone(), value.as_text()?.to_owned()));
        Some(Self(fields.iter().filter_map(text).collect()))
    }
}

impl ToJson for PendingTexts {
    fn write(&self, writer: &mut Writer) {
        writer.object(&mut |writer| {
            for (name, text) in &self.0 {
                writer.entry(name, text);
            }
        });
    }

    fn is_left_out(&self) -> bool {
        self.0.is_empty()
    }
}

impl Record {
    /// A record of a document.
    pub fn new(document: Document, saved_at: String) -> Self {
        Self {
            version: RecordVersion,
            stamp: String::new(),
            saved_at,
            due: None,
            seal: None,
            pending: PendingTexts::default(),
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
        json::write(self)
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecordVersion;

impl RecordVersion {
    /// The number as it stands in the record.
    pub const CURRENT: u32 = 1;
}

impl FromJson for RecordVersion {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        if u32::from_json(value, reading)? == Self::CURRENT {
            return Some(Self);
        }
        reading.fault("not the current version".to_owned());
        None
    }
}

impl ToJson for RecordVersion {
    fn write(&self, writer: &mut Writer) {
        Self::CURRENT.write(writer);
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
            value.and_then(Value::as_count).filter(|version| *version > 0).ok_or_else(|| {
                RecordError::Unreadable("it does not name the version of its form".to_owned())
            })
        };
        let document = version(at(&record, "document/billet"))?;
        let version = version(record.get("record"))?;
        if version > RecordVersion::CURRENT || document > FormatVersion::CURRENT {
            return Err(RecordError::Newer);
        }
        Ok(Self { version, record })
    }

    /// A text in the record; empty where there is none.
    pub(super) fn at(&self, place: &str) -> &str {
        at(&self.record, place).and_then(Value::as_text).unwrap_or_default()
    }

    /// Names the writing of the record.
    pub(super) fn stamp(&self) -> &str {
        self.at("stamp")
    }
}

/// What stands in a field of a field: `document/number`.
fn at<'a>(record: &'a Value, place: &str) -> Option<&'a Value> {
    place.split('/').try_fold(record, Value::get)
}

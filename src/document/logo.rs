//! The picture at the head of the paper.

use serde::{Deserialize, Serialize};

use super::UnknownFields;

/// A picture, as its file's bytes. A drawing (SVG) is turned into a PNG before it comes here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Logo {
    /// The format of the file.
    pub media_type: LogoType,
    /// The file in base64 (RFC 4648, with padding).
    pub data: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

impl Logo {
    /// A picture from its file in base64.
    pub fn new(media_type: LogoType, data: impl Into<String>) -> Self {
        Self { media_type, data: data.into(), unknown: UnknownFields::new() }
    }
}

/// The picture formats that can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub enum LogoType {
    /// Portable Network Graphics.
    #[serde(rename = "image/png")]
    Png,
    /// JPEG.
    #[serde(rename = "image/jpeg")]
    Jpeg,
}

impl LogoType {
    /// The media type, as a data URL names it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

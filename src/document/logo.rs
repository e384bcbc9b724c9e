//! The picture at the head of the paper.

use serde::Serialize;

use super::UnknownFields;
use crate::json::{json_choice, json_object};

/// A picture, as its file's bytes. A drawing (SVG) is turned into a PNG before it comes here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

json_object!(Logo {
    media_type (required over LogoType::Png), data (required),
});

impl Logo {
    /// A picture from its file in base64.
    pub fn new(media_type: LogoType, data: impl Into<String>) -> Self {
        Self { media_type, data: data.into(), unknown: UnknownFields::new() }
    }
}

/// The picture formats that can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub enum LogoType {
    /// Portable Network Graphics.
    #[serde(rename = "image/png")]
    Png,
    /// JPEG.
    #[serde(rename = "image/jpeg")]
    Jpeg,
}

json_choice!(LogoType {
    Png as "image/png", Jpeg as "image/jpeg",
});

impl LogoType {
    /// The media type, as a data URL names it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn json_and_data_urls_name_a_format_alike() {
        for (format, name) in [(LogoType::Png, "image/png"), (LogoType::Jpeg, "image/jpeg")] {
            assert_eq!(format.media_type(), name);
            assert_eq!(serde_json::to_value(format).unwrap(), name);
        }
    }
}

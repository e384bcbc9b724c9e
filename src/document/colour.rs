//! A colour as style sheets write it.

use std::fmt::{Display, Formatter};
use std::str::FromStr;

use serde::{Serialize, Serializer};
use thiserror::Error;

use crate::json::json_text;

/// A colour: red, green and blue in sRGB. In JSON a text of six hexadecimal digits: `#0f575c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// A text that is no colour.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("a colour is written as #rrggbb")]
pub struct NoColour;

impl FromStr for Colour {
    type Err = NoColour;

    /// Reads `#0f575c`, in small or capital letters.
    fn from_str(text: &str) -> Result<Self, NoColour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or(NoColour)?;
        let mut parts = [0; 3];
        for (place, digit) in digits.chars().enumerate() {
            let digit = digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            let part = parts.get_mut(place / 2).ok_or(NoColour)?;
            *part = *part << 4 | digit.ok_or(NoColour)?;
        }
        Ok(Self(parts))
    }
}

impl Display for Colour {
    fn fmt(&self, formatter: &mut Formatter) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(formatter, "#{red:02x}{green:02x}{blue:02x}")
    }
}

json_text!(Colour);

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(not(target_family = "wasm"))]
impl schemars::JsonSchema for Colour {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Colour".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A colour: red, green and blue in sRGB.",
            "type": "string",
            "pattern": "^#[0-9a-fA-F]{6}$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_colour_is_six_hexadecimal_digits() {
        for (text, parts) in [
            ("#0f575c", Some([0x0f, 0x57, 0x5c])),
            ("#FFFFFF", Some([255; 3])),
            ("#fff", None),
            ("0f575c", None),
            ("#0f575g", None),
            ("#+f575c", None),
            ("", None),
        ] {
            assert_eq!(text.parse().map(|Colour(parts)| parts).ok(), parts, "{text}");
        }
        assert_eq!(Colour([0x0f, 0x57, 0x5c]).to_string(), "#0f575c");
    }
}

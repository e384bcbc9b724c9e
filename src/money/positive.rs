//! A number above zero: what may be divided by, or rounded to.

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};
use thiserror::Error;

use super::{DecimalError, Exact, parse_decimal};
use crate::json::{FromJson, Reading, ToJson, Value, Writer, from_text};

/// A number above zero: the quantity that a price is for, a cash unit, an exchange rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Positive(Decimal);

impl FromJson for Positive {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        from_text(value, reading)
    }
}

impl ToJson for Positive {
    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }

    fn is_left_out(&self) -> bool {
        self.is_one()
    }
}

/// Why a text is no number above zero.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum PositiveError {
    /// No decimal number.
    #[error("{0}")]
    Decimal(#[from] DecimalError),
    /// Zero or less.
    #[error("not above zero")]
    NotPositive,
}

impl Positive {
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);

    /// The number, where it is above zero.
    pub fn new(value: Decimal) -> Option<Self> {
        (value > Decimal::ZERO).then_some(Self(value))
    }

    /// The decimal value.
    pub const fn value(self) -> Decimal {
        self.0
    }

    /// Whether it is exactly one.
    pub fn is_one(&self) -> bool {
        self.0 == Decimal::ONE
    }
}

/// One, which changes nothing that is multiplied or divided by it.
impl Default for Positive {
    fn default() -> Self {
        Self::ONE
    }
}

impl From<Positive> for Exact {
    fn from(positive: Positive) -> Self {
        positive.0.into()
    }
}

impl std::str::FromStr for Positive {
    type Err = PositiveError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(parse_decimal(text)?).ok_or(PositiveError::NotPositive)
    }
}

impl std::fmt::Display for Positive {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, formatter)
    }
}

impl Serialize for Positive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[cfg(not(target_family = "wasm"))]
impl schemars::JsonSchema for Positive {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Positive".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^(?=.*[1-9])0*[0-9]{1,13}(\\.[0-9]{1,6}0*)?$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn one_is_one_however_it_is_written() {
        let is_one = |text: &str| text.parse::<Positive>().unwrap().is_one();
        assert_eq!(["1", "1.00", "0.99", "100"].map(is_one), [true, true, false, false]);
    }

    #[test]
    fn zero_and_less_are_refused() {
        assert_eq!("0.05".parse::<Positive>().unwrap().to_string(), "0.05");
        assert_eq!(crate::json::parse(r#""0.05""#), Ok("0.05".parse::<Positive>().unwrap()));
        assert!(crate::json::parse::<Positive>(r#""0""#).is_err());
        for text in ["0", "0.00", "-1"] {
            assert_eq!(text.parse::<Positive>(), Err(PositiveError::NotPositive), "{text}");
        }
        assert!(matches!("1,5".parse::<Positive>(), Err(PositiveError::Decimal(_))));
    }
}

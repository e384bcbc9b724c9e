//! What is filled into a text.

use rust_decimal::Decimal;

/// A value for a variable of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Argument<'a> {
    /// A text as it stands: a name, or a date or sum that `region` has written.
    Text(&'a str),
    /// A number that chooses the plural form and is written as the language writes numbers. Its
    /// decimals count: English has "1 day" but "1.0 days".
    Number(Decimal),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<Decimal> for Argument<'_> {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Argument<'_> {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number.into())
    }
}

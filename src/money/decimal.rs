//! The machine form of a number: a plain decimal string, as JSON carries it.

use rust_decimal::Decimal;
use thiserror::Error;

/// The most decimals that a price, a quantity or a percentage may carry.
pub const MAX_DECIMALS: u32 = 6;

/// The most digits before the decimal point: enough for any invoice in any currency, and small
/// enough that a price times a quantity fits what a [`Decimal`] holds in all usual cases.
pub const MAX_INTEGER_DIGITS: u32 = 13;

/// Why a decimal string was refused.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum DecimalError {
    /// Not of the form `-123.45`.
    #[error("not a decimal number: write it like \"1234.50\"")]
    Malformed,
    /// More digits than [`MAX_INTEGER_DIGITS`] before the point.
    #[error("too large: at most {MAX_INTEGER_DIGITS} digits before the decimal point")]
    TooLarge,
    /// More digits than [`MAX_DECIMALS`] after the point.
    #[error("too many decimals: at most {MAX_DECIMALS}")]
    TooManyDecimals,
}

/// Reads the machine form: an optional minus, digits, and at most [`MAX_DECIMALS`] decimals after
/// a point.
///
/// # Errors
/// [`DecimalError`] says what is wrong with the text.
pub fn parse_decimal(text: &str) -> Result<Decimal, DecimalError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (integer, fraction) = match digits.split_once('.') {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (digits, None),
    };
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(integer) || fraction.is_some_and(|part| !all_digits(part)) {
        return Err(DecimalError::Malformed);
    }
    if integer.trim_start_matches('0').len() > MAX_INTEGER_DIGITS as usize {
        return Err(DecimalError::TooLarge);
    }
    if fraction.is_some_and(|part| part.trim_end_matches('0').len() > MAX_DECIMALS as usize) {
        return Err(DecimalError::TooManyDecimals);
    }
    let fraction = fraction.unwrap_or_default();
    let fraction = fraction.get(..MAX_DECIMALS as usize).unwrap_or(fraction);
    // Nineteen digits at most: they fit, and the library's own reader knows forms that can't come
    // here.
    let units = integer
        .bytes()
        .chain(fraction.bytes())
        .fold(0_u64, |units, digit| units.wrapping_mul(10).wrapping_add(u64::from(digit - b'0')));
    let mut value = Decimal::from(units);
    value
        .set_scale(u32::try_from(fraction.len()).unwrap_or_default())
        .map_err(|_| DecimalError::TooManyDecimals)?;
    value.set_sign_negative(text.starts_with('-') && units > 0);
    Ok(value)
}

/// JSON for the decimal newtypes of this room: always a string, never a JSON number.
macro_rules! decimal_as_string {
    ($type:ident) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.0)
            }
        }

        $crate::json::json_text!($type);

        impl std::str::FromStr for $type {
            type Err = crate::money::DecimalError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                crate::money::parse_decimal(text).map(Self)
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, formatter)
            }
        }

        #[cfg(not(target_family = "wasm"))]
        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": "^-?0*[0-9]{1,13}(\\.[0-9]{1,6}0*)?$",
                })
            }
        }
    };
}
pub(super) use decimal_as_string;

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn every_digit_is_read_as_the_library_reads_it() {
        for text in [
            "9999999999999.999999",
            "-9999999999999.999999",
            "4294967296",
            "0.000001",
            "-0",
            "007.50",
            "18446744073.709551",
            "1.2345670",
            "-00.10",
        ] {
            let (ours, theirs) = (parse_decimal(text).unwrap(), text.parse::<Decimal>().unwrap());
            assert_eq!(ours, theirs, "{text}");
            assert!(
                ours.scale() <= MAX_DECIMALS && (!ours.is_zero() || ours.is_sign_positive()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_plain_decimal_is_read() {
        assert_eq!(parse_decimal("-12.50").unwrap().to_string(), "-12.50");
        assert_eq!(parse_decimal("007").unwrap().to_string(), "7");
    }

    #[test]
    fn what_people_type_is_not_the_machine_form() {
        for text in ["", "-", "1,5", "1e3", ".5", "5.", "+1", " 1", "1 000", "\u{0661}"] {
            assert_eq!(parse_decimal(text), Err(DecimalError::Malformed), "{text:?}");
        }
    }

    #[test]
    fn the_limits_hold_whatever_zeros_surround_the_number() {
        assert!(parse_decimal("0009999999999999.9999990000").is_ok());
        assert_eq!(parse_decimal("10000000000000"), Err(DecimalError::TooLarge));
        assert_eq!(parse_decimal("0.1234567"), Err(DecimalError::TooManyDecimals));
    }
}

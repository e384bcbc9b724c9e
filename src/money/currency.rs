//! Currencies by ISO 4217, with their true number of decimals.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};
use thiserror::Error;

use super::{Amount, Positive};
use crate::json::{FromJson, Reading, ToJson, Value, Writer, from_text};

/// Every currency of the list: its code and the number of its decimals, four bytes each. The build
/// takes them from the crate `iso_currency`, whose own tables hold much more than is asked of them.
const LIST: &str = include_str!(concat!(env!("OUT_DIR"), "/currencies"));

/// How long an entry of the list is.
const ENTRY: usize = 4;

/// A currency of ISO 4217 (BT-5): its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency(u8);

/// A code that ISO 4217 does not list.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("not a currency code of ISO 4217: write it like \"EUR\"")]
pub struct CurrencyError;

impl Currency {
    /// The euro, the currency of a new document where nothing better is known.
    pub const EUR: Self = match Self::find("EUR") {
        Some(euro) => euro,
        None => Self(0),
    };

    const fn find(code: &str) -> Option<Self> {
        let [a, b, c] = code.as_bytes() else { return None };
        let mut rest = LIST.as_bytes();
        let mut place = 0;
        while let [first, second, third, _, after @ ..] = rest {
            if *first == *a && *second == *b && *third == *c {
                return Some(Self(place));
            }
            rest = after;
            place += 1;
        }
        None
    }

    fn entry(self) -> (&'static str, &'static str) {
        let start = usize::from(self.0) * ENTRY;
        LIST.get(start..start + ENTRY)
            .and_then(|entry| entry.split_at_checked(3))
            .unwrap_or_default()
    }

    /// The three letters: "EUR".
    pub fn code(self) -> &'static str {
        self.entry().0
    }

    /// How many decimals its minor unit has: EUR 2, JPY 0, KWD 3. Codes without a minor unit
    /// (gold, test codes) count 2.
    pub fn decimals(self) -> u32 {
        self.entry().1.parse().unwrap_or(2)
    }

    /// What sums paid in cash are rounded to, where the smallest coin is larger than the minor
    /// unit: by the coins of Switzerland, Czechia, Denmark, Hungary, Norway and Sweden.
    pub fn cash_unit(self) -> Option<Positive> {
        let (units, decimals) = match self.code() {
            "CHF" => (5, 2),
            "DKK" => (50, 2),
            "CZK" | "NOK" | "SEK" => (1, 0),
            "HUF" => (5, 0),
            _ => return None,
        };
        Positive::new(Decimal::new(units, decimals))
    }

    /// The smallest sum that is written: 0.01 EUR, 1 JPY, 0.001 KWD.
    pub fn minor_unit(self) -> Amount {
        Amount::new(Decimal::new(1, self.decimals()))
    }
}

impl FromStr for Currency {
    type Err = CurrencyError;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::find(code).ok_or(CurrencyError)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl FromJson for Currency {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        from_text(value, reading)
    }
}

impl ToJson for Currency {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.code());
    }
}

#[cfg(not(target_family = "wasm"))]
impl schemars::JsonSchema for Currency {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Currency".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[A-Z]{3}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn minor_units_are_those_of_iso_4217() {
        for (code, decimals) in
            [("EUR", 2), ("JPY", 0), ("KWD", 3), ("HUF", 2), ("ISK", 0), ("CLF", 4), ("RSD", 2)]
        {
            assert_eq!(code.parse::<Currency>().unwrap().decimals(), decimals, "{code}");
        }
    }

    #[test]
    fn cash_is_rounded_to_the_smallest_coin() {
        for (code, unit) in [("CHF", "0.05"), ("DKK", "0.50"), ("SEK", "1"), ("HUF", "5")] {
            let currency: Currency = code.parse().unwrap();
            assert_eq!(currency.cash_unit().unwrap().to_string(), unit, "{code}");
        }
        assert_eq!(Currency::EUR.cash_unit(), None);
    }

    #[test]
    fn the_list_is_that_of_iso_4217() {
        assert_eq!(Currency::EUR.code(), "EUR");
        let known = LIST.as_bytes().chunks(ENTRY).count();
        assert!((170..=256).contains(&known), "{known}");
        for (place, entry) in (0..).zip(LIST.as_bytes().chunks(ENTRY)) {
            let code = std::str::from_utf8(&entry[..3]).unwrap();
            let theirs = iso_currency::Currency::from_code(code).unwrap();
            let ours: Currency = code.parse().unwrap();
            assert_eq!((ours, ours.code()), (Currency(place), code));
            assert_eq!(ours.decimals(), u32::from(theirs.exponent().unwrap_or(2)), "{code}");
        }
    }

    #[test]
    fn an_unknown_code_is_refused() {
        assert_eq!("EURO".parse::<Currency>(), Err(CurrencyError));
        assert_eq!("eur".parse::<Currency>(), Err(CurrencyError));
    }
}

//! The days of a month: its last one, and the Nth where it has so many.

use chrono::{Datelike, Months};
use serde::Serialize;
use thiserror::Error;

use super::Date;
use crate::json::json_number;

/// A day of the month from 1 to 31. In a month that is shorter it is the last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "u8")]
pub struct DayOfMonth(u8);

/// A number that no month has a day for.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("not a day of the month: that is a number from 1 to 31")]
pub struct DayOfMonthError;

json_number!(DayOfMonth);

impl DayOfMonth {
    /// The number of the day.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// This day in the month that a date is in, or the last day of a month that has fewer.
    pub fn within(self, month: Date) -> Option<Date> {
        month.with_day(u32::from(self.0.min(month.num_days_in_month())))
    }

    /// This day in the month after the one that a date is in.
    pub fn in_month_after(self, date: Date) -> Option<Date> {
        self.within(date.checked_add_months(Months::new(1))?)
    }
}

impl TryFrom<u8> for DayOfMonth {
    type Error = DayOfMonthError;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        if (1..=31).contains(&number) { Ok(Self(number)) } else { Err(DayOfMonthError) }
    }
}

impl std::str::FromStr for DayOfMonth {
    type Err = DayOfMonthError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map_err(|_| DayOfMonthError).and_then(<Self as TryFrom<u8>>::try_from)
    }
}

impl std::fmt::Display for DayOfMonth {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl From<DayOfMonth> for u8 {
    fn from(day: DayOfMonth) -> Self {
        day.0
    }
}

#[cfg(not(target_family = "wasm"))]
impl schemars::JsonSchema for DayOfMonth {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DayOfMonth".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "minimum": 1, "maximum": 31 })
    }
}

/// The last day of the month that a date is in.
pub fn end_of_month(date: Date) -> Option<Date> {
    date.with_day(date.num_days_in_month().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn february_ends_by_the_gregorian_rule() {
        for (year, last) in [("2026", "28"), ("2028", "29"), ("2100", "28"), ("2000", "29")] {
            assert_eq!(
                end_of_month(date(&format!("{year}-02-10"))),
                Some(date(&format!("{year}-02-{last}")))
            );
        }
    }

    #[test]
    fn a_day_that_a_month_lacks_is_its_last() {
        let day = DayOfMonth::try_from(31).unwrap();
        assert_eq!(day.in_month_after(date("2026-01-31")), Some(date("2026-02-28")));
        assert_eq!(day.in_month_after(date("2026-02-28")), Some(date("2026-03-31")));
        assert_eq!(day.in_month_after(date("2026-12-01")), Some(date("2027-01-31")));
    }

    #[test]
    fn only_1_to_31_are_days() {
        for number in [0, 32, 255] {
            assert_eq!(DayOfMonth::try_from(number), Err(DayOfMonthError));
            assert!(json::parse::<DayOfMonth>(&number.to_string()).is_err());
        }
        let last = json::parse::<DayOfMonth>("31").unwrap();
        assert_eq!((last.number(), last.to_string()), (31, "31".to_owned()));
    }
}

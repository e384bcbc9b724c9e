//! Days on which banks and offices work.

use chrono::{Datelike, Days, Weekday};
use serde::Serialize;

use super::Date;
use crate::json::{UnknownFields, json_object};

/// The days on which money moves, and what becomes of a due date on any other. Days off are
/// Saturdays, Sundays, and the public holidays that the visitor lists: no list of ours could be
/// right for every place and year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct BusinessDays {
    /// The public holidays.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<Date>,
    /// Whether a due date on a day off moves to the next business day.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub shift: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(BusinessDays { holidays, shift });

/// The longest run of days off that is looked across: no calendar has a longer one, and a list that
/// holds more is a mistake that must not hang the page.
const LONGEST_REST_DAYS: u64 = 366;

impl BusinessDays {
    /// Weekends and these holidays are free; due dates stay where they are.
    pub fn new(holidays: impl IntoIterator<Item = Date>) -> Self {
        Self { holidays: holidays.into_iter().collect(), ..Self::default() }
    }

    /// Whether nothing here differs from weekends off and due dates that stay.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Whether work is done on a day.
    pub fn contains(&self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !self.holidays.contains(&date)
    }

    /// The day itself where it is a business day, else the next one. `None` where the calendar ends
    /// or more than a year of days off follows.
    pub fn at_or_after(&self, date: Date) -> Option<Date> {
        (0..=LONGEST_REST_DAYS)
            .map_while(|days| date.checked_add_days(Days::new(days)))
            .find(|day| self.contains(*day))
    }

    /// The day that comes this many business days after a date, which is not counted itself; 0 is
    /// the first business day at or after it.
    pub fn after(&self, date: Date, count: u16) -> Option<Date> {
        let mut day = date;
        if count == 0 {
            return self.at_or_after(day);
        }
        for _ in 0..count {
            day = self.at_or_after(day.succ_opt()?)?;
        }
        Some(day)
    }

    /// Where a due date comes to lie: moved to a business day if [`Self::shift`] says so.
    pub fn settle(&self, date: Date) -> Option<Date> {
        if self.shift { self.at_or_after(date) } else { Some(date) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_weekend_moves_to_monday() {
        let days = BusinessDays::default();
        assert_eq!(days.at_or_after(date("2026-11-21")), Some(date("2026-11-23")));
        assert_eq!(days.at_or_after(date("2026-11-22")), Some(date("2026-11-23")));
        assert_eq!(days.at_or_after(date("2026-11-23")), Some(date("2026-11-23")));
    }

    #[test]
    fn holidays_are_skipped_and_chained_with_the_weekend() {
        let days = BusinessDays::new([date("2026-12-24"), date("2026-12-25"), date("2026-12-28")]);
        assert_eq!(days.at_or_after(date("2026-12-24")), Some(date("2026-12-29")));
    }

    #[test]
    fn ten_business_days_are_two_weeks() {
        let days = BusinessDays::default();
        assert_eq!(days.after(date("2026-11-20"), 10), Some(date("2026-12-04")));
        assert_eq!(days.after(date("2026-11-22"), 1), Some(date("2026-11-23")));
        assert_eq!(days.after(date("2026-11-22"), 0), Some(date("2026-11-23")));
    }

    #[test]
    fn a_list_without_any_business_day_ends() {
        // A Sunday; 366 days later it is Tuesday.
        let start = date("2026-01-04");
        let off = |count| BusinessDays::new((0..count).map(|days| start + Days::new(days)));
        assert_eq!(off(366).at_or_after(start), Some(date("2027-01-05")));
        assert_eq!(off(367).at_or_after(start), None);
    }

    #[test]
    fn the_json_form_keeps_what_it_does_not_know() {
        let json = r#"{"holidays":["2026-12-24"],"shift":true,"region":"BY"}"#;
        let days: BusinessDays = crate::json::parse(json).unwrap();
        assert!(days.shift && days.holidays.contains(&date("2026-12-24")));
        assert_eq!(serde_json::to_string(&days).unwrap(), json);
        assert_eq!(serde_json::to_string(&BusinessDays::default()).unwrap(), "{}");
    }
}

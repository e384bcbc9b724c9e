//! The dates of something that comes again: a subscription, a rent, a yearly fee.
//!
//! The dates are reckoned by chrono from the first one, not from the one before: 31 January is
//! followed by 28 February and then by 31 March again, and 29 February comes back every leap year.
//! The `rrule` crate was weighed: it adds 266 KB gzip to a page (0.14, wasm, `-Oz`; it carries the
//! time zones of the world), more than the whole first load may be, and RFC 5545 leaves out the
//! months that have no 31st, which is not what a subscriber expects.

use std::num::{NonZeroU16, NonZeroU32};

use chrono::{Datelike, Days, Months};
use serde::Serialize;

use super::{Date, end_of_month};
use crate::json::{UnknownFields, json_choice, json_number, json_object};

/// A rule that gives dates: `{"start": "2026-01-31", "every": {"months": 1}, "end": {"count": 12}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Recurrence {
    /// The first date. Under [`Interval::MonthEnds`] the first is the last day of its month.
    pub start: Date,
    /// How far apart the dates are.
    pub every: Interval,
    /// When it ends.
    #[serde(default)]
    pub end: RecurrenceEnd,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Recurrence {
    start (required), every (required over Interval::Days(NonZeroU16::MIN)), end,
});

/// The distance from one date to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Interval {
    /// Every this many days.
    Days(NonZeroU16),
    /// Every this many weeks, on the same weekday.
    Weeks(NonZeroU16),
    /// Every this many months, on the day of the month of the first date; in a month that lacks
    /// it, on the last day.
    Months(NonZeroU16),
    /// Every this many months, on the last day of the month.
    MonthEnds(NonZeroU16),
    /// Every this many years, on the same day; 29 February is 28 February in a common year.
    Years(NonZeroU16),
}

json_number!(NonZeroU16, NonZeroU32);

json_choice!(Interval {
    Days(_) as "days",
    Weeks(_) as "weeks",
    Months(_) as "months",
    MonthEnds(_) as "month_ends",
    Years(_) as "years",
});

/// When a recurrence ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RecurrenceEnd {
    /// Not by itself.
    #[default]
    Never,
    /// No date after this day; the day itself may be the last.
    Until(Date),
    /// After this many dates, the first one counted.
    Count(NonZeroU32),
}

json_choice!(RecurrenceEnd {
    Never as "never", Until(_) as "until", Count(_) as "count",
});

impl Recurrence {
    /// A rule from its parts.
    pub fn new(start: Date, every: Interval, end: RecurrenceEnd) -> Self {
        Self { start, every, end, unknown: UnknownFields::new() }
    }

    /// All dates, in order, each later than the one before. Without an end they stop where the
    /// calendar does, in the year 262142: take what you need.
    pub fn dates(&self) -> impl Iterator<Item = Date> + '_ {
        self.dates_from(0)
    }

    /// The first date that is later than a day. `None` where none is left.
    pub fn next_after(&self, day: Date) -> Option<Date> {
        self.dates_from(self.index_before(day)).find(|date| *date > day)
    }

    fn dates_from(&self, index: u32) -> impl Iterator<Item = Date> + '_ {
        (index..).map_while(|index| self.date(index))
    }

    /// The date at an index from 0.
    fn date(&self, index: u32) -> Option<Date> {
        if let RecurrenceEnd::Count(count) = self.end
            && index >= count.get()
        {
            return None;
        }
        let start = self.start;
        let times = |count: NonZeroU16| u64::from(count.get()) * u64::from(index);
        let months = |count: u64| start.checked_add_months(Months::new(u32::try_from(count).ok()?));
        let date = match self.every {
            Interval::Days(count) => start.checked_add_days(Days::new(times(count)))?,
            Interval::Weeks(count) => start.checked_add_days(Days::new(times(count) * 7))?,
            Interval::Months(count) => months(times(count))?,
            Interval::MonthEnds(count) => end_of_month(months(times(count))?)?,
            Interval::Years(count) => months(times(count) * 12)?,
        };
        match self.end {
            RecurrenceEnd::Until(last) if date > last => None,
            _ => Some(date),
        }
    }

    /// An index whose date is not later than a day, or 0: where to begin to look.
    fn index_before(&self, day: Date) -> u32 {
        let days = (day - self.start).num_days();
        let months = i64::from(day.year() - self.start.year()) * 12 + i64::from(day.month())
            - i64::from(self.start.month());
        let steps = match self.every {
            Interval::Days(count) => days / i64::from(count.get()),
            Interval::Weeks(count) => days / (i64::from(count.get()) * 7),
            // A month earlier: this month's date may still be to come.
            Interval::Months(count) | Interval::MonthEnds(count) => {
                (months - 1) / i64::from(count.get())
            }
            Interval::Years(count) => (months - 1) / (i64::from(count.get()) * 12),
        };
        u32::try_from(steps.max(0)).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn rule(json: &str) -> Recurrence {
        crate::json::parse(json).unwrap()
    }

    fn dates(json: &str, count: usize) -> Vec<String> {
        rule(json).dates().take(count).map(|date| date.to_string()).collect()
    }

    #[test]
    fn the_31st_comes_back_after_a_short_month() {
        let json = r#"{"start":"2026-01-31","every":{"months":1}}"#;
        assert_eq!(dates(json, 4), ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
    }

    #[test]
    fn the_leap_day_comes_back_every_leap_year() {
        let json = r#"{"start":"2024-02-29","every":{"years":1}}"#;
        assert_eq!(
            dates(json, 5),
            ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]
        );
    }

    #[test]
    fn the_last_day_of_the_month_is_so_from_any_start() {
        let json = r#"{"start":"2028-01-15","every":{"month_ends":1}}"#;
        assert_eq!(dates(json, 3), ["2028-01-31", "2028-02-29", "2028-03-31"]);
        let json = r#"{"start":"2026-02-28","every":{"month_ends":3}}"#;
        assert_eq!(dates(json, 3), ["2026-02-28", "2026-05-31", "2026-08-31"]);
    }

    #[test]
    fn weeks_keep_their_weekday_and_days_cross_every_border() {
        let json = r#"{"start":"2026-12-21","every":{"weeks":2}}"#;
        assert_eq!(dates(json, 3), ["2026-12-21", "2027-01-04", "2027-01-18"]);
        let json = r#"{"start":"2028-02-20","every":{"days":10}}"#;
        assert_eq!(dates(json, 3), ["2028-02-20", "2028-03-01", "2028-03-11"]);
    }

    #[test]
    fn it_ends_by_count_or_by_date() {
        let json = r#"{"start":"2026-01-31","every":{"months":1},"end":{"count":2}}"#;
        assert_eq!(dates(json, 9).len(), 2);
        let json = r#"{"start":"2026-01-31","every":{"months":1},"end":{"until":"2026-03-31"}}"#;
        assert_eq!(dates(json, 9).last().unwrap(), "2026-03-31");
        let json = r#"{"start":"2026-01-31","every":{"months":1},"end":{"until":"2026-03-30"}}"#;
        assert_eq!(dates(json, 9).last().unwrap(), "2026-02-28");
        let json = r#"{"start":"2026-01-31","every":{"months":1},"end":{"until":"2026-01-30"}}"#;
        assert!(dates(json, 9).is_empty());
    }

    #[test]
    fn the_next_date_is_found_from_anywhere() {
        let rule = rule(r#"{"start":"2026-01-31","every":{"months":1},"end":{"count":14}}"#);
        for (day, next) in [
            ("1999-01-01", Some("2026-01-31")),
            ("2026-01-30", Some("2026-01-31")),
            ("2026-01-31", Some("2026-02-28")),
            ("2026-02-28", Some("2026-03-31")),
            ("2027-02-27", Some("2027-02-28")),
            ("2027-02-28", None),
        ] {
            let next = next.map(|text| text.parse().unwrap());
            assert_eq!(rule.next_after(day.parse().unwrap()), next, "{day}");
        }
    }

    #[test]
    fn the_search_for_the_next_date_begins_at_most_two_dates_before_it() {
        let start: Date = "2026-01-31".parse().unwrap();
        let intervals = |count| {
            let count = NonZeroU16::new(count).unwrap();
            [
                Interval::Days(count),
                Interval::Weeks(count),
                Interval::Months(count),
                Interval::MonthEnds(count),
                Interval::Years(count),
            ]
        };
        for every in [1, 2, 5].into_iter().flat_map(intervals) {
            let rule = Recurrence::new(start, every, RecurrenceEnd::Never);
            for day in start.pred_opt().unwrap().iter_days().step_by(5).take(1500) {
                let begin = rule.index_before(day);
                let first = rule.date(begin).unwrap();
                assert!(first <= day || begin == 0, "{every:?} {day}");
                assert!(rule.date(begin + 2).unwrap() > day, "{every:?} {day}");
            }
        }
    }

    #[test]
    fn nothing_recurs_every_0_days_or_0_times() {
        let zero = r#"{"start":"2026-01-31","every":{"days":0}}"#;
        assert!(crate::json::parse::<Recurrence>(zero).is_err());
        let never = r#"{"start":"2026-01-31","every":{"days":1},"end":{"count":0}}"#;
        assert!(crate::json::parse::<Recurrence>(never).is_err());
    }

    #[test]
    fn it_stops_where_the_calendar_does() {
        let most = NonZeroU16::MAX;
        for every in [
            Interval::Days(most),
            Interval::Weeks(most),
            Interval::Months(most),
            Interval::MonthEnds(most),
            Interval::Years(most),
        ] {
            let rule = Recurrence::new(Date::MIN, every, RecurrenceEnd::Never);
            let last = rule.dates().last().unwrap();
            assert_eq!(rule.next_after(last), None, "{every:?}");
            assert!(rule.next_after(last.pred_opt().unwrap()).is_some(), "{every:?}");
            assert_eq!(rule.next_after(Date::MAX), None, "{every:?}");
        }
    }

    #[test]
    fn the_json_form_keeps_what_it_does_not_know() {
        let json = r#"{"start":"2026-01-31","every":{"months":1},"end":"never","mood":"good"}"#;
        assert_eq!(serde_json::to_string(&rule(json)).unwrap(), json);
    }
}

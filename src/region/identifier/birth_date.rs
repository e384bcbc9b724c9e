//! The dates of birth that some identifiers hold.

use crate::calendar::Date;

/// Whether the calendar has that day.
pub(super) fn is_day(year: u32, month: u32, day: u32) -> bool {
    i32::try_from(year).is_ok_and(|year| Date::from_ymd_opt(year, month, day).is_some())
}

//! The visitor's own calendar and clock. A date is that of the wall calendar where the visitor
//! is, never that of Greenwich.

use js_sys::Date as Moment;

use crate::calendar::Date;

/// Today, in the visitor's own calendar.
pub fn today() -> Date {
    date_of(&Moment::new_0())
}

/// The hour (0 to 23) and minute, by the visitor's own clock.
pub fn time_of_day() -> (u8, u8) {
    let now = Moment::new_0();
    (small(now.get_hours()), small(now.get_minutes()))
}

/// Now, by the visitor's own calendar and clock, to the second: `2026-11-22T12:03:45`.
pub fn timestamp() -> String {
    let now = Moment::new_0();
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date(),
        now.get_hours(),
        now.get_minutes(),
        now.get_seconds()
    )
}

fn date_of(moment: &Moment) -> Date {
    let year = i32::try_from(moment.get_full_year()).unwrap_or_default();
    // Months count from 0 there and from 1 here; the browser's date is always one that exists.
    Date::from_ymd_opt(year, moment.get_month() + 1, moment.get_date()).unwrap_or_default()
}

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

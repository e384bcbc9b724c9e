//! Writing dates as a language does.

use std::fmt::Write;

use chrono::Datelike;

use super::Manner;
use super::date_format::DateFormat;
use crate::calendar::Date;

/// A date for a table, in the form that documents of that language have: "22 Nov 2026" in
/// English, "22.11.2026" in German. Its spaces are no-break spaces.
pub fn write_date(date: Date, manner: impl Manner) -> String {
    let [pattern, _] = manner.dates();
    fill_in(date, pattern, DateFormat::of(manner.language()))
}

/// A date for a sentence, with the month's name: "22 November 2026". Its spaces are no-break
/// spaces.
pub fn write_long_date(date: Date, manner: impl Manner) -> String {
    let [_, pattern] = manner.dates();
    fill_in(date, pattern, DateFormat::of(manner.language()))
}

fn fill_in(date: Date, pattern: &str, format: &DateFormat) -> String {
    let month = usize::try_from(date.month0()).unwrap_or_default();
    let name = format.months().nth(month).map_or("", |(name, _)| name);
    let mut text = String::with_capacity(24);
    let number = |text: &mut String, number: u32, digits: usize| {
        // Writing to a string has no way to fail.
        let _ = write!(text, "{number:0digits$}");
    };
    for part in pattern.chars() {
        match part {
            'd' => number(&mut text, date.day(), 1),
            'D' => number(&mut text, date.day(), 2),
            'm' => number(&mut text, date.month(), 1),
            'M' => number(&mut text, date.month(), 2),
            'n' => text.extend(name.chars().take(3)),
            'N' => text.push_str(name),
            'y' => text.push_str(&date.year().to_string()),
            '\u{a7}' => text.push_str("de"),
            ' ' => text.push('\u{a0}'),
            other => text.push(other),
        }
    }
    text
}

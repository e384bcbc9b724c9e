//! The pattern that a number seems to follow, to begin with.

use chrono::Datelike;

use super::NumberPattern;
use crate::calendar::Date;

/// A run of digits of a number, as what it is taken for.
enum Run<'a> {
    Year(&'a str),
    YearOfCentury,
    YearAndMonth,
    Number(&'a str),
}

/// The pattern of the numbers of which this one is of a day: what is that day's year or month is taken for
/// it, and the last digits that are neither for the counter. "2026-0042" gives "{YYYY}-{####}", "FV 7/11/2026"
/// gives "FV {#}/{MM}/{YYYY}". `None` where it has no counter that could count on.
pub fn pattern_of_number(number: &str, date: Date) -> Option<NumberPattern> {
    let year = format!("{:04}", date.year());
    let short = format!("{:02}", date.year().rem_euclid(100));
    let month = format!("{:02}", date.month());
    let mut parts = Vec::new();
    let mut rest = number.trim();
    while !rest.is_empty() {
        let text_end = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let (text, after) = rest.split_at_checked(text_end)?;
        let digits_end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        let (digits, after) = after.split_at_checked(digits_end)?;
        let run = match digits {
            _ if digits == year => Run::Year(""),
            _ if digits == short => Run::YearOfCentury,
            _ if *digits == format!("{short}{month}") => Run::YearAndMonth,
            // Year and counter in one: what is left has to be one.
            _ if digits.len() > 6 => {
                digits.strip_prefix(year.as_str()).map_or(Run::Number(digits), Run::Year)
            }
            _ => Run::Number(digits),
        };
        parts.push((text, digits, run));
        rest = after;
    }
    let counts = |run: &Run| match run {
        Run::Year(counter) => !counter.is_empty(),
        Run::Number(digits) => !digits.is_empty(),
        Run::YearOfCentury | Run::YearAndMonth => false,
    };
    let is_month = |run: &Run| matches!(run, Run::Number(digits) if *digits == month);
    let last = |is_one: &dyn Fn(&Run) -> bool| parts.iter().rposition(|(.., run)| is_one(run));
    // Where nothing else counts, that is the counter which looks like a month or a year.
    let counter = last(&|run| counts(run) && !is_month(run))
        .or_else(|| last(&counts))
        .or_else(|| last(&|run| matches!(run, Run::YearOfCentury | Run::YearAndMonth)))?;
    let mut written = String::new();
    for (index, (text, digits, run)) in parts.iter().enumerate() {
        written.push_str(text);
        let is_counter = index == counter;
        match run {
            Run::Year(counter) => {
                written.push_str("{YYYY}");
                push_counter(&mut written, counter);
            }
            _ if is_counter => push_counter(&mut written, digits),
            Run::YearOfCentury => written.push_str("{YY}"),
            Run::YearAndMonth => written.push_str("{YY}{MM}"),
            run if is_month(run) => written.push_str("{MM}"),
            Run::Number(digits) => written.push_str(digits),
        }
    }
    NumberPattern::read(&written).ok()
}

/// What is written with zeros before it has so many digits; anything else has as many as it needs.
fn push_counter(pattern: &mut String, digits: &str) {
    if digits.is_empty() {
        return;
    }
    let width = if digits.starts_with('0') { digits.len() } else { 1 };
    pattern.push('{');
    pattern.push_str(&"#".repeat(width));
    pattern.push('}');
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn pattern(number: &str) -> Option<String> {
        let date = "2026-11-22".parse().unwrap();
        pattern_of_number(number, date).map(|pattern| pattern.to_string())
    }

    #[test]
    fn year_month_and_counter_are_recognised() {
        for (number, expected) in [
            ("2026-0042", "{YYYY}-{####}"),
            ("20260042", "{YYYY}{####}"),
            ("R-7", "R-{#}"),
            ("26-0042", "{YY}-{####}"),
            ("INV-2611/007", "INV-{YY}{MM}/{###}"),
            ("FV 7/11/2026", "FV {#}/{MM}/{YYYY}"),
            ("2026-11-0003", "{YYYY}-{MM}-{####}"),
            ("11-2025-03", "{MM}-2025-{##}"),
            ("2026/11", "{YYYY}/{#}"),
            ("26", "{#}"),
            ("\u{2116} 000042 \u{43e}\u{442} 2026", "\u{2116} {######} \u{43e}\u{442} {YYYY}"),
        ] {
            assert_eq!(pattern(number).as_deref(), Some(expected), "{number}");
        }
    }

    #[test]
    fn the_number_is_one_of_its_pattern() {
        for number in ["2026-0042", "FV 7/11/2026", "INV-2611/007", "26", "A9B26C"] {
            let date = "2026-11-22".parse().unwrap();
            let pattern = pattern_of_number(number, date).unwrap();
            assert!(pattern.read_number(number).is_some(), "{number}");
        }
    }

    #[test]
    fn what_does_not_count_has_no_pattern() {
        for number in ["", "my own", "2026", "{7}"] {
            assert_eq!(pattern(number), None, "{number}");
        }
    }
}

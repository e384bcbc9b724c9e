//! What the numbers of documents look like: "{YYYY}-{####}" gives "2026-0042".

use std::fmt;
use std::str::FromStr;

use chrono::Datelike;
use thiserror::Error;

use crate::calendar::Date;

/// The most digits of a counter: those that a `u64` surely holds.
const MOST_DIGITS: usize = 18;

/// A pattern of numbers: tokens in braces, and text that stands for itself.
///
/// `{YYYY}` and `{YY}` are the year of issue, `{MM}` its month, `{####}` the counter with at least
/// so many digits, `{CLIENT}` what the client is called in short. It has one counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberPattern(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Year,
    YearOfCentury,
    Month,
    /// The counter, of at least so many digits.
    Counter(usize),
    Client,
}

/// Why a text is no pattern of numbers.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PatternError {
    /// Without a counter all numbers would be the same.
    #[error("the counter is missing: {{####}}")]
    NoCounter,
    /// With two, nobody could tell which of them counts.
    #[error("there is a second counter")]
    TwoCounters,
    /// A word in braces that says nothing.
    #[error("{{{0}}} is not known")]
    UnknownToken(String),
    /// A brace that nothing closes or opens.
    #[error("a brace has no partner")]
    LoneBrace,
    /// More digits than any number has.
    #[error("the counter has more than {0} digits")]
    TooManyDigits(usize),
}

/// What a number says by its pattern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Its counter.
    pub counter: u64,
    /// The year, as its last two digits where the pattern has no more.
    pub year: Option<i32>,
    /// The month, from 1.
    pub month: Option<u32>,
}

impl NumberPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`PatternError`] says what is wrong with it.
    pub fn read(text: &str) -> Result<Self, PatternError> {
        let mut parts = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (before, after) = rest.split_once('{').unwrap_or((rest, ""));
            if before.contains('}') {
                return Err(PatternError::LoneBrace);
            }
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            if before.len() == rest.len() {
                break;
            }
            let (token, after) = after.split_once('}').ok_or(PatternError::LoneBrace)?;
            parts.push(Part::of_token(token)?);
            rest = after;
        }
        match parts.iter().filter(|part| matches!(part, Part::Counter(_))).count() {
            0 => Err(PatternError::NoCounter),
            1 => Ok(Self(parts)),
            _ => Err(PatternError::TwoCounters),
        }
    }

    /// Whether its numbers tell the year.
    pub fn has_year(&self) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Year | Part::YearOfCentury))
    }

    /// Whether its numbers tell the month.
    pub fn has_month(&self) -> bool {
        self.0.contains(&Part::Month)
    }

    /// The number of a day, a client's short name and a counter.
    pub fn number(&self, date: Date, client: &str, counter: u64) -> String {
        let written = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Year => format!("{:04}", date.year()),
            Part::YearOfCentury => format!("{:02}", date.year().rem_euclid(100)),
            Part::Month => format!("{:02}", date.month()),
            Part::Counter(width) => format!("{counter:0width$}"),
            Part::Client => client.trim().to_owned(),
        };
        self.0.iter().map(written).collect()
    }

    /// What a number says, if it is of this pattern.
    pub fn read_number(&self, number: &str) -> Option<Counted> {
        read_parts(&self.0, number.trim(), Counted::default())
    }
}

impl Part {
    fn of_token(token: &str) -> Result<Self, PatternError> {
        let token = token.trim();
        let is_counter = !token.is_empty() && token.chars().all(|character| character == '#');
        Ok(match token {
            "YYYY" => Self::Year,
            "YY" => Self::YearOfCentury,
            "MM" => Self::Month,
            "CLIENT" => Self::Client,
            _ if is_counter && token.len() <= MOST_DIGITS => Self::Counter(token.len()),
            _ if is_counter => return Err(PatternError::TooManyDigits(MOST_DIGITS)),
            _ if token.contains('{') => return Err(PatternError::LoneBrace),
            _ => return Err(PatternError::UnknownToken(token.to_owned())),
        })
    }
}

/// Reads the rest of a number by the rest of its pattern. A counter may have more digits than its
/// width and a client any name, so each length is tried that leaves the rest readable.
fn read_parts(parts: &[Part], number: &str, found: Counted) -> Option<Counted> {
    let Some((part, parts)) = parts.split_first() else {
        return number.is_empty().then_some(found);
    };
    match part {
        Part::Text(text) => read_parts(parts, number.strip_prefix(text.as_str())?, found),
        Part::Year => {
            let (year, rest) = digits(number, 4)?;
            read_parts(parts, rest, Counted { year: i32::try_from(year).ok(), ..found })
        }
        Part::YearOfCentury => {
            let (year, rest) = digits(number, 2)?;
            read_parts(parts, rest, Counted { year: i32::try_from(year).ok(), ..found })
        }
        Part::Month => {
            let (month, rest) = digits(number, 2)?;
            let month = u32::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
            read_parts(parts, rest, Counted { month: Some(month), ..found })
        }
        Part::Counter(width) => (*width..=MOST_DIGITS).find_map(|length| {
            let (counter, rest) = digits(number, length)?;
            // More digits than the width are there only where they are needed.
            let is_written_so = length == *width || !number.starts_with('0');
            is_written_so.then(|| read_parts(parts, rest, Counted { counter, ..found }))?
        }),
        Part::Client => {
            let ends = number.char_indices().map(|(end, _)| end).chain([number.len()]);
            ends.filter_map(|end| number.get(end..)).find_map(|rest| read_parts(parts, rest, found))
        }
    }
}

/// The number of so many digits at the beginning, and what follows.
fn digits(text: &str, length: usize) -> Option<(u64, &str)> {
    let (digits, rest) = text.split_at_checked(length)?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((u64::from_str(digits).ok().filter(|_| is_number)?, rest))
}

impl fmt::Display for NumberPattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Text(text) => formatter.write_str(text),
            Part::Year => formatter.write_str("{YYYY}"),
            Part::YearOfCentury => formatter.write_str("{YY}"),
            Part::Month => formatter.write_str("{MM}"),
            Part::Counter(width) => write!(formatter, "{{{}}}", "#".repeat(*width)),
            Part::Client => formatter.write_str("{CLIENT}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn day(year: i32, month: u32) -> Date {
        Date::from_ymd_opt(year, month, 9).unwrap()
    }

    fn pattern(text: &str) -> NumberPattern {
        NumberPattern::read(text).unwrap()
    }

    #[test]
    fn tokens_are_filled_in() {
        for (text, number) in [
            ("{YYYY}-{####}", "2026-0042"),
            ("INV-{YY}{MM}/{###}", "INV-2603/042"),
            ("{#}", "42"),
            ("{CLIENT} {YYYY} {##}", "ACME 2026 42"),
            ("№ {######} от {YYYY}", "№ 000042 от 2026"),
            (" Τιμ. {####} ", "Τιμ. 0042"),
        ] {
            assert_eq!(pattern(text).number(day(2026, 3), " ACME ", 42), number, "{text}");
        }
        assert_eq!(
            pattern("{##}").number(day(2026, 1), "", 1234),
            "1234",
            "it may outgrow its width"
        );
    }

    #[test]
    fn what_is_no_pattern_is_named() {
        for (text, error) in [
            ("", PatternError::NoCounter),
            ("2026-0001", PatternError::NoCounter),
            ("{##}-{##}", PatternError::TwoCounters),
            ("{YYY}-{##}", PatternError::UnknownToken("YYY".to_owned())),
            ("{}{##}", PatternError::UnknownToken(String::new())),
            ("{##", PatternError::LoneBrace),
            ("##}", PatternError::LoneBrace),
            ("{YYYY-{##}", PatternError::LoneBrace),
            ("{###################}", PatternError::TooManyDigits(18)),
        ] {
            assert_eq!(NumberPattern::read(text), Err(error), "{text}");
        }
    }

    #[test]
    fn numbers_are_read_by_their_pattern() {
        let counted = |counter, year, month| Some(Counted { counter, year, month });
        for (text, number, said) in [
            ("{YYYY}-{####}", "2026-0042", counted(42, Some(2026), None)),
            ("{YYYY}-{####}", " 2026-12345 ", counted(12345, Some(2026), None)),
            ("{YYYY}-{####}", "2026-042", None),
            ("{YYYY}-{####}", "2026-00042", None),
            ("{YYYY}-{####}", "INV 2026-0042", None),
            ("{YY}{MM}{###}", "2603042", counted(42, Some(26), Some(3))),
            ("{YY}{MM}{###}", "2613042", None),
            ("{###}{YY}", "04226", counted(42, Some(26), None)),
            ("{###}{YY}", "104226", counted(1042, Some(26), None)),
            ("{CLIENT}-{##}", "A-7-B-42", counted(42, None, None)),
            ("{CLIENT}{##}", "42", counted(42, None, None)),
            ("{CLIENT}{##}", "Ж9-42", counted(42, None, None)),
            ("{##}", "99999999999999999999", None),
        ] {
            assert_eq!(pattern(text).read_number(number), said, "{text} {number}");
        }
    }

    proptest! {
        #[test]
        fn a_number_that_was_made_is_read(
            prefix in "[A-Zа-я /-]{0,4}", tail in "[A-Z/]{0,3}", counter in 0_u64..10_000_000,
            year in 1990..2100, month in 1_u32..=12, width in 1_usize..6,
        ) {
            let text = format!("{prefix}{{YYYY}}{{MM}}-{{{}}}{tail}", "#".repeat(width));
            let pattern = NumberPattern::read(&text).unwrap();
            prop_assert_eq!(pattern.to_string(), text.trim());
            let number = pattern.number(day(year, month), "", counter);
            let said = Counted { counter, year: Some(year), month: Some(month) };
            prop_assert_eq!(pattern.read_number(&number), Some(said));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[{}#YM A-Z]{0,20}", number in "[0-9A-Z-]{0,30}") {
            if let Ok(pattern) = NumberPattern::read(&text) {
                prop_assert!(pattern.number(day(2026, 1), "", 1).contains('1'));
                let _ = pattern.read_number(&number);
            }
        }
    }
}

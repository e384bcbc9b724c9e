//! Reading a date as people type it.

use thiserror::Error;

use super::date_format::DateFormat;
use crate::calendar::Date;
use crate::document::Language;

/// Why a typed text is not a date that can be used.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not a date in any way of writing that is known here.
    #[error("not a date")]
    NotADate,
    /// A day that the calendar does not have: 31 April.
    #[error("no such day")]
    NoSuchDay,
    /// Two numbers that could each be the month, in a language that writes both ways: 11/12/2026.
    #[error("day and month could be either way round")]
    Ambiguous,
    /// A day and a month, but no year.
    #[error("the year is missing")]
    YearMissing,
}

/// Reads what a person typed or pasted: "2026-11-22", "22.11.2026", "22. 11. 26", "22/11/2026",
/// "22 Nov 2026", "November 22, 2026", "22.11.2026 г.".
///
/// The day comes before the month. English is written both ways round: there two numbers that
/// could both be the month are refused rather than guessed. A month is known by its name in that
/// language or in English, or by its first letters, three at least. A year of two digits is of
/// this century.
///
/// # Errors
/// [`DateError`] says why the text can't be used.
pub fn read_date(text: &str, language: Language) -> Result<Date, DateError> {
    let parts = split(text)?;
    let mut numbers = Vec::with_capacity(3);
    let mut named_month = None;
    for part in &parts {
        match part {
            Part::Digits(digits) => numbers.push(*digits),
            Part::Word(word) if is_filler(word) => {}
            Part::Word(word) => {
                let month = month_of(word, language).ok_or(DateError::NotADate)?;
                if named_month.replace(month).is_some() {
                    return Err(DateError::NotADate);
                }
            }
        }
    }
    let (year, month, day) = match (named_month, numbers.as_slice()) {
        (None, [year, month, day]) if year.len() == 4 => (*year, number(month)?, *day),
        (None, [first, second, year]) => {
            let (first, second) = (number(first)?, number(second)?);
            let (day, month) = day_and_month(first, second, language)?;
            return date(self::year(year)?, month, day);
        }
        (Some(month), [year, day]) if year.len() == 4 => (*year, month, *day),
        (Some(month), [day, year]) => (*year, month, *day),
        (None, [_, _]) | (Some(_), [_]) => return Err(DateError::YearMissing),
        _ => return Err(DateError::NotADate),
    };
    date(self::year(year)?, month, number(day)?)
}

enum Part<'a> {
    Digits(&'a str),
    Word(&'a str),
}

/// The runs of digits and of letters of a text, whatever parts them.
fn split(text: &str) -> Result<Vec<Part<'_>>, DateError> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '/' | '-' | '\u{2013}');
    let mut parts = Vec::with_capacity(4);
    for run in text.split(is_gap).filter(|run| !run.is_empty()) {
        let end = run.find(|c: char| !c.is_ascii_digit()).unwrap_or(run.len());
        let (digits, word) = run.split_at(end);
        if !word.chars().all(char::is_alphabetic) {
            return Err(DateError::NotADate);
        }
        if !digits.is_empty() {
            parts.push(Part::Digits(digits));
        }
        // "1st", "22nd", "1er": what is glued to a day says nothing.
        if digits.is_empty() {
            parts.push(Part::Word(word));
        }
    }
    match parts.len() {
        0 if text.trim().is_empty() => Err(DateError::Empty),
        0 => Err(DateError::NotADate),
        _ => Ok(parts),
    }
}

/// What Bulgarian, Russian, Serbian and Ukrainian write behind the year, and Spanish and Portuguese
/// before it and before the month.
fn is_filler(word: &str) -> bool {
    matches!(word, "г" | "год" | "года" | "година" | "године" | "godine" | "р" | "року" | "de")
}

/// The month, from 1, that a word names.
fn month_of(word: &str, language: Language) -> Option<u32> {
    let word = word.to_lowercase();
    let in_language = |language: Language| {
        let format = DateFormat::of(language);
        let named = |matches: &dyn Fn(&str) -> bool| {
            let mut months = (1..).zip(format.months());
            let mut found = months.by_ref().filter(|(_, (name, alone))| {
                matches(&name.to_lowercase()) || matches(&alone.to_lowercase())
            });
            let month = found.next()?.0;
            found.next().is_none().then_some(month)
        };
        named(&|name| name == word)
            .or_else(|| named(&|name| word.chars().count() >= 3 && name.starts_with(&word)))
    };
    in_language(language).or_else(|| in_language(Language::English))
}

/// Which of two numbers is the day and which the month.
fn day_and_month(first: u32, second: u32, language: Language) -> Result<(u32, u32), DateError> {
    if language != Language::English || first == second || first > 12 {
        return Ok((first, second));
    }
    if second > 12 { Ok((second, first)) } else { Err(DateError::Ambiguous) }
}

fn number(digits: &str) -> Result<u32, DateError> {
    if digits.len() > 2 {
        return Err(DateError::NotADate);
    }
    digits.parse().map_err(|_| DateError::NotADate)
}

fn year(digits: &str) -> Result<i32, DateError> {
    let year: i32 = digits.parse().map_err(|_| DateError::NotADate)?;
    match digits.len() {
        4 => Ok(year),
        2 => Ok(2000 + year),
        _ => Err(DateError::NotADate),
    }
}

fn date(year: i32, month: u32, day: u32) -> Result<Date, DateError> {
    Date::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::region::{write_date, write_long_date};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn read(text: &str, language: Language) -> Result<String, DateError> {
        read_date(text, language).map(|date| date.to_string())
    }

    #[test]
    fn every_usual_way_of_writing_is_understood() {
        for (text, language) in [
            ("2026-11-22", Language::English),
            ("22.11.2026", Language::German),
            ("22. 11. 26", Language::Czech),
            ("22/11/2026", Language::English),
            ("11/22/2026", Language::English),
            ("22 Nov 2026", Language::English),
            ("November 22, 2026", Language::English),
            ("22nd November 2026", Language::English),
            ("22.11.2026 г.", Language::Bulgarian),
            ("22. новембар 2026.", Language::Serbian),
            ("22 нояб. 2026 г.", Language::Russian),
            ("22-11-2026", Language::Italian),
            ("22 nov 2026", Language::Italian),
            ("22 Νοε 2026", Language::Greek),
            (" 22 ΝΟΕΜΒΡΊΟΥ 2026 ", Language::Greek),
            ("22 November 2026", Language::Bulgarian),
            ("22 de noviembre de 2026", Language::Spanish),
            ("22 nov. 2026", Language::Portuguese),
            ("2026. november 22.", Language::Hungarian),
            ("2026. 11. 22.", Language::Hungarian),
            ("22 лист. 2026 р.", Language::Ukrainian),
            ("22. novembar 2026. godine", Language::SerbianLatin),
        ] {
            assert_eq!(read(text, language).as_deref(), Ok("2026-11-22"), "{text:?}");
        }
    }

    #[test]
    fn a_czech_month_is_not_taken_for_its_neighbour() {
        assert_eq!(read("5. června 2026", Language::Czech).as_deref(), Ok("2026-06-05"));
        assert_eq!(read("5. červen 2026", Language::Czech).as_deref(), Ok("2026-06-05"));
        assert_eq!(read("5. července 2026", Language::Czech).as_deref(), Ok("2026-07-05"));
        assert_eq!(read("5. červenec 2026", Language::Czech).as_deref(), Ok("2026-07-05"));
    }

    #[test]
    fn an_english_date_that_could_be_two_days_is_refused() {
        assert_eq!(read("11/12/2026", Language::English), Err(DateError::Ambiguous));
        assert_eq!(read("12/12/2026", Language::English).as_deref(), Ok("2026-12-12"));
        assert_eq!(read("11/12/2026", Language::Italian).as_deref(), Ok("2026-12-11"));
    }

    #[test]
    fn what_is_not_a_date_is_refused_with_its_reason() {
        for (text, error) in [
            ("", DateError::Empty),
            (" \u{a0}", DateError::Empty),
            ("soon", DateError::NotADate),
            ("...", DateError::NotADate),
            ("1.2.3.4", DateError::NotADate),
            ("22", DateError::NotADate),
            ("22+11+2026", DateError::NotADate),
            ("Ma 5 2026", DateError::NotADate),
            ("1 Jan Feb 2026", DateError::NotADate),
            ("22.11.226", DateError::NotADate),
            ("99999999999.1.2026", DateError::NotADate),
            ("30 Feb 2026", DateError::NoSuchDay),
            ("2026-13-01", DateError::NoSuchDay),
            ("22 Nov", DateError::YearMissing),
            ("22.11.", DateError::YearMissing),
        ] {
            assert_eq!(read(text, Language::English), Err(error), "{text:?}");
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        for language in Language::ALL {
            for date in Date::from_ymd_opt(2027, 12, 20).unwrap().iter_days().take(400) {
                let (short, long) = (write_date(date, language), write_long_date(date, language));
                assert_eq!(read_date(&short, language), Ok(date), "{short}");
                assert_eq!(read_date(&long, language), Ok(date), "{long}");
            }
        }
    }
}

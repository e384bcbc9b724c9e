//! Mexico.

use super::{
    birth_date::is_day,
    check_digit::{checked, cut, digits, place_in, possible, value_at},
    problem::{IdentifierProblem, Verdict},
};

/// The numbers that the law gives to buyers who have none: the public, and foreigners.
const GENERIC: [&str; 2] = ["XAXX010101000", "XEXX010101000"];

/// Checks an RFC: three letters of a body or four of a person, the day of founding or birth, and
/// three characters of which the last is a check digit by 11 (Código Fiscal, SAT).
pub(super) fn rfc(number: &str) -> Verdict {
    const VALUES: &str = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \u{d1}";
    if GENERIC.contains(&number) {
        return Ok(());
    }
    let length = number.chars().count();
    if !matches!(length, 12 | 13) {
        return Err(IdentifierProblem::WrongLength);
    }
    let (name, rest) = cut(number, length - 9);
    let (date, rest) = cut(rest, 6);
    let (homonym, check) = cut(rest, 2);
    let is_name = name.chars().all(|c| c.is_ascii_uppercase() || matches!(c, '&' | '\u{d1}'));
    let mut homonym = homonym.chars();
    let is_homonym = matches!(homonym.next(), Some('1'..='9' | 'A'..='V'))
        && matches!(homonym.next(), Some('1'..='9' | 'A'..='Z'));
    if !is_name
        || !is_homonym
        || !matches!(check, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "A")
    {
        return Err(IdentifierProblem::WrongCharacters);
    }
    let date = digits::<6>(date)?;
    let (year, month, day) = (value_at(&date, 0, 2), value_at(&date, 2, 2), value_at(&date, 4, 2));
    possible(is_day(1900 + year, month, day) || is_day(2000 + year, month, day))?;
    let padding = if length == 12 { " " } else { "" };
    let values: Option<Vec<u32>> =
        padding.chars().chain(number.chars()).map(|c| place_in(VALUES, c)).collect();
    let values = values.ok_or(IdentifierProblem::WrongCharacters)?;
    let sum: u32 = values.iter().zip((1..=13).rev()).map(|(value, weight)| value * weight).sum();
    checked(sum.is_multiple_of(11))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// The oracle knows no generic numbers.
    #[test]
    fn the_numbers_for_buyers_without_one_pass() {
        assert_eq!(rfc("XAXX010101000"), Ok(()));
        assert_eq!(rfc("XEXX010101000"), Ok(()));
        assert!(rfc("XZXX010101000").is_err());
    }
}

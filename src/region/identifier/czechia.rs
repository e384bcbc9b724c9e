//! Czechia.

use super::{
    birth_date::is_day,
    check_digit::{checked, digits, possible, value_at, weighted},
    problem::Verdict,
};

/// Checks an IČO: eight digits, the last a check digit by 11 with the weights 8 to 2 (ČSÚ).
pub(super) fn ico(number: &str) -> Verdict {
    let [body @ .., check] = digits::<8>(number)?;
    let rest = weighted(&body, &[8, 7, 6, 5, 4, 3, 2]) % 11;
    checked(check == (11 - rest) % 10)
}

/// Checks a DIČ without its "CZ": the IČO of a company, a number of nine digits that starts with
/// 6, or the birth number of a person (daňový řád, § 130).
pub(super) fn dic(number: &str) -> Verdict {
    match number.len() {
        8 => {
            ico(number)?;
            possible(!number.starts_with('9'))
        }
        9 if number.starts_with('6') => {
            let [_, body @ .., check] = digits::<9>(number)?;
            let rest = weighted(&body, &[8, 7, 6, 5, 4, 3, 2]) % 11;
            checked(check == (8 + rest) % 10)
        }
        _ => birth_number(number),
    }
}

/// Checks a birth number (zákon č. 133/2000 Sb., § 13): the date of birth, for women with 50 added
/// to the month, from 2004 also with 20; nine digits up to 1953, then ten, which 11 divides (or,
/// up to 1985, a last digit 0 where the remainder of the others was 10).
pub(super) fn birth_number(number: &str) -> Verdict {
    let nine = number.len() == 9;
    let all = if nine { digits::<9>(number)?.to_vec() } else { digits::<10>(number)?.to_vec() };
    let year = match (value_at(&all, 0, 2), nine) {
        (year @ 80.., true) => 1800 + year,
        (year @ ..=53, false) => 2000 + year,
        (year, _) => 1900 + year,
    };
    possible(!nine || year < 1954)?;
    possible(is_day(year, value_at(&all, 2, 2) % 50 % 20, value_at(&all, 4, 2)))?;
    checked(nine || value_at(&all, 9, 1) == value_at(&all, 0, 9) % 11 % 10)
}

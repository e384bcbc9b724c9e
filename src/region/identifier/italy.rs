//! Italy.

use super::{
    birth_date::is_day,
    check_digit::{checked, digits, is_luhn, place_in, possible, value_at},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a partita IVA: seven digits, three for the province, and one that fulfils Luhn's
/// formula (DM 23 dicembre 1976). With "IT" in front it is the VAT number.
pub(super) fn partita_iva(number: &str) -> Verdict {
    let all = digits::<11>(number)?;
    possible(value_at(&all, 0, 7) != 0)?;
    possible(matches!(value_at(&all, 7, 3), 1..=100 | 120 | 121 | 888 | 999))?;
    checked(is_luhn(&all))
}

/// Checks a codice fiscale: of a person sixteen characters with the day of birth and a check
/// letter, of a body eleven digits as a partita IVA (DM 23 dicembre 1976). Where two persons would
/// have the same one, digits are replaced by letters (omocodia).
pub(super) fn codice_fiscale(number: &str) -> Verdict {
    /// What stands for the digits 0 to 9 in an omocodia.
    const OMOCODIA: &str = "LMNPQRSTUV";
    const MONTHS: &str = "ABCDEHLMPRST";
    /// The values of 0 and A, 1 and B, ... in odd places.
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    if number.len() == 11 {
        return partita_iva(number);
    }
    let characters: Vec<char> = number.chars().collect();
    let digit = |c: &char| c.to_digit(10).or_else(|| place_in(OMOCODIA, *c));
    let fits = characters.iter().zip("aaaaaannmnnannna".chars()).all(|(c, kind)| match kind {
        'a' => c.is_ascii_uppercase(),
        'm' => place_in(MONTHS, *c).is_some(),
        _ => digit(c).is_some(),
    });
    if !fits {
        return Err(IdentifierProblem::WrongCharacters);
    }
    let [body @ .., check] = characters.as_slice() else {
        return Err(IdentifierProblem::WrongLength);
    };
    if body.len() != 15 {
        return Err(IdentifierProblem::WrongLength);
    }
    let value = |c: char| c.to_digit(10).unwrap_or_else(|| u32::from(c) - u32::from('A'));
    let sum: u32 = (0..)
        .zip(body)
        .map(|(place, c)| match usize::try_from(value(*c)) {
            Ok(index) if place % 2 == 0 => ODD.get(index).copied().unwrap_or_default(),
            _ => value(*c),
        })
        .sum();
    checked(sum % 26 == value(*check))?;
    let digits: Vec<u32> = body.iter().map(|c| digit(c).unwrap_or_default()).collect();
    let month = body.get(8).and_then(|month| place_in(MONTHS, *month)).unwrap_or_default();
    let (year, day) = (value_at(&digits, 6, 2), value_at(&digits, 9, 2));
    // A woman's day is 40 more; the century is not written, so 29 February may be of either.
    let is_born = |century: u32| is_day(century + year, month + 1, day % 40);
    possible(day < 72 && (is_born(1900) || is_born(2000)))
}

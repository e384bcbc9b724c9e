//! Spain.

use super::{
    check_digit::{all_digits, checked, cut, digits, luhn_sum, place_in, remainder},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a NIF: of a Spaniard eight digits and a letter, of a foreigner X, Y or Z, seven digits
/// and a letter, of a body a letter, seven digits and a control that is a digit or a letter (Real
/// Decreto 1065/2007; Orden EHA/451/2008). With "ES" in front it is the VAT number.
pub(super) fn nif(number: &str) -> Verdict {
    const CONTROLS: &str = "JABCDEFGHI";
    if number.chars().count() != 9 {
        return Err(IdentifierProblem::WrongLength);
    }
    let (first, rest) = cut(number, 1);
    let (body, control) = cut(rest, 7);
    let control = control.chars().next().unwrap_or_default();
    let by_23 = |leading: u32| {
        let mut all = vec![leading];
        all.extend(all_digits(body)?);
        letter_by_23(&all, control)
    };
    match first.chars().next().unwrap_or_default() {
        c @ '0'..='9' => by_23(c.to_digit(10).unwrap_or_default()),
        // K, L and M: Spaniards without a DNI and foreigners without a NIE.
        'X' | 'K' | 'L' | 'M' => by_23(0),
        'Y' => by_23(1),
        'Z' => by_23(2),
        'A'..='H' | 'J' | 'N' | 'P'..='S' | 'U'..='W' => {
            let all = digits::<8>(&format!("{body}0"))?;
            let expected = (10 - luhn_sum(&all, 10) % 10) % 10;
            let found = control.to_digit(10).or_else(|| place_in(CONTROLS, control));
            found
                .map_or(Err(IdentifierProblem::WrongCharacters), |found| checked(found == expected))
        }
        _ => Err(IdentifierProblem::WrongCharacters),
    }
}

fn letter_by_23(all: &[u32], letter: char) -> Verdict {
    const LETTERS: &str = "TRWAGMYFPDXBNJZSQVHLCKE";
    if !letter.is_ascii_uppercase() {
        return Err(IdentifierProblem::WrongCharacters);
    }
    checked(place_in(LETTERS, letter) == Some(remainder(all, 23)))
}

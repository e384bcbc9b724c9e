//! India.

use super::{
    check_digit::{checked, luhn_sum, possible, value_at},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a GSTIN: two digits for the state, the PAN of ten characters, a number within the state,
/// Z, and a check character by Luhn's formula in base 36 (CGST Rules, rule 10; GSTN).
pub(super) fn gstin(number: &str) -> Verdict {
    let characters: Vec<char> = number.chars().collect();
    let fits = characters.iter().zip("nnaaaaannnnaccc".chars()).all(|(c, kind)| match kind {
        'n' => c.is_ascii_digit(),
        'a' => c.is_ascii_uppercase(),
        _ => c.is_ascii_digit() || c.is_ascii_uppercase(),
    });
    if !fits {
        return Err(IdentifierProblem::WrongCharacters);
    }
    let values: Option<Vec<u32>> = characters.iter().map(|c| c.to_digit(36)).collect();
    let values = values.ok_or(IdentifierProblem::WrongCharacters)?;
    if values.len() != 15 {
        return Err(IdentifierProblem::WrongLength);
    }
    // 97 is other territory, 99 the central jurisdiction.
    possible(matches!(value_at(&values, 0, 2), 1..=38 | 97 | 99))?;
    let letter = |place: usize| characters.get(place).copied().unwrap_or_default();
    possible("ABCFGHJKLPT".contains(letter(5)) && value_at(&values, 7, 4) != 0)?;
    possible(letter(12) != '0' && letter(13) == 'Z')?;
    checked(luhn_sum(&values, 36).is_multiple_of(36))
}

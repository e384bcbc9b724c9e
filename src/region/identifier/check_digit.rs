//! The reckonings that many identifiers share.

use super::problem::{IdentifierProblem, Verdict};

/// The digits of a number that has just so many.
pub(super) fn digits<const N: usize>(number: &str) -> Result<[u32; N], IdentifierProblem> {
    let digits = all_digits(number)?;
    digits.try_into().map_err(|_| IdentifierProblem::WrongLength)
}

/// The digits of a number of any length.
pub(super) fn all_digits(number: &str) -> Result<Vec<u32>, IdentifierProblem> {
    number
        .chars()
        .map(|c| c.to_digit(10))
        .collect::<Option<_>>()
        .ok_or(IdentifierProblem::WrongCharacters)
}

/// A number cut in two after so many characters; all in front where it is shorter.
pub(super) fn cut(number: &str, characters: usize) -> (&str, &str) {
    let end = number.char_indices().nth(characters).map_or(number.len(), |(index, _)| index);
    number.split_at(end)
}

/// Whether the check digit is right.
pub(super) fn checked(is_right: bool) -> Verdict {
    if is_right { Ok(()) } else { Err(IdentifierProblem::WrongCheckDigit) }
}

/// Whether a part is one that is issued.
pub(super) fn possible(is_possible: bool) -> Verdict {
    if is_possible { Ok(()) } else { Err(IdentifierProblem::ImpossiblePart) }
}

/// The sum of the digits, each times its weight.
pub(super) fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The number that some of the digits write: so many from a place on.
pub(super) fn value_at(digits: &[u32], place: usize, length: usize) -> u32 {
    digits.iter().skip(place).take(length).fold(0, |value, digit| value * 10 + digit)
}

/// What is left of the number that the digits write, divided by a modulus.
pub(super) fn remainder(digits: &[u32], modulus: u32) -> u32 {
    digits.iter().fold(0, |rest, digit| (rest * 10 + digit) % modulus)
}

/// The sum of Luhn's formula (ISO/IEC 7812-1, annex B) in a base: from the right, every second
/// value is doubled and its digits are added. A sound number has a sum that the base divides.
pub(super) fn luhn_sum(values: &[u32], base: u32) -> u32 {
    let doubled = |value: u32| value * 2 / base + value * 2 % base;
    let from_right = values.iter().rev().enumerate();
    from_right.map(|(index, value)| if index % 2 == 0 { *value } else { doubled(*value) }).sum()
}

/// Whether decimal digits fulfil Luhn's formula.
pub(super) fn is_luhn(digits: &[u32]) -> bool {
    luhn_sum(digits, 10).is_multiple_of(10)
}

/// Whether digits fulfil ISO/IEC 7064, MOD 11,10.
pub(super) fn is_mod_11_10(digits: &[u32]) -> bool {
    let Some((check, body)) = digits.split_last() else { return false };
    let product = body.iter().fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (product + check) % 10 == 1
}

/// Whether digits and letters fulfil ISO/IEC 7064, MOD 97-10, with A as 10 and Z as 35.
pub(super) fn is_mod_97_10(characters: impl Iterator<Item = char>) -> bool {
    let rest = characters.filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shifted = if value < 10 { rest * 10 } else { rest * 100 };
        (shifted + value) % 97
    });
    rest == 1
}

/// Where a letter stands in an alphabet, from 0.
pub(super) fn place_in(alphabet: &str, letter: char) -> Option<u32> {
    alphabet.chars().zip(0..).find(|(known, _)| *known == letter).map(|(_, place)| place)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn the_examples_of_the_standards_pass() {
        assert!(is_luhn(&all_digits("79927398713").unwrap()));
        assert!(!is_luhn(&all_digits("79927398710").unwrap()));
        assert!(is_mod_11_10(&all_digits("07945").unwrap()));
        assert!(!is_mod_11_10(&all_digits("07954").unwrap()));
        assert!(is_mod_97_10("79444".chars()));
        assert!(!is_mod_97_10("79445".chars()));
    }

    #[test]
    fn a_number_is_cut_between_characters() {
        assert_eq!(cut("ab\u{d1}d", 3), ("ab\u{d1}", "d"));
        assert_eq!(cut("ab", 3), ("ab", ""));
    }
}

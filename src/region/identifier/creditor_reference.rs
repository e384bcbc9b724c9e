//! Structured creditor references.

use super::{
    check_digit::{checked, cut, is_mod_97_10},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a creditor reference by ISO 11649: "RF", two check digits by ISO/IEC 7064, MOD 97-10,
/// and up to 21 letters and digits.
pub(super) fn creditor_reference(number: &str) -> Verdict {
    let (head, reference) = cut(number, 4);
    let is_head =
        head.strip_prefix("RF").is_some_and(|check| check.chars().all(|c| c.is_ascii_digit()));
    if !is_head || !reference.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) {
        return Err(IdentifierProblem::WrongCharacters);
    }
    if !(1..=21).contains(&reference.len()) {
        return Err(IdentifierProblem::WrongLength);
    }
    checked(is_mod_97_10(reference.chars().chain(head.chars())))
}

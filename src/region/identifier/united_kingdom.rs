//! The United Kingdom, and Northern Ireland with its own prefix.

use super::{
    check_digit::{all_digits, checked, digits, possible, value_at, weighted},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a VAT number without its "GB" or "XI": nine digits, or twelve for a branch, by 97, in
/// the old way or, from 100 000 000, in the new one that adds 55; or GD and HA with three digits
/// for departments and health authorities (HMRC, VIES national algorithms).
pub(super) fn vat(number: &str) -> Verdict {
    let office = number.strip_prefix("GD").map(|rest| (rest, 0..500));
    let office = office.or_else(|| number.strip_prefix("HA").map(|rest| (rest, 500..1000)));
    if let Some((rest, range)) = office {
        return possible(range.contains(&value_at(&digits::<3>(rest)?, 0, 3)));
    }
    let all = all_digits(number)?;
    if !matches!(all.len(), 9 | 12) {
        return Err(IdentifierProblem::WrongLength);
    }
    let sum = weighted(&all, &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
    let is_new = !number.starts_with('0') && matches!(sum, 42 | 55);
    checked(sum == 0 || is_new)
}

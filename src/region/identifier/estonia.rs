//! Estonia.

use super::{
    check_digit::{checked, digits, weighted},
    problem::Verdict,
};

/// Checks a `KMKR` number without its "EE": nine digits with the weights 3, 7, 1 (VIES, national
/// algorithms).
pub(super) fn vat(number: &str) -> Verdict {
    let all = digits::<9>(number)?;
    checked(weighted(&all, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10))
}

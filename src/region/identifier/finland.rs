//! Finland.

use super::{
    check_digit::{checked, digits, weighted},
    problem::Verdict,
};

/// Checks a Y-tunnus: eight digits whose weighted sum 11 divides (PRH). With "FI" in front, and
/// without its hyphen, it is the VAT number.
pub(super) fn business_id(number: &str) -> Verdict {
    let all = digits::<8>(number)?;
    checked(weighted(&all, &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11))
}

//! Denmark.

use super::{
    check_digit::{checked, digits, possible, weighted},
    problem::Verdict,
};

/// Checks a CVR number: eight digits whose weighted sum 11 divides (Erhvervsstyrelsen). With "DK"
/// in front it is the VAT number.
pub(super) fn cvr(number: &str) -> Verdict {
    let all = digits::<8>(number)?;
    possible(all.first() != Some(&0))?;
    checked(weighted(&all, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11))
}

//! Australia.

use super::{
    check_digit::{checked, digits, possible, weighted},
    problem::Verdict,
};

/// Checks an ABN: eleven digits; with 1 taken from the first their weighted sum is divided by 89
/// (ABR, "Format of the ABN").
pub(super) fn abn(number: &str) -> Verdict {
    let mut all = digits::<11>(number)?;
    possible(all.first() != Some(&0))?;
    if let Some(first) = all.first_mut() {
        *first -= 1;
    }
    checked(weighted(&all, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]).is_multiple_of(89))
}

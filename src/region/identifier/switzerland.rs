//! Switzerland.

use super::{
    check_digit::{checked, digits, weighted},
    problem::Verdict,
};

/// Checks an UID without its "CHE": nine digits, the last a check digit by 11 (UIDG; BFS,
/// eCH-0097). With "MWST", "TVA" or "IVA" behind it is the VAT number.
pub(super) fn uid(number: &str) -> Verdict {
    let all = digits::<9>(number)?;
    checked(weighted(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 1]).is_multiple_of(11))
}

//! Poland.

use super::{
    check_digit::{checked, digits, weighted},
    problem::Verdict,
};

/// Checks a NIP: ten digits, the last the remainder of a weighted sum by 11 (ustawa o NIP). With
/// "PL" in front it is the VAT number.
pub(super) fn nip(number: &str) -> Verdict {
    let [body @ .., check] = digits::<10>(number)?;
    checked(check == weighted(&body, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11)
}

//! Malta.

use super::{
    check_digit::{checked, digits, possible, weighted},
    problem::Verdict,
};

/// Checks a VAT number without its "MT": six digits and two check digits by 37 (VIES, national
/// algorithms).
pub(super) fn vat(number: &str) -> Verdict {
    let all = digits::<8>(number)?;
    possible(all.first() != Some(&0))?;
    checked(weighted(&all, &[3, 4, 6, 7, 8, 9, 10, 1]).is_multiple_of(37))
}

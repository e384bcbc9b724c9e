//! Croatia.

use super::{
    check_digit::{checked, digits, is_mod_11_10},
    problem::Verdict,
};

/// Checks an OIB: eleven digits, the last by ISO/IEC 7064, MOD 11,10 (Zakon o osobnom
/// identifikacijskom broju). With "HR" in front it is the VAT number.
pub(super) fn oib(number: &str) -> Verdict {
    checked(is_mod_11_10(&digits::<11>(number)?))
}

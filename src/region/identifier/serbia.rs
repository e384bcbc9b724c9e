//! Serbia.

use super::{
    check_digit::{checked, digits, is_mod_11_10},
    problem::Verdict,
};

/// Checks a ПИБ: nine digits, the last by ISO/IEC 7064, MOD 11,10 (Правилник о пореском
/// идентификационом броју).
pub(super) fn pib(number: &str) -> Verdict {
    checked(is_mod_11_10(&digits::<9>(number)?))
}

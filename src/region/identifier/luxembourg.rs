//! Luxembourg.

use super::{
    check_digit::{checked, digits, remainder},
    problem::Verdict,
};

/// Checks a VAT number without its "LU": six digits and their remainder by 89 (AED).
pub(super) fn vat(number: &str) -> Verdict {
    let [body @ .., tens, units] = digits::<8>(number)?;
    checked(tens * 10 + units == remainder(&body, 89))
}

//! Portugal.

use super::{
    check_digit::{checked, digits, possible, weighted},
    problem::Verdict,
};

/// Checks a NIF: nine digits, the last a check digit by 11 (Decreto-Lei 14/2013). With "PT" in
/// front it is the VAT number.
pub(super) fn nif(number: &str) -> Verdict {
    let [body @ .., check] = digits::<9>(number)?;
    possible(body.first() != Some(&0))?;
    let rest = weighted(&body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    checked(check == (11 - rest) % 11 % 10)
}

//! Slovenia.

use super::{
    check_digit::{checked, digits, possible, weighted},
    problem::Verdict,
};

/// Checks a VAT number without its "SI": eight digits, the last a check digit by 11 (Zakon o
/// davčni službi).
pub(super) fn vat(number: &str) -> Verdict {
    let [body @ .., check] = digits::<8>(number)?;
    possible(body.first() != Some(&0))?;
    let expected = 11 - weighted(&body, &[8, 7, 6, 5, 4, 3, 2]) % 11;
    // Numbers whose check digit would be 11 are not issued.
    checked(expected != 11 && check == expected % 10)
}

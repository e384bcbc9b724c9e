//! Greece.

use super::{
    check_digit::{checked, digits, weighted},
    problem::Verdict,
};

/// Checks an ΑΦΜ: nine digits, the last a check digit by powers of two (ΑΑΔΕ). With "EL" in front
/// it is the VAT number. A number of eight digits is of the old form, without the 0 in front.
pub(super) fn afm(number: &str) -> Verdict {
    let padded;
    let number = if number.len() == 8 {
        padded = format!("0{number}");
        &padded
    } else {
        number
    };
    let [body @ .., check] = digits::<9>(number)?;
    checked(check == weighted(&body, &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10)
}

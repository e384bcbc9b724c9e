//! Belgium.

use super::{
    check_digit::{checked, digits, possible, value_at},
    problem::Verdict,
};

/// Checks an `ondernemingsnummer` (VAT number without its "BE"): ten digits, of which the last two
/// are 97 minus the remainder of the first eight by 97 (KBO/BCE). A number of nine digits is of
/// the old form, without the 0 in front.
pub(super) fn vat(number: &str) -> Verdict {
    let padded;
    let number = if number.len() == 9 {
        padded = format!("0{number}");
        &padded
    } else {
        number
    };
    let all = digits::<10>(number)?;
    possible(value_at(&all, 0, 1) <= 1)?;
    checked(value_at(&all, 8, 2) == 97 - value_at(&all, 0, 8) % 97)
}

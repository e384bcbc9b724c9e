//! The United States.

use super::{
    check_digit::{digits, possible},
    problem::Verdict,
};

/// Checks an EIN: nine digits of which the first two are a prefix that the IRS gives out (IRS, "How
/// EINs are assigned and valid EIN prefixes"). It has no check digit.
pub(super) fn ein(number: &str) -> Verdict {
    let [tens, units, ..] = digits::<9>(number)?;
    possible(matches!(
        tens * 10 + units,
        1..=6 | 10..=16 | 20..=27 | 30..=48 | 50..=68 | 71..=77 | 80..=88 | 90..=95 | 98 | 99
    ))
}

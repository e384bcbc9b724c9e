//! Romania.

use super::{
    check_digit::{all_digits, checked, possible},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a CUI: two to ten digits, the last a check digit by 11 with the weights 7, 5, 3, 2, 1, 7,
/// 5, 3, 2 set under the others from the right (OMF 262/2007). With "RO" in front it is the VAT
/// number.
pub(super) fn cui(number: &str) -> Verdict {
    let all = all_digits(number)?;
    let [body @ .., check] = all.as_slice() else { return Err(IdentifierProblem::WrongLength) };
    if !(1..=9).contains(&body.len()) {
        return Err(IdentifierProblem::WrongLength);
    }
    possible(body.first() != Some(&0))?;
    let weights = [2, 3, 5, 7, 1, 2, 3, 5, 7];
    let sum: u32 = body.iter().rev().zip(weights).map(|(digit, weight)| digit * weight).sum();
    checked(*check == sum * 10 % 11 % 10)
}

//! Lithuania.

use super::{
    check_digit::{all_digits, checked, possible},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a PVM number without its "LT": nine digits of a company or twelve of a person, the last
/// but one a 1, the last a check digit by 11 with two rows of weights (VMI, VIES national
/// algorithms).
pub(super) fn vat(number: &str) -> Verdict {
    let all = all_digits(number)?;
    let [body @ .., one, check] = all.as_slice() else {
        return Err(IdentifierProblem::WrongLength);
    };
    if !matches!(body.len(), 7 | 10) {
        return Err(IdentifierProblem::WrongLength);
    }
    possible(*one == 1)?;
    let sum = |start: u32| -> u32 {
        let weights = (0..9).cycle().skip(start as usize).map(|weight| weight + 1);
        body.iter().chain([one]).zip(weights).map(|(digit, weight)| digit * weight).sum()
    };
    let rest = match sum(0) % 11 {
        10 => sum(2) % 11 % 10,
        rest => rest,
    };
    checked(*check == rest)
}

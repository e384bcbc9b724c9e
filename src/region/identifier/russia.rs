//! Russia.

use super::{
    check_digit::{checked, cut, digits, weighted},
    problem::{IdentifierProblem, Verdict},
};

/// Checks an ИНН: ten digits of a company with one check digit, or twelve of a person with two
/// (приказ ФНС ММВ-7-6/435@).
pub(super) fn inn(number: &str) -> Verdict {
    const WEIGHTS: [u32; 11] = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
    let check = |digits: &[u32]| {
        let skipped = WEIGHTS.len() - digits.len();
        weighted(digits, WEIGHTS.get(skipped..).unwrap_or_default()) % 11 % 10
    };
    if number.len() == 10 {
        let [body @ .., last] = digits::<10>(number)?;
        return checked(last == check(&body));
    }
    let [body @ .., last_but_one, last] = digits::<12>(number)?;
    let eleven = [&body[..], &[last_but_one]].concat();
    checked(last_but_one == check(&body) && last == check(&eleven))
}

/// Checks the form of a КПП: four digits for the tax office, two digits or letters for the reason,
/// three digits (приказ ФНС ММВ-7-6/435@). It has no check digit.
pub(super) fn kpp(number: &str) -> Verdict {
    let (office, rest) = cut(number, 4);
    let (reason, serial) = cut(rest, 2);
    let is_digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    let is_reason = reason.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase());
    if !is_digits(office) || !is_digits(serial) || !is_reason {
        return Err(IdentifierProblem::WrongCharacters);
    }
    if number.len() == 9 { Ok(()) } else { Err(IdentifierProblem::WrongLength) }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// The oracle has no КПП.
    #[test]
    fn a_kpp_may_hold_two_letters() {
        assert_eq!(kpp("773301001"), Ok(()));
        assert_eq!(kpp("7733AB001"), Ok(()));
        assert_eq!(kpp("77330100"), Err(IdentifierProblem::WrongLength));
        assert_eq!(kpp("A73301001"), Err(IdentifierProblem::WrongCharacters));
    }
}

//! Bulgaria.

use super::{
    birth_date::is_day,
    check_digit::{checked, cut, digits, value_at, weighted},
    problem::Verdict,
};

/// Checks an ЕИК of nine digits, or of thirteen for a branch (Закон за регистър БУЛСТАТ): the
/// ninth is a check digit by 11 with two rows of weights, and so is the thirteenth.
pub(super) fn eik(number: &str) -> Verdict {
    if number.len() != 13 {
        return company(&digits::<9>(number)?);
    }
    let [body @ .., check] = digits::<13>(number)?;
    let [_, _, _, _, _, _, _, _, branch @ ..] = &body;
    company(&digits::<9>(cut(number, 9).0)?)?;
    checked(check == by_two_rows(branch, &[2, 7, 3, 5], &[4, 9, 5, 7]))
}

fn company(digits: &[u32; 9]) -> Verdict {
    let [body @ .., check] = digits;
    let expected = by_two_rows(body, &[1, 2, 3, 4, 5, 6, 7, 8], &[3, 4, 5, 6, 7, 8, 9, 10]);
    checked(*check == expected)
}

/// The remainder by 11; where it is 10, that of the second row; where it is 10 again, 0.
fn by_two_rows(body: &[u32], first: &[u32], second: &[u32]) -> u32 {
    match weighted(body, first) % 11 {
        10 => weighted(body, second) % 11 % 10,
        rest => rest,
    }
}

/// Checks a VAT number without its "BG": the ЕИК of a company, or ten digits that are a person's
/// ЕГН, a foreigner's number or another's (НАП).
pub(super) fn vat(number: &str) -> Verdict {
    if number.len() == 9 {
        return eik(number);
    }
    let all = digits::<10>(number)?;
    let [body @ .., check] = all;
    checked(is_egn(&all) || is_foreigner(&body, check) || is_other(&body, check))
}

/// A ЕГН: the date of birth, with 20 added to the month before 1900 and 40 from 2000, and a check
/// digit.
fn is_egn(all: &[u32; 10]) -> bool {
    let (month, century) = match value_at(all, 2, 2) {
        month @ 41.. => (month - 40, 2000),
        month @ 21..=40 => (month - 20, 1800),
        month => (month, 1900),
    };
    is_day(century + value_at(all, 0, 2), month, value_at(all, 4, 2))
        && weighted(all, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == value_at(all, 9, 1)
}

fn is_foreigner(body: &[u32], check: u32) -> bool {
    weighted(body, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == check
}

fn is_other(body: &[u32], check: u32) -> bool {
    (weighted(body, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) + check).is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::region::identifier::IdentifierProblem;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// The oracle has no ЕИК of thirteen digits.
    #[test]
    fn a_branch_has_a_check_digit_of_its_own() {
        assert_eq!(eik("1752310691234"), Err(IdentifierProblem::WrongCheckDigit));
        let sound: Vec<u32> =
            (0..10).filter(|check| eik(&format!("831902088123{check}")).is_ok()).collect();
        assert_eq!(sound.len(), 1, "{sound:?}");
    }
}

//! Canada.

use super::{
    check_digit::{checked, cut, digits, is_luhn},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a business number: nine digits that fulfil Luhn's formula, and perhaps the account of a
/// programme, R with a letter and four digits ("RT0001" for GST/HST) (CRA).
pub(super) fn business_number(number: &str) -> Verdict {
    let (body, account) = cut(number, 9);
    let all = digits::<9>(body)?;
    if !account.is_empty() {
        let (programme, serial) = cut(account, 2);
        let is_programme = programme.strip_prefix('R').is_some_and(|letter| {
            !letter.is_empty() && letter.chars().all(|c| c.is_ascii_uppercase())
        });
        if !is_programme {
            return Err(IdentifierProblem::WrongCharacters);
        }
        digits::<4>(serial)?;
    }
    checked(is_luhn(&all))
}

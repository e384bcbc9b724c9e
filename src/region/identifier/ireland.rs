//! Ireland.

use super::{
    check_digit::{checked, cut, digits, place_in, weighted},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a VAT number without its "IE": seven digits, a check letter by 23 and perhaps one
/// letter more; or in the old form a digit, a letter or sign, five digits and a check letter
/// (Revenue, VIES national algorithms).
pub(super) fn vat(number: &str) -> Verdict {
    const LETTERS: &str = "WABCDEFGHIJKLMNOPQRSTUV";
    let (body, letters) = cut(number, 7);
    let mut letters = letters.chars();
    let (Some(check), more, None) = (letters.next(), letters.next(), letters.next()) else {
        return Err(IdentifierProblem::WrongLength);
    };
    let check = place_in(LETTERS, check).ok_or(IdentifierProblem::WrongCharacters)?;
    let second = body.chars().nth(1).filter(|c| c.is_ascii_uppercase() || matches!(c, '+' | '*'));
    let (all, extra) = if second.is_some() {
        if more.is_some() {
            return Err(IdentifierProblem::WrongLength);
        }
        let (first, _) = cut(body, 1);
        (digits::<7>(&format!("0{}{first}", cut(body, 2).1))?, 0)
    } else {
        let more = more.map(|c| place_in(LETTERS, c).ok_or(IdentifierProblem::WrongCharacters));
        (digits::<7>(body)?, more.transpose()?.unwrap_or_default())
    };
    checked(check == (weighted(&all, &[8, 7, 6, 5, 4, 3, 2]) + 9 * extra) % 23)
}

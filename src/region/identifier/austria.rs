//! Austria.

use super::{
    check_digit::{checked, digits},
    problem::{IdentifierProblem, Verdict},
};

/// Checks an `UID-Nummer` without its "AT": U and eight digits, the last a check digit (BMF,
/// `Konstruktionsregeln der UID-Nummern`).
pub(super) fn vat(number: &str) -> Verdict {
    let body = number.strip_prefix('U').ok_or(IdentifierProblem::WrongCharacters)?;
    let [body @ .., check] = digits::<8>(body)?;
    let cross = |digit: u32| digit / 5 + digit * 2 % 10;
    let places = (1..).zip(body);
    let sum: u32 = places.map(|(n, digit)| if n % 2 == 0 { cross(digit) } else { digit }).sum();
    checked((sum + 4 + check).is_multiple_of(10))
}

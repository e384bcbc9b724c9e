//! Sweden.

use super::{
    check_digit::{checked, cut, digits, is_luhn, possible},
    problem::Verdict,
};

/// Checks an organisationsnummer (or a personnummer): ten digits that fulfil Luhn's formula
/// (Skatteverket, SKV 709).
pub(super) fn organisation_number(number: &str) -> Verdict {
    checked(is_luhn(&digits::<10>(number)?))
}

/// Checks a VAT number without its "SE": the organisationsnummer and 01.
pub(super) fn vat(number: &str) -> Verdict {
    let [.., tens, units] = digits::<12>(number)?;
    possible((tens, units) == (0, 1))?;
    organisation_number(cut(number, 10).0)
}

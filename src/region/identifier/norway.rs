//! Norway.

use super::{
    check_digit::{checked, digits, weighted},
    problem::Verdict,
};

/// Checks an organisasjonsnummer: nine digits whose weighted sum 11 divides (Brønnøysundregistrene).
/// With "MVA" behind it is the VAT number.
pub(super) fn organisation_number(number: &str) -> Verdict {
    let all = digits::<9>(number)?;
    checked(weighted(&all, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11))
}

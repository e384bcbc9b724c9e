//! Hungary.

use super::{
    check_digit::{checked, cut, digits, possible, weighted},
    problem::Verdict,
};

/// Checks a VAT number without its "HU": eight digits, the first eight of the adószám, whose
/// weighted sum 10 divides (NAV).
pub(super) fn vat(number: &str) -> Verdict {
    let all = digits::<8>(number)?;
    checked(weighted(&all, &[9, 7, 3, 1, 9, 7, 3, 1]).is_multiple_of(10))
}

/// Checks an adószám: eight digits as above, one from 1 to 5 that says how it is taxed, and two
/// for the tax office (NAV).
pub(super) fn adoszam(number: &str) -> Verdict {
    let [.., kind, _, _] = digits::<11>(number)?;
    possible((1..=5).contains(&kind))?;
    vat(cut(number, 8).0)
}

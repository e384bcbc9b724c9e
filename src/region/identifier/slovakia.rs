//! Slovakia.

use super::{
    check_digit::{checked, digits, possible, remainder},
    czechia,
    problem::Verdict,
};

/// Checks an IČ DPH without its "SK", which is the DIČ: ten digits that 11 divides, the third of
/// them 2, 3, 4, 7, 8 or 9; or a birth number (VIES, national algorithms).
pub(super) fn vat(number: &str) -> Verdict {
    let all = digits::<10>(number)?;
    if czechia::birth_number(number).is_ok() {
        return Ok(());
    }
    let [first, _, third, ..] = all;
    possible(first != 0 && matches!(third, 2 | 3 | 4 | 7..=9))?;
    checked(remainder(&all, 11) == 0)
}

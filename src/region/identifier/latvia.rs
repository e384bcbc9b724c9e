//! Latvia.

use super::{
    birth_date::is_day,
    check_digit::{checked, digits, possible, value_at, weighted},
    problem::Verdict,
};

/// Checks a VAT number without its "LV": eleven digits, of a company by 11 with the remainder 3,
/// of a person the personal code, which holds the day of birth unless it starts with 32 (VID, VIES
/// national algorithms).
pub(super) fn vat(number: &str) -> Verdict {
    let all = digits::<11>(number)?;
    if value_at(&all, 0, 1) > 3 {
        return checked(weighted(&all, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3);
    }
    let day = value_at(&all, 0, 2);
    if day != 32 {
        let year = 1800 + value_at(&all, 6, 1) * 100 + value_at(&all, 4, 2);
        possible(is_day(year, value_at(&all, 2, 2), day))?;
    }
    let sum = 1 + weighted(&all, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    checked(value_at(&all, 10, 1) == sum % 11 % 10)
}

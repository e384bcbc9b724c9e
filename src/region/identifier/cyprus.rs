//! Cyprus.

use super::{
    check_digit::{checked, digits, possible, value_at},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a VAT number without its "CY": eight digits, which do not start with 12, and a check
/// letter (VIES, national algorithms).
pub(super) fn vat(number: &str) -> Verdict {
    let Some(letter) = number.chars().next_back().filter(char::is_ascii_uppercase) else {
        return Err(IdentifierProblem::WrongCharacters);
    };
    let all = digits::<8>(number.trim_end_matches(letter))?;
    possible(value_at(&all, 0, 2) != 12)?;
    let odd = |digit: u32| match digit {
        0 => 1,
        1 => 0,
        2..=4 => digit * 2 + 1,
        _ => digit * 2 + 3,
    };
    let places = (1..).zip(all);
    let sum: u32 = places.map(|(n, digit)| if n % 2 == 0 { digit } else { odd(digit) }).sum();
    checked(u32::from(letter) - u32::from('A') == sum % 26)
}

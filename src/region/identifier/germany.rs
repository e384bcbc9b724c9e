//! Germany.

use super::{
    check_digit::{all_digits, checked, cut, digits, is_mod_11_10, possible},
    problem::{IdentifierProblem, Verdict},
};

/// Checks an `USt-IdNr.` without its "DE": nine digits, the last by ISO/IEC 7064, MOD 11,10
/// (Bundeszentralamt für Steuern).
pub(super) fn vat(number: &str) -> Verdict {
    let all = digits::<9>(number)?;
    possible(all.first() != Some(&0))?;
    checked(is_mod_11_10(&all))
}

/// Checks the form of a `Steuernummer`: ten or eleven digits as the tax office writes it, or
/// thirteen as ELSTER does, with the state in front and a 0 in fifth place (ELSTER,
/// `Aufbau der Steuernummer`). Its check digit is reckoned in another way in every state, and
/// most ways of writing it don't name the state: it is not checked.
pub(super) fn steuernummer(number: &str) -> Verdict {
    const STATES: [&str; 16] = [
        "28", "9", "11", "30", "24", "22", "26", "40", "23", "5", "27", "10", "32", "31", "21",
        "41",
    ];
    match all_digits(number)?.len() {
        10 | 11 => Ok(()),
        13 => {
            possible(STATES.iter().any(|state| number.starts_with(state)))?;
            possible(cut(number, 4).1.starts_with('0'))
        }
        _ => Err(IdentifierProblem::WrongLength),
    }
}

//! The Netherlands.

use super::{
    check_digit::{checked, cut, digits, is_mod_97_10, possible, weighted},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a btw-id without its "NL": nine digits, B, two digits. By ISO/IEC 7064, MOD 97-10 over
/// it all (Belastingdienst, since 2020), or, as before, by the eleven-test of the nine digits.
pub(super) fn vat(number: &str) -> Verdict {
    let (body, rest) = cut(number, 9);
    let all = digits::<9>(body)?;
    let suffix = rest.strip_prefix('B').ok_or(IdentifierProblem::WrongCharacters)?;
    let suffix = digits::<2>(suffix)?;
    possible(all != [0; 9] && suffix != [0; 2])?;
    let [body @ .., check] = all;
    let by_eleven = weighted(&body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == check;
    checked(by_eleven || is_mod_97_10("NL".chars().chain(number.chars())))
}

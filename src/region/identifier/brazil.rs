//! Brazil.

use super::{
    check_digit::{checked, digits, possible, weighted},
    problem::{IdentifierProblem, Verdict},
};

/// The check digit of a row: by 11, where 10 and 11 become 0.
fn check_digit(body: &[u32], weights: &[u32]) -> u32 {
    (11 - weighted(body, weights) % 11) % 11 % 10
}

/// Checks a CPF: nine digits and two check digits by 11 (Receita Federal). One digit eleven times
/// fulfils the sum and is issued to nobody.
pub(super) fn cpf(number: &str) -> Verdict {
    const WEIGHTS: [u32; 10] = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    let [body @ .., second] = digits::<11>(number)?;
    possible(body.iter().any(|digit| *digit != second))?;
    let [nine @ .., first] = &body;
    checked(
        *first == check_digit(nine, WEIGHTS.get(1..).unwrap_or_default())
            && second == check_digit(&body, &WEIGHTS),
    )
}

/// Checks a CNPJ: twelve digits or, since July 2026, letters, and two check digits by 11 (Receita
/// Federal, IN RFB 2.229/2024). A letter counts as its place in ASCII less 48.
pub(super) fn cnpj(number: &str) -> Verdict {
    const WEIGHTS: [u32; 13] = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    if !number.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase()) {
        return Err(IdentifierProblem::WrongCharacters);
    }
    let values: Vec<u32> = number.chars().map(|c| u32::from(c) - u32::from('0')).collect();
    let [body @ .., first, second] = values.as_slice() else {
        return Err(IdentifierProblem::WrongLength);
    };
    if body.len() != 12 {
        return Err(IdentifierProblem::WrongLength);
    }
    possible(body.iter().any(|value| *value != 0))?;
    let with_first = [body, &[*first]].concat();
    checked(
        *first == check_digit(body, WEIGHTS.get(1..).unwrap_or_default())
            && *second == check_digit(&with_first, &WEIGHTS),
    )
}

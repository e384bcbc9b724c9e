//! France.

use super::{
    check_digit::{checked, cut, digits, is_luhn, place_in, remainder},
    problem::{IdentifierProblem, Verdict},
};

/// Checks a SIREN: nine digits that fulfil Luhn's formula (INSEE).
pub(super) fn siren(number: &str) -> Verdict {
    checked(is_luhn(&digits::<9>(number)?))
}

/// Checks a SIRET: a SIREN and five digits that fulfil Luhn's formula together (INSEE). The
/// branches of La Poste have a sum of digits that 5 divides instead.
pub(super) fn siret(number: &str) -> Verdict {
    let all = digits::<14>(number)?;
    let (company, _) = cut(number, 9);
    let is_branch_of_la_poste = company == "356000000" && number != "35600000000048";
    checked(if is_branch_of_la_poste {
        all.iter().sum::<u32>().is_multiple_of(5)
    } else {
        is_luhn(&all)
    })?;
    siren(company)
}

/// Checks a VAT number without its "FR": a key of two characters and a SIREN (Code général des
/// impôts, annexe II, article 242 sexies). A key of digits is the remainder by 97 of the SIREN
/// with 12 behind it; a key with a letter has a reckoning of its own. Monaco's numbers start with
/// 000 and hold no SIREN.
pub(super) fn vat(number: &str) -> Verdict {
    /// The characters of a key: no I, no O.
    const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let (key, company) = cut(number, 2);
    let mut places = key.chars().map(|c| place_in(ALPHABET, c));
    let (Some(Some(first)), Some(Some(second))) = (places.next(), places.next()) else {
        return Err(IdentifierProblem::WrongCharacters);
    };
    let body = digits::<9>(company)?;
    if !company.starts_with("000") {
        siren(company)?;
    }
    if first < 10 && second < 10 {
        let rest = remainder(&[&body[..], &[1, 2]].concat(), 97);
        return checked(first * 10 + second == rest);
    }
    let value = if first < 10 { first * 24 + second - 10 } else { first * 34 + second - 100 };
    checked((remainder(&body, 11) + 1 + value / 11) % 11 == value % 11)
}

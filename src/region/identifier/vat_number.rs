//! VAT numbers with their country in front, of the European Union and the United Kingdom.

use super::{
    austria, belgium, bulgaria,
    check_digit::cut,
    croatia, cyprus, czechia, denmark, estonia, finland, france, germany, greece, hungary, ireland,
    italy, latvia, lithuania, luxembourg, malta, netherlands, poland, portugal,
    problem::{IdentifierProblem, Verdict},
    romania, slovakia, slovenia, spain, sweden, united_kingdom,
};

/// Checks a VAT number by the rule of the country that its first two letters name (Directive
/// 2006/112/EC, article 215): EL stands for Greece, XI for Northern Ireland.
pub(super) fn vat_number(number: &str) -> Verdict {
    let (country, number) = cut(number, 2);
    let check = match country {
        "AT" => austria::vat,
        "BE" => belgium::vat,
        "BG" => bulgaria::vat,
        "CY" => cyprus::vat,
        "CZ" => czechia::dic,
        "DE" => germany::vat,
        "DK" => denmark::cvr,
        "EE" => estonia::vat,
        "EL" | "GR" => greece::afm,
        "ES" => spain::nif,
        "FI" => finland::business_id,
        "FR" => france::vat,
        "GB" | "XI" => united_kingdom::vat,
        "HR" => croatia::oib,
        "HU" => hungary::vat,
        "IE" => ireland::vat,
        "IT" => italy::partita_iva,
        "LT" => lithuania::vat,
        "LU" => luxembourg::vat,
        "LV" => latvia::vat,
        "MT" => malta::vat,
        "NL" => netherlands::vat,
        "PL" => poland::nip,
        "PT" => portugal::nif,
        "RO" => romania::cui,
        "SE" => sweden::vat,
        "SI" => slovenia::vat,
        "SK" => slovakia::vat,
        _ if country.chars().all(|c| c.is_ascii_uppercase()) => {
            return Err(IdentifierProblem::UnknownCountry);
        }
        _ => return Err(IdentifierProblem::WrongCharacters),
    };
    check(number)
}

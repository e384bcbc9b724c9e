//! Checking, normalising and writing identifiers as people type them.

use super::{IdentifierKind, IdentifierProblem};

/// The bare identifier: in capitals, without spaces, points, hyphens and slashes, without a
/// country code or name in front that does not belong to it. Nothing else is changed, so what is
/// wrong stays wrong.
pub fn normalise_identifier(kind: IdentifierKind, text: &str) -> String {
    let is_gap = |c: &char| {
        c.is_whitespace()
            || matches!(c, '.' | ',' | ':' | '/' | '_' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
            || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
    };
    let bare: String = text.chars().filter(|c| !is_gap(c)).flat_map(char::to_uppercase).collect();
    let rule = kind.rule();
    let mut body = bare.as_str();
    if let Some(rest) = rule.prefixes.iter().find_map(|prefix| body.strip_prefix(prefix)) {
        body = rest;
    }
    if let Some(rest) = rule.suffixes.iter().find_map(|suffix| body.strip_suffix(suffix)) {
        body = rest;
    }
    match kind {
        // Greece is EL in VAT numbers.
        IdentifierKind::VatNumber if body.starts_with("GR") => body.replacen("GR", "EL", 1),
        _ => body.to_owned(),
    }
}

/// Checks what was typed for an identifier.
///
/// # Errors
/// [`IdentifierProblem`] says why it can't be one. It is a warning: the one who typed it may know
/// better.
pub fn check_identifier(kind: IdentifierKind, text: &str) -> Result<(), IdentifierProblem> {
    let number = normalise_identifier(kind, text);
    if number.is_empty() {
        return Err(IdentifierProblem::WrongLength);
    }
    (kind.rule().check)(&number)
}

/// An identifier as it is printed: an IBAN in fours, a CNPJ with its points and stroke. Spaces are
/// no-break spaces. What is no sound identifier stays as it was typed.
pub fn write_identifier(kind: IdentifierKind, text: &str) -> String {
    if check_identifier(kind, text).is_err() {
        return text.trim().to_owned();
    }
    let number = normalise_identifier(kind, text);
    let length = number.chars().count();
    let rule = kind.rule();
    let form = rule.forms.iter().find(|form| form.matches('#').count() == length);
    let Some(form) = form else { return number };
    let mut characters = number.chars();
    form.chars()
        .filter_map(|c| match c {
            '#' => characters.next(),
            ' ' => Some('\u{a0}'),
            other => Some(other),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn an_identifier_is_written_as_its_country_does() {
        for (kind, typed, written) in [
            (IdentifierKind::Iban, "de89370400440532013000", "DE89 3704 0044 0532 0130 00"),
            (IdentifierKind::Iban, "IBAN: NO93 8601.1117-947", "NO93 8601 1117 947"),
            (IdentifierKind::CreditorReference, "rf18539007547034", "RF18 5390 0754 7034"),
            (IdentifierKind::Bic, "deut de ff", "DEUTDEFF"),
            (IdentifierKind::VatNumber, "gr 094259216", "EL094259216"),
            (IdentifierKind::SwissUid, "CHE-100.155.212 MWST", "CHE-100.155.212"),
            (IdentifierKind::BrazilianCnpj, "16727230000197", "16.727.230/0001-97"),
            (IdentifierKind::BrazilianCnpj, "12.abc.345/01de-35", "12.ABC.345/01DE-35"),
            (IdentifierKind::PolishNip, "PL8567346215", "856-734-62-15"),
            (IdentifierKind::NorwegianOrganisation, "NO 995525828 MVA", "995 525 828"),
            (IdentifierKind::AmericanEin, "04-2103594", "04-2103594"),
            (IdentifierKind::GermanSteuernummer, "181 815 08155", "181/815/08155"),
            (IdentifierKind::CzechIco, "251 23 891", "25123891"),
            (IdentifierKind::DutchBtw, "NL4495445B01", "NL4495445B01"),
        ] {
            assert_eq!(write_identifier(kind, typed).replace('\u{a0}', " "), written, "{typed}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_and_left_as_it_was_typed() {
        for (kind, typed, problem) in [
            (
                IdentifierKind::Iban,
                "DE89 3704 0044 0532 0130 01",
                IdentifierProblem::WrongCheckDigit,
            ),
            (IdentifierKind::Iban, "DE89 3704 0044 0532 0130", IdentifierProblem::WrongLength),
            (
                IdentifierKind::Iban,
                "DE89 3704 0044 0532 013O 00",
                IdentifierProblem::WrongCharacters,
            ),
            (IdentifierKind::Iban, "US89 3704 0044", IdentifierProblem::UnknownCountry),
            (IdentifierKind::Bic, "DEUTQQFF", IdentifierProblem::UnknownCountry),
            (IdentifierKind::Bic, "DEUTDEF", IdentifierProblem::WrongLength),
            (IdentifierKind::VatNumber, "US123456789", IdentifierProblem::UnknownCountry),
            (IdentifierKind::VatNumber, "DE123456789", IdentifierProblem::WrongCheckDigit),
            (IdentifierKind::VatNumber, "12", IdentifierProblem::WrongCharacters),
            (IdentifierKind::CzechDic, "CZ7102312745", IdentifierProblem::ImpossiblePart),
            (IdentifierKind::SerbianPib, "", IdentifierProblem::WrongLength),
            (IdentifierKind::SerbianPib, " - ", IdentifierProblem::WrongLength),
        ] {
            assert_eq!(check_identifier(kind, typed), Err(problem), "{typed}");
            assert_eq!(write_identifier(kind, typed), typed.trim());
        }
    }

    #[test]
    fn every_kind_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> =
            IdentifierKind::ALL.into_iter().map(IdentifierKind::tag).collect();
        assert_eq!(names.len(), IdentifierKind::ALL.len());
    }
}

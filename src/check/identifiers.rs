//! The numbers of parties, accounts and payments, by their check digits. A wrong one is a warning
//! with its reason: whoever holds the number knows better than a rule does.

use super::ProblemCode;
use super::case::{Case, Report, Side};
use crate::document::{Document, Field, PartyField};
use crate::region::identifier::{IdentifierKind, IdentifierProblem, check_identifier};
use crate::region::{Country, ReferenceKind, is_qr_iban, made_reference, reference_kind};

/// The numbers of seller and buyer, by the rules of their countries.
pub(super) fn of_parties(case: &Case, report: &mut Report) {
    for Side { party, country, field } in [&case.seller, &case.buyer] {
        if let Some(code) = tax_number(&party.vat_number, *country) {
            report.add(field(PartyField::VatNumber), code);
        }
        if let Some(code) = registration_number(&party.registration_number, *country) {
            report.add(field(PartyField::RegistrationNumber), code);
        }
    }
}

/// The account, the bank, and a reference that says of itself that it has check digits.
pub(super) fn of_payment(case: &Case, report: &mut Report) {
    let payment = &case.document.payment;
    let reference = payment.reference.trim();
    of_reference(case.document, report);
    let is_creditor_reference =
        reference.get(..2).is_some_and(|head| head.eq_ignore_ascii_case("RF"))
            && reference.get(2..4).is_some_and(|digits| digits.bytes().all(|c| c.is_ascii_digit()));
    // Where a kind of reference is chosen, that is the one to be held against.
    let is_free = reference_kind(payment).is_none();
    let reference = if is_creditor_reference && is_free { reference } else { "" };
    let bic = payment.bic.trim();
    let bic = if is_russian_bank(bic) { "" } else { bic };
    for (kind, text, field) in [
        (IdentifierKind::Iban, payment.iban.trim(), Field::Iban),
        (IdentifierKind::Bic, bic, Field::Bic),
        (IdentifierKind::CreditorReference, reference, Field::PaymentReference),
    ] {
        if text.is_empty() {
            continue;
        }
        if let Err(problem) = check_identifier(kind, text) {
            report.add(field, ProblemCode::Identifier(kind, problem));
        }
    }
}

/// The reference of the kind that was chosen: as it was typed, or whether it can be made of the number.
/// To a QR-IBAN only payments with a QR reference can be made, and the other way round (Swiss Implementation
/// Guidelines QR-bill, 2.2).
fn of_reference(document: &Document, report: &mut Report) {
    let payment = &document.payment;
    let typed = payment.reference.trim();
    let is_qr = ReferenceKind::SwissQr.check(typed).is_ok();
    let iban = payment.iban.trim();
    let is_swiss = ["CH", "LI"].iter().any(|country| iban.starts_with(country));
    if !typed.is_empty() && is_swiss && is_qr != is_qr_iban(iban) {
        report.add(Field::PaymentReference, ProblemCode::QrReferenceAlone);
        return;
    }
    let Some(kind) = reference_kind(payment) else { return };
    if let Some(Err(_)) = made_reference(document) {
        report.add(Field::Number, ProblemCode::ReferenceNotMade);
    } else if !typed.is_empty()
        && let Err(problem) = kind.check(typed)
    {
        report.add(Field::PaymentReference, ProblemCode::Reference(kind, problem));
    }
}

/// Whether a text has the form of the number of a Russian bank, which is called БИК too: nine digits, of
/// which the first two are the country's (Bank of Russia, Regulation 762-P, Annex 1). It has no check
/// digit.
fn is_russian_bank(text: &str) -> bool {
    text.len() == 9 && text.starts_with("04") && text.bytes().all(|c| c.is_ascii_digit())
}

/// What is wrong with what stands for a tax number: it is none of those that its country gives.
fn tax_number(text: &str, country: Option<Country>) -> Option<ProblemCode> {
    let text = text.trim();
    let country = Country::of_vat_number(text).or(country)?;
    if text.is_empty() {
        return None;
    }
    let mut problems = Vec::new();
    if country.is_in_eu() || country.code() == "GB" {
        // Within a country it is often written without the country in front.
        let own = if country.code() == "GR" { "EL" } else { country.code() };
        let bare = text.strip_prefix(own).unwrap_or(text);
        for text in [text, &format!("{own}{bare}")] {
            problems.push((IdentifierKind::VatNumber, check(IdentifierKind::VatNumber, text)?));
        }
    }
    for kind in tax_kinds(country) {
        problems.push((*kind, check(*kind, text)?));
    }
    most_telling(problems)
}

/// What is wrong with a number of a company register or the like. These are of many kinds, so only
/// one that has the very form of a number with check digits is held against them.
fn registration_number(text: &str, country: Option<Country>) -> Option<ProblemCode> {
    let country = country.filter(|_| !text.trim().is_empty())?;
    let mut problems = Vec::new();
    for kind in registration_kinds(country) {
        problems.push((*kind, check(*kind, text)?));
    }
    most_telling(problems).filter(|code| {
        use IdentifierProblem::{ImpossiblePart, WrongCheckDigit};
        matches!(code, ProblemCode::Identifier(_, WrongCheckDigit | ImpossiblePart))
    })
}

/// The problem of a number; `None` where it is sound.
fn check(kind: IdentifierKind, text: &str) -> Option<IdentifierProblem> {
    check_identifier(kind, text).err()
}

/// Of what is wrong by several rules: that by the rule which it comes nearest to.
fn most_telling(problems: Vec<(IdentifierKind, IdentifierProblem)>) -> Option<ProblemCode> {
    let distance = |problem: &IdentifierProblem| match problem {
        IdentifierProblem::WrongCheckDigit => 0,
        IdentifierProblem::ImpossiblePart => 1,
        IdentifierProblem::WrongLength => 2,
        IdentifierProblem::WrongCharacters => 3,
        IdentifierProblem::UnknownCountry => 4,
    };
    let nearest = problems.into_iter().min_by_key(|(_, problem)| distance(problem))?;
    Some(ProblemCode::Identifier(nearest.0, nearest.1))
}

/// The numbers that stand for a tax number in a country, besides VAT numbers of the Union.
fn tax_kinds(country: Country) -> &'static [IdentifierKind] {
    use IdentifierKind as Kind;
    match country.code() {
        "AU" => &[Kind::AustralianAbn],
        "BG" => &[Kind::BulgarianEik],
        "BR" => &[Kind::BrazilianCnpj, Kind::BrazilianCpf],
        "CA" => &[Kind::CanadianBusiness],
        "CH" | "LI" => &[Kind::SwissUid],
        "CZ" => &[Kind::CzechDic],
        "DE" => &[Kind::GermanSteuernummer],
        "ES" => &[Kind::SpanishNif],
        "HU" => &[Kind::HungarianAdoszam],
        "IN" => &[Kind::IndianGstin],
        "IT" => &[Kind::ItalianCodiceFiscale],
        "MX" => &[Kind::MexicanRfc],
        "NO" => &[Kind::NorwegianOrganisation],
        "RS" => &[Kind::SerbianPib],
        "RU" => &[Kind::RussianInn],
        "SE" => &[Kind::SwedishOrganisation],
        "SK" => &[Kind::SlovakDic],
        "US" => &[Kind::AmericanEin],
        _ => &[],
    }
}

/// The numbers that are given for a company in a country.
fn registration_kinds(country: Country) -> &'static [IdentifierKind] {
    use IdentifierKind as Kind;
    match country.code() {
        "AU" => &[Kind::AustralianAbn],
        "BE" => &[Kind::BelgianEnterprise],
        "BG" => &[Kind::BulgarianEik],
        "BR" => &[Kind::BrazilianCnpj, Kind::BrazilianCpf],
        "CA" => &[Kind::CanadianBusiness],
        "CH" | "LI" => &[Kind::SwissUid],
        "CZ" => &[Kind::CzechIco],
        "DE" => &[Kind::GermanSteuernummer],
        "DK" => &[Kind::DanishCvr],
        "FI" => &[Kind::FinnishBusinessId],
        "FR" => &[Kind::FrenchSiren, Kind::FrenchSiret],
        "HR" => &[Kind::CroatianOib],
        "IT" => &[Kind::ItalianCodiceFiscale, Kind::ItalianPartitaIva],
        "MX" => &[Kind::MexicanRfc],
        "NO" => &[Kind::NorwegianOrganisation],
        "RU" => &[Kind::RussianInn, Kind::RussianKpp],
        "SE" => &[Kind::SwedishOrganisation],
        "SK" => &[Kind::SlovakIco],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// What is wrong with the numbers of a seller in a country: the kind and the reason.
    fn found(country: &str, number: &str, registration: &str) -> Vec<(&'static str, &'static str)> {
        let json = serde_json::json!({ "billet": 1, "currency": "EUR", "seller": {
            "vat_number": number, "registration_number": registration,
            "address": { "country": country },
        }});
        let problems = check(&read_document(&json.to_string()).unwrap());
        problems
            .iter()
            .filter_map(|problem| match problem.code {
                ProblemCode::Identifier(kind, _) => Some((kind.tag(), problem.code.key())),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_tax_number_is_one_that_its_country_gives() {
        for (country, number) in [
            ("Germany", "DE136695976"),
            ("Germany", "136695976"),
            ("Germany", "181/815/08155"),
            ("Italy", "00743110157"),
            ("Italy", "RCCMNL83S18D969H"),
            ("Greece", "094259216"),
            ("Serbia", "101134702"),
            ("Schweiz", "CHE-100.155.212 MWST"),
            ("Norway", "NO 995525828 MVA"),
            ("Germany", "IT00743110157"),
            ("", "EL094259216"),
            ("Atlantis", "whatever"),
            ("United States", ""),
        ] {
            assert_eq!(found(country, number, ""), [], "{country} {number}");
        }
        for (country, number, kind, code) in [
            ("Germany", "DE136695977", "vat-number", "identifier-wrong-check-digit"),
            ("Germany", "136695977", "vat-number", "identifier-wrong-check-digit"),
            ("", "DE13669597", "vat-number", "identifier-wrong-length"),
            ("Serbia", "101134703", "rs-pib", "identifier-wrong-check-digit"),
            ("Mexico", "GODE561331GR8", "mx-rfc", "identifier-impossible-part"),
            ("Switzerland", "CHE-100.155.21A", "ch-uid", "identifier-wrong-characters"),
        ] {
            assert_eq!(found(country, number, ""), [(kind, code)], "{country} {number}");
        }
    }

    #[test]
    fn a_registration_number_is_held_against_its_form_alone() {
        for (country, number) in [
            ("Germany", "HRB 12345 B"),
            ("Germany", "12345"),
            ("Czechia", "25123891"),
            ("Poland", "0000123456"),
            ("France", "552 008 443"),
            ("United Kingdom", "01234567"),
        ] {
            assert_eq!(found(country, "", number), [], "{country} {number}");
        }
        let wrong = ("cz-ico", "identifier-wrong-check-digit");
        assert_eq!(found("Czechia", "", "25123892"), [wrong]);
        let wrong = ("fr-siren", "identifier-wrong-check-digit");
        assert_eq!(found("France", "", "552 008 444"), [wrong]);
    }

    #[test]
    fn a_qr_reference_and_a_qr_iban_belong_together() {
        let is_alone = |payment: &str| {
            let json = format!(r#"{{"billet":1,"currency":"CHF","payment":{payment}}}"#);
            let problems = check(&read_document(&json).unwrap());
            problems.iter().any(|problem| problem.code == ProblemCode::QrReferenceAlone)
        };
        let (qr, usual) = ("CH4431999123000889012", "CH9300762011623852957");
        let reference = "21 00000 00003 13947 14300 09017";
        let payment =
            |iban: &str, typed: &str| format!(r#"{{"iban":"{iban}","reference":"{typed}"}}"#);
        assert!(!is_alone(&payment(qr, reference)));
        assert!(is_alone(&payment(usual, reference)));
        assert!(is_alone(&payment(qr, "RF18 5390 0754 7034")));
        assert!(!is_alone(&payment(usual, "RF18 5390 0754 7034")));
        assert!(!is_alone(&payment("DE02120300000000202051", reference)));
        assert!(!is_alone(&format!(r#"{{"iban":"{qr}","reference_scheme":"swiss"}}"#)));
    }

    #[test]
    fn a_number_of_which_nothing_can_be_made_is_said() {
        let found = |number: &str| {
            let json = format!(
                r#"{{"billet":1,"currency":"CZK","number":"{number}","payment":{{"reference_scheme":"variable_symbol"}}}}"#
            );
            let problems = check(&read_document(&json).unwrap());
            problems.iter().any(|problem| problem.code == ProblemCode::ReferenceNotMade)
        };
        assert!(found("A/B") && found("INV-20260100042") && !found("2026-0042") && !found(""));
    }

    #[test]
    fn a_reference_is_checked_where_it_says_that_it_can_be() {
        let found = |payment: &str| -> Vec<&str> {
            let json = format!(r#"{{"billet":1,"currency":"EUR","payment":{payment}}}"#);
            let problems = check(&read_document(&json).unwrap());
            let codes = problems.iter().map(|problem| problem.code.key());
            codes.filter(|code| code.starts_with("identifier")).collect()
        };
        assert_eq!(found(r#"{"reference":"RF18 5390 0754 7034"}"#), Vec::<&str>::new());
        assert_eq!(found(r#"{"reference":"rf18539007547035"}"#), ["identifier-wrong-check-digit"]);
        assert_eq!(found(r#"{"reference":"RFQ 2026"}"#), Vec::<&str>::new());
        let wrong = ["identifier-wrong-check-digit"];
        assert_eq!(found(r#"{"reference":"602243","reference_scheme":"kid"}"#), Vec::<&str>::new());
        assert_eq!(found(r#"{"reference":"602234","reference_scheme":"kid"}"#), wrong);
        assert_eq!(
            found(r#"{"reference":"602234"}"#),
            Vec::<&str>::new(),
            "nobody says that it is one"
        );
        assert_eq!(
            found(r#"{"reference":"RF18 5390 0754 7034","reference_scheme":"viite"}"#),
            ["identifier-wrong-characters"]
        );
        assert_eq!(found(r#"{"bic":"044525999"}"#), Vec::<&str>::new());
        assert_eq!(found(r#"{"bic":"044525"}"#).len(), 1);
        assert_eq!(
            found(r#"{"iban":"DE02120300000000202052","bic":"BYLADEM"}"#),
            ["identifier-wrong-check-digit", "identifier-wrong-length"]
        );
    }
}

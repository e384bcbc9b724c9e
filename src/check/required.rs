//! What the file of the seller's country asks a document for, beyond what every invoice has and what the
//! table of laws (`law`) has in more detail.

use super::ProblemCode;
use super::case::{Case, Report, is_blank};
use super::condition::hold;
use super::law::{Requirement, lacks};
use crate::document::{Field, Party, PartyField};
use crate::region::{CountryFile, IdentifierFact};

/// The numbers of seller and buyer and the tax in the country's own money, where its law asks for them.
/// A unit is asked for
/// where the thing has one, which nobody can know here. What another rule has found at the same field is not
/// said twice.
pub(super) fn required(case: &Case, report: &mut Report) {
    let (Some(facts), Some(country)) = (case.facts, case.seller.country) else { return };
    if !case.is_tax_document() {
        return;
    }
    for fact in &facts.required {
        if hold(case, &fact.when, fact.amount.as_ref()) != Some(true) {
            continue;
        }
        let is_there =
            |path: &String| number_field(case, facts, path).is_none_or(|(_, is_there)| is_there);
        let found = match fact.path.as_str() {
            "accounting_currency" => lacks(case, country, Requirement::TaxInOwnCurrency)
                .map(|field| (Requirement::TaxInOwnCurrency, field)),
            path => match number_field(case, facts, path) {
                Some((field, false)) if fact.or.is_empty() || !fact.or.iter().any(is_there) => {
                    requirement_of(&field).map(|requirement| (requirement, field))
                }
                _ => None,
            },
        };
        let Some((requirement, field)) = found else { continue };
        let is_said = report.problems.iter().any(|problem| problem.field == field);
        if !is_said {
            report.add(field, ProblemCode::Law(requirement, &fact.law));
        }
    }
}

/// The field of a party in which a number stands that a path names, and whether it is there; nothing, where
/// no field holds it.
fn number_field(case: &Case, facts: &CountryFile, path: &str) -> Option<(Field, bool)> {
    let (side, key) = path.strip_prefix("identifiers.")?.split_once('.')?;
    let side = if side == "seller" { &case.seller } else { &case.buyer };
    let number = facts.identifiers.iter().find(|number| number.key == key)?;
    let place = number.place()?;
    Some(((side.field)(place), is_shown(side.party, facts, number, place)))
}

/// Whether a party shows a number. Those of many registers are part of the number of value added tax: there
/// either tells the other.
fn is_shown(
    party: &Party,
    facts: &CountryFile,
    number: &IdentifierFact,
    place: PartyField,
) -> bool {
    let [registration, vat] =
        [&party.registration_number, &party.vat_number].map(|number| !is_blank(number));
    let is_within = |number: &IdentifierFact| WITHIN_VAT_NUMBERS.contains(&number.kind.as_str());
    match place {
        PartyField::RegistrationNumber => registration || is_within(number) && vat,
        _ => vat || facts.identifiers.iter().any(is_within) && registration,
    }
}

/// The numbers of registers that stand in the number of value added tax behind the country.
const WITHIN_VAT_NUMBERS: [&str; 8] = [
    "be-enterprise",
    "bg-eik",
    "dk-cvr",
    "fi-y-tunnus",
    "fr-siren",
    "gr-afm",
    "hr-oib",
    "no-organisation",
];

/// What is asked for at a field.
fn requirement_of(field: &Field) -> Option<Requirement> {
    match field {
        Field::Seller(PartyField::VatNumber) => Some(Requirement::SellerTaxNumber),
        Field::Buyer(PartyField::VatNumber) => Some(Requirement::BuyerTaxNumber),
        Field::Seller(PartyField::RegistrationNumber) => Some(Requirement::SellerRegistration),
        Field::Buyer(PartyField::RegistrationNumber) => Some(Requirement::BuyerRegistration),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// What laws ask for of the numbers of seller and buyer, with where and by which law.
    fn asked(seller: &str, buyer: &str) -> Vec<(String, String)> {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","issue_date":"2026-11-22","supply_date":"2026-11-22",
            "seller":{{"name":"A",{seller}}},"buyer":{{"name":"B",{buyer}}},
            "lines":[{{"description":"x","price":"1","taxes":[{{"rate":"20"}}]}}]}}"#
        );
        let document = read_document(&json).unwrap();
        let problems = check(&document).into_iter();
        let of_numbers = problems.filter_map(|problem| match &problem.code {
            ProblemCode::Law(_, law)
                if problem.code.key().contains("number")
                    || problem.code.key().contains("registration") =>
            {
                Some((problem.field.path(&document), (*law).to_owned()))
            }
            _ => None,
        });
        of_numbers.collect()
    }

    #[test]
    fn numbers_are_asked_for_where_the_country_asks_for_them() {
        let at = |country: &str, numbers: &str| {
            format!(r#"{numbers}"address":{{"country":"{country}"}}"#)
        };
        let paths = |seller: &str, buyer: &str| -> Vec<String> {
            asked(seller, buyer).into_iter().map(|(path, _)| path).collect()
        };
        let vat = r#""vat_number":"1","#;
        // Poland: the seller always; a buyer who is known to be a business shows the number already.
        let registered = r#""registration_number":"3","#;
        assert_eq!(paths(&at("PL", registered), &at("PL", "")), ["seller.vat_number"]);
        assert_eq!(paths(&at("PL", vat), &at("PL", vat)), Vec::<String>::new());
        assert_eq!(paths(&at("PL", vat), &at("PL", "")), Vec::<String>::new());
        // Croatia: the OIB stands in the VAT number.
        assert_eq!(paths(&at("HR", vat), &at("HR", "")), Vec::<String>::new());
        // Slovakia: the company number is another one.
        assert_eq!(paths(&at("SK", vat), &at("SK", vat)), ["seller.registration_number"]);
        // Bulgaria: so is the buyer's, but it stands in the VAT number.
        assert_eq!(paths(&at("BG", vat), &at("BG", vat)), Vec::<String>::new());
        let (_, law) = asked(&at("SK", vat), &at("SK", vat)).remove(0);
        assert!(!law.is_empty());
    }

    #[test]
    fn what_is_no_invoice_is_asked_for_nothing() {
        let json =
            r#"{"billet":1,"kind":"quote","currency":"EUR","seller":{"address":{"country":"PL"}}}"#;
        let problems = check(&read_document(json).unwrap());
        assert!(!problems.iter().any(|problem| matches!(problem.code, ProblemCode::Law(..))));
    }
}

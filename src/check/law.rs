//! What the law of the seller's country asks of an invoice, beyond what every invoice has: a table,
//! a row a rule.
//!
//! Common to all, and rules of their own in the other files: who sells, who buys, number, date,
//! what for, how much, tax numbers and reasons of exemption (VAT directive 2006/112/EC, art. 226
//! (1) to (11a)). The United States have no row: no federal law says what stands on an invoice
//! between businesses, and the Internal Revenue Service (Publication 583, "Supporting business
//! documents") asks for no more than payee, amount, date and what it was for.

use super::ProblemCode;
use super::case::{Case, Report, is_blank};
use crate::document::{Address, Field, LineField, PartyField};
use crate::region::Country;

/// Something that a law asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Requirement {
    /// The seller's full address: street and town, not the town alone.
    SellerFullAddress,
    /// The buyer's full address.
    BuyerFullAddress,
    /// The seller's town.
    SellerTown,
    /// The buyer's town.
    BuyerTown,
    /// The buyer's post code.
    BuyerPostCode,
    /// The seller's tax number, whether or not tax is charged.
    SellerTaxNumber,
    /// The tax number of a buyer of the same country.
    BuyerTaxNumber,
    /// The seller's number in the register of those who owe value added tax, marked as such.
    SellerMarkedUid,
    /// The day or month of the supply.
    SupplyDate,
    /// The unit of what each quantity counts.
    Unit,
    /// The tax in the money of the country to which it is owed.
    TaxInOwnCurrency,
    /// The electronic document that alone is the invoice.
    ElectronicInvoice,
}

/// What one law asks for.
struct Row {
    /// The countries whose sellers it binds, by their codes, or "EU".
    countries: &'static str,
    requirement: Requirement,
    /// Where it stands, as it is cited.
    source: &'static str,
}

const fn row(countries: &'static str, requirement: Requirement, source: &'static str) -> Row {
    Row { countries, requirement, source }
}

const LAWS: [Row; 22] = {
    use Requirement as Asks;
    [
        // Council directive 2006/112/EC on the common system of value added tax.
        row("EU", Asks::SellerFullAddress, "2006/112/EC, art. 226(5)"),
        row("EU", Asks::BuyerFullAddress, "2006/112/EC, art. 226(5)"),
        row("EU", Asks::TaxInOwnCurrency, "2006/112/EC, art. 230"),
        // Where it is stated even when it is the day of the invoice.
        row("DE", Asks::SupplyDate, "§ 14 Abs. 4 Nr. 6 UStG"),
        row("AT", Asks::SupplyDate, "§ 11 Abs. 1 Z 3 lit. d UStG"),
        // Between businesses only what has passed the state's system is an invoice.
        row("IT", Asks::ElectronicInvoice, "art. 1 co. 3 D.Lgs. 127/2015"),
        // The Value Added Tax Regulations 1995, SI 1995/2518.
        row("GB", Asks::SellerFullAddress, "SI 1995/2518, reg. 14(1)(d)"),
        row("GB", Asks::BuyerFullAddress, "SI 1995/2518, reg. 14(1)(e)"),
        row("GB", Asks::TaxInOwnCurrency, "SI 1995/2518, reg. 14(1)(l)"),
        // Bundesgesetz über die Mehrwertsteuer, SR 641.20.
        row("CH", Asks::SellerTown, "Art. 26 Abs. 2 lit. a MWSTG"),
        row("CH", Asks::SellerMarkedUid, "Art. 26 Abs. 2 lit. a MWSTG"),
        row("CH", Asks::BuyerTown, "Art. 26 Abs. 2 lit. b MWSTG"),
        // Закон о порезу на додату вредност.
        row("RS", Asks::SellerFullAddress, "чл. 42 Закона о ПДВ"),
        row("RS", Asks::SellerTaxNumber, "чл. 42 Закона о ПДВ"),
        row("RS", Asks::BuyerFullAddress, "чл. 42 Закона о ПДВ"),
        row("RS", Asks::BuyerTaxNumber, "чл. 42 Закона о ПДВ"),
        row("RS", Asks::SupplyDate, "чл. 42 Закона о ПДВ"),
        // Código Fiscal de la Federación.
        row("MX", Asks::SellerTaxNumber, "CFF, art. 29-A, I"),
        row("MX", Asks::BuyerTaxNumber, "CFF, art. 29-A, IV"),
        row("MX", Asks::BuyerPostCode, "CFF, art. 29-A, IV"),
        row("MX", Asks::Unit, "CFF, art. 29-A, V"),
        row("MX", Asks::ElectronicInvoice, "CFF, art. 29"),
    ]
};

/// What the law of the seller's country asks for and the document has not.
pub(super) fn law(case: &Case, report: &mut Report) {
    let Some(country) = case.seller.country else { return };
    for row in &LAWS {
        let binds = row.countries == country.code() || row.countries == "EU" && country.is_in_eu();
        if binds && let Some(field) = lacks(case, country, row.requirement) {
            report.add(field, ProblemCode::Law(row.requirement, row.source));
        }
    }
}

/// The field in which something is lacking that is asked for. What is missing altogether is
/// reported by the rules for every country.
fn lacks(case: &Case, country: Country, requirement: Requirement) -> Option<Field> {
    let document = case.document;
    let (seller, buyer) = (&document.seller, &document.buyer);
    let is_partial = |address: &Address, is_there: bool| !address.is_empty() && !is_there;
    let is_full = |address: &Address| !is_blank(&address.street) && !is_blank(&address.city);
    let (is_lacking, field) = match requirement {
        Requirement::SellerFullAddress => (
            is_partial(&seller.address, is_full(&seller.address)),
            Field::Seller(missing_part(&seller.address)),
        ),
        Requirement::BuyerFullAddress => (
            is_partial(&buyer.address, is_full(&buyer.address)),
            Field::Buyer(missing_part(&buyer.address)),
        ),
        Requirement::SellerTown => (
            is_partial(&seller.address, !is_blank(&seller.address.city)),
            Field::Seller(PartyField::City),
        ),
        Requirement::BuyerTown => (
            is_partial(&buyer.address, !is_blank(&buyer.address.city)),
            Field::Buyer(PartyField::City),
        ),
        Requirement::BuyerPostCode => (
            is_partial(&buyer.address, !is_blank(&buyer.address.post_code)),
            Field::Buyer(PartyField::PostCode),
        ),
        Requirement::SellerTaxNumber => {
            let is_reported = case.is_taxed() && is_blank(&seller.registration_number);
            let is_lacking = is_blank(&seller.vat_number) && !is_reported;
            (is_lacking, Field::Seller(PartyField::VatNumber))
        }
        Requirement::BuyerTaxNumber => {
            let is_of_here = case.buyer.country.is_none_or(|buyer| buyer == country);
            let is_lacking = is_of_here && is_blank(&buyer.vat_number);
            (is_lacking, Field::Buyer(PartyField::VatNumber))
        }
        Requirement::SellerMarkedUid => {
            let number = seller.vat_number.trim();
            let is_marked = ["MWST", "TVA", "IVA", "TPV", "VAT"]
                .iter()
                .any(|mark| number.get(number.len().saturating_sub(mark.len())..) == Some(mark));
            let is_lacking = case.is_taxed() && !number.is_empty() && !is_marked;
            (is_lacking, Field::Seller(PartyField::VatNumber))
        }
        Requirement::SupplyDate => (document.supply_date.is_none(), Field::SupplyDate),
        Requirement::Unit => {
            let line = case.items().find(|line| is_blank(&line.unit))?;
            (true, Field::Line(line.id.clone(), LineField::Unit))
        }
        Requirement::TaxInOwnCurrency => {
            let own = country.currency()?;
            let is_stated =
                document.accounting_currency.as_ref().is_some_and(|second| second.currency == own);
            (case.is_taxed() && document.currency != own && !is_stated, Field::Currency)
        }
        Requirement::ElectronicInvoice => (true, Field::Totals),
    };
    is_lacking.then_some(field)
}

/// Where the rest of an address is to be typed.
fn missing_part(address: &Address) -> PartyField {
    if is_blank(&address.street) { PartyField::Street } else { PartyField::City }
}

impl Requirement {
    /// A stable name, for programs and as the key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SellerFullAddress => "seller-address-partial",
            Self::BuyerFullAddress => "buyer-address-partial",
            Self::SellerTown => "seller-town-missing",
            Self::BuyerTown => "buyer-town-missing",
            Self::BuyerPostCode => "buyer-post-code-missing",
            Self::SellerTaxNumber => "seller-tax-number-missing",
            Self::BuyerTaxNumber => "buyer-tax-number-missing",
            Self::SellerMarkedUid => "seller-uid-unmarked",
            Self::SupplyDate => "supply-date-missing",
            Self::Unit => "unit-missing",
            Self::TaxInOwnCurrency => "tax-currency-missing",
            Self::ElectronicInvoice => "electronic-invoice",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// What laws ask for of a taxed invoice of a seller in a country that has next to nothing.
    fn asked(country: &str, currency: &str, more: &str) -> Vec<&'static str> {
        let json = format!(
            r#"{{"billet":1,"currency":"{currency}","seller":{{"registration_number":"a","address":{{"country":"{country}"}}}},
            "buyer":{{"address":{{"country":"{country}"}}}},
            "lines":[{{"description":"x","price":"1","taxes":[{{"rate":"20"}}]}}]{more}}}"#
        );
        let problems = check(&read_document(&json).unwrap());
        problems
            .iter()
            .filter_map(|problem| match problem.code {
                ProblemCode::Law(requirement, _) => Some(requirement.key()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn each_law_asks_for_what_it_asks_for() {
        let addresses = ["seller-address-partial", "buyer-address-partial"];
        assert_eq!(asked("France", "EUR", ""), addresses);
        assert_eq!(
            asked("Germany", "EUR", ""),
            [&addresses[..], &["supply-date-missing"]].concat()
        );
        assert_eq!(asked("\u{d6}sterreich", "EUR", r#","supply_date":"2026-11-22""#), addresses);
        assert_eq!(
            asked("France", "USD", ""),
            [&addresses[..], &["tax-currency-missing"]].concat()
        );
        let second = r#","accounting_currency":{"currency":"EUR","rate":"0.9"}"#;
        assert_eq!(asked("France", "USD", second), addresses);
        assert_eq!(asked("Italia", "EUR", ""), [&addresses[..], &["electronic-invoice"]].concat());
        assert_eq!(asked("UK", "EUR", ""), [&addresses[..], &["tax-currency-missing"]].concat());
        assert_eq!(asked("Svizzera", "EUR", ""), ["seller-town-missing", "buyer-town-missing"]);
        assert_eq!(
            asked("\u{421}\u{440}\u{431}\u{438}\u{458}\u{430}", "RSD", ""),
            [
                "seller-address-partial",
                "seller-tax-number-missing",
                "buyer-address-partial",
                "buyer-tax-number-missing",
                "supply-date-missing",
            ]
        );
        assert_eq!(
            asked("M\u{e9}xico", "MXN", ""),
            [
                "seller-tax-number-missing",
                "buyer-tax-number-missing",
                "buyer-post-code-missing",
                "unit-missing",
                "electronic-invoice",
            ]
        );
        assert_eq!(asked("United States", "USD", ""), Vec::<&str>::new());
        assert_eq!(asked("Atlantis", "USD", ""), Vec::<&str>::new());
    }

    #[test]
    fn a_swiss_number_is_marked_as_that_of_the_tax() {
        let found = |number: &str| {
            let json = format!(
                r#"{{"billet":1,"currency":"CHF","seller":{{"vat_number":"{number}","address":{{"city":"Bern"}}}},
                "lines":[{{"price":"1","taxes":[{{"rate":"8.1"}}]}}]}}"#
            );
            let problems = check(&read_document(&json).unwrap());
            problems.iter().any(|problem| problem.code.key() == "seller-uid-unmarked")
        };
        assert!(found("CHE-100.155.212"));
        assert!(!found("CHE-100.155.212 MWST"));
        assert!(!found("CHE-100.155.212 TVA"));
    }
}

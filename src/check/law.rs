//! What the law of the seller's country asks of an invoice, beyond what every invoice has: a table,
//! a row a rule.
//!
//! Common to all, and rules of their own in the other files: who sells, who buys, number, date,
//! what for, how much, tax numbers and reasons of exemption (VAT directive 2006/112/EC, art. 226
//! (1) to (11a)). The United States have no row: no federal law says what stands on an invoice
//! between businesses, and the Internal Revenue Service (Publication 583, "Supporting business
//! documents") asks for no more than payee, amount, date and what it was for.
//!
//! What the rows were read against, in November 2026. The texts themselves: the directive's art.
//! 220a, 226, 226b and 238; § 33 `UStDV` as amended in 2024; SI 1995/2518, reg. 14 and 16A, as revised
//! at legislation.gov.uk; art. 26 MWSTG as of 2022; art. 29-A CFF; art. 1 and 2 of the Serbian law
//! on electronic invoices as of 2024. What others write of the texts: § 14 Abs. 4 `UStG` (Haufe), §
//! 11 `UStG` (the Austrian federation's page for those who invoice it; its letters from commentary),
//! art. 42 of the Serbian VAT law (handbooks that quote it before its later amendments), the mark
//! behind a Swiss number (the tax administration, quoted). Not found to read: art. 230 of the
//! directive but in a draft, art. 1 co. 3 D.Lgs. 127/2015, art. 3 of the Serbian law on electronic
//! invoices, Publication 583.

use super::ProblemCode;
use super::case::{Case, Report, is_blank};
use crate::document::{Address, DocumentKind, Field, LineField, PartyField};
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
    /// The seller's number in a register of companies or persons.
    SellerRegistration,
    /// The same of the buyer.
    BuyerRegistration,
    /// The electronic document that alone is the invoice.
    ElectronicInvoice,
}

/// What one law asks for.
struct Row {
    /// The countries whose sellers it binds, by their codes, or "EU": those member states that have
    /// no row of their own for the same requirement.
    countries: &'static str,
    requirement: Requirement,
    /// Up to this gross, in whole units of the country's money, it is not asked for: less stands on
    /// the invoice of a small sum (2006/112/EC, art. 220a and 238).
    above: u16,
    /// Where it stands, as it is cited.
    source: &'static str,
}

const fn row(countries: &'static str, requirement: Requirement, source: &'static str) -> Row {
    Row { countries, requirement, above: 0, source }
}

impl Row {
    const fn above(self, above: u16) -> Self {
        Self { above, ..self }
    }
}

const LAWS: [Row; 26] = {
    use Requirement as Asks;
    [
        // Council directive 2006/112/EC on the common system of value added tax.
        row("EU", Asks::SellerFullAddress, "2006/112/EC, art. 226(5)"),
        row("EU", Asks::BuyerFullAddress, "2006/112/EC, art. 226(5)"),
        row("EU", Asks::TaxInOwnCurrency, "2006/112/EC, art. 230"),
        // The day of the supply is stated even when it is the day of the invoice (BFH, 17 December
        // 2008, XI R 62/07). Up to EUR 250 neither it nor the buyer is (§ 33 UStDV).
        row("DE", Asks::BuyerFullAddress, "§ 14 Abs. 4 Nr. 1 UStG").above(250),
        row("DE", Asks::SupplyDate, "§ 14 Abs. 4 Nr. 6 UStG").above(250),
        // Up to EUR 400 without the buyer, but with the day of the supply (§ 11 Abs. 6).
        row("AT", Asks::BuyerFullAddress, "§ 11 Abs. 1 Z 3 lit. b UStG").above(400),
        row("AT", Asks::BuyerTaxNumber, "§ 11 Abs. 1 Z 3 lit. b UStG").above(10_000),
        row("AT", Asks::SupplyDate, "§ 11 Abs. 1 Z 3 lit. d UStG"),
        // Between businesses only what has passed the state's system is an invoice.
        row("IT", Asks::ElectronicInvoice, "art. 1 co. 3 D.Lgs. 127/2015"),
        // The Value Added Tax Regulations 1995, SI 1995/2518. Up to GBP 250 without the buyer (reg.
        // 16A).
        row("GB", Asks::SellerFullAddress, "SI 1995/2518, reg. 14(1)(d)"),
        row("GB", Asks::BuyerFullAddress, "SI 1995/2518, reg. 14(1)(e)").above(250),
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
        row("RS", Asks::ElectronicInvoice, "чл. 3 Закона о електронском фактурисању"),
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
    let Some(country) = case.seller.country.filter(|_| case.is_tax_document()) else { return };
    for row in &LAWS {
        let binds = row.countries == country.code()
            || row.countries == "EU"
                && country.is_in_eu()
                && own_row(country, row.requirement).is_none();
        if binds
            && !is_small(case, country, row)
            && let Some(field) = lacks(case, country, row.requirement)
        {
            report.add(field, ProblemCode::Law(row.requirement, row.source));
        }
    }
}

/// Whether the law of the seller's country asks for something, and not of so small a sum.
pub(super) fn is_waived(case: &Case, requirement: Requirement) -> bool {
    case.seller.country.is_some_and(|country| {
        own_row(country, requirement).is_some_and(|row| is_small(case, country, row))
    })
}

fn own_row(country: Country, requirement: Requirement) -> Option<&'static Row> {
    LAWS.iter().find(|row| row.countries == country.code() && row.requirement == requirement)
}

/// Whether the sum is too small for what a row asks for. An invoice across a border, or on which
/// the buyer owes the tax, is never simplified (2006/112/EC, art. 220a(2); § 33 `UStDV`).
fn is_small(case: &Case, country: Country, row: &Row) -> bool {
    let is_own_money = country.currency() == Some(case.document.currency);
    row.above > 0
        && is_own_money
        && is_of(case, country)
        && !case.is_shifted()
        && case.totals.as_ref().is_ok_and(|totals| totals.gross.value() <= row.above.into())
}

/// Whether the buyer is, as far as can be told, of a country.
fn is_of(case: &Case, country: Country) -> bool {
    case.buyer.country.is_none_or(|buyer| buyer == country)
}

/// The field in which something is lacking that is asked for. What is missing altogether is
/// reported by the rules for every country.
pub(super) fn lacks(case: &Case, country: Country, requirement: Requirement) -> Option<Field> {
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
            let is_lacking = is_of(case, country) && is_blank(&buyer.vat_number);
            (is_lacking, Field::Buyer(PartyField::VatNumber))
        }
        Requirement::SellerMarkedUid => {
            let number = seller.vat_number.trim();
            let is_marked = ["MWST", "TVA", "IVA", "TPV"]
                .iter()
                .any(|mark| number.get(number.len().saturating_sub(mark.len())..) == Some(mark));
            let is_lacking = case.is_taxed() && !number.is_empty() && !is_marked;
            (is_lacking, Field::Seller(PartyField::VatNumber))
        }
        // What is paid in advance is not supplied yet.
        Requirement::SupplyDate => {
            let is_ahead = document.kind == DocumentKind::AdvanceInvoice;
            (document.supply_date.is_none() && !is_ahead, Field::SupplyDate)
        }
        Requirement::Unit => {
            let line = case.items().find(|line| line.unit.is_blank())?;
            (true, Field::Line(line.id.clone(), LineField::Unit))
        }
        Requirement::TaxInOwnCurrency => {
            let own = country.currency()?;
            let is_stated =
                document.accounting_currency.as_ref().is_some_and(|second| second.currency == own);
            let field = Field::within("accounting_currency.rate");
            (case.is_taxed() && document.currency != own && !is_stated, field)
        }
        // Which register it is only the country's file knows (`required`).
        Requirement::SellerRegistration => {
            (is_blank(&seller.registration_number), Field::Seller(PartyField::RegistrationNumber))
        }
        Requirement::BuyerRegistration => {
            (is_blank(&buyer.registration_number), Field::Buyer(PartyField::RegistrationNumber))
        }
        // In Serbia it binds those who are in the system of value added tax, in Italy and Mexico
        // all. Mexico's goes abroad, too; the others are for buyers of the same country.
        Requirement::ElectronicInvoice => {
            let binds_buyer = country.code() == "MX" || is_of(case, country);
            (binds_buyer && (country.code() != "RS" || case.is_taxed()), Field::Totals)
        }
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
            Self::SellerRegistration => "seller-registration-missing",
            Self::BuyerRegistration => "buyer-registration-missing",
            Self::ElectronicInvoice => "electronic-invoice",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{CheckContext, check};
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// What laws ask for of a taxed invoice of 1200 of a seller in a country that has next to
    /// nothing.
    fn asked(country: &str, currency: &str, more: &str) -> Vec<&'static str> {
        asked_of("1000", country, currency, more)
    }

    /// The same of an invoice with this price and 20 % tax.
    fn asked_of(price: &str, country: &str, currency: &str, more: &str) -> Vec<&'static str> {
        let json = format!(
            r#"{{"billet":1,"currency":"{currency}","seller":{{"registration_number":"a","address":{{"country":"{country}"}}}},
            "buyer":{{"address":{{"country":"{country}"}}}},
            "lines":[{{"description":"x","price":"{price}","taxes":[{{"rate":"20"}}]}}]{more}}}"#
        );
        let (document, context) = (read_document(&json).unwrap(), CheckContext::default());
        let mut report = Report::default();
        law(&Case::new(&document, &context), &mut report);
        report
            .problems
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
                "electronic-invoice",
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
    fn of_small_sums_less_is_asked() {
        let (seller, buyer, day) =
            ("seller-address-partial", "buyer-address-partial", "supply-date-missing");
        for (price, country, expected) in [
            ("208.33", "Germany", vec![seller]),
            ("208.34", "Germany", vec![seller, buyer, day]),
            ("333.33", "Austria", vec![seller, day]),
            ("333.34", "Austria", vec![seller, buyer, day]),
            ("8333.33", "Austria", vec![seller, buyer, day]),
            ("8333.34", "Austria", vec![seller, buyer, "buyer-tax-number-missing", day]),
            ("1", "France", vec![seller, buyer]),
        ] {
            assert_eq!(asked_of(price, country, "EUR", ""), expected, "{price} {country}");
        }
        assert_eq!(asked_of("208.33", "UK", "GBP", ""), [seller]);
        assert_eq!(asked_of("208.34", "UK", "GBP", ""), [seller, buyer]);
        // In other money nobody knows here how small it is.
        let second = r#","accounting_currency":{"currency":"EUR","rate":"0.9"}"#;
        assert_eq!(asked_of("1", "Germany", "USD", second), [seller, buyer, day]);
    }

    #[test]
    fn a_small_invoice_may_do_without_the_address_of_the_buyer_at_home() {
        let is_missed = |price: &str, buyer: &str, tax: &str| {
            let json = format!(
                r#"{{"billet":1,"currency":"EUR","seller":{{"address":{{"country":"DE"}}}},"buyer":{buyer},
                "lines":[{{"price":"{price}","taxes":[{tax}]}}]}}"#
            );
            let problems = check(&read_document(&json).unwrap());
            problems.iter().any(|problem| problem.code == ProblemCode::BuyerAddressMissing)
        };
        let (nobody, taxed) = (r#"{"name":"A"}"#, r#"{"rate":"19"}"#);
        assert!(!is_missed("210.08", nobody, taxed));
        assert!(is_missed("210.09", nobody, taxed));
        assert!(is_missed("1", r#"{"vat_number":"ATU13585627"}"#, taxed));
        assert!(is_missed("1", nobody, r#"{"category":"AE"}"#));
    }

    #[test]
    fn the_serbian_electronic_invoice_is_that_of_those_who_owe_the_tax() {
        let is_told = |rate: &str| {
            let json = format!(
                r#"{{"billet":1,"currency":"RSD","seller":{{"address":{{"country":"RS"}}}},
                "lines":[{{"price":"1","taxes":[{{"rate":"{rate}"}}]}}]}}"#
            );
            let problems = check(&read_document(&json).unwrap());
            problems.iter().any(|problem| problem.code.key() == "electronic-invoice")
        };
        assert!(is_told("20"));
        assert!(!is_told("0"));
    }

    #[test]
    fn the_electronic_invoice_of_a_country_is_for_its_own_buyers() {
        let is_told = |seller: &str, buyer: &str| {
            let json = format!(
                r#"{{"billet":1,"currency":"EUR","seller":{{"address":{{"country":"{seller}"}}}},
                "buyer":{{"name":"B","address":{{"country":"{buyer}"}}}},
                "lines":[{{"price":"1","taxes":[{{"rate":"20"}}]}}]}}"#
            );
            let problems = check(&read_document(&json).unwrap());
            problems.iter().any(|problem| problem.code.key() == "electronic-invoice")
        };
        for (seller, buyer, expected) in [
            ("Italia", "Italia", true),
            ("Italia", "", true),
            ("Italia", "Česko", false),
            ("Srbija", "Italia", false),
            ("México", "Italia", true),
            ("Česko", "Italia", false),
        ] {
            assert_eq!(is_told(seller, buyer), expected, "{seller} to {buyer}");
        }
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
        assert!(found("CHE-100.155.212 VAT"));
    }
}

//! The rates of the taxes, held against those of the seller's country on the day of the supply.

use super::ProblemCode;
use super::case::{Case, Report};
use super::problem::RateDoubt;
use crate::calendar::Date;
use crate::document::{Document, DocumentKind, Field, LineField, Tax, TaxCategory};
use crate::money::Percent;
use crate::region::{CountryFile, RateFact, RatePeriod, TaxFact};

/// The day whose rates count: that of the supply (VAT directive art. 93), for what amends an invoice
/// that of the supply that it was for; where none is named, the day of issue.
pub(super) fn supply_day(document: &Document) -> Option<Date> {
    let amended = document.preceding.first().filter(|_| {
        use DocumentKind::{CorrectiveInvoice, CreditNote, DebitNote};
        matches!(document.kind, CreditNote | DebitNote | CorrectiveInvoice)
    });
    let cited = amended.and_then(|cited| cited.date);
    document.supply_date.or(cited).or(document.issue_date)
}

/// A rate of an item is one that the country had on the day of the supply. It is a remark, never more:
/// rates of regions that are not known here, old contracts, the tax of another state.
pub(super) fn of_items(case: &Case, report: &mut Report) {
    let document = case.document;
    let (Some(facts), Some(country)) = (case.facts, case.seller.country) else { return };
    // Across a border it may be the tax of the other side.
    let is_at_home = case.buyer.country.is_none_or(|buyer| buyer == country);
    let Some(day) = supply_day(document).filter(|_| is_at_home && document.kind.has_prices())
    else {
        return;
    };
    for line in case.items() {
        let doubted = line
            .taxes
            .iter()
            .zip(0..)
            .find_map(|(tax, index)| doubt_of(facts, tax, day).map(|doubt| (index, doubt)));
        let Some((index, (period, proposed))) = doubted else { continue };
        let rate = line.taxes.get(index).map(|tax| tax.rate).unwrap_or_default();
        let doubt = RateDoubt { country, rate, day, period, proposed };
        let field = Field::Line(line.id.clone(), LineField::Tax);
        report.add(field, ProblemCode::TaxRateOfDay(Box::new(doubt)));
    }
}

/// When a tax had its rate in the country, and which rates there are on the day; nothing, where it is one
/// of them, or is not known at all.
fn doubt_of(
    facts: &CountryFile,
    tax: &Tax,
    day: Date,
) -> Option<(Option<RatePeriod>, Vec<Percent>)> {
    if tax.category != TaxCategory::Standard || !tax.kind.is_added() {
        return None;
    }
    let taxes =
        || facts.taxes.iter().filter(|fact| fact.kind.is_added() && fact.scheme == tax.scheme);
    let rates = || taxes().flat_map(|fact: &TaxFact| &fact.rates).filter(|rate| has_rate(rate));
    let is_open = |rate: &RateFact| rate.typed || rate.on(day) == Some(tax.rate);
    if taxes().flat_map(|fact| &fact.rates).any(|rate| rate.typed) || rates().any(is_open) {
        return None;
    }
    // Before the days that the file knows, nothing can be said: its standard rate was another one then.
    let is_known = |rate: &&RateFact| rate.on(day).is_some();
    if !rates().filter(|rate| rate.key == "standard").all(|rate| is_known(&rate)) {
        return None;
    }
    let period = rates().find_map(|rate| Some((rate.period_of(tax.rate, day)?, rate)));
    // Of a rate that has changed, what it has become; of any other, what there is.
    let mut proposed: Vec<Percent> = Vec::new();
    if let Some((_, rate)) = &period {
        proposed.extend(rate.on(day));
    }
    if proposed.is_empty() {
        for percent in
            rates().filter(|rate| rate.regions.is_empty()).filter_map(|rate| rate.on(day))
        {
            if !percent.value().is_zero() && !proposed.contains(&percent) {
                proposed.push(percent);
            }
        }
    }
    (!proposed.is_empty()).then(|| (period.map(|(period, _)| period), proposed))
}

/// Whether a rate has a percentage that may be on a line.
pub(super) fn has_rate(rate: &RateFact) -> bool {
    use TaxCategory::{CanaryIslands, CeutaMelilla, Standard, ZeroRated};
    matches!(rate.category, Standard | ZeroRated | CanaryIslands | CeutaMelilla)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{CheckContext, ProposedRate, advice, check};
    use crate::document::{Language, read_document};
    use crate::wording::Wording;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn document(country: &str, rate: &str, more: &str) -> Document {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","seller":{{"address":{{"country":"{country}"}}}},
            "lines":[{{"description":"x","price":"1","taxes":[{{"rate":"{rate}"}}]}}]{more}}}"#
        );
        read_document(&json).unwrap()
    }

    /// What is told in English of a rate on a day; nothing, where it is one of the country's.
    fn told(country: &str, rate: &str, more: &str) -> String {
        let document = document(country, rate, more);
        let mut problems = check(&document).into_iter();
        let found = problems.find(|problem| matches!(problem.code, ProblemCode::TaxRateOfDay(_)));
        let wording = Wording::check(Language::English);
        let told = found.map(|problem| wording.bare_problem(&problem)).unwrap_or_default();
        told.replace('\u{a0}', " ")
    }

    fn on(day: &str) -> String {
        format!(r#","issue_date":"{day}""#)
    }

    #[test]
    fn a_rate_of_another_time_says_until_when_it_held_and_what_holds() {
        for (country, rate, day, expected) in [
            (
                "EE",
                "22",
                "2025-07-05",
                "Estonia: 22% was the rate until 30 June 2025. For a supply on 5 July 2025 it is 24%.",
            ),
            (
                "EE",
                "24",
                "2025-06-30",
                "Estonia: 24% is the rate only from 1 July 2025 on. For a supply on 30 June 2025 it is 22%.",
            ),
            (
                "EE",
                "20",
                "2024-01-01",
                "Estonia: 20% was the rate until 31 December 2023. For a supply on 1 January 2024 it is 22%.",
            ),
            (
                "RO",
                "19",
                "2025-08-01",
                "Romania: 19% was the rate until 31 July 2025. For a supply on 1 August 2025 it is 21%.",
            ),
            (
                "SK",
                "20",
                "2025-01-01",
                "Slovakia: 20% was the rate until 31 December 2024. For a supply on 1 January 2025 it is 23%.",
            ),
            (
                "CZ",
                "15",
                "2024-01-01",
                "Czechia: 15% was the rate until 31 December 2023. For a supply on 1 January 2024 it is 12%.",
            ),
            (
                "FI",
                "24",
                "2024-09-01",
                "Finland: 24% was the rate until 31 August 2024. For a supply on 1 September 2024 it is 25.5%.",
            ),
            (
                "CH",
                "7.7",
                "2024-01-01",
                "Switzerland: 7.7% was the rate until 31 December 2023. For a supply on 1 January 2024 it is 8.1%.",
            ),
            (
                "DE",
                "19",
                "2020-07-01",
                "Germany: 19% was the rate until 30 June 2020. For a supply on 1 July 2020 it is 16%.",
            ),
            (
                "DE",
                "16",
                "2021-01-01",
                "Germany: 16% was the rate until 31 December 2020. For a supply on 1 January 2021 it is 19%.",
            ),
        ] {
            assert_eq!(told(country, rate, &on(day)), expected);
        }
    }

    #[test]
    fn a_rate_of_the_day_is_no_remark() {
        for (country, rate, day) in [
            ("EE", "22", "2025-06-30"),
            ("EE", "24", "2025-07-01"),
            ("RO", "19", "2025-07-31"),
            ("SK", "23", "2025-01-01"),
            ("CZ", "15", "2023-12-31"),
            ("FI", "25.5", "2024-09-01"),
            ("LU", "16", "2023-06-30"),
            ("LU", "17", "2024-01-01"),
            ("DE", "16", "2020-12-31"),
            ("DE", "19", "2021-01-01"),
            // Any place of the United States sets its own.
            ("US", "8.875", "2026-11-22"),
            // Of a country that is not known nothing is said.
            ("Atlantis", "3", "2026-11-22"),
        ] {
            assert_eq!(told(country, rate, &on(day)), "", "{country} {rate} {day}");
        }
        assert_eq!(told("EE", "22", ""), "", "without a day there is nothing to say");
    }

    #[test]
    fn a_rate_that_was_never_one_is_told_those_that_there_are() {
        assert_eq!(
            told("IT", "21.5", &on("2026-11-22")),
            "Italy: a rate of 21.5% is not known for 22 November 2026. There is: 22%, 10%, 5%, 4%. Check the rate."
        );
    }

    #[test]
    fn of_a_day_that_the_file_knows_nothing_of_nothing_is_said() {
        assert_ne!(told("DE", "16", &on("2026-11-22")), "");
        assert_eq!(told("DE", "16", &on("1999-01-01")), "");
    }

    #[test]
    fn the_day_of_supply_counts_and_of_a_credit_note_that_of_what_it_corrects() {
        let supplied = |day: &str| format!(r#","issue_date":"2025-07-05","supply_date":"{day}""#);
        assert_eq!(told("EE", "22", &supplied("2025-06-30")), "");
        assert_ne!(told("EE", "24", &supplied("2025-06-30")), "");
        let credit = r#","kind":"credit_note","issue_date":"2025-07-05",
            "preceding":[{"number":"A-1","date":"2025-06-20"}]"#;
        assert_eq!(told("EE", "22", credit), "");
        assert_ne!(told("EE", "24", credit), "");
        // An invoice that only names an order is of its own day.
        assert_ne!(told("EE", "22", &credit.replace("credit_note", "invoice")), "");
    }

    #[test]
    fn across_a_border_it_may_be_the_tax_of_the_other_side() {
        let buyer = |country: &str| {
            format!(r#","issue_date":"2026-11-22","buyer":{{"address":{{"country":"{country}"}}}}"#)
        };
        assert_eq!(told("EE", "20", &buyer("France")), "");
        assert_ne!(told("EE", "20", &buyer("Estonia")), "");
    }

    #[test]
    fn the_rates_of_the_day_are_proposed_with_their_names() {
        let rates = |country: &str, day: &str, language: Language| -> Vec<String> {
            let advice =
                advice(&document(country, "0", &on(day)), &CheckContext::default(), language);
            let told = |it: ProposedRate| format!("{} {} {}", it.scheme, it.rate, it.label);
            advice.unwrap().rates.into_iter().map(told).collect()
        };
        let estonian = rates("EE", "2024-06-01", Language::English);
        assert_eq!(estonian[0], "VAT 22 Standard rate");
        assert_eq!(rates("EE", "2025-07-01", Language::English)[0], "VAT 24 Standard rate");
        // Who reads neither is told in the country's own words.
        assert_eq!(rates("EE", "2025-07-01", Language::Greek)[0], "VAT 24 Standardm\u{e4}\u{e4}r");
        assert!(rates("AU", "2026-01-01", Language::English)[0].starts_with("GST 10"));
    }

    #[test]
    fn every_language_tells_all_of_it() {
        let document = document("EE", "22", &on("2025-07-05"));
        for language in Language::ALL {
            let problems = check(&document);
            let found = problems.iter().find(|it| matches!(it.code, ProblemCode::TaxRateOfDay(_)));
            let told = Wording::check(language).bare_problem(found.unwrap());
            assert!(told.contains("22") && told.contains("24") && told.contains("2025"), "{told}");
            assert!(!told.contains('$'), "{told}");
        }
    }
}

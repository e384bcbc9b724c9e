//! What is usual where the seller is, and how it comes into a document: only where nobody has chosen
//! otherwise.

use crate::calendar::PaymentTerms;
use crate::check::Advice;
use crate::document::{Document, Language, ReferenceScheme};
use crate::money::Currency;

/// What a country sets in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usual {
    /// The language of the paper.
    pub language: Language,
    /// The money.
    pub currency: Currency,
    /// When to pay.
    pub terms: Option<PaymentTerms>,
    /// The size of the paper, as the look names it; empty, where nobody has chosen one.
    pub page_size: String,
    /// What is made of the number for the payer to quote.
    pub reference: ReferenceScheme,
}

/// A part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsualPart {
    /// The language of the paper.
    Language,
    /// The money.
    Currency,
    /// When to pay.
    Terms,
    /// The size of the paper.
    PageSize,
    /// What is made of the number for the payer to quote.
    ReferenceScheme,
}

impl Usual {
    /// What stands in a document.
    pub fn of(document: &Document) -> Self {
        Self {
            language: document.language,
            currency: document.currency,
            terms: document.terms,
            page_size: document.look.choice(PAGE_SIZE),
            reference: document.payment.reference_scheme,
        }
    }

    /// Puts it into a document.
    pub fn put(&self, document: &mut Document) {
        document.language = self.language;
        document.currency = self.currency;
        document.terms = self.terms;
        document.look.choose(PAGE_SIZE, &self.page_size);
        document.payment.reference_scheme = self.reference;
    }

    /// What a document with this in it should have where the seller's country is another than before. A part
    /// is set where it is still as the document began, or as another country has set it, and nobody has
    /// chosen it.
    #[must_use]
    pub fn in_country(
        &self,
        advice: &Advice,
        begun: &Self,
        set_before: Option<&Self>,
        chosen: &[UsualPart],
    ) -> Self {
        let is_free = |part: UsualPart, is_same: &dyn Fn(&Self) -> bool| {
            !chosen.contains(&part) && (is_same(begun) || set_before.is_some_and(is_same))
        };
        let mut usual = self.clone();
        if is_free(UsualPart::Language, &|it| it.language == self.language) {
            usual.language = advice.language.unwrap_or(self.language);
        }
        if is_free(UsualPart::Currency, &|it| it.currency == self.currency) {
            usual.currency = advice.currency.parse().unwrap_or(self.currency);
        }
        if is_free(UsualPart::Terms, &|it| it.terms == self.terms) {
            usual.terms = advice.terms.or(self.terms);
        }
        if is_free(UsualPart::PageSize, &|it| it.page_size == self.page_size) {
            // What no look says is A4.
            let size = if advice.paper == "letter" { US_LETTER } else { "" };
            size.clone_into(&mut usual.page_size);
        }
        if is_free(UsualPart::ReferenceScheme, &|it| it.reference == self.reference) {
            usual.reference = advice.reference;
        }
        usual
    }

    /// Whether its paper is US Letter.
    pub fn is_letter(&self) -> bool {
        self.page_size == US_LETTER
    }
}

const PAGE_SIZE: &str = "page_size";
const US_LETTER: &str = "us_letter";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{CheckContext, advice};
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn begun() -> Usual {
        Usual {
            language: Language::English,
            currency: Currency::EUR,
            terms: Some(PaymentTerms::default()),
            page_size: String::new(),
            reference: ReferenceScheme::Number,
        }
    }

    fn advice_of(country: &str) -> Advice {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","issue_date":"2026-11-22","seller":{{"address":{{"country":"{country}"}}}}}}"#
        );
        let document = read_document(&json).unwrap();
        advice(&document, &CheckContext::default(), Language::English).unwrap()
    }

    /// What a document has after its seller's country was told, as `language currency days size`.
    fn told(usual: &Usual) -> String {
        let days = match usual.terms {
            Some(PaymentTerms::WithinDays(days)) => days.to_string(),
            other => format!("{other:?}"),
        };
        format!("{} {} {days} {}", usual.language.tag(), usual.currency.code(), usual.page_size)
    }

    #[test]
    fn a_country_sets_what_is_usual_there() {
        for (country, expected) in [
            ("Polska", "pl PLN 14 "),
            ("Hungary", "hu HUF 8 "),
            ("USA", "en USD 30 us_letter"),
            ("T\u{fc}rkiye", "tr TRY 30 "),
            ("\u{423}\u{43a}\u{440}\u{430}\u{457}\u{43d}\u{430}", "uk UAH 5 "),
            // Billet does not speak Estonian yet.
            ("Eesti", "en EUR 14 "),
        ] {
            let usual = begun().in_country(&advice_of(country), &begun(), None, &[]);
            assert_eq!(told(&usual), expected, "{country}");
        }
    }

    #[test]
    fn a_country_sets_the_reference_that_its_payers_know() {
        for (country, scheme) in [
            ("Czechia", ReferenceScheme::VariableSymbol),
            ("Slovensko", ReferenceScheme::VariableSymbol),
            ("Schweiz", ReferenceScheme::Swiss),
            ("Suomi", ReferenceScheme::Viite),
            ("Norge", ReferenceScheme::Number),
        ] {
            let usual = begun().in_country(&advice_of(country), &begun(), None, &[]);
            assert_eq!(usual.reference, scheme, "{country}");
        }
    }

    #[test]
    fn what_is_set_stands_in_the_document_and_goes_again_without_a_trace() {
        let mut document = read_document(r#"{"billet":1,"currency":"EUR"}"#).unwrap();
        let before = Usual::of(&document);
        let untouched = document.clone();
        let american = begun().in_country(&advice_of("USA"), &begun(), None, &[]);
        american.put(&mut document);
        assert_eq!(Usual::of(&document), american);
        assert!(american.is_letter() && !before.is_letter());
        assert_eq!(document.look.choices().page_size, crate::document::PageSize::UsLetter);
        before.put(&mut document);
        assert_eq!(document, untouched);
    }

    #[test]
    fn what_was_chosen_stays_whatever_the_country() {
        let all = [
            UsualPart::Language,
            UsualPart::Currency,
            UsualPart::Terms,
            UsualPart::PageSize,
            UsualPart::ReferenceScheme,
        ];
        assert_eq!(begun().in_country(&advice_of("USA"), &begun(), None, &all), begun());
        // What differs from how documents begin was chosen, in whatever session.
        let own = Usual {
            language: Language::Greek,
            currency: "CZK".parse().unwrap(),
            terms: Some(PaymentTerms::WithinDays(45)),
            page_size: "us_letter".to_owned(),
            reference: ReferenceScheme::CreditorReference,
        };
        assert_eq!(own.in_country(&advice_of("Polska"), &begun(), None, &[]), own);
        let one = begun().in_country(&advice_of("Polska"), &begun(), None, &[UsualPart::Language]);
        assert_eq!(told(&one), "en PLN 14 ");
    }

    #[test]
    fn another_country_replaces_what_the_first_one_set_and_nothing_else() {
        let american = begun().in_country(&advice_of("USA"), &begun(), None, &[]);
        let mut changed = american.clone();
        changed.terms = Some(PaymentTerms::WithinDays(7));
        let polish = changed.in_country(&advice_of("Polska"), &begun(), Some(&american), &[]);
        assert_eq!(told(&polish), "pl PLN 7 ");
    }
}

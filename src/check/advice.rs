//! What the seller's country proposes for a document: how it is usually written, the rates of the day.
//! It comes from the country's file; nothing of it is ever set over what somebody typed.

use super::CheckContext;
use super::case::Case;
use super::phrases::proposed;
use super::rates::{has_rate, supply_day};
use crate::calendar::PaymentTerms;
use crate::document::{Document, Language, ReferenceScheme, Tax};
use crate::json::json_object;
use crate::money::Percent;
use crate::region::{Country, RateFact, usual_scheme};

/// What the seller's country proposes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// The code of the country.
    pub country: String,
    /// What it is called in the language of the page.
    pub name: String,
    /// Its money, by ISO 4217.
    pub currency: String,
    /// The language of its documents, where Billet speaks it.
    pub language: Option<Language>,
    /// The size of its paper: "a4" or "letter".
    pub paper: String,
    /// When it is usual to pay.
    pub terms: Option<PaymentTerms>,
    /// What is usually made of the number for the payer to quote.
    pub reference: ReferenceScheme,
    /// The rates of the day of supply, the usual one first.
    pub rates: Vec<ProposedRate>,
    /// What it wants said in fixed words, what the document calls for first.
    pub phrases: Vec<ProposedPhrase>,
}

json_object!(Advice { country, name, currency, language, paper, terms, reference, rates, phrases } and nothing else);

/// A rate that may be meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProposedRate {
    /// The tax, as documents call it: "VAT", "GST".
    pub scheme: String,
    /// How much.
    pub rate: Percent,
    /// What it is called.
    pub label: String,
}

json_object!(ProposedRate { scheme, rate, label } and nothing else);

impl Advice {
    /// What the country calls the tax of a rate, where it has no value added tax.
    pub fn scheme_of(&self, rate: Percent) -> Option<&str> {
        if self.rates.iter().any(|known| known.scheme == Tax::VAT) {
            return None;
        }
        let known = self.rates.iter().find(|known| known.rate == rate);
        known.or_else(|| self.rates.first()).map(|known| known.scheme.as_str())
    }
}

/// Words that the law or usage of the country has for something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProposedPhrase {
    /// As the document says it.
    pub text: String,
    /// Whether the document calls for it: its kind, the kind of its taxes.
    pub is_apt: bool,
}

json_object!(ProposedPhrase { text, is_apt } and nothing else);

/// What the seller's country proposes for a document, told in the language of the page as far as the
/// country's file speaks it. Nothing, where the country or its file is not known.
pub fn advice(document: &Document, context: &CheckContext, language: Language) -> Option<Advice> {
    let case = Case::new(document, context);
    let country = case.facts?;
    let mut rates: Vec<ProposedRate> = Vec::new();
    if let Some(day) = supply_day(document).or(context.today) {
        // Rates of a region come behind those of the country.
        for is_regional in [false, true] {
            for tax in country.taxes.iter().filter(|tax| tax.kind.is_added()) {
                let of_here =
                    |rate: &&RateFact| has_rate(rate) && rate.regions.is_empty() != is_regional;
                for rate in tax.rates.iter().filter(of_here) {
                    let Some(percent) = rate.on(day) else { continue };
                    let is_same = |it: &ProposedRate| it.scheme == tax.scheme && it.rate == percent;
                    let label = country.told(&rate.label, language).to_owned();
                    match rates.iter_mut().find(|it| is_same(it)) {
                        Some(same) if !is_regional && same.label != label => {
                            same.label.push_str(", ");
                            same.label.push_str(&label);
                        }
                        Some(_) => {}
                        None => {
                            let scheme = tax.scheme.clone();
                            rates.push(ProposedRate { scheme, rate: percent, label });
                        }
                    }
                }
            }
        }
    }
    // A list for choosing, not for reading.
    rates.truncate(MOST_RATES);
    Some(Advice {
        country: country.code.clone(),
        name: country.name(language).to_owned(),
        currency: country.currency.clone(),
        language: country.language(),
        paper: country.paper.clone(),
        terms: country.terms.usual,
        reference: Country::of_code(&country.code).map(usual_scheme).unwrap_or_default(),
        rates,
        phrases: proposed(&case, country),
    })
}

/// More than anybody looks through.
const MOST_RATES: usize = 24;

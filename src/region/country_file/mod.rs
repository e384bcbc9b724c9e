//! What an invoice of a country's seller needs: its file (docs/countries.md), as far as the program uses it.
//!
//! In the browser a country's file is fetched when the seller's country is known, and taken in here;
//! outside of it all are compiled in. A country whose file is not there says nothing.

mod phrase;
mod rate;
mod required;

use std::sync::OnceLock;

pub use phrase::PhraseFact;
pub use rate::{RateFact, RatePeriod, TaxFact};
pub use required::{IdentifierFact, RequiredFact, Threshold};

use super::Country;
use crate::calendar::PaymentTerms;
use crate::document::Language;
use crate::json::{self, UnknownFields, Value, json_object};

/// What is known of a country.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountryFile {
    /// Its code by ISO 3166-1.
    pub code: String,
    /// What it is called, by the tags of all languages of documents.
    pub names: UnknownFields,
    /// The languages of its documents, by their tags, the usual one first.
    pub languages: Vec<String>,
    /// Its money, by ISO 4217.
    pub currency: String,
    /// The size of its paper: "a4" or "letter".
    pub paper: String,
    /// When it is usual to pay.
    pub terms: UsualTerms,
    /// Its taxes.
    pub taxes: Vec<TaxFact>,
    /// The numbers of its companies and persons.
    pub identifiers: Vec<IdentifierFact>,
    /// What its documents say in fixed words.
    pub phrases: Vec<PhraseFact>,
    /// What its law asks a document for.
    pub required: Vec<RequiredFact>,
}

json_object!(CountryFile {
    code, names, languages, currency, paper, terms, taxes, identifiers, phrases, required,
} and nothing else);

/// When it is usual to pay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsualTerms {
    /// As documents say it.
    pub usual: Option<PaymentTerms>,
}

json_object!(UsualTerms { usual } and nothing else);

impl CountryFile {
    /// What is known of a country, where its file is there.
    pub fn of(country: Country) -> Option<&'static Self> {
        let place = place(country)?;
        #[cfg(any(test, not(target_family = "wasm")))]
        if let Some(built_in) = built_in(country)
            && let Ok(file) = json::parse(built_in)
        {
            return Some(place.get_or_init(|| file));
        }
        place.get()
    }

    /// Takes in the file of a country, as the build has written it and the browser has fetched it. Nothing,
    /// where it is no such file, or not whole.
    pub fn take_in(country: Country, file: &str) -> Option<()> {
        let file: Self =
            json::parse(file).ok().filter(|file: &Self| file.code == country.code())?;
        place(country)?.get_or_init(|| file);
        Some(())
    }

    /// The language of its documents that comes first among those that Billet speaks.
    pub fn language(&self) -> Option<Language> {
        self.languages
            .iter()
            .find_map(|tag| Language::ALL.into_iter().find(|language| language.tag() == tag))
    }

    /// What the country is called in a language.
    pub fn name(&self, language: Language) -> &str {
        self.names.get(language.tag()).and_then(Value::as_text).unwrap_or(&self.code)
    }

    /// A text of this file for a reader of a language: in that language, or as the country itself says it.
    /// Billet translates no words of a law.
    pub fn told<'a>(&self, texts: &'a UnknownFields, language: Language) -> &'a str {
        let text_in = |tag: &str| texts.get(tag).and_then(Value::as_text);
        let own = || self.languages.iter().find_map(|tag| text_in(tag));
        text_in(language.tag()).or_else(own).unwrap_or_default()
    }
}

/// Where the file of a country is kept once it has come.
fn place(country: Country) -> Option<&'static OnceLock<CountryFile>> {
    static TAKEN: [OnceLock<CountryFile>; Country::COUNT] =
        [const { OnceLock::new() }; Country::COUNT];
    TAKEN.get(country.index()?)
}

#[cfg(any(test, not(target_family = "wasm")))]
fn built_in(country: Country) -> Option<&'static str> {
    /// Every prepared file, by the code of its country.
    const LIST: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/countries.rs"));
    LIST.iter().find(|(code, _)| *code == country.code()).map(|(_, file)| *file)
}

#[cfg(test)]
mod tests;

//! An item of the catalogue: what was sold before, in the words, units and prices it was sold in.

use super::folded::folded;
use crate::document::{Document, Id, Language, Line, PriceBasis, Tax, Unit, UnknownFields};
use crate::json::json_object;
use crate::money::{Amount, Currency, Positive};

/// Something that was sold before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CatalogueItem {
    /// What it is called, in each language in which it was; the language used last comes first.
    pub words: Vec<Words>,
    /// Its unit.
    pub unit: Unit,
    /// What it cost last, in each currency.
    pub prices: Vec<KnownPrice>,
    /// Its taxes.
    pub taxes: Vec<Tax>,
    /// The line in which it stood last. A copy of that line in a document of another language has
    /// other words for the same item.
    pub line: Id,
    /// The document of that line.
    pub document: Id,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(CatalogueItem { words, unit, prices, taxes, line, document });

/// What an item is called in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The language.
    pub language: Language,
    /// The description.
    pub description: String,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(Words { language, description });

/// What an item costs.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownPrice {
    /// In this currency.
    pub currency: Currency,
    /// With tax or without.
    pub prices: PriceBasis,
    /// The price.
    pub price: Amount,
    /// Of so many units.
    pub price_base_quantity: Positive,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(KnownPrice {
    currency (required over Currency::EUR), prices, price (required over Amount::ZERO), price_base_quantity,
});

/// The names of an item in its languages, folded: to fold them for each comparison takes the time of
/// the whole comparison many times over.
pub(super) type Names = Vec<(Language, String)>;

impl CatalogueItem {
    /// What a line says of an item.
    pub(super) fn of(line: &Line, document: &Document) -> Option<Self> {
        let description = line.description.trim();
        let words = |language, description: &str| Words {
            language,
            description: description.trim().to_owned(),
            unknown: UnknownFields::new(),
        };
        let second = document.second_language().map(|it| words(it, &line.second_description));
        let second = second.filter(|words| !words.description.is_empty());
        let price = line.price.map(|price| KnownPrice {
            currency: document.currency,
            prices: document.prices,
            price,
            price_base_quantity: line.price_base_quantity,
            unknown: UnknownFields::new(),
        });
        (line.kind.is_item() && !description.is_empty()).then(|| Self {
            words: [words(document.language, description)].into_iter().chain(second).collect(),
            unit: line.unit.clone(),
            prices: price.into_iter().collect(),
            taxes: line.taxes.clone(),
            line: line.id.clone(),
            document: document.id.clone(),
            unknown: UnknownFields::new(),
        })
    }

    /// What it is called in a language, or else in the language that was used last.
    pub fn description(&self, language: Language) -> &str {
        let first = || self.words.first().map(|words| words.description.as_str());
        self.description_in(language).or_else(first).unwrap_or_default()
    }

    /// What it is called in a language, where that is known.
    pub fn description_in(&self, language: Language) -> Option<&str> {
        let words = self.words.iter().find(|words| words.language == language);
        words.map(|words| words.description.as_str())
    }

    /// What it costs in a document of a currency whose prices are with tax or without.
    pub fn price(&self, currency: Currency, prices: PriceBasis) -> Option<&KnownPrice> {
        self.prices.iter().find(|known| known.currency == currency && known.prices == prices)
    }

    /// Its names, as they are compared.
    pub(super) fn names(&self) -> Names {
        self.words.iter().map(|words| (words.language, folded(&words.description))).collect()
    }

    /// Whether `known` is the item that `newer` tells of: it has a name of it, it stands in the same
    /// line and has no name in that language yet, or its name is being typed there. Of the names of a
    /// bilingual line the first that is known in its language decides: two things may share a word of
    /// the other. Each comes with its names.
    pub(super) fn is_same(known: (&Self, &Names), newer: (&Self, &Names)) -> bool {
        let ((known, known_names), (newer, new_names)) = (known, newer);
        let is_in_line = || known.line == newer.line && known.document == newer.document;
        let in_one_language = new_names.iter().find_map(|(language, name)| {
            let same = known_names.iter().find(|(other, _)| other == language);
            same.map(|(_, known)| (known, name))
        });
        let Some((known_name, name)) = in_one_language else {
            let is_known = |name: &String| known_names.iter().any(|(_, known)| known == name);
            return known.line == newer.line || new_names.iter().any(|(_, name)| is_known(name));
        };
        let is_begun =
            known_name.starts_with(name.as_str()) || name.starts_with(known_name.as_str());
        known_name == name || is_begun && is_in_line()
    }

    /// Takes over what a newer line says; what that does not say stays.
    pub(super) fn update(&mut self, newer: Self) {
        for words in newer.words.into_iter().rev() {
            self.words.retain(|known| known.language != words.language);
            self.words.insert(0, words);
        }
        for price in newer.prices {
            let is_other = |known: &KnownPrice| {
                (known.currency, known.prices) != (price.currency, price.prices)
            };
            self.prices.retain(is_other);
            self.prices.insert(0, price);
        }
        if !newer.unit.is_empty() {
            self.unit = newer.unit;
        }
        self.taxes = newer.taxes;
        self.line = newer.line;
        self.document = newer.document;
    }
}

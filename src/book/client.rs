//! A client that documents were made for.

use super::is_same_party;
use crate::calendar::PaymentTerms;
use crate::document::{Document, Id, Language, Party, UnknownFields};
use crate::json::json_object;
use crate::money::Currency;

/// A client as the last document for them had them.
#[derive(Clone, Debug, PartialEq)]
pub struct Client {
    /// Name, address, numbers.
    pub party: Party,
    /// The language of their documents.
    pub language: Language,
    /// The second language of their documents, where they have one.
    pub second_language: Option<Language>,
    /// The currency of their documents.
    pub currency: Currency,
    /// When they pay, where that is a rule and no date.
    pub terms: Option<PaymentTerms>,
    /// The only document in which they stand so far; empty, where there are several.
    pub only_in: Id,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(Client {
    party, language, second_language, currency (required over Currency::EUR), terms, only_in,
});

impl Client {
    /// The client of a document, where it names one.
    pub(super) fn of(document: &Document) -> Option<Self> {
        let party = document.buyer.clone();
        let is_rule = |terms: &PaymentTerms| !matches!(terms, PaymentTerms::OnDate(_));
        (!party.name.trim().is_empty()).then(|| Self {
            party,
            language: document.language,
            second_language: document.second_language(),
            currency: document.currency,
            terms: document.terms.filter(is_rule),
            only_in: document.id.clone(),
            unknown: UnknownFields::new(),
        })
    }

    /// Whether this is the client that `newer` names.
    pub(super) fn is_same(&self, newer: &Self) -> bool {
        let is_in_one = !self.only_in.is_empty() && self.only_in == newer.only_in;
        is_same_party(&self.party, &newer.party, is_in_one)
    }
}

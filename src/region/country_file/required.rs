//! What the law of a country asks a document for, and the numbers that it may mean.

use crate::document::PartyField;
use crate::json::json_object;
use crate::money::Amount;

/// Something that a document must say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequiredFact {
    /// A field of documents, `identifiers.seller.<key>`, `identifiers.buyer.<key>` or `phrases.<key>`.
    pub path: String,
    /// When it is asked for: all of these conditions hold.
    pub when: Vec<String>,
    /// The article.
    pub law: String,
    /// Other paths, of which one does as well.
    pub or: Vec<String>,
    /// The sum that `above-amount` speaks of.
    pub amount: Option<Threshold>,
}

json_object!(RequiredFact { path, when, law, or, amount } and nothing else);

/// A sum of money that a condition names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Threshold {
    /// How much.
    pub amount: Amount,
    /// Of which money, by ISO 4217.
    pub currency: String,
}

json_object!(Threshold { amount, currency } and nothing else);

/// A number that parties of a country have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IdentifierFact {
    /// What the file calls it.
    pub key: String,
    /// Its rule, by the tag of `identifier::IdentifierKind`, or "free".
    pub kind: String,
    /// The field of the party that holds it, or "extra".
    pub field: String,
}

json_object!(IdentifierFact { key, kind, field } and nothing else);

impl IdentifierFact {
    /// The field of a party that holds it, where it has one.
    pub fn place(&self) -> Option<PartyField> {
        match self.field.as_str() {
            "vat_number" => Some(PartyField::VatNumber),
            "registration_number" => Some(PartyField::RegistrationNumber),
            _ => None,
        }
    }
}

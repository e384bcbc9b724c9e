//! What documents of a country say in fixed words.

use crate::json::{UnknownFields, json_object};

/// Words that the law or usage of a country asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhraseFact {
    /// What the file calls it: "reverse-charge".
    pub key: String,
    /// When it is asked for: all of these conditions hold.
    pub when: Vec<String>,
    /// The code of the category of tax that it belongs to; empty, where it belongs to none.
    pub category: String,
    /// The words, by languages.
    pub text: UnknownFields,
}

json_object!(PhraseFact { key, when, category, text } and nothing else);

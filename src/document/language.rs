//! The languages that a document can speak.

use serde::Serialize;

use crate::json::json_choice;

/// A language of documents, by its BCP 47 tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub enum Language {
    /// Bulgarian.
    #[serde(rename = "bg")]
    Bulgarian,
    /// Czech.
    #[serde(rename = "cs")]
    Czech,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Greek.
    #[serde(rename = "el")]
    Greek,
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Italian.
    #[serde(rename = "it")]
    Italian,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Serbian in Cyrillic letters.
    #[serde(rename = "sr")]
    Serbian,
}

json_choice!(Language {
    Bulgarian as "bg",
    Czech as "cs",
    German as "de",
    Greek as "el",
    English as "en",
    Italian as "it",
    Russian as "ru",
    Serbian as "sr",
});

impl Language {
    /// All of them, in the order of their tags.
    pub const ALL: [Self; 8] = [
        Self::Bulgarian,
        Self::Czech,
        Self::German,
        Self::Greek,
        Self::English,
        Self::Italian,
        Self::Russian,
        Self::Serbian,
    ];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Bulgarian => "bg",
            Self::Czech => "cs",
            Self::German => "de",
            Self::Greek => "el",
            Self::English => "en",
            Self::Italian => "it",
            Self::Russian => "ru",
            Self::Serbian => "sr",
        }
    }

    /// The language that a BCP 47 tag names, by its primary subtag: "de-AT" is German.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_regional_tag_names_its_language() {
        assert_eq!(Language::from_tag("de-AT"), Some(Language::German));
        assert_eq!(Language::from_tag("sr-Cyrl-RS"), Some(Language::Serbian));
        assert_eq!(Language::from_tag("xx"), None);
    }

    #[test]
    fn json_names_a_language_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(serde_json::to_value(language).unwrap(), language.tag());
        }
    }
}

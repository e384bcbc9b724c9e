//! The languages that a document can speak.

use serde::Serialize;

use crate::json::{FromJson, Reading, ToJson, Value, Writer, choose};

/// Writes the enum of languages: each with its variant, its tag, its name in its own words and what
/// it is in English.
macro_rules! languages {
    ($($(#[$usual:meta])? $name:ident $tag:literal $own:literal $what:literal;)+) => {
        /// A language of documents and of the interface, by its BCP 47 tag.
        ///
        /// They stand in the order of their own names: first those in Latin letters, then those
        /// in Greek and Cyrillic ones.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
        #[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
        pub enum Language {
            $(
                #[doc = $what]
                $(#[$usual])?
                #[serde(rename = $tag)]
                $name,
            )+
        }

        impl Language {
            /// All of them.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$name),+];
        }

        /// The tag and the own name of each, in their order: one text takes less of the page than
        /// lists of them.
        const NAMES: &str = concat!($($tag, " ", $own, ";"),+);
    };
}

languages! {
    Czech "cs" "Čeština" "Czech.";
    Danish "da" "Dansk" "Danish.";
    German "de" "Deutsch" "German.";
    #[default] English "en" "English" "English.";
    Spanish "es" "Español" "Spanish.";
    French "fr" "Français" "French.";
    Croatian "hr" "Hrvatski" "Croatian.";
    Italian "it" "Italiano" "Italian.";
    Hungarian "hu" "Magyar" "Hungarian.";
    Dutch "nl" "Nederlands" "Dutch.";
    Norwegian "nb" "Norsk" "Norwegian (Bokmål).";
    Polish "pl" "Polski" "Polish.";
    Portuguese "pt" "Português" "Portuguese, as Portugal writes it.";
    Romanian "ro" "Română" "Romanian.";
    Slovak "sk" "Slovenčina" "Slovak.";
    Slovenian "sl" "Slovenščina" "Slovenian.";
    SerbianLatin "sr-Latn" "Srpski" "Serbian in Latin letters.";
    Finnish "fi" "Suomi" "Finnish.";
    Swedish "sv" "Svenska" "Swedish.";
    Turkish "tr" "Türkçe" "Turkish.";
    Greek "el" "Ελληνικά" "Greek.";
    Bulgarian "bg" "Български" "Bulgarian.";
    Russian "ru" "Русский" "Russian.";
    Serbian "sr" "Српски" "Serbian in Cyrillic letters.";
    Ukrainian "uk" "Українська" "Ukrainian.";
}

impl Language {
    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.names().0
    }

    /// What its speakers call it: the same whatever language the page speaks, so that everyone finds
    /// their own.
    pub fn own_name(self) -> &'static str {
        self.names().1
    }

    fn names(self) -> (&'static str, &'static str) {
        let names = NAMES.split(';').nth(self as usize);
        names.and_then(|names| names.split_once(' ')).unwrap_or_default()
    }

    /// The language that a BCP 47 tag names, by its primary subtag: "de-AT" is German. Serbian is
    /// read in the letters that the tag names, in those of Montenegro where it names that country.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_']);
        let primary = match parts.next()? {
            // Both written forms of Norwegian are served by the one that most people write.
            "no" | "nn" => "nb",
            primary => primary,
        };
        let is_latin = |part: &str| part == "Latn" || part == "ME";
        let found =
            Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))?;
        Some(match found {
            Self::Serbian if parts.any(is_latin) => Self::SerbianLatin,
            other => other,
        })
    }
}

impl FromJson for Language {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let tags = Self::ALL.map(Self::tag);
        let place = choose(value, &tags, reading)?;
        Self::ALL.get(place).copied()
    }
}

impl ToJson for Language {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.tag());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_regional_tag_names_its_language() {
        for (tag, language) in [
            ("de-AT", Language::German),
            ("pt-BR", Language::Portuguese),
            ("no", Language::Norwegian),
            ("nn-NO", Language::Norwegian),
            ("sr", Language::Serbian),
            ("sr-Cyrl-RS", Language::Serbian),
            ("sr-Latn-RS", Language::SerbianLatin),
            ("sr-ME", Language::SerbianLatin),
            ("EN_us", Language::English),
        ] {
            assert_eq!(Language::from_tag(tag), Some(language), "{tag}");
        }
        for tag in ["xx", "", "d", "-de"] {
            assert_eq!(Language::from_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn json_names_a_language_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(serde_json::to_value(language).unwrap(), language.tag());
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
    }

    #[test]
    fn they_stand_where_one_looks_for_their_names() {
        let folded = |name: &str| name.to_lowercase().replace('č', "c").replace('ü', "u");
        let names = Language::ALL.map(|language| folded(language.own_name()));
        assert!(names.is_sorted(), "{names:?}");
    }
}

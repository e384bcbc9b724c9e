//! The wordings that are compiled in.

use super::Wording;
#[cfg(any(feature = "paper", feature = "web", test))]
use crate::document::EachLanguage;
use crate::document::Language;

/// The texts of a Fluent file of this folder, as the build has prepared them.
macro_rules! texts {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

impl Wording {
    /// What the page says, in a language, or in English where the page does not speak it yet.
    pub fn interface(_language: Language) -> &'static Self {
        static ENGLISH: Wording = Wording::new(Language::English, texts!("en-interface"));
        &ENGLISH
    }

    /// What the drawer says, in a language, or in English where it does not speak it yet.
    #[cfg(any(feature = "web", test))]
    pub fn drawer(_language: Language) -> &'static Self {
        static ENGLISH: Wording = Wording::new(Language::English, texts!("en-drawer"));
        &ENGLISH
    }

    /// What the check before sending says, in a language, or in English where it does not speak it
    /// yet.
    #[cfg(any(feature = "paper", test))]
    pub fn check(_language: Language) -> &'static Self {
        static ENGLISH: Wording = Wording::new(Language::English, texts!("en-check"));
        &ENGLISH
    }

    /// What the paper says, in a language.
    #[cfg(any(feature = "paper", feature = "web", test))]
    pub fn document(language: Language) -> &'static Self {
        static ALL: EachLanguage<Wording> = EachLanguage {
            bg: Wording::new(Language::Bulgarian, texts!("bg-document")),
            cs: Wording::new(Language::Czech, texts!("cs-document")),
            de: Wording::new(Language::German, texts!("de-document")),
            el: Wording::new(Language::Greek, texts!("el-document")),
            en: Wording::new(Language::English, texts!("en-document")),
            it: Wording::new(Language::Italian, texts!("it-document")),
            ru: Wording::new(Language::Russian, texts!("ru-document")),
            sr: Wording::new(Language::Serbian, texts!("sr-document")),
        };
        ALL.of(language)
    }
}

//! The wordings that are compiled in.

use super::Wording;
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

    /// What the check before sending says, in a language, or in English where it does not speak it
    /// yet.
    #[cfg(any(feature = "paper", test))]
    pub fn check(_language: Language) -> &'static Self {
        static ENGLISH: Wording = Wording::new(Language::English, texts!("en-check"));
        &ENGLISH
    }

    /// What the paper says, in a language.
    #[cfg(any(feature = "paper", test))]
    pub fn document(language: Language) -> &'static Self {
        static BULGARIAN: Wording = Wording::new(Language::Bulgarian, texts!("bg-document"));
        static CZECH: Wording = Wording::new(Language::Czech, texts!("cs-document"));
        static GERMAN: Wording = Wording::new(Language::German, texts!("de-document"));
        static GREEK: Wording = Wording::new(Language::Greek, texts!("el-document"));
        static ENGLISH: Wording = Wording::new(Language::English, texts!("en-document"));
        static ITALIAN: Wording = Wording::new(Language::Italian, texts!("it-document"));
        static RUSSIAN: Wording = Wording::new(Language::Russian, texts!("ru-document"));
        static SERBIAN: Wording = Wording::new(Language::Serbian, texts!("sr-document"));
        match language {
            Language::Bulgarian => &BULGARIAN,
            Language::Czech => &CZECH,
            Language::German => &GERMAN,
            Language::Greek => &GREEK,
            Language::English => &ENGLISH,
            Language::Italian => &ITALIAN,
            Language::Russian => &RUSSIAN,
            Language::Serbian => &SERBIAN,
        }
    }
}

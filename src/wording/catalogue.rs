//! The wordings that are compiled in, each parsed when it is first asked for.

use std::sync::OnceLock;

use super::{Wording, without_comments::fluent_file};
use crate::document::Language;

/// The texts of one file, parsed once.
struct Source {
    language: Language,
    text: &'static str,
    parsed: OnceLock<Wording>,
}

impl Source {
    const fn new(language: Language, text: &'static str) -> Self {
        Self { language, text, parsed: OnceLock::new() }
    }

    fn wording(&'static self) -> &'static Wording {
        self.parsed.get_or_init(|| {
            // The tests read every file: a fault would show as keys instead of texts.
            Wording::parse(self.language, self.text).unwrap_or(Wording::empty(self.language))
        })
    }
}

impl Wording {
    /// What the page says, in a language, or in English where the page does not speak it yet.
    pub fn interface(_language: Language) -> &'static Self {
        static ENGLISH: Source = Source::new(Language::English, fluent_file!("en/interface.ftl"));
        ENGLISH.wording()
    }

    /// What the check before sending says, in a language, or in English where it does not speak it
    /// yet.
    #[cfg(feature = "paper")]
    pub fn check(_language: Language) -> &'static Self {
        static ENGLISH: Source = Source::new(Language::English, fluent_file!("en/check.ftl"));
        ENGLISH.wording()
    }

    /// What the paper says, in a language.
    #[cfg(feature = "paper")]
    pub fn document(language: Language) -> &'static Self {
        static BULGARIAN: Source =
            Source::new(Language::Bulgarian, fluent_file!("bg/document.ftl"));
        static CZECH: Source = Source::new(Language::Czech, fluent_file!("cs/document.ftl"));
        static GERMAN: Source = Source::new(Language::German, fluent_file!("de/document.ftl"));
        static GREEK: Source = Source::new(Language::Greek, fluent_file!("el/document.ftl"));
        static ENGLISH: Source = Source::new(Language::English, fluent_file!("en/document.ftl"));
        static ITALIAN: Source = Source::new(Language::Italian, fluent_file!("it/document.ftl"));
        static RUSSIAN: Source = Source::new(Language::Russian, fluent_file!("ru/document.ftl"));
        static SERBIAN: Source = Source::new(Language::Serbian, fluent_file!("sr/document.ftl"));
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
        .wording()
    }
}

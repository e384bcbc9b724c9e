//! The wordings that are there: English is compiled in, every other language is taken in when it has
//! come ([`Wording::take_in`]). Outside the browser all are compiled in.

use std::sync::OnceLock;

use super::Wording;
use super::signs::END;
use super::wording::find;
use crate::document::Language;
use crate::region::take_in_dates;

/// What texts are of: each is a Fluent file of every language, and in the browser a file that is
/// fetched by whoever speaks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// What the page says.
    Interface,
    /// What the drawer says.
    Drawer,
    /// What the check before sending says.
    Check,
    /// What the paper says.
    Document,
    /// What units are called, in print and when they are chosen. Of these English is fetched too: a page
    /// and a worker without a coded unit carry none.
    Units,
}

/// The wordings of one kind that have come, by language.
type Taken = [OnceLock<Wording>; Language::ALL.len()];

impl Texts {
    /// The name of the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Interface => "interface",
            Self::Drawer => "drawer",
            Self::Check => "check",
            Self::Document => "document",
            Self::Units => "units",
        }
    }

    /// Whether the texts of a language are there.
    pub fn are_here(self, language: Language) -> bool {
        if self == Self::Units {
            return Wording::units(language).is_some();
        }
        language == Language::English || self.place(language).is_some_and(|it| it.get().is_some())
    }

    fn place(self, language: Language) -> Option<&'static OnceLock<Wording>> {
        static TAKEN: [Taken; 5] = [const { [const { OnceLock::new() }; Language::ALL.len()] }; 5];
        TAKEN.get(self as usize)?.get(language as usize)
    }
}

/// The texts of a Fluent file of this folder, as the build has prepared them.
macro_rules! english {
    ($name:literal) => {{
        static ENGLISH: Wording = Wording::new(
            Language::English,
            include_str!(concat!(env!("OUT_DIR"), "/texts/en-", $name)),
        );
        &ENGLISH
    }};
}

impl Wording {
    /// What the page says, in a language, or in English while that language is not there.
    pub fn interface(language: Language) -> &'static Self {
        static ENGLISH: Wording = Wording::new(
            Language::English,
            include_str!(concat!(env!("OUT_DIR"), "/english-early")),
        )
        .with_more(late_english);
        Self::find(Texts::Interface, language, &ENGLISH)
    }

    /// What the drawer says, in the same way.
    #[cfg(any(feature = "web", test))]
    pub fn drawer(language: Language) -> &'static Self {
        Self::find(Texts::Drawer, language, english!("drawer"))
    }

    /// What the check before sending says, in the same way.
    #[cfg(any(feature = "paper", test))]
    pub fn check(language: Language) -> &'static Self {
        Self::find(Texts::Check, language, english!("check"))
    }

    /// What the paper says, in the same way.
    #[cfg(any(feature = "paper", feature = "web", test))]
    pub fn document(language: Language) -> &'static Self {
        Self::find(Texts::Document, language, english!("document"))
    }

    /// What units are called in a language, where that is there.
    pub fn units(language: Language) -> Option<&'static Self> {
        Self::taken(Texts::Units, language)
    }

    fn find(texts: Texts, language: Language, english: &'static Self) -> &'static Self {
        Self::taken(texts, language).unwrap_or(english)
    }

    fn taken(texts: Texts, language: Language) -> Option<&'static Self> {
        let place = texts.place(language)?;
        #[cfg(any(test, not(target_family = "wasm")))]
        if let Some(built_in) = built_in(texts, language) {
            return Some(place.get_or_init(|| Self::new(language, built_in)));
        }
        place.get()
    }

    /// Takes in a file of a language, as the build has written it and the browser has fetched it:
    /// the tag, how the language writes dates, the texts. What has come stays for as
    /// long as the program runs. Nothing, where it is no such file, or not whole.
    pub fn take_in(texts: Texts, language: Language, file: String) -> Option<()> {
        split_file(language, &file)?;
        let (format, prepared) = split_file(language, file.leak())?;
        take_in_dates(language, format);
        texts.place(language)?.get_or_init(|| Self::new(language, prepared));
        Some(())
    }
}

/// What the page says in English later than at its start. It comes with the late part of the page's program: this
/// function is never early, or the texts would be looked for before they are there.
#[inline(never)]
fn late_english(key: &str) -> Option<&'static str> {
    find(include_str!(concat!(env!("OUT_DIR"), "/english-late")), key)
}

/// The two parts of a file behind its tag.
fn split_file(language: Language, file: &str) -> Option<(&str, &str)> {
    let rest = file.strip_prefix(language.tag())?.strip_prefix('\n')?;
    rest.split_once(END).filter(|(_, prepared)| prepared.ends_with(END))
}

/// The languages that the page speaks, by their tags: those whose texts for page, check and drawer
/// are all there.
pub fn interface_languages() -> impl Iterator<Item = Language> {
    let list = include_str!(concat!(env!("OUT_DIR"), "/interface-languages"));
    Language::ALL
        .into_iter()
        .filter(move |language| list.split(' ').any(|tag| tag == language.tag()))
}

#[cfg(any(test, not(target_family = "wasm")))]
fn built_in(texts: Texts, language: Language) -> Option<&'static str> {
    /// Every prepared file, by language and name.
    const LIST: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/texts.rs"));
    let name = format!("{}-{}", language.tag(), texts.name());
    LIST.iter().find(|(known, _)| *known == name).map(|(_, prepared)| *prepared)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn only_a_whole_file_of_the_language_is_taken_in() {
        let whole = "cs\n,.\n#%\u{1}number\u{1}\u{10c}\u{ed}slo\u{1}";
        let split = split_file(Language::Czech, whole);
        assert_eq!(split, Some((",.\n#%", "number\u{1}\u{10c}\u{ed}slo\u{1}")));
        let torn = whole.get(..whole.len() - 1).unwrap_or_default();
        for (language, file) in [
            (Language::German, whole),
            (Language::Czech, torn),
            (Language::Czech, "<!doctype html><title>Sign in to the network</title>"),
            (Language::Czech, "cs"),
            (Language::Czech, ""),
        ] {
            assert_eq!(split_file(language, file), None, "{file:?}");
            assert_eq!(Wording::take_in(Texts::Check, language, file.to_owned()), None);
        }
    }

    #[test]
    fn the_page_speaks_english_and_no_language_in_part() {
        let spoken: Vec<Language> = interface_languages().collect();
        assert!(spoken.contains(&Language::English));
        for language in Language::ALL {
            for wording in
                [Wording::interface(language), Wording::drawer(language), Wording::check(language)]
            {
                let expected =
                    if spoken.contains(&language) { language } else { Language::English };
                assert_eq!(wording.language(), expected);
            }
            assert_eq!(Wording::document(language).language(), language);
        }
    }
}

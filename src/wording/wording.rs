//! The texts of one Fluent file, ready to be asked for.

use super::signs::END;
use super::{Argument, resolve::Resolver};
use crate::document::Language;

/// The texts of one language.
#[derive(Clone, Copy, Debug)]
pub struct Wording {
    language: Language,
    /// As `prepare` writes them. A few hundred: looking through them takes microseconds, and an
    /// index its bytes.
    texts: &'static str,
    /// Finds the pattern of a key that is not among them.
    more: Option<fn(&str) -> Option<&'static str>>,
}

impl Wording {
    /// The texts of a prepared file.
    pub(super) const fn new(language: Language, texts: &'static str) -> Self {
        Self { language, texts, more: None }
    }

    /// The texts of a prepared file, and where the rest is found.
    pub(super) const fn with_more(self, more: fn(&str) -> Option<&'static str>) -> Self {
        Self { more: Some(more), ..self }
    }

    /// The texts of a Fluent file.
    #[cfg(test)]
    pub(super) fn parse(language: Language, source: &str) -> Result<Self, usize> {
        super::prepare::prepare(source).map(|texts| Self::new(language, texts.leak()))
    }

    /// The language of these texts.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a text for a key.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// The text for a key, or the key itself where there is none.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The text for a key, with its variables filled in. A variable that is not given stays
    /// visible by its name.
    pub fn text_with(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        match self.pattern(key) {
            Some(pattern) => Resolver::new(self, arguments).resolve(pattern),
            None => key.to_owned(),
        }
    }

    /// All keys, in the order of the file; attributes stand before their owner.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.texts.split_terminator(END).step_by(2)
    }

    pub(super) const fn prepared(&self) -> &'static str {
        self.texts
    }

    pub(super) fn pattern(&self, key: &str) -> Option<&'static str> {
        find(self.texts, key).or_else(|| {
            // An attribute stands with its owner: where it is not, it is nowhere.
            let owner = key.split_once('.').and_then(|(owner, _)| find(self.texts, owner));
            if owner.is_some() { None } else { self.more?(key) }
        })
    }
}

/// The pattern of a key in a prepared file.
pub(super) fn find(texts: &'static str, key: &str) -> Option<&'static str> {
    let mut parts = texts.split_terminator(END);
    while let (Some(known), Some(pattern)) = (parts.next(), parts.next()) {
        if known == key {
            return Some(pattern);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn wording(source: &'static str) -> Wording {
        Wording::parse(Language::English, source).unwrap()
    }

    #[test]
    fn a_missing_key_or_variable_shows_itself() {
        let wording = wording("greeting = Hello, { $name }!");
        assert_eq!(wording.text("farewell"), "farewell");
        assert_eq!(wording.text("greeting"), "Hello, {$name}!");
        assert_eq!(
            wording.text_with("greeting", &[("name", Argument::Text("Ada"))]),
            "Hello, Ada!"
        );
    }

    #[test]
    fn attributes_and_terms_are_texts_of_their_own() {
        let wording = wording(
            "-app = Billet\n    .home = a page\nnumber = Number\n    .hint = { -app } counts on",
        );
        assert_eq!(wording.text("number.hint"), "Billet counts on");
        assert_eq!(wording.text("number"), "Number");
        assert!(!wording.has("number.title"));
    }

    #[test]
    fn a_broken_file_is_refused_with_its_place() {
        let error = Wording::parse(Language::English, "a = A\nb B\n").unwrap_err();
        assert_eq!(error, 8);
    }
}

//! The texts of one Fluent file, ready to be asked for.

use std::borrow::Cow;

use fluent_syntax::{
    ast::{Attribute, Entry, Pattern},
    parser,
};
use thiserror::Error;

use super::{Argument, resolve::Resolver};
use crate::document::Language;

/// The texts of one language.
#[derive(Debug)]
pub struct Wording {
    language: Language,
    /// By key. A term's key starts with a hyphen, an attribute's follows its owner's and a point.
    /// A few hundred: looking through them takes microseconds, and an index its bytes.
    texts: Vec<(Cow<'static, str>, Pattern<&'static str>)>,
}

/// A file that is not sound Fluent.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("no Fluent text can be read at byte {position}")]
pub struct WordingError {
    /// Where the first fault is.
    pub position: usize,
}

impl Wording {
    /// Reads a Fluent file. A text that was loaded while running stays in memory for good, as a
    /// language does that was once chosen.
    ///
    /// # Errors
    /// [`WordingError`] names the place of the first fault.
    pub fn parse(
        language: Language,
        source: impl Into<Cow<'static, str>>,
    ) -> Result<Self, WordingError> {
        let source: &'static str = match source.into() {
            Cow::Borrowed(text) => text,
            Cow::Owned(text) => text.leak(),
        };
        let resource = parser::parse_runtime(source).map_err(|(_, faults)| WordingError {
            position: faults.first().map_or(0, |fault| fault.pos.start),
        })?;
        let mut wording = Self { language, texts: Vec::with_capacity(resource.body.len()) };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = Cow::Borrowed(message.id.name);
                    wording.add(key, message.value, message.attributes);
                }
                Entry::Term(term) => {
                    let key = Cow::Owned(format!("-{}", term.id.name));
                    wording.add(key, Some(term.value), term.attributes);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        Ok(wording)
    }

    fn add(
        &mut self,
        key: Cow<'static, str>,
        value: Option<Pattern<&'static str>>,
        attributes: Vec<Attribute<&'static str>>,
    ) {
        for attribute in attributes {
            let key = Cow::Owned(format!("{key}.{}", attribute.id.name));
            self.texts.push((key, attribute.value));
        }
        if let Some(value) = value {
            self.texts.push((key, value));
        }
    }

    /// A wording that has no texts: every key stands for itself.
    pub(super) const fn empty(language: Language) -> Self {
        Self { language, texts: Vec::new() }
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
        self.texts.iter().map(|(key, _)| key.as_ref())
    }

    pub(super) fn pattern(&self, key: &str) -> Option<&Pattern<&'static str>> {
        self.texts.iter().find(|(known, _)| known == key).map(|(_, pattern)| pattern)
    }
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
    fn a_text_loaded_while_running_is_parsed_as_one_compiled_in() {
        let loaded = Wording::parse(Language::German, String::from("due = F\u{e4}llig")).unwrap();
        assert_eq!(loaded.text("due"), "F\u{e4}llig");
        assert_eq!(loaded.language(), Language::German);
    }

    #[test]
    fn a_broken_file_is_refused_with_its_place() {
        let error = Wording::parse(Language::English, "a = A\nb B\n").unwrap_err();
        assert_eq!(error.position, 8);
    }
}

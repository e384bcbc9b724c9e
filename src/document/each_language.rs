//! Something for each language of documents.

use super::Language;

/// One of something for each [`Language`], under its tag: the one place besides the language
/// itself where all of them are listed. Where a new one is missing, the compiler says so.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each is that of the language with this tag")]
pub struct EachLanguage<T> {
    pub bg: T,
    pub cs: T,
    pub de: T,
    pub el: T,
    pub en: T,
    pub it: T,
    pub ru: T,
    pub sr: T,
}

impl<T> EachLanguage<T> {
    /// That of a language.
    pub const fn of(&self, language: Language) -> &T {
        match language {
            Language::Bulgarian => &self.bg,
            Language::Czech => &self.cs,
            Language::German => &self.de,
            Language::Greek => &self.el,
            Language::English => &self.en,
            Language::Italian => &self.it,
            Language::Russian => &self.ru,
            Language::Serbian => &self.sr,
        }
    }
}

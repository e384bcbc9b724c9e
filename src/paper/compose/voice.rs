//! What the paper says, in one language: a paper of two has two voices, and what the second says
//! stands beside what the first one says.

use crate::document::{Document, Language, LookChoices};
use crate::paper::clean_text::clean_line;
use crate::region::NationalManner;
use crate::wording::Wording;

/// Who says the texts of a document in a language.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    pub document: &'a Document,
    pub look: &'a LookChoices,
    pub wording: &'static Wording,
    /// How dates are written in its sentences, and figures on the whole paper.
    pub manner: NationalManner,
    /// The scheme of all taxes, where it is one.
    pub only_scheme: Option<&'a str>,
}

/// A text of ours in the language of the paper and, where it is another one there, in its second.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub first: String,
    pub second: Option<String>,
}

impl<'a> Voice<'a> {
    pub(super) fn new(document: &'a Document, look: &'a LookChoices, language: Language) -> Self {
        let wording = Wording::document(language);
        Self {
            document,
            look,
            wording,
            manner: wording.manner(document),
            only_scheme: only_scheme(document),
        }
    }

    /// A label in the author's own words, or else in those of the language.
    pub(super) fn label(&self, key: &str) -> String {
        let own = self.look.label(key).map(clean_line);
        own.unwrap_or_else(|| self.wording.text(key))
    }

    /// The same; where the language would call the document an invoice and it is none, in words that
    /// fit every kind.
    pub(super) fn label_or(&self, key: &str, neutral: &str) -> String {
        let is_own = self.look.label(key).is_some();
        self.label(if is_own || self.document.kind.is_called_invoice() { key } else { neutral })
    }

    /// "Invoice".
    pub(super) fn title(&self) -> String {
        self.label(self.document.kind.tag())
    }

    /// "Invoice 2026-0042".
    pub(super) fn numbered(&self, title: &str) -> String {
        self.wording.numbered_title(title, &clean_line(&self.document.number))
    }
}

impl Said {
    /// Both in one line: "Gesamtbetrag / Total".
    pub(super) fn joined(self) -> String {
        match self.second {
            Some(second) => format!("{} / {second}", self.first),
            None => self.first,
        }
    }
}

fn only_scheme(document: &Document) -> Option<&str> {
    let mut schemes =
        document.lines.iter().flat_map(|line| &line.taxes).map(|tax| tax.scheme.as_str());
    let first = schemes.next()?;
    schemes.all(|scheme| scheme == first).then_some(first)
}

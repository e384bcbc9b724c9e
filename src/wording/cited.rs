//! Other documents, as a document names them: "Invoice 2026-0042 of 22 November 2026".

use super::terms::sentence;
use super::{Argument, Wording};
use crate::document::{Document, DocumentKind, Party, Preceding};
use crate::region::{NationalManner, write_long_date};

/// An item that is made from another document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeItem {
    /// A part of what that one comes to, before the supply.
    Advance,
    /// What that one had asked for already.
    Deduction,
    /// What was paid of that one, or is still to be paid.
    Payment,
}

impl Wording {
    /// What a document is called: in its author's own words, or else in these.
    pub fn title(&self, document: &Document) -> String {
        let tag = document.kind.tag();
        let look = document.look.choices();
        look.label(tag).map_or_else(|| self.text(tag), str::to_owned)
    }

    /// A title with a number: "Invoice 2026-0042". Without a number it is the title.
    pub fn numbered_title(&self, title: &str, number: &str) -> String {
        let number = number.trim();
        if number.is_empty() {
            return title.to_owned();
        }
        let arguments = [("title", Argument::Text(title)), ("number", Argument::Text(number))];
        self.text_with("title-numbered", &arguments)
    }

    /// An earlier document by its title, number and date, as its seller writes dates; `title` is the
    /// author's own word for such a document, where there is one.
    fn cited(&self, preceding: &Preceding, seller: &Party, title: Option<&str>) -> String {
        let title = title.map_or_else(|| self.text(preceding.kind.tag()), str::to_owned);
        let title = self.numbered_title(&title, &preceding.number);
        let Some(date) = preceding.date else { return title };
        let date = write_long_date(date, NationalManner::of(self.language(), seller));
        let arguments = [("title", Argument::Text(&title)), ("date", Argument::Text(&date))];
        self.text_with("title-dated", &arguments)
    }

    /// The sentences that say which documents a document is about; nothing where it names none.
    pub fn cites(&self, document: &Document) -> Option<String> {
        let look = document.look.choices();
        let kind = document.kind;
        let numbered =
            document.preceding.iter().filter(|preceding| !preceding.number.trim().is_empty());
        let named = |is_wanted: &dyn Fn(&Preceding) -> bool| {
            let wanted = numbered.clone().filter(|preceding| is_wanted(preceding));
            let cited = wanted.map(|preceding| {
                let title = look.label(preceding.kind.tag());
                self.cited(preceding, &document.seller, title)
            });
            cited.collect::<Vec<_>>()
        };
        // A new version takes the place of those before it; a quote has a sentence of its own for that.
        let is_version = |preceding: &Preceding| preceding.kind == kind;
        let has_version = kind.has_versions() && numbered.clone().any(is_version);
        let (versions, others) = if has_version && kind != DocumentKind::Quote {
            (named(&is_version), named(&|preceding| !is_version(preceding)))
        } else {
            (Vec::new(), named(&|_| true))
        };
        let mut told = Vec::new();
        if !others.is_empty() {
            // What a quote is based on that is no quote, it does not replace.
            let tag = match kind {
                DocumentKind::Quote if !has_version => "other",
                kind => kind.tag(),
            };
            let others = others.join(", ");
            let arguments = [("kind", tag.into()), ("documents", Argument::Text(&others))];
            told.push(sentence(self.text_with("cites", &arguments)));
        }
        if !versions.is_empty() {
            let version = Argument::from(versions.len() + 1);
            let versions = versions.join(", ");
            let arguments = [("version", version), ("documents", Argument::Text(&versions))];
            told.push(sentence(self.text_with("replaces", &arguments)));
        }
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// The description of an item that is made from another document of a seller.
    pub fn made_item(&self, item: MadeItem, preceding: &Preceding, seller: &Party) -> String {
        let cited = self.cited(preceding, seller, None);
        let document = [("document", Argument::Text(&cited))];
        match item {
            MadeItem::Advance => self.text_with("advance-for", &document),
            MadeItem::Deduction => self.text_with("deducted", &document),
            MadeItem::Payment => self.text_with("paid-for", &document),
        }
    }

    /// A heading of a quote that replaces another: above what is added, or above what it had.
    pub fn revision_heading(&self, is_added: bool) -> String {
        self.text(if is_added { "additional-work" } else { "originally-agreed" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn cites(kind: &str, language: &str, preceding: &str) -> Option<String> {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","kind":"{kind}","language":"{language}","preceding":[{preceding}]}}"#
        );
        let document = read_document(&json).unwrap();
        let told = Wording::document(document.language).cites(&document);
        told.map(|told| told.replace('\u{a0}', " "))
    }

    const INVOICE: &str = r#"{"number":"2026-0042","date":"2026-11-22"}"#;

    #[test]
    fn a_document_names_what_it_is_about() {
        for (kind, language, told) in [
            (
                "credit_note",
                "en",
                "This credit note corrects: Invoice 2026-0042 of 22 November 2026.",
            ),
            ("credit_note", "de", "Korrigiert wird: Rechnung 2026-0042 vom 22. November 2026."),
            (
                "credit_note",
                "cs",
                "Dobropis k dokladu: Faktura 2026-0042 ze dne 22. listopadu 2026.",
            ),
            // The full stop of the date is that of the sentence.
            ("receipt", "hr", "Primljena uplata za: Ra\u{10d}un 2026-0042 od 22. studenoga 2026."),
            ("delivery_note", "tr", "Dayanak: 22 Kas\u{131}m 2026 tarihli Fatura 2026-0042."),
        ] {
            assert_eq!(cites(kind, language, INVOICE).as_deref(), Some(told));
        }
    }

    #[test]
    fn several_documents_stand_in_one_sentence_and_what_has_no_number_is_not_named() {
        let two = r#"{"kind":"quote","number":"Q-1"},{"kind":"advance_invoice","number":"A-7","date":"2026-10-01"},{"number":" "}"#;
        assert_eq!(
            cites("final_invoice", "en", two).as_deref(),
            Some("This invoice settles: Quotation Q-1, Deposit invoice A-7 of 1 October 2026.")
        );
        assert_eq!(cites("invoice", "en", r#"{"number":""}"#), None);
        assert_eq!(cites("invoice", "en", ""), None);
    }

    #[test]
    fn a_new_version_says_which_it_is_and_what_it_replaces() {
        let two =
            r#"{"kind":"quote","number":"Q-1"},{"kind":"order_confirmation","number":"OC-7"}"#;
        assert_eq!(
            cites("order_confirmation", "en", two).as_deref(),
            Some("Based on: Quotation Q-1. Version 2, replaces: Order confirmation OC-7.")
        );
        let three = r#"{"kind":"reminder","number":"R-1"},{"kind":"reminder","number":"R-1-2"}"#;
        assert!(cites("reminder", "de", three).unwrap().starts_with("Version 3, ersetzt: "));
    }

    #[test]
    fn a_quote_replaces_quotes_alone() {
        let quote = r#"{"kind":"quote","number":"Q-1"}"#;
        let told = |preceding| cites("quote", "en", preceding).unwrap();
        assert_eq!(told(quote), "This quotation replaces: Quotation Q-1.");
        assert_eq!(told(r#"{"number":"7"}"#), "Based on: Invoice 7.");
    }
}

//! What the paper of each kind of document says, and what it must not say, in every language.

use billet::document::{
    Document, DocumentKind, Language, Preceding, UnknownFields, read_document, totals,
};
use billet::paper::Page;
use billet::pdf::{Attachment, Enclosures, read_document_of, write};
use billet::wording::Wording;

use crate::samples::{FONTS, document, folder, sheet};

/// The English sample as another kind, in another language, about nothing else.
fn as_kind(kind: DocumentKind, language: Language) -> Document {
    let mut document = document("english");
    document.kind = kind;
    document.language = language;
    document.note.clear();
    document.order_reference.clear();
    document.look = billet::document::Look::default();
    document.valid_until = "2027-01-31".parse().ok();
    document.place_to_sign = true;
    document
}

/// All that stands on its pages, with plain spaces.
fn text_of(document: &Document) -> String {
    let text: String = sheet(document).pages.iter().map(Page::text).collect();
    text.replace('\u{a0}', " ")
}

/// A text as it may be broken into lines.
fn flat(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_kind_is_called_by_its_name_in_every_language() {
    for language in Language::ALL {
        let wording = Wording::document(language);
        for kind in DocumentKind::ALL {
            let document = as_kind(kind, language);
            let (told, title) = (flat(&text_of(&document)), wording.text(kind.tag()));
            assert!(told.starts_with(&flat(&title)), "{language:?} {kind:?}");
            let numbered = sheet(&document).title;
            assert!(numbered.contains(&title) && numbered.contains(&document.number), "{numbered}");
        }
    }
}

#[test]
fn what_is_no_invoice_is_not_called_one() {
    let kinds = [DocumentKind::Quote, DocumentKind::OrderConfirmation, DocumentKind::DeliveryNote];
    for language in Language::ALL {
        let wording = Wording::document(language);
        let invoice = wording.text("invoice").to_lowercase();
        // The stem: "Rechnung" of "Rechnungsdatum", "faktur" of "faktury".
        let stem: String = invoice.chars().take(6.min(invoice.chars().count())).collect();
        for kind in kinds {
            let told = text_of(&as_kind(kind, language)).to_lowercase();
            assert!(!told.contains(&stem), "{language:?} {kind:?}: {stem} in {told}");
        }
    }
}

#[test]
fn what_asks_for_nothing_names_no_account_and_no_due_date() {
    for language in Language::ALL {
        let wording = Wording::document(language);
        for kind in DocumentKind::ALL.into_iter().filter(|kind| !kind.has_payment()) {
            let document = as_kind(kind, language);
            let told = text_of(&document);
            let iban = billet::region::group_iban(&document.payment.iban, ' ').unwrap();
            assert!(!told.contains(&iban), "{language:?} {kind:?}");
            for key in ["due", "due-date", "payment", "account-holder"] {
                let label = wording.text(key);
                assert!(!told.lines().any(|line| line == label), "{language:?} {kind:?}: {label}");
            }
        }
    }
}

#[test]
fn a_delivery_note_has_things_and_quantities_and_not_one_figure_of_money() {
    for template in ["classic", "modern", "compact", "letter"] {
        let mut document = as_kind(DocumentKind::DeliveryNote, Language::English);
        document.look =
            billet::json::parse(&format!(r#"{{"template":"{template}","carried_forward":true}}"#))
                .unwrap();
        let told = text_of(&document);
        let totals = totals(&document).unwrap();
        let item = document.lines.iter().find(|line| line.kind.is_item()).unwrap();
        assert!(flat(&told).contains(&flat(&item.description)));
        for word in ["VAT 2", "Unit price", "Amount", "Discount", "EUR", "\u{20ac}"] {
            assert!(!told.contains(word), "{template}: {word} in {told}");
        }
        let language = Language::English;
        for total in totals.lines.iter().map(|line| line.total).chain([totals.gross, totals.net]) {
            let figure = billet::region::write_amount(total, language);
            assert!(total.is_zero() || !told.contains(&figure), "{template}: {figure}");
        }
    }
}

#[test]
fn each_kind_is_written_and_opened_again_as_it_was() {
    for kind in DocumentKind::ALL {
        let mut document = as_kind(kind, Language::Czech);
        document.preceding = vec![Preceding {
            id: billet::document::Id::new("p"),
            kind: DocumentKind::Invoice,
            number: "2026-0001".into(),
            date: "2026-11-01".parse().ok(),
            unknown: UnknownFields::new(),
        }];
        let attachments = Attachment::of_documents(std::slice::from_ref(&document));
        let enclosures = Enclosures { attachments, schemas: Vec::new() };
        let bytes = write(&sheet(&document), &FONTS, &enclosures).unwrap();
        let read = read_document(&read_document_of(&bytes).unwrap()).unwrap();
        assert_eq!(read, document, "{kind:?}");
        let told = text_of(&document);
        assert!(flat(&told).contains("Faktura2026-0001zedne1.listopadu2026"), "{kind:?}: {told}");
    }
}

/// The files of countries and the texts of the paper call a kind the same, where a country speaks
/// one of these languages at home.
#[test]
fn countries_and_papers_call_the_kinds_the_same() {
    for (language, country) in [
        ("bg", "bg"),
        ("cs", "cz"),
        ("da", "dk"),
        ("de", "de"),
        ("el", "gr"),
        ("en", "gb"),
        ("es", "es"),
        ("fi", "fi"),
        ("fr", "fr"),
        ("hr", "hr"),
        ("hu", "hu"),
        ("it", "it"),
        ("nb", "no"),
        ("nl", "nl"),
        ("pl", "pl"),
        ("pt", "pt"),
        ("ro", "ro"),
        ("ru", "ru"),
        ("sk", "sk"),
        ("sl", "si"),
        ("sr", "rs"),
        ("sr-Latn", "rs"),
        ("sv", "se"),
        ("tr", "tr"),
        ("uk", "ua"),
    ] {
        let path = folder("src/region/countries").join(format!("{country}.json"));
        let facts: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let wording = Wording::document(Language::from_tag(language).unwrap());
        for kind in DocumentKind::ALL {
            let title = wording.text(kind.tag());
            let told = |list: &str| facts[list][kind.tag()][language].as_str().map(str::to_owned);
            let Some(usual) = told("titles") else { continue };
            // "Faktura – daňový doklad" is what a payer of the tax adds.
            let is_same = usual == title
                || usual.starts_with(&format!("{title} \u{2013} "))
                || told("titles_unregistered").as_deref() == Some(&title);
            assert!(is_same, "{language} {kind:?}: {title}, and in {country}.json {usual}");
        }
    }
}

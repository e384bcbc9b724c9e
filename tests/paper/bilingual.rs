//! Papers in two languages: what stands there twice, what stands there once, and what a reader of the
//! PDF is told of it.

use std::fs;

use billet::document::{Document, Language};
use billet::paper::{Content, Page, Run, Sheet};
use billet::pdf::{Enclosures, write};
use billet::wording::Wording;

use crate::samples::{FONTS, document, sheet};
use crate::tool::{print_of, run, scratch};

/// The sample in two languages.
fn in_two(first: Language, second: Option<Language>) -> Document {
    let mut document = document("bilingual");
    (document.language, document.second_language) = (first, second);
    document
}

fn runs(sheet: &Sheet) -> impl Iterator<Item = &Run> {
    sheet.pages.iter().flat_map(|page| &page.items).filter_map(|item| match &item.content {
        Content::Text(run) => Some(run),
        _ => None,
    })
}

/// A text as it may be broken into lines.
fn flat(text: &str) -> String {
    text.split_whitespace().collect()
}

/// All that is said in the second language.
fn second_text(sheet: &Sheet) -> String {
    runs(sheet).filter(|run| run.is_second).map(|run| flat(&run.text)).collect()
}

fn text_of(sheet: &Sheet) -> String {
    sheet.pages.iter().map(Page::text).collect::<Vec<_>>().join("\n")
}

/// What the sample says of every kind: a title, labels, heads of columns, names of figures, sentences.
const KEYS: [&str; 20] = [
    "invoice",
    "issue-date",
    "supply-date",
    "order-reference",
    "seller",
    "buyer",
    "deliver-to",
    "item",
    "quantity",
    "unit",
    "unit-price",
    "sum",
    "net",
    "total",
    "due",
    "payment",
    "bank",
    "payment-reference",
    "pay-in-parts",
    "subtotal",
];

#[test]
fn everything_of_ours_is_said_in_every_second_language() {
    for language in Language::ALL {
        for (first, second) in [(language, Language::English), (Language::German, language)] {
            if first == second {
                continue;
            }
            let sheet = sheet(&in_two(first, Some(second)));
            let (all, quiet) = (flat(&text_of(&sheet)), second_text(&sheet));
            for key in KEYS {
                let [own, other] =
                    [first, second].map(|language| flat(&Wording::document(language).text(key)));
                assert!(all.contains(&own), "{first:?} {key}: {own}");
                if own != other {
                    assert!(quiet.contains(&other), "{first:?} {second:?} {key}: {other}");
                }
            }
        }
    }
}

#[test]
fn the_items_are_told_in_both_and_their_figures_once() {
    let [one, two] = [None, Some(Language::Finnish)].map(|second| {
        let sheet = sheet(&in_two(Language::Greek, second));
        (text_of(&sheet).replace('\u{a0}', " "), second_text(&sheet))
    });
    let words = flat("Mittatilaustyönä valmistettujen toimistokalusteiden suunnittelu");
    assert!(!flat(&one.0).contains(&words));
    assert!(two.1.contains(&words) && two.1.contains(&flat("Tammi, öljy")));
    let lines = |text: &str, figure: &str| text.lines().filter(|line| *line == figure).count();
    for figure in ["1.234,56", "2.469,12", "22/11/2026"] {
        let count = lines(&one.0, figure);
        assert!(count > 0, "{figure} in {}", one.0);
        assert_eq!(lines(&two.0, figure), count, "{figure}");
    }
    // The figure in a sentence of the second is written as everywhere, its date in its own words.
    assert!(two.0.contains("29. marraskuuta 2026"), "{}", two.0);
    let sentence = two.0.split("Jos maksatte").nth(1).unwrap_or_default();
    let figure = sentence.split("maksatte ").nth(1).and_then(|rest| rest.split(' ').next());
    assert!(figure.is_some_and(|figure| figure.contains('.')), "{sentence}");
}

#[test]
fn what_is_the_same_in_both_stands_there_once() {
    let sheet = sheet(&in_two(Language::German, Some(Language::English)));
    let text = text_of(&sheet);
    assert_eq!(text.lines().filter(|line| line.contains("IBAN")).count(), 1, "{text}");
    let wording = |language| Wording::document(language).text("bank");
    assert_eq!(wording(Language::German), wording(Language::English));
    assert_eq!(text.lines().filter(|line| *line == "Bank").count(), 1, "{text}");
}

#[test]
fn the_first_language_again_is_no_second_one() {
    let [one, same] = [None, Some(Language::Greek)].map(|second| in_two(Language::Greek, second));
    assert_eq!(text_of(&sheet(&one)), text_of(&sheet(&same)));
    assert_eq!(sheet(&same).second_language, None);
}

#[test]
fn the_second_language_is_quieter_and_never_too_small() {
    let sheet = sheet(&in_two(Language::Bulgarian, Some(Language::English)));
    let title = runs(&sheet).next().unwrap();
    let beside = runs(&sheet).find(|run| run.is_second).unwrap();
    assert!(beside.size < title.size * 0.75, "{} beside {}", beside.size, title.size);
    assert_eq!(beside.baseline.to_bits(), title.baseline.to_bits());
    for run in runs(&sheet).filter(|run| run.is_second) {
        assert!(run.size >= 7.0 && run.size < 15.0, "{} {}", run.size, run.text);
    }
}

#[test]
fn letters_of_the_second_language_have_the_form_of_its_own() {
    // Serbian writes б otherwise than Russian (locl), also beside English.
    let forms = |second| {
        let mut document = in_two(Language::English, Some(second));
        let line = document.lines.iter_mut().find(|line| !line.second_description.is_empty());
        line.unwrap().second_description = "б".to_owned();
        let sheet = sheet(&document);
        let run = runs(&sheet).find(|run| run.text == "б").unwrap();
        run.glyphs.iter().map(|glyph| glyph.id).collect::<Vec<_>>()
    };
    let [serbian, russian] = [Language::Serbian, Language::Russian].map(forms);
    assert_ne!(serbian, russian);
}

/// How often a page's content begins a span in English.
fn english_spans(name: &str, document: &Document) -> (usize, usize) {
    let sheet = sheet(document);
    let folder = scratch("spans");
    let [file, plain] = ["", "-plain"].map(|end| folder.join(format!("{name}{end}.pdf")));
    fs::write(&file, write(&sheet, &FONTS, &Enclosures::default()).unwrap()).unwrap();
    let arguments = [
        "--qdf".as_ref(),
        "--object-streams=disable".as_ref(),
        file.as_os_str(),
        plain.as_os_str(),
    ];
    assert!(run("qpdf", &arguments).status.success());
    let text = String::from_utf8_lossy(&fs::read(&plain).unwrap()).to_lowercase();
    let spans = text.matches("/span").count();
    // "en" as UTF-16 with its mark (ISO 32000-1, 7.9.2.2).
    let english = text.matches("<feff0065006e>").count();
    let found = print_of("pdftotext", &[&file, std::path::Path::new("-")]);
    assert!(found.contains("Invoice") == (english > 0), "{found}");
    (spans, english)
}

#[test]
fn a_reader_is_told_which_words_are_in_the_second_language() {
    let (_, english) = english_spans("two", &in_two(Language::Bulgarian, Some(Language::English)));
    let sheet = sheet(&in_two(Language::Bulgarian, Some(Language::English)));
    assert_eq!(english, runs(&sheet).filter(|run| run.is_second).count());
    assert!(english > 30, "{english}");
    assert_eq!(english_spans("one", &in_two(Language::Bulgarian, None)).1, 0);
}

//! What the book remembers of documents.

use super::*;
use crate::calendar::PaymentTerms;
use crate::document::{Document, DocumentKind, Id, Language, Line, PriceBasis, Tax};
use crate::json;
use crate::money::Currency;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn document(id: &str, client: &str, items: &[(&str, &str)]) -> Document {
    let mut document = Document::new(Id::new(id), Currency::EUR, Language::English);
    document.buyer.name = client.to_owned();
    for (index, (description, price)) in items.iter().enumerate() {
        let mut line = Line::new(Id::new(format!("line-{index}")));
        line.description = (*description).to_owned();
        line.price = price.parse().ok();
        document.lines.push(line);
    }
    document
}

fn names(book: &Book) -> Vec<&str> {
    book.clients.iter().map(|client| client.party.name.as_str()).collect()
}

fn descriptions(book: &Book) -> Vec<&str> {
    book.items.iter().map(|item| item.description(Language::English)).collect()
}

#[test]
fn the_client_and_the_items_that_were_used_last_come_first() {
    let mut book = Book::default();
    assert!(book.remember(&document("1", "Rossi", &[("Design", "100"), ("Hosting", "9.50")])));
    assert!(book.remember(&document("2", "Kovář", &[("Print", "20")])));
    assert!(book.remember(&document("3", "ROSSI", &[("design", "120")])));
    assert_eq!(names(&book), ["ROSSI", "Kovář"]);
    assert_eq!(descriptions(&book), ["design", "Print", "Hosting"]);
    assert_eq!(book.items[0].prices[0].price, "120".parse().unwrap());
}

#[test]
fn two_things_that_share_a_word_of_the_second_language_stay_two() {
    let bilingual = |id: &str, first: &str, second: &str| {
        let mut document = document(id, "Rossi", &[(first, "10")]);
        document.second_language = Some(Language::German);
        document.lines[0].id = Id::new(format!("line-of-{id}"));
        document.lines[0].second_description = second.to_owned();
        document
    };
    let mut book = Book::default();
    book.remember(&bilingual("1", "Consulting, legal", "Beratung"));
    book.remember(&bilingual("2", "Consulting, tax", "Beratung"));
    assert_eq!(descriptions(&book), ["Consulting, tax", "Consulting, legal"]);
    let mut german = document("3", "Rossi", &[("beratung", "20")]);
    german.language = Language::German;
    german.lines[0].id = Id::new("another");
    book.remember(&german);
    assert_eq!(book.items.len(), 2, "a name in one of its languages is the item");
    assert_eq!(book.items[0].description_in(Language::English), Some("Consulting, tax"));
    assert_eq!(book.items[0].description_in(Language::German), Some("beratung"));
}

#[test]
fn a_document_that_is_left_twice_changes_the_book_once() {
    let mut book = Book::default();
    let document = document("1", "Rossi", &[("Design", "100"), ("Hosting", "9.50")]);
    assert!(book.remember(&document));
    assert!(!book.remember(&document));
    assert_eq!((book.clients.len(), book.items.len()), (1, 2));
}

#[test]
fn who_leaves_in_the_middle_of_a_word_has_one_client_in_the_end() {
    let mut book = Book::default();
    book.remember(&document("1", "Ro", &[("Des", "")]));
    book.remember(&document("1", "Rossi", &[("Design", "100")]));
    assert_eq!((names(&book), descriptions(&book)), (vec!["Rossi"], vec!["Design"]));
}

#[test]
fn a_name_is_mended_in_the_document_that_brought_it_and_a_second_client_stays_one() {
    let mut book = Book::default();
    let mut first = document("1", "Rosi", &[]);
    first.buyer.vat_number = "IT01".into();
    book.remember(&first);
    first.buyer.name = "Rossi".into();
    book.remember(&first);
    assert_eq!(names(&book), ["Rossi"]);
    // The same draft is used for somebody else.
    book.remember(&document("1", "Kovář", &[]));
    assert_eq!(names(&book), ["Kovář", "Rossi"]);
    // Of a client of several documents another name is another client.
    let mut other = document("2", "Rossi", &[]);
    other.buyer.vat_number = "IT01".into();
    book.remember(&other);
    other.buyer.name = "Rossi Milano".into();
    book.remember(&other);
    assert_eq!(names(&book), ["Rossi Milano", "Rossi", "Kovář"]);
}

#[test]
fn language_currency_and_terms_are_those_of_the_clients_last_document() {
    let mut book = Book::default();
    let mut first = document("1", "Kovář", &[]);
    first.language = Language::Czech;
    first.currency = "CZK".parse().unwrap();
    first.terms = Some(PaymentTerms::WithinDays(30));
    book.remember(&first);
    // A date belongs to one document: the rule of before stays.
    first.id = Id::new("2");
    first.terms = Some(PaymentTerms::OnDate("2026-12-24".parse().unwrap()));
    book.remember(&first);
    let client = &book.clients[0];
    assert_eq!(client.language, Language::Czech);
    assert_eq!(client.currency.code(), "CZK");
    assert_eq!(client.terms, Some(PaymentTerms::WithinDays(30)));
}

#[test]
fn an_item_is_known_in_every_language_in_which_its_line_was_written() {
    let mut book = Book::default();
    let mut english = document("1", "", &[("Website design", "800")]);
    english.lines[0].unit = "h".into();
    english.lines[0].taxes = vec![Tax::vat("21".parse().unwrap())];
    book.remember(&english);
    // A copy for another client, in Czech: its lines keep their ids.
    let mut czech = english.clone();
    czech.id = Id::new("2");
    czech.language = Language::Czech;
    czech.currency = "CZK".parse().unwrap();
    czech.lines[0].description = "Návrh webu".into();
    czech.lines[0].price = "20000".parse().ok();
    book.remember(&czech);
    assert_eq!(book.items.len(), 1);
    let item = &book.items[0];
    assert_eq!(item.description(Language::English), "Website design");
    assert_eq!(item.description(Language::Czech), "Návrh webu");
    // In any other language it is called what it was called last.
    assert_eq!(item.description(Language::Greek), "Návrh webu");
    let price = |currency: &str, prices| item.price(currency.parse().unwrap(), prices);
    assert_eq!(price("EUR", PriceBasis::WithoutTax).unwrap().price, "800".parse().unwrap());
    assert_eq!(price("CZK", PriceBasis::WithoutTax).unwrap().price, "20000".parse().unwrap());
    assert!(price("EUR", PriceBasis::WithTax).is_none());
    assert!(price("USD", PriceBasis::WithoutTax).is_none());
    assert_eq!(book.find_items("navrh", Language::Czech, 8), [0]);
    assert!(book.find_items("navrh", Language::English, 8).is_empty());
}

#[test]
fn an_item_that_was_chosen_for_a_line_takes_the_words_of_that_line() {
    let mut book = Book::default();
    book.remember(&document("1", "", &[("Design", "100")]));
    let mut german = document("2", "", &[("Gestaltung", "100")]);
    german.language = Language::German;
    german.lines[0].id = Id::new("other");
    book.link(0, &german.lines[0].id, &german.id);
    book.remember(&german);
    assert_eq!(book.items.len(), 1);
    assert_eq!(book.items[0].description(Language::German), "Gestaltung");
}

#[test]
fn another_text_in_the_same_line_is_another_item() {
    let mut book = Book::default();
    book.remember(&document("1", "", &[("Design", "100")]));
    book.remember(&document("2", "", &[("Print", "50")]));
    assert_eq!(descriptions(&book), ["Print", "Design"]);
}

#[test]
fn a_delivery_note_takes_no_price_from_an_item() {
    let mut book = Book::default();
    book.remember(&document("1", "", &[("Cable", "2.10")]));
    book.remember(&document("2", "", &[("Cable", "")]));
    assert_eq!(book.items[0].prices.len(), 1);
}

#[test]
fn oneself_is_no_client() {
    let mut book = Book::default();
    let mut own = document("1", "Myself", &[]);
    own.kind = DocumentKind::SelfBilledInvoice;
    assert!(!book.remember(&own));
    assert!(!book.remember(&document("2", "  ", &[(" ", "")])));
    assert_eq!(book, Book::default());
}

#[test]
fn the_oldest_goes_where_there_are_too_many() {
    let mut book = Book::default();
    for number in 0..MOST_CLIENTS + 2 {
        let id = number.to_string();
        let items = [(format!("Item {number}."), "1")];
        let items = items.each_ref().map(|(name, price)| (name.as_str(), *price));
        let mut made = document(&id, &format!("Client {number}."), &items);
        made.lines[0].id = Id::new(id);
        book.remember(&made);
    }
    assert_eq!(book.clients.len(), MOST_CLIENTS);
    assert_eq!(names(&book).last(), Some(&"Client 2."));
    assert_eq!(book.items.len(), MOST_CLIENTS + 2);
}

#[test]
fn it_is_read_as_it_was_written_and_keeps_what_it_does_not_know() {
    let mut book = Book::default();
    let mut made = document("1", "Rossi", &[("Design", "100")]);
    made.terms = Some(PaymentTerms::WithinDays(30));
    made.lines[0].taxes = vec![Tax::vat("22".parse().unwrap())];
    book.remember(&made);
    assert_eq!(json::parse::<Book>(&json::write(&book)).unwrap(), book);
    let newer =
        r#"{"clients":[{"party":{"name":"A","pet":"cat"},"currency":"EUR","mood":1}],"x":[]}"#;
    let read = json::parse::<Book>(newer).unwrap();
    let written = json::write(&read);
    for kept in [r#""pet":"cat""#, r#""mood":1"#, r#""x":[]"#] {
        assert!(written.contains(kept), "{written}");
    }
}

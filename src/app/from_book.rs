//! What a document takes over of a client or an item that was used before.

use crate::book::{CatalogueItem, Client};
use crate::document::{Document, Id};

/// Makes a client the buyer of a document, and has it speak, count and be paid as that client's
/// documents did. Where prices stand already the currency stays: they were meant in it.
pub(super) fn fill_client(document: &mut Document, client: &Client) {
    document.buyer = client.party.clone();
    document.language = client.language;
    document.second_language = client.second_language;
    if !document.lines.iter().any(|line| line.price.is_some()) {
        document.currency = client.currency;
    }
    if document.kind.has_payment() && client.terms.is_some() {
        document.terms = client.terms;
    }
}

/// Writes an item into a line: in the words of the document's languages, at the price of its
/// currency. What the item does not say stays.
pub(super) fn fill_item(document: &mut Document, line: &Id, item: &CatalogueItem) {
    let description = item.description(document.language).to_owned();
    let second = document.second_language().and_then(|language| item.description_in(language));
    let price = item.price(document.currency, document.prices).cloned();
    let Some(line) = document.lines.iter_mut().find(|other| other.id == *line) else { return };
    line.description = description;
    second.unwrap_or_default().clone_into(&mut line.second_description);
    if !item.unit.is_empty() {
        line.unit.clone_from(&item.unit);
    }
    if let Some(known) = price {
        line.price = Some(known.price);
        line.price_base_quantity = known.price_base_quantity;
    }
    if !item.taxes.is_empty() {
        line.taxes.clone_from(&item.taxes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Book;
    use crate::calendar::PaymentTerms;
    use crate::document::{DocumentKind, Language, Line, PriceBasis, Tax};
    use crate::money::Currency;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn last() -> Document {
        let mut document = Document::new(Id::new("last"), "CZK".parse().unwrap(), Language::Czech);
        document.buyer.name = "Kovář".into();
        document.buyer.vat_number = "CZ27074358".into();
        document.terms = Some(PaymentTerms::WithinDays(30));
        let mut line = Line::new(Id::new("a"));
        line.description = "Návrh webu".into();
        line.unit = "h".into();
        line.price = "1200".parse().ok();
        line.taxes = vec![Tax::vat("21".parse().unwrap())];
        document.lines.push(line);
        document
    }

    fn next() -> Document {
        let mut document = Document::new(Id::new("next"), Currency::EUR, Language::English);
        document.terms = Some(PaymentTerms::default());
        document.lines.push(Line::new(Id::new("x")));
        document
    }

    fn book() -> Book {
        let mut book = Book::default();
        book.remember(&last());
        book
    }

    #[test]
    fn a_client_brings_language_currency_and_terms() {
        let mut document = next();
        fill_client(&mut document, &book().clients[0]);
        assert_eq!(document.buyer, last().buyer);
        assert_eq!(document.language, Language::Czech);
        assert_eq!(document.currency.code(), "CZK");
        assert_eq!(document.terms, Some(PaymentTerms::WithinDays(30)));
    }

    #[test]
    fn prices_that_were_typed_keep_their_currency_and_an_offer_its_lack_of_terms() {
        let mut document = next();
        document.kind = DocumentKind::DeliveryNote;
        document.terms = None;
        document.lines[0].price = "5".parse().ok();
        fill_client(&mut document, &book().clients[0]);
        assert_eq!((document.currency, document.terms), (Currency::EUR, None));
    }

    #[test]
    fn an_item_brings_its_unit_taxes_and_the_price_of_the_currency() {
        let mut document = next();
        document.currency = "CZK".parse().unwrap();
        let book = book();
        fill_item(&mut document, &Id::new("x"), &book.items[0]);
        let expected = Line { id: Id::new("x"), ..last().lines[0].clone() };
        assert_eq!(document.lines[0], expected);
    }

    #[test]
    fn a_bilingual_document_has_the_words_of_both_languages() {
        let mut bilingual = last();
        bilingual.second_language = Some(Language::German);
        bilingual.lines[0].second_description = "Entwurf einer Website".into();
        let mut book = Book::default();
        book.remember(&bilingual);
        let mut document = next();
        fill_client(&mut document, &book.clients[0]);
        assert_eq!(document.second_language, Some(Language::German));
        let described = |document: &mut Document| {
            fill_item(document, &Id::new("x"), &book.items[0]);
            let line = &document.lines[0];
            (line.description.clone(), line.second_description.clone())
        };
        let [czech, german] = ["Návrh webu", "Entwurf einer Website"].map(str::to_owned);
        assert_eq!(described(&mut document), (czech.clone(), german.clone()));
        // The other way round, and in a language that it has no words in.
        (document.language, document.second_language) = (Language::German, Some(Language::Czech));
        assert_eq!(described(&mut document), (german, czech.clone()));
        (document.language, document.second_language) = (Language::Czech, Some(Language::Greek));
        assert_eq!(described(&mut document), (czech, String::new()));
    }

    #[test]
    fn a_price_of_another_currency_or_meaning_is_not_taken_over() {
        for (currency, prices) in [("EUR", PriceBasis::WithoutTax), ("CZK", PriceBasis::WithTax)] {
            let mut document = next();
            document.currency = currency.parse().unwrap();
            document.prices = prices;
            document.lines[0].price = "7".parse().ok();
            fill_item(&mut document, &Id::new("x"), &book().items[0]);
            assert_eq!(document.lines[0].price, "7".parse().ok());
            assert_eq!(document.lines[0].unit, "h".into());
        }
    }
}

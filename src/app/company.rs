//! Another of one's own companies in the place of the one that a document is from.

use super::sequence::Numbers;
use super::start::{Start, start};
use crate::calendar::Date;
use crate::document::{Document, DocumentKind, Id};

/// What a document becomes that is from another company, or from one of which nothing is known yet.
/// Its own lines and its client stay; where prices stand already, so does what they mean. The number
/// is the next one of that company, whose numbers these are.
pub(super) fn of_company(
    document: &Document,
    kept: Option<&Document>,
    today: Date,
    numbers: &Numbers,
) -> Document {
    let begin = Start {
        id: document.id.clone(),
        line: Id::default(),
        today,
        language: document.language,
        currency: document.currency,
    };
    let mut other = start(begin, kept, numbers);
    let has_prices = document.lines.iter().any(|line| line.price.is_some());
    if has_prices {
        other.currency = document.currency;
        other.prices = document.prices;
        other.rounding = document.rounding;
    }
    if has_prices || !document.buyer.is_empty() {
        other.language = document.language;
        other.second_language = document.second_language;
    }
    if !document.kind.has_payment() {
        other.terms = document.terms;
    }
    if document.kind != DocumentKind::Invoice || numbers.sequence(document.kind).is_some() {
        let day = document.issue_date.unwrap_or(today);
        other.number = numbers.propose(document.kind, day, &document.buyer.name);
    }
    other
}

/// Puts into a document what belongs to its company, from another document.
pub(super) fn take_company(document: &mut Document, from: Document) {
    document.seller = from.seller;
    document.logo = from.logo;
    document.look = from.look;
    document.payment = from.payment;
    document.number = from.number;
    document.language = from.language;
    document.second_language = from.second_language;
    document.currency = from.currency;
    document.prices = from.prices;
    document.rounding = from.rounding;
    document.terms = from.terms;
    document.business_days = from.business_days;
    document.early_payment = from.early_payment;
    document.late_payment = from.late_payment;
    document.cash_rounding = from.cash_rounding;
    document.amount_in_words = from.amount_in_words;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::kept_for_next;
    use crate::calendar::PaymentTerms;
    use crate::document::{Language, Line, PriceBasis};
    use crate::json;
    use crate::money::Currency;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const TODAY: &str = "2026-11-22";

    fn studio() -> Document {
        let mut document = Document::new(Id::new("1"), Currency::EUR, Language::German);
        document.seller.name = "Studio".into();
        document.number = "S-7".into();
        document.payment.iban = "DE89370400440532013000".into();
        document.payment.reference = "7".into();
        document.terms = Some(PaymentTerms::WithinDays(30));
        document.prices = PriceBasis::WithTax;
        document.look = json::parse(r#"{"template":"modern"}"#).unwrap();
        document.buyer.name = "Client".into();
        document
    }

    fn in_work() -> Document {
        let mut document = Document::new(Id::new("2"), Currency::EUR, Language::English);
        document.seller.name = "Workshop".into();
        document.number = "W-3".into();
        document.payment.iban = "GB33BUKB20201555555555".into();
        document.lines.push(Line::new(Id::new("a")));
        document
    }

    fn changed(document: &Document, kept: Option<&Document>) -> Document {
        let mut changed = document.clone();
        take_company(
            &mut changed,
            of_company(document, kept, TODAY.parse().unwrap(), &Numbers::default()),
        );
        changed
    }

    #[test]
    fn a_company_brings_all_that_was_kept_of_it_and_the_next_of_its_numbers() {
        let kept = kept_for_next(&studio(), None);
        let changed = changed(&in_work(), Some(&kept));
        assert_eq!(changed.seller, studio().seller);
        assert_eq!(changed.number, "S-8");
        assert_eq!(changed.payment.iban, studio().payment.iban);
        assert_eq!(changed.payment.reference, "");
        assert_eq!(changed.terms, Some(PaymentTerms::WithinDays(30)));
        assert_eq!((changed.language, changed.prices), (Language::German, PriceBasis::WithTax));
        assert_eq!(changed.look, studio().look);
        assert_eq!(changed.lines, in_work().lines);
        assert_eq!(changed.buyer.name, "");
    }

    #[test]
    fn what_was_typed_for_this_client_keeps_its_meaning() {
        let kept = kept_for_next(&studio(), None);
        let mut document = in_work();
        document.currency = "CHF".parse().unwrap();
        document.buyer.name = "Kovář".into();
        document.lines[0].price = "5".parse().ok();
        let changed = changed(&document, Some(&kept));
        assert_eq!(changed.buyer.name, "Kovář");
        assert_eq!(changed.currency.code(), "CHF");
        assert_eq!((changed.language, changed.prices), (Language::English, PriceBasis::WithoutTax));
    }

    #[test]
    fn a_new_company_begins_empty_with_a_number_of_its_own() {
        let changed = changed(&in_work(), None);
        assert!(changed.seller.is_empty() && changed.payment.is_empty());
        assert_eq!(changed.number, "2026-0001");
        assert_eq!(changed.lines.len(), 1);
    }

    #[test]
    fn what_was_changed_is_had_back() {
        let kept = kept_for_next(&studio(), None);
        let mut changed = changed(&in_work(), Some(&kept));
        take_company(&mut changed, in_work());
        assert_eq!(changed, in_work());
    }
}

//! What a document of another kind begins with: its number, until when it holds, whether it is
//! signed.

use chrono::Days;

use super::sequence::Numbers;
use crate::calendar::Date;
use crate::document::{Document, DocumentKind};

/// How long a quote holds until its author says otherwise, in days.
const VALID_DAYS: u64 = 30;

/// Makes a document one of another kind. A number that was proposed gives way to the next one of
/// that kind; one that was typed stays. `numbers` are those of the other documents.
pub fn change_kind(document: &mut Document, kind: DocumentKind, today: Date, numbers: &Numbers) {
    let day = document.issue_date.unwrap_or(today);
    let propose = |kind| numbers.propose(kind, day, &document.buyer.name);
    if document.number.is_empty() || document.number == propose(document.kind) {
        document.number = propose(kind);
    }
    document.kind = kind;
    if kind.has_validity() && document.valid_until.is_none() {
        let from = document.issue_date.unwrap_or(today);
        document.valid_until = from.checked_add_days(Days::new(VALID_DAYS));
    }
    document.place_to_sign = matches!(kind, DocumentKind::Quote | DocumentKind::DeliveryNote);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::sequence::UsedNumber;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn the_proposed_number_follows_the_kind_and_a_typed_one_stays() {
        let number = UsedNumber { kind: DocumentKind::Quote, number: "AN-7".into() };
        let used = Numbers::from(vec![number]);
        let today = "2026-11-22".parse().unwrap();
        let json =
            r#"{"billet":1,"currency":"EUR","number":"2026-0001","issue_date":"2026-11-20"}"#;
        let mut document = read_document(json).unwrap();
        change_kind(&mut document, DocumentKind::Quote, today, &used);
        assert_eq!(document.number, "AN-8");
        assert_eq!(document.valid_until, "2026-12-20".parse().ok());
        assert!(document.place_to_sign);
        change_kind(&mut document, DocumentKind::CreditNote, today, &used);
        assert_eq!(document.number, "CN-2026-0001");
        assert!(!document.place_to_sign);
        document.number = "my own".into();
        change_kind(&mut document, DocumentKind::Invoice, today, &used);
        assert_eq!(document.number, "my own");
    }
}

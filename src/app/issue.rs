//! Issuing a document: what it becomes, and whether its number is another's already.

use crate::calendar::Date;
use crate::document::Document;
use crate::money::is_same_word;
use crate::store::{Listing, Summary};

/// Makes a document an issued one: from now on it stays as it is. One that has no date is of the day
/// on which it is issued.
pub fn issue(document: &mut Document, today: Date) {
    document.issue_date.get_or_insert(today);
    document.issued_on = Some(today);
}

/// The other document that was issued by the same company under the number of this one, where the
/// two may not share it.
pub fn issued_under<'a>(document: &Document, listing: &'a Listing) -> Option<&'a Summary> {
    let is_taken_by = |other: &&Summary| {
        other.id != document.id
            && other.issued_on.is_some()
            && document.kind.shares_numbers_with(other.kind)
            && is_same_word(other.number.trim(), document.number.trim())
            && other.is_of_seller(&document.seller)
    };
    listing.drafts.iter().find(is_taken_by)
}

/// Whether an issued document of the same company names this one.
pub fn is_cited_by(document: &Document, other: &Document) -> bool {
    other.id != document.id
        && other.issued_on.is_some()
        && other.seller.name.trim() == document.seller.name.trim()
        && other.preceding.iter().any(|cited| {
            cited.kind == document.kind && is_same_word(cited.number.trim(), document.number.trim())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{DocumentKind, Id, Preceding, read_document};
    use crate::store::{Drafts, Memory, Record};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn document(id: &str, number: &str) -> Document {
        let json = format!(
            r#"{{"billet":1,"id":"{id}","currency":"EUR","number":"{number}","seller":{{"name":"Ada"}}}}"#
        );
        read_document(&json).unwrap()
    }

    fn today() -> Date {
        "2026-11-23".parse().unwrap()
    }

    #[test]
    fn what_is_issued_has_a_date_and_keeps_the_one_that_it_has() {
        let mut undated = document("a", "7");
        issue(&mut undated, today());
        assert_eq!((undated.issue_date, undated.issued_on), (Some(today()), Some(today())));
        let mut dated = document("a", "7");
        dated.issue_date = "2026-11-20".parse().ok();
        issue(&mut dated, today());
        assert_eq!(dated.issue_date, "2026-11-20".parse().ok());
    }

    #[test]
    fn a_number_is_taken_by_what_the_same_company_has_issued_of_its_series() {
        let drafts = Drafts::new(Memory::default(), "tab");
        let mut first = document("a", "2026-0041");
        issue(&mut first, today());
        let keep = |document: &Document| {
            drafts.save(&Record::new(document.clone(), String::new())).unwrap();
        };
        keep(&first);
        keep(&document("draft", "2026-0042"));
        let listing = drafts.list().unwrap();
        let taken = |document: &Document| {
            issued_under(document, &listing).map(|other| other.id.as_str().to_owned())
        };
        let second = document("b", " 2026-0041");
        assert_eq!(taken(&second).as_deref(), Some("a"));
        assert_eq!(taken(&first), None, "it is its own number");
        assert_eq!(taken(&document("b", "2026-0042")), None, "drafts have issued nothing");
        let credit_note = Document { kind: DocumentKind::CreditNote, ..second.clone() };
        assert_eq!(taken(&credit_note).as_deref(), Some("a"), "invoices share one series");
        assert_eq!(taken(&Document { kind: DocumentKind::Quote, ..second.clone() }), None);
        let mut of_another = second;
        of_another.seller.name = "Eve".into();
        assert_eq!(taken(&of_another), None, "another own company");
        assert_eq!(taken(&Document { id: Id::new("c"), ..of_another }), None);
    }

    #[test]
    fn it_is_named_by_an_issued_document_of_the_same_company_and_kind() {
        let invoice = document("a", "2026-0042");
        let mut credit = document("b", "CN-1");
        credit.preceding.push(Preceding::of(&invoice, Id::new("x")));
        assert!(!is_cited_by(&invoice, &credit), "a draft may still change");
        credit.issued_on = Some(today());
        assert!(is_cited_by(&invoice, &credit));
        let mut quote = invoice.clone();
        quote.kind = DocumentKind::Quote;
        assert!(!is_cited_by(&quote, &credit));
        let mut of_another = invoice.clone();
        of_another.seller.name = "Grace".into();
        assert!(!is_cited_by(&of_another, &credit));
        assert!(!is_cited_by(&document("a", "2026-0043"), &credit));
    }
}

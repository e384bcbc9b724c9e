//! The order in which several documents are filed.

use std::cmp::Ordering;

use super::Summary;

/// By the day of the document, then by number; what has no day comes last.
pub fn oldest_first(a: &Summary, b: &Summary) -> Ordering {
    let day = |draft: &Summary| (draft.issue_date.is_none(), draft.issue_date);
    day(a).cmp(&day(b)).then_with(|| in_series(&a.number).cmp(&in_series(&b.number)))
}

/// What stands before the last digits of a number, how many digits there are, and these: "A-9" comes
/// before "A-10". Any number of digits, so nothing is parsed.
fn in_series(number: &str) -> (&str, usize, &str) {
    let number = number.trim();
    let end = number.rfind(|c: char| c.is_ascii_digit()).map_or(0, |last| last + 1);
    let head = number.get(..end).unwrap_or_default();
    let prefix = head.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = head.get(prefix.len()..).unwrap_or_default().trim_start_matches('0');
    if digits.is_empty() { (number, 0, "") } else { (prefix, digits.len(), digits) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{DocumentKind, Id, Language};
    use crate::money::Currency;

    fn draft(number: &str, day: &str) -> Summary {
        Summary {
            id: Id::new(number),
            kind: DocumentKind::Invoice,
            number: number.to_owned(),
            issue_date: day.parse().ok(),
            issued_on: None,
            seller: String::new(),
            seller_vat_number: String::new(),
            buyer: String::new(),
            has_order_reference: false,
            language: Language::English,
            currency: Currency::EUR,
            due: None,
            saved_at: String::new(),
        }
    }

    #[test]
    fn documents_are_filed_by_day_and_number() {
        let mut drafts = [
            draft("A-3", ""),
            draft("A-10", "2026-11-22"),
            draft("B-1", "2026-11-22"),
            draft("A-9", "2026-11-22"),
            draft("Z-7", "2025-01-01"),
            draft("A-009x", "2026-11-22"),
        ];
        drafts.sort_by(oldest_first);
        let numbers = drafts.map(|draft| draft.number);
        assert_eq!(numbers, ["Z-7", "A-9", "A-009x", "A-10", "B-1", "A-3"]);
    }
}

//! The number that is proposed for a document: each kind has a sequence of its own.

use chrono::Datelike;

use crate::calendar::Date;
use crate::document::{DocumentKind, next_number};
use crate::money::is_same_word;
use crate::store::{Listing, Summary};

/// A number that stands on a document of the author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsedNumber {
    /// What kind of document that is.
    pub kind: DocumentKind,
    /// The number.
    pub number: String,
}

/// The numbers of all drafts of a seller, the last one that was saved first: another of the
/// visitor's own companies counts for itself.
pub fn used_numbers(listing: &Listing, seller: &str) -> Vec<UsedNumber> {
    let used = |draft: &Summary| UsedNumber { kind: draft.kind, number: draft.number.clone() };
    let of_seller = listing.drafts.iter().filter(|draft| is_one_seller(&draft.seller, seller));
    of_seller.map(used).collect()
}

/// Whether two documents count in one sequence. One that does not name its seller yet counts in all.
pub fn is_one_seller(a: &str, b: &str) -> bool {
    let (a, b) = (a.trim(), b.trim());
    a.is_empty() || b.is_empty() || is_same_word(a, b)
}

/// The number after the one that was used last for this kind; `used` has the last one first. The
/// first of a kind has the letters of the kind and the year.
pub fn propose_number(kind: DocumentKind, today: Date, used: &[UsedNumber]) -> String {
    let mut of_kind = used.iter().filter(|used| used.kind == kind && !used.number.is_empty());
    let number = match of_kind.find(|last| !is_revision(last, used)) {
        Some(last) => next_number(&last.number),
        None => format!("{}{}-0001", kind.number_prefix(), today.year()),
    };
    free_number(number, used)
}

/// The number itself, or the first after it that no other document has.
pub fn free_number(mut number: String, used: &[UsedNumber]) -> String {
    for _ in used {
        if number.is_empty() || !used.iter().any(|used| used.number == number) {
            break;
        }
        number = next_number(&number);
    }
    number
}

/// The number of the next version of a document: "Q-7" becomes "Q-7-2", that "Q-7-3".
pub fn revised_number(number: &str, is_revision: bool) -> String {
    if is_revision { next_number(number) } else { format!("{number}-2") }
}

/// Whether a number is that of a later version of a document: "Q-7-2" beside "Q-7".
fn is_revision(number: &UsedNumber, used: &[UsedNumber]) -> bool {
    let Some((first, version)) = number.number.rsplit_once('-') else { return false };
    let is_version = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
    number.kind.has_versions()
        && is_version
        && used.iter().any(|used| used.kind == number.kind && used.number == first)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn used(numbers: &[(DocumentKind, &str)]) -> Vec<UsedNumber> {
        let number = |(kind, number): &(DocumentKind, &str)| UsedNumber {
            kind: *kind,
            number: (*number).to_owned(),
        };
        numbers.iter().map(number).collect()
    }

    fn propose(kind: DocumentKind, numbers: &[(DocumentKind, &str)]) -> String {
        propose_number(kind, "2026-11-22".parse().unwrap(), &used(numbers))
    }

    #[test]
    fn each_kind_goes_on_from_its_own_last_number() {
        use DocumentKind as Kind;
        let numbers = [(Kind::Quote, "AN-9"), (Kind::Invoice, "2026-0042"), (Kind::Quote, "AN-8")];
        assert_eq!(propose(Kind::Quote, &numbers), "AN-10");
        assert_eq!(propose(Kind::Invoice, &numbers), "2026-0043");
        assert_eq!(propose(Kind::CreditNote, &numbers), "CN-2026-0001");
        assert_eq!(propose(Kind::Invoice, &[]), "2026-0001");
    }

    #[test]
    fn each_own_company_has_its_own_sequences() {
        assert!(is_one_seller("Studio Rossi ", "STUDIO ROSSI"));
        assert!(is_one_seller("", "Studio"));
        assert!(!is_one_seller("Studio", "Werkstatt"));
    }

    #[test]
    fn a_number_that_is_taken_is_not_proposed() {
        use DocumentKind as Kind;
        let numbers = [(Kind::Invoice, "7"), (Kind::FinalInvoice, "8")];
        assert_eq!(propose(Kind::Invoice, &numbers), "9");
    }

    #[test]
    fn versions_of_a_document_are_not_counted() {
        use DocumentKind as Kind;
        let numbers = [(Kind::Quote, "Q-7-2"), (Kind::Quote, "Q-7")];
        assert_eq!(propose(Kind::Quote, &numbers), "Q-8");
        let numbers = [(Kind::Invoice, "7-2"), (Kind::Invoice, "7")];
        assert_eq!(propose(Kind::Invoice, &numbers), "7-3", "an invoice has no versions");
        assert_eq!(revised_number("Q-7", false), "Q-7-2");
        assert_eq!(revised_number("Q-7-2", true), "Q-7-3");
    }
}

//! The number that is proposed for a document: each kind has a sequence of its own.

use chrono::Datelike;

use crate::calendar::Date;
use crate::document::{DocumentKind, Id, NumberSequence, gaps_in_series, next_number};
use crate::money::is_same_word;
use crate::store::{Listing, Numbering, Summary};

/// A number that stands on a document of the author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsedNumber {
    /// What kind of document that is.
    pub kind: DocumentKind,
    /// The number.
    pub number: String,
}

/// Whether two documents count in one sequence. One that does not name its seller yet counts in all.
pub fn is_one_seller(a: &str, b: &str) -> bool {
    let (a, b) = (a.trim(), b.trim());
    a.is_empty() || b.is_empty() || is_same_word(a, b)
}

/// The numbers of a company that are used, and what those of each kind look like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Those of the drafts, the one that was saved last first, and then those that are remembered of
    /// documents that may be gone.
    pub used: Vec<UsedNumber>,
    /// The sequences of the kinds that have a pattern.
    pub sequences: Vec<(DocumentKind, NumberSequence)>,
}

impl From<Vec<UsedNumber>> for Numbers {
    fn from(used: Vec<UsedNumber>) -> Self {
        Self { used, sequences: Vec::new() }
    }
}

impl Numbers {
    /// The numbers of all drafts of a seller but one, and what is remembered besides: another of the
    /// visitor's own companies counts for itself.
    pub fn of(
        listing: &Listing,
        numbering: Option<&Numbering>,
        seller: &str,
        own: Option<&Id>,
    ) -> Self {
        let is_counted =
            |draft: &&Summary| own != Some(&draft.id) && is_one_seller(&draft.seller, seller);
        let used = |draft: &Summary| UsedNumber { kind: draft.kind, number: draft.number.clone() };
        let used = listing.drafts.iter().filter(is_counted).map(used).collect();
        let mut numbers = Self { used, sequences: Vec::new() };
        if let Some(numbering) = numbering {
            numbers.remember(numbering, seller, own);
        }
        numbers
    }

    // A first visit has nothing to remember: this comes late.
    #[inline(never)]
    fn remember(&mut self, numbering: &Numbering, seller: &str, own: Option<&Id>) {
        for numbers in numbering.of(seller, own).iter().flat_map(|company| &company.kinds) {
            let last = UsedNumber { kind: numbers.kind, number: numbers.last.clone() };
            let is_own = own == Some(&numbers.last_in);
            if !last.number.is_empty() && !is_own && !self.used.contains(&last) {
                self.used.push(last);
            }
            let sequence = numbers.sequence().map(|sequence| (numbers.kind, sequence));
            self.sequences.extend(sequence);
        }
    }

    /// The sequence of a kind, where it has a pattern.
    pub fn sequence(&self, kind: DocumentKind) -> Option<&NumberSequence> {
        self.sequences.iter().find(|(of, _)| *of == kind).map(|(_, sequence)| sequence)
    }

    /// The number after the one that was used last for a kind: by its pattern, where it has one. The
    /// first of a kind without has the letters of the kind and the year.
    pub fn propose(&self, kind: DocumentKind, date: Date, client: &str) -> String {
        if let Some(sequence) = self.sequence(kind) {
            return self.next_of(sequence, kind, date, client);
        }
        let used = &self.used;
        let mut of_kind = used.iter().filter(|used| used.kind == kind && !used.number.is_empty());
        let number = match of_kind.find(|last| !is_revision(last, used)) {
            Some(last) => next_number(&last.number),
            None => format!("{}{}-0001", kind.number_prefix(), date.year()),
        };
        self.free(kind, number)
    }

    // Nor has a first visit a pattern.
    #[inline(never)]
    fn next_of(
        &self,
        sequence: &NumberSequence,
        kind: DocumentKind,
        date: Date,
        client: &str,
    ) -> String {
        sequence.next(date, &short_name(client), self.beside(kind))
    }

    /// The number itself, or the first after it that no other document has that may not have the same.
    pub fn free(&self, kind: DocumentKind, mut number: String) -> String {
        for _ in &self.used {
            if number.is_empty() || !self.beside(kind).any(|used| used == number) {
                break;
            }
            number = next_number(&number);
        }
        number
    }

    /// The numbers that a document of a kind may not have too.
    pub fn beside(&self, kind: DocumentKind) -> impl Iterator<Item = &str> {
        let beside = self.used.iter().filter(move |used| used.kind.shares_numbers_with(kind));
        beside.map(|used| used.number.trim()).filter(|number| !number.is_empty())
    }

    /// The numbers that nobody used, between others of their series, of the kinds whose gaps a tax office
    /// asks about: each run of them as its first and its last. Of a pattern those of the periods of these
    /// days.
    pub fn gaps(&self, days: &[Date]) -> Vec<(String, String)> {
        let kinds = DocumentKind::ALL.into_iter().filter(|kind| kind.is_tax_document());
        let mut gaps = Vec::new();
        for kind in kinds.clone() {
            let Some(sequence) = self.sequence(kind) else { continue };
            for day in days {
                let written = |counter| sequence.number(*day, "\u{2026}", counter);
                let found = sequence.gaps(*day, self.beside(kind));
                gaps.extend(found.into_iter().map(|(first, last)| (written(first), written(last))));
            }
        }
        // What is of a pattern is told by its pattern.
        let mut others: Vec<&str> = self.beside(DocumentKind::Invoice).collect();
        for sequence in kinds.filter_map(|kind| self.sequence(kind)) {
            others.retain(|number| !sequence.has(number));
        }
        gaps.extend(gaps_in_series(others));
        let mut told = Vec::new();
        for gap in gaps {
            if !told.contains(&gap) {
                told.push(gap);
            }
        }
        told
    }
}

/// What a client is called in short: the first word of the name.
pub fn short_name(name: &str) -> String {
    name.split_whitespace().next().unwrap_or_default().to_owned()
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
    use crate::document::{CounterReset, NumberPattern};
    use crate::store::{CompanyNumbers, KindNumbers};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn used(numbers: &[(DocumentKind, &str)]) -> Numbers {
        let number = |(kind, number): &(DocumentKind, &str)| UsedNumber {
            kind: *kind,
            number: (*number).to_owned(),
        };
        numbers.iter().map(number).collect::<Vec<_>>().into()
    }

    fn propose(kind: DocumentKind, numbers: &[(DocumentKind, &str)]) -> String {
        used(numbers).propose(kind, today(), "")
    }

    fn today() -> Date {
        "2026-11-22".parse().unwrap()
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

    #[test]
    fn a_pattern_says_what_comes_next_and_what_is_missing() {
        use DocumentKind as Kind;
        let mut numbering = Numbering::default();
        let remembered = |kind, pattern: &str, last: &str| KindNumbers {
            kind,
            pattern: pattern.to_owned(),
            last: last.to_owned(),
            ..KindNumbers::default()
        };
        numbering.companies.push(CompanyNumbers {
            name: "Studio".to_owned(),
            kinds: vec![
                remembered(Kind::Quote, "{YYYY}/{###}-{CLIENT}", "2026/004-Rossi"),
                remembered(Kind::Receipt, "", "12"),
            ],
            ..CompanyNumbers::default()
        });
        let other = Numbers::of(&Listing::default(), Some(&numbering), "Werkstatt", None);
        assert_eq!(other, Numbers::default(), "another company counts for itself");
        let numbers = Numbers::of(&Listing::default(), Some(&numbering), "Studio", None);
        assert_eq!(
            numbers.propose(Kind::Quote, today(), "Caf\u{e9} Z\u{fc}rich"),
            "2026/005-Caf\u{e9}"
        );
        let next_year = "2027-01-02".parse().unwrap();
        assert_eq!(numbers.propose(Kind::Quote, next_year, "Rossi"), "2027/001-Rossi");
        assert_eq!(numbers.propose(Kind::Receipt, today(), ""), "13", "no draft is left of it");
        assert_eq!(numbers.propose(Kind::Invoice, today(), ""), "2026-0001");
    }

    #[test]
    fn gaps_are_told_by_the_pattern_in_each_of_its_periods() {
        use DocumentKind as Kind;
        let pattern = NumberPattern::read("{YY}{MM}{##}-{CLIENT}").unwrap();
        let sequence = NumberSequence::new(pattern, CounterReset::Monthly).unwrap();
        let mut numbers = used(&[
            (Kind::Invoice, "261101-Rossi"),
            (Kind::CreditNote, "261102-Rossi"),
            (Kind::Invoice, "261104-Rossi"),
            (Kind::Invoice, "261009-Rossi"),
            (Kind::Quote, "261109-Rossi"),
        ]);
        numbers.sequences.push((Kind::Invoice, sequence));
        let gap = "261103-\u{2026}".to_owned();
        let days = [today(), today(), "2026-10-01".parse().unwrap()];
        assert_eq!(numbers.gaps(&days), [(gap.clone(), gap)]);
    }

    #[test]
    fn kinds_that_share_their_numbers_share_the_counter() {
        use DocumentKind as Kind;
        let pattern = NumberPattern::read("{YYYY}-{##}").unwrap();
        let sequence = NumberSequence::new(pattern, CounterReset::Yearly).unwrap();
        let mut numbers = used(&[
            (Kind::Invoice, "2026-01"),
            (Kind::CreditNote, "2026-02"),
            (Kind::Quote, "2026-07"),
        ]);
        numbers.sequences =
            [Kind::Invoice, Kind::Quote].map(|kind| (kind, sequence.clone())).to_vec();
        assert_eq!(numbers.propose(Kind::Invoice, today(), ""), "2026-03");
        assert_eq!(numbers.propose(Kind::Quote, today(), ""), "2026-08");
    }

    #[test]
    fn gaps_are_told_without_a_pattern_too() {
        use DocumentKind as Kind;
        let numbers = used(&[
            (Kind::Invoice, "2026-0040"),
            (Kind::Invoice, "2026-0042"),
            (Kind::Invoice, "2026-0046"),
            (Kind::Invoice, "2025-0007"),
            (Kind::Quote, "2026-0041"),
            (Kind::Invoice, "my own"),
        ]);
        let told = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(
            numbers.gaps(&[today()]),
            [told("2026-0041", "2026-0041"), told("2026-0043", "2026-0045")]
        );
    }

    #[test]
    fn a_document_does_not_take_its_own_number() {
        let own = Id::new("own");
        let last = KindNumbers { last: "7".into(), last_in: own.clone(), ..KindNumbers::default() };
        let company = CompanyNumbers { kinds: vec![last], ..CompanyNumbers::default() };
        let numbering = Numbering { companies: vec![company], ..Numbering::default() };
        assert_eq!(Numbers::of(&Listing::default(), Some(&numbering), "", Some(&own)).used, []);
        assert_eq!(Numbers::of(&Listing::default(), Some(&numbering), "", None).used.len(), 1);
    }
}

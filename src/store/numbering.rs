//! What is remembered of the numbers of each kind of document of each own company, whatever becomes of
//! the drafts: how they look, and the last of them.

use std::cmp::Ordering;

use super::{Drafts, Port, PortError, key};
use crate::document::{
    CounterReset, Document, DocumentKind, Id, NumberPattern, NumberSequence, UnknownFields,
    compare_in_series,
};
use crate::json::{self, json_object};
use crate::money::is_same_word;

/// More companies than these are not remembered: the one whose numbers were used longest ago goes. There
/// are more of them than own companies, for whoever bills himself in another's place counts by that name.
const MOST_COMPANIES: usize = 50;

/// What is remembered of the numbers of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindNumbers {
    /// The kind.
    pub kind: DocumentKind,
    /// What they look like: "{YYYY}-{####}"; empty, while nobody has said so.
    pub pattern: String,
    /// When their counter begins again.
    pub reset: CounterReset,
    /// The last number that was used; may be empty.
    pub last: String,
    /// The document that it was used in: there it may still be mended.
    pub last_in: Id,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(KindNumbers { kind, pattern, reset, last, last_in });

impl KindNumbers {
    /// The sequence of its pattern, where it has a sound one.
    pub fn sequence(&self) -> Option<NumberSequence> {
        let pattern = NumberPattern::read(&self.pattern).ok()?;
        NumberSequence::new(pattern, self.reset).ok()
    }

    /// Takes a number as the last one, unless it comes before that of another document.
    fn use_number(&mut self, number: &str, document: &Id) {
        let is_before = compare_in_series(number, &self.last) == Some(Ordering::Less);
        if self.last_in == *document || !is_before {
            number.clone_into(&mut self.last);
            self.last_in = document.clone();
        }
    }
}

/// What is remembered of the numbers of one company.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompanyNumbers {
    /// The company's name; may be empty.
    pub name: String,
    /// The only document that it was used in: there the name may still be typed. Empty, where there are
    /// several.
    pub document: Id,
    /// Of each kind once.
    pub kinds: Vec<KindNumbers>,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(CompanyNumbers { name, document, kinds });

impl CompanyNumbers {
    /// What is remembered of a kind.
    pub fn of(&self, kind: DocumentKind) -> Option<&KindNumbers> {
        self.kinds.iter().find(|numbers| numbers.kind == kind)
    }

    /// The same, to be changed; nothing yet, where nothing is remembered.
    fn of_mut(&mut self, kind: DocumentKind) -> Option<&mut KindNumbers> {
        if self.of(kind).is_none() {
            self.kinds.push(KindNumbers { kind, ..KindNumbers::default() });
        }
        self.kinds.iter_mut().find(|numbers| numbers.kind == kind)
    }

    /// Whether it is the company of this name. Another name is the same company's only while it is being
    /// typed: in the one document that knows it.
    fn is(&self, name: &str, document: Option<&Id>) -> bool {
        let (known, name) = (self.name.trim(), name.trim());
        is_same_word(known, name)
            || document.is_some_and(|id| !id.is_empty() && *id == self.document)
                && (known.starts_with(name) || name.starts_with(known))
    }
}

/// What is remembered of all companies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbering {
    /// Of each company once, the one whose numbers were used last first.
    pub companies: Vec<CompanyNumbers>,
    /// Fields that this version does not know.
    pub unknown: UnknownFields,
}

json_object!(Numbering { companies });

impl Numbering {
    /// What is remembered of the company of this name; `document` is the one that it stands in.
    pub fn of(&self, name: &str, document: Option<&Id>) -> Option<&CompanyNumbers> {
        self.companies.get(self.place(name, document)?)
    }

    // A first visit has none to read: this comes late.
    #[inline(never)]
    fn read(text: &str) -> Option<Box<Self>> {
        json::parse(text).ok().map(Box::new)
    }

    fn place(&self, name: &str, document: Option<&Id>) -> Option<usize> {
        let place = |id| self.companies.iter().position(|company| company.is(name, id));
        place(None).or_else(|| place(document))
    }

    /// Changes what is remembered of the kind of a document of its company. Says whether that changed
    /// anything.
    fn change(&mut self, document: &Document, change: impl FnOnce(&mut KindNumbers)) -> bool {
        let name = document.seller.name.trim();
        let place = self.place(name, Some(&document.id));
        let before = place.map(|place| self.companies.remove(place));
        let mut company = before.clone().unwrap_or_else(|| CompanyNumbers {
            document: document.id.clone(),
            ..CompanyNumbers::default()
        });
        name.clone_into(&mut company.name);
        if company.document != document.id {
            company.document = Id::default();
        }
        if let Some(numbers) = company.of_mut(document.kind) {
            change(numbers);
        }
        let is_other = place != Some(0) || before.as_ref() != Some(&company);
        self.companies.insert(0, company);
        self.companies.truncate(MOST_COMPANIES);
        is_other
    }
}

impl<P: Port> Drafts<P> {
    /// What is remembered of the numbers. Nothing, where nothing is, or where it cannot be read.
    pub fn numbering(&self) -> Option<Box<Numbering>> {
        let text = self.port.get(key::NUMBERS).ok().flatten()?;
        Numbering::read(&text)
    }

    /// Remembers what the numbers of a document's kind and company look like; an empty pattern is none.
    ///
    /// # Errors
    /// The port refuses. What was remembered before stays.
    pub fn set_pattern(
        &self,
        document: &Document,
        pattern: &str,
        reset: CounterReset,
    ) -> Result<(), PortError> {
        self.change_numbers(document, |numbers| {
            pattern.trim().clone_into(&mut numbers.pattern);
            numbers.reset = reset;
        })
    }

    /// Remembers the number of a document as the one that was used last for its kind and company.
    ///
    /// # Errors
    /// The port refuses. What was remembered before stays.
    pub fn remember_number(&self, document: &Document) -> Result<(), PortError> {
        let number = document.number.trim();
        if number.is_empty() {
            return Ok(());
        }
        self.change_numbers(document, |numbers| numbers.use_number(number, &document.id))
    }

    fn change_numbers(
        &self,
        document: &Document,
        change: impl FnOnce(&mut KindNumbers),
    ) -> Result<(), PortError> {
        let mut numbering = self.numbering().unwrap_or_default();
        if !numbering.change(document, change) {
            return Ok(());
        }
        self.port.set(key::NUMBERS, &json::write(&*numbering))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;
    use crate::money::Currency;
    use crate::store::Memory;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use DocumentKind::{Invoice, Quote};

    fn document(id: &str, company: &str, kind: DocumentKind, number: &str) -> Document {
        let mut document = Document::new(Id::new(id), Currency::EUR, Language::English);
        document.seller.name = company.to_owned();
        document.kind = kind;
        document.number = number.to_owned();
        document
    }

    #[test]
    fn patterns_and_last_numbers_are_remembered_for_each_kind_and_company() {
        let memory = Memory::default();
        let drafts = Drafts::new(memory.clone(), "tab");
        let quote = document("1", "Studio", Quote, " Q-7 ");
        drafts.remember_number(&quote).unwrap();
        drafts.set_pattern(&quote, " Q{YY}-{###}", CounterReset::Yearly).unwrap();
        drafts.remember_number(&document("2", "STUDIO ", Quote, "")).unwrap();
        let invoice = document("3", "Werkstatt", Invoice, "7");
        drafts.set_pattern(&invoice, "{MM}", CounterReset::Never).unwrap();

        let numbering = Drafts::new(memory, "other").numbering().unwrap();
        let studio = numbering.of("studio", None).unwrap();
        let quotes = studio.of(Quote).unwrap();
        assert_eq!((quotes.last.as_str(), quotes.pattern.as_str()), ("Q-7", "Q{YY}-{###}"));
        assert!(quotes.sequence().is_some());
        assert_eq!(studio.of(Invoice), None);
        let invoices = numbering.of("Werkstatt", None).unwrap().of(Invoice).unwrap();
        assert_eq!(invoices.sequence(), None, "it has no counter");
        assert_eq!(numbering.of("Bakery", None), None);
    }

    #[test]
    fn a_pattern_goes_with_the_name_while_that_is_typed() {
        let drafts = Drafts::new(Memory::default(), "tab");
        let unnamed = document("1", "", Invoice, "7");
        drafts.set_pattern(&unnamed, "{####}", CounterReset::Never).unwrap();
        let named = document("1", "Studio", Invoice, "7");
        let found = drafts.numbering().unwrap().of("Studio", Some(&named.id)).cloned();
        assert!(found.is_some(), "though nobody has remembered the name yet");
        drafts.remember_number(&named).unwrap();
        assert_eq!(drafts.numbering().unwrap().companies.len(), 1);
        // Once it stands in a second document, a longer name is another company's.
        drafts.remember_number(&document("2", "Studio", Invoice, "8")).unwrap();
        drafts.remember_number(&document("2", "Studio Rossi", Invoice, "1")).unwrap();
        let known: Vec<_> =
            drafts.numbering().unwrap().companies.into_iter().map(|it| it.name).collect();
        assert_eq!(known, ["Studio Rossi", "Studio"]);
    }

    #[test]
    fn the_last_number_is_the_greatest_and_a_slip_can_be_mended() {
        let drafts = Drafts::new(Memory::default(), "tab");
        let remember = |id: &str, number: &str| {
            drafts.remember_number(&document(id, "Studio", Invoice, number)).unwrap();
            let numbering = drafts.numbering().unwrap();
            numbering.of("Studio", None).unwrap().of(Invoice).unwrap().last.clone()
        };
        assert_eq!(remember("1", "2026-0007"), "2026-0007");
        assert_eq!(remember("2", "2026-9999"), "2026-9999");
        assert_eq!(remember("2", "2026-0009"), "2026-0009", "it was typed by mistake");
        assert_eq!(remember("1", "2026-0007"), "2026-0009", "an older one was opened again");
        assert_eq!(remember("3", "2027-0001"), "2027-0001", "another series");
    }

    #[test]
    fn what_cannot_be_read_or_kept_loses_no_draft() {
        let memory = Memory::default();
        memory.set(key::NUMBERS, "no JSON").unwrap();
        let drafts = Drafts::new(memory.clone(), "tab");
        assert_eq!(drafts.numbering(), None);
        memory.limit(Some(1));
        let quote = document("1", "", Quote, "Q-7");
        assert_eq!(drafts.remember_number(&quote), Err(PortError::Full));
    }

    #[test]
    fn no_more_companies_are_remembered_than_there_is_room_for() {
        let drafts = Drafts::new(Memory::default(), "tab");
        for count in 0..MOST_COMPANIES + 3 {
            let company = format!("Company {count}.");
            drafts.remember_number(&document(&company, &company, Invoice, "1")).unwrap();
        }
        let numbering = drafts.numbering().unwrap();
        assert_eq!(numbering.companies.len(), MOST_COMPANIES);
        assert_eq!(numbering.of("Company 0.", None), None);
    }
}

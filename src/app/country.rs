//! The seller's country: what is usual there comes into the document when the country is told, once, and
//! can be undone.

use super::desk::{Desk, Part};
use super::undo::Undo;
use super::usual::{Usual, UsualPart};
use super::{element_id, text, text_with};
use crate::browser::{locale, page};
use crate::calendar::PaymentTerms;
use crate::check::{Advice, ProposedPhrase};
use crate::document::{Document, Field, Id, Line, ReferenceScheme, Tax};
use crate::money::Quantity;
use crate::region::{write_percent, write_quantity};
use crate::wording::Argument;

/// What the page knows of the seller's country.
#[derive(Debug, Default)]
pub struct SellerCountry {
    /// What it proposes, as the worker tells it.
    pub(super) advice: Option<Box<Advice>>,
    /// The country whose usual values were looked at; nothing, while the country that a document came with
    /// is not known.
    settled: Option<String>,
    /// What a country has set.
    set: Option<Usual>,
    /// What was chosen by hand.
    chosen: Vec<UsualPart>,
    /// Whether a field is being typed into. Nothing is set meanwhile: two letters of a country's name may be
    /// another's code, and another language would write a number anew under the visitor's hands.
    is_typing: bool,
}

impl SellerCountry {
    /// Begins anew with another document. A country that is told in it already is not told anew.
    pub(super) fn begin(&mut self, document: &Document) {
        let seller = &document.seller;
        let is_told = [&seller.address.country, &seller.vat_number]
            .iter()
            .any(|text| !text.trim().is_empty());
        let advice = self.advice.take().filter(|_| is_told);
        *self = Self { advice, settled: (!is_told).then(String::new), ..Self::default() };
    }

    /// Notes that a part was chosen by hand.
    pub(super) fn choose(&mut self, part: UsualPart) {
        if !self.chosen.contains(&part) {
            self.chosen.push(part);
        }
    }

    /// Notes what is typed.
    pub(super) fn type_into(&mut self, field: &Field) {
        match field {
            Field::Currency => self.choose(UsualPart::Currency),
            Field::Terms => self.choose(UsualPart::Terms),
            Field::Within(_, path) if path == REFERENCE_SCHEME => {
                self.choose(UsualPart::ReferenceScheme);
            }
            _ => {}
        }
        // It is chosen, and never left.
        self.is_typing = *field != Field::Currency;
    }
}

impl Desk {
    /// Takes what the seller's country proposes.
    pub(super) fn take_advice(self, advice: Option<Box<Advice>>) {
        let is_other = self.write(|state| {
            let before = std::mem::replace(&mut state.country.advice, advice);
            before != state.country.advice
        });
        if is_other {
            self.notify(Part::Examples);
        }
        self.settle_country();
    }

    /// A field is typed to its end: what is usual in the seller's country can be set.
    pub(super) fn leave_for_country(self) {
        self.write(|state| state.country.is_typing = false);
        self.settle_country();
    }

    /// Sets what is usual in the seller's country where that is another than before.
    fn settle_country(self) {
        let is_other = self.write(|state| {
            let country = &mut state.country;
            if country.is_typing || !state.paper.is_current() {
                return false;
            }
            let Some(advice) = &country.advice else { return false };
            let known = country.settled.replace(advice.country.clone());
            known.is_some_and(|known| known != advice.country)
        });
        if is_other {
            self.set_usual();
        }
    }

    /// Sets what is usual in the country, where nobody has chosen otherwise.
    #[inline(never)]
    fn set_usual(self) {
        let Some((before, usual, name)) = self.write(|state| {
            let country = &mut state.country;
            let advice = country.advice.as_ref()?;
            let begun = Usual {
                language: locale::language(),
                currency: locale::currency(),
                terms: Some(PaymentTerms::default()),
                page_size: String::new(),
                reference: ReferenceScheme::Number,
            };
            let before = Usual::of(&state.document);
            let usual = before.in_country(advice, &begun, country.set.as_ref(), &country.chosen);
            let is_other = usual != before;
            country.set = is_other.then(|| usual.clone());
            is_other.then(|| (before, usual, advice.name.clone()))
        }) else {
            return;
        };
        self.put_usual(&usual);
        let what = told(&before, &usual);
        let arguments = [("country", Argument::Text(&name)), ("what", Argument::Text(&what))];
        self.tell_undoable(text_with("country-set", &arguments), Undo::Usual(Box::new(before)));
    }

    /// Puts language, money, terms and size of the paper into the document, and shows them.
    pub(super) fn put_usual(self, usual: &Usual) {
        self.edit(|document| usual.put(document));
        for part in [Part::Head, Part::Language, Part::Terms] {
            self.notify(part);
        }
        self.notify(Part::Shown);
        page::write_field("language", usual.language.tag());
        self.rewrite(&Field::Currency);
        self.rewrite(&Field::Terms);
    }

    /// The rates that the seller's country has, each as it is typed and what it is called. Tracked.
    pub fn rates(self) -> Vec<(String, String)> {
        self.watch(Part::Examples);
        self.watch(Part::Language);
        self.read(|state| {
            let language = state.document.language;
            let rates = state.country.advice.iter().flat_map(|advice| &advice.rates);
            let written = rates.map(|rate| {
                let percent = write_percent(rate.rate, language);
                let name = match rate.scheme.as_str() {
                    Tax::VAT => rate.label.clone(),
                    scheme => format!("{scheme}: {}", rate.label),
                };
                let typed = write_quantity(Quantity::new(rate.rate.value()), language);
                (typed, format!("{percent} \u{2013} {name}"))
            });
            written.collect()
        })
    }

    /// What the country wants said in fixed words and the document does not say. Tracked.
    pub fn phrases(self) -> Vec<ProposedPhrase> {
        self.watch(Part::Examples);
        self.read(|state| {
            let advice = state.country.advice.as_ref().filter(|_| state.issued.is_none());
            advice.map(|advice| advice.phrases.clone()).unwrap_or_default()
        })
    }

    /// Adds a phrase to the note, as its last line.
    pub fn add_phrase(self, phrase: &str) {
        let before = self.text_of(&Field::Note);
        let note = match before.trim_end() {
            "" => phrase.to_owned(),
            note => format!("{note}\n{phrase}"),
        };
        self.type_into(&Field::Note, &note);
        self.rewrite(&Field::Note);
        let undo = Undo::Filled { fields: vec![(Field::Note, before)], added: Vec::new() };
        self.tell_undoable(text("phrase-added"), undo);
        page::focus_soon(element_id(&Field::Note));
    }

    /// Calls the tax of an item, to which a rate was just given, as the seller's country calls it.
    pub(super) fn name_tax(self, id: &Id) {
        self.write(|state| {
            let Some(advice) = &state.country.advice else { return };
            let line = state.document.lines.iter_mut().find(|line| line.id == *id);
            if let Some(tax) = line.and_then(|line: &mut Line| line.taxes.first_mut())
                && let Some(scheme) = advice.scheme_of(tax.rate)
            {
                scheme.clone_into(&mut tax.scheme);
            }
        });
    }
}

/// What was set, in words: "PLN, Polski, US Letter".
fn told(before: &Usual, usual: &Usual) -> String {
    let mut parts = Vec::new();
    if usual.currency != before.currency {
        parts.push(usual.currency.code().to_owned());
    }
    if usual.language != before.language {
        parts.push(usual.language.own_name().to_owned());
    }
    if usual.terms != before.terms {
        parts.push(text("country-set-terms"));
    }
    if usual.page_size != before.page_size {
        parts.push(if usual.is_letter() { "US Letter" } else { "A4" }.to_owned());
    }
    if usual.reference != before.reference {
        parts.push(text("country-set-reference"));
    }
    parts.join(", ")
}

/// What is made of the number for the payer to quote.
const REFERENCE_SCHEME: &str = "payment.reference_scheme";

//! What the rules look at, and what they report to.

use super::{CheckContext, Problem, ProblemCode};
use crate::document::{
    Document, Field, Line, Party, PartyField, Tax, TaxCategory, Totals, TotalsError, totals,
};
use crate::region::{Country, CountryFile};

/// A document to be checked, with what several rules want to know of it.
pub(super) struct Case<'a> {
    pub document: &'a Document,
    pub context: &'a CheckContext,
    pub totals: Result<Totals, TotalsError>,
    pub seller: Side<'a>,
    /// What is known of the seller's country.
    pub facts: Option<&'static CountryFile>,
    pub buyer: Side<'a>,
}

/// The seller or the buyer.
pub(super) struct Side<'a> {
    pub party: &'a Party,
    /// Where the party is, if it can be told.
    pub country: Option<Country>,
    /// The document's field that is a field of the party.
    pub field: fn(PartyField) -> Field,
}

impl<'a> Side<'a> {
    fn new(party: &'a Party, field: fn(PartyField) -> Field) -> Self {
        Self { party, country: Country::of_party(party), field }
    }
}

impl<'a> Case<'a> {
    pub fn new(document: &'a Document, context: &'a CheckContext) -> Self {
        let seller = Side::new(&document.seller, Field::Seller);
        Self {
            document,
            context,
            totals: totals(document),
            facts: seller.country.and_then(CountryFile::of),
            seller,
            buyer: Side::new(&document.buyer, Field::Buyer),
        }
    }

    /// What is invoiced: the rows that are items and hold something.
    pub fn items(&self) -> impl Iterator<Item = &'a Line> {
        self.document.lines.iter().filter(|line| line.kind.is_item() && !line.is_blank())
    }

    /// The figures, where the document has any and they can be computed.
    pub fn priced(&self) -> Option<&Totals> {
        self.totals.as_ref().ok().filter(|_| self.document.kind.has_prices())
    }

    /// Whether the rules for invoices hold for it.
    pub fn is_tax_document(&self) -> bool {
        self.document.kind.is_tax_document()
    }

    /// The value added taxes of the items that are part of what is to be paid.
    pub fn vat(&self) -> impl Iterator<Item = &'a Tax> {
        let taxes = self.document.lines.iter().flat_map(|line| &line.taxes);
        taxes.filter(|tax| is_vat(tax))
    }

    /// Whether an item has a tax of a category.
    pub fn has_category(&self, category: TaxCategory) -> bool {
        self.document.lines.iter().flat_map(|line| &line.taxes).any(|tax| tax.category == category)
    }

    /// The same by the category's code; an empty one is none.
    pub fn has_category_code(&self, code: &str) -> bool {
        let mut taxes = self.document.lines.iter().flat_map(|line| &line.taxes);
        taxes.any(|tax| tax.category.code() == code)
    }

    /// Whether seller and buyer are in different countries, where both can be told.
    pub fn is_abroad(&self) -> Option<bool> {
        Some(self.seller.country? != self.buyer.country?)
    }

    /// Whether value added tax is charged.
    pub fn is_taxed(&self) -> bool {
        self.vat().any(|tax| !tax.rate.value().is_zero())
    }

    /// Whether the buyer owes value added tax in the seller's place.
    pub fn is_shifted(&self) -> bool {
        self.vat().any(|tax| {
            matches!(tax.category, TaxCategory::ReverseCharge | TaxCategory::IntraCommunity)
        })
    }
}

/// Whether a tax is value added tax and part of what is to be paid.
pub(super) fn is_vat(tax: &Tax) -> bool {
    tax.scheme == Tax::VAT && tax.kind.is_in_gross()
}

/// Whether a text says nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// What the rules have found.
#[derive(Default)]
pub(super) struct Report {
    pub problems: Vec<Problem>,
}

impl Report {
    pub fn add(&mut self, field: Field, code: ProblemCode) {
        self.problems.push(Problem { field, code });
    }
}

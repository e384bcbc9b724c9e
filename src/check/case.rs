//! What the rules look at, and what they report to.

use super::{CheckContext, Problem, ProblemCode};
use crate::document::{
    Document, Field, Line, Party, PartyField, Tax, TaxCategory, Totals, TotalsError, totals,
};
use crate::region::Country;

/// A document to be checked, with what several rules want to know of it.
pub(super) struct Case<'a> {
    pub document: &'a Document,
    pub context: &'a CheckContext,
    pub totals: Result<Totals, TotalsError>,
    pub seller: Side<'a>,
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
        Self {
            document,
            context,
            totals: totals(document),
            seller: Side::new(&document.seller, Field::Seller),
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

//! What a field holds, as the document's language writes it.

use super::line_edit::TAX_CATEGORIES;
use super::terms;
use crate::document::{
    AdjustmentKind, Advance, Document, DocumentAdjustment, Field, Id, Language, Line, LineField,
    Party, PartyField, Value,
};
use crate::money::{Currency, Quantity};
use crate::region;

/// What a field holds, as its author would write it in the document's language.
pub fn text_of(document: &Document, field: &Field) -> String {
    let way = Way { currency: document.currency, language: document.language };
    match field {
        Field::Number => document.number.clone(),
        Field::IssueDate => document.issue_date.map(|date| date.to_string()).unwrap_or_default(),
        Field::SupplyDate => document.supply_date.map(|date| date.to_string()).unwrap_or_default(),
        Field::Terms => terms::written(document.terms),
        Field::Currency => document.currency.code().to_owned(),
        Field::OrderReference => document.order_reference.clone(),
        Field::Seller(field) => party_text(&document.seller, *field).to_owned(),
        Field::Buyer(field) => party_text(&document.buyer, *field).to_owned(),
        Field::Line(id, field) => document
            .lines
            .iter()
            .find(|line| line.id == *id)
            .map(|line| line_text(line, *field, way))
            .unwrap_or_default(),
        Field::Adjustment(id) => find_adjustment(document, id)
            .map(|adjustment| value_text(adjustment.value, way))
            .unwrap_or_default(),
        Field::AdjustmentReason(id) => find_adjustment(document, id)
            .map(|adjustment| adjustment.reason.clone())
            .unwrap_or_default(),
        Field::Advance(id) => find_advance(document, id)
            .map(|advance| value_text(advance.value, way))
            .unwrap_or_default(),
        Field::AdvanceDate(id) => find_advance(document, id)
            .and_then(|advance| advance.date)
            .map(|date| date.to_string())
            .unwrap_or_default(),
        Field::AdvanceReference(id) => {
            find_advance(document, id).map(|advance| advance.reference.clone()).unwrap_or_default()
        }
        Field::Retention => document
            .retention
            .as_ref()
            .map(|retention| value_text(retention.value, way))
            .unwrap_or_default(),
        Field::RetentionReason => document
            .retention
            .as_ref()
            .map(|retention| retention.reason.clone())
            .unwrap_or_default(),
        Field::CashRounding => document
            .cash_rounding
            .map(|unit| region::write_quantity(Quantity::new(unit.value()), way.language))
            .unwrap_or_default(),
        Field::Iban => document.payment.iban.clone(),
        Field::Bic => document.payment.bic.clone(),
        Field::Account => document.payment.account.clone(),
        Field::Bank => document.payment.bank.clone(),
        Field::PaymentReference => document.payment.reference.clone(),
        Field::Note => document.note.clone(),
        Field::Lines | Field::Logo | Field::Totals => String::new(),
    }
}

/// How a document writes its figures.
#[derive(Clone, Copy)]
struct Way {
    currency: Currency,
    language: Language,
}

fn line_text(line: &Line, field: LineField, way: Way) -> String {
    match field {
        LineField::Description => line.description.clone(),
        LineField::Detail => line.detail.clone(),
        LineField::Unit => line.unit.clone(),
        LineField::Quantity => region::write_quantity(line.quantity, way.language),
        LineField::Price => line
            .price
            .map(|price| region::write_price(price, way.currency, way.language))
            .unwrap_or_default(),
        LineField::Adjustment => adjustment_text(line, AdjustmentKind::Discount, way),
        LineField::Charge => adjustment_text(line, AdjustmentKind::Charge, way),
        LineField::PriceBase if line.price_base_quantity.is_one() => String::new(),
        LineField::PriceBase => {
            let base = Quantity::new(line.price_base_quantity.value());
            region::write_quantity(base, way.language)
        }
        LineField::TaxCategory => line
            .taxes
            .first()
            .filter(|tax| TAX_CATEGORIES.contains(&tax.category))
            .map(|tax| tax.category.code().to_owned())
            .unwrap_or_default(),
        LineField::ExemptionReason => {
            line.taxes.first().map(|tax| tax.exemption_reason.clone()).unwrap_or_default()
        }
        LineField::Tax => line
            .taxes
            .first()
            .map(|tax| region::write_quantity(Quantity::new(tax.rate.value()), way.language))
            .unwrap_or_default(),
    }
}

fn adjustment_text(line: &Line, kind: AdjustmentKind, way: Way) -> String {
    let mut adjustments = line.adjustments.iter();
    let adjustment = adjustments.find(|adjustment| adjustment.kind == kind);
    adjustment.map(|adjustment| value_text(adjustment.value, way)).unwrap_or_default()
}

fn value_text(value: Value, way: Way) -> String {
    match value {
        Value::Amount(amount) if amount.is_zero() => String::new(),
        Value::Amount(amount) => region::write_price(amount, way.currency, way.language),
        Value::Percent(percent) => region::write_percent(percent, way.language),
    }
}

fn find_advance<'a>(document: &'a Document, id: &Id) -> Option<&'a Advance> {
    document.advances.iter().find(|advance| advance.id == *id)
}

fn find_adjustment<'a>(document: &'a Document, id: &Id) -> Option<&'a DocumentAdjustment> {
    document.adjustments.iter().find(|adjustment| adjustment.id == *id)
}

fn party_text(party: &Party, field: PartyField) -> &str {
    match field {
        PartyField::Name => &party.name,
        PartyField::Street => &party.address.street,
        PartyField::PostCode => &party.address.post_code,
        PartyField::City => &party.address.city,
        PartyField::Country => &party.address.country,
        PartyField::VatNumber => &party.vat_number,
        PartyField::RegistrationNumber => &party.registration_number,
        PartyField::Email => &party.email,
        PartyField::Phone => &party.phone,
    }
}

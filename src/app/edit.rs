//! What is typed into a field, and what the document makes of it: text in, typed value out.

use super::line_edit::set_line_field;
use super::terms::TermsKind;
use crate::calendar::{PaymentTerms, read_iso_date};
use crate::document::{
    Advance, Document, DocumentAdjustment, Field, Id, Party, PartyField, Retention, UnknownFields,
    Value,
};
use crate::money::{Amount, NumberError, NumberStyle, Percent, Positive, is_letter, read_number};
use crate::region;

/// Why a typed text cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// No number that can be used.
    Number(NumberError),
    /// A number of days is whole and not negative.
    NotDays,
    /// A price is for more than no units.
    NotPositive,
}

/// Puts what was typed into the document.
///
/// # Errors
/// [`Mistake`] says why the text has no value; the document keeps the value it had.
pub fn type_into(document: &mut Document, field: &Field, text: &str) -> Result<(), Mistake> {
    let style = region::number_style(document.language);
    let own = || text.trim().to_owned();
    match field {
        Field::Number => document.number = own(),
        Field::IssueDate => document.issue_date = read_iso_date(text),
        Field::SupplyDate => document.supply_date = read_iso_date(text),
        Field::Terms => return set_terms(document, text, &style),
        Field::Currency => {
            if let Ok(currency) = text.parse() {
                document.currency = currency;
            }
        }
        Field::OrderReference => document.order_reference = own(),
        Field::Seller(field) => *party_field(&mut document.seller, *field) = own(),
        Field::Buyer(field) => *party_field(&mut document.buyer, *field) = own(),
        Field::Line(id, field) => {
            if let Some(line) = document.lines.iter_mut().find(|line| line.id == *id) {
                return set_line_field(line, *field, text, &style);
            }
        }
        Field::Adjustment(id) => {
            let value = read_value(text, &style)?.unwrap_or(Value::Amount(Amount::ZERO));
            if let Some(adjustment) = adjustment_mut(document, id) {
                adjustment.value = value;
            }
        }
        Field::AdjustmentReason(id) => {
            let reason = own();
            if let Some(adjustment) = adjustment_mut(document, id) {
                adjustment.reason = reason;
            }
        }
        Field::Advance(id) => {
            let value = read_value(text, &style)?.unwrap_or(Value::Amount(Amount::ZERO));
            if let Some(advance) = advance_mut(document, id) {
                advance.value = value;
            }
        }
        Field::AdvanceDate(id) => {
            let date = read_iso_date(text);
            if let Some(advance) = advance_mut(document, id) {
                advance.date = date;
            }
        }
        Field::AdvanceReference(id) => {
            let reference = own();
            if let Some(advance) = advance_mut(document, id) {
                advance.reference = reference;
            }
        }
        Field::Retention => set_retention(document, read_value(text, &style)?),
        Field::RetentionReason => {
            if let Some(retention) = &mut document.retention {
                retention.reason = own();
            }
        }
        Field::CashRounding => {
            let unit = read_optional(text, &style)?
                .map(|number| Positive::new(number).ok_or(Mistake::NotPositive));
            document.cash_rounding = unit.transpose()?;
        }
        Field::Iban => document.payment.iban = own(),
        Field::Bic => document.payment.bic = own(),
        Field::Account => document.payment.account = own(),
        Field::Bank => document.payment.bank = own(),
        Field::PaymentReference => document.payment.reference = own(),
        Field::Note => document.note = own(),
        Field::Lines | Field::Logo | Field::Totals => {}
    }
    Ok(())
}

/// Sets what is kept back; nothing takes it away with its reason.
fn set_retention(document: &mut Document, value: Option<Value>) {
    match (value, &mut document.retention) {
        (Some(value), Some(retention)) => retention.value = value,
        (Some(value), none) => {
            *none = Some(Retention {
                value,
                reason: String::new(),
                until: None,
                unknown: UnknownFields::default(),
            });
        }
        (None, retention) => *retention = None,
    }
}

fn advance_mut<'a>(document: &'a mut Document, id: &Id) -> Option<&'a mut Advance> {
    document.advances.iter_mut().find(|advance| advance.id == *id)
}

/// The number or the date of the terms; the way of saying it stays.
fn set_terms(document: &mut Document, text: &str, style: &NumberStyle) -> Result<(), Mistake> {
    let kind = TermsKind::of(document);
    document.terms = if kind == TermsKind::Date {
        read_iso_date(text).map(PaymentTerms::OnDate)
    } else {
        // "30 days" is as good as "30".
        let bare = text.trim().trim_end_matches(is_letter);
        let text = if bare.is_empty() { text } else { bare };
        let count = read_optional(text, style)?.map(|number| {
            let whole = number.fract().is_zero().then_some(number);
            let count = whole.and_then(|number| u16::try_from(number).ok());
            count.and_then(|count| kind.with_count(count)).ok_or(Mistake::NotDays)
        });
        count.transpose()?
    };
    Ok(())
}

/// "10%" is a share, "15" is a sum of money.
pub(super) fn read_value(text: &str, style: &NumberStyle) -> Result<Option<Value>, Mistake> {
    let number = read_optional(text, style)?;
    Ok(number.map(|number| {
        if text.contains('%') {
            Value::Percent(Percent::new(number))
        } else {
            Value::Amount(Amount::new(number))
        }
    }))
}

pub(super) fn read_optional(
    text: &str,
    style: &NumberStyle,
) -> Result<Option<rust_decimal::Decimal>, Mistake> {
    match read_number(text, style) {
        Ok(number) => Ok(Some(number)),
        Err(NumberError::Empty) => Ok(None),
        Err(error) => Err(Mistake::Number(error)),
    }
}

fn adjustment_mut<'a>(document: &'a mut Document, id: &Id) -> Option<&'a mut DocumentAdjustment> {
    document.adjustments.iter_mut().find(|adjustment| adjustment.id == *id)
}

fn party_field(party: &mut Party, field: PartyField) -> &mut String {
    match field {
        PartyField::Name => &mut party.name,
        PartyField::Street => &mut party.address.street,
        PartyField::PostCode => &mut party.address.post_code,
        PartyField::City => &mut party.address.city,
        PartyField::Country => &mut party.address.country,
        PartyField::VatNumber => &mut party.vat_number,
        PartyField::RegistrationNumber => &mut party.registration_number,
        PartyField::Email => &mut party.email,
        PartyField::Phone => &mut party.phone,
    }
}

#[cfg(test)]
mod tests;

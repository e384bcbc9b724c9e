//! What is typed into a field, and what the document makes of it: text in, typed value out.

use super::field_kind::FieldKind;
use super::line_edit::{set_line_field, set_rate, set_tax_category};
use super::part;
use super::terms::TermsKind;
use crate::calendar::{PaymentTerms, read_iso_date};
use crate::document::{Document, Field, Owner, Tax, Value};
use crate::json;
use crate::money::{Amount, Currency, NumberError, NumberStyle, Percent, is_letter, read_number};
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
    if let Field::Line(id, field) = field {
        let way = (&style, document.language);
        let line = document.lines.iter_mut().find(|line| line.id == *id);
        return line.map_or(Ok(()), |line| set_line_field(line, *field, text, way));
    }
    let (owner, path) = part::place(document, field);
    let kind = FieldKind::of_path(&path);
    if let Some(tax) = tax_of_path(document, &owner, &path, text) {
        match kind {
            FieldKind::TaxCategory => {
                set_tax_category(tax, text);
                return Ok(());
            }
            FieldKind::Number => {
                let rate = read_optional(text, &style)?.map_or(Percent::ZERO, Percent::new);
                set_rate(tax, rate);
                return Ok(());
            }
            _ => {}
        }
    }
    let text = text.trim();
    let value = match kind {
        FieldKind::Number | FieldKind::Price => {
            read_optional(text, &style)?.map(|number| json::Value::Text(number.to_string()))
        }
        FieldKind::Value => read_value(text, &style)?.map(|value| part::to_json(&value)),
        FieldKind::Date => read_iso_date(text).map(|date| json::Value::Text(date.to_string())),
        FieldKind::Terms => {
            let terms = part::read_as(document, &owner, &path);
            read_terms(TermsKind::of(terms), text, &style)?.map(|terms| part::to_json(&terms))
        }
        FieldKind::Language if text.is_empty() => None,
        FieldKind::Choice(["false", ..]) => Some(json::Value::Bool(text == "true")),
        _ => Some(json::Value::Text(text.to_owned())),
    };
    let is_emptied = value.is_none();
    let is_done = match value {
        Some(value) => {
            begin_part(document, &path);
            part::write(document, &owner, &path, value)
        }
        // A part of a list stays, with nothing in it.
        None => {
            part::clear(document, &owner, &path)
                || kind == FieldKind::Value
                    && part::write(
                        document,
                        &owner,
                        &path,
                        part::to_json(&Value::Amount(Amount::ZERO)),
                    )
        }
    };
    // Of numbers, only those that can't be zero or less are refused.
    let is_refused = !is_done && !is_emptied && kind == FieldKind::Number;
    if is_refused { Err(Mistake::NotPositive) } else { Ok(()) }
}

/// What can't be without a currency gets one with its rate.
fn begin_part(document: &mut Document, path: &str) {
    if path == "accounting_currency.rate" && document.accounting_currency.is_none() {
        let other = if document.currency == Currency::EUR { "USD" } else { "EUR" };
        let start = format!(r#"{{"currency":"{other}","rate":"1"}}"#);
        let start = json::parse_value(&start).unwrap_or_default();
        part::write(document, &Owner::Document, "accounting_currency", start);
    }
}

/// The tax that a path leads into: `taxes[1].rate`. The first is there as soon as something is said
/// of it.
fn tax_of_path<'a>(
    document: &'a mut Document,
    owner: &Owner,
    path: &str,
    text: &str,
) -> Option<&'a mut Tax> {
    let (index, _) = path.strip_prefix("taxes[")?.split_once(']')?;
    let taxes = match owner {
        Owner::Document => return None,
        Owner::Line(id) => &mut document.lines.iter_mut().find(|line| line.id == *id)?.taxes,
        Owner::Adjustment(id) => {
            &mut document.adjustments.iter_mut().find(|part| part.id == *id)?.taxes
        }
    };
    let index = index.parse::<usize>().ok()?;
    if index == 0 && taxes.is_empty() && !text.is_empty() {
        taxes.push(Tax::vat(Percent::ZERO));
    }
    taxes.get_mut(index)
}

/// The number or the date of terms; the way of saying it stays.
fn read_terms(
    kind: TermsKind,
    text: &str,
    style: &NumberStyle,
) -> Result<Option<PaymentTerms>, Mistake> {
    if kind == TermsKind::Date {
        return Ok(read_iso_date(text).map(PaymentTerms::OnDate));
    }
    // "30 days" is as good as "30".
    let bare = text.trim().trim_end_matches(is_letter);
    let text = if bare.is_empty() { text } else { bare };
    let count = read_optional(text, style)?.map(|number| {
        let whole = number.fract().is_zero().then_some(number);
        let count = whole.and_then(|number| u16::try_from(number).ok());
        count.and_then(|count| kind.with_count(count)).ok_or(Mistake::NotDays)
    });
    count.transpose()
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

#[cfg(test)]
mod tests;

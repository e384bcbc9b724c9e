//! What a field holds, as the document's language writes it.

use super::field_kind::FieldKind;
use super::line_edit::TAX_CATEGORIES;
use super::part;
use super::start;
use super::terms;
use crate::document::{
    AdjustmentKind, Document, Field, Language, Line, LineField, TaxCategory, Value,
};
use crate::json;
use crate::money::{Amount, Currency, Quantity};
use crate::region;
use crate::wording::written_unit;
use rust_decimal::Decimal;

/// What a field holds, as its author would write it in the document's language.
pub fn text_of(document: &Document, field: &Field) -> String {
    let way = Way { currency: document.currency, language: document.language };
    if let Field::Line(id, field) = field {
        let line = document.lines.iter().find(|line| line.id == *id);
        return line.map(|line| line_text(line, *field, way)).unwrap_or_default();
    }
    let (owner, path) = part::place(document, field);
    let value = part::read(document, &owner, &path);
    part_text(FieldKind::of_path(&path), value.unwrap_or_default(), way)
}

/// Whether a field holds something: for a choice, something else than what is usual.
pub fn is_filled(document: &Document, field: &Field) -> bool {
    let text = text_of(document, field);
    let is_usual = |names: &[&str]| names.first().is_some_and(|name| *name == text);
    match FieldKind::of(field, document) {
        FieldKind::Choice(names) => !is_usual(names),
        _ => !text.is_empty(),
    }
}

fn part_text(kind: FieldKind, value: json::Value, way: Way) -> String {
    let text = match kind {
        FieldKind::Value => json::read(value).ok().map(|value| value_text(value, way)),
        FieldKind::Number => {
            json::read::<Quantity>(value).ok().map(|number| number_text(number.value(), way))
        }
        FieldKind::Price => {
            let price = json::read::<Amount>(value).ok();
            price.map(|price| region::write_price(price, way.currency, way.language))
        }
        FieldKind::Terms => Some(terms::written(json::read(value).ok())),
        FieldKind::TaxCategory => json::read::<TaxCategory>(value)
            .ok()
            .filter(|category| TAX_CATEGORIES.contains(category))
            .map(|category| category.code().to_owned()),
        FieldKind::Choice(names) => match value {
            json::Value::Bool(is_so) => Some(is_so.to_string()),
            json::Value::Text(name) => Some(name),
            _ => names.first().map(|name| (*name).to_owned()),
        },
        _ => match value {
            json::Value::Text(text) if text != start::unsaid_day().to_string() => Some(text),
            _ => None,
        },
    };
    text.unwrap_or_default()
}

/// How a document writes its figures.
#[derive(Clone, Copy)]
struct Way {
    currency: Currency,
    language: Language,
}

fn number_text(number: Decimal, way: Way) -> String {
    region::write_quantity(Quantity::new(number), way.language)
}

fn line_text(line: &Line, field: LineField, way: Way) -> String {
    match field {
        LineField::Description => line.description.clone(),
        LineField::Detail => line.detail.clone(),
        LineField::Unit => written_unit(&line.unit, line.quantity, way.language),
        LineField::Quantity => number_text(line.quantity.value(), way),
        LineField::Price => line
            .price
            .map(|price| region::write_price(price, way.currency, way.language))
            .unwrap_or_default(),
        LineField::Adjustment => adjustment_text(line, AdjustmentKind::Discount, way),
        LineField::Charge => adjustment_text(line, AdjustmentKind::Charge, way),
        LineField::PriceBase if line.price_base_quantity.is_one() => String::new(),
        LineField::PriceBase => number_text(line.price_base_quantity.value(), way),
        LineField::Tax => {
            line.taxes.first().map(|tax| number_text(tax.rate.value(), way)).unwrap_or_default()
        }
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

//! What is typed into a field of an item.

use super::edit::{Mistake, read_optional, read_value};
use super::unit_names::read_unit;
use crate::document::{
    AdjustmentKind, Language, Line, LineAdjustment, LineField, Tax, TaxCategory, UnknownFields,
    Value,
};
use crate::money::{Amount, NumberStyle, Percent, Positive, Quantity};

/// Puts what was typed into a field of an item.
///
/// # Errors
/// [`Mistake`] says why the text has no value; the item keeps the value it had.
pub(super) fn set_line_field(
    line: &mut Line,
    field: LineField,
    text: &str,
    (style, language): (&NumberStyle, Language),
) -> Result<(), Mistake> {
    match field {
        LineField::Description => text.trim().clone_into(&mut line.description),
        LineField::Detail => text.trim_end().clone_into(&mut line.detail),
        LineField::Unit => line.unit = read_unit(text, language),
        LineField::Quantity => {
            line.quantity = read_optional(text, style)?.map_or(Quantity::ONE, Quantity::new);
        }
        LineField::Price => line.price = read_optional(text, style)?.map(Amount::new),
        LineField::Adjustment => {
            set_line_adjustment(line, AdjustmentKind::Discount, read_value(text, style)?);
        }
        LineField::Charge => {
            set_line_adjustment(line, AdjustmentKind::Charge, read_value(text, style)?);
        }
        LineField::PriceBase => {
            let base = read_optional(text, style)?
                .map(|number| Positive::new(number).ok_or(Mistake::NotPositive));
            line.price_base_quantity = base.transpose()?.unwrap_or_default();
        }
        LineField::Tax => set_line_rate(line, read_optional(text, style)?.map(Percent::new)),
    }
    Ok(())
}

/// Sets the discount or the charge of a line, or takes it away. Further ones, which a document from
/// elsewhere may have, stay as they are.
fn set_line_adjustment(line: &mut Line, kind: AdjustmentKind, value: Option<Value>) {
    let place = line.adjustments.iter().position(|adjustment| adjustment.kind == kind);
    match (place, value) {
        (Some(place), Some(value)) => {
            if let Some(adjustment) = line.adjustments.get_mut(place) {
                adjustment.value = value;
            }
        }
        (Some(place), None) => drop(line.adjustments.remove(place)),
        (None, Some(value)) => line.adjustments.push(LineAdjustment {
            kind,
            value,
            reason: String::new(),
            unknown: UnknownFields::default(),
        }),
        (None, None) => {}
    }
}

/// Sets the category of a tax by its code. None is what the rate says alone: taxed, or taxed at
/// zero. Where nothing is charged the rate is 0.
pub(super) fn set_tax_category(tax: &mut Tax, code: &str) {
    let known = TAX_CATEGORIES.into_iter().find(|category| category.code() == code);
    if let Some(category) = known {
        tax.category = category;
        if !matches!(category, TaxCategory::CanaryIslands | TaxCategory::CeutaMelilla) {
            tax.rate = Percent::ZERO;
        }
    } else {
        tax.category = Tax::vat(tax.rate).category;
        tax.exemption_reason.clear();
        tax.exemption_code.clear();
    }
}

/// The categories that a rate alone does not tell (UNTDID 5305).
pub const TAX_CATEGORIES: [TaxCategory; 7] = [
    TaxCategory::ReverseCharge,
    TaxCategory::Exempt,
    TaxCategory::IntraCommunity,
    TaxCategory::Export,
    TaxCategory::NotSubject,
    TaxCategory::CanaryIslands,
    TaxCategory::CeutaMelilla,
];

/// Sets the rate of a line's first tax, or takes that tax away.
fn set_line_rate(line: &mut Line, rate: Option<Percent>) {
    match (rate, line.taxes.first_mut()) {
        (Some(rate), Some(tax)) => set_rate(tax, rate),
        (Some(rate), None) => line.taxes.push(Tax::vat(rate)),
        (None, Some(_)) => drop(line.taxes.remove(0)),
        (None, None) => {}
    }
}

/// Sets the rate of a tax. Its category follows as far as it was only that: taxed or taxed at zero.
pub(super) fn set_rate(tax: &mut Tax, rate: Percent) {
    if tax.category == Tax::vat(tax.rate).category {
        tax.category = Tax::vat(rate).category;
    }
    tax.rate = rate;
}

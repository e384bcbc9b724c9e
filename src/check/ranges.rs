//! Values that can be reckoned with and can't be meant.

use rust_decimal::Decimal;

use super::ProblemCode;
use super::case::{Case, Report};
use crate::document::{AdjustmentKind, Field, LineField, Value};
use crate::money::{Amount, Percent};

/// An item has a quantity, a price that is not negative (BR-27: what is given back has a negative
/// quantity), discounts within its price (BR-41 and after: their amounts are not negative) and
/// taxes from 0 to 100 %.
pub(super) fn of_items(case: &Case, report: &mut Report) {
    let totals = case.totals.as_ref().map(|totals| totals.lines.as_slice()).unwrap_or_default();
    for (index, line) in case.document.lines.iter().enumerate() {
        if !line.kind.is_item() || line.is_blank() {
            continue;
        }
        let field = |field: LineField| Field::Line(line.id.clone(), field);
        if line.quantity.value().is_zero() {
            report.add(field(LineField::Quantity), ProblemCode::QuantityZero);
        }
        if !case.document.kind.has_prices() {
            continue;
        }
        if line.price.is_some_and(Amount::is_negative) {
            report.add(field(LineField::Price), ProblemCode::PriceNegative);
        }
        let full = totals.get(index).map(|total| total.full);
        for part in &line.adjustments {
            if let Some(code) = adjustment(part.kind, part.value, full) {
                report.add(
                    field(match part.kind {
                        AdjustmentKind::Discount => LineField::Adjustment,
                        AdjustmentKind::Charge => LineField::Charge,
                    }),
                    code,
                );
            }
        }
        if line.taxes.iter().any(|tax| !is_share(tax.rate)) {
            report.add(field(LineField::Tax), ProblemCode::TaxRateImpossible);
        }
    }
}

/// A discount on the whole document is within its sum; who keeps something back keeps a part; an
/// advance is not negative; nobody pays more in advance than there is to pay.
pub(super) fn of_document(case: &Case, report: &mut Report) {
    if !case.document.kind.has_prices() {
        return;
    }
    let totals = case.totals.as_ref().ok();
    for part in &case.document.adjustments {
        if let Some(code) = adjustment(part.kind, part.value, totals.map(|totals| totals.sum)) {
            report.add(Field::Adjustment(part.id.clone()), code);
        }
    }
    let is_beyond = |value: Value, whole: Option<Amount>| match value {
        Value::Percent(percent) => !is_share(percent),
        Value::Amount(amount) => {
            amount.is_negative() || whole.is_some_and(|whole| amount > whole.magnitude())
        }
    };
    let retention = case.document.retention.as_ref();
    if retention.is_some_and(|part| is_beyond(part.value, totals.map(|totals| totals.gross))) {
        report.add(Field::within("retention.value"), ProblemCode::RetentionImpossible);
    }
    let is_negative = |value: Value| match value {
        Value::Percent(percent) => percent < Percent::ZERO,
        Value::Amount(amount) => amount.is_negative(),
    };
    let advances = &case.document.advances;
    let place = |index: usize| Field::within(format!("advances[{index}].value"));
    if let Some(index) = advances.iter().position(|advance| is_negative(advance.value)) {
        report.add(place(index), ProblemCode::AdvanceNegative);
    } else if totals
        .is_some_and(|totals| !totals.payable.is_negative() && totals.paid > totals.payable)
    {
        report.add(place(advances.len().saturating_sub(1)), ProblemCode::AdvancesTooLarge);
    }
}

/// What is wrong with a discount or charge on a sum.
fn adjustment(kind: AdjustmentKind, value: Value, of: Option<Amount>) -> Option<ProblemCode> {
    let is_negative = match value {
        Value::Percent(percent) => percent < Percent::ZERO,
        Value::Amount(amount) => amount.is_negative(),
    };
    if is_negative {
        return Some(match kind {
            AdjustmentKind::Discount => ProblemCode::DiscountNegative,
            AdjustmentKind::Charge => ProblemCode::ChargeNegative,
        });
    }
    let is_too_large = match value {
        Value::Percent(percent) => !is_share(percent),
        // What is given back is less than nothing, and its discount no measure.
        Value::Amount(amount) => of.is_some_and(|of| !of.is_negative() && amount > of),
    };
    (kind == AdjustmentKind::Discount && is_too_large).then_some(ProblemCode::DiscountTooLarge)
}

/// Whether a percentage is of something and not more than all of it.
fn is_share(percent: Percent) -> bool {
    (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&percent.value())
}

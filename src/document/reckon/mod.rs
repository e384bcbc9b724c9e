//! How the figures of a document are reckoned, each once.
//!
//! The rules stand in words in `docs/document.md`; an oracle in another language, made from those
//! words, is compared with this figure by figure. Nothing is rounded on the way but what the
//! document's rounding rule says: in between, numbers are exact fractions.

mod adjust;
mod basket;
mod lines;
mod settle;
mod tax_groups;

use basket::{Basket, TaxKey};

use super::sorted::Sorted;
use super::{
    AccountingCurrency, AccountingTax, AdjustmentKind, AdjustmentTotal, Document, Field, LineKind,
    LineTotal, PriceBasis, RoundingRule, Tax, TaxKind, Totals, TotalsError, TotalsErrorReason,
};
use crate::money::{Amount, Currency, Exact};

/// Computes every figure of a document, by its own rounding rule.
///
/// # Errors
/// [`TotalsError`] names the field whose value makes a figure impossible; no figure is ever
/// rounded, wrapped or cut silently.
pub fn totals(document: &Document) -> Result<Totals, TotalsError> {
    let too_large = || too_many_digits(Field::Totals);
    let Stated { reckoning, lines, adjustments, sum, discount, charge, total: stated } =
        state(document)?;
    let tax_groups = reckoning.tax_groups(stated, document.prices)?;
    let tax_of = |is_kind: fn(TaxKind) -> bool| {
        let of_kind = tax_groups.iter().filter(|group| is_kind(group.kind));
        reckoning.sum(of_kind.map(|group| group.tax)).ok_or_else(too_large)
    };
    let tax = tax_of(TaxKind::is_in_gross)?;
    let retained = tax_of(|kind| kind == TaxKind::Retained)?;
    let (net, gross) = match document.prices {
        PriceBasis::WithoutTax => (Some(stated), stated.plus(tax)),
        PriceBasis::WithTax => (stated.minus(tax), Some(stated)),
    };
    let (net, gross) = net.zip(gross).ok_or_else(too_large)?;
    let accounting_tax = match &document.accounting_currency {
        Some(second) => Some(accounting_tax(second, tax).ok_or_else(too_large)?),
        None => None,
    };
    let settled = reckoning.settle(document, gross, retained).ok_or_else(too_large)?;
    Ok(Totals {
        currency: document.currency,
        lines,
        adjustments,
        sum,
        discount,
        charge,
        net,
        tax_groups,
        tax,
        accounting_tax,
        gross,
        retained,
        payable: settled.payable,
        retention: settled.retention,
        advances: settled.advances,
        paid: settled.paid,
        rounding: settled.rounding,
        due: settled.due,
    })
}

/// What a document comes to by the taxes that lie on it: all that bears the same taxes, with its
/// share of the discounts and charges on the whole, as prices are stated. The parts add up to the
/// stated total.
///
/// # Errors
/// As [`totals`].
pub fn baskets(document: &Document) -> Result<Vec<(Vec<Tax>, Amount)>, TotalsError> {
    let Stated { reckoning, total, .. } = state(document)?;
    let printed = reckoning.printed(total).ok_or_else(|| too_many_digits(Field::Totals))?;
    let taxes = reckoning.baskets.iter().map(|(keys, _)| keys.iter().map(TaxKey::tax).collect());
    Ok(taxes.zip(printed).collect())
}

/// A document with all figures that stand above its taxes.
struct Stated<'a> {
    reckoning: Reckoning<'a>,
    lines: Vec<LineTotal>,
    adjustments: Vec<AdjustmentTotal>,
    sum: Amount,
    discount: Amount,
    charge: Amount,
    /// The net, or the gross where prices contain the tax.
    total: Amount,
}

fn state(document: &Document) -> Result<Stated<'_>, TotalsError> {
    let mut reckoning =
        Reckoning { currency: document.currency, rule: document.rounding, baskets: Sorted::new() };
    let too_large = || too_many_digits(Field::Totals);

    let mut lines = Vec::with_capacity(document.lines.len());
    let mut sum = Exact::ZERO;
    // What the sum was where the section began.
    let mut before = Exact::ZERO;
    for line in &document.lines {
        if !line.kind.is_item() {
            let section = sum.minus(before).ok_or_else(too_large)?;
            lines.push(reckoning.row(line, section)?);
            if line.kind != LineKind::Text {
                before = sum;
            }
            continue;
        }
        let (total, figures) = reckoning.item(line)?;
        let basket = reckoning.basket_of_line(line)?;
        basket.lines = basket.lines.plus(total).ok_or_else(too_large)?;
        basket.adjusted = basket.lines;
        sum = sum.plus(total).ok_or_else(too_large)?;
        lines.push(figures);
    }

    let mut adjustments = Vec::with_capacity(document.adjustments.len());
    for adjustment in &document.adjustments {
        adjustments.push(reckoning.adjustment(adjustment, sum)?);
    }

    let sum = reckoning.round(sum).ok_or_else(too_large)?;
    let sum_of = |kind: AdjustmentKind| {
        let of_kind = adjustments.iter().filter(|part| part.kind == kind);
        reckoning.sum(of_kind.map(|part| part.amount)).ok_or_else(too_large)
    };
    let discount = sum_of(AdjustmentKind::Discount)?;
    let charge = sum_of(AdjustmentKind::Charge)?;
    let stated = sum.minus(discount).and_then(|rest| rest.plus(charge)).ok_or_else(too_large)?;

    Ok(Stated { reckoning, lines, adjustments, sum, discount, charge, total: stated })
}

/// The tax total in the currency of the tax office.
fn accounting_tax(second: &AccountingCurrency, tax: Amount) -> Option<AccountingTax> {
    let exact = Exact::from(tax).times(second.rate.into())?.over(second.per.into())?;
    Some(AccountingTax { currency: second.currency, tax: exact.rounded(second.currency)? })
}

/// A document on its way to its figures.
struct Reckoning<'a> {
    currency: Currency,
    rule: RoundingRule,
    /// By their taxes, sorted: neither the order of the lines nor that of the taxes on a line can
    /// change a figure.
    baskets: Sorted<Vec<TaxKey<'a>>, Basket>,
}

impl Reckoning<'_> {
    /// The sum of some printed figures, as a printed figure.
    fn sum(&self, amounts: impl Iterator<Item = Amount>) -> Option<Amount> {
        Amount::sum(amounts)?.rounded(self.currency)
    }

    fn round(&self, exact: Exact) -> Option<Amount> {
        exact.rounded(self.currency)
    }

    /// One step of the way: rounded under the rule `line`, untouched under the rule `total`.
    fn step(&self, exact: Exact) -> Option<Exact> {
        match self.rule {
            RoundingRule::Line => exact.rounded(self.currency).map(Exact::from),
            RoundingRule::Total => Some(exact),
        }
    }
}

fn too_many_digits(field: Field) -> TotalsError {
    TotalsError { field, reason: TotalsErrorReason::TooManyDigits }
}

//! How the figures of a document are reckoned, each once.
//!
//! The rules stand in words in `docs/document.md`; an oracle in another language, made from those
//! words, is compared with this figure by figure. Nothing is rounded on the way but what the
//! document's rounding rule says: in between, numbers are exact fractions.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{
    AdjustmentKind, AdjustmentTotal, Document, DocumentAdjustment, Field, Line, LineField,
    LineTotal, PriceBasis, RoundingRule, Tax, TaxCategory, TaxGroup, Totals, TotalsError,
    TotalsErrorReason, Value,
};
use crate::money::{Amount, Currency, Exact, Percent, apportion};

/// Computes every figure of a document, by its own rounding rule.
///
/// # Errors
/// [`TotalsError`] names the field whose value makes a figure impossible; no figure is ever
/// rounded, wrapped or cut silently.
pub fn totals(document: &Document) -> Result<Totals, TotalsError> {
    let mut reckoning = Reckoning {
        currency: document.currency,
        rule: document.rounding,
        baskets: BTreeMap::new(),
    };
    let too_large = || too_many_digits(Field::Totals);

    let mut lines = Vec::with_capacity(document.lines.len());
    let mut sum = Exact::ZERO;
    for line in &document.lines {
        let (total, figures) = reckoning.line(line)?;
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

    let sum = sum.rounded(document.currency).ok_or_else(too_large)?;
    let sum_of = |kind: AdjustmentKind| {
        let of_kind = adjustments.iter().filter(|part| part.kind == kind);
        Amount::sum(of_kind.map(|part| part.amount))?.rounded(document.currency)
    };
    let discount = sum_of(AdjustmentKind::Discount).ok_or_else(too_large)?;
    let charge = sum_of(AdjustmentKind::Charge).ok_or_else(too_large)?;
    let stated = sum.minus(discount).and_then(|rest| rest.plus(charge)).ok_or_else(too_large)?;

    let tax_groups = match document.prices {
        PriceBasis::WithoutTax => reckoning.taxes_beside(stated).ok_or_else(too_large)?,
        PriceBasis::WithTax => reckoning.taxes_within(stated)?,
    };
    let tax = Amount::sum(tax_groups.iter().map(|group| group.tax))
        .and_then(|tax| tax.rounded(document.currency))
        .ok_or_else(too_large)?;
    let (net, gross) = match document.prices {
        PriceBasis::WithoutTax => (Some(stated), stated.plus(tax)),
        PriceBasis::WithTax => (stated.minus(tax), Some(stated)),
    };
    let (net, gross) = net.zip(gross).ok_or_else(too_large)?;
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
        gross,
        due: gross,
    })
}

/// What is taxed by one set of taxes.
struct Basket {
    /// Whether a line lies in it, and not adjustments alone.
    has_lines: bool,
    /// The sum of its lines, as prices are stated.
    lines: Exact,
    /// The same with its share of the document discounts and charges.
    adjusted: Exact,
    /// Where these taxes were named first.
    field: Field,
}

/// What makes a tax that tax, in the order in which taxes are printed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct TaxKey<'a> {
    scheme: &'a str,
    category: TaxCategory,
    rate: Reverse<Percent>,
}

impl<'a> TaxKey<'a> {
    fn of(tax: &'a Tax) -> Self {
        Self { scheme: &tax.scheme, category: tax.category, rate: Reverse(tax.rate) }
    }

    fn rate(&self) -> Percent {
        self.rate.0
    }

    fn group(self, base: Amount, tax: Amount) -> TaxGroup {
        TaxGroup {
            scheme: self.scheme.to_owned(),
            category: self.category,
            rate: self.rate().normalized(),
            base,
            tax,
        }
    }
}

/// A document on its way to its figures.
struct Reckoning<'a> {
    currency: Currency,
    rule: RoundingRule,
    /// By their taxes, sorted: neither the order of the lines nor that of the taxes on a line can
    /// change a figure.
    baskets: BTreeMap<Vec<TaxKey<'a>>, Basket>,
}

impl<'a> Reckoning<'a> {
    /// What one line comes to, to reckon on with, and its printed figures.
    fn line(&self, line: &Line) -> Result<(Exact, LineTotal), TotalsError> {
        let at = |field: LineField| too_many_digits(Field::Line(line.id.clone(), field));
        let full = Exact::from(line.price.unwrap_or_default())
            .times(line.quantity.into())
            .and_then(|full| self.step(full))
            .ok_or_else(|| at(LineField::Price))?;

        let mut change = Exact::ZERO;
        for part in &line.adjustments {
            let amount = match part.value {
                Value::Amount(amount) => Some(amount.into()),
                Value::Percent(percent) => full.percent(percent),
            };
            change = amount
                .and_then(|amount| self.step(amount))
                .and_then(|amount| change.plus(signed(part.kind, amount)))
                .ok_or_else(|| at(LineField::Adjustment))?;
        }

        let print = |exact: Exact| exact.rounded(self.currency).ok_or_else(|| at(LineField::Price));
        let total = full.plus(change).ok_or_else(|| at(LineField::Price))?;
        let figures = LineTotal {
            id: line.id.clone(),
            full: print(full)?,
            adjustment: print(change)?,
            total: print(total)?,
        };
        Ok((total, figures))
    }

    /// The figure of a document discount or charge, after it was added to the baskets in which it
    /// belongs. It is a sum of money in itself and printed, so both rules round it.
    fn adjustment(
        &mut self,
        adjustment: &'a DocumentAdjustment,
        sum: Exact,
    ) -> Result<AdjustmentTotal, TotalsError> {
        let field = || Field::Adjustment(adjustment.id.clone());
        let too_large = || too_many_digits(field());
        let exact = match adjustment.value {
            Value::Amount(amount) => Some(amount.into()),
            Value::Percent(percent) => sum.percent(percent),
        };
        let amount = exact.and_then(|exact| exact.rounded(self.currency)).ok_or_else(too_large)?;
        let change = signed(adjustment.kind, amount.into());
        let is_spread =
            adjustment.taxes.is_empty() && self.baskets.values().any(|basket| basket.has_lines);
        if is_spread {
            self.spread(change).ok_or_else(too_large)?;
        } else {
            let basket = self.basket(&adjustment.taxes, field)?;
            basket.adjusted = basket.adjusted.plus(change).ok_or_else(too_large)?;
        }
        Ok(AdjustmentTotal { id: adjustment.id.clone(), kind: adjustment.kind, amount })
    }

    /// Spreads a discount or charge over the taxes of the lines, in proportion to the lines.
    fn spread(&mut self, change: Exact) -> Option<()> {
        let with_lines = || self.baskets.values().filter(|basket| basket.has_lines);
        let mut shares = change.shares(with_lines().map(|basket| basket.lines))?;
        if self.rule == RoundingRule::Line {
            let figures = apportion(&shares, change.rounded(self.currency)?, self.currency)?;
            shares = figures.into_iter().map(Exact::from).collect();
        }
        let with_lines = self.baskets.values_mut().filter(|basket| basket.has_lines);
        for (basket, share) in with_lines.zip(shares) {
            basket.adjusted = basket.adjusted.plus(share)?;
        }
        Some(())
    }

    /// Prices without tax: the base of every tax is what its baskets come to, and the tax is
    /// reckoned from the base, once.
    fn taxes_beside(&self, stated: Amount) -> Option<Vec<TaxGroup>> {
        let mut groups: BTreeMap<TaxKey, (Exact, Amount)> = BTreeMap::new();
        for ((taxes, basket), printed) in self.baskets.iter().zip(self.printed(stated)?) {
            for tax in taxes {
                let (exact, base) = groups.entry(*tax).or_insert((Exact::ZERO, Amount::ZERO));
                *exact = exact.plus(basket.adjusted)?;
                *base = base.plus(printed)?;
            }
        }
        groups
            .into_iter()
            .map(|(key, (exact, base))| {
                let tax = exact.percent(key.rate())?.rounded(self.currency)?;
                Some(key.group(base.rounded(self.currency)?, tax))
            })
            .collect()
    }

    /// Prices with tax: what a basket comes to is exact, the taxes are taken out of it, and the
    /// base is what remains.
    fn taxes_within(&self, stated: Amount) -> Result<Vec<TaxGroup>, TotalsError> {
        let too_large = || too_many_digits(Field::Totals);
        let printed = self.printed(stated).ok_or_else(too_large)?;
        let mut groups: BTreeMap<TaxKey, (Amount, Amount)> = BTreeMap::new();
        for ((taxes, basket), printed) in self.baskets.iter().zip(printed) {
            let whole = taxes
                .iter()
                .try_fold(Exact::ONE, |whole, tax| whole.plus(tax.rate().into()))
                .ok_or_else(too_large)?;
            if whole.is_zero() || whole.is_negative() {
                let reason = TotalsErrorReason::ImpossibleRate;
                return Err(TotalsError { field: basket.field.clone(), reason });
            }
            self.take_out(&mut groups, taxes, basket, printed, whole).ok_or_else(too_large)?;
        }
        groups
            .into_iter()
            .map(|(key, (base, tax))| {
                Some(key.group(base.rounded(self.currency)?, tax.rounded(self.currency)?))
            })
            .collect::<Option<_>>()
            .ok_or_else(too_large)
    }

    /// Takes the taxes out of what one basket comes to. `whole` is price with tax by price
    /// without: 1.21 for 21 %.
    fn take_out<'b>(
        &self,
        groups: &mut BTreeMap<TaxKey<'b>, (Amount, Amount)>,
        taxes: &[TaxKey<'b>],
        basket: &Basket,
        printed: Amount,
        whole: Exact,
    ) -> Option<()> {
        let mut base = printed;
        let mut amounts = Vec::with_capacity(taxes.len());
        for tax in taxes {
            let exact = basket.adjusted.percent(tax.rate())?.over(whole)?;
            let amount = exact.rounded(self.currency)?;
            base = base.minus(amount)?;
            amounts.push(amount);
        }
        for (tax, amount) in taxes.iter().zip(amounts) {
            let (bases, total) = groups.entry(*tax).or_insert((Amount::ZERO, Amount::ZERO));
            *bases = bases.plus(base)?;
            *total = total.plus(amount)?;
        }
        Some(())
    }

    /// What the baskets come to, rounded so that they add up to the document's stated total.
    fn printed(&self, stated: Amount) -> Option<Vec<Amount>> {
        let exact: Vec<Exact> = self.baskets.values().map(|basket| basket.adjusted).collect();
        apportion(&exact, stated, self.currency)
    }

    /// One step of the way: rounded under the rule `line`, untouched under the rule `total`.
    fn step(&self, exact: Exact) -> Option<Exact> {
        match self.rule {
            RoundingRule::Line => exact.rounded(self.currency).map(Exact::from),
            RoundingRule::Total => Some(exact),
        }
    }

    fn basket_of_line(&mut self, line: &'a Line) -> Result<&mut Basket, TotalsError> {
        let basket = self.basket(&line.taxes, || Field::Line(line.id.clone(), LineField::Tax))?;
        basket.has_lines = true;
        Ok(basket)
    }

    /// The basket of some taxes, which the field names.
    fn basket(
        &mut self,
        taxes: &'a [Tax],
        field: impl Fn() -> Field,
    ) -> Result<&mut Basket, TotalsError> {
        let mut keys: Vec<TaxKey> = taxes.iter().map(TaxKey::of).collect();
        keys.sort_unstable();
        if keys.windows(2).any(|pair| matches!(pair, [one, next] if one == next)) {
            return Err(TotalsError { field: field(), reason: TotalsErrorReason::RepeatedTax });
        }
        Ok(self.baskets.entry(keys).or_insert_with(|| Basket {
            has_lines: false,
            lines: Exact::ZERO,
            adjusted: Exact::ZERO,
            field: field(),
        }))
    }
}

/// A discount makes it less, a charge more.
fn signed(kind: AdjustmentKind, amount: Exact) -> Exact {
    match kind {
        AdjustmentKind::Discount => amount.negated(),
        AdjustmentKind::Charge => amount,
    }
}

fn too_many_digits(field: Field) -> TotalsError {
    TotalsError { field, reason: TotalsErrorReason::TooManyDigits }
}

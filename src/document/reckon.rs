//! How the figures of a document are reckoned, each once.
//!
//! The rules stand in words in `docs/document.md`; an oracle in another language, made from those
//! words, is compared with this figure by figure. Nothing is rounded on the way but what the
//! document's rounding rule says: in between, numbers are exact fractions.

use std::cmp::Reverse;

use super::sorted::Sorted;
use super::{
    AccountingCurrency, AccountingTax, AdjustmentKind, AdjustmentTotal, AdvanceTotal, Document,
    DocumentAdjustment, Field, Line, LineField, LineKind, LineTotal, PriceBasis, RoundingRule, Tax,
    TaxCategory, TaxGroup, TaxKind, Totals, TotalsError, TotalsErrorReason, Value,
};
use crate::money::{Amount, Currency, Exact, Percent, apportion};

/// Computes every figure of a document, by its own rounding rule.
///
/// # Errors
/// [`TotalsError`] names the field whose value makes a figure impossible; no figure is ever
/// rounded, wrapped or cut silently.
pub fn totals(document: &Document) -> Result<Totals, TotalsError> {
    let mut reckoning =
        Reckoning { currency: document.currency, rule: document.rounding, baskets: Sorted::new() };
    let too_large = || too_many_digits(Field::Totals);

    let mut lines = Vec::with_capacity(document.lines.len());
    let mut sum = Exact::ZERO;
    let mut section = Exact::ZERO;
    for line in &document.lines {
        if !line.kind.is_item() {
            lines.push(reckoning.row(line, section)?);
            if line.kind != LineKind::Text {
                section = Exact::ZERO;
            }
            continue;
        }
        let (total, figures) = reckoning.item(line)?;
        let basket = reckoning.basket_of_line(line)?;
        basket.lines = basket.lines.plus(total).ok_or_else(too_large)?;
        basket.adjusted = basket.lines;
        section = section.plus(total).ok_or_else(too_large)?;
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

/// The tax total in the currency of the tax office.
fn accounting_tax(second: &AccountingCurrency, tax: Amount) -> Option<AccountingTax> {
    let exact = Exact::from(tax).times(second.rate.into())?.over(second.per.into())?;
    Some(AccountingTax { currency: second.currency, tax: exact.rounded(second.currency)? })
}

/// The way from the gross to what is due.
struct Settled {
    payable: Amount,
    retention: Amount,
    advances: Vec<AdvanceTotal>,
    paid: Amount,
    rounding: Amount,
    due: Amount,
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
    kind: TaxKind,
    scheme: &'a str,
    category: TaxCategory,
    rate: Reverse<Percent>,
    exemption_code: &'a str,
    exemption_reason: &'a str,
}

impl<'a> TaxKey<'a> {
    fn of(tax: &'a Tax) -> Self {
        Self {
            kind: tax.kind,
            scheme: &tax.scheme,
            category: tax.category,
            rate: Reverse(tax.rate),
            exemption_code: &tax.exemption_code,
            exemption_reason: &tax.exemption_reason,
        }
    }

    fn rate(&self) -> Percent {
        self.rate.0
    }

    fn group(self, base: Amount, tax: Amount) -> TaxGroup {
        TaxGroup {
            kind: self.kind,
            scheme: self.scheme.to_owned(),
            category: self.category,
            rate: self.rate().normalized(),
            exemption_reason: self.exemption_reason.to_owned(),
            exemption_code: self.exemption_code.to_owned(),
            base,
            tax,
        }
    }
}

/// What is known of a tax group on the way: its baskets, one after the other.
struct GroupSum {
    /// What its baskets come to without tax, as printed.
    base: Exact,
    /// The same unrounded.
    exact: Exact,
    /// The tax that was taken out of prices that contain it.
    taken: Option<Amount>,
}

/// The taxes of a basket that are part of the gross, as parts of the price without tax.
struct Weights {
    /// What a compound tax is reckoned from: the price with the other added taxes.
    compounded: Exact,
    /// The price with all of them: 1.21 for 21 %.
    whole: Exact,
}

impl Weights {
    fn of(taxes: &[TaxKey]) -> Option<Self> {
        let sum_of = |is_kind: fn(TaxKind) -> bool| {
            let of_kind = taxes.iter().filter(|tax| is_kind(tax.kind));
            Exact::sum(of_kind.map(|tax| Exact::from(tax.rate())))
        };
        let added = sum_of(|kind| kind.is_in_gross() && kind != TaxKind::Compound)?;
        let compounded = Exact::ONE.plus(added)?;
        let compound = sum_of(|kind| kind == TaxKind::Compound)?;
        let whole = compounded.plus(compounded.times(compound)?)?;
        Some(Self { compounded, whole })
    }

    /// A tax of the basket as a part of the price without tax.
    fn of_tax(&self, tax: &TaxKey) -> Option<Exact> {
        match tax.kind {
            TaxKind::Compound => self.compounded.percent(tax.rate()),
            _ => Some(tax.rate().into()),
        }
    }
}

/// A document on its way to its figures.
struct Reckoning<'a> {
    currency: Currency,
    rule: RoundingRule,
    /// By their taxes, sorted: neither the order of the lines nor that of the taxes on a line can
    /// change a figure.
    baskets: Sorted<Vec<TaxKey<'a>>, Basket>,
}

impl<'a> Reckoning<'a> {
    /// What one item comes to, to reckon on with, and its printed figures.
    fn item(&self, line: &Line) -> Result<(Exact, LineTotal), TotalsError> {
        let at = |field: LineField| too_many_digits(Field::Line(line.id.clone(), field));
        let mut full = Exact::from(line.price.unwrap_or_default()).times(line.quantity.into());
        if !line.price_base_quantity.is_one() {
            full = full.and_then(|full| full.over(line.price_base_quantity.into()));
        }
        let full = full.and_then(|full| self.step(full)).ok_or_else(|| at(LineField::Price))?;

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

        let print = |exact: Exact| self.round(exact).ok_or_else(|| at(LineField::Price));
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

    /// The printed figures of a row that is no item; a subtotal is what its section comes to.
    fn row(&self, line: &Line, section: Exact) -> Result<LineTotal, TotalsError> {
        let total = if line.kind == LineKind::Subtotal { section } else { Exact::ZERO };
        let print = |exact: Exact| {
            let field = || Field::Line(line.id.clone(), LineField::Description);
            self.round(exact).ok_or_else(|| too_many_digits(field()))
        };
        Ok(LineTotal {
            id: line.id.clone(),
            full: print(Exact::ZERO)?,
            adjustment: print(Exact::ZERO)?,
            total: print(total)?,
        })
    }

    /// The taxes of all baskets, by group.
    fn tax_groups(&self, stated: Amount, prices: PriceBasis) -> Result<Vec<TaxGroup>, TotalsError> {
        let too_large = || too_many_digits(Field::Totals);
        let printed = self.printed(stated).ok_or_else(too_large)?;
        let mut groups = Sorted::new();
        for ((taxes, basket), printed) in self.baskets.iter().zip(printed) {
            let weights = Weights::of(taxes).ok_or_else(too_large)?;
            match prices {
                PriceBasis::WithoutTax => add_bases(&mut groups, taxes, basket, printed, &weights),
                PriceBasis::WithTax => {
                    if weights.whole.is_zero() || weights.whole.is_negative() {
                        let reason = TotalsErrorReason::ImpossibleRate;
                        return Err(TotalsError { field: basket.field.clone(), reason });
                    }
                    self.take_out(&mut groups, taxes, basket, printed, &weights)
                }
            }
            .ok_or_else(too_large)?;
        }
        groups
            .into_iter()
            .map(|(key, sum)| self.group(key, &sum))
            .collect::<Option<_>>()
            .ok_or_else(too_large)
    }

    /// Prices with tax: what a basket comes to is exact, the taxes are taken out of it, and the
    /// base is what remains.
    fn take_out<'b>(
        &self,
        groups: &mut Sorted<TaxKey<'b>, GroupSum>,
        taxes: &[TaxKey<'b>],
        basket: &Basket,
        printed: Amount,
        weights: &Weights,
    ) -> Option<()> {
        let exact = basket.adjusted.over(weights.whole)?;
        let mut net = printed;
        let mut with_added = Amount::ZERO;
        let mut taken = Vec::with_capacity(taxes.len());
        for tax in taxes {
            if !tax.kind.is_in_gross() {
                taken.push(None);
                continue;
            }
            // Multiplied before it is divided, so that the fraction stays small.
            let part = basket.adjusted.times(weights.of_tax(tax)?)?.over(weights.whole)?;
            let amount = self.round(part)?;
            net = net.minus(amount)?;
            if tax.kind != TaxKind::Compound {
                with_added = with_added.plus(amount)?;
            }
            taken.push(Some(amount));
        }
        with_added = with_added.plus(net)?;
        for (tax, taken) in taxes.iter().zip(taken) {
            let base = if tax.kind == TaxKind::Compound { with_added } else { net };
            add_to(groups, *tax, base.into(), exact, taken)?;
        }
        Some(())
    }

    /// The printed figures of a group. A tax that was not taken out of the prices is reckoned from
    /// the base, once: as printed under the rule `line`, unrounded under the rule `total`.
    fn group(&self, key: TaxKey, sum: &GroupSum) -> Option<TaxGroup> {
        let base = self.round(sum.base)?;
        let tax = match (sum.taken, self.rule) {
            (Some(taken), _) => taken.rounded(self.currency),
            (None, RoundingRule::Line) => self.round(Exact::from(base).percent(key.rate())?),
            (None, RoundingRule::Total) => self.round(sum.exact.percent(key.rate())?),
        };
        Some(key.group(base, tax?))
    }

    /// What has to be paid of the gross, and when.
    fn settle(&self, document: &Document, gross: Amount, retained: Amount) -> Option<Settled> {
        let share = |value: Value, whole: Amount| match value {
            Value::Amount(amount) => amount.rounded(self.currency),
            Value::Percent(percent) => self.round(Exact::from(whole).percent(percent)?),
        };
        let payable = gross.minus(retained)?;
        let retention = match &document.retention {
            Some(retention) => share(retention.value, gross)?,
            None => self.round(Exact::ZERO)?,
        };
        let mut advances = Vec::with_capacity(document.advances.len());
        for advance in &document.advances {
            let amount = share(advance.value, payable)?;
            advances.push(AdvanceTotal { id: advance.id.clone(), amount });
        }
        let paid = self.sum(advances.iter().map(|advance| advance.amount))?;
        let balance = payable.minus(retention)?.minus(paid)?;
        let due = match document.cash_rounding {
            Some(unit) => self.round(Exact::from(balance).in_units_of(unit)?)?,
            None => balance,
        };
        let rounding = due.minus(balance)?;
        Some(Settled { payable, retention, advances, paid, rounding, due })
    }

    /// What the baskets come to, rounded so that they add up to the document's stated total.
    fn printed(&self, stated: Amount) -> Option<Vec<Amount>> {
        let exact: Vec<Exact> = self.baskets.values().map(|basket| basket.adjusted).collect();
        apportion(&exact, stated, self.currency)
    }

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
        let mut keys: Vec<TaxKey> = Vec::with_capacity(taxes.len());
        for key in taxes.iter().map(TaxKey::of) {
            keys.insert(keys.partition_point(|other| *other <= key), key);
        }
        if keys.windows(2).any(|pair| matches!(pair, [one, next] if one == next)) {
            return Err(TotalsError { field: field(), reason: TotalsErrorReason::RepeatedTax });
        }
        Ok(self.baskets.entry(keys, || Basket {
            has_lines: false,
            lines: Exact::ZERO,
            adjusted: Exact::ZERO,
            field: field(),
        }))
    }
}

/// Prices without tax: adds what a basket comes to to the bases of its taxes.
fn add_bases<'b>(
    groups: &mut Sorted<TaxKey<'b>, GroupSum>,
    taxes: &[TaxKey<'b>],
    basket: &Basket,
    printed: Amount,
    weights: &Weights,
) -> Option<()> {
    for tax in taxes {
        let (mut base, mut exact) = (Exact::from(printed), basket.adjusted);
        if tax.kind == TaxKind::Compound {
            base = base.times(weights.compounded)?;
            exact = exact.times(weights.compounded)?;
        }
        add_to(groups, *tax, base, exact, None)?;
    }
    Some(())
}

/// Adds a basket to a group.
fn add_to<'b>(
    groups: &mut Sorted<TaxKey<'b>, GroupSum>,
    tax: TaxKey<'b>,
    base: Exact,
    exact: Exact,
    taken: Option<Amount>,
) -> Option<()> {
    let sum = groups.entry(tax, || GroupSum { base: Exact::ZERO, exact: Exact::ZERO, taken: None });
    sum.base = sum.base.plus(base)?;
    sum.exact = sum.exact.plus(exact)?;
    if let Some(amount) = taken {
        sum.taken = Some(sum.taken.unwrap_or_default().plus(amount)?);
    }
    Some(())
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

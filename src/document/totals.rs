//! Every figure of a document, computed once. Nothing else adds.

use thiserror::Error;

use super::{
    AdjustmentKind, Document, DocumentAdjustment, Field, Id, Line, LineField, PriceBasis,
    RoundingRule, Tax, TaxCategory, Value,
};
use crate::money::{Amount, Currency, Percent};

/// All figures that are printed or exported, each rounded to the currency's minor unit.
///
/// On paper they re-add: `sum - discount + charge` is `net` (or `gross`, where prices contain
/// tax); the taxes of the groups add up to `tax`; `net + tax` is `gross`. Under the rule `line`
/// the lines add up to `sum` too; under the rule `total` they may miss it by their roundings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totals {
    /// The currency of all of them.
    pub currency: Currency,
    /// The figures of the lines, in their order.
    pub lines: Vec<LineTotal>,
    /// The figures of the document discounts and charges, in their order.
    pub adjustments: Vec<AdjustmentTotal>,
    /// The sum of the lines (BT-106), as prices are stated: with or without tax.
    pub sum: Amount,
    /// The sum of the document discounts (BT-107).
    pub discount: Amount,
    /// The sum of the document charges (BT-108).
    pub charge: Amount,
    /// The total without tax (BT-109).
    pub net: Amount,
    /// The taxes (BG-23), ordered by scheme, category and falling rate.
    pub tax_groups: Vec<TaxGroup>,
    /// All taxes (BT-110).
    pub tax: Amount,
    /// The total with tax (BT-112).
    pub gross: Amount,
    /// What is to be paid (BT-115).
    pub due: Amount,
}

/// The figures of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineTotal {
    /// Which line.
    pub id: Id,
    /// Quantity times price.
    pub full: Amount,
    /// What its discounts and charges change, with its sign: a discount is negative.
    pub adjustment: Amount,
    /// What the line comes to (BT-131), as prices are stated: with or without tax.
    pub total: Amount,
}

/// The figure of one document discount or charge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdjustmentTotal {
    /// Which one.
    pub id: Id,
    /// Which way it goes.
    pub kind: AdjustmentKind,
    /// How much it is (BT-92, BT-99), as prices are stated, before its sign.
    pub amount: Amount,
}

/// All that is taxed alike (BG-23): one scheme, category and rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxGroup {
    /// The tax: "VAT", ...
    pub scheme: String,
    /// Its category (BT-118).
    pub category: TaxCategory,
    /// Its rate (BT-119).
    pub rate: Percent,
    /// What is taxed, without the tax (BT-116).
    pub base: Amount,
    /// The tax (BT-117).
    pub tax: Amount,
}

/// A figure that could not be computed.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{reason}")]
pub struct TotalsError {
    /// The field that makes it impossible.
    pub field: Field,
    /// Why.
    pub reason: TotalsErrorReason,
}

/// Why a figure could not be computed.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
pub enum TotalsErrorReason {
    /// More digits than an exact decimal holds.
    #[error("the figure has too many digits to be computed exactly")]
    TooManyDigits,
    /// A rate of minus one hundred percent or less leaves nothing to tax.
    #[error("the tax rates make it impossible to take the tax out of the price")]
    ImpossibleRate,
}

impl TotalsErrorReason {
    /// A stable name, for programs and as the key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooManyDigits => "too-many-digits",
            Self::ImpossibleRate => "impossible-rate",
        }
    }
}

/// Computes every figure of a document, by its own rounding rule.
///
/// # Errors
/// [`TotalsError`] names the field whose value makes a figure impossible; no figure is ever
/// rounded, wrapped or cut silently.
pub fn totals(document: &Document) -> Result<Totals, TotalsError> {
    Reckoning { currency: document.currency, rule: document.rounding }.totals(document)
}

/// What is taxed by the same set of taxes.
struct Basket<'a> {
    taxes: &'a [Tax],
    /// The sum of its lines, as prices are stated.
    lines: Amount,
    /// The same with its share of the document discounts and charges.
    amount: Amount,
}

/// The currency and the rule by which a document is reckoned.
#[derive(Clone, Copy)]
struct Reckoning {
    currency: Currency,
    rule: RoundingRule,
}

/// Decimals beyond the minor unit to which an amount is spread where nothing is rounded yet.
const SPREAD_DECIMALS: u32 = 8;

impl Reckoning {
    fn totals(self, document: &Document) -> Result<Totals, TotalsError> {
        let at = |field: Field| move || too_many_digits(field);
        let whole = at(Field::Totals);

        let mut lines = Vec::with_capacity(document.lines.len());
        let mut baskets: Vec<Basket> = Vec::new();
        let mut exact_sum = Amount::ZERO;
        for line in &document.lines {
            let (exact, figures) = self.line(line)?;
            exact_sum = exact_sum.plus(exact).ok_or_else(whole.clone())?;
            let basket = basket_of(&mut baskets, &line.taxes);
            basket.lines = basket.lines.plus(exact).ok_or_else(whole.clone())?;
            lines.push(figures);
        }
        for basket in &mut baskets {
            basket.amount = basket.lines;
        }

        let mut adjustments = Vec::with_capacity(document.adjustments.len());
        let (mut discount, mut charge) = (Amount::ZERO, Amount::ZERO);
        for adjustment in &document.adjustments {
            let field = at(Field::Adjustment(adjustment.id.clone()));
            let amount =
                self.adjustment(adjustment, exact_sum, &mut baskets).ok_or_else(field.clone())?;
            let total = match adjustment.kind {
                AdjustmentKind::Discount => &mut discount,
                AdjustmentKind::Charge => &mut charge,
            };
            *total = total.plus(amount).ok_or_else(field.clone())?;
            adjustments.push(AdjustmentTotal {
                id: adjustment.id.clone(),
                kind: adjustment.kind,
                amount: self.round(amount).ok_or_else(field)?,
            });
        }

        let sum = self.round(exact_sum).ok_or_else(whole.clone())?;
        let discount = self.round(discount).ok_or_else(whole.clone())?;
        let charge = self.round(charge).ok_or_else(whole.clone())?;
        let stated =
            sum.minus(discount).and_then(|rest| rest.plus(charge)).ok_or_else(whole.clone())?;

        let exact: Vec<Amount> = baskets.iter().map(|basket| basket.amount).collect();
        let printed = self.rounded_to(&exact, stated).ok_or_else(whole.clone())?;
        let mut tax_groups: Vec<TaxGroup> = Vec::new();
        for (basket, printed) in baskets.iter().zip(printed) {
            match document.prices {
                PriceBasis::WithoutTax => add_bases(&mut tax_groups, basket, printed),
                PriceBasis::WithTax => self.add_included(&mut tax_groups, basket, printed)?,
            }
            .ok_or_else(whole.clone())?;
        }
        tax_groups
            .sort_by(|a, b| (&a.scheme, a.category, b.rate).cmp(&(&b.scheme, b.category, a.rate)));
        if document.prices == PriceBasis::WithoutTax {
            self.tax_bases(&mut tax_groups, &baskets).ok_or_else(whole.clone())?;
        }

        let tax = Amount::sum(tax_groups.iter().map(|group| group.tax))
            .and_then(|tax| self.round(tax))
            .ok_or_else(whole.clone())?;
        let (net, gross) = match document.prices {
            PriceBasis::WithoutTax => (Some(stated), stated.plus(tax)),
            PriceBasis::WithTax => (stated.minus(tax), Some(stated)),
        };
        let (net, gross) = net.zip(gross).ok_or_else(whole)?;
        Ok(Totals {
            currency: self.currency,
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

    /// The amount of one line to reckon on with, and its printed figures.
    fn line(self, line: &Line) -> Result<(Amount, LineTotal), TotalsError> {
        let place = |field: LineField| Field::Line(line.id.clone(), field);
        let price_error = || too_many_digits(place(LineField::Price));
        let full = line
            .price
            .unwrap_or_default()
            .times(line.quantity)
            .and_then(|full| self.step(full))
            .ok_or_else(price_error)?;

        let mut adjustment = Amount::ZERO;
        for part in &line.adjustments {
            let amount = match part.value {
                Value::Amount(amount) => Some(amount),
                Value::Percent(percent) => full.percent(percent),
            };
            adjustment = amount
                .and_then(|amount| self.step(amount))
                .and_then(|amount| match part.kind {
                    AdjustmentKind::Discount => adjustment.minus(amount),
                    AdjustmentKind::Charge => adjustment.plus(amount),
                })
                .ok_or_else(|| too_many_digits(place(LineField::Adjustment)))?;
        }

        let total = full.plus(adjustment).ok_or_else(price_error)?;
        let print = |amount: Amount| self.round(amount).ok_or_else(price_error);
        let figures = LineTotal {
            id: line.id.clone(),
            full: print(full)?,
            adjustment: print(adjustment)?,
            total: print(total)?,
        };
        Ok((total, figures))
    }

    /// The amount of a document discount or charge, before its sign, after it was added to the
    /// baskets that it belongs to.
    fn adjustment<'a>(
        self,
        adjustment: &'a DocumentAdjustment,
        sum: Amount,
        baskets: &mut Vec<Basket<'a>>,
    ) -> Option<Amount> {
        let amount = match adjustment.value {
            Value::Amount(amount) => Some(amount),
            Value::Percent(percent) => sum.percent(percent),
        };
        let amount = self.step(amount?)?;
        let signed = match adjustment.kind {
            AdjustmentKind::Discount => amount.negated(),
            AdjustmentKind::Charge => amount,
        };
        if !adjustment.taxes.is_empty() || baskets.is_empty() {
            let basket = basket_of(baskets, &adjustment.taxes);
            basket.amount = basket.amount.plus(signed)?;
            return Some(amount);
        }
        let weights: Vec<Amount> = baskets.iter().map(|basket| basket.lines).collect();
        let decimals = match self.rule {
            RoundingRule::Line => self.currency.decimals(),
            RoundingRule::Total => {
                (self.currency.decimals() + SPREAD_DECIMALS).max(signed.value().scale())
            }
        };
        for (basket, share) in baskets.iter_mut().zip(signed.split(&weights, decimals)?) {
            basket.amount = basket.amount.plus(share)?;
        }
        Some(amount)
    }

    /// Prices without tax: the tax of every group, from its base.
    fn tax_bases(self, groups: &mut [TaxGroup], baskets: &[Basket]) -> Option<()> {
        for group in groups {
            let exact = Amount::sum(
                baskets
                    .iter()
                    .filter(|basket| basket.taxes.iter().any(|tax| is_of(tax, group)))
                    .map(|basket| basket.amount),
            )?;
            group.tax = self.round(exact.percent(group.rate)?)?;
            group.base = self.round(group.base)?;
        }
        Some(())
    }

    /// Prices with tax: takes the taxes out of what a basket comes to.
    fn add_included(
        self,
        groups: &mut Vec<TaxGroup>,
        basket: &Basket,
        printed: Amount,
    ) -> Result<Option<()>, TotalsError> {
        let rates = basket.taxes.iter().map(|tax| tax.rate.value()).sum();
        let rates = Percent::new(rates);
        if rates.value() <= (-100).into() {
            let reason = TotalsErrorReason::ImpossibleRate;
            return Err(TotalsError { field: Field::Totals, reason });
        }
        Ok(self.taxes_within(groups, basket, printed, rates))
    }

    fn taxes_within(
        self,
        groups: &mut Vec<TaxGroup>,
        basket: &Basket,
        printed: Amount,
        rates: Percent,
    ) -> Option<()> {
        let mut base = printed;
        let mut taxes = Vec::with_capacity(basket.taxes.len());
        for tax in basket.taxes {
            let amount = self.round(basket.amount.included_tax(tax.rate, rates)?)?;
            base = base.minus(amount)?;
            taxes.push(amount);
        }
        for (tax, amount) in basket.taxes.iter().zip(taxes) {
            let group = group_of(groups, tax);
            group.base = self.round(group.base.plus(base)?)?;
            group.tax = self.round(group.tax.plus(amount)?)?;
        }
        Some(())
    }

    /// One step of the way: rounded under the rule `line`, untouched under the rule `total`.
    fn step(self, amount: Amount) -> Option<Amount> {
        match self.rule {
            RoundingRule::Line => self.round(amount),
            RoundingRule::Total => Some(amount),
        }
    }

    fn round(self, amount: Amount) -> Option<Amount> {
        amount.rounded(self.currency)
    }

    /// The amounts rounded so that they add up to a total: what rounding leaves goes to those
    /// that it changed most.
    fn rounded_to(self, exact: &[Amount], total: Amount) -> Option<Vec<Amount>> {
        let mut parts = exact.iter().map(|part| self.round(*part)).collect::<Option<Vec<_>>>()?;
        let rest = total.minus(Amount::sum(parts.iter().copied())?)?;
        if rest.is_zero() {
            return Some(parts);
        }
        let unit = rust_decimal::Decimal::new(1, self.currency.decimals());
        let unit = Amount::new(if rest.is_negative() { -unit } else { unit });
        let mut order = Vec::with_capacity(parts.len());
        for (index, (exact, part)) in exact.iter().zip(&parts).enumerate() {
            let lost = exact.minus(*part)?;
            order.push((if rest.is_negative() { lost.negated() } else { lost }, index));
        }
        order.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut left = rest;
        for (_, index) in order.iter().cycle() {
            if left.is_zero() {
                break;
            }
            if let Some(part) = parts.get_mut(*index) {
                *part = part.plus(unit)?;
            }
            left = left.minus(unit)?;
        }
        Some(parts)
    }
}

/// Adds what a basket comes to to the bases of its taxes.
fn add_bases(groups: &mut Vec<TaxGroup>, basket: &Basket, printed: Amount) -> Option<()> {
    for tax in basket.taxes {
        let group = group_of(groups, tax);
        group.base = group.base.plus(printed)?;
    }
    Some(())
}

fn basket_of<'a, 'b>(baskets: &'b mut Vec<Basket<'a>>, taxes: &'a [Tax]) -> &'b mut Basket<'a> {
    let index = baskets.iter().position(|basket| basket.taxes == taxes).unwrap_or_else(|| {
        baskets.push(Basket { taxes, lines: Amount::ZERO, amount: Amount::ZERO });
        baskets.len() - 1
    });
    #[expect(clippy::indexing_slicing, reason = "the index was found or made above")]
    &mut baskets[index]
}

fn group_of<'a>(groups: &'a mut Vec<TaxGroup>, tax: &Tax) -> &'a mut TaxGroup {
    let index = groups.iter().position(|group| is_of(tax, group)).unwrap_or_else(|| {
        groups.push(TaxGroup {
            scheme: tax.scheme.clone(),
            category: tax.category,
            rate: tax.rate,
            base: Amount::ZERO,
            tax: Amount::ZERO,
        });
        groups.len() - 1
    });
    #[expect(clippy::indexing_slicing, reason = "the index was found or made above")]
    &mut groups[index]
}

fn is_of(tax: &Tax, group: &TaxGroup) -> bool {
    tax.rate == group.rate && tax.category == group.category && tax.scheme == group.scheme
}

fn too_many_digits(field: Field) -> TotalsError {
    TotalsError { field, reason: TotalsErrorReason::TooManyDigits }
}

//! The taxes: of what is taxed alike, together.

use super::basket::{Basket, TaxKey};
use super::{Reckoning, too_many_digits};
use crate::document::sorted::Sorted;
use crate::document::{
    Field, PriceBasis, RoundingRule, TaxGroup, TaxKind, TotalsError, TotalsErrorReason,
};
use crate::money::{Amount, Exact, apportion};

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

impl Reckoning<'_> {
    /// The taxes of all baskets, by group.
    pub(super) fn tax_groups(
        &self,
        stated: Amount,
        prices: PriceBasis,
    ) -> Result<Vec<TaxGroup>, TotalsError> {
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

    /// What the baskets come to, rounded so that they add up to the document's stated total.
    pub(super) fn printed(&self, stated: Amount) -> Option<Vec<Amount>> {
        let exact: Vec<Exact> = self.baskets.values().map(|basket| basket.adjusted).collect();
        apportion(&exact, stated, self.currency)
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

#[cfg(test)]
mod tests {
    use crate::document::{Totals, TotalsError, TotalsErrorReason, read_document, totals};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn reckon(prices: &str, price: &str, taxes: &str) -> Result<Totals, TotalsError> {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","prices":"{prices}",
            "lines":[{{"price":"{price}","taxes":{taxes}}}]}}"#
        );
        totals(&read_document(&json).unwrap())
    }

    #[test]
    fn what_leaves_nothing_of_the_price_cannot_be_taken_out_of_it() {
        for rate in ["-100", "-100.01"] {
            let taxes = format!(r#"[{{"rate":"{rate}"}}]"#);
            let error = reckon("with_tax", "100.00", &taxes).unwrap_err();
            assert_eq!(error.reason, TotalsErrorReason::ImpossibleRate, "{rate}");
            assert!(reckon("without_tax", "100.00", &taxes).is_ok());
        }
    }

    #[test]
    fn a_tax_on_taxes_is_reckoned_from_the_price_with_the_others() {
        let taxes = r#"[{"scheme":"GST","rate":"5"},{"scheme":"QST","rate":"10","kind":"compound"},
            {"scheme":"X","rate":"50","kind":"retained"}]"#;
        for (prices, price) in [("without_tax", "100.00"), ("with_tax", "115.50")] {
            let totals = reckon(prices, price, taxes).unwrap();
            let groups: Vec<String> = totals
                .tax_groups
                .iter()
                .map(|group| format!("{} {} {}", group.scheme, group.base, group.tax))
                .collect();
            assert_eq!(groups, ["GST 100.00 5.00", "QST 105.00 10.50", "X 100.00 50.00"]);
            assert_eq!(
                (totals.net.to_string(), totals.gross.to_string()),
                ("100.00".to_owned(), "115.50".to_owned())
            );
        }
    }
}

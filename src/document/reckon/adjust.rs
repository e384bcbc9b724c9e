//! Discounts and charges on the whole document, and the baskets that they belong to.

use super::{Reckoning, too_many_digits};
use crate::document::{
    AdjustmentKind, AdjustmentTotal, DocumentAdjustment, Field, RoundingRule, TotalsError, Value,
};
use crate::money::{Exact, apportion};

impl<'a> Reckoning<'a> {
    /// The figure of a document discount or charge, after it was added to the baskets in which it
    /// belongs. It is a sum of money in itself and printed, so both rules round it.
    pub(super) fn adjustment(
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
}

/// A discount makes it less, a charge more.
pub(super) fn signed(kind: AdjustmentKind, amount: Exact) -> Exact {
    match kind {
        AdjustmentKind::Discount => amount.negated(),
        AdjustmentKind::Charge => amount,
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{read_document, totals};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_discount_is_spread_in_whole_cents_or_exactly_as_the_rule_says() {
        // A third of a discount of 1.00 leaves 9.66 of the first ten, or 9.66667: 90 % of it are
        // 8.69 or 8.70.
        for (rule, tax) in [("line", "8.69"), ("total", "8.70")] {
            let json = format!(
                r#"{{"billet":1,"currency":"EUR","rounding":"{rule}","lines":[
                {{"price":"10.00","taxes":[{{"rate":"90"}}]}},
                {{"price":"10.00","taxes":[{{"rate":"7"}}]}},{{"price":"10.00","taxes":[{{"rate":"5"}}]}}],
                "adjustments":[{{"kind":"discount","value":{{"amount":"1.00"}}}}]}}"#
            );
            let totals = totals(&read_document(&json).unwrap()).unwrap();
            let group = totals.tax_groups.first().unwrap();
            assert_eq!([group.base, group.tax].map(|sum| sum.to_string()), ["9.66", tax], "{rule}");
        }
    }
}

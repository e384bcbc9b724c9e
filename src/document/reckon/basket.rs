//! Baskets: what bears the same taxes lies in one.

use std::cmp::Reverse;

use super::Reckoning;
use crate::document::{
    Field, Line, LineField, Tax, TaxCategory, TaxGroup, TaxKind, TotalsError, TotalsErrorReason,
    UnknownFields,
};
use crate::money::{Amount, Exact, Percent};

/// What is taxed by one set of taxes.
pub(super) struct Basket {
    /// Whether a line lies in it, and not adjustments alone.
    pub(super) has_lines: bool,
    /// The sum of its lines, as prices are stated.
    pub(super) lines: Exact,
    /// The same with its share of the document discounts and charges.
    pub(super) adjusted: Exact,
    /// Where these taxes were named first.
    pub(super) field: Field,
}

/// What makes a tax that tax, in the order in which taxes are printed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TaxKey<'a> {
    pub(super) kind: TaxKind,
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

    pub(super) fn rate(&self) -> Percent {
        self.rate.0
    }

    /// The tax itself.
    pub(super) fn tax(&self) -> Tax {
        Tax {
            scheme: self.scheme.to_owned(),
            category: self.category,
            rate: self.rate(),
            kind: self.kind,
            exemption_reason: self.exemption_reason.to_owned(),
            exemption_code: self.exemption_code.to_owned(),
            unknown: UnknownFields::new(),
        }
    }

    pub(super) fn group(self, base: Amount, tax: Amount) -> TaxGroup {
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

impl<'a> Reckoning<'a> {
    pub(super) fn basket_of_line(&mut self, line: &'a Line) -> Result<&mut Basket, TotalsError> {
        let basket = self.basket(&line.taxes, || Field::Line(line.id.clone(), LineField::Tax))?;
        basket.has_lines = true;
        Ok(basket)
    }

    /// The basket of some taxes, which the field names.
    pub(super) fn basket(
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

#[cfg(test)]
mod tests {
    use crate::document::{read_document, totals};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// A cent of discount on two lines of ten: one of them bears it.
    #[test]
    fn of_equal_baskets_the_one_whose_taxes_come_first_is_chosen() {
        let line = |rate: &str, retained: &str| {
            format!(
                r#"{{"price":"10.00","taxes":[{{"rate":"{rate}"}},
                {{"scheme":"IRPF","rate":"{retained}","kind":"retained"}}]}}"#
            )
        };
        for lines in [[line("19", "5"), line("7", "10")], [line("7", "10"), line("19", "5")]] {
            let json = format!(
                r#"{{"billet":1,"currency":"EUR","lines":[{}],
                "adjustments":[{{"kind":"discount","value":{{"amount":"0.01"}}}}]}}"#,
                lines.join(",")
            );
            let totals = totals(&read_document(&json).unwrap()).unwrap();
            let base_of = |rate: &str| {
                let rate = rate.parse().unwrap();
                let group = totals.tax_groups.iter().find(|group| group.rate == rate).unwrap();
                group.base.to_string()
            };
            assert_eq!([base_of("19"), base_of("7")], ["10.00", "9.99"]);
        }
    }
}

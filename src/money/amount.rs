//! A sum of money in the currency of its document.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Currency, Percent, Quantity, decimal::decimal_as_string};

/// A sum of money, without its currency: a document has one currency, named once (BT-5).
///
/// All arithmetic is exact or says that it could not be done: `None` means that the result has
/// more digits than a 96-bit decimal holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(Decimal);

decimal_as_string!(Amount);

impl Amount {
    /// Nothing to pay.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// An amount from its decimal value.
    pub const fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The decimal value.
    pub const fn value(self) -> Decimal {
        self.0
    }

    /// Whether this is exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is less than nothing.
    pub fn is_negative(self) -> bool {
        self.0 < Decimal::ZERO
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The same amount the other way.
    #[must_use]
    pub fn negated(self) -> Self {
        Self(-self.0)
    }

    /// The same amount without its sign.
    #[must_use]
    pub fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// This price for a quantity.
    pub fn times(self, quantity: Quantity) -> Option<Self> {
        exact_product(self.0, quantity.value()).map(Self)
    }

    /// A percentage of this amount.
    pub fn percent(self, percent: Percent) -> Option<Self> {
        exact_product(self.0, percent.fraction()?).map(Self)
    }

    /// The part of this amount, tax included, that is tax: `amount * rate / (1 + all_rates)`.
    /// `None` also where the rates add up to minus one hundred percent.
    pub fn included_tax(self, rate: Percent, all_rates: Percent) -> Option<Self> {
        let factor = Decimal::ONE.checked_add(all_rates.fraction()?)?;
        self.0.checked_mul(rate.fraction()?)?.checked_div(factor).map(Self)
    }

    /// Splits this amount in proportion to the weights, each part rounded to a number of
    /// decimals, so that the parts add up to this amount exactly (largest remainder; of equal
    /// remainders the earlier takes first). Where the weights add up to nothing the first part
    /// takes it all. `None` on overflow, or when this amount itself has more decimals.
    pub fn split(self, weights: &[Self], decimals: u32) -> Option<Vec<Self>> {
        let mut parts = vec![Decimal::ZERO; weights.len()];
        let whole = Self::sum(weights.iter().copied())?.0;
        if whole.is_zero() {
            if let Some(first) = parts.first_mut() {
                *first = self.0;
            }
            return Some(parts.into_iter().map(Self).collect());
        }
        let mut remainders = Vec::with_capacity(weights.len());
        let mut rest = self.0;
        for (index, (part, weight)) in parts.iter_mut().zip(weights).enumerate() {
            let exact = self.0.checked_mul(weight.0.checked_div(whole)?)?;
            *part = exact.round_dp_with_strategy(decimals, RoundingStrategy::ToNegativeInfinity);
            rest = rest.checked_sub(*part)?;
            remainders.push((exact.checked_sub(*part)?, index));
        }
        remainders.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let unit = Decimal::new(1, decimals);
        let mut next = remainders.iter().cycle();
        while rest >= unit {
            if let Some(part) = next.next().and_then(|(_, index)| parts.get_mut(*index)) {
                *part = part.checked_add(unit)?;
            }
            rest = rest.checked_sub(unit)?;
        }
        // A division that did not end may have lifted a floor by one unit.
        while rest < Decimal::ZERO {
            if let Some(part) = next.next().and_then(|(_, index)| parts.get_mut(*index)) {
                *part = part.checked_sub(unit)?;
            }
            rest = rest.checked_add(unit)?;
        }
        rest.is_zero().then(|| parts.into_iter().map(Self).collect())
    }

    /// The sum of all.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// Rounded to the minor unit of a currency, half away from zero, and written with exactly as
    /// many decimals: 0.425 EUR is 0.43, 12 JPY is 12, 1 KWD is 1.000.
    pub fn rounded(self, currency: Currency) -> Option<Self> {
        let decimals = currency.decimals();
        let mut value =
            self.0.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        value.rescale(decimals);
        // `rescale` keeps what fits when a number is too large for the scale asked for.
        (value.scale() == decimals).then_some(Self(if value.is_zero() {
            Decimal::new(0, decimals)
        } else {
            value
        }))
    }
}

/// A product with every one of its digits, or `None`: `checked_mul` alone would round silently a
/// product that needs more digits than it has.
fn exact_product(a: Decimal, b: Decimal) -> Option<Decimal> {
    let is_exact = |a: Decimal, b: Decimal, product: Decimal| {
        product.scale() == a.scale() + b.scale() || a.is_zero() || b.is_zero()
    };
    let product = a.checked_mul(b)?;
    if is_exact(a, b, product) {
        return Some(product);
    }
    let (a, b) = (a.normalize(), b.normalize());
    a.checked_mul(b).filter(|product| is_exact(a, b, *product))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        let euro = currency("EUR");
        for (exact, rounded) in
            [("0.425", "0.43"), ("-0.425", "-0.43"), ("0.4249", "0.42"), ("1", "1.00")]
        {
            assert_eq!(amount(exact).rounded(euro).unwrap().to_string(), rounded, "{exact}");
        }
    }

    #[test]
    fn five_percent_of_8_50_is_43_cents() {
        let tax = amount("8.50").percent("5".parse().unwrap()).unwrap();
        assert_eq!(tax.rounded(currency("EUR")).unwrap(), amount("0.43"));
    }

    #[test]
    fn a_currency_is_written_with_its_own_decimals() {
        assert_eq!(amount("12.5").rounded(currency("JPY")).unwrap().to_string(), "13");
        assert_eq!(amount("1").rounded(currency("KWD")).unwrap().to_string(), "1.000");
    }

    #[test]
    fn splitting_loses_nothing() {
        let split = |whole: &str, weights: &[&str]| -> Vec<String> {
            let weights: Vec<_> = weights.iter().map(|weight| amount(weight)).collect();
            let parts = amount(whole).split(&weights, 2).unwrap();
            parts.iter().map(ToString::to_string).collect()
        };
        assert_eq!(split("10.00", &["1", "1", "1"]), ["3.34", "3.33", "3.33"]);
        assert_eq!(split("-10.00", &["1", "1", "1"]), ["-3.33", "-3.33", "-3.34"]);
        assert_eq!(split("5.00", &["0", "0"]), ["5.00", "0"]);
        assert_eq!(split("0.01", &["1", "2"]), ["0.00", "0.01"]);
    }

    #[test]
    fn zero_has_no_sign() {
        assert_eq!(amount("-0.001").rounded(currency("EUR")).unwrap().to_string(), "0.00");
    }

    #[test]
    fn a_product_that_does_not_fit_is_an_error_and_never_a_rounded_figure() {
        let large = amount("9999999999999.999999");
        assert_eq!(large.times("9999999999999.999999".parse().unwrap()), None);
        assert_eq!(
            large.times("0.5".parse().unwrap()).map(|product| product.to_string()),
            Some("4999999999999.9999995".to_owned())
        );
    }
}

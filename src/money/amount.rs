//! A sum of money in the currency of its document.

use rust_decimal::Decimal;

use super::{Currency, Exact, apportion, decimal::decimal_as_string};

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
        exact_sum(self.0, other.0).map(Self)
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Option<Self> {
        exact_sum(self.0, other.negated().0).map(Self)
    }

    /// The same amount the other way. Zero has no sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self(if self.0.is_zero() { self.0 } else { -self.0 })
    }

    /// The same amount without its sign.
    #[must_use]
    pub fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// Splits this amount in proportion to the weights, each part rounded to the minor unit of a
    /// currency, so that the parts add up to this amount exactly (see [`apportion`]). Where the
    /// weights add up to nothing the first part takes it all. `None` on overflow, or when this
    /// amount itself is no whole number of minor units.
    pub fn split(self, weights: &[Self], currency: Currency) -> Option<Vec<Self>> {
        let shares = Exact::from(self).shares(weights.iter().copied().map(Exact::from))?;
        apportion(&shares, self, currency)
    }

    /// The sum of all.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// Rounded to the minor unit of a currency, half away from zero, and written with exactly as
    /// many decimals: 0.425 EUR is 0.43, 12 JPY is 12, 1 KWD is 1.000.
    pub fn rounded(self, currency: Currency) -> Option<Self> {
        Exact::from(self).rounded(currency)
    }
}

/// A sum with every one of its digits, or `None`: `checked_add` alone would round silently a sum
/// that needs more digits than it has.
fn exact_sum(a: Decimal, b: Decimal) -> Option<Decimal> {
    let is_exact = |a: Decimal, b: Decimal, sum: Decimal| sum.scale() == a.scale().max(b.scale());
    let sum = a.checked_add(b)?;
    if is_exact(a, b, sum) {
        return Some(sum);
    }
    let (a, b) = (a.normalize(), b.normalize());
    a.checked_add(b).filter(|sum| is_exact(a, b, *sum))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn a_sum_that_does_not_fit_is_nothing_and_never_a_rounded_figure() {
        let large = Amount::new(Decimal::MAX);
        assert_eq!(large.plus(amount("0.4")), None);
        assert_eq!(large.minus(amount("-1")), None);
        assert_eq!(large.plus(amount("0.000")), Some(large));
    }

    #[test]
    fn only_less_than_nothing_is_negative() {
        assert_eq!(
            ["-0.01", "0.00", "0.01"].map(|text| amount(text).is_negative()),
            [true, false, false]
        );
        assert_eq!(["-0.01", "0.01"].map(|text| amount(text).magnitude()), [amount("0.01"); 2]);
    }

    #[test]
    fn zero_has_no_sign() {
        assert_eq!(amount("0.00").negated().to_string(), "0.00");
        assert_eq!(amount("0").minus(amount("0.00")).unwrap().to_string(), "0.00");
        assert_eq!(amount("-1").plus(amount("1")).unwrap().to_string(), "0");
        assert_eq!(amount("-0.0").to_string(), "0.0");
    }

    #[test]
    fn splitting_loses_nothing() {
        let split = |whole: &str, weights: &[&str]| -> Vec<String> {
            let weights: Vec<_> = weights.iter().map(|weight| amount(weight)).collect();
            let parts = amount(whole).split(&weights, Currency::EUR).unwrap();
            parts.iter().map(ToString::to_string).collect()
        };
        assert_eq!(split("10.00", &["1", "1", "1"]), ["3.34", "3.33", "3.33"]);
        assert_eq!(split("-10.00", &["1", "1", "1"]), ["-3.34", "-3.33", "-3.33"]);
        assert_eq!(split("5.00", &["0", "0"]), ["5.00", "0.00"]);
        assert_eq!(split("0.01", &["1", "2"]), ["0.00", "0.01"]);
        assert_eq!(split("9", &["3", "-2"]), ["27.00", "-18.00"]);
    }

    #[test]
    fn weights_of_any_size_split_at_once_or_not_at_all() {
        let weights = [amount("9999999999999.99"), amount("-9999999999999.98")];
        let parts = amount("9.99").split(&weights, Currency::EUR).unwrap();
        assert_eq!(Amount::sum(parts), Some(amount("9.99")));
        assert_eq!(amount("9999999999999.99").split(&weights, Currency::EUR), None);
        assert_eq!(amount("0.001").split(&weights, Currency::EUR), None);
    }
}

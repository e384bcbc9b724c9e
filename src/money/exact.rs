//! A number on the way to a figure: a fraction that is never rounded until it is asked for one.

use ethnum::I256;
use rust_decimal::Decimal;

use super::{Amount, Currency, Percent, Positive, Quantity};

/// An exact fraction of 256-bit integers: `numerator / (divisor * 10^scale)`.
///
/// Shares of a discount and taxes inside a price are thirds and sevenths that no decimal holds;
/// they stay exact here until [`Exact::rounded`] makes a figure of them, once. `None` from an
/// operation means that the result needs more than 256 bits: prices, quantities and rates within
/// the limits of [`super::parse_decimal`] stay far below.
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    numerator: I256,
    scale: u32,
    /// The part of the denominator beside the powers of ten. At least 1.
    divisor: I256,
}

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self { numerator: I256::ZERO, scale: 0, divisor: I256::ONE };

    /// One.
    pub const ONE: Self = Self { numerator: I256::ONE, scale: 0, divisor: I256::ONE };

    /// The sum.
    pub fn plus(self, other: Self) -> Option<Self> {
        let is_alike = self.scale == other.scale && self.divisor == other.divisor;
        let (a, b) = if is_alike { (self, other) } else { Self::alike(self, other)? };
        Some(Self { numerator: a.numerator.checked_add(b.numerator)?, ..a })
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated())
    }

    /// The same the other way.
    #[must_use]
    pub fn negated(self) -> Self {
        // A 256-bit minimum cannot arise: every value comes from 96 bits by checked operations,
        // and wrapping it would be the same number.
        Self { numerator: self.numerator.wrapping_neg(), ..self }
    }

    /// The product.
    pub fn times(self, other: Self) -> Option<Self> {
        Some(Self {
            numerator: product(self.numerator, other.numerator)?,
            scale: self.scale.checked_add(other.scale)?,
            divisor: product(self.divisor, other.divisor)?,
        })
    }

    /// The quotient. `None` also where the other is nothing.
    pub fn over(self, other: Self) -> Option<Self> {
        if other.is_zero() {
            return None;
        }
        let mut numerator = product(self.numerator, other.divisor)?;
        let mut divisor = product(self.divisor, other.numerator)?;
        if divisor.is_negative() {
            numerator = numerator.checked_neg()?;
            divisor = divisor.checked_neg()?;
        }
        let scale = if let Some(scale) = self.scale.checked_sub(other.scale) {
            scale
        } else {
            let factor = power_of_ten(other.scale.saturating_sub(self.scale))?;
            numerator = product(numerator, factor)?;
            0
        };
        let common = greatest_common_divisor(numerator, divisor);
        let (numerator, divisor) = (quotient(numerator, common).0, quotient(divisor, common).0);
        Some(Self { numerator, scale, divisor })
    }

    /// A percentage of it.
    pub fn percent(self, percent: Percent) -> Option<Self> {
        self.times(percent.into())
    }

    /// Whether this is exactly nothing.
    pub fn is_zero(self) -> bool {
        self.numerator == I256::ZERO
    }

    /// Whether this is less than nothing.
    pub fn is_negative(self) -> bool {
        self.numerator.is_negative()
    }

    /// Rounded to the minor unit of a currency, half away from zero. `None` where the figure has
    /// more digits than an [`Amount`] holds.
    pub fn rounded(self, currency: Currency) -> Option<Amount> {
        let decimals = currency.decimals();
        let units = i128::try_from(self.in_minor_units(decimals)?).ok()?;
        Decimal::try_from_i128_with_scale(units, decimals).ok().map(Amount::new)
    }

    /// How many units of so many decimals it is, rounded half away from zero.
    fn in_minor_units(self, decimals: u32) -> Option<I256> {
        if self.scale == decimals && self.divisor == I256::ONE {
            return Some(self.numerator);
        }
        let (mut numerator, mut denominator) = (self.numerator, self.divisor);
        if let Some(surplus) = self.scale.checked_sub(decimals) {
            denominator = product(denominator, power_of_ten(surplus)?)?;
        } else {
            let factor = power_of_ten(decimals.saturating_sub(self.scale))?;
            numerator = product(numerator, factor)?;
        }
        let (whole, left) = quotient(numerator, denominator);
        let left = left.checked_abs()?;
        // Half or more is left: compared without doubling, which might overflow.
        let away = if left >= denominator - left { numerator.signum() } else { I256::ZERO };
        whole.checked_add(away)
    }

    /// Rounded to a whole number of some unit, half away from zero: 1.02 in units of 0.05 is 1.00.
    pub fn in_units_of(self, unit: Positive) -> Option<Self> {
        self.over(unit.into())?.whole()?.times(unit.into())
    }

    /// Rounded to a whole number, half away from zero.
    fn whole(self) -> Option<Self> {
        Some(Self { numerator: self.in_minor_units(0)?, scale: 0, divisor: I256::ONE })
    }

    /// Its shares in proportion to the weights, unrounded. Where the weights add up to nothing
    /// the first share is all of it.
    pub fn shares(self, weights: impl IntoIterator<Item = Self>) -> Option<Vec<Self>> {
        let weights: Vec<Self> = weights.into_iter().collect();
        let whole = Self::sum(weights.iter().copied())?;
        if whole.is_zero() {
            let all = std::iter::once(self).chain(std::iter::repeat(Self::ZERO));
            return Some(all.take(weights.len()).collect());
        }
        weights.into_iter().map(|weight| self.times(weight)?.over(whole)).collect()
    }

    /// The sum of all.
    pub fn sum(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
        parts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// The numerators of all over one common denominator: numbers that compare as the parts do.
    pub(super) fn comparable(parts: &[Self]) -> Option<Vec<I256>> {
        let common = parts
            .iter()
            .try_fold(Self::ZERO, |common, part| Some(Self::alike(common, *part)?.0))?;
        parts.iter().map(|part| Some(Self::alike(common, *part)?.1.numerator)).collect()
    }

    /// Both over the same denominator.
    fn alike(mut a: Self, mut b: Self) -> Option<(Self, Self)> {
        if a.scale == b.scale && a.divisor == b.divisor {
            return Some((a, b));
        }
        let scale = a.scale.max(b.scale);
        for side in [&mut a, &mut b] {
            if side.scale != scale {
                let factor = power_of_ten(scale - side.scale)?;
                side.numerator = product(side.numerator, factor)?;
                side.scale = scale;
            }
        }
        if a.divisor != b.divisor {
            let common = greatest_common_divisor(a.divisor, b.divisor);
            let (by_a, by_b) = (quotient(b.divisor, common).0, quotient(a.divisor, common).0);
            a.numerator = product(a.numerator, by_a)?;
            b.numerator = product(b.numerator, by_b)?;
            a.divisor = product(a.divisor, by_a)?;
            b.divisor = a.divisor;
        }
        Some((a, b))
    }
}

impl From<Decimal> for Exact {
    fn from(value: Decimal) -> Self {
        Self { numerator: I256::from(value.mantissa()), scale: value.scale(), divisor: I256::ONE }
    }
}

impl From<Amount> for Exact {
    fn from(amount: Amount) -> Self {
        amount.value().into()
    }
}

impl From<Quantity> for Exact {
    fn from(quantity: Quantity) -> Self {
        quantity.value().into()
    }
}

/// The fraction that a percentage is: 21 % is 0.21.
impl From<Percent> for Exact {
    fn from(percent: Percent) -> Self {
        let value = Self::from(percent.value());
        Self { scale: value.scale + 2, ..value }
    }
}

fn power_of_ten(exponent: u32) -> Option<I256> {
    match 10_i128.checked_pow(exponent) {
        Some(power) => Some(I256::from(power)),
        None => I256::new(10).checked_pow(exponent),
    }
}

/// The product; of two 64-bit numbers, which nearly all are, in one step.
fn product(a: I256, b: I256) -> Option<I256> {
    if let (Ok(a), Ok(b)) = (i64::try_from(a), i64::try_from(b)) {
        Some(I256::from(i128::from(a) * i128::from(b)))
    } else {
        a.checked_mul(b)
    }
}

/// Quotient and remainder by a positive number; of 128-bit numbers without the long way.
fn quotient(a: I256, b: I256) -> (I256, I256) {
    if let (Ok(a), Ok(b)) = (i64::try_from(a), i64::try_from(b)) {
        (I256::from(a / b), I256::from(a % b))
    } else if let (Ok(a), Ok(b)) = (i128::try_from(a), i128::try_from(b)) {
        (I256::from(a / b), I256::from(a % b))
    } else {
        (a / b, a % b)
    }
}

/// Of two numbers of which the second is positive; positive itself.
fn greatest_common_divisor(a: I256, b: I256) -> I256 {
    let (mut a, mut b) = (a, b);
    while b != I256::ZERO {
        // Its sign does not matter, nor that of what remains.
        let left = if b.is_negative() { quotient(a, b.wrapping_neg()).1 } else { quotient(a, b).1 };
        (a, b) = (b, left);
    }
    if a.is_negative() { a.wrapping_neg() } else { a }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn exact(text: &str) -> Exact {
        text.parse::<Decimal>().unwrap().into()
    }

    fn rounded(value: Exact, currency: &str) -> String {
        value.rounded(currency.parse().unwrap()).unwrap().to_string()
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (number, figure) in
            [("0.425", "0.43"), ("-0.425", "-0.43"), ("0.4249", "0.42"), ("1", "1.00")]
        {
            assert_eq!(rounded(exact(number), "EUR"), figure, "{number}");
        }
    }

    #[test]
    fn five_percent_of_8_50_is_43_cents() {
        assert_eq!(rounded(exact("8.50").percent("5".parse().unwrap()).unwrap(), "EUR"), "0.43");
    }

    #[test]
    fn a_currency_is_written_with_its_own_decimals() {
        assert_eq!(rounded(exact("12.5"), "JPY"), "13");
        assert_eq!(rounded(exact("1"), "KWD"), "1.000");
        assert_eq!(rounded(exact("1"), "CLF"), "1.0000");
    }

    #[test]
    fn zero_has_no_sign() {
        assert_eq!(rounded(exact("-0.001"), "EUR"), "0.00");
    }

    #[test]
    fn a_third_is_a_third_until_it_is_rounded() {
        let third = exact("1").over(exact("3")).unwrap();
        let whole = Exact::sum([third, third, third]).unwrap();
        assert!(whole.minus(Exact::ONE).unwrap().is_zero());
        // 1.5 % of ten and a third is 0.155 to the last digit: 0.16, which 0.1549999 is not.
        let tax = third.plus(exact("10")).unwrap().percent("1.5".parse().unwrap()).unwrap();
        assert_eq!(rounded(tax, "EUR"), "0.16");
    }

    #[test]
    fn a_negative_divisor_turns_the_sign() {
        assert_eq!(rounded(exact("1").over(exact("-0.3")).unwrap(), "EUR"), "-3.33");
        assert_eq!(rounded(exact("-1").over(exact("-3")).unwrap(), "EUR"), "0.33");
        assert!(exact("1").over(Exact::ZERO).is_none());
    }

    #[test]
    fn a_sum_is_rounded_to_the_smallest_coin() {
        for (sum, unit, coins) in [
            ("1.02", "0.05", "1.00"),
            ("1.025", "0.05", "1.05"),
            ("-1.025", "0.05", "-1.05"),
            ("12.50", "1", "13.00"),
            ("12.49", "5", "10.00"),
        ] {
            let rounded_sum = exact(sum).in_units_of(unit.parse().unwrap()).unwrap();
            assert_eq!(rounded(rounded_sum, "EUR"), coins, "{sum} in {unit}");
        }
    }

    #[test]
    fn what_does_not_fit_is_nothing_and_never_a_cut_figure() {
        let largest = exact("79228162514264337593543950335");
        assert!(largest.rounded("EUR".parse().unwrap()).is_none());
        let square = largest.times(largest).unwrap();
        assert!(square.times(square).is_none());
        assert_eq!(rounded(square.over(largest).unwrap().over(largest).unwrap(), "JPY"), "1");
    }
}

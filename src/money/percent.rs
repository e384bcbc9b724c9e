//! A percentage: 21 means 21 %.

use rust_decimal::Decimal;

use super::decimal::decimal_as_string;

/// A percentage. The value is per hundred: `Percent` "21" is 21 %, the fraction 0.21.
#[derive(Clone, Copy, Debug, Default)]
pub struct Percent(Decimal);

decimal_as_string!(Percent);

impl Percent {
    /// No percent at all.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// A percentage from its value per hundred.
    pub const fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The value per hundred.
    pub const fn value(self) -> Decimal {
        self.0
    }

    /// The same rate without trailing zeros: "21" for "21.0".
    #[must_use]
    pub fn normalized(self) -> Self {
        Self(self.0.normalize())
    }
}

/// 21 % and 21.0 % are the same rate: groups of tax depend on it.
impl PartialEq for Percent {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Percent {}

impl std::hash::Hash for Percent {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl PartialOrd for Percent {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Percent {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn rates_are_compared_by_their_value_however_they_are_written() {
        let percent = |text: &str| text.parse::<Percent>().unwrap();
        assert!(percent("7") < percent("7.5") && percent("21") > percent("7.5"));
        assert_eq!(percent("21"), percent("21.0"));
        assert_ne!(percent("21"), percent("2.1"));
        assert_eq!(percent("21.0").normalized().to_string(), "21");
    }
}

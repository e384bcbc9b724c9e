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

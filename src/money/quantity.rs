//! How much of something: hours, pieces, kilometres.

use rust_decimal::Decimal;

use super::decimal::decimal_as_string;

/// An invoiced quantity (BT-129), in the unit of its line. May be negative (returned goods).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(Decimal);

decimal_as_string!(Quantity);

impl Quantity {
    /// One piece, the quantity of a new line.
    pub const ONE: Self = Self(Decimal::ONE);

    /// A quantity from its decimal value.
    pub const fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The decimal value.
    pub const fn value(self) -> Decimal {
        self.0
    }
}

impl Default for Quantity {
    fn default() -> Self {
        Self::ONE
    }
}

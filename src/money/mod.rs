//! Amounts, currencies, percentages and quantities, how they are rounded, and how people write
//! them. No float touches money.

mod amount;
mod apportion;
mod currency;
mod decimal;
mod exact;
#[cfg(test)]
mod laws;
mod number_style;
mod percent;
mod positive;
mod quantity;
mod read_number;
mod small_letter;
mod write_number;

pub use amount::Amount;
pub use apportion::apportion;
pub use currency::{Currency, CurrencyError};
pub use decimal::{DecimalError, MAX_DECIMALS, MAX_INTEGER_DIGITS, parse_decimal};
pub use exact::Exact;
pub use number_style::NumberStyle;
pub use percent::Percent;
pub use positive::{Positive, PositiveError};
pub use quantity::Quantity;
pub use read_number::{NumberError, read_number};
pub(crate) use small_letter::{has_word, is_letter, is_same_word, small_letter};
pub use write_number::write_number;

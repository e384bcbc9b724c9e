//! Sentences for what was typed and can't be used, and for figures that can't be computed.

use super::{Argument, Wording};
use crate::document::TotalsErrorReason;
use crate::money::NumberError;
use crate::region::DateError;

impl Wording {
    /// The sentence for figures that can't be computed, for where they should stand.
    pub fn totals_error(&self, reason: TotalsErrorReason) -> String {
        self.text(&format!("totals-{}", reason.key()))
    }

    /// The sentence for a typed number that can't be used.
    pub fn number_error(&self, error: NumberError, typed: &str) -> String {
        let key = match error {
            NumberError::Empty => "number-empty",
            NumberError::NotANumber => "number-not-a-number",
            NumberError::TooLarge => "number-too-large",
            NumberError::TooManyDecimals => "number-too-many-decimals",
        };
        self.text_with(key, &[("typed", Argument::Text(typed.trim()))])
    }

    /// The sentence for a typed date that can't be used.
    pub fn date_error(&self, error: DateError, typed: &str) -> String {
        let key = match error {
            DateError::Empty => "date-empty",
            DateError::NotADate => "date-not-a-date",
            DateError::NoSuchDay => "date-no-such-day",
            DateError::Ambiguous => "date-ambiguous",
            DateError::YearMissing => "date-year-missing",
        };
        self.text_with(key, &[("typed", Argument::Text(typed.trim()))])
    }
}

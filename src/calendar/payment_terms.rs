//! When an invoice must be paid (BT-9, BT-20).

use chrono::Days;
use serde::{Deserialize, Serialize};

use super::Date;

/// When the amount due must be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PaymentTerms {
    /// This many days after the issue date; 0 is on receipt.
    WithinDays(u16),
    /// On this very date.
    OnDate(Date),
}

impl PaymentTerms {
    /// The due date (BT-9) of a document issued on a date, where it can be known.
    pub fn due_date(self, issue_date: Option<Date>) -> Option<Date> {
        match self {
            Self::WithinDays(days) => issue_date?.checked_add_days(Days::new(days.into())),
            Self::OnDate(date) => Some(date),
        }
    }
}

impl Default for PaymentTerms {
    fn default() -> Self {
        Self::WithinDays(14)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_from_the_issue_date_over_month_and_leap_day() {
        let terms = PaymentTerms::WithinDays(14);
        assert_eq!(terms.due_date(Some(date("2026-11-22"))), Some(date("2026-12-06")));
        assert_eq!(terms.due_date(Some(date("2028-02-20"))), Some(date("2028-03-05")));
        assert_eq!(terms.due_date(None), None);
    }

    #[test]
    fn a_fixed_date_needs_no_issue_date() {
        let day = date("2027-01-31");
        assert_eq!(PaymentTerms::OnDate(day).due_date(None), Some(day));
    }
}

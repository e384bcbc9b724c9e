//! The ways in which it can be said when to pay, each with the one value that is typed for it.

use crate::calendar::{Date, PaymentTerms};

/// A way to say when to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermsKind {
    /// At once.
    OnReceipt,
    /// A number of days after the issue date.
    Days,
    /// A number of business days after the issue date.
    BusinessDays,
    /// The end of the month in which a number of days have passed.
    EndOfMonthAfterDays,
    /// A number of days after the end of the month.
    DaysAfterEndOfMonth,
    /// A day of the following month.
    DayOfFollowingMonth,
    /// A date.
    Date,
}

/// Ten years: whoever types more meant something else.
const MAX_DAYS: u16 = 3650;

impl TermsKind {
    /// All of them, the usual ones first.
    pub const ALL: [Self; 7] = [
        Self::Days,
        Self::Date,
        Self::OnReceipt,
        Self::BusinessDays,
        Self::EndOfMonthAfterDays,
        Self::DaysAfterEndOfMonth,
        Self::DayOfFollowingMonth,
    ];

    /// A stable name, and the end of the key of its text.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OnReceipt => "receipt",
            Self::Days => "days",
            Self::BusinessDays => "business-days",
            Self::EndOfMonthAfterDays => "end-of-month-after-days",
            Self::DaysAfterEndOfMonth => "days-after-end-of-month",
            Self::DayOfFollowingMonth => "day-of-following-month",
            Self::Date => "date",
        }
    }

    /// The way of some terms; nothing said yet is a number of days.
    pub fn of(terms: Option<PaymentTerms>) -> Self {
        match terms {
            Some(PaymentTerms::OnReceipt) => Self::OnReceipt,
            Some(PaymentTerms::WithinDays(_)) | None => Self::Days,
            Some(PaymentTerms::WithinBusinessDays(_)) => Self::BusinessDays,
            Some(PaymentTerms::EndOfMonthAfterDays(_)) => Self::EndOfMonthAfterDays,
            Some(PaymentTerms::DaysAfterEndOfMonth(_)) => Self::DaysAfterEndOfMonth,
            Some(PaymentTerms::DayOfFollowingMonth(_)) => Self::DayOfFollowingMonth,
            Some(PaymentTerms::OnDate(_)) => Self::Date,
        }
    }

    /// The terms with a number, where there are such.
    pub fn with_count(self, count: u16) -> Option<PaymentTerms> {
        if count > MAX_DAYS {
            return None;
        }
        match self {
            Self::OnReceipt => Some(PaymentTerms::OnReceipt),
            Self::Days => Some(PaymentTerms::WithinDays(count)),
            Self::BusinessDays => Some(PaymentTerms::WithinBusinessDays(count)),
            Self::EndOfMonthAfterDays => Some(PaymentTerms::EndOfMonthAfterDays(count)),
            Self::DaysAfterEndOfMonth => Some(PaymentTerms::DaysAfterEndOfMonth(count)),
            Self::DayOfFollowingMonth => {
                let day = u8::try_from(count).ok()?.try_into().ok()?;
                Some(PaymentTerms::DayOfFollowingMonth(day))
            }
            Self::Date => None,
        }
    }

    /// The terms when a visitor turns to this way of saying it: the due date stays where it can.
    pub fn begin(self, due: Option<Date>, issued: Option<Date>) -> Option<PaymentTerms> {
        let days = || {
            let days = due?.signed_duration_since(issued?).num_days();
            u16::try_from(days).ok().filter(|days| *days <= MAX_DAYS)
        };
        match self {
            Self::Date => due.or(issued).map(PaymentTerms::OnDate),
            Self::Days => self.with_count(days().unwrap_or(14)),
            Self::BusinessDays => self.with_count(10),
            Self::DayOfFollowingMonth => self.with_count(15),
            _ => self.with_count(30),
        }
    }
}

/// The number or the date of terms, as it is typed: a date as ISO 8601 writes it.
pub fn written(terms: Option<PaymentTerms>) -> String {
    match terms {
        None | Some(PaymentTerms::OnReceipt) => String::new(),
        Some(
            PaymentTerms::WithinDays(count)
            | PaymentTerms::WithinBusinessDays(count)
            | PaymentTerms::EndOfMonthAfterDays(count)
            | PaymentTerms::DaysAfterEndOfMonth(count),
        ) => count.to_string(),
        Some(PaymentTerms::DayOfFollowingMonth(day)) => day.number().to_string(),
        Some(PaymentTerms::OnDate(date)) => date.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn date(text: &str) -> Option<Date> {
        text.parse().ok()
    }

    #[test]
    fn every_way_is_found_again_in_the_document() {
        for kind in TermsKind::ALL {
            let terms = kind.begin(date("2026-12-06"), date("2026-11-22"));
            assert_eq!(TermsKind::of(terms), kind);
        }
    }

    #[test]
    fn the_due_date_stays_where_the_way_of_saying_it_changes() {
        let (due, issued) = (date("2026-12-06"), date("2026-11-22"));
        assert_eq!(TermsKind::Days.begin(due, issued), Some(PaymentTerms::WithinDays(14)));
        assert_eq!(TermsKind::Date.begin(due, issued), due.map(PaymentTerms::OnDate));
        assert_eq!(TermsKind::Date.begin(None, issued), issued.map(PaymentTerms::OnDate));
        let before = date("2026-11-01");
        assert_eq!(TermsKind::Days.begin(before, issued), Some(PaymentTerms::WithinDays(14)));
    }

    #[test]
    fn a_number_that_no_terms_can_have_makes_none() {
        assert_eq!(TermsKind::Days.with_count(3651), None);
        assert_eq!(TermsKind::DayOfFollowingMonth.with_count(32), None);
        assert_eq!(TermsKind::Date.with_count(1), None);
    }
}

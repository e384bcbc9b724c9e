//! When an invoice must be paid (BT-9, BT-20).

use chrono::Days;
use serde::Serialize;

use super::{BusinessDays, Date, DayOfMonth, end_of_month};
use crate::json::json_choice;

/// The rule by which a sum falls due: one date for one issue date.
///
/// The issue date itself is never counted (regulation (EEC, Euratom) No 1182/71, art. 3(1)). What
/// no rule says here is that a due date on a day off moves on: [`BusinessDays`] has that choice,
/// and it then holds for every rule, a fixed date too (the same regulation, art. 3(4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PaymentTerms {
    /// At once: on the issue date.
    OnReceipt,
    /// This many days after the issue date; 0 is on receipt.
    WithinDays(u16),
    /// This many business days after the issue date: Saturdays, Sundays and listed holidays are
    /// not counted. 0 is the first business day from the issue date on.
    WithinBusinessDays(u16),
    /// The last day of the month in which this many days after the issue date have passed ("30
    /// days end of month"). Issued 31 January, 30 days: 2 March, hence 31 March.
    EndOfMonthAfterDays(u16),
    /// This many days after the last day of the month of issue ("end of month plus 30 days").
    /// Issued 15 January, 30 days: 31 January, hence 2 March.
    DaysAfterEndOfMonth(u16),
    /// This day of the month after the one of issue; in a shorter month its last day.
    DayOfFollowingMonth(DayOfMonth),
    /// On this very date.
    OnDate(Date),
}

json_choice!(PaymentTerms {
    OnReceipt as "on_receipt",
    WithinDays(_) as "within_days",
    WithinBusinessDays(_) as "within_business_days",
    EndOfMonthAfterDays(_) as "end_of_month_after_days",
    DaysAfterEndOfMonth(_) as "days_after_end_of_month",
    DayOfFollowingMonth(_) as "day_of_following_month",
    OnDate(_) as "on_date",
});

impl PaymentTerms {
    /// The due date (BT-9) of a sum invoiced on a date, where it can be known: not without an
    /// issue date (but for a fixed date), nor past the end of the calendar.
    pub fn due_date(self, issue_date: Option<Date>, days: &BusinessDays) -> Option<Date> {
        let date = match self {
            Self::OnReceipt => issue_date?,
            Self::WithinDays(count) => after_days(issue_date?, count)?,
            Self::WithinBusinessDays(count) => days.after(issue_date?, count)?,
            Self::EndOfMonthAfterDays(count) => end_of_month(after_days(issue_date?, count)?)?,
            Self::DaysAfterEndOfMonth(count) => after_days(end_of_month(issue_date?)?, count)?,
            Self::DayOfFollowingMonth(day) => day.in_month_after(issue_date?)?,
            Self::OnDate(date) => date,
        };
        days.settle(date)
    }
}

impl Default for PaymentTerms {
    fn default() -> Self {
        Self::WithinDays(14)
    }
}

fn after_days(date: Date, count: u16) -> Option<Date> {
    date.checked_add_days(Days::new(count.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn due(terms: &str, issued: &str) -> String {
        let terms: PaymentTerms = crate::json::parse(terms).unwrap();
        terms.due_date(Some(date(issued)), &BusinessDays::default()).unwrap().to_string()
    }

    #[test]
    fn days_are_counted_from_the_issue_date_over_month_and_leap_day() {
        assert_eq!(due(r#"{"within_days":14}"#, "2026-11-22"), "2026-12-06");
        assert_eq!(due(r#"{"within_days":14}"#, "2028-02-20"), "2028-03-05");
        assert_eq!(due(r#"{"within_days":0}"#, "2026-11-22"), "2026-11-22");
        assert_eq!(due(r#""on_receipt""#, "2026-11-22"), "2026-11-22");
    }

    #[test]
    fn without_an_issue_date_only_a_fixed_date_is_known() {
        let days = BusinessDays::default();
        assert_eq!(PaymentTerms::WithinDays(14).due_date(None, &days), None);
        let day = date("2027-01-31");
        assert_eq!(PaymentTerms::OnDate(day).due_date(None, &days), Some(day));
    }

    #[test]
    fn days_then_the_end_of_month_and_the_end_of_month_then_days_are_two_things() {
        assert_eq!(due(r#"{"end_of_month_after_days":30}"#, "2026-01-31"), "2026-03-31");
        assert_eq!(due(r#"{"end_of_month_after_days":30}"#, "2026-01-15"), "2026-02-28");
        assert_eq!(due(r#"{"end_of_month_after_days":0}"#, "2028-02-01"), "2028-02-29");
        assert_eq!(due(r#"{"days_after_end_of_month":30}"#, "2026-01-15"), "2026-03-02");
        assert_eq!(due(r#"{"days_after_end_of_month":30}"#, "2026-01-31"), "2026-03-02");
        assert_eq!(due(r#"{"days_after_end_of_month":0}"#, "2026-01-15"), "2026-01-31");
    }

    #[test]
    fn the_nth_of_the_following_month_is_its_last_day_where_it_is_short() {
        assert_eq!(due(r#"{"day_of_following_month":15}"#, "2026-11-22"), "2026-12-15");
        assert_eq!(due(r#"{"day_of_following_month":15}"#, "2026-12-31"), "2027-01-15");
        assert_eq!(due(r#"{"day_of_following_month":30}"#, "2027-01-31"), "2027-02-28");
        assert_eq!(due(r#"{"day_of_following_month":31}"#, "2027-03-31"), "2027-04-30");
        for number in [0, 32] {
            let json = format!(r#"{{"day_of_following_month":{number}}}"#);
            assert!(crate::json::parse::<PaymentTerms>(&json).is_err());
        }
    }

    #[test]
    fn business_days_skip_weekends_and_holidays() {
        assert_eq!(due(r#"{"within_business_days":10}"#, "2026-11-20"), "2026-12-04");
        let days = BusinessDays::new([date("2026-12-25")]);
        let terms = PaymentTerms::WithinBusinessDays(2);
        assert_eq!(terms.due_date(Some(date("2026-12-24")), &days), Some(date("2026-12-29")));
    }

    #[test]
    fn a_due_date_on_a_day_off_moves_only_where_that_is_asked_for() {
        let mut days = BusinessDays::new([date("2026-12-07")]);
        let terms = PaymentTerms::WithinDays(14);
        assert_eq!(terms.due_date(Some(date("2026-11-21")), &days), Some(date("2026-12-05")));
        days.shift = true;
        assert_eq!(terms.due_date(Some(date("2026-11-21")), &days), Some(date("2026-12-08")));
        let fixed = PaymentTerms::OnDate(date("2026-12-05"));
        assert_eq!(fixed.due_date(None, &days), Some(date("2026-12-08")));
    }

    #[test]
    fn past_the_end_of_the_calendar_there_is_no_due_date() {
        let days = BusinessDays { shift: true, ..BusinessDays::default() };
        let day = DayOfMonth::try_from(1).unwrap();
        for terms in [
            PaymentTerms::WithinDays(1),
            PaymentTerms::WithinBusinessDays(1),
            PaymentTerms::EndOfMonthAfterDays(1),
            PaymentTerms::DaysAfterEndOfMonth(1),
            PaymentTerms::DayOfFollowingMonth(day),
        ] {
            assert_eq!(terms.due_date(Some(Date::MAX), &days), None, "{terms:?}");
            assert!(terms.due_date(Some(Date::MIN), &days).is_some(), "{terms:?}");
        }
    }

    #[test]
    fn the_json_form_is_stable() {
        let day = DayOfMonth::try_from(15).unwrap();
        for (terms, json) in [
            (PaymentTerms::OnReceipt, r#""on_receipt""#),
            (PaymentTerms::WithinDays(14), r#"{"within_days":14}"#),
            (PaymentTerms::WithinBusinessDays(5), r#"{"within_business_days":5}"#),
            (PaymentTerms::EndOfMonthAfterDays(30), r#"{"end_of_month_after_days":30}"#),
            (PaymentTerms::DaysAfterEndOfMonth(30), r#"{"days_after_end_of_month":30}"#),
            (PaymentTerms::DayOfFollowingMonth(day), r#"{"day_of_following_month":15}"#),
            (PaymentTerms::OnDate(date("2026-12-22")), r#"{"on_date":"2026-12-22"}"#),
        ] {
            assert_eq!(serde_json::to_string(&terms).unwrap(), json);
            assert_eq!(crate::json::parse::<PaymentTerms>(json).unwrap(), terms);
        }
    }
}

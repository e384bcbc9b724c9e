//! Dates of the calendar and what follows from them: when something is due, when it comes again,
//! what it costs to be late.
//!
//! Dates carry no time and no time zone, end to end: a date never moves by a day.

mod business_days;
mod interest;
mod iso_date;
mod month;
mod payment_terms;
mod recurrence;

pub use business_days::BusinessDays;
pub use chrono::NaiveDate as Date;
pub use interest::{DayCount, InterestPeriod, Movement, RateChange, interest, interest_periods};
pub use iso_date::read_iso_date;
pub use month::{DayOfMonth, DayOfMonthError, end_of_month};
pub use payment_terms::PaymentTerms;
pub use recurrence::{Interval, Recurrence, RecurrenceEnd};

#[cfg(test)]
mod laws;
#[cfg(test)]
mod oracle_test;

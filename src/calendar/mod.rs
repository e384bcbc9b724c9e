//! Dates of the calendar and what follows from them: when something is due.
//!
//! Dates carry no time and no time zone, end to end: a date never moves by a day.

mod business_days;
mod interest;
mod payment_terms;

pub use business_days::BusinessDays;
pub use chrono::NaiveDate as Date;
pub use interest::{DayCount, Movement, interest};
pub use payment_terms::PaymentTerms;

//! Dates of the calendar and what follows from them: when something is due.
//!
//! Dates carry no time and no time zone, end to end: a date never moves by a day.

mod payment_terms;

pub use chrono::NaiveDate as Date;
pub use payment_terms::PaymentTerms;

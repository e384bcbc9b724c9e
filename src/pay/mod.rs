//! Payment codes: what a payer scans, so that nothing is retyped.
//!
//! A scheme a file, each after the standard that it names. A code is made from the document's own
//! figures, here and nowhere else, and only where a payer's bank would take it; where not, it is said why.

mod epc;
mod fit;
mod hct;
mod modules;
mod nbs_ips;
mod order;
mod pay_by_square;
mod refusal;
mod scheme;
mod spayd;
mod st00012;
mod zbp;

pub use modules::{Modules, QUIET};
pub use order::{PaymentOrder, orders};
pub use refusal::PaymentRefusal;
pub use scheme::PaymentScheme;

#[cfg(test)]
mod tests;

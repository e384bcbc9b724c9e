//! What the paper says, and what it adds up to.
//!
//! Names follow EN 16931; the business terms (BT-n, BG-n) are cited where they apply.

mod accounting_currency;
mod adjustment;
mod advance;
mod colour;
mod deliver_to;
#[expect(clippy::module_inception, reason = "the noun of this room is the document itself")]
mod document;
mod early_payment;
mod extra_field;
mod field;
mod file_name;
mod instalment;
mod interest;
mod kind;
mod language;
mod late_payment;
#[cfg(test)]
mod laws;
mod line;
mod logo;
mod look;
mod number_pattern;
mod number_sequence;
mod number_series;
mod numbering;
mod party;
pub mod paste;
mod paste_columns;
mod paste_headings;
mod pattern_of_number;
mod payment;
mod preceding;
#[cfg(test)]
pub(crate) mod random_document;
mod read;
mod reckon;
mod reference_scheme;
mod retention;
mod schedule;
mod sorted;
mod tax;
mod totals;
mod unit;

pub use crate::json::{ReadError, UnknownFields};
pub use accounting_currency::AccountingCurrency;
pub use adjustment::{AdjustmentKind, DocumentAdjustment, LineAdjustment, Value};
pub use advance::Advance;
pub use colour::Colour;
pub use deliver_to::DeliverTo;
pub use document::{Document, FormatVersion, PriceBasis, RoundingRule};
pub use early_payment::{EarlyPayment, EarlyPaymentOffer, early_payment_offers};
pub use extra_field::ExtraField;
pub use field::{Field, LineField, Owner, PartyField};
pub use file_name::file_name;
pub use instalment::Instalment;
pub use interest::{InterestError, InterestLine, LateCharge, interest};
pub use kind::DocumentKind;
pub use language::Language;
pub use late_payment::{EuStatutory, LateInterest, LatePayment, ReferenceRate};
pub use line::{Id, Line, LineKind};
pub use logo::{Logo, LogoType};
pub use look::{LogoPlace, LogoSize, Look, LookChoices, PageSize, Template, Typeface};
pub use number_pattern::{Counted, NumberPattern, PatternError};
pub use number_sequence::{CounterReset, NumberSequence, SequenceError};
pub(crate) use number_series::{compare_in_series, gaps_in_series};
pub use numbering::next_number;
pub use party::{Address, Party};
pub use pattern_of_number::pattern_of_number;
pub use payment::Payment;
pub use preceding::Preceding;
#[cfg(not(target_family = "wasm"))]
pub use read::schema;
pub use read::{find_format_errors, read_document, write_document};
pub use reckon::{baskets, totals};
pub use reference_scheme::ReferenceScheme;
pub use retention::Retention;
pub use schedule::{DuePart, ScheduleError, schedule};
pub use tax::{Tax, TaxCategory, TaxKind};
pub use totals::{
    AccountingTax, AdjustmentTotal, AdvanceTotal, LineTotal, TaxGroup, Totals, TotalsError,
    TotalsErrorReason,
};
#[cfg(any(test, not(target_family = "wasm")))]
pub use unit::NAMED_UNITS;
pub use unit::{Unit, UnitCode};

#[cfg(test)]
mod terms_laws;

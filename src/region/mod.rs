//! Facts of languages and countries: how they write numbers, money and dates.
//!
//! The conventions are those of CLDR 48; `tests/fixtures/intl.json` holds what a JavaScript
//! engine's `Intl` makes of them, and the tests here compare everything with it.

mod country;
mod country_file;
mod currency_of_tag;
mod currency_sign;
mod date_format;
mod examples;
mod figure_format;
mod group_iban;
pub mod identifier;
mod manner;
mod payment_reference;
mod read_date;
mod reference_of_document;
mod write_date;
mod write_figure;

pub use country::Country;
pub use country_file::{
    CountryFile, IdentifierFact, PhraseFact, RateFact, RatePeriod, TaxFact, Threshold,
};
pub use currency_of_tag::currency_of_tag;
pub use currency_sign::currency_sign;
pub use date_format::take_in_dates;
pub use examples::examples;
pub use group_iban::group_iban;
pub use manner::{Manner, NationalManner};
pub use payment_reference::{ReferenceError, ReferenceKind};
pub use read_date::{DateError, read_date};
pub use reference_of_document::{
    is_qr_iban, made_reference, payment_reference, reference_kind, usual_scheme, written_reference,
};
pub use write_date::{write_date, write_long_date};
pub use write_figure::{
    number_style, write_amount, write_money, write_percent, write_price, write_quantity,
};

#[cfg(test)]
mod intl_test;

//! The texts of documents and of the interface, in every language.
//!
//! They live in Project Fluent files, one folder a language: `document.ftl` is what the paper
//! says, `units.ftl` what it calls units, `interface.ftl` what the page says, `check.ftl` what is told before sending. A text is asked for by its key:
//! `wording.text("due-date")`, `wording.text("number.hint")` for the attribute `.hint`. The build
//! reads the files and prepares them (`prepare`); what runs only fills in. In the browser English is
//! compiled in and every other language a file that is fetched when it is chosen (`catalogue`).
//!
//! No bidirectional isolation marks are put around what is filled in (FSI and PDI, Fluent's
//! default): all languages here run left to right, and the marks would be found in the PDF by
//! everyone who copies a name or a number out of it.

#[cfg(any(feature = "paper", test))]
mod amount_in_words;
mod amount_languages;
mod argument;
mod catalogue;
mod cited;
mod mistake;
mod plural_category;
#[cfg(test)]
mod prepare;
#[cfg(any(feature = "paper", test))]
mod problem;
mod resolve;
mod signs;
mod terms;
mod unit;
#[expect(clippy::module_inception, reason = "the noun of this room is the wording itself")]
mod wording;

#[cfg(any(feature = "paper", test))]
pub use amount_in_words::amount_in_words;
pub use amount_languages::has_amount_in_words;
pub use argument::Argument;
pub use catalogue::{Texts, interface_languages};
pub use cited::MadeItem;
pub use plural_category::{PluralCategory, plural_category};
pub use terms::{InstalmentWording, capitalised};
pub use unit::written_unit;
pub use wording::Wording;

#[cfg(test)]
mod fluent_bundle_test;
#[cfg(test)]
mod keys_test;
#[cfg(test)]
mod plural_test;
#[cfg(test)]
mod reverse_charge_test;
#[cfg(test)]
mod terms_test;

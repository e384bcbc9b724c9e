//! The core, judged from outside: through the `billet` command, by figures computed elsewhere, and
//! by an independent reckoning.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects has failed"
)]

mod billet;
mod command_line;
mod country_examples;
mod en16931;
mod examples;
mod guide;
mod oracle;
#[path = "../../src/document/random_document.rs"]
mod random_document;
mod schema;
mod terms;
mod vectors;

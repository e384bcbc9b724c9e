//! The core, judged from outside: through the `billet` command, by figures computed elsewhere, and
//! by an independent reckoning.

mod billet;
mod examples;
mod oracle;
#[path = "../../src/document/random_document.rs"]
mod random_document;
mod vectors;

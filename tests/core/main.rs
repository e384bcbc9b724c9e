//! The core, judged from outside: through the `billet` command, by figures computed elsewhere, and
//! by laws that hold for every document.

#![expect(missing_docs, reason = "a test says what it is about by its name")]

mod billet;
// mod command_line;
// mod examples;
// mod guide;
// mod laws;
// mod number_laws;
// mod oracle;
// mod random_document;
// mod schema;
mod vectors;

//! The only code that touches the browser: storage, clock, download, worker, locale. One file for
//! each thing the browser lends.

pub mod message;

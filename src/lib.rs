//! Billet makes invoices in the browser and nowhere else.
//!
//! One way through the house: what is typed becomes a [`document::Document`], that becomes
//! [`document::Totals`], both become laid-out pages (`paper::Sheet`), and those become a PDF or a
//! picture. Every stage is a pure function of the one before it and the only place that does its
//! work. A room may import only from rooms below it in this list.

#[cfg(feature = "web")]
pub mod drawer;

#[cfg(feature = "web")]
pub mod ui;

pub mod app;

// In tests for what is pure in it: the messages, the headers of pictures.
#[cfg(any(feature = "web", feature = "worker", test))]
pub mod browser;

pub mod store;

pub mod book;

#[cfg(feature = "paper")]
pub mod pdf;

#[cfg(feature = "paper")]
pub mod paper;

#[cfg(feature = "paper")]
pub mod pay;

pub mod wording;

pub mod check;

pub mod region;

pub mod document;

pub mod calendar;

pub mod money;

pub mod json;

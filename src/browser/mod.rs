//! The only code that touches the browser: storage, clock, download, worker, locale. One file for
//! each thing the browser lends.

pub mod errand;
pub mod message;

#[cfg(feature = "web")]
pub mod clipboard;
#[cfg(feature = "web")]
pub mod clock;
#[cfg(feature = "worker")]
pub mod country_file;
#[cfg(feature = "web")]
pub mod crash;
#[cfg(feature = "web")]
pub mod dialog;
#[cfg(feature = "web")]
pub mod download;
#[cfg(feature = "web")]
pub mod drawer;
#[cfg(feature = "web")]
pub mod drawing;
#[cfg(feature = "web")]
pub mod errand_runner;
#[cfg(feature = "web")]
pub mod event;
#[cfg(feature = "web")]
pub mod field;
#[cfg(any(feature = "web", feature = "worker"))]
mod file_cache;
#[cfg(feature = "web")]
pub mod fragment;
#[cfg(feature = "web")]
pub mod id;
#[cfg(feature = "web")]
pub mod issued_papers;
#[cfg(feature = "web")]
pub mod keys;
#[cfg(any(feature = "web", feature = "worker"))]
pub mod language_file;
#[cfg(feature = "web")]
pub mod locale;
#[cfg(feature = "web")]
pub mod names;
#[cfg(any(feature = "web", feature = "worker"))]
pub mod own_fonts;
#[cfg(feature = "web")]
pub mod page;
#[cfg(feature = "web")]
pub mod page_picture;
#[cfg(feature = "web")]
pub mod paper_worker;
#[cfg(feature = "web")]
pub mod picture;
#[cfg(any(feature = "web", test))]
mod picture_header;
#[cfg(feature = "web")]
pub mod pointer;
#[cfg(feature = "web")]
pub mod print;
#[cfg(any(feature = "web", test))]
mod sized_svg;
#[cfg(feature = "web")]
pub mod storage;
#[cfg(feature = "web")]
pub mod timers;
#[cfg(feature = "worker")]
pub mod worker_scope;

#[cfg(feature = "web")]
#[expect(clippy::disallowed_methods, reason = "this room is where the browser is touched")]
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

//! Markup and events. No arithmetic, no storage, no clock.
//!
//! `components` are the parts that know no invoice, `blocks` the parts of the form, `pages` what
//! has an address. They are plain functions that return one type of view: nodes, kept up to date by
//! effects of Leptos' reactive graph. The code of a view exists once, and the page's first load is
//! small because of it.

mod blocks;
mod components;
mod pages;
mod shell;

pub use components::{
    Button, ButtonLook, Choice, View, button, choice, el, icon, live, mount, nothing, several,
};
pub use shell::shell;

//! What is around every page: the bar, the notice, the voice for screen readers.

use leptos::prelude::*;

use super::components::{bar, notice};
use super::pages;
use crate::app::{Desk, Page, Part};

/// The whole page.
pub fn shell(desk: Desk) -> AnyView {
    provide_context(desk);
    let page = move || {
        desk.watch(Part::Page);
        match desk.read(|state| state.page) {
            Page::Form => pages::form(desk),
            Page::Drafts => pages::drafts(desk),
        }
    };
    let announcement = move || {
        desk.watch(Part::Announcement);
        desk.read(|state| state.announcement.clone())
    };
    view! {
        {bar(desk)}
        {page}
        {notice(desk)}
        <p class="unseen" role="status" aria-live="polite">{announcement}</p>
    }
    .into_any()
}

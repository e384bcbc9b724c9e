//! What is around every page: the bar, the notice, the voice for screen readers.

use super::components::{View, bar, el, live, notice, several};
use super::pages;
use crate::app::{Desk, Page, Part};

/// The whole page.
pub fn shell(desk: Desk) -> View {
    let page = live(move || {
        desk.watch(Part::Page);
        match desk.read(|state| state.page) {
            Page::Form => pages::form(desk),
            Page::Drafts => pages::drafts(desk),
        }
    });
    let voice = el("p").class("unseen").set("role", "status").words(move || {
        desk.watch(Part::Announcement);
        desk.read(|state| state.announcement.clone())
    });
    several(vec![bar(desk), page, notice(desk), voice.view()])
}

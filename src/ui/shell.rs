//! What is around every page: the bar, the notice, the voice for screen readers, the place of the
//! drawer's dialog.

use super::components::{View, bar, el, live, notice, several};
use super::pages;
use crate::app::{Desk, Page, Part, text};
use crate::browser::drawer;
use crate::document::Id;

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
    let ways = el("div")
        .set("id", "ways-place")
        .on("billet-done", move |event| desk.tell(drawer::said(&event)))
        .on("billet-missing", move |_| desk.tell_error(text("drawer-missing")))
        .on("billet-book", move |_| desk.forget_book())
        .on("billet-kept", move |event| desk.kept(drawer::said(&event)))
        .on("billet-delete", move |event| desk.delete_anyway(&Id::new(drawer::said(&event))))
        .on("billet-pattern", move |_| desk.take_pattern())
        .on("billet-draft", move |event| desk.open_draft(&Id::new(drawer::said(&event))));
    several(vec![bar(desk), page, notice(desk), voice.view(), ways.view()])
}

//! The list of drafts.

use leptos::prelude::AnyView;

use crate::app::{Desk, Part, text, text_with, wording};
use crate::calendar::read_iso_date;
use crate::document::Id;
use crate::region;
use crate::store::Summary;
use crate::ui::components::{Button, ButtonLook, button, el, live, nothing, several};
use crate::wording::Argument;

/// The page of the drafts.
pub fn drafts(desk: Desk) -> AnyView {
    let list = live(move || {
        desk.watch(Part::Listing);
        let listing = desk.read(|state| state.listing.clone());
        let set_aside = listing.quarantined.len() + listing.newer.len();
        let rows: Vec<_> = listing.drafts.into_iter().map(|draft| row(desk, draft)).collect();
        let drafts = if rows.is_empty() {
            el("p").class("drafts-none").text(text("drafts-none"))
        } else {
            el("ul").class("drafts").child(several(rows))
        };
        let count = Argument::Number(i64::try_from(set_aside).unwrap_or_default().into());
        let note = if set_aside == 0 {
            nothing()
        } else {
            let words = text_with("drafts-unreadable", &[("count", count)]);
            el("p").class("field-hint").text(words).view()
        };
        several(vec![drafts.view(), note])
    });
    let new = Button::new(text("draft-new"), "new", ButtonLook::Primary);
    let head = el("div")
        .class("drafts-head")
        .child(el("h1").text(text("drafts")))
        .child(button(new, move || desk.new_draft()));
    el("main")
        .class("drafts-page")
        .child(head)
        .child(el("p").class("field-hint").text(text("drafts-hint")))
        .child(list)
        .view()
}

fn row(desk: Desk, draft: Summary) -> AnyView {
    let language = wording().language();
    let number = if draft.number.is_empty() { text("draft-unnumbered") } else { draft.number };
    let buyer = if draft.buyer.is_empty() { text("draft-without-buyer") } else { draft.buyer };
    let due = draft.due.map(|due| region::write_money(due, draft.currency, language));
    let changed = changed(&draft.saved_at);
    let act = |key: &str, icon: &'static str, command: fn(Desk, &Id)| {
        let id = draft.id.clone();
        let name = text_with(key, &[("number", Argument::Text(&number))]);
        button(Button::new(name, icon, ButtonLook::Icon), move || command(desk, &id))
    };
    let duplicate = act("draft-duplicate", "copy", Desk::duplicate_draft);
    let delete = act("draft-delete", "bin", Desk::delete_draft);
    let opened = draft.id.clone();
    let name = text_with("draft-open", &[("number", Argument::Text(&number))]);
    let open = el("button")
        .set("type", "button")
        .class("draft-open")
        .set("aria-label", name)
        .on("click", move |_| desk.open_draft(&opened))
        .text(number);
    el("li")
        .class("draft")
        .child(open)
        .child(el("span").class("draft-buyer").text(buyer))
        .child(el("span").class("draft-changed").text(changed))
        .child(el("span").class("draft-due figure").text(due.unwrap_or_default()))
        .child(el("span").class("draft-acts").child(duplicate).child(delete))
        .view()
}

/// When a draft was saved: the day and the time.
fn changed(saved_at: &str) -> String {
    let Some((day, time)) = saved_at.split_once('T') else { return String::new() };
    let Some(day) = read_iso_date(day) else { return String::new() };
    let day = region::write_date(day, wording().language());
    let time = time.get(..5).unwrap_or(time);
    let arguments = [("day", Argument::Text(&day)), ("time", Argument::Text(time))];
    text_with("draft-changed", &arguments)
}

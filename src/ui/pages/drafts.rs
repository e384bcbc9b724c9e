//! The list of drafts.

use leptos::prelude::*;

use crate::app::{Desk, Part, text, text_with, wording};
use crate::document::Id;
use crate::region;
use crate::store::Summary;
use crate::ui::components::{Button, ButtonLook, button};
use crate::wording::Argument;

/// The page of the drafts.
pub fn drafts(desk: Desk) -> AnyView {
    let list = move || {
        desk.watch(Part::Listing);
        let listing = desk.read(|state| state.listing.clone());
        let rows: Vec<_> = listing.drafts.into_iter().map(|draft| row(desk, draft)).collect();
        let set_aside = listing.quarantined.len() + listing.newer.len();
        let note = (set_aside > 0).then(|| {
            let count = Argument::Number(i64::try_from(set_aside).unwrap_or_default().into());
            view! { <p class="field-hint">{text_with("drafts-unreadable", &[("count", count)])}</p> }
        });
        if rows.is_empty() {
            view! { <p class="drafts-none">{text("drafts-none")}</p>{note} }.into_any()
        } else {
            view! { <ul class="drafts">{rows}</ul>{note} }.into_any()
        }
    };
    let new = Button::new(text("draft-new"), "new", ButtonLook::Primary);
    view! {
        <main class="drafts-page">
            <div class="drafts-head">
                <h1>{text("drafts")}</h1>
                {button(new, move || desk.new_draft())}
            </div>
            <p class="field-hint">{text("drafts-hint")}</p>
            {list}
        </main>
    }
    .into_any()
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
    let actions = [
        act("draft-duplicate", "copy", Desk::duplicate_draft),
        act("draft-delete", "bin", Desk::delete_draft),
    ];
    let open = draft.id.clone();
    let name = text_with("draft-open", &[("number", Argument::Text(&number))]);
    view! {
        <li class="draft">
            <button type="button" class="draft-open" aria-label=name
                on:click=move |_| desk.open_draft(&open)>
                <span class="draft-number">{number.clone()}</span>
                <span class="draft-buyer">{buyer}</span>
                <span class="draft-changed">{changed}</span>
                <span class="draft-due figure">{due}</span>
            </button>
            {Vec::from(actions)}
        </li>
    }
    .into_any()
}

/// When a draft was saved: the day and the time.
fn changed(saved_at: &str) -> String {
    let Some((day, time)) = saved_at.split_once('T') else { return String::new() };
    let Ok(day) = day.parse() else { return String::new() };
    let day = region::write_date(day, wording().language());
    let time = time.get(..5).unwrap_or(time);
    let arguments = [("day", Argument::Text(&day)), ("time", Argument::Text(time))];
    text_with("draft-changed", &arguments)
}

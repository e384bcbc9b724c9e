//! The list of drafts.

use leptos::prelude::{Get, GetUntracked, RwSignal, Set};

use crate::app::{
    Desk, Part, document_name, draft_element_id, kind_name, moment, text, text_with, wording,
};
use crate::browser::field;
use crate::document::{DocumentKind, Id};
use crate::money::has_word;
use crate::region;
use crate::store::Summary;
use crate::ui::blocks;
use crate::ui::components::{Button, ButtonLook, View, button, el, icon, live, nothing, several};
use crate::wording::Argument;

/// The page of the drafts.
pub fn drafts(desk: Desk) -> View {
    let sought = RwSignal::new(String::new());
    let list = live(move || {
        desk.watch(Part::Listing);
        let listing = desk.read(|state| state.listing.clone());
        let set_aside = listing.quarantined.len() + listing.newer.len();
        let is_empty = listing.drafts.is_empty();
        let sought = sought.get();
        let found = listing.drafts.into_iter().filter(|draft| is_found(draft, &sought));
        let rows: Vec<_> = found.map(|draft| row(desk, draft)).collect();
        let drafts = if is_empty {
            el("p").class("drafts-none").text(text("drafts-none"))
        } else if rows.is_empty() {
            el("p").class("drafts-none").set("role", "status").text(text("drafts-not-found"))
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
        several(vec![drafts.view(), gaps(desk), note])
    });
    let new = Button::new(text("draft-new"), "plus", ButtonLook::Primary).with_id("first-draft");
    let export = live(move || {
        desk.watch(Part::Listing);
        if desk.read(|state| state.listing.drafts.is_empty()) {
            return nothing();
        }
        let export = Button::new(text("export"), "", ButtonLook::Plain);
        button(export, move || desk.order_way("export", None))
    });
    let book = Button::new(text("book"), "", ButtonLook::Plain);
    let open = Button::new(text("file-open"), "", ButtonLook::Plain);
    let head = el("div")
        .class("drafts-head")
        .child(el("h1").text(text("drafts")))
        .child(export)
        .child(button(book, move || desk.order_way("book", None)))
        .child(button(open, move || desk.order_way("open", None)))
        .child(button(new, move || desk.new_draft()));
    el("main")
        .class("drafts-page")
        .child(head)
        .child(el("p").class("field-hint").text(text("drafts-hint")))
        .child(search(desk, sought))
        .child(list)
        .child(blocks::interface_language(desk))
        .view()
}

/// Which numbers are missing, of each company that misses some.
// Not a part of the closure that draws the list, which runs early.
#[inline(never)]
fn gaps(desk: Desk) -> View {
    let told = |(company, told): (String, String)| {
        let line = el("p").class("field-hint drafts-gaps");
        let line = if company.is_empty() {
            line
        } else {
            line.child(el("strong").text(company)).child(el("br"))
        };
        line.child(el("span").text(told)).view()
    };
    several(desk.number_gaps().into_iter().map(told).collect())
}

/// The search, where there are more drafts than an eye takes in.
fn search(desk: Desk, sought: RwSignal<String>) -> View {
    live(move || {
        desk.watch(Part::Listing);
        if desk.read(|state| state.listing.drafts.len()) <= AT_A_GLANCE {
            return nothing();
        }
        let input = el("input")
            .set("id", "draft-search")
            .set("type", "search")
            .set("autocomplete", "off")
            .property("value", move || sought.get_untracked())
            .on("input", move |event| sought.set(field::value(&event)));
        el("div")
            .class("field draft-search")
            .child(el("label").set("for", "draft-search").text(text("drafts-search")))
            .child(input)
            .view()
    })
}

const AT_A_GLANCE: usize = 8;

/// Whether the number or the client of a draft contains what is sought.
fn is_found(draft: &Summary, sought: &str) -> bool {
    let sought = sought.trim();
    has_word(&draft.number, sought) || has_word(&draft.buyer, sought)
}

fn row(desk: Desk, draft: Summary) -> View {
    let number = match (draft.kind, draft.number.as_str()) {
        (DocumentKind::Invoice, "") => text("draft-unnumbered"),
        (DocumentKind::Invoice, _) => draft.number,
        (kind, "") => kind_name(kind),
        (kind, number) => document_name(kind, number),
    };
    let buyer = if draft.buyer.is_empty() { text("draft-without-buyer") } else { draft.buyer };
    let due = draft.due.filter(|_| draft.kind.has_prices());
    let due = due.map(|due| region::write_money(due, draft.currency, draft.language));
    let changed = match draft.issued_on {
        Some(date) => {
            let date = region::write_date(date, wording().language());
            let told = text_with("issued-on", &[("date", Argument::Text(&date))]);
            el("span").class("draft-changed is-issued").child(icon("lock")).text(told)
        }
        None => el("span").class("draft-changed").text(moment(&draft.saved_at)),
    };
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
        .set("id", draft_element_id(&opened))
        .set("aria-label", name)
        .on("click", move |_| desk.open_draft(&opened))
        .text(number);
    el("li")
        .class("draft")
        .child(open)
        .child(el("span").class("draft-buyer").text(buyer))
        .child(changed)
        .child(el("span").class("draft-due figure").text(due.unwrap_or_default()))
        .child(el("span").class("draft-acts").child(duplicate).child(delete))
        .view()
}

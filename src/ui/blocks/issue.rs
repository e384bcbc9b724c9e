//! Issuing: the way to it at the end of the form, and what an issued document says of itself.

use crate::app::{Desk, document_name, text, text_with, wording};
use crate::document::Document;
use crate::region::write_date;
use crate::ui::components::{Button, ButtonLook, View, block, button, el, icon, nothing, several};
use crate::wording::Argument;

/// The block that leads to issuing.
pub fn issue(desk: Desk) -> View {
    let told = el("p").class("field-hint").text(text("issue-place-hint"));
    let open = Button::new(text("issue-open"), "lock", ButtonLook::Plain).with_id("issue-open");
    let open = button(open, move || desk.order_way("issue", None));
    block("issue", text("issue"), nothing(), several(vec![told.view(), open]))
}

/// Since when the document is as it is, and how it is followed by another.
pub fn issued(desk: Desk) -> View {
    let told = desk.read(|state| issued_on(&state.document));
    let name = desk.read(|state| document_name(state.document.kind, &state.document.number));
    let follow = Button::new(text("issued-follow"), "", ButtonLook::Plain);
    let back = Button::new(text("issued-take-back"), "", ButtonLook::Link);
    let ways = el("div")
        .class("issued-ways")
        .child(button(follow, move || desk.order_way("make", None)))
        .child(button(back, move || desk.order_way("take-back", None)));
    el("section")
        .class("issued")
        .set("id", "issued")
        .set("tabindex", "-1")
        .set("aria-label", format!("{name}: {told}"))
        .child(icon("lock"))
        .child(
            el("div")
                .class("issued-words")
                .child(el("p").child(el("strong").text(told)))
                .child(el("p").text(text("issued-hint"))),
        )
        .child(ways)
        .view()
}

/// "Issued on 23 Nov 2026"; of a draft nothing.
pub fn issued_on(document: &Document) -> String {
    let Some(date) = document.issued_on else { return String::new() };
    let date = write_date(date, wording().language());
    text_with("issued-on", &[("date", Argument::Text(&date))])
}

//! The bar on top: the name, the document, whether it is saved, and the ways out.

use super::{View, el, icon, nothing, several};
use crate::app::{
    Desk, Page, Part, SavedState, document_name, kind_name, short_moment, text, text_with,
};
use crate::document::DocumentKind;
use crate::ui::blocks::{issued_on, pdf_button};
use crate::wording::Argument;

/// The bar.
pub fn bar(desk: Desk) -> View {
    let number = move || {
        desk.watch(Part::Head);
        let (kind, number) =
            desk.read(|state| (state.document.kind, state.document.number.clone()));
        match (kind, number.as_str()) {
            (DocumentKind::Invoice, "") => text("document-unnumbered"),
            (kind, "") => kind_name(kind),
            (kind, number) => document_name(kind, number),
        }
    };
    let current = move || {
        desk.watch(Part::Page);
        desk.read(|state| (state.page == Page::Drafts).then(|| "page".to_owned()))
    };
    let drafts = el("a")
        .class("button button-plain")
        .set("href", "#/drafts")
        .live_set("aria-current", current)
        .child(icon("drafts"))
        .child(el("span").class("button-word").text(text("drafts")));
    let new = el("button")
        .set("type", "button")
        .class("button button-plain")
        .set("aria-label", text("draft-new"))
        .on("click", move |_| desk.new_draft())
        .child(icon("plus"))
        .child(el("span").class("bar-long").text(text("draft-new")))
        .child(el("span").class("bar-short").text(text("draft-new.short")));
    let ways =
        el("nav").class("bar-ways").set("aria-label", text("navigation")).child(drafts).child(new);
    let brand = el("a")
        .class("bar-brand")
        .set("href", "#/")
        .child(el("span").class("mark").set("aria-hidden", "true").markup(MARK))
        .child(el("span").class("bar-name").text(text("product")));
    el("header")
        .class("bar")
        .child(brand)
        .child(el("div").class("bar-state").live(move || {
            if is_form(desk) {
                let number = el("p").class("bar-document").words(number);
                several(vec![number.view(), saved(desk)])
            } else {
                nothing()
            }
        }))
        .child(ways)
        .live(move || if is_form(desk) { pdf_button(desk) } else { nothing() })
        .view()
}

/// Whether the document is in sight: its number, its state and its PDF make sense then alone.
fn is_form(desk: Desk) -> bool {
    desk.watch(Part::Page);
    desk.read(|state| state.page) == Page::Form
}

/// The sign of Billet: a slip.
const MARK: &str = r#"<svg viewBox="0 0 24 24" focusable="false"><path d="M5 2h10l4 4v16l-3.5-2.2L12 22l-3.5-2.2L5 22z"/><path class="mark-line" d="M8.5 10h7M8.5 14h4.5"/></svg>"#;

/// Whether what was typed is kept.
fn saved(desk: Desk) -> View {
    let state = move || {
        desk.watch(Part::Saved);
        desk.read(|state| state.saved.clone())
    };
    let words = move || match state() {
        SavedState::At(_) if desk.is_issued() => desk.read(|state| issued_on(&state.document)),
        SavedState::Untouched => String::new(),
        SavedState::At(moment) => {
            let moment = short_moment(&moment);
            if moment.is_empty() {
                return moment;
            }
            text_with("saved-at", &[("time", Argument::Text(&moment))])
        }
        SavedState::Failed(key) => {
            text_with("not-saved", &[("reason", Argument::Text(&text(key)))])
        }
    };
    let class = move || {
        let is_failed = matches!(state(), SavedState::Failed(_));
        Some(if is_failed { "bar-saved is-failed" } else { "bar-saved" }.to_owned())
    };
    el("p").live_set("class", class).set("role", "status").words(words).view()
}

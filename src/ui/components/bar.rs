//! The bar on top: the name, the document, whether it is saved, and the ways out.

use leptos::prelude::*;

use super::{Button, ButtonLook, button, icon};
use crate::app::{Desk, Page, Part, SavedState, text, text_with};
use crate::ui::blocks::pdf_button;
use crate::wording::Argument;

/// The bar.
pub fn bar(desk: Desk) -> AnyView {
    let number = move || {
        desk.watch(Part::Head);
        desk.watch(Part::Opened);
        let number = desk.read(|state| state.document.number.clone());
        if number.is_empty() {
            text("document-unnumbered")
        } else {
            text_with("document-numbered", &[("number", Argument::Text(&number))])
        }
    };
    let new = Button::new(text("draft-new"), "new", ButtonLook::Plain);
    view! {
        <header class="bar">
            <a class="bar-brand" href="#/">{mark()}<span>{text("product")}</span></a>
            <p class="bar-document">{number}</p>
            {saved(desk)}
            <nav class="bar-ways" aria-label=text("navigation")>
                <a class="button button-plain" href="#/drafts" aria-current=move || {
                    desk.watch(Part::Page);
                    desk.read(|state| (state.page == Page::Drafts).then_some("page"))
                }>{icon("drafts")}<span class="button-word">{text("drafts")}</span></a>
                {button(new, move || desk.new_draft())}
            </nav>
            {pdf_button(desk)}
        </header>
    }
    .into_any()
}

/// The sign of Billet: a folded slip.
fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M5 2h10l4 4v16l-3.5-2.2L12 22l-3.5-2.2L5 22z"/>
            <path class="mark-line" d="M8.5 10h7M8.5 14h4.5"/>
        </svg>
    }
    .into_any()
}

/// Whether what was typed is kept.
fn saved(desk: Desk) -> AnyView {
    let state = move || {
        desk.watch(Part::Saved);
        desk.read(|state| state.saved.clone())
    };
    let words = move || match state() {
        SavedState::Untouched => String::new(),
        SavedState::At(hour, minute) => {
            let time = format!("{hour:02}:{minute:02}");
            text_with("saved-at", &[("time", Argument::Text(&time))])
        }
        SavedState::Failed(key) => {
            text_with("not-saved", &[("reason", Argument::Text(&text(key)))])
        }
    };
    let class = move || match state() {
        SavedState::Failed(_) => "bar-saved is-failed",
        _ => "bar-saved",
    };
    view! { <p class=class role="status">{words}</p> }.into_any()
}

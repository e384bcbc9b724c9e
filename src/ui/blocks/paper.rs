//! The paper: one page of it, as it will be printed.

use leptos::prelude::*;

use crate::app::{Desk, PaperState, Part, text, text_with};
use crate::ui::components::{Button, ButtonLook, button};
use crate::wording::Argument;

/// The paper beside the form.
pub fn paper(desk: Desk) -> AnyView {
    let source = move || {
        desk.watch(Part::Paper);
        desk.read(|state| state.paper.drawing.as_ref().map(|drawing| drawing.url().to_owned()))
    };
    let is_blank = move || source().is_none();
    let picture = move || {
        source().map(|source| view! { <img src=source alt=position(desk) draggable="false"/> })
    };
    view! {
        <section class="paper" id="paper" aria-label=text("paper")>
            {stopped(desk)}
            <div class="sheet" class:is-blank=is_blank>{picture}</div>
            {pages(desk)}
        </section>
    }
    .into_any()
}

/// "Page 1 of 3."
fn position(desk: Desk) -> String {
    let (page, pages) = desk.read(|state| (state.paper.page + 1, state.paper.pages));
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or_default().into());
    text_with("paper-page", &[("page", number(page)), ("pages", number(pages))])
}

fn pages(desk: Desk) -> AnyView {
    let turn = move || {
        desk.watch(Part::Paper);
        let (page, pages) = desk.read(|state| (state.paper.page, state.paper.pages));
        (pages > 0).then(|| {
            let several = pages > 1;
            let back = several.then(|| {
                let made = Button::new(text("paper-back"), "left", ButtonLook::Icon);
                button(made, move || desk.turn_to(page.saturating_sub(1)))
            });
            let on = several.then(|| {
                let made = Button::new(text("paper-on"), "right", ButtonLook::Icon);
                button(made, move || desk.turn_to(page + 1))
            });
            view! { {back}<p>{position(desk)}</p>{on} }
        })
    };
    view! { <div class="pages">{turn}</div> }.into_any()
}

/// The paper worker has stopped: in words, with a way to try again.
fn stopped(desk: Desk) -> AnyView {
    let sentence = move || {
        desk.watch(Part::Paper);
        desk.read(|state| match state.paper.worker {
            PaperState::Stopped(key) => Some(key),
            _ => None,
        })
        .map(|key| {
            let retry = Button::new(text("paper-retry"), "", ButtonLook::Plain);
            view! {
                <p>{text(key)}</p>
                {button(retry, move || desk.restart_paper())}
            }
        })
    };
    view! { <div class="paper-stopped" role="status">{sentence}</div> }.into_any()
}

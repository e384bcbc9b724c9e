//! The paper: one page of it, as it will be printed.

use leptos::prelude::AnyView;

use crate::app::{Desk, PaperState, Part, text, text_with};
use crate::ui::components::{Button, ButtonLook, button, el, nothing, several};
use crate::wording::Argument;

/// The paper beside the form.
pub fn paper(desk: Desk) -> AnyView {
    let source = move || {
        desk.watch(Part::Paper);
        desk.read(|state| state.paper.drawing.as_ref().map(|drawing| drawing.url().to_owned()))
    };
    let class =
        move || Some(if source().is_some() { "sheet" } else { "sheet is-blank" }.to_owned());
    let name = move || {
        desk.watch(Part::Paper);
        Some(position(desk))
    };
    let hidden = move || source().is_none().then(String::new);
    let picture = el("img")
        .live_set("src", source)
        .live_set("alt", name)
        .live_set("hidden", hidden)
        .set("draggable", "false");
    el("section")
        .class("paper")
        .set("id", "paper")
        .set("aria-label", text("paper"))
        .child(stopped(desk))
        .child(el("div").live_set("class", class).child(picture))
        .child(pages(desk))
        .view()
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
        if pages == 0 {
            return nothing();
        }
        let place = el("p").text(position(desk)).view();
        if pages == 1 {
            return place;
        }
        let back = Button::new(text("paper-back"), "left", ButtonLook::Icon);
        let on = Button::new(text("paper-on"), "right", ButtonLook::Icon);
        several(vec![
            button(back, move || desk.turn_to(page.saturating_sub(1))),
            place,
            button(on, move || desk.turn_to(page + 1)),
        ])
    };
    el("div").class("pages").live(turn).view()
}

/// The paper worker has stopped: in words, with a way to try again.
fn stopped(desk: Desk) -> AnyView {
    let told = move || {
        desk.watch(Part::Paper);
        let PaperState::Stopped(key) = desk.read(|state| state.paper.worker) else {
            return nothing();
        };
        let retry = Button::new(text("paper-retry"), "", ButtonLook::Plain);
        el("div")
            .class("paper-stopped")
            .child(el("p").text(text(key)))
            .child(button(retry, move || desk.restart_paper()))
            .view()
    };
    el("div").set("role", "status").live(told).view()
}

//! The paper: one page of it, as it will be printed.

use leptos::prelude::{Get, RwSignal, Update};

use crate::app::{Desk, Frame, PaperState, Part, document_name, text, text_with};
use crate::browser::{page, pointer};
use crate::document::Field;
use crate::ui::components::{
    Button, ButtonLook, Event, View, button, el, icon, live, nothing, several,
};
use crate::wording::Argument;

/// The paper beside the form.
pub fn paper(desk: Desk, show_form: impl Fn() + 'static) -> View {
    let source = move || {
        desk.watch(Part::Paper);
        desk.read(|state| state.paper.drawing.as_ref().map(|drawing| drawing.url().to_owned()))
    };
    let class =
        move || Some(if source().is_some() { "sheet" } else { "sheet is-blank" }.to_owned());
    let name = move || {
        desk.watch(Part::Paper);
        let (document, page) = (desk.read(|state| state.document.number.clone()), position(desk));
        if document.is_empty() {
            return Some(page);
        }
        let document = document_name(desk.read(|state| state.document.kind), &document);
        let told = [("document", Argument::Text(&document)), ("page", Argument::Text(&page))];
        Some(text_with("paper-picture", &told))
    };
    let hidden = move || source().is_none().then(String::new);
    let picture = el("img")
        .live_set("src", source)
        .live_set("alt", name)
        .live_set("hidden", hidden)
        .set("draggable", "false");
    let is_large = RwSignal::new(false);
    let sheet = el("div")
        .live_set("class", class)
        .on("click", move |event| match spot(desk, &event) {
            Some((_, field)) => {
                show_form();
                desk.go_to(&field);
            }
            None => is_large.update(|is_large| *is_large = !*is_large),
        })
        .on("pointermove", move |event| {
            pointer::put_around("spot", spot(desk, &event).map(|(frame, _)| frame));
        })
        .on("pointerleave", |_| pointer::put_around("spot", None))
        .child(picture)
        .child(el("div").class("spot").set("id", "spot").set("hidden", ""))
        .child(stale(desk));
    let view =
        move || Some(if is_large.get() { "paper-view is-large" } else { "paper-view" }.to_owned());
    el("section")
        .class("paper")
        .set("id", "paper")
        .set("aria-label", text("paper"))
        .child(stopped(desk))
        // What only a printer sees: all pages, or how to get them.
        .child(el("div").set("id", "all-pages"))
        .child(el("p").class("print-hint").text(text("paper-print")))
        .child(el("div").live_set("class", view).child(sheet))
        .child(el("div").class("pages").child(pages(desk)).child(zoom(is_large)))
        .view()
}

/// The field that stands where a pointer is, and the frame around it.
fn spot(desk: Desk, event: &Event) -> Option<(Frame, Field)> {
    desk.spot_at(pointer::place_in(event)?)
}

/// Makes the paper as large as it can be read, or as small as it is seen whole.
fn zoom(is_large: RwSignal<bool>) -> View {
    live(move || {
        let (key, drawn) =
            if is_large.get() { ("paper-smaller", "minus") } else { ("paper-larger", "zoom") };
        let made = Button::new(text(key), drawn, ButtonLook::Icon).with_id("paper-zoom");
        button(made, move || {
            is_large.update(|is_large| *is_large = !*is_large);
            page::focus_soon("paper-zoom");
        })
    })
}

/// What is seen is not what stands in the form: a band over the paper says so.
fn stale(desk: Desk) -> View {
    live(move || {
        desk.watch(Part::Figures);
        let words = desk.read(|state| {
            if state.figures.impossible.is_some() {
                return Some(text("paper-impossible"));
            }
            let count = Argument::from(state.pending.len());
            (!state.pending.is_empty()).then(|| text_with("paper-stale", &[("count", count)]))
        });
        match words {
            Some(words) => el("p").class("paper-stale").child(icon("alert")).text(words).view(),
            None => nothing(),
        }
    })
}

/// "Page 1 of 3."
fn position(desk: Desk) -> String {
    let (page, pages) = desk.read(|state| (state.paper.page + 1, state.paper.pages));
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or_default().into());
    text_with("paper-page", &[("page", number(page)), ("pages", number(pages))])
}

fn pages(desk: Desk) -> View {
    let turn = move || {
        desk.watch(Part::Paper);
        let (page, pages) = desk.read(|state| (state.paper.page, state.paper.pages));
        if pages == 0 {
            return nothing();
        }
        // The picture says the same to those who do not see it.
        let place = el("p").set("aria-hidden", "true").text(position(desk)).view();
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
    live(turn)
}

/// The paper worker has stopped: in words, with a way to try again.
fn stopped(desk: Desk) -> View {
    let told = move || {
        desk.watch(Part::Paper);
        let PaperState::Stopped(key) = desk.read(|state| state.paper.worker) else {
            return nothing();
        };
        let retry = Button::new(text("paper-retry"), "", ButtonLook::Plain);
        el("div")
            .class("paper-stopped")
            .child(el("p").text(text(key)))
            .child(button(retry, move || desk.wake_paper()))
            .view()
    };
    el("div").set("role", "status").live(told).view()
}

//! The one next step: the PDF; and the way to what else a document becomes.

use crate::app::{Desk, PaperState, Part, PdfState, text};
use crate::ui::components::{Button, ButtonLook, View, button, el, icon};

/// The button that brings the PDF. Pressed before the paper worker has arrived, it says so and
/// does its job as soon as it can.
pub fn pdf_button(desk: Desk) -> View {
    let is_asked = move || {
        desk.watch(Part::Paper);
        desk.read(|state| state.paper.pdf != PdfState::Idle)
    };
    let words = move || {
        let is_ready = desk.read(|state| state.paper.worker == PaperState::Ready);
        match (is_asked(), is_ready) {
            (false, _) => text("pdf-download"),
            (true, false) => text("pdf-waiting"),
            (true, true) => text("pdf-making"),
        }
    };
    let pdf = el("button")
        .set("type", "button")
        .class("button button-primary pdf-button")
        .live_set("aria-label", move || Some(words()))
        .live_set("aria-busy", move || is_asked().then(|| "true".to_owned()))
        .on("click", move |_| desk.make_pdf())
        .child(icon("download"))
        .child(el("span").class("button-word bar-long").words(words))
        .child(el("span").class("bar-short").text(text("pdf-download.short")));
    let more = Button::new(text("ways"), "more", ButtonLook::Icon);
    el("div")
        .class("pdf-ways")
        .child(pdf)
        .child(button(more, move || desk.order_way("ways", None)))
        .view()
}

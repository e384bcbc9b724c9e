//! The one next step: the PDF.

use leptos::prelude::*;

use crate::app::{Desk, PaperState, Part, PdfState, text};
use crate::ui::components::icon;

/// The button that brings the PDF. Pressed before the paper worker has arrived, it says so and
/// does its job as soon as it can.
pub fn pdf_button(desk: Desk) -> AnyView {
    let is_asked = move || {
        desk.watch(Part::Paper);
        desk.read(|state| state.paper.pdf != PdfState::Idle)
    };
    let words = move || {
        desk.watch(Part::Paper);
        let is_ready = desk.read(|state| state.paper.worker == PaperState::Ready);
        text(match (is_asked(), is_ready) {
            (false, _) => "pdf-download",
            (true, false) => "pdf-waiting",
            (true, true) => "pdf-making",
        })
    };
    view! {
        <button type="button" class="button button-primary pdf-button" aria-busy=move || {
            if is_asked() { "true" } else { "false" }
        } on:click=move |_| desk.make_pdf()>
            {icon("download")}<span class="button-word">{words}</span>
        </button>
    }
    .into_any()
}

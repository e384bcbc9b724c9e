//! Dialogs that stand before the page: only they can be used while they are open. The browser closes
//! them by Escape and then gives the focus back.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement};

use super::page;

/// Shows the dialog with an id, once it is part of the page.
pub fn show(id: &str) {
    if let Some(dialog) = dialog(id)
        && !dialog.open()
    {
        // It fails only for one that is not in the page or is shown without being modal.
        let _ = dialog.show_modal();
    }
}

/// Whether the dialog with an id stands before the page.
pub fn is_open(id: &str) -> bool {
    dialog(id).is_some_and(|dialog| dialog.open())
}

/// Closes the dialog with an id.
pub fn close(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

/// Whether an event is a press beside a dialog that fills itself: on what dims the page.
pub fn is_beside(event: &Event) -> bool {
    event.target().is_some_and(|target| target.has_type::<HtmlDialogElement>())
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    page::element(id)?.dyn_into().ok()
}

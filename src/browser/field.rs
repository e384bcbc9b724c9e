//! The text of a field that an event happened in.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

/// Shows a text in the field that an event happened in, unless it shows it already: writing it
/// anew would move the caret.
pub fn show(event: &Event, text: &str) {
    let Some(target) = event.target() else { return };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        if input.value() != text {
            input.set_value(text);
        }
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>()
        && area.value() != text
    {
        area.set_value(text);
    }
}

/// Whether an event happened in a field that is typed into.
pub fn is_text(event: &Event) -> bool {
    has_lines(event) || event.target().is_some_and(|target| target.has_type::<HtmlInputElement>())
}

/// Whether an event happened in a field of one line that is empty.
pub fn is_empty(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    target.is_some_and(|input| input.value().is_empty())
}

/// Whether an event happened in a field of several lines.
pub fn has_lines(event: &Event) -> bool {
    event.target().is_some_and(|target| target.has_type::<HtmlTextAreaElement>())
}

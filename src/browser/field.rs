//! The field that an event happened in.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What stands in the field, or is chosen in it.
pub fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else {
        target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

/// Whether the box that an event happened in is ticked.
pub fn is_checked(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    target.is_some_and(|input| input.checked())
}

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

/// Whether an event happened in a field of one line.
pub fn is_line(event: &Event) -> bool {
    event.target().is_some_and(|target| target.has_type::<HtmlInputElement>())
}

/// Whether an event happened in a field of one line that is empty.
pub fn is_empty(event: &Event) -> bool {
    is_line(event) && value(event).is_empty()
}

/// Gives the element that listens to an event a class, or takes it away.
pub fn mark(event: &Event, class: &str, is_on: bool) {
    let target = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(target) = target {
        // Toggling a class of a sound name cannot fail.
        let _ = target.class_list().toggle_with_force(class, is_on);
    }
}

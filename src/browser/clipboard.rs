//! What is pasted and dropped.

use web_sys::{ClipboardEvent, DragEvent, Event, File, HtmlInputElement};

use wasm_bindgen::JsCast;

/// The text that is being pasted; nothing, where the clipboard holds none.
pub fn pasted_text(event: &Event) -> Option<String> {
    let text = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()?;
    (!text.is_empty()).then_some(text)
}

/// The first file that is being pasted.
pub fn pasted_file(event: &ClipboardEvent) -> Option<File> {
    event.clipboard_data()?.files()?.get(0)
}

/// The first file that is being dropped.
pub fn dropped_file(event: &Event) -> Option<File> {
    event.dyn_ref::<DragEvent>()?.data_transfer()?.files()?.get(0)
}

/// The file that was chosen in an `input type=file`. The input forgets it, so that the same file
/// can be chosen again.
pub fn chosen_file(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

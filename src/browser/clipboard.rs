//! What is pasted and dropped.

use web_sys::{ClipboardEvent, DragEvent, Event, File, HtmlInputElement};

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::event::listen;
use super::timers::Debounce;
use super::{page, window};

/// What the root of the page says while a file hovers over it.
const HOVERS: &str = "data-drops";

/// A file that was not told of for so long hovers no more: browsers tell of it every 50 to 350
/// milliseconds.
const GONE_MILLIS: u32 = 600;

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

/// Calls a function with every file that is dropped on the page where nothing else takes it. While one
/// hovers the page says what becomes of it, in words of `told`.
pub fn on_file(told: String, act: impl Fn(File) + 'static) {
    let Some(window) = window() else { return };
    // Nothing tells reliably that a file has left, or that Escape was pressed: that it hovers is told
    // again and again.
    let gone = Debounce::new(GONE_MILLIS, || page::set_root_attribute(HOVERS, ""));
    listen(&window, "dragover", move |event| {
        // What it is that hovers is not told before it is dropped.
        let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        if transfer.is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0)) {
            event.prevent_default();
            page::set_root_attribute(HOVERS, &told);
            gone.call();
        }
    });
    listen(&window, "drop", move |event| {
        page::set_root_attribute(HOVERS, "");
        if event.default_prevented() {
            return;
        }
        if let Some(file) = dropped_file(&event) {
            event.prevent_default();
            act(file);
        }
    });
}

/// What is in a file; nothing, where the browser does not give it out.
pub async fn bytes_of(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The file that was chosen in an `input type=file`. The input forgets it, so that the same file
/// can be chosen again.
pub fn chosen_file(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

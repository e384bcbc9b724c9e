//! The fragment of the page's address: `#/drafts`. It works on any static path and offline.

use crate::browser::event::listen;
use crate::browser::window;

/// The fragment without its `#`; empty where there is none.
pub fn current() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// Goes to a fragment: one more step of the browser's history.
pub fn go(fragment: &str) {
    if let Some(window) = window() {
        // Only a malformed address can fail here, and a fragment cannot make one.
        let _ = window.location().set_hash(fragment);
    }
}

/// Changes the fragment without a step of the history, and without telling those who listen.
pub fn replace(fragment: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let address = format!("#{fragment}");
    // Browsers refuse only floods of changes; the next one will be taken again.
    let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
}

/// Calls a function with the fragment whenever it changes.
pub fn on_change(on_change: impl Fn(String) + 'static) {
    if let Some(window) = window() {
        listen(&window, "hashchange", move |_| on_change(current()));
    }
}

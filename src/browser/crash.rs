//! What happens when the program panics: the module is dead from then on while the page still
//! looks alive. A notice that needs no WebAssembly (`crash.js`) says so and offers the drafts.

use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::browser::window;
use crate::wording::Wording;

static HAS_CRASHED: AtomicBool = AtomicBool::new(false);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = billetNotice)]
    fn show(reason: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = billetNotice, js_name = started)]
    fn tell_started() -> Result<(), JsValue>;
}

/// Has panics shown from now on.
pub fn install() {
    std::panic::set_hook(Box::new(raise));
}

/// Puts the notice into the visitor's words, while there still is somebody to ask for them.
pub fn word(wording: &Wording) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    for key in ["crash-title", "crash-text", "crash-download", "crash-reload", "crash-details"] {
        // The page has the English words already: a place that is missing stays as it is.
        if let Ok(Some(place)) = document.query_selector(&format!("[data-text={key}]")) {
            place.set_text_content(Some(&wording.text(key)));
        }
    }
}

/// Tells the notice that the page has started: from now on only a crash raises it.
pub fn started() {
    // The page works without the notice, too.
    let _ = tell_started();
}

/// Whether the program has panicked: from then on nothing may be saved.
pub fn has_crashed() -> bool {
    HAS_CRASHED.load(Ordering::Relaxed)
}

fn raise(panic: &PanicHookInfo<'_>) {
    HAS_CRASHED.store(true, Ordering::Relaxed);
    console_error_panic_hook::hook(panic);
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    // There is nobody left to tell if this fails; the console has the reason.
    let _ = show(&format!("{} ({place})", message(panic)));
}

fn message<'a>(panic: &'a PanicHookInfo<'_>) -> &'a str {
    let payload = panic.payload();
    payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or_default()
}

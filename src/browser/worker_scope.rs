//! What a worker's own scope lends: messages from and to the page, files beside its script,
//! a moment's wait.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Hears everything that the page sends, from now on for good: a text, or a text with bytes beside
/// it.
pub fn listen(on_message: impl Fn(String, Option<Vec<u8>>) + 'static) {
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let data = event.data();
        if let Some(text) = data.as_string() {
            return on_message(text, None);
        }
        let Some(parts) = data.dyn_ref::<Array>() else { return };
        let bytes = parts.get(1).dyn_into::<ArrayBuffer>();
        if let (Some(text), Ok(bytes)) = (parts.get(0).as_string(), bytes) {
            on_message(text, Some(Uint8Array::new(&bytes).to_vec()));
        }
    });
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// Sends the page a text.
pub fn post(text: &str) {
    // A text can always be copied: there is no way to fail.
    let _ = scope().post_message(&text.into());
}

/// Sends the page a text and bytes beside it, which are handed over without being copied again.
pub fn post_with_bytes(text: &str, bytes: &[u8]) {
    let buffer = Uint8Array::from(bytes).buffer();
    let message = Array::of2(&text.into(), &buffer);
    // As above; and the buffer was made here, nobody else has taken it.
    let _ = scope().post_message_with_transfer(&message, &Array::of1(&buffer));
}

/// The bytes of a file, by its address relative to the worker's script.
///
/// # Errors
/// A sentence that names the file and what went wrong.
pub async fn fetch(address: &str) -> Result<Vec<u8>, String> {
    let fault = |error: JsValue| {
        let reason = js_sys::Error::from(error).message();
        format!("{address} could not be loaded: {reason}")
    };
    let response = JsFuture::from(scope().fetch_with_str(address)).await.map_err(fault)?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(format!("{address} could not be loaded: status {}", response.status()));
    }
    let buffer = response.array_buffer().map_err(fault)?;
    let buffer: ArrayBuffer = JsFuture::from(buffer).await.map_err(fault)?.unchecked_into();
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Calls a function once the messages that have already arrived are heard.
pub fn soon(function: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(function);
    // A worker always has timers.
    let _ = scope().set_timeout_with_callback(callback.unchecked_ref());
}

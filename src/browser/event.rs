//! Listening to events.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventTarget};

/// Calls a function at every event of a name, for as long as the browser keeps the target.
pub fn listen(target: &EventTarget, name: &str, on_event: impl Fn(Event) + 'static) {
    listen_to(target, name, Box::new(on_event));
}

#[inline(never)]
fn listen_to(target: &EventTarget, name: &str, on_event: Box<dyn Fn(Event)>) {
    let listener = Closure::wrap(on_event).into_js_value();
    // It fails for nothing that is a target.
    let _ = target.add_event_listener_with_callback(name, listener.unchecked_ref());
}

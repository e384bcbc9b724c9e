//! Listening to events for as long as the page lives.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventTarget};

/// Calls a function at every event of a name, from now on.
pub(super) fn listen(target: &EventTarget, name: &str, on_event: impl Fn(Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(on_event);
    if target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).is_ok() {
        closure.forget();
    }
}

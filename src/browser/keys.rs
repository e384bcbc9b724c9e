//! The key that was pressed.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

/// A key, and what was held with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name: `Enter`, `ArrowUp`, `a`.
    pub name: String,
    /// Whether Alt was held.
    pub has_alt: bool,
    /// Whether it is held down.
    pub is_repeated: bool,
}

/// The key of an event; none while characters are being composed of several keys, and where no
/// key was pressed.
pub fn pressed(event: &Event) -> Option<Key> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    (!event.is_composing()).then(|| Key {
        name: event.key(),
        has_alt: event.alt_key(),
        is_repeated: event.repeat(),
    })
}

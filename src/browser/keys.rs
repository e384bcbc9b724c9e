//! The key that was pressed.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

use super::event::listen;
use super::window;

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

/// Calls a function whenever Ctrl+P is pressed, or Command+P. Where it returns that it prints, the
/// browser does not.
pub fn on_print(on_print: impl Fn() -> bool + 'static) {
    on_control("p", move |_| on_print());
}

/// Calls a function whenever Ctrl+Z is pressed, or Command+Z, with whether that was in a field of
/// text, where the browser undoes typing. Where the function returns that it has undone something,
/// the browser does nothing.
pub fn on_undo(on_undo: impl Fn(bool) -> bool + 'static) {
    on_control("z", move |event| {
        on_undo(event.target().is_some_and(|target| {
            target.has_type::<HtmlInputElement>() || target.has_type::<HtmlTextAreaElement>()
        }))
    });
}

/// Calls a function whenever a letter is pressed with Ctrl or Command alone. Where it returns that it
/// did something, the browser does nothing.
fn on_control(letter: &'static str, act: impl Fn(&Event) -> bool + 'static) {
    let Some(window) = window() else { return };
    listen(&window, "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_pressed = (key.ctrl_key() || key.meta_key())
            && !key.shift_key()
            && !key.alt_key()
            && key.key().eq_ignore_ascii_case(letter);
        if is_pressed && act(&event) {
            event.prevent_default();
        }
    });
}

//! The page itself: its title, what has the focus, whether it is seen, how wide it is.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, VisibilityState,
};

use crate::browser::event::listen;
use crate::browser::{timers, window};

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // A page can always be loaded anew.
        let _ = window.location().reload();
    }
}

/// Sets the title of the page: the name of its tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The element with an id.
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Puts markup of our own into the element with an id, in the place of what it held.
pub fn fill(id: &str, markup: &str) {
    if let Some(element) = element(id) {
        element.set_inner_html(markup);
    }
}

/// Presses the button with an id, where there is one.
pub fn press(id: &str) {
    if let Some(button) = element(id) {
        button.click();
    }
}

/// Gives the focus to the element with an id and brings it into view. Returns whether there is
/// one.
pub fn focus(id: &str) -> bool {
    let Some(element) = element(id) else { return false };
    scroll_into_view(&element);
    element.focus().is_ok()
}

/// As [`focus`], once what is being drawn is there: behind the tasks that draw it and before the
/// next key, so that who types on at once types into the right field.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    wasm_bindgen_futures::spawn_local(async move {
        if !focus(&id) {
            timers::after(0, move || {
                focus(&id);
            });
        }
    });
}

/// Gives the focus back to the element that has it now, once what is being drawn is there: one
/// that is put elsewhere in the page loses it.
pub fn keep_focus() {
    let Some(element) = focused() else { return };
    timers::after(0, move || {
        scroll_into_view(&element);
        // An element that is gone by now takes no focus.
        let _ = element.focus();
    });
}

/// Whether any element has the focus.
pub fn has_focus() -> bool {
    focused().is_some()
}

/// Whether the element with an id has the focus.
pub fn is_focused(id: &str) -> bool {
    focused().is_some_and(|element| element.id() == id)
}

/// The element that has the focus; none, where only the page has it.
fn focused() -> Option<HtmlElement> {
    let element: HtmlElement = document()?.active_element()?.dyn_into().ok()?;
    (element.tag_name() != "BODY").then_some(element)
}

/// Writes a text into the field with an id.
pub fn write_field(id: &str, text: &str) {
    let Some(element) = element(id) else { return };
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
    } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        select.set_value(text);
    }
}

/// Puts a text into the field of one line with an id, where its caret is, and tells what stands there then.
pub fn insert_at_caret(id: &str, text: &str) -> Option<String> {
    let input: HtmlInputElement = element(id)?.dyn_into().ok()?;
    // One that has no caret takes the text at its end.
    let end = input.selection_end().ok().flatten().unwrap_or(u32::MAX);
    if input.set_range_text(text).is_err() {
        return None;
    }
    let start = input.selection_start().ok().flatten().unwrap_or(end);
    let caret = start.saturating_add(u32::try_from(text.encode_utf16().count()).unwrap_or(0));
    // A field of text always has a caret.
    let _ = input.set_selection_range(caret, caret);
    Some(input.value())
}

/// How far the page is scrolled down, in pixels.
pub fn scrolled() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls the page so far down, once what is being drawn is there.
pub fn scroll_soon(pixels: f64) {
    timers::after(0, move || {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, pixels);
        }
    });
}

/// Brings the element with an id into view.
pub fn show(id: &str) {
    if let Some(element) = element(id) {
        scroll_into_view(&element);
    }
}

/// Removes the element with an id: the static skeleton, once the page is there.
pub fn remove(id: &str) {
    if let Some(element) = element(id) {
        element.remove();
    }
}

/// An attribute of the root element.
pub fn root_attribute(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// Sets an attribute of the root element: the language, the theme.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // It fails for a malformed name alone.
        let _ = root.set_attribute(name, value);
    }
}

/// Calls a function whenever the page may go away: hidden, closed, left, put to sleep. The last
/// moment at which saving is certain.
pub fn on_hide(on_hide: impl Fn() + Clone + 'static) {
    let Some((window, document)) = window().zip(document()) else { return };
    let hidden = on_hide.clone();
    let seen = document.clone();
    listen(&document, "visibilitychange", move |_| {
        if seen.visibility_state() == VisibilityState::Hidden {
            hidden();
        }
    });
    listen(&window, "pagehide", move |_| on_hide());
}

/// Calls a function whenever the page is seen again.
pub fn on_show(on_show: impl Fn() + 'static) {
    let Some(document) = document() else { return };
    let seen = document.clone();
    listen(&document, "visibilitychange", move |_| {
        if seen.visibility_state() == VisibilityState::Visible {
            on_show();
        }
    });
}

/// Has the browser ask before the page is left, whenever the function says so: when something
/// could not be saved.
pub fn ask_before_leaving(is_needed: impl Fn() -> bool + 'static) {
    let Some(window) = window() else { return };
    listen(&window, "beforeunload", move |event| {
        if is_needed() {
            event.prevent_default();
        }
    });
}

/// Whether a media query holds: `(min-width: 1100px)`.
pub fn matches(query: &str) -> bool {
    window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|list| list.matches())
}

/// Calls a function with whether a media query holds, whenever that changes.
pub fn on_match_change(query: &str, on_change: impl Fn(bool) + 'static) {
    let list = window().and_then(|window| window.match_media(query).ok().flatten());
    if let Some(list) = list {
        let seen = list.clone();
        listen(&list, "change", move |_| on_change(seen.matches()));
    }
}

fn document() -> Option<Document> {
    window()?.document()
}

fn scroll_into_view(element: &HtmlElement) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    let still = matches("(prefers-reduced-motion: reduce)");
    options.set_behavior(if still { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

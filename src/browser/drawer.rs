//! The drawer, a module of its own: the page orders something for a place of it, the drawer fills
//! the place and says there what is wanted.
//!
//! An order stands in attributes of its place until the drawer has taken it; the drawer may arrive
//! later than the order.

use std::cell::Cell;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
pub use web_sys::File;
use web_sys::{CustomEvent, CustomEventInit, Document, Event, HtmlElement};

use super::event::listen;
use super::window;

/// Where the drawer's script and style are: a finished build names them by their bytes.
const ADDRESS_META: &str = "meta[name=billet-drawer]";
/// The same in a build that is not finished.
const ADDRESS: &str = "./drawer_loader.js";

/// Where the file of an order lies.
const FILE: &str = "billetFile";

thread_local! {
    /// How often the drawer could not be fetched.
    static TRIES: Cell<u32> = const { Cell::new(0) };
}

/// The event by which the page says that a place has an order.
const ORDERED: &str = "billet-ordered";

/// Something that the page wants of the drawer.
#[derive(Debug)]
pub struct Order {
    /// The place that is to be filled.
    pub place: HtmlElement,
    /// What with.
    pub what: String,
    /// What it is about, as JSON.
    pub content: String,
    /// The language of the document, by its tag.
    pub language: String,
    /// The file that it is about, where it is about one.
    pub file: Option<File>,
}

/// Orders something for the place with an id. Where the drawer cannot be fetched, `on_missing` is
/// told.
pub fn order(
    id: &str,
    [what, content, language]: [&str; 3],
    file: Option<&File>,
    on_missing: impl Fn() + 'static,
) -> Option<()> {
    let document = window()?.document()?;
    let place = document.get_element_by_id(id)?;
    for (name, value) in
        [("data-order", what), ("data-content", content), ("data-language", language)]
    {
        place.set_attribute(name, value).ok()?;
    }
    // A file is no text: it lies at the place itself.
    Reflect::set(&place, &FILE.into(), &file.map_or(JsValue::UNDEFINED, JsValue::from)).ok()?;
    fetch(&document, on_missing)?;
    document.dispatch_event(&Event::new(ORDERED).ok()?).ok()?;
    Some(())
}

/// Fetches the drawer, unless it was fetched before.
fn fetch(document: &Document, on_missing: impl Fn() + 'static) -> Option<()> {
    if document.get_element_by_id("drawer").is_some() {
        return Some(());
    }
    let meta = document.query_selector(ADDRESS_META).ok().flatten();
    let address = meta.and_then(|meta| meta.get_attribute("content"));
    let address = address.unwrap_or_else(|| ADDRESS.to_owned());
    let (script, style) = address.split_once(' ').unwrap_or((&address, "./drawer.css"));
    // What has failed once under a name a browser does not run again.
    let tries = TRIES.get();
    let script = if tries > 0 { format!("{script}?{tries}") } else { script.to_owned() };
    let add = |tag: &str, attributes: [(&str, &str); 3]| {
        let element = document.create_element(tag).ok()?;
        for (name, value) in attributes {
            element.set_attribute(name, value).ok()?;
        }
        document.head()?.append_child(&element).ok()?;
        Some(element)
    };
    let style = add("link", [("rel", "stylesheet"), ("href", style), ("id", "drawer-style")])?;
    let element = add("script", [("type", "module"), ("src", &script), ("id", "drawer")])?;
    let (failed, page) = (element.clone(), document.clone());
    listen(&element, "error", move |_| {
        // The next order tries again.
        TRIES.set(tries + 1);
        style.remove();
        failed.remove();
        // What could not be done is not done later, when nobody expects it any more.
        while let Some(place) = next_place(&page) {
            let _ = place.remove_attribute("data-order");
        }
        on_missing();
    });
    Some(())
}

/// Calls a function with every order that there is, and with every one that comes.
pub fn on_order(act: impl Fn(Order) + 'static) -> Option<()> {
    let document = window()?.document()?;
    let take = move |document: &Document| {
        while let Some(place) = next_place(document) {
            act(taken_from(place));
        }
    };
    take(&document);
    let page = document.clone();
    listen(&document, ORDERED, move |_| take(&page));
    Some(())
}

/// The first place that has an order.
fn next_place(document: &Document) -> Option<HtmlElement> {
    document.query_selector("[data-order]").ok().flatten()?.dyn_into().ok()
}

/// The order of a place, which has none any more.
fn taken_from(place: HtmlElement) -> Order {
    let taken = |name| {
        let value = place.get_attribute(name).unwrap_or_default();
        // Of an element that is there an attribute can always be taken.
        let _ = place.remove_attribute(name);
        value
    };
    let (what, content, language) =
        (taken("data-order"), taken("data-content"), taken("data-language"));
    let file = Reflect::get(&place, &FILE.into()).ok().and_then(|file| file.dyn_into().ok());
    Order { place, what, content, language, file }
}

/// Says something at a place: an event of a name, with a text.
pub fn say(place: &HtmlElement, name: &str, text: &str) {
    let told = CustomEventInit::new();
    told.set_detail(&text.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &told) {
        // Nobody cancels it.
        let _ = place.dispatch_event(&event);
    }
}

/// Writes a text into a place.
pub fn write(place: &HtmlElement, text: &str) {
    place.set_text_content(Some(text));
}

/// What an event says.
pub fn said(event: &Event) -> String {
    let event = event.dyn_ref::<CustomEvent>();
    event.and_then(|event| event.detail().as_string()).unwrap_or_default()
}

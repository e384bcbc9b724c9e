//! The look of the paper: what there is to choose comes from the drawer when it is opened.

use leptos::prelude::{Get, GetUntracked, GetValue, RwSignal, Set, SetValue, StoredValue};

use crate::app::{Desk, text};
use crate::browser::{drawer, page};
use crate::ui::components::{View, block, el};

/// The block of the look.
///
/// Opening it takes the focus there, and closing it leaves the focus where it was pressed.
pub fn look(desk: Desk) -> View {
    let is_open = RwSignal::new(false);
    let is_ordered = StoredValue::new(false);
    let missing = move || {
        is_open.set(false);
        is_ordered.set_value(false);
        page::focus_soon(OPEN);
    };
    let place = el("div")
        .set("id", PLACE)
        .set("tabindex", "-1")
        .set("role", "group")
        .set("aria-labelledby", "look-heading")
        .live_set("hidden", move || (!is_open.get()).then(String::new))
        .on("billet-look", move |event| desk.set_look(&drawer::said(&event)))
        .on("billet-fonts", move |_| desk.restart_paper())
        .on("billet-missing", move |_| {
            missing();
            desk.tell_error(text("drawer-missing"));
        });
    let open = el("button")
        .set("type", "button")
        .class("button button-plain")
        .set("id", OPEN)
        .set("aria-controls", PLACE)
        .live_set("aria-expanded", move || Some(is_open.get().to_string()))
        .on("click", move |_| {
            if is_open.get_untracked() {
                return is_open.set(false);
            }
            is_open.set(true);
            if !is_ordered.get_value() {
                is_ordered.set_value(true);
                desk.open_look(missing);
            }
            page::focus_soon(PLACE);
        })
        .child(el("span").class("button-word").text(text("look-open")));
    block("look", text("look"), open.view(), place.view())
}

const OPEN: &str = "look-open";
const PLACE: &str = "look-place";

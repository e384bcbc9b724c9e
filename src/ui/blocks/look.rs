//! The look of the paper: what there is to choose comes from the drawer when it is opened.

use crate::app::{Desk, text};
use crate::browser::drawer;
use crate::ui::components::{Button, ButtonLook, View, block, button, el, live};
use leptos::prelude::{Get, RwSignal, Set};

/// The block of the look.
pub fn look(desk: Desk) -> View {
    let is_open = RwSignal::new(false);
    let place = el("div")
        .set("id", "look-place")
        .set("tabindex", "-1")
        .on("billet-look", move |event| desk.set_look(&drawer::said(&event)))
        .on("billet-fonts", move |_| desk.restart_paper());
    let open = live(move || {
        let made = Button::new(text("look-open"), "", ButtonLook::Plain).with_id("look-open");
        let made = if is_open.get() { return crate::ui::components::nothing() } else { made };
        button(made, move || {
            is_open.set(true);
            desk.open_look(move || is_open.set(false));
        })
    });
    block("look", text("look"), open, place.view())
}

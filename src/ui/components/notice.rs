//! The notice: what was just done, and the way back.

use leptos::prelude::AnyView;

use super::{Button, ButtonLook, button, el, nothing};
use crate::app::{Desk, text};
use crate::browser::timers;

/// The notice at the foot of the page. It stays long enough to be read and reached.
pub fn notice(desk: Desk) -> AnyView {
    let shown = move || {
        let Some(notice) = desk.notice() else { return nothing() };
        let undo = if notice.can_undo() {
            let made = Button::new(text("undo"), "undo", ButtonLook::Link).with_id("undo");
            button(made, move || desk.undo())
        } else {
            nothing()
        };
        let count = notice.count;
        timers::after(LIFE_MILLIS, move || desk.close_notice_of(count));
        let close = Button::new(text("notice-close"), "close", ButtonLook::Icon);
        el("div")
            .class("notice")
            .child(el("p").text(notice.text))
            .child(undo)
            .child(button(close, move || desk.close_notice()))
            .view()
    };
    el("div").class("notice-place").set("role", "status").live(shown).view()
}

/// Time enough to read it and to reach its button by keyboard.
const LIFE_MILLIS: u32 = 20_000;

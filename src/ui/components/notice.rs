//! The notice: what was just done or went wrong, and the way back or on.

use super::{Button, ButtonLook, View, button, el, nothing};
use crate::app::{Desk, Page, Way, text, text_with};
use crate::browser::timers::Debounce;
use crate::wording::Argument;

/// The notice at the foot of the page. One that informs goes by itself, though not while the
/// pointer or the focus is on it; one that something is wrong stays.
pub fn notice(desk: Desk) -> View {
    let shown = move || {
        let Some(notice) = desk.notice() else { return nothing() };
        let life_millis = match notice.way {
            Way::None => Some(8_000),
            // Time enough to reach its button by keyboard.
            Way::Undo | Way::Drafts => Some(20_000),
            Way::Stay | Way::GoTo(..) | Way::Again(..) => None,
        };
        let count = notice.count;
        let fade = life_millis.map(|life| Debounce::new(life, move || desk.close_notice_of(count)));
        let way = match notice.way {
            Way::None | Way::Stay => nothing(),
            Way::Undo => {
                let made = Button::new(text("undo"), "undo", ButtonLook::Link).with_id("undo");
                button(made, move || desk.undo())
            }
            Way::GoTo(field, name) => {
                let name = text_with("go-to", &[("field", Argument::Text(&name))]);
                button(Button::new(name, "", ButtonLook::Link), move || desk.go_to(&field))
            }
            Way::Again(what, file) => {
                let made = Button::new(text("paper-retry"), "", ButtonLook::Link);
                button(made, move || desk.order_way(what, file.as_ref()))
            }
            Way::Drafts => {
                let name = text("drafts");
                let name = text_with("go-to", &[("field", Argument::Text(&name))]);
                button(Button::new(name, "", ButtonLook::Link), move || desk.go(Page::Drafts))
            }
        };
        let close = Button::new(text("notice-close"), "close", ButtonLook::Icon);
        let class = if fade.is_some() { "notice" } else { "notice is-error" };
        let mut made = el("div").class(class);
        if let Some(fade) = fade {
            fade.call();
            for (event, is_held) in [
                ("mouseenter", true),
                ("mouseleave", false),
                ("focusin", true),
                ("focusout", false),
            ] {
                let fade = fade.clone();
                made = made.on(event, move |_| {
                    if is_held {
                        fade.cancel();
                    } else {
                        fade.call();
                    }
                });
            }
        }
        made.child(el("p").text(notice.text))
            .child(way)
            .child(button(close, move || desk.close_notice()))
            .view()
    };
    el("div").class("notice-place").set("role", "status").live(shown).view()
}

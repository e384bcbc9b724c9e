//! The notice: what was just done, and the way back.

use leptos::prelude::*;

use super::{Button, ButtonLook, button};
use crate::app::{Desk, text};
use crate::browser::timers;

/// The notice at the foot of the page. It stays long enough to be read and reached.
pub fn notice(desk: Desk) -> AnyView {
    let notice = move || {
        desk.notice().map(|notice| {
            let undo = notice.can_undo().then(|| {
                let look = Button::new(text("undo"), "undo", ButtonLook::Link).with_id("undo");
                button(look, move || desk.undo())
            });
            let count = notice.count;
            timers::after(LIFE_MILLIS, move || desk.close_notice_of(count));
            let close = Button::new(text("notice-close"), "close", ButtonLook::Icon);
            view! {
                <div class="notice">
                    <p>{notice.text}</p>
                    {undo}
                    {button(close, move || desk.close_notice())}
                </div>
            }
        })
    };
    view! { <div class="notice-place" role="status" aria-live="polite">{notice}</div> }.into_any()
}

/// Time enough to read it and to reach its button by keyboard.
const LIFE_MILLIS: u32 = 20_000;

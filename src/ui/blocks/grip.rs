//! Where a row is taken to be dragged. The keyboard has Alt with the arrows.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::app::{Desk, Row, row_button_id, text};
use crate::browser::{page, pointer};
use crate::ui::components::{Event, View, el, icon};

/// The list that is dragged in, and the class of what is dragged.
const LIST: &str = "items";
const ROW: &str = "item";

/// The grip of a row: a line shows where the row would go, and letting go moves it there.
pub fn grip(desk: Desk, row: Row) -> View {
    let held = Arc::new(AtomicBool::new(false));
    let (taken, dragged, dropped) = (held.clone(), held.clone(), held.clone());
    let drag = move |event: Event| {
        if dragged.load(Ordering::Relaxed) {
            pointer::scroll_at_edge(&event);
            pointer::mark_gap(LIST, ROW, pointer::gap_at(&event, LIST, ROW));
        }
    };
    let drop = move |event: Event| {
        if !dropped.swap(false, Ordering::Relaxed) {
            return;
        }
        pointer::mark_gap(LIST, ROW, None);
        let gap = pointer::gap_at(&event, LIST, ROW);
        if let Some((gap, from)) = gap.zip(desk.position(row.id())) {
            desk.move_line(row.id(), if gap > from { gap - 1 } else { gap });
            if !page::has_focus() {
                page::focus_soon(row_button_id(row.id(), "more"));
            }
        }
    };
    el("span")
        .class("item-grip")
        .set("aria-hidden", "true")
        .set("title", text("item-drag"))
        .on("pointerdown", move |event| {
            event.prevent_default();
            pointer::hold(&event);
            taken.store(true, Ordering::Relaxed);
        })
        .on("pointermove", drag)
        .on("pointerup", drop)
        .on("pointercancel", move |_| {
            held.store(false, Ordering::Relaxed);
            pointer::mark_gap(LIST, ROW, None);
        })
        .child(icon("grip"))
        .view()
}

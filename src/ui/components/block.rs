//! A part of the form under its heading.

use super::{Button, View, button, el, live, several};
use crate::app::{Desk, Part};
use crate::document::Field;

/// A block: its heading, what stands beside the heading, and its content.
pub fn block(id: &'static str, heading: String, aside: View, content: View) -> View {
    let heading_id = format!("{id}-heading");
    let head = el("div")
        .class("block-head")
        .child(el("h2").set("id", heading_id.clone()).text(heading))
        .child(aside);
    let is_half = matches!(id, "seller" | "buyer");
    el("section")
        .class(if is_half { "block block-half" } else { "block" })
        .set("id", id)
        .set("aria-labelledby", heading_id)
        .child(head)
        .child(content)
        .view()
}

/// Several fields side by side.
pub fn fields(views: Vec<View>) -> View {
    el("div").class("fields").child(several(views)).view()
}

/// Fields that are rarely used: each appears when it is asked for or holds something, until then
/// a link names it.
pub fn rare_fields(
    desk: Desk,
    rare: Vec<(Field, &'static str)>,
    make: fn(Desk, Field) -> View,
) -> View {
    live(move || {
        desk.watch(Part::Shown);
        let mut shown = Vec::new();
        let mut links = Vec::new();
        for (field, key) in &rare {
            let field = field.clone();
            if desk.is_shown(&field) {
                shown.push(make(desk, field));
            } else {
                links.push(button(Button::add(key), move || desk.show_field(&field)));
            }
        }
        several(vec![fields(shown), el("div").class("rare").child(several(links)).view()])
    })
}

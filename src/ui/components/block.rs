//! A part of the form under its heading.

use super::{View, el, several};

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

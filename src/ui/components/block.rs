//! A part of the form under its heading.

use leptos::prelude::*;

use crate::app::{Desk, Part, text};
use crate::document::Field;

use super::{Button, ButtonLook, button};

/// A block: its heading, what stands beside the heading, and its content.
pub fn block(id: &'static str, heading: String, aside: AnyView, content: AnyView) -> AnyView {
    let heading_id = format!("{id}-heading");
    let labelled_by = heading_id.clone();
    view! {
        <section class="block" id=id aria-labelledby=labelled_by>
            <div class="block-head">
                <h2 id=heading_id>{heading}</h2>
                {aside}
            </div>
            {content}
        </section>
    }
    .into_any()
}

/// Fields that are rarely used: each appears when it is asked for or holds something, until then
/// a link names it.
pub fn rare_fields(
    desk: Desk,
    fields: Vec<(Field, &'static str)>,
    make: fn(Desk, Field) -> AnyView,
) -> AnyView {
    let shown = {
        let fields = fields.clone();
        move || {
            desk.watch(Part::Shown);
            let shown = fields.iter().filter(|(field, _)| desk.is_shown(field));
            shown.map(|(field, _)| make(desk, field.clone())).collect::<Vec<_>>()
        }
    };
    let asked = move || {
        desk.watch(Part::Shown);
        let hidden = fields.iter().filter(|(field, _)| !desk.is_shown(field));
        hidden
            .map(|(field, key)| {
                let field = field.clone();
                let link = Button::new(text(key), "plus", ButtonLook::Link);
                button(link, move || desk.show_field(&field))
            })
            .collect::<Vec<_>>()
    };
    view! {
        <div class="fields">{shown}</div>
        <div class="rare">{asked}</div>
    }
    .into_any()
}

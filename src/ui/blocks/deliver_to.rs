//! Where the goods go, where that is not the client's address: folded away until it is asked for.

use super::field::field;
use crate::app::{Desk, Part, text};
use crate::document::Field;
use crate::ui::components::{Button, View, button, el, fields, live};

/// Its fields, by their paths.
const PLACES: [&str; 5] = [
    "deliver_to.name",
    "deliver_to.address.street",
    "deliver_to.address.post_code",
    "deliver_to.address.city",
    "deliver_to.address.country",
];

/// The fields, or the way to them.
pub fn deliver_to(desk: Desk) -> View {
    live(move || {
        desk.watch(Part::Shown);
        let [name, ..] = PLACES;
        if PLACES.iter().any(|place| desk.is_shown(&Field::within(*place))) {
            let shown = PLACES.map(|place| field(desk, Field::within(place)));
            let shown = fields(shown.into());
            let whole = el("div").class("part-group").set("role", "group");
            let heading = el("p").class("field-hint").text(text("deliver-to"));
            return whole.set("aria-label", text("deliver-to")).child(heading).child(shown).view();
        }
        let add = Button::add("deliver-to.add");
        let add = button(add, move || desk.show_field(&Field::within(name)));
        el("div").class("rare").child(add).view()
    })
}

//! A field that proposes what was used before: an editable combobox with a list (WAI-ARIA 1.2).
//!
//! The focus stays in the field; the arrow keys go through the list, Enter takes, Escape closes.

use super::{Element, View, el, nothing};
use crate::app::{Desk, Part, Row, proposal_id, text};
use crate::browser::{field, keys};
use crate::document::{Field, LineField};

/// Makes a field of text one that proposes, and the list of what it proposes.
pub(super) fn proposing(
    desk: Desk,
    place: &Field,
    row: Option<Row>,
    control: Element,
) -> (Element, View) {
    let watch = move |row: &Option<Row>| match row {
        Some(row) => row.watch(),
        None => desk.watch(Part::Fields),
    };
    // Of units, who asks wants to see what there is, whatever stands there.
    let has_all = matches!(place, Field::Line(_, LineField::Unit));
    let (opened, active, pressed, typed, clicked, left) =
        (place.clone(), place.clone(), place.clone(), place.clone(), place.clone(), place.clone());
    let (opened_row, active_row) = (row.clone(), row.clone());
    let control = control
        .set("role", "combobox")
        .set("aria-autocomplete", "list")
        .set("aria-controls", proposal_id(place, None))
        .live_set("aria-expanded", move || {
            watch(&opened_row);
            Some(desk.proposals_for(&opened).is_some().to_string())
        })
        .live_set("aria-activedescendant", move || {
            watch(&active_row);
            let reached = desk.proposals_for(&active)?.active?;
            Some(proposal_id(&active, Some(reached)))
        })
        .on("input", move |event| desk.propose(&typed, &field::value(&event)))
        // On a phone no arrow key asks for what was used last, or for another unit.
        .on("click", move |event| {
            if has_all || field::is_empty(&event) {
                desk.propose(&clicked, "");
            }
        })
        .on("blur", move |_| {
            desk.close_proposals(&left);
        })
        .on("keydown", move |event| {
            let Some(key) = keys::pressed(&event) else { return };
            let is_taken = match key.name.as_str() {
                "ArrowDown" | "ArrowUp" if !key.has_alt => {
                    let is_down = key.name == "ArrowDown";
                    if desk.proposals_for(&pressed).is_none() && is_down {
                        let typed = if has_all { String::new() } else { field::value(&event) };
                        desk.propose(&pressed, &typed);
                    }
                    desk.step_proposal(&pressed, is_down)
                }
                "Enter" => desk.choose_active(&pressed),
                "Escape" => desk.close_proposals(&pressed),
                _ => false,
            };
            if is_taken {
                event.prevent_default();
                // The row would add an item.
                event.stop_propagation();
            }
        });
    let shown = place.clone();
    let list = super::live(move || {
        watch(&row);
        list(desk, &shown)
    });
    (control, list)
}

fn list(desk: Desk, place: &Field) -> View {
    let Some(proposals) = desk.proposals_for(place) else { return nothing() };
    let mut list = el("ul")
        .class("proposals")
        .set("role", "listbox")
        .set("id", proposal_id(place, None))
        .set("aria-label", text("proposals"))
        // The focus stays in the field.
        .on("mousedown", |event| event.prevent_default());
    for (index, proposal) in proposals.shown.iter().enumerate() {
        let chosen = place.clone();
        let is_reached = proposals.active == Some(index);
        list = list.child(
            el("li")
                .class(if is_reached { "proposal is-active" } else { "proposal" })
                .set("role", "option")
                .set("id", proposal_id(place, Some(index)))
                .set("aria-selected", is_reached.to_string())
                .on("click", move |_| desk.choose_proposal(&chosen, index))
                .child(el("span").class("proposal-name").text(&proposal.name))
                .child(el("span").class("proposal-beside").text(&proposal.beside)),
        );
    }
    list.view()
}

//! A field of text with its label, its hint and its mistake.

use std::sync::Arc;

use leptos::prelude::untrack;

use super::{Element, View, el, nothing, proposals};
use crate::app::{Desk, FieldKind, Part, Remark, Row, element_id, is_proposed};
use crate::browser::{clipboard, field};
use crate::document::{Field, LineField};

/// What a field of text is made of.
#[derive(Debug, Default)]
pub struct TextField {
    /// Its label.
    pub label: String,
    /// What is typed into it.
    pub kind: FieldKind,
    /// A real example of what may stand there.
    pub example: String,
    /// A sentence below it.
    pub hint: String,
    /// Further classes.
    pub class: &'static str,
    /// What browsers may fill in by themselves.
    pub autocomplete: &'static str,
    /// The id of the list of usual values.
    pub list: &'static str,
    /// The row that it stands in.
    pub row: Option<Row>,
}

/// What is said of a field, if something is.
type Said = Arc<dyn Fn() -> Option<Remark> + Send + Sync>;

/// A field of the document that is typed into.
///
/// What is typed is its text for as long as it has the focus; the document takes it at once. When
/// the field is left it shows how the text was understood, or keeps it with its mistake.
pub fn text_field(desk: Desk, place: Field, made: TextField) -> View {
    let id = element_id(&place);
    let label = el("label").set("for", id.clone()).text(made.label);
    let mut whole = el("div").class(format!("field {}", made.class)).child(label);
    let hint_id = if made.hint.is_empty() { String::new() } else { format!("{id}-hint") };
    let hint = if made.hint.is_empty() {
        nothing()
    } else {
        el("p").class("field-hint").set("id", hint_id.clone()).text(made.hint).view()
    };

    let control = match made.kind {
        FieldKind::Lines => el("textarea").set("rows", "2"),
        kind => input(kind)
            .set(
                "autocomplete",
                if made.autocomplete.is_empty() { "off" } else { made.autocomplete },
            )
            .set_some("list", made.list),
    };
    let mut control = control.set("id", id.clone());
    if untrack(|| desk.is_issued()) {
        control = control.set("readonly", "");
    }
    let example_place = place.clone();
    // Not tracked: the block around it would be made anew with every change, under the visitor's hands.
    control = if untrack(|| desk.example_of(&place)).is_some() {
        control.live_set("placeholder", move || desk.example_of(&example_place))
    } else {
        control.set_some("placeholder", &made.example)
    };
    let row = made.row.clone();
    let said = said(desk, place.clone(), made.row);
    let (invalid, described, told) = (said.clone(), said.clone(), said);
    let mistake_id = format!("{id}-mistake");
    let described_by = mistake_id.clone();
    control = control
        .live_set("aria-invalid", move || {
            invalid().filter(|remark| remark.is_mistake).map(|_| "true".to_owned())
        })
        .live_set("aria-describedby", move || {
            let id = if described().is_some() { &described_by } else { &hint_id };
            (!id.is_empty()).then(|| id.clone())
        });
    let proposing = is_proposed(&place).then(|| place.clone());
    let mut control = typed(desk, place, made.kind, control);
    let mut proposals = nothing();
    if let Some(place) = proposing {
        (control, proposals) = proposals::proposing(desk, &place, row, control);
    }
    whole = whole.child(control).child(proposals).child(hint);
    whole = whole.live(move || match told() {
        Some(Remark { sentence, is_mistake }) => {
            let class = if is_mistake { "field-mistake" } else { "field-doubt" };
            el("p").class(class).set("id", mistake_id.clone()).text(sentence).view()
        }
        None => nothing(),
    });
    whole.view()
}

fn said(desk: Desk, place: Field, row: Option<Row>) -> Said {
    Arc::new(move || {
        match &row {
            Some(row) => row.watch(),
            None => desk.watch(Part::Fields),
        }
        desk.remark_on(&place)
    })
}

fn input(kind: FieldKind) -> Element {
    let input = el("input");
    match kind {
        FieldKind::Number | FieldKind::Value | FieldKind::Price => {
            input.set("type", "text").set("inputmode", "decimal")
        }
        FieldKind::Email => input.set("type", "email"),
        FieldKind::Phone => input.set("type", "tel"),
        FieldKind::Date => input.set("type", "date"),
        _ => input.set("type", "text"),
    }
}

/// The control, with its text and what happens to it.
fn typed(desk: Desk, place: Field, kind: FieldKind, control: Element) -> Element {
    let (shown, written, left) = (place.clone(), place.clone(), place.clone());
    // A unit is called otherwise in another language.
    let is_unit = matches!(place, Field::Line(_, LineField::Unit));
    let value = move || {
        if is_unit || matches!(kind, FieldKind::Number | FieldKind::Value | FieldKind::Price) {
            desk.watch(Part::Language);
        }
        desk.text_of(&shown)
    };
    let control = control
        .property("value", value)
        .on("input", move |event| desk.type_into(&written, &field::value(&event)))
        .on("blur", move |event| {
            desk.leave(&left);
            field::show(&event, &desk.text_of(&left));
        });
    let Field::Line(line, part) = place else { return control };
    control.on("paste", move |event| {
        if let Some(text) = clipboard::pasted_text(&event)
            && desk.paste(&line, part, &text)
        {
            event.prevent_default();
        }
    })
}

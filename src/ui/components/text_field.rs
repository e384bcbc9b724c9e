//! A field of text with its label, its hint and its mistake.

use leptos::ev::{ClipboardEvent, FocusEvent};
use leptos::prelude::*;

use crate::app::{Desk, Part, Row, element_id};
use crate::browser::{clipboard, field};
use crate::document::Field;

/// What is typed into a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A text of one line.
    #[default]
    Text,
    /// A number, with comma or point.
    Number,
    /// A text of several lines.
    Lines,
    /// An electronic mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A date of the calendar.
    Date,
}

/// What a field of text is made of.
#[derive(Debug, Default)]
pub struct TextField {
    /// Its label.
    pub label: String,
    /// What is typed into it.
    pub kind: Kind,
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

/// A field of the document that is typed into.
///
/// What is typed is its text for as long as it has the focus; the document takes it at once. When
/// the field is left it shows how the text was understood, or keeps it with its mistake.
pub fn text_field(desk: Desk, place: Field, made: TextField) -> AnyView {
    let id = element_id(&place);
    let class = format!("field {}", made.class);
    let hint_id = format!("{id}-hint");
    let mistake_id = format!("{id}-mistake");
    let hint = (!made.hint.is_empty())
        .then(|| view! { <p class="field-hint" id=hint_id.clone()>{made.hint.clone()}</p> });
    let hint_id = hint.is_some().then_some(hint_id);

    let row = made.row.clone();
    let watched = place.clone();
    let mistake = move || {
        match &row {
            Some(row) => row.watch(),
            None => desk.watch(Part::Fields),
        }
        desk.mistake_of(&watched)
    };
    let described = {
        let (mistake, mistake_id) = (mistake.clone(), mistake_id.clone());
        move || if mistake().is_some() { Some(mistake_id.clone()) } else { hint_id.clone() }
    };
    let invalid = {
        let mistake = mistake.clone();
        move || mistake().is_some().then_some("true")
    };
    let sentence = move || {
        mistake()
            .map(|sentence| view! { <p class="field-mistake" id=mistake_id.clone()>{sentence}</p> })
    };
    view! {
        <div class=class>
            <label for=id.clone()>{made.label.clone()}</label>
            {control(desk, place, id, &made, Box::new(described), Box::new(invalid))}
            {hint}
            {sentence}
        </div>
    }
    .into_any()
}

type Text = Box<dyn Fn() -> Option<String> + Send>;
type Flag = Box<dyn Fn() -> Option<&'static str> + Send>;

fn control(
    desk: Desk,
    place: Field,
    id: String,
    made: &TextField,
    described: Text,
    invalid: Flag,
) -> AnyView {
    let shown = place.clone();
    let is_number = made.kind == Kind::Number;
    let value = move || {
        if is_number {
            desk.watch(Part::Language);
        }
        desk.text_of(&shown)
    };
    let left = place.clone();
    let typed = place.clone();
    let on_input = move |event| desk.type_into(&typed, &event_target_value(&event));
    let on_blur = move |event: FocusEvent| field::show(&event, &desk.text_of(&left));
    let on_paste = move |event: ClipboardEvent| {
        if let Field::Line(line, _) = &place
            && let Some(text) = clipboard::pasted_text(&event)
            && desk.paste_lines(line, &text)
        {
            event.prevent_default();
        }
    };
    let example = (!made.example.is_empty()).then(|| made.example.clone());
    if made.kind == Kind::Lines {
        return view! {
            <textarea id=id rows="2" placeholder=example aria-describedby=described
                aria-invalid=invalid prop:value=value on:input=on_input on:blur=on_blur
                on:paste=on_paste></textarea>
        }
        .into_any();
    }
    let (kind, mode) = match made.kind {
        Kind::Number => ("text", Some("decimal")),
        Kind::Email => ("email", None),
        Kind::Phone => ("tel", None),
        Kind::Date => ("date", None),
        Kind::Text | Kind::Lines => ("text", None),
    };
    let autocomplete = if made.autocomplete.is_empty() { "off" } else { made.autocomplete };
    let list = (!made.list.is_empty()).then_some(made.list);
    view! {
        <input id=id type=kind inputmode=mode autocomplete=autocomplete list=list
            placeholder=example aria-describedby=described aria-invalid=invalid
            prop:value=value on:input=on_input on:blur=on_blur on:paste=on_paste/>
    }
    .into_any()
}

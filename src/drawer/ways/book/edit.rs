//! One client or item, to be mended.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::super::super::words::text;
use super::super::FIRST;
use super::Shown;
use super::entry::{Entry, EntryField};
use crate::app;
use crate::browser::{field, page};
use crate::ui::{Button, ButtonLook, View, button, el, live, nothing};

/// The fields of an entry.
pub(super) fn form(shown: &Shown, entry: &Entry) -> View {
    let fields = entry.fields();
    let texts: Vec<String> = fields.iter().map(|field| field.text.clone()).collect();
    let texts = Rc::new(RefCell::new(texts));
    // Which field can't be understood, and why.
    let mistake = RwSignal::new(None::<(usize, String)>);
    let mut form = el("form").class("ways-body").set("id", "book-form");
    for (place, field) in fields.into_iter().enumerate() {
        form = form.child(entry_field(place, field, &texts, mistake));
    }
    let (kept, known) = (shown.clone(), entry.clone());
    let keep = move || match known.with(&texts.borrow()) {
        Ok(changed) => {
            let by = Some(changed).filter(|changed| !changed.name().is_empty());
            kept.change(|book| known.replace(book, by));
            kept.done.set(None);
            kept.edited.set(None);
            page::focus_soon(FIRST);
        }
        Err((place, error)) => {
            let typed = texts.borrow().get(place).cloned().unwrap_or_default();
            mistake.set(Some((place, app::wording().number_error(error, &typed))));
            page::focus_soon(field_id(place));
        }
    };
    let left = shown.clone();
    let back = Button::new(text("book-back"), "", ButtonLook::Plain);
    let back = button(back, move || {
        left.edited.set(None);
        page::focus_soon(FIRST);
    });
    let save = el("button").class("button button-primary").set("type", "submit");
    form.on("submit", move |event| {
        event.prevent_default();
        keep();
    })
    .child(
        el("div")
            .class("ways-choices")
            .child(save.child(el("span").class("button-word").text(text("book-save"))))
            .child(back),
    )
    .view()
}

fn field_id(place: usize) -> String {
    if place == 0 { FIRST.to_owned() } else { format!("book-field-{place}") }
}

fn entry_field(
    place: usize,
    made: EntryField,
    texts: &Rc<RefCell<Vec<String>>>,
    mistake: RwSignal<Option<(usize, String)>>,
) -> View {
    let id = field_id(place);
    let told = format!("{id}-mistake");
    let texts = texts.clone();
    let is_wrong = move || mistake.with(|mistake| mistake.as_ref().is_some_and(|it| it.0 == place));
    let described = told.clone();
    let control = if made.is_long { el("textarea").set("rows", "2") } else { el("input") };
    let text = made.text;
    let control = control
        .set("id", id.clone())
        .set("autocomplete", "off")
        .set_some("lang", made.language)
        .live_set("aria-invalid", move || is_wrong().then(|| "true".to_owned()))
        .live_set("aria-describedby", move || is_wrong().then(|| described.clone()))
        .property("value", move || text.clone())
        .on("input", move |event| {
            if let Some(text) = texts.borrow_mut().get_mut(place) {
                *text = field::value(&event);
            }
        });
    let said = live(move || match mistake.get().filter(|mistake| mistake.0 == place) {
        Some((_, why)) => el("p").class("field-mistake").set("id", told.clone()).text(why).view(),
        None => nothing(),
    });
    el("div")
        .class("field")
        .child(el("label").set("for", id).text(made.label))
        .child(control)
        .child(said)
        .view()
}

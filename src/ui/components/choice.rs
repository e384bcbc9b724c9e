//! A choice of one among several.

use leptos::prelude::untrack;

use super::{Element, View, el, icon};
use crate::app::Desk;
use crate::browser::field;

/// What a choice is made of.
#[derive(Debug, Default)]
pub struct Choice {
    /// The id of its element.
    pub id: String,
    /// Its label.
    pub label: String,
    /// What can be chosen: a value, and its name for people.
    pub options: Vec<(String, String)>,
    /// Further classes.
    pub class: &'static str,
}

/// A choice; `chosen` is the value that stands now, `choose` hears of another.
pub fn choice(
    made: Choice,
    chosen: impl Fn() -> String + Send + 'static,
    choose: impl Fn(&str) + 'static,
) -> View {
    let select = el("select")
        .property("value", chosen)
        .on("change", move |event| choose(&field::value(&event)));
    build(made, select)
}

/// A choice about the document. Of one that was issued it says what was chosen.
pub fn choice_of_document(
    desk: Desk,
    made: Choice,
    chosen: impl Fn() -> String + Send + 'static,
    choose: impl Fn(&str) + 'static,
) -> View {
    if !untrack(|| desk.is_issued()) {
        return choice(made, chosen, choose);
    }
    let now = untrack(chosen);
    let mut options = made.options.into_iter();
    let name = options.find(|(value, _)| *value == now).map_or(now, |(_, name)| name);
    let told = el("input")
        .set("type", "text")
        .set("id", made.id.clone())
        .set("readonly", "")
        .set("value", name);
    el("div")
        .class(format!("field {}", made.class))
        .child(el("label").set("for", made.id).text(made.label))
        .child(told)
        .view()
}

fn build(made: Choice, select: Element) -> View {
    let mut select = select.set("id", made.id.clone());
    for (value, name) in made.options {
        select = select.child(el("option").set("value", value).text(name));
    }
    el("div")
        .class(format!("field {}", made.class))
        .child(el("label").set("for", made.id).text(made.label))
        .child(el("div").class("choice").child(select).child(icon("chevron")))
        .view()
}

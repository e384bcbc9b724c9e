//! A choice of one among several.

use super::{Element, View, el, icon};
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

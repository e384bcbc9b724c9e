//! A list of which some are chosen, and the button that goes on with them.

use leptos::prelude::*;

use super::super::words::{text, text_with};
use super::FIRST;
use crate::browser::field;
use crate::ui::{Button, ButtonLook, View, button, el, live, several};
use crate::wording::Argument;

/// One that can be chosen.
pub(super) struct Tick {
    /// What it is to the program.
    pub value: String,
    /// What it is called.
    pub name: String,
    /// What else is said of it.
    pub beside: String,
    /// The language of its name, by its tag; empty, where it is that of the page.
    pub language: &'static str,
}

/// The list with its hint; `go` gets the values that are chosen.
pub(super) fn tick_list(
    hint: String,
    ticks: Vec<Tick>,
    chosen: RwSignal<Vec<String>>,
    go: impl Fn(&[String]) + 'static,
) -> View {
    let all: Vec<String> = ticks.iter().map(|tick| tick.value.clone()).collect();
    let count = all.len();
    let whole = el("label")
        .class("ways-tick ways-tick-all")
        .child(
            el("input")
                .set("type", "checkbox")
                .set("id", FIRST)
                .property("checked", move || is(chosen.with(Vec::len) == count))
                .on("change", move |event| {
                    chosen.set(if field::is_checked(&event) { all.clone() } else { Vec::new() });
                }),
        )
        .child(el("span").text(text("ways-all")));
    let rows = ticks.into_iter().map(|tick| row(tick, chosen)).collect();
    let go = std::rc::Rc::new(go);
    let next = live(move || {
        let number = chosen.with(Vec::len);
        let name = text_with("ways-zip", &[("count", Argument::from(number))]);
        let go = go.clone();
        button(Button::new(name, "download", ButtonLook::Primary), move || {
            let values = chosen.get_untracked();
            if !values.is_empty() {
                go(&values);
            }
        })
    });
    el("div")
        .class("ways-body")
        .child(el("p").class("field-hint").text(hint))
        .child(whole)
        .child(el("ul").class("ways-ticks").child(several(rows)))
        .child(el("div").class("ways-choices").child(next))
        .view()
}

fn row(tick: Tick, chosen: RwSignal<Vec<String>>) -> View {
    let (shown, changed) = (tick.value.clone(), tick.value);
    let input = el("input")
        .set("type", "checkbox")
        .property("checked", move || is(chosen.with(|all| all.contains(&shown))))
        .on("change", move |event| {
            let is_on = field::is_checked(&event);
            chosen.update(|all| {
                all.retain(|value| *value != changed);
                if is_on {
                    all.push(changed.clone());
                }
            });
        });
    let label = el("label")
        .class("ways-tick")
        .child(input)
        .child(el("span").set_some("lang", tick.language).text(tick.name))
        .child(el("span").class("ways-beside").text(tick.beside));
    el("li").child(label).view()
}

/// A property that is so while it holds any text.
fn is(so: bool) -> String {
    if so { "true".to_owned() } else { String::new() }
}

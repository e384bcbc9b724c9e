//! A list of which some are chosen, and the buttons that go on with them.

use std::rc::Rc;

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

/// What goes on with the values that are chosen.
type GoOn = dyn Fn(&[String]);

/// A way on with what is chosen.
#[derive(Clone)]
pub(super) struct Way {
    /// The key of its name, which counts what is chosen.
    pub key: &'static str,
    /// Its icon; empty, where it has none.
    pub icon: &'static str,
    /// What it does with the values that are chosen.
    pub go: Rc<GoOn>,
}

impl Way {
    pub fn new(key: &'static str, icon: &'static str, go: impl Fn(&[String]) + 'static) -> Self {
        Self { key, icon, go: Rc::new(go) }
    }
}

/// The list with its hint. Of the ways on the first is the usual one.
pub(super) fn tick_list(
    hint: String,
    ticks: Vec<Tick>,
    chosen: RwSignal<Vec<String>>,
    ways: Vec<Way>,
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
    let next = live(move || {
        let number = chosen.with(Vec::len);
        if number == 0 {
            return el("p").class("field-hint").text(text("ways-none")).view();
        }
        let made = ways.iter().enumerate().map(|(index, way)| {
            let look = if index == 0 { ButtonLook::Primary } else { ButtonLook::Plain };
            let name = text_with(way.key, &[("count", Argument::from(number))]);
            let go = way.go.clone();
            button(Button::new(name, way.icon, look), move || go(&chosen.get_untracked()))
        });
        several(made.collect())
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

//! The look of the paper: template, colour, letters, pages, pictures, words. What is chosen is said
//! to the page at once, and the paper beside the form shows it.

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::words::{picture_error, text};
use super::{colours, fonts, label_list, picture_place, switches, templates};
use crate::browser::{clipboard, drawer, picture};
use crate::document::Language;
use crate::json::{self, Value};
use crate::ui::{Button, ButtonLook, Choice, View, button, choice, el, live, nothing, several};

/// The look as it stands, and the place where changes of it are said.
#[derive(Clone)]
pub(super) struct Chosen {
    look: RwSignal<Value, LocalStorage>,
    place: HtmlElement,
}

impl Chosen {
    /// What stands in a field of the look, as a text; nothing, where it holds none.
    pub fn choice(&self, name: &str) -> String {
        self.look
            .with(|look| look.part(name).and_then(Value::as_text).unwrap_or_default().to_owned())
    }

    /// Whether a switch is on.
    pub fn is_on(&self, path: &[&str]) -> bool {
        self.look.with(|look| {
            path.iter().try_fold(look, |value, step| value.part(step)).is_some_and(Value::is_true)
        })
    }

    /// A text of a list of names.
    pub fn entry(&self, list: &str, name: &str) -> String {
        self.look.with(|look| {
            let entry = look.part(list).and_then(|list| list.part(name));
            entry.and_then(Value::as_text).unwrap_or_default().to_owned()
        })
    }

    /// Changes what stands at a path; nothing takes it away. The page hears of it.
    pub fn set(&self, path: &[&str], value: Option<Value>) {
        let Some((last, steps)) = path.split_last() else { return };
        self.look.update(|look| {
            let mut place = Some(look);
            for step in steps {
                place = place.and_then(|place| place.part_mut(step));
            }
            let Some(place) = place else { return };
            match value {
                Some(value) => {
                    if let Some(place) = place.part_mut(last) {
                        *place = value;
                    }
                }
                None => drop(place.take_part(last)),
            }
        });
        let told = self.look.with_untracked(|look| json::write(look));
        drawer::say(&self.place, "billet-look", &told);
    }

    /// Sets a text; an empty one is taken away.
    pub fn set_text(&self, path: &[&str], text: &str) {
        let is_there = !text.trim().is_empty();
        self.set(path, is_there.then(|| Value::Text(text.to_owned())));
    }

    /// Turns a switch.
    pub fn turn(&self, path: &[&str], is_on: bool) {
        self.set(path, is_on.then_some(Value::Bool(true)));
    }
}

/// The panel of the look.
pub(super) fn look(place: &HtmlElement, content: &str, language: Language) -> View {
    let look = json::parse_value(content).unwrap_or_default();
    let chosen = Chosen { look: RwSignal::new_local(look), place: place.clone() };
    let choices = [
        ("typeface", ["sans", "serif"].as_slice()),
        ("page_size", ["a4", "us_letter"].as_slice()),
        ("logo_place", ["left", "center", "right"].as_slice()),
        ("logo_size", ["medium", "small", "large"].as_slice()),
    ];
    let choices = choices.map(|(name, values)| choice_of(&chosen, name, values));
    el("div")
        .class("look")
        .child(templates::templates(&chosen))
        .child(colours::colours(&chosen))
        .child(el("div").class("fields").child(several(choices.into())))
        .child(el("p").class("field-hint").text(text("look-logo-hint")))
        .child(switches::switches(&chosen))
        .child(stamp(&chosen))
        .child(fonts::fonts(place))
        .child(label_list::label_list(&chosen, language))
        .view()
}

/// A choice of the look; the first of its values is meant where nothing is chosen.
fn choice_of(chosen: &Chosen, name: &'static str, values: &[&'static str]) -> View {
    let key = format!("look-{}", name.replace('_', "-"));
    let name_of = |value: &str| text(&format!("{key}-{}", value.replace('_', "-")));
    let options = values.iter().map(|value| ((*value).to_owned(), name_of(value)));
    let made = Choice {
        id: key.clone(),
        label: text(&key),
        options: options.collect(),
        class: "field-half",
    };
    let first = values.first().copied().unwrap_or_default();
    let (shown, changed) = (chosen.clone(), chosen.clone());
    let value = move || {
        let text = shown.choice(name);
        if text.is_empty() { first.to_owned() } else { text }
    };
    choice(made, value, move |value| {
        changed.set_text(&[name], if value == first { "" } else { value });
    })
}

/// The picture of a stamp or a signature.
fn stamp(chosen: &Chosen) -> View {
    let failure = RwSignal::new(String::new());
    let taking = chosen.clone();
    let input = el("input")
        .class("unseen")
        .set("id", "look-stamp")
        .set("type", "file")
        .set("accept", "image/png,image/jpeg,image/svg+xml")
        .on("change", move |event| {
            let Some(file) = clipboard::chosen_file(&event) else { return };
            let chosen = taking.clone();
            wasm_bindgen_futures::spawn_local(async move {
                match picture::read_logo(file, picture_place::STAMP).await {
                    Ok(logo) => {
                        failure.set(String::new());
                        chosen.set(&["stamp"], json::parse_value(&json::write(&logo)).ok());
                    }
                    Err(error) => failure.set(picture_error(error)),
                }
            });
        });
    let shown = chosen.clone();
    let current = live(move || {
        let source = shown.look.with(|look| {
            let stamp = look.part("stamp")?;
            let part = |name| stamp.part(name).and_then(Value::as_text);
            Some(format!("data:{};base64,{}", part("media_type")?, part("data")?))
        });
        let Some(source) = source else { return nothing() };
        let (removed, remove) =
            (shown.clone(), Button::new(text("look-stamp-remove"), "bin", ButtonLook::Icon));
        several(vec![
            el("img")
                .class("logo-picture")
                .set("src", source)
                .set("alt", text("look-stamp"))
                .view(),
            button(remove, move || removed.set(&["stamp"], None)),
        ])
    });
    let label = el("label")
        .class("logo-place")
        .set("for", "look-stamp")
        .child(crate::ui::icon("picture"))
        .text(text("look-stamp-add"));
    let told = el("p").class("field-mistake").set("role", "status").words(move || failure.get());
    el("div").class("logo look-stamp").child(input).child(label).child(current).child(told).view()
}

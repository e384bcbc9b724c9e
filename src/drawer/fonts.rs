//! The visitor's own fonts: for letters that the built-in ones lack.

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::words::{text, text_with};
use crate::browser::errand::{Answer, Errand, Task};
use crate::browser::errand_runner::{ErrandRunner, Outcome};
use crate::browser::{clipboard, drawer, own_fonts};
use crate::ui::{Button, ButtonLook, View, button, el, icon, live, several};
use crate::wording::Argument;

/// What stands there of the fonts.
#[derive(Clone)]
struct Shelf {
    names: RwSignal<Vec<String>>,
    failure: RwSignal<String>,
    place: HtmlElement,
}

impl Shelf {
    /// The fonts are others: what stands here, and the paper.
    async fn changed(&self) {
        self.names.set(own_fonts::FONTS.names().await);
        drawer::say(&self.place, "billet-fonts", "");
    }

    /// Takes a font file in, if the paper can use it.
    async fn take_in(self, file: drawer::File) {
        let failure = match read(&file).await {
            Ok((name, _)) if is_too_many(&name).await => {
                text_with("fonts-too-many", &[("count", Argument::from(own_fonts::MOST))])
            }
            Ok((name, bytes)) if own_fonts::FONTS.keep(&name, &bytes).await => {
                self.changed().await;
                String::new()
            }
            Ok(_) => text("fonts-not-kept"),
            Err(sentence) => sentence,
        };
        self.failure.set(failure);
    }
}

/// Whether a font would be one more than are used: one of a name that is kept takes its place.
async fn is_too_many(name: &str) -> bool {
    let names = own_fonts::FONTS.names().await;
    names.len() >= own_fonts::MOST && !names.iter().any(|kept| kept == name)
}

/// The name of a font and its bytes; or why it cannot be used.
async fn read(file: &drawer::File) -> Result<(String, Vec<u8>), String> {
    let unread = || text("fonts-cannot-be-read");
    let bytes = clipboard::bytes_of(file).await.ok_or_else(unread)?;
    let errand = Errand { task: Task::Font, documents: Vec::new() };
    match ErrandRunner::default().run(&errand, &bytes).await {
        Outcome::Answer(Answer::Font(name), _) => Ok((name, bytes)),
        Outcome::Answer(Answer::NoFont(fault), _) => {
            let file = file.name();
            Err(text_with(&format!("font-{fault}"), &[("file", Argument::Text(&file))]))
        }
        _ => Err(unread()),
    }
}

/// The fonts that are kept, and a way to add one.
pub(super) fn fonts(place: &HtmlElement) -> View {
    let shelf = Shelf {
        names: RwSignal::new(Vec::new()),
        failure: RwSignal::new(String::new()),
        place: place.clone(),
    };
    let (first, taking, listed) = (shelf.clone(), shelf.clone(), shelf.clone());
    wasm_bindgen_futures::spawn_local(
        async move { first.names.set(own_fonts::FONTS.names().await) },
    );
    let list = live(move || {
        let rows = listed.names.get().into_iter().map(|name| row(&listed, name));
        el("ul").class("look-fonts").child(several(rows.collect()))
    });
    let input = el("input")
        .class("unseen")
        .set("id", "look-font")
        .set("type", "file")
        .set("accept", ".ttf,.otf,.ttc,font/ttf,font/otf")
        .on("change", move |event| {
            if let Some(file) = clipboard::chosen_file(&event) {
                wasm_bindgen_futures::spawn_local(taking.clone().take_in(file));
            }
        });
    let label = el("label")
        .class("logo-place")
        .set("for", "look-font")
        .child(icon("plus"))
        .text(text("fonts-add"));
    let failure = shelf.failure;
    let told = el("p").class("field-mistake").set("role", "status").words(move || failure.get());
    el("div")
        .child(el("p").class("look-legend").text(text("fonts")))
        .child(list)
        .child(el("div").class("logo").child(input).child(label))
        .child(told)
        .child(el("p").class("field-hint").text(text("fonts-hint")))
        .view()
}

fn row(shelf: &Shelf, name: String) -> View {
    let removed = text_with("fonts-remove", &[("name", Argument::Text(&name))]);
    let made = Button::new(removed, "bin", ButtonLook::Icon);
    let (shelf, forgotten) = (shelf.clone(), name.clone());
    let remove = button(made, move || {
        let (shelf, name) = (shelf.clone(), forgotten.clone());
        wasm_bindgen_futures::spawn_local(async move {
            own_fonts::FONTS.forget(&name).await;
            shelf.changed().await;
        });
    });
    el("li").child(el("span").text(name)).child(remove).view()
}

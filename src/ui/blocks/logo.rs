//! The logo: a picture by file or drop.

use crate::app::{Desk, Part, text};
use crate::browser::{clipboard, drawer, field};
use crate::ui::components::{Button, ButtonLook, View, button, el, icon, several};

/// The place of the logo.
pub fn logo(desk: Desk) -> View {
    let picture = move || {
        desk.watch(Part::Logo);
        let source = desk.read(|state| {
            let logo = state.document.logo.as_ref()?;
            Some(format!("data:{};base64,{}", logo.media_type.media_type(), logo.data))
        });
        match source {
            Some(source) => shown(desk, source),
            None => chooser(desk, "logo-add"),
        }
    };
    el("div")
        .class("logo")
        .set("id", "logo-place")
        .on("billet-logo", move |event| desk.set_logo(&drawer::said(&event)))
        .on("billet-failed", move |event| desk.tell_error(drawer::said(&event)))
        .on("dragover", |event| {
            event.prevent_default();
            field::mark(&event, "is-over", true);
        })
        .on("dragleave", |event| field::mark(&event, "is-over", false))
        .on("drop", move |event| {
            event.prevent_default();
            field::mark(&event, "is-over", false);
            if let Some(file) = clipboard::dropped_file(&event) {
                desk.choose_logo(&file);
            }
        })
        .live(picture)
        .view()
}

fn shown(desk: Desk, source: String) -> View {
    let remove = Button::new(text("logo-remove"), "bin", ButtonLook::Icon);
    let picture = el("img").class("logo-picture").set("src", source).set("alt", text("logo"));
    several(vec![
        picture.view(),
        chooser(desk, "logo-replace"),
        button(remove, move || desk.remove_logo()),
    ])
}

/// Where a picture file is chosen, by the key of what it is called.
fn chooser(desk: Desk, key: &str) -> View {
    let choose = move |event| {
        if let Some(file) = clipboard::chosen_file(&event) {
            desk.choose_logo(&file);
        }
    };
    let input = el("input")
        .class("unseen")
        .set("id", "logo")
        .set("type", "file")
        .set("accept", "image/png,image/jpeg,image/svg+xml")
        .on("change", choose);
    let label = el("label").class("logo-place").set("for", "logo").child(icon("picture"));
    several(vec![input.view(), label.text(text(key)).view()])
}

//! The logo: a picture by file or drop.

use leptos::prelude::*;

use crate::app::{Desk, Part, text};
use crate::browser::clipboard;
use crate::ui::components::{Button, ButtonLook, button, icon};

/// The place of the logo.
pub fn logo(desk: Desk) -> AnyView {
    let is_over = RwSignal::new(false);
    let picture = move || {
        desk.watch(Part::Logo);
        let source = desk.read(|state| {
            let logo = state.document.logo.as_ref()?;
            Some(format!("data:{};base64,{}", logo.media_type.media_type(), logo.data))
        });
        match source {
            Some(source) => shown(desk, source),
            None => asked(desk),
        }
    };
    view! {
        <div class="logo" class:is-over=move || is_over.get()
            on:dragover=move |event| {
                event.prevent_default();
                is_over.set(true);
            }
            on:dragleave=move |_| is_over.set(false)
            on:drop=move |event| {
                event.prevent_default();
                is_over.set(false);
                if let Some(file) = clipboard::dropped_file(&event) {
                    desk.set_logo(file);
                }
            }>
            {picture}
        </div>
    }
    .into_any()
}

fn shown(desk: Desk, source: String) -> AnyView {
    let remove = Button::new(text("logo-remove"), "bin", ButtonLook::Icon).with_id("logo");
    view! {
        <img class="logo-picture" src=source alt=text("logo")/>
        {button(remove, move || desk.remove_logo())}
    }
    .into_any()
}

fn asked(desk: Desk) -> AnyView {
    let choose = move |event| {
        if let Some(file) = clipboard::chosen_file(&event) {
            desk.set_logo(file);
        }
    };
    view! {
        <input class="unseen" id="logo" type="file"
            accept="image/png,image/jpeg,image/svg+xml" on:change=choose/>
        <label class="logo-place" for="logo">{icon("picture")}{text("logo-add")}</label>
    }
    .into_any()
}

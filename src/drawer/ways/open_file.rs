//! Opening a file: which document it holds is shown, and who opened it says what to do with it.

use std::rc::Rc;

use leptos::prelude::*;

use super::super::words::{text, text_with};
use super::read_file::{Found, OpenFault, read_file};
use super::take_in::{How, Known, known, take_in, take_seal};
use super::{FIRST, Ways, open_several};
use crate::app;
use crate::browser::clipboard;
use crate::browser::drawer::File;
use crate::document::{Document, totals};
use crate::region;
use crate::ui::{Button, ButtonLook, View, button, el, icon, live, nothing, several};
use crate::wording::Argument;

/// Asks for a file.
pub(super) fn ask(ways: &Ways) {
    ways.show("ways-dialog", text("file-open"), |ways| {
        el("div")
            .class("ways-body")
            .child(el("p").class("field-hint").text(text("file-hint")))
            .child(chooser(ways))
            .view()
    });
}

/// Opens a file: shows what is in it, or says why nothing is.
pub(super) fn open(ways: &Ways, file: File) {
    ways.show("ways-dialog", text("file-open"), |_| {
        el("p").class("ways-body").set("role", "status").text(text("file-reading")).view()
    });
    let ways = ways.clone();
    wasm_bindgen_futures::spawn_local(async move {
        match read_file(&ways.runner, &file).await {
            Ok(found) => show_documents(&ways, found),
            Err(OpenFault::Stopped) => {}
            Err(fault) => show_fault(&ways, &file.name(), &fault),
        }
    });
}

/// Shows what is in a file, if it can be opened. Says whether it can.
pub(super) async fn open_if_sound(ways: &Ways, file: &File) -> bool {
    let found = read_file(&ways.runner, file).await;
    found.map(|found| show_documents(ways, found)).is_ok()
}

fn show_documents(ways: &Ways, found: Found) {
    match <[Document; 1]>::try_from(found.documents) {
        Ok([document]) => show_found(ways, document, found.pdf.map(Rc::new)),
        Err(several) => open_several::show(ways, several),
    }
}

/// Where a file is chosen, or dropped.
fn chooser(ways: &Ways) -> View {
    let chosen = ways.clone();
    let input = el("input")
        .class("unseen")
        .set("id", FIRST)
        .set("type", "file")
        .set("accept", ".pdf,.json,application/pdf,application/json")
        .on("change", move |event| {
            if let Some(file) = clipboard::chosen_file(&event) {
                open(&chosen, file);
            }
        });
    let label = el("label")
        .class("ways-drop")
        .set("for", FIRST)
        .child(icon("drafts"))
        .text(text("file-choose"));
    several(vec![input.view(), label.view()])
}

fn show_fault(ways: &Ways, name: &str, fault: &OpenFault) {
    let mut sentence = text(fault.key());
    if let OpenFault::Malformed(reason) = fault {
        sentence.push(' ');
        sentence.push_str(reason);
    }
    let name = name.to_owned();
    ways.show("ways-dialog", text("file-not-opened"), move |ways| {
        el("div")
            .class("ways-body")
            .child(el("p").class("ways-file").text(&name))
            .child(el("p").class("ways-fault").set("role", "alert").text(&sentence))
            .child(chooser(ways))
            .view()
    });
}

/// The document that was found, and what can be done with it.
fn show_found(ways: &Ways, document: Document, pdf: Option<Rc<Vec<u8>>>) {
    let known = known(&document);
    let number =
        if document.number.is_empty() { text("file-unnumbered") } else { document.number.clone() };
    let title = text_with("file-found", &[("number", Argument::Text(&number))]);
    ways.show("ways-dialog", title, move |ways| {
        let told = match &known {
            Known::No => None,
            Known::Same => Some(text("file-known-same")),
            Known::Other(saved_at) => {
                let moment = app::moment(saved_at);
                Some(text_with("file-known-other", &[("moment", Argument::Text(&moment))]))
            }
            Known::Newer => Some(text("file-known-newer")),
            Known::Issued => Some(text("file-known-issued")),
        };
        let told = told.map_or_else(nothing, |told| el("p").class("ways-known").text(told).view());
        let issued = document.issued_on.map_or_else(nothing, |date| {
            let date = region::write_date(date, app::wording().language());
            let issued = text_with("file-issued", &[("date", Argument::Text(&date))]);
            el("p").class("ways-known").text(issued).view()
        });
        el("div")
            .class("ways-body")
            .child(facts(&document))
            .child(issued)
            .child(told)
            .child(choices(ways, &document, pdf.as_ref(), &known))
            .view()
    });
}

/// Client, day and total.
pub(super) fn facts(document: &Document) -> View {
    let language = app::wording().language();
    let day = document.issue_date.map(|day| region::write_date(day, language));
    let due = totals(document).ok();
    let write = |due| region::write_money(due, document.currency, document.language);
    let due = due.map(|totals| write(totals.due));
    let client = Some(document.buyer.name.clone()).filter(|name| !name.is_empty());
    let mut list = el("dl").class("ways-facts");
    for (key, value) in [("file-client", client), ("file-day", day), ("file-total", due)] {
        let value = value.unwrap_or_else(|| "\u{2013}".to_owned());
        list = list.child(
            el("div").child(el("dt").text(text(key))).child(el("dd").class("figure").text(value)),
        );
    }
    list.view()
}

fn choices(ways: &Ways, document: &Document, pdf: Option<&Rc<Vec<u8>>>, known: &Known) -> View {
    let failure = RwSignal::new(String::new());
    let choice = |key: &str, look: ButtonLook, how: How| {
        let (ways, document, pdf) = (ways.clone(), document.clone(), pdf.cloned());
        let mut made = Button::new(text(key), "", look);
        if look == ButtonLook::Primary {
            made = made.with_id(FIRST);
        }
        button(made, move || match take_in(document.clone(), how) {
            Ok(id) => {
                Ways::close();
                let (ways, pdf) = (ways.clone(), pdf.clone());
                wasm_bindgen_futures::spawn_local(async move {
                    // The file is the paper as it was issued.
                    if let Some(pdf) = pdf {
                        take_seal(&id, &pdf).await;
                    }
                    ways.say("billet-draft", id.as_str());
                });
            }
            Err(told) => failure.set(told),
        })
    };
    let (first, others) = match known {
        Known::No | Known::Same => {
            let key = if document.is_issued() { "file-look" } else { "file-edit" };
            (choice(key, ButtonLook::Primary, How::AsItIs), nothing())
        }
        Known::Other(_) => (
            choice("file-keep-both", ButtonLook::Primary, How::Beside),
            choice("file-replace", ButtonLook::Plain, How::AsItIs),
        ),
        Known::Newer | Known::Issued => {
            (choice("file-keep-both", ButtonLook::Primary, How::Beside), nothing())
        }
    };
    let duplicate = choice("file-duplicate", ButtonLook::Plain, How::Duplicated);
    let told = live(move || {
        let told = failure.get();
        let shown = el("p").class("ways-fault").set("role", "alert");
        if told.is_empty() { nothing() } else { shown.text(told).view() }
    });
    several(vec![
        el("div").class("ways-choices").child(first).child(others).child(duplicate).view(),
        told,
    ])
}

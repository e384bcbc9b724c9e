//! What is done with a document that was issued: its PDF, making it a draft again, deleting it.

use super::super::languages;
use super::super::words::{text, text_with};
use super::drawn::fail;
use super::file_of::file_of;
use super::on_desk::OnDesk;
use super::seal::{Paper, paper};
use super::{FIRST, Ways};
use crate::app::{self, document_name, is_cited_by, wording};
use crate::browser::issued_papers::ISSUED;
use crate::browser::{download, storage};
use crate::document::{Document, Id};
use crate::region;
use crate::ui::{Button, ButtonLook, button, el};
use crate::wording::Argument;

/// Hands over the PDF as it was issued.
pub(super) fn hand_over(ways: &Ways, on_desk: &OnDesk) {
    let (ways, document) = (ways.clone(), on_desk.document.clone());
    wasm_bindgen_futures::spawn_local(async move {
        if !languages::have(document.language, &ways.place).await {
            return;
        }
        let name = file_of(&document);
        let Some(paper) = paper(&ways, &name, &document).await else { return };
        let (Paper::AsIssued(bytes) | Paper::Redrawn(bytes)) = &paper;
        if download::save_file(&name, "application/pdf", bytes).is_err() {
            return fail(&ways, &name, &text("ways-failed"), "");
        }
        match paper {
            Paper::AsIssued(_) => {
                ways.done(&text_with("ways-saved", &[("name", Argument::Text(&name))]));
            }
            Paper::Redrawn(_) => ways.show("ways-dialog", name, |_| {
                let told = el("p").set("role", "alert").text(text("issued-redrawn"));
                el("div").class("ways-body").child(told).view()
            }),
        }
    });
}

/// Asks whether the document is to be a draft again.
pub(super) fn take_back(ways: &Ways, on_desk: &OnDesk) {
    let document = &on_desk.document;
    let (id, title) = (document.id.clone(), title("take-back-title", document));
    let told = match cited_in(document) {
        names if names.is_empty() => text("take-back-hint"),
        names => {
            let told = [("documents", Argument::Text(&names))];
            format!("{} {}", text_with("take-back-cited", &told), text("take-back-hint"))
        }
    };
    ask(ways, title.clone(), told, "take-back", move |ways| {
        let (id, ways, title) = (id.clone(), ways.clone(), title.clone());
        if let Err(error) = storage::drafts().take_back(&id) {
            return fail(&ways, &title, &app::text(error.key()), "");
        }
        Ways::close();
        ways.say("billet-draft", id.as_str());
        wasm_bindgen_futures::spawn_local(async move { ISSUED.forget(id.as_str()).await });
    });
}

/// The issued documents that name this one.
fn cited_in(document: &Document) -> String {
    let drafts = storage::drafts();
    let issued = drafts.list().unwrap_or_default().drafts.into_iter();
    let named = issued.filter(|other| {
        let is_issued = other.issued_on.is_some();
        is_issued
            && drafts.load(&other.id).is_ok_and(|other| is_cited_by(document, &other.document))
    });
    let told: Vec<String> = named.map(|other| document_name(other.kind, &other.number)).collect();
    told.join(", ")
}

/// Asks whether the document is to be deleted.
pub(super) fn delete(ways: &Ways, id: Id) {
    let document = match storage::drafts().load(&id) {
        Ok(record) => record.document,
        Err(error) => return fail(ways, &text("delete-issued"), &app::text(error.key()), ""),
    };
    let date = document.issued_on.map(|date| region::write_date(date, wording().language()));
    let date = date.unwrap_or_default();
    let told = text_with("delete-issued-hint", &[("date", Argument::Text(&date))]);
    ask(ways, title("delete-issued-title", &document), told, "delete-issued", move |ways| {
        Ways::close();
        ways.say("billet-delete", id.as_str());
    });
}

fn title(key: &str, document: &Document) -> String {
    let name = document_name(document.kind, &document.number);
    text_with(key, &[("document", Argument::Text(&name))])
}

/// Asks a question; what is safe has the focus.
fn ask(
    ways: &Ways,
    title: String,
    told: String,
    key: &'static str,
    act: impl Fn(&Ways) + Clone + 'static,
) {
    ways.show("ways-dialog", title, move |ways| {
        let (ways, act) = (ways.clone(), act.clone());
        let stop = Button::new(text("ways-stop"), "", ButtonLook::Plain).with_id(FIRST);
        let go_on = Button::new(text(key), "", ButtonLook::Plain);
        let choices = el("div")
            .class("ways-choices")
            .child(button(stop, Ways::close))
            .child(button(go_on, move || act(&ways)));
        el("div").class("ways-body").child(el("p").text(&told)).child(choices).view()
    });
}

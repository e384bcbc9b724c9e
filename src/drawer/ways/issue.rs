//! Issuing a document: what it means is said, a number that is used already is named, and the PDF is
//! kept as it is from then on.

use super::super::languages;
use super::super::words::{text, text_with};
use super::drawn::{draw_pdf, fail};
use super::file_of::file_of;
use super::on_desk::OnDesk;
use super::open_file::facts;
use super::seal::{seal, tidy};
use super::{FIRST, Ways};
use crate::app::{self, document_name, issued_under, wording};
use crate::browser::issued_papers::ISSUED;
use crate::browser::{clock, download, page, storage};
use crate::document::{Document, totals};
use crate::region;
use crate::store::{Record, Summary};
use crate::ui::{Button, ButtonLook, button, el};
use crate::wording::Argument;

/// Asks whether the document is to be issued.
pub(super) fn show(ways: &Ways, on_desk: &OnDesk) {
    let document = (*on_desk.document).clone();
    let obstacle = if document.number.trim().is_empty() {
        Some("issue-no-number")
    } else if on_desk.doubts > 0 || totals(&document).is_err() {
        Some("issue-not-ready")
    } else {
        None
    };
    if let Some(key) = obstacle {
        return fail(ways, &title(&document), &text(key), "");
    }
    let mistakes = on_desk.mistakes.clone();
    let listing = storage::drafts().list().unwrap_or_default();
    match issued_under(&document, &listing) {
        Some(other) => ask_for_number(ways, document, mistakes, other),
        None => tell_mistakes(ways, document, mistakes),
    }
}

/// Says what is wrong with the document; who insists may issue it as it is.
fn tell_mistakes(ways: &Ways, document: Document, mistakes: Vec<String>) {
    if mistakes.is_empty() {
        return ask(ways, document);
    }
    ways.show("ways-dialog", title(&document), move |ways| {
        let mend = Button::new(text("issue-mend"), "", ButtonLook::Primary);
        let mend = button(mend.with_id(FIRST), Ways::close);
        let (ways, document) = (ways.clone(), document.clone());
        let insist = Button::new(text("issue-nevertheless"), "", ButtonLook::Plain);
        let insist = button(insist, move || ask(&ways, document.clone()));
        let mut list = el("ul").class("ways-known ways-list");
        for mistake in &mistakes {
            list = list.child(el("li").text(mistake));
        }
        el("div")
            .class("ways-body")
            .child(el("p").text(text("issue-mistakes")))
            .child(list)
            .child(el("div").class("ways-choices").child(mend).child(insist))
            .view()
    });
}

fn title(document: &Document) -> String {
    let name = document_name(document.kind, &document.number);
    text_with("issue-title", &[("document", Argument::Text(&name))])
}

fn ask(ways: &Ways, document: Document) {
    ways.show("ways-dialog", title(&document), move |ways| {
        let act = |key: &str, look: ButtonLook, is_saved: bool| {
            let (ways, document) = (ways.clone(), document.clone());
            let mut made = Button::new(text(key), "", look);
            if is_saved {
                made = made.with_id(FIRST);
            }
            button(made, move || go_on(&ways, document.clone(), is_saved))
        };
        el("div")
            .class("ways-body")
            .child(facts(&document))
            .child(el("p").text(text("issue-hint")))
            .child(
                el("div")
                    .class("ways-choices")
                    .child(act("issue-and-save", ButtonLook::Primary, true))
                    .child(act("issue-only", ButtonLook::Plain, false)),
            )
            .view()
    });
}

/// Says whose the number is already; who insists may have it twice.
fn ask_for_number(ways: &Ways, document: Document, mistakes: Vec<String>, other: &Summary) {
    let told = taken(&document, other);
    ways.show("ways-dialog", title(&document), move |ways| {
        let change = Button::new(text("issue-change-number"), "", ButtonLook::Primary);
        let change = button(change.with_id(FIRST), || {
            Ways::close();
            page::focus_soon("number");
        });
        let (ways, document, mistakes) = (ways.clone(), document.clone(), mistakes.clone());
        let insist = Button::new(text("issue-anyway"), "", ButtonLook::Plain);
        let insist =
            button(insist, move || tell_mistakes(&ways, document.clone(), mistakes.clone()));
        el("div")
            .class("ways-body")
            .child(el("p").class("ways-known").text(&told))
            .child(el("div").class("ways-choices").child(change).child(insist))
            .view()
    });
}

/// Both documents by name: that which has the number, and this one.
fn taken(document: &Document, other: &Summary) -> String {
    let named = |kind, number: &str, buyer: &str| {
        let name = document_name(kind, number.trim());
        if buyer.is_empty() { name } else { format!("{name} ({buyer})") }
    };
    let this = named(document.kind, &document.number, &document.buyer.name);
    let other_name = named(other.kind, &other.number, &other.buyer);
    let date = other.issued_on.map(|date| region::write_date(date, wording().language()));
    let told = [
        ("document", Argument::Text(&this)),
        ("other", Argument::Text(&other_name)),
        ("date", Argument::Text(date.as_deref().unwrap_or_default())),
    ];
    text_with("issue-taken", &told)
}

fn go_on(ways: &Ways, mut document: Document, is_saved: bool) {
    let ways = ways.clone();
    wasm_bindgen_futures::spawn_local(async move {
        // The name of the file is in the language of the document.
        if !languages::have(document.language, &ways.place).await {
            return Ways::close();
        }
        let title = title(&document);
        app::issue(&mut document, clock::today());
        let Some(bytes) = draw_pdf(&ways, &title, &document).await else { return };
        // The PDF first: what is issued has one.
        let is_kept = ISSUED.keep(document.id.as_str(), &bytes).await;
        if let Err(told) = keep(&document, &bytes) {
            ISSUED.forget(document.id.as_str()).await;
            return fail(&ways, &title, &told, "");
        }
        let is_taken =
            is_saved && download::save_file(&file_of(&document), "application/pdf", &bytes).is_ok();
        Ways::close();
        ways.say("billet-draft", document.id.as_str());
        page::focus_soon("issued");
        let name = document_name(document.kind, &document.number);
        let key = if is_kept || is_taken { "issue-done" } else { "issue-not-kept" };
        ways.say("billet-done", &text_with(key, &[("document", Argument::Text(&name))]));
        tidy().await;
    });
}

/// Keeps the issued document in the place of the draft.
fn keep(document: &Document, bytes: &[u8]) -> Result<(), String> {
    let drafts = storage::drafts();
    // The page has saved the draft a moment ago: who has read it may write over it.
    drop(drafts.load(&document.id));
    let due = totals(document).ok().map(|totals| totals.due);
    let record = Record::new(document.clone(), clock::timestamp());
    let saved = drafts.save(&Record { due, seal: Some(seal(bytes)), ..record });
    saved.map(drop).map_err(|error| format!("{} {}", text("file-not-kept"), app::text(error.key())))
}

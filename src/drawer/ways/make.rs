//! What is made of the document on the desk: the kinds that can follow it, each a new draft that
//! names it.

use leptos::prelude::*;

use super::super::languages;
use super::super::words::text;
use super::on_desk::OnDesk;
use super::take_in::keep;
use super::{FIRST, Ways};
use crate::app::{FollowUp, Numbers, follow_up, follow_ups, kind_name};
use crate::browser::storage::{self, LocalDrafts};
use crate::browser::{clock, id};
use crate::document::{Document, DocumentKind};
use crate::store::Listing;
use crate::ui::{View, el, icon, live, nothing};

/// Shows the kinds.
pub(super) fn show(ways: &Ways, on_desk: &OnDesk) {
    let source = (*on_desk.document).clone();
    ways.show("ways-menu", text("make"), move |ways| {
        let failure = RwSignal::new(String::new());
        let mut list = el("ul").class("ways-list");
        let mut kinds = follow_ups(source.kind).to_vec();
        // What was issued is wrong, as a rule: the new version first.
        if source.is_issued() {
            kinds.sort_by_key(|kind| *kind != source.kind || !kind.has_versions());
        }
        for (index, kind) in kinds.iter().enumerate() {
            list = list.child(el("li").child(way(ways, &source, *kind, index == 0, failure)));
        }
        let told = live(move || {
            let told = failure.get();
            let shown = el("p").class("ways-fault").set("role", "alert");
            if told.is_empty() { nothing() } else { shown.text(told).view() }
        });
        let hint = match (source.is_issued(), source.kind.has_versions()) {
            (false, _) => "make-hint",
            (true, false) => "make-hint-correct",
            (true, true) => "make-hint-version",
        };
        el("div").child(el("p").class("ways-known").text(text(hint))).child(list).child(told).view()
    });
}

fn way(
    ways: &Ways,
    source: &Document,
    kind: DocumentKind,
    is_first: bool,
    failure: RwSignal<String>,
) -> View {
    let is_revision = kind.has_versions() && source.kind == kind;
    let name = if is_revision { text("make-revised") } else { kind_name(kind) };
    let (ways, source) = (ways.clone(), source.clone());
    el("button")
        .set("type", "button")
        .class("ways-way")
        .set_some("id", if is_first { FIRST } else { "" })
        .on("click", move |_| {
            let (ways, source) = (ways.clone(), source.clone());
            wasm_bindgen_futures::spawn_local(async move {
                // What is added speaks the languages of the document.
                for language in source.languages() {
                    if !languages::have(language, &ways.place).await {
                        return Ways::close();
                    }
                }
                match keep(made(&source, kind)) {
                    Ok(id) => {
                        Ways::close();
                        ways.say("billet-draft", id.as_str());
                    }
                    Err(told) => failure.set(told),
                }
            });
        })
        .child(icon("plus"))
        .child(el("span").text(name))
        .view()
}

/// The new document, with the first number of its kind that is not used.
fn made(source: &Document, kind: DocumentKind) -> Document {
    let drafts = storage::drafts();
    let listing = drafts.list().unwrap_or_default();
    let today = clock::today();
    let numbers = Numbers::of(&listing, drafts.numbering().as_deref(), &source.seller.name, None);
    let begin = FollowUp {
        id: id::new_id(),
        today,
        number: numbers.propose(kind, today, &source.buyer.name),
        others: &others(&drafts, &listing, source),
    };
    follow_up(source, kind, begin)
}

/// The documents that the new one may need: those that this one names, and the advances.
fn others(drafts: &LocalDrafts, listing: &Listing, source: &Document) -> Vec<Document> {
    let is_named = |kind, number: &str| {
        source.preceding.iter().any(|named| named.kind == kind && named.number == number.trim())
    };
    let wanted = listing.drafts.iter().filter(|draft| {
        draft.id != source.id
            && (draft.kind == DocumentKind::AdvanceInvoice || is_named(draft.kind, &draft.number))
    });
    let loaded = wanted.filter_map(|draft| drafts.load(&draft.id).ok());
    loaded.map(|record| record.document).collect()
}

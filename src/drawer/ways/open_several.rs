//! A PDF of several documents, opened: they are shown, and those that are wanted become drafts. What the
//! drafts hold already stays.

use std::rc::Rc;

use leptos::prelude::*;

use super::super::words::{text, text_with};
use super::Ways;
use super::choose_drafts::beside;
use super::take_in::{How, Known, known, take_in_at};
use super::tick_list::{Tick, Way, tick_list};
use crate::browser::clock;
use crate::document::{Document, Id, totals};
use crate::region;
use crate::ui::{el, live, nothing};
use crate::wording::Argument;

/// Shows the documents that were found.
pub(super) fn show(ways: &Ways, documents: Vec<Document>) {
    let documents = Rc::new(documents);
    let count = Argument::from(documents.len());
    let chosen = RwSignal::new(first_of_each(&documents));
    let failure = RwSignal::new(String::new());
    ways.show("ways-dialog", text_with("file-several", &[("count", count)]), move |ways| {
        let mut languages = documents.iter().map(|document| document.language);
        let first = languages.next();
        let is_mixed = languages.any(|language| Some(language) != first);
        let ticks = documents.iter().enumerate();
        let ticks = ticks.map(|(index, document)| tick(index, document, is_mixed)).collect();
        let (ways, documents) = (ways.clone(), documents.clone());
        let open = Way::new("file-several-open", "", move |values| {
            let is_chosen = |index: &usize| values.contains(&index.to_string());
            let wanted = (0..documents.len()).filter(is_chosen);
            match keep(wanted.filter_map(|index| documents.get(index)).collect()) {
                Ok(count) => {
                    Ways::close();
                    let told = text_with("file-several-opened", &[("count", count.into())]);
                    ways.say("billet-kept", &told);
                }
                Err(told) => failure.set(told),
            }
        });
        let told = live(move || {
            let told = failure.get();
            let shown = el("p").class("ways-fault").set("role", "alert");
            if told.is_empty() { nothing() } else { shown.text(told).view() }
        });
        el("div")
            .class("ways-body")
            .child(tick_list(text("file-several-hint"), ticks, chosen, vec![open]))
            .child(told)
            .view()
    });
}

/// One document in several languages is one document: of each, the first.
fn first_of_each(documents: &[Document]) -> Vec<String> {
    let mut seen: Vec<&Id> = Vec::new();
    let mut chosen = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        if !seen.contains(&&document.id) {
            seen.push(&document.id);
            chosen.push(index.to_string());
        }
    }
    chosen
}

fn tick(index: usize, document: &Document, is_mixed: bool) -> Tick {
    let name =
        if document.number.is_empty() { text("file-unnumbered") } else { document.number.clone() };
    let due = totals(document).ok().map(|totals| totals.due);
    let language = document.language.own_name().to_owned();
    let language = if is_mixed { language } else { String::new() };
    let due = due.map(|due| region::write_money(due, document.currency, document.language));
    let beside = beside(&document.buyer.name, due, language);
    Tick { value: index.to_string(), name, beside, language: "" }
}

/// Keeps documents as drafts, each beside another state of it that is kept already. Gives how many
/// there are. The list of drafts shows what was kept last first: the file's first is the last.
fn keep(documents: Vec<&Document>) -> Result<usize, String> {
    let count = documents.len();
    let now = clock::timestamp();
    for (place, document) in documents.into_iter().rev().enumerate() {
        let how = match known(document) {
            Known::No | Known::Same => How::AsItIs,
            Known::Other(_) | Known::Newer | Known::Issued => How::Beside,
        };
        take_in_at(document.clone(), how, format!("{now}.{place:04}"))?;
    }
    Ok(count)
}

//! Several PDFs, made one after another: how far it is can be seen, it can be stopped at any moment,
//! and what fails is named and does not keep the others.

use std::rc::Rc;

use leptos::prelude::*;

use super::super::words::{text, text_with};
use super::super::zip::{Entry, free_name, zip};
use super::{FIRST, Ways};
use crate::browser::download;
use crate::browser::errand::{Answer, Errand, Task};
use crate::browser::errand_runner::Outcome;
use crate::document::Document;
use crate::ui::{Button, ButtonLook, View, button, el, several};
use crate::wording::Argument;

/// One PDF that is to be made.
pub(super) struct Piece {
    /// What it is called for people.
    pub name: String,
    /// The name of its file.
    pub file: String,
    /// Gives its document; or why it can't, in words.
    pub document: Box<dyn Fn() -> Result<Document, String>>,
}

/// What has come of it so far.
#[derive(Default)]
struct Made {
    files: Vec<Entry>,
    /// What failed: its name, and why.
    failed: Vec<(String, String)>,
}

/// Makes the PDFs of all pieces and hands them to the visitor as one zip file.
pub(super) fn make_zip(ways: &Ways, title: String, name: String, pieces: Vec<Piece>) {
    let done = RwSignal::new(0);
    let pieces = Rc::new(pieces);
    show_progress(ways, &title, done, &pieces);
    let ways = ways.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let mut made = Made::default();
        for (index, piece) in pieces.iter().enumerate() {
            done.set(index);
            match make(&ways, piece).await {
                Some(Ok((document, bytes))) => {
                    let name = free_name(&piece.file, &made.files);
                    made.files.push(Entry { name, date: document.issue_date, bytes });
                }
                Some(Err(reason)) => made.failed.push((piece.name.clone(), reason)),
                None => return,
            }
        }
        hand_over(&ways, title, &name, &made);
    });
}

/// The PDF of a piece; or why there is none. Nothing, where somebody has stopped it.
async fn make(ways: &Ways, piece: &Piece) -> Option<Result<(Document, Vec<u8>), String>> {
    let document = match (piece.document)() {
        Ok(document) => document,
        Err(reason) => return Some(Err(reason)),
    };
    let errand = Errand { task: Task::Pdf, documents: vec![document] };
    let outcome = ways.runner.run(&errand, &[]).await;
    let document = errand.documents.into_iter().next()?;
    match outcome {
        Outcome::Answer(Answer::Pdf, bytes) => Some(Ok((document, bytes))),
        Outcome::Stopped => None,
        Outcome::Answer(Answer::Failed(reason), _) => Some(Err(reason)),
        Outcome::Died(reason) => Some(Err(format!("{} {reason}", text("ways-failed")))),
        Outcome::Answer(..) => Some(Err(text("ways-failed"))),
    }
}

fn show_progress(ways: &Ways, title: &str, done: RwSignal<usize>, pieces: &Rc<Vec<Piece>>) {
    let pieces = Rc::clone(pieces);
    ways.show("ways-dialog", title.to_owned(), move |_| {
        let (now, all) = (pieces.clone(), pieces.len());
        let name = move || now.get(done.get()).map(|piece| piece.name.clone()).unwrap_or_default();
        let count = move || {
            let told = [("count", Argument::from(done.get() + 1)), ("all", Argument::from(all))];
            text_with("batch-progress", &told)
        };
        let bar = el("progress")
            .set("max", all.to_string())
            .set("aria-labelledby", "ways-title")
            .live_set("value", move || Some(done.get().to_string()));
        let stop = Button::new(text("ways-stop"), "", ButtonLook::Plain).with_id(FIRST);
        el("div")
            .class("ways-body")
            .child(bar)
            .child(el("p").set("role", "status").words(count))
            .child(el("p").class("field-hint").words(name))
            .child(el("div").class("ways-choices").child(button(stop, Ways::close)))
            .view()
    });
}

fn hand_over(ways: &Ways, title: String, name: &str, made: &Made) {
    let told = if made.files.is_empty() {
        text("batch-none")
    } else {
        let saved = zip(&made.files)
            .is_ok_and(|bytes| download::save_file(name, "application/zip", &bytes).is_ok());
        if saved {
            let count = Argument::from(made.files.len());
            text_with("batch-saved", &[("count", count), ("name", Argument::Text(name))])
        } else {
            text("ways-failed")
        }
    };
    if made.failed.is_empty() && !made.files.is_empty() {
        return ways.done(&told);
    }
    let failed = made.failed.clone();
    ways.show("ways-dialog", title, move |_| {
        let row = |(name, reason): &(String, String)| -> View {
            el("li").child(el("strong").text(name)).child(el("span").text(reason)).view()
        };
        el("div")
            .class("ways-body")
            .set("role", "alert")
            .child(el("p").text(&told))
            .child(
                el("p").text(text_with("batch-failed", &[("count", Argument::from(failed.len()))])),
            )
            .child(el("ul").class("ways-failures").child(several(failed.iter().map(row).collect())))
            .view()
    });
}

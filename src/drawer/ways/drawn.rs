//! Pages drawn by the worker while the dialog says so.

use super::super::words::text;
use super::{FIRST, Ways};
use crate::app;
use crate::browser::errand::{Answer, Errand, Task};
use crate::browser::errand_runner::Outcome;
use crate::browser::message::lacking;
use crate::document::Document;
use crate::ui::{Button, ButtonLook, button, el};

/// Draws pages of a document. None, where somebody has stopped it or where it could not be done,
/// which the dialog says then.
pub(super) async fn draw(
    ways: &Ways,
    title: &str,
    task: Task,
    document: &Document,
) -> Option<Vec<String>> {
    show_drawing(ways, title);
    let errand = Errand { task, documents: vec![document.clone()] };
    match ways.runner.run(&errand, &[]).await {
        Outcome::Answer(Answer::Pages(pages), _) => return Some(pages),
        Outcome::Stopped => {}
        Outcome::Answer(Answer::Failed(reason), _) | Outcome::Died(reason) => {
            fail(ways, title, &text("ways-failed"), &reason);
        }
        Outcome::Answer(..) => fail(ways, title, &text("ways-failed"), ""),
    }
    None
}

/// Draws the PDF of a document, likewise.
pub(super) async fn draw_pdf(ways: &Ways, title: &str, document: &Document) -> Option<Vec<u8>> {
    show_drawing(ways, title);
    let errand = Errand { task: Task::Pdf, documents: vec![document.clone()] };
    match ways.runner.run(&errand, &[]).await {
        Outcome::Answer(Answer::Pdf, bytes) => return Some(bytes),
        Outcome::Stopped => {}
        Outcome::Answer(Answer::Failed(reason), _) | Outcome::Died(reason) => {
            fail(ways, title, &text("ways-failed"), &reason);
        }
        Outcome::Answer(..) => fail(ways, title, &text("ways-failed"), ""),
    }
    None
}

fn show_drawing(ways: &Ways, title: &str) {
    ways.show("ways-dialog", title.to_owned(), |_| {
        let stop = Button::new(text("ways-stop"), "", ButtonLook::Plain).with_id(FIRST);
        el("div")
            .class("ways-body")
            .child(el("p").set("role", "status").text(text("ways-drawing")))
            .child(el("progress").set("aria-label", text("ways-drawing")))
            .child(el("div").class("ways-choices").child(button(stop, Ways::close)))
            .view()
    });
}

/// What could not be done, and why: what was lacking, or a reason in technical words.
pub(super) fn explained(told: &str, reason: &str) -> String {
    lacking(reason).map_or_else(|| format!("{told} {reason}"), app::text)
}

/// Says that something could not be done, and why in technical words.
pub(super) fn fail(ways: &Ways, title: &str, told: &str, reason: &str) {
    let told = explained(told, reason);
    ways.show("ways-dialog", title.to_owned(), move |_| {
        el("p").class("ways-fault").set("role", "alert").text(told.trim()).view()
    });
}

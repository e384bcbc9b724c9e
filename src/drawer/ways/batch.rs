//! Several papers, made one after another: how far it is can be seen, it can be stopped at any moment,
//! and what fails is named and does not keep the others.

use std::rc::Rc;

use leptos::prelude::*;

use super::super::words::{text, text_with};
use super::super::zip::{Entry, free_name, zip};
use super::drawn::{explained, fail};
use super::seal::kept;
use super::{FIRST, Ways};
use crate::browser::download;
use crate::browser::errand::{Answer, Errand, Task};
use crate::browser::errand_runner::Outcome;
use crate::document::{Document, Id};
use crate::ui::{Button, ButtonLook, View, button, el, several};
use crate::wording::Argument;

/// One paper that is to be made.
pub(super) struct Piece {
    /// What it is called for people.
    pub name: String,
    /// The name of its file, where it is one.
    pub file: String,
    /// The draft whose PDF it is, where it is one.
    pub draft: Option<Id>,
    /// Gives its document; or why it can't, in words.
    pub document: Box<dyn Fn() -> Result<Document, String>>,
}

/// What the papers become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bundle {
    /// One PDF of all of them.
    OnePdf,
    /// A PDF each, in one zip file.
    Zip,
}

impl Bundle {
    const fn ending(self) -> &'static str {
        match self {
            Self::OnePdf => "pdf",
            Self::Zip => "zip",
        }
    }

    const fn media_type(self) -> &'static str {
        match self {
            Self::OnePdf => "application/pdf",
            Self::Zip => "application/zip",
        }
    }

    /// The key of the sentence that tells where it is.
    const fn saved(self) -> &'static str {
        match self {
            Self::OnePdf => "batch-saved-pdf",
            Self::Zip => "batch-saved",
        }
    }
}

/// What has come of it so far.
#[derive(Default)]
struct Made {
    /// The PDFs of a zip.
    files: Vec<Entry>,
    /// How many papers there are.
    count: usize,
    /// What failed: its name, and why.
    failed: Vec<(String, String)>,
}

/// How an errand has failed.
enum Fault {
    /// This one alone, and why.
    Alone(String),
    /// And with it all that the worker had in hand.
    All(String),
    /// Somebody has stopped it.
    Stopped,
}

/// Makes the papers of all pieces and hands them to the visitor as one file; `stem` is its name.
pub(super) fn make(ways: &Ways, title: String, stem: &str, pieces: Vec<Piece>, bundle: Bundle) {
    let done = RwSignal::new(0);
    let pieces = Rc::new(pieces);
    show_progress(ways, &title, done, &pieces);
    let (ways, name) = (ways.clone(), format!("{stem}.{}", bundle.ending()));
    wasm_bindgen_futures::spawn_local(async move {
        let mut made = Made::default();
        for (index, piece) in pieces.iter().enumerate() {
            done.set(index);
            match add(&ways, piece, bundle, &mut made).await {
                Ok(()) => made.count += 1,
                Err(Fault::Alone(reason)) => made.failed.push((piece.name.clone(), reason)),
                Err(Fault::All(reason)) => {
                    made = Made { failed: vec![(piece.name.clone(), reason)], ..Made::default() };
                    break;
                }
                Err(Fault::Stopped) => return,
            }
        }
        done.set(pieces.len());
        let bytes = match bundle {
            _ if made.count == 0 => Ok(Vec::new()),
            Bundle::Zip => zip(&made.files).map_err(|error| Fault::All(error.to_string())),
            Bundle::OnePdf => run(&ways, Task::Pdf, Vec::new()).await,
        };
        match bytes {
            Ok(bytes) => hand_over(&ways, title, &name, bundle, &bytes, &made),
            Err(Fault::Alone(reason) | Fault::All(reason)) => {
                fail(&ways, &title, &text("ways-failed"), &reason);
            }
            Err(Fault::Stopped) => {}
        }
    });
}

/// Adds a piece: its PDF, or its pages to the one PDF that the worker is to write.
async fn add(ways: &Ways, piece: &Piece, bundle: Bundle, made: &mut Made) -> Result<(), Fault> {
    let document = (piece.document)().map_err(Fault::Alone)?;
    let date = document.issue_date;
    match bundle {
        Bundle::OnePdf => drop(run(ways, Task::Keep, vec![document]).await?),
        Bundle::Zip => {
            let kept = match &piece.draft {
                Some(id) if document.is_issued() => kept(id).await,
                _ => None,
            };
            let bytes = match kept {
                Some(bytes) => Ok(bytes),
                None => run(ways, Task::Pdf, vec![document]).await,
            };
            let bytes = match bytes {
                // The next one gets another worker, and what is made already stays.
                Err(Fault::All(reason)) => return Err(Fault::Alone(reason)),
                other => other?,
            };
            let name = free_name(&piece.file, &made.files);
            made.files.push(Entry { name, date, bytes });
        }
    }
    Ok(())
}

async fn run(ways: &Ways, task: Task, documents: Vec<Document>) -> Result<Vec<u8>, Fault> {
    match ways.runner.run(&Errand { task, documents }, &[]).await {
        Outcome::Answer(Answer::Pdf | Answer::Kept, bytes) => Ok(bytes),
        Outcome::Stopped => Err(Fault::Stopped),
        Outcome::Answer(Answer::Failed(reason), _) => Err(Fault::Alone(explained("", &reason))),
        Outcome::Died(reason) => Err(Fault::All(format!("{} {reason}", text("ways-failed")))),
        Outcome::Answer(..) => Err(Fault::Alone(text("ways-failed"))),
    }
}

fn show_progress(ways: &Ways, title: &str, done: RwSignal<usize>, pieces: &Rc<Vec<Piece>>) {
    let pieces = Rc::clone(pieces);
    ways.show("ways-dialog", title.to_owned(), move |_| {
        let (now, all) = (pieces.clone(), pieces.len());
        let name = move || now.get(done.get()).map(|piece| piece.name.clone()).unwrap_or_default();
        let count = move || {
            let done = done.get();
            if done == all {
                return text("batch-joining");
            }
            let told = [("count", Argument::from(done + 1)), ("all", Argument::from(all))];
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

fn hand_over(ways: &Ways, title: String, name: &str, bundle: Bundle, bytes: &[u8], made: &Made) {
    let told = if made.count == 0 {
        text("batch-none")
    } else if download::save_file(name, bundle.media_type(), bytes).is_ok() {
        let count = Argument::from(made.count);
        text_with(bundle.saved(), &[("count", count), ("name", Argument::Text(name))])
    } else {
        text("ways-failed")
    };
    if made.failed.is_empty() && made.count > 0 {
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

//! The paper: its preview and its PDF, from the worker.

use super::all_pages::ASIDE;
use super::desk::{Desk, Part};
use super::field_name::{field_label, field_name, owner_name};
use super::notice::Way;
use super::pasting::Pasting;
use super::state::{BookIs, State};
use super::{text, text_with, wording};
use crate::browser::drawing::Drawing;
use crate::browser::message::{FoundProblem, Reply, Request, Wish, lacking};
use crate::browser::paper_worker::{News, PaperWorker, StopReason};
use crate::browser::{clock, download, timers};
use crate::check::{CheckContext, KnownDocument};
use crate::document::{self, Field, Owner, TotalsError};
use crate::wording::Argument;

/// The paper as the page knows it.
#[derive(Debug, Default)]
pub struct Paper {
    /// Whether the worker can be asked.
    pub worker: PaperState,
    /// What has become of the wish for a PDF.
    pub pdf: PdfState,
    /// The drawn page, and which it is.
    pub drawing: Option<Drawing>,
    /// The page that is shown or asked for, from 0.
    pub page: usize,
    /// How many pages the paper has; 0 before it was laid out.
    pub pages: usize,
    /// Where the fields stand on the drawn page, as the worker tells it.
    spots: String,
    /// What should be looked at before the document is sent; nothing, while nobody has looked.
    pub problems: Option<Vec<FoundProblem>>,
    /// How numbers look in the countries of the two sides, as the worker tells it.
    pub(super) examples: Vec<String>,
    /// The other drafts, as the check wants to know them; nothing, until they are asked for.
    pub(super) known: Option<Vec<KnownDocument>>,
    /// What the PDF that was asked for does not say as it stands in the form.
    doubts: Doubts,
    /// Cells that it was asked about, and where they were pasted.
    pub(super) pasted: Vec<Pasting>,
    /// All pages, for the browser's own way of printing.
    pub(super) all: Vec<Drawing>,
    handle: Option<PaperWorker>,
    pub(super) asked: u32,
    answered: u32,
    is_waiting: bool,
}

impl Paper {
    /// Whether what was found is of what stands in the form.
    pub(super) const fn is_current(&self) -> bool {
        self.answered == self.asked && !self.is_waiting && self.problems.is_some()
    }
}

/// Whether the paper worker can be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaperState {
    /// It is being loaded.
    #[default]
    Starting,
    /// It works.
    Ready,
    /// It has stopped, for the reason of this key.
    Stopped(&'static str),
}

/// What has become of the wish for a PDF.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PdfState {
    /// Nobody waits for one.
    #[default]
    Idle,
    /// It was asked for, under this number.
    Asked(u32),
}

/// What a PDF does not say as it stands in the form.
#[derive(Debug, Default)]
struct Doubts {
    /// The fields that were not understood.
    fields: Vec<Field>,
    /// Why no figures could be computed.
    impossible: Option<TotalsError>,
}

impl Desk {
    /// Starts the paper worker, as soon as the browser is idle, and asks for the first preview.
    pub(super) fn start_paper(self) {
        let worker = PaperWorker::start(move |news| self.hear_paper(news));
        self.write(|state| state.paper.handle = Some(worker));
        self.draw_soon();
    }

    /// Starts the paper worker again after it has stopped.
    pub fn restart_paper(self) {
        let worker = self.write(|state| {
            state.paper.worker = PaperState::Starting;
            state.paper.handle.clone()
        });
        self.notify(Part::Paper);
        if let Some(worker) = worker {
            worker.restart();
        }
        self.draw_soon();
    }

    /// Tries again where the paper worker has stopped; one that lacks something only looks for that.
    pub fn wake_paper(self) {
        let PaperState::Stopped(key) = self.read(|state| state.paper.worker) else { return };
        if lacking(key).is_none() {
            return self.restart_paper();
        }
        self.write(|state| state.paper.worker = PaperState::Starting);
        self.notify(Part::Paper);
        self.draw_soon();
    }

    /// Asks for the paper as a PDF; it is downloaded when it arrives.
    pub fn make_pdf(self) {
        if self.is_issued() {
            return self.order_way("issued-pdf", None);
        }
        self.flush();
        if self.read(|state| state.paper.pdf != PdfState::Idle) {
            return;
        }
        self.wake_paper();
        let request = self.ask(Wish::Pdf);
        self.write(|state| {
            state.paper.pdf = PdfState::Asked(request.id);
            state.paper.doubts = Doubts {
                fields: state.pending.iter().map(|(field, _)| field.clone()).collect(),
                impossible: state.figures.impossible.clone(),
            };
        });
        self.notify(Part::Paper);
        self.request(request);
        // While the worker makes it. Who takes home what an earlier visit has made uses it as well.
        self.write(|state| state.book_is = BookIs::Behind);
        self.remember_used();
    }

    /// Shows another page of the paper, from 0.
    pub fn turn_to(self, page: usize) {
        self.write(|state| state.paper.page = page.min(state.paper.pages.saturating_sub(1)));
        self.notify(Part::Paper);
        self.draw_soon();
    }

    /// The field that stands at a point of the drawn page, in thousandths of its width and height,
    /// with the frame around it.
    pub fn spot_at(self, (x, y): (f64, f64)) -> Option<(Frame, Field)> {
        self.read(|state| {
            let found = state.paper.spots.lines().rev().find_map(|spot| {
                let (frame, path) = read_spot(spot)?;
                let [left, top, width, height] = frame.map(f64::from);
                let is_in = x >= left && x <= left + width && y >= top && y <= top + height;
                is_in.then_some((frame, path))
            });
            let (frame, path) = found?;
            Some((frame, Field::from_path(path, &state.document)?))
        })
    }

    /// Draws the paper anew, after what has to be done now. A long document is drawn when typing
    /// pauses: handing it over takes a moment.
    pub(super) fn draw_soon(self) {
        let Some(pause) = self.write(|state| {
            let lines = state.document.lines.len();
            let is_free = state.paper.handle.is_some() && !state.paper.is_waiting;
            state.paper.is_waiting |= is_free;
            is_free.then_some(if lines > LONG_DOCUMENT_LINES { 150 } else { 0 })
        }) else {
            return;
        };
        timers::after(pause, move || {
            let page = self.write(|state| {
                state.paper.is_waiting = false;
                state.paper.page
            });
            // What could not be loaded waits for a person; what has died is tried again with the
            // next change.
            let is_out_of_reach = PaperState::Stopped(StopReason::CannotStart.key());
            if self.read(|state| state.paper.worker == is_out_of_reach) {
                return;
            }
            self.request(self.ask(Wish::Preview(page)));
        });
    }

    pub(super) fn ask(self, wish: Wish) -> Request {
        if self.read(|state| state.paper.known.is_none()) {
            let known = self.other_drafts();
            self.write(|state| state.paper.known = Some(known));
            self.notify(Part::Fields);
        }
        let id = self.write(|state| {
            state.paper.asked += 1;
            state.paper.asked
        });
        self.request_of(id, wish)
    }

    /// A request under a number.
    pub(super) fn request_of(self, id: u32, wish: Wish) -> Request {
        self.read(|state| {
            let known = state.paper.known.clone().unwrap_or_default();
            Request {
                id,
                document: Box::new(state.document.clone()),
                context: CheckContext { today: Some(clock::today()), known },
                language: wording().language(),
                wish,
            }
        })
    }

    pub(super) fn request(self, request: Request) {
        if let Some(worker) = self.read(|state| state.paper.handle.clone()) {
            worker.request(request);
        }
    }

    fn hear_paper(self, news: News) {
        match news {
            News::Reply { reply, bytes } => self.hear_reply(reply, bytes),
            News::Stopped(reason) => {
                let pdf = self.write(|state| {
                    state.paper.worker = PaperState::Stopped(reason.key());
                    std::mem::take(&mut state.paper.pdf)
                });
                if pdf != PdfState::Idle {
                    self.pdf_failed(&text(reason.key()));
                }
                self.drop_cells(&text(reason.key()));
                self.notify(Part::Paper);
                self.notify(Part::Problems);
            }
        }
    }

    fn hear_reply(self, reply: Reply, bytes: Option<Vec<u8>>) {
        match reply {
            Reply::Ready => self.write(|state| state.paper.worker = PaperState::Ready),
            Reply::Preview { id, svg, page, pages, spots, problems, examples, advice } => {
                let drawing = Drawing::new(&svg);
                let is_other = self.write(|state| {
                    if id == ASIDE {
                        state.keep_page(drawing, page);
                        return false;
                    }
                    state.paper.answered = id;
                    state.paper.worker = PaperState::Ready;
                    state.paper.drawing = drawing;
                    state.paper.page = page;
                    state.paper.pages = pages;
                    state.paper.spots = spots;
                    state.paper.problems = Some(problems);
                    let before = std::mem::replace(&mut state.paper.examples, examples);
                    before != state.paper.examples
                });
                if id == ASIDE {
                    return self.draw_next_soon();
                }
                if is_other {
                    self.notify(Part::Examples);
                }
                self.take_advice(advice);
            }
            Reply::Pdf { id, problems, title } => {
                self.write(|state| {
                    state.paper.answered = id;
                    state.paper.pdf = PdfState::Idle;
                    state.paper.problems = Some(problems);
                });
                self.take_home(bytes, &title);
            }
            Reply::Cells { id, column, lines } => return self.take_cells(id, &column, lines),
            Reply::Failed { id, reason } => {
                let lacks = lacking(&reason);
                if self.read(|state| state.paper.pdf == PdfState::Asked(id)) {
                    self.write(|state| state.paper.pdf = PdfState::Idle);
                    self.pdf_failed(&lacks.map_or(reason, text));
                } else {
                    let key = lacks.unwrap_or(StopReason::CannotStart.key());
                    self.write(|state| state.paper.worker = PaperState::Stopped(key));
                    self.notify(Part::Problems);
                }
            }
        }
        self.notify(Part::Paper);
        self.draw_all_soon();
        // Of what is half typed nothing is said before typing rests.
        if !self.is_typing() {
            self.say_problems();
        }
    }

    fn pdf_failed(self, reason: &str) {
        self.tell_error(text_with("pdf-failed", &[("reason", Argument::Text(reason))]));
    }

    #[inline(never)]
    fn take_home(self, bytes: Option<Vec<u8>>, title: &str) {
        let name = self.read(|state| document::file_name(&state.document, title));
        let done = bytes
            .is_some_and(|bytes| download::save_file(&name, "application/pdf", &bytes).is_ok());
        if !done {
            return self.tell_error(text("pdf-not-taken"));
        }
        let saved = text_with("pdf-saved", &[("name", Argument::Text(&name))]);
        let doubts = self.read(pdf_doubts);
        let Some((_, field)) = doubts.first() else { return self.tell(saved) };
        let mut told = text_with("pdf-saved-but", &[("saved", Argument::Text(&saved))]);
        for (doubt, _) in &doubts {
            told.push(' ');
            told.push_str(doubt);
        }
        let name = self.read(|state| field_label(&state.document, field));
        self.notice_with(told, Way::GoTo(field.clone(), name));
    }
}

/// What the visitor must know of the PDF that was just saved: sentences, each with the field to
/// look at.
fn pdf_doubts(state: &State) -> Vec<(String, Field)> {
    let mut told = Vec::new();
    let doubts = &state.paper.doubts;
    if let Some(field) = doubts.fields.first() {
        let name = field_name(&state.document, field);
        let count = Argument::from(doubts.fields.len());
        let arguments = [("count", count), ("field", Argument::Text(&name))];
        told.push((text_with("pdf-stale", &arguments), field.clone()));
    } else if let Some(error) = &doubts.impossible {
        told.push((text("pdf-impossible"), error.field.clone()));
    }
    let of_paper = state.paper.problems.iter().flatten().filter(|problem| problem.is_of_paper);
    told.extend(of_paper.filter_map(|problem| located(state, problem)).take(MOST_TOLD));
    told
}

/// A problem in words, with the field that it is about. It begins with the item; where the sentence
/// speaks of what stands in a field, with the field's name.
pub fn located(state: &State, problem: &FoundProblem) -> Option<(String, Field)> {
    let field = Field::from_path(&problem.path, &state.document)?;
    let place = match &field {
        Field::Line(..) | Field::Within(Owner::Line(_), _) => owner_name(&state.document, &field),
        Field::Logo => None,
        field => problem.is_of_paper.then(|| field_name(&state.document, field)),
    };
    let Some(place) = place else { return Some((problem.sentence.clone(), field)) };
    let arguments =
        [("place", Argument::Text(&place)), ("problem", Argument::Text(&problem.sentence))];
    Some((text_with("problem-at", &arguments), field))
}

/// Left, top, width and height, in thousandths of a page's.
pub type Frame = [u32; 4];

fn read_spot(spot: &str) -> Option<(Frame, &str)> {
    let mut parts = spot.splitn(5, ' ');
    let mut frame = [0; 4];
    for part in &mut frame {
        *part = parts.next()?.parse().ok()?;
    }
    Some((frame, parts.next()?))
}

/// A notice is no list: the form has one.
const MOST_TOLD: usize = 3;

/// A document with more lines is long.
const LONG_DOCUMENT_LINES: usize = 100;

//! The paper worker, seen from the page: started when the browser is idle, started again when it
//! has died, asked one thing at a time.
//!
//! On the wire a request is its JSON text. A reply is its JSON text, or an array of that text and
//! the `ArrayBuffer` with the bytes that belong to it.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::browser::message::{Reply, Request, Waiting, read_reply, write_request};
use crate::browser::timers::{self, Debounce};
use crate::browser::window;

/// Where the worker's script is: beside the page, wherever that is. A finished build names it by
/// its bytes and tells the name in a `<meta>` of the page.
const ADDRESS: &str = "./paper_loader.js";
const ADDRESS_META: &str = "meta[name=billet-paper-worker]";

/// After this long without an answer the worker is taken for dead.
const PATIENCE_MILLIS: u32 = 60_000;

/// The longest wait before a worker that keeps dying is started again.
const LONGEST_PAUSE_MILLIS: u32 = 30_000;

/// What the page hears of the worker.
#[derive(Debug)]
pub enum News {
    /// It says something.
    Reply {
        /// What it says.
        reply: Reply,
        /// The bytes beside it: the file, where the reply is [`Reply::Pdf`].
        bytes: Option<Vec<u8>>,
    },
    /// It has stopped, and what it had in hand and all that waited but a preview are lost with it:
    /// who asked asks again. A preview that waits, or the next request, starts it again.
    Stopped(StopReason),
}

/// Why the worker has stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// It could not be loaded or started.
    CannotStart,
    /// It has died, in its own words.
    Crashed(String),
    /// It did not answer.
    NoAnswer,
}

impl StopReason {
    /// A stable name: the key of its sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::CannotStart => "paper-cannot-start",
            Self::Crashed(_) => "paper-crashed",
            Self::NoAnswer => "paper-no-answer",
        }
    }
}

/// The paper worker. Clones are the same worker.
#[derive(Clone)]
pub struct PaperWorker(Rc<Inner>);

struct Inner {
    this: Weak<Inner>,
    on_news: Box<dyn Fn(News)>,
    worker: RefCell<Option<Worker>>,
    /// Whether the worker has said that it is ready.
    is_ready: Cell<bool>,
    /// The request that the worker has in hand.
    in_hand: Cell<Option<u32>>,
    waiting: RefCell<Waiting>,
    /// How often the worker has died since it last answered.
    deaths: Cell<u32>,
    /// A start that waits, so that a worker that keeps dying does not keep the browser busy.
    pause: Cell<bool>,
    patience: Debounce,
    on_message: Closure<dyn Fn(MessageEvent)>,
    on_error: Closure<dyn Fn(Event)>,
}

impl PaperWorker {
    /// A worker that starts once the browser is idle. The function hears all that comes of it.
    pub fn start(on_news: impl Fn(News) + 'static) -> Self {
        let inner = Rc::new_cyclic(|inner: &Weak<Inner>| {
            let (message, error, silence) = (inner.clone(), inner.clone(), inner.clone());
            Inner {
                this: inner.clone(),
                on_news: Box::new(on_news),
                worker: RefCell::default(),
                is_ready: Cell::default(),
                in_hand: Cell::default(),
                waiting: RefCell::default(),
                deaths: Cell::default(),
                pause: Cell::default(),
                patience: Debounce::new(PATIENCE_MILLIS, move || {
                    if let Some(inner) = silence.upgrade() {
                        inner.stop(StopReason::NoAnswer);
                    }
                }),
                on_message: Closure::new(move |event: MessageEvent| {
                    if let Some(inner) = message.upgrade() {
                        inner.hear(&event);
                    }
                }),
                on_error: Closure::new(move |event: Event| {
                    if let Some(inner) = error.upgrade() {
                        inner.fail(&event);
                    }
                }),
            }
        });
        let idle = Rc::downgrade(&inner);
        timers::when_idle(move || {
            if let Some(inner) = idle.upgrade() {
                inner.launch();
            }
        });
        Self(inner)
    }

    /// Asks the worker for something.
    pub fn request(&self, request: Request) {
        self.0.waiting.borrow_mut().add(request);
        self.0.launch();
        self.0.send();
    }

    /// Starts the worker again at once, whatever it was doing.
    pub fn restart(&self) {
        self.0.end();
        self.0.deaths.set(0);
        self.0.pause.set(false);
        self.0.launch();
    }
}

impl std::fmt::Debug for PaperWorker {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("PaperWorker").finish_non_exhaustive()
    }
}

impl Inner {
    fn launch(&self) {
        if self.worker.borrow().is_some() || self.pause.get() {
            return;
        }
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let address = address();
        options.set_name(&address);
        let Ok(worker) = Worker::new_with_options(script(&address), &options) else {
            self.stop(StopReason::CannotStart);
            return;
        };
        worker.set_onmessage(Some(self.on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(self.on_error.as_ref().unchecked_ref()));
        *self.worker.borrow_mut() = Some(worker);
    }

    /// Hands the next request over, if the worker is free.
    fn send(&self) {
        if !self.is_ready.get() || self.in_hand.get().is_some() {
            return;
        }
        let Some(worker) = self.worker.borrow().clone() else { return };
        let Some(request) = self.waiting.borrow_mut().take() else { return };
        self.in_hand.set(Some(request.id));
        self.patience.call();
        if worker.post_message(&write_request(&request).into()).is_err() {
            self.stop(StopReason::CannotStart);
        }
    }

    fn hear(&self, event: &MessageEvent) {
        if !self.is_from_worker(event) {
            return;
        }
        let Some((reply, bytes)) = read(&event.data()) else {
            // A worker of another version than the page: its words cannot be understood.
            self.stop(StopReason::CannotStart);
            return;
        };
        match &reply {
            Reply::Ready => self.is_ready.set(true),
            Reply::Preview { id, .. }
            | Reply::Pdf { id, .. }
            | Reply::Cells { id, .. }
            | Reply::Failed { id, .. } => {
                if self.in_hand.get() == Some(*id) {
                    self.in_hand.set(None);
                    self.patience.cancel();
                    self.deaths.set(0);
                }
            }
        }
        self.send();
        (self.on_news)(News::Reply { reply, bytes });
    }

    fn fail(&self, event: &Event) {
        if !self.is_from_worker(event) {
            return;
        }
        // A script that could not be loaded says so without a message.
        let reason = match event.dyn_ref::<ErrorEvent>() {
            Some(event) if self.is_ready.get() => StopReason::Crashed(event.message()),
            _ => StopReason::CannotStart,
        };
        self.stop(reason);
    }

    /// Whether an event comes from the worker of now, not from one that was ended.
    fn is_from_worker(&self, event: &Event) -> bool {
        let worker = self.worker.borrow().clone();
        event.current_target().is_some_and(|target| worker.is_some_and(|worker| target == *worker))
    }

    fn end(&self) {
        if let Some(worker) = self.worker.borrow_mut().take() {
            worker.terminate();
        }
        self.is_ready.set(false);
        self.in_hand.set(None);
        self.waiting.borrow_mut().keep_preview();
        self.patience.cancel();
    }

    fn stop(&self, reason: StopReason) {
        self.end();
        self.rest();
        (self.on_news)(News::Stopped(reason));
    }

    /// Waits before the next start: not at all the first time, then twice as long each time.
    fn rest(&self) {
        let deaths = self.deaths.get();
        self.deaths.set(deaths.saturating_add(1));
        let pause =
            if deaths == 0 { 0 } else { 500_u32.saturating_mul(2_u32.saturating_pow(deaths)) };
        self.pause.set(true);
        let this = self.this.clone();
        timers::after(pause.min(LONGEST_PAUSE_MILLIS), move || {
            let Some(inner) = this.upgrade() else { return };
            inner.pause.set(false);
            if !inner.waiting.borrow().is_empty() {
                inner.launch();
            }
        });
    }
}

/// Of [`address`], where the script is.
pub(super) fn script(address: &str) -> &str {
    address.split(' ').next().unwrap_or_default()
}

/// Where the worker's script is, and behind a space the folder of the languages: the worker gets both
/// as its name.
pub(super) fn address() -> String {
    let document = window().and_then(|window| window.document());
    let meta = document.and_then(|document| document.query_selector(ADDRESS_META).ok().flatten());
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_else(|| ADDRESS.to_owned())
}

/// The reply in a message, and the bytes beside it.
fn read(data: &JsValue) -> Option<(Reply, Option<Vec<u8>>)> {
    if let Some(text) = data.as_string() {
        return Some((read_reply(&text)?, None));
    }
    let parts: &Array = data.dyn_ref()?;
    let reply = read_reply(&parts.get(0).as_string()?)?;
    let bytes: ArrayBuffer = parts.get(1).dyn_into().ok()?;
    Some((reply, Some(Uint8Array::new(&bytes).to_vec())))
}

//! A paper worker of the drawer's own: it runs errands, one after another, and can be stopped in the
//! middle of one.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, ArrayBuffer, Function, Promise, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use super::errand::{Answer, Errand, read_answer, write_errand};
use super::paper_worker::{address, script};

/// Runs errands. Clones are the same runner.
#[derive(Clone, Debug, Default)]
pub struct ErrandRunner(Rc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    worker: RefCell<Option<Worker>>,
    /// What tells the errand in hand of what has come: a message, or nothing at all.
    told: RefCell<Option<Function>>,
    /// How often the runner was stopped: an errand of before has ended then.
    stops: Cell<u32>,
}

/// What came of an errand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An answer, and the bytes beside it.
    Answer(Answer, Vec<u8>),
    /// The worker could not be started, or has died; why, in its own words.
    Died(String),
    /// Somebody has stopped it.
    Stopped,
}

impl ErrandRunner {
    /// Runs an errand, with the bytes of a file where it is about one. The worker starts with the first.
    pub async fn run(&self, errand: &Errand, bytes: &[u8]) -> Outcome {
        let stops = self.0.stops.get();
        let worker = match self.ready().await {
            Ok(worker) => worker,
            Err(reason) => return self.ended(stops, reason),
        };
        let buffer = Uint8Array::from(bytes).buffer();
        let message = Array::of2(&write_errand(errand).into(), &buffer);
        let told = self.wait();
        if worker.post_message_with_transfer(&message, &Array::of1(&buffer)).is_err() {
            return self.ended(stops, String::new());
        }
        match JsFuture::from(told).await.ok().and_then(|data| read(&data)) {
            Some((answer, bytes)) => Outcome::Answer(answer, bytes),
            None => self.ended(stops, String::new()),
        }
    }

    /// Stops what is being done, at once. Says whether anything was.
    pub fn stop(&self) -> bool {
        let is_busy = self.0.told.borrow().is_some();
        if is_busy {
            self.0.stops.set(self.0.stops.get() + 1);
            self.0.end(&JsValue::NULL);
        }
        is_busy
    }

    /// What the end of an errand without an answer means. The worker is gone then.
    fn ended(&self, stops: u32, reason: String) -> Outcome {
        if self.0.stops.get() != stops {
            return Outcome::Stopped;
        }
        self.0.end(&JsValue::NULL);
        Outcome::Died(reason)
    }

    /// The worker, started and with its fonts; or why there is none.
    async fn ready(&self) -> Result<Worker, String> {
        if let Some(worker) = self.0.worker.borrow().clone() {
            return Ok(worker);
        }
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let address = address();
        options.set_name(&address);
        let worker =
            Worker::new_with_options(script(&address), &options).map_err(|_| String::new())?;
        let (heard, failed) = (Rc::downgrade(&self.0), Rc::downgrade(&self.0));
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(inner) = heard.upgrade() {
                inner.tell(&event.data());
            }
        });
        let on_error = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let Some(inner) = failed.upgrade() else { return };
            let reason = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
            inner.end(&reason.unwrap_or_default().into());
        });
        worker.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
        worker.set_onerror(Some(on_error.into_js_value().unchecked_ref()));
        *self.0.worker.borrow_mut() = Some(worker.clone());
        let told = self.wait();
        // Its first word is that it is ready: a text without bytes.
        let first = JsFuture::from(told).await.unwrap_or(JsValue::NULL);
        let is_ready = self.0.worker.borrow().as_ref() == Some(&worker);
        if is_ready { Ok(worker) } else { Err(first.as_string().unwrap_or_default()) }
    }

    /// What comes next.
    fn wait(&self) -> Promise {
        Promise::new(&mut |resolve, _| *self.0.told.borrow_mut() = Some(resolve))
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(worker) = self.worker.take() {
            worker.terminate();
        }
    }
}

impl Inner {
    fn tell(&self, data: &JsValue) {
        let told = self.told.borrow_mut().take();
        if let Some(told) = told {
            // A promise takes whatever it is given.
            let _ = told.call1(&JsValue::NULL, data);
        }
    }

    fn end(&self, reason: &JsValue) {
        if let Some(worker) = self.worker.borrow_mut().take() {
            worker.terminate();
        }
        self.tell(reason);
    }
}

/// The answer in a message, and the bytes beside it.
fn read(data: &JsValue) -> Option<(Answer, Vec<u8>)> {
    let parts: &Array = data.dyn_ref()?;
    let answer = read_answer(&parts.get(0).as_string()?)?;
    let bytes: ArrayBuffer = parts.get(1).dyn_into().ok()?;
    Some((answer, Uint8Array::new(&bytes).to_vec()))
}

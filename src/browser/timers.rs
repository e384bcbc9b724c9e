//! Doing something later: after a pause, when the browser is idle, or once typing has stopped.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use crate::browser::window;

/// Does something once, after so many milliseconds.
pub fn after(millis: u32, act: impl FnOnce() + 'static) {
    set_timeout(millis, Closure::once_into_js(act).unchecked_ref());
}

/// Does something once, when the browser has nothing better to do, and within two seconds.
pub fn when_idle(act: impl FnOnce() + 'static) {
    const LATEST_MILLIS: u32 = 2_000;
    /// Safari has no idle callback: the first paint is over by then.
    const FALLBACK_MILLIS: u32 = 300;
    let Some(window) = window() else { return };
    let act = Closure::once_into_js(act);
    let idle = Reflect::get(&window, &"requestIdleCallback".into());
    match idle.ok().and_then(|idle| idle.dyn_into::<Function>().ok()) {
        Some(_) => {
            // It cannot fail where it exists.
            let _ = window.request_idle_callback(act.unchecked_ref());
        }
        None => {
            set_timeout(FALLBACK_MILLIS.min(LATEST_MILLIS), act.unchecked_ref());
        }
    }
}

/// Does something once calls have stopped coming for a while.
#[derive(Clone)]
pub struct Debounce(Rc<Waiting>);

struct Waiting {
    millis: u32,
    act: Box<dyn Fn()>,
    timer: Cell<Option<i32>>,
    closure: RefCell<Option<Closure<dyn Fn()>>>,
}

impl Debounce {
    /// Acts when so many milliseconds have passed since the last call.
    pub fn new(millis: u32, act: impl Fn() + 'static) -> Self {
        let act = Box::new(act);
        let (timer, closure) = (Cell::default(), RefCell::default());
        Self(Rc::new(Waiting { millis, act, timer, closure }))
    }

    /// Asks for the act; an earlier call that still waits is overtaken.
    pub fn call(&self) {
        self.cancel();
        let mut closure = self.0.closure.borrow_mut();
        let closure = closure.get_or_insert_with(|| {
            let waiting = Rc::downgrade(&self.0);
            Closure::new(move || {
                if let Some(waiting) = waiting.upgrade() {
                    waiting.timer.set(None);
                    (waiting.act)();
                }
            })
        });
        self.0.timer.set(set_timeout(self.0.millis, closure.as_ref().unchecked_ref()));
    }

    /// Acts now, if a call waits.
    pub fn flush(&self) {
        if self.cancel() {
            (self.0.act)();
        }
    }

    /// Forgets a call that waits. Returns whether there was one.
    pub fn cancel(&self) -> bool {
        let Some(timer) = self.0.timer.take() else { return false };
        if let Some(window) = window() {
            window.clear_timeout_with_handle(timer);
        }
        true
    }

    /// Whether a call waits.
    pub fn is_waiting(&self) -> bool {
        self.0.timer.get().is_some()
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        // The browser would call what is no longer there.
        if let (Some(timer), Some(window)) = (self.timer.take(), window()) {
            window.clear_timeout_with_handle(timer);
        }
    }
}

impl std::fmt::Debug for Debounce {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Debounce").field("millis", &self.0.millis).finish_non_exhaustive()
    }
}

fn set_timeout(millis: u32, act: &Function) -> Option<i32> {
    let millis = i32::try_from(millis).unwrap_or(i32::MAX);
    window()?.set_timeout_with_callback_and_timeout_and_arguments_0(act, millis).ok()
}

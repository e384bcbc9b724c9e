//! A line of the document as the page knows it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use leptos::prelude::*;

use crate::document::{Field, Id, LineField};

/// A line on the page: what its own part of the page hangs on. A keystroke in one row makes only
/// that row look again.
#[derive(Clone, Debug)]
pub struct Row(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    id: Id,
    position: AtomicUsize,
    is_open: AtomicBool,
    is_full: AtomicBool,
    changed: ArcTrigger,
    filled: ArcTrigger,
}

impl Row {
    pub(super) fn new(id: Id, position: usize, is_open: bool) -> Self {
        Self(Arc::new(Inner {
            id,
            position: AtomicUsize::new(position),
            is_open: AtomicBool::new(is_open),
            is_full: AtomicBool::new(false),
            changed: ArcTrigger::new(),
            filled: ArcTrigger::new(),
        }))
    }

    /// The id of its line.
    pub fn id(&self) -> &Id {
        &self.0.id
    }

    /// A field of its line.
    pub fn field(&self, field: LineField) -> Field {
        Field::Line(self.0.id.clone(), field)
    }

    /// Where it stands, from 0. Tracked.
    pub fn position(&self) -> usize {
        self.0.changed.track();
        self.0.position.load(Ordering::Relaxed)
    }

    /// Whether its card is open, where rows are cards. Tracked.
    pub fn is_open(&self) -> bool {
        self.0.changed.track();
        self.0.is_open.load(Ordering::Relaxed)
    }

    /// Whether its rare fields are shown. Tracked.
    pub fn is_full(&self) -> bool {
        self.0.changed.track();
        self.0.is_full.load(Ordering::Relaxed)
    }

    /// Whether its rare fields are shown. Not tracked.
    pub fn is_full_now(&self) -> bool {
        self.0.is_full.load(Ordering::Relaxed)
    }

    /// Whether its rare fields are shown. This alone is tracked: what is typed
    /// into the row does not make them anew.
    pub fn watch_full(&self) -> bool {
        self.0.filled.track();
        self.0.is_full.load(Ordering::Relaxed)
    }

    /// Runs again whenever something about this row changes.
    pub fn watch(&self) {
        self.0.changed.track();
    }

    pub(super) fn notify(&self) {
        self.0.changed.notify();
    }

    pub(super) fn set_position(&self, position: usize) {
        if self.0.position.swap(position, Ordering::Relaxed) != position {
            self.notify();
        }
    }

    /// Opens its card, or closes it.
    pub fn toggle_open(&self) {
        self.set_open(!self.0.is_open.load(Ordering::Relaxed));
    }

    /// Makes its rare fields anew.
    pub(super) fn refill(&self) {
        self.0.filled.notify();
    }

    /// Shows its rare fields, or hides them.
    pub fn toggle_full(&self) {
        self.set_full(!self.0.is_full.load(Ordering::Relaxed));
    }

    /// Opens or closes its card.
    pub fn set_open(&self, is_open: bool) {
        if self.0.is_open.swap(is_open, Ordering::Relaxed) != is_open {
            self.notify();
        }
    }

    /// Shows its rare fields, or hides them.
    pub fn set_full(&self, is_full: bool) {
        if self.0.is_full.swap(is_full, Ordering::Relaxed) != is_full {
            self.notify();
            self.0.filled.notify();
        }
    }
}

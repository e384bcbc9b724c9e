//! The visitor's drafts in the browser's localStorage.

use gloo_storage::Storage as _;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Storage, StorageEvent};

use crate::browser::event::listen;
use crate::browser::{crash, id, window};
use crate::store::{Change, Drafts, Port, PortError};

/// The drafts as the page sees them.
pub type LocalDrafts = Drafts<LocalStorage>;

/// The drafts in this browser. Where it keeps nothing, every call on them says so.
pub fn drafts() -> LocalDrafts {
    Drafts::new(LocalStorage::open(), id::new_id().as_str())
}

/// Calls a function whenever another tab has changed a draft.
pub fn on_change(on_change: impl Fn(Change) + 'static) {
    let Some(window) = window() else { return };
    listen(&window, "storage", move |event| {
        let Ok(event) = event.dyn_into::<StorageEvent>() else { return };
        if let Some(change) = Change::of_key(event.key().as_deref()) {
            on_change(change);
        }
    });
}

/// The browser's localStorage, or the knowledge that there is none.
#[derive(Clone, Debug)]
pub struct LocalStorage(Option<Storage>);

impl LocalStorage {
    /// The storage of this origin.
    pub fn open() -> Self {
        // Asking for the storage throws where the visitor has denied it, and gloo would panic.
        let is_there = window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
        Self(is_there.then(gloo_storage::LocalStorage::raw))
    }

    fn storage(&self) -> Result<&Storage, PortError> {
        self.0.as_ref().ok_or(PortError::Denied)
    }
}

impl Port for LocalStorage {
    fn get(&self, key: &str) -> Result<Option<String>, PortError> {
        self.storage()?.get_item(key).map_err(|error| reason(&error))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), PortError> {
        // After a panic what is in memory may be half changed: what was saved is the truth.
        if crash::has_crashed() {
            return Err(PortError::Other("the page has crashed".to_owned()));
        }
        self.storage()?.set_item(key, text).map_err(|error| reason(&error))
    }

    fn delete(&self, key: &str) -> Result<(), PortError> {
        if crash::has_crashed() {
            return Err(PortError::Other("the page has crashed".to_owned()));
        }
        self.storage()?.remove_item(key).map_err(|error| reason(&error))
    }

    fn keys(&self) -> Result<Vec<String>, PortError> {
        let storage = self.storage()?;
        let count = storage.length().map_err(|error| reason(&error))?;
        let mut keys = Vec::new();
        for index in 0..count {
            keys.extend(storage.key(index).map_err(|error| reason(&error))?);
        }
        Ok(keys)
    }
}

/// Errors are told apart by their names: their classes differ from browser to browser.
fn reason(error: &JsValue) -> PortError {
    let Some(error) = error.dyn_ref::<js_sys::Error>() else {
        return PortError::Other(format!("{error:?}"));
    };
    match String::from(error.name()).as_str() {
        // Firefox has a name of its own.
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => PortError::Full,
        "SecurityError" => PortError::Denied,
        _ => PortError::Other(error.message().into()),
    }
}

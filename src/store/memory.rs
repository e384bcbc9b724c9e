//! A port that keeps its texts in memory: for programs without a browser, and for tests, which
//! can limit its room or make it refuse.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Port, PortError};

/// Texts in memory. Clones share them, as tabs share one storage.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    room: Rc<Cell<Option<usize>>>,
    refusal: Rc<RefCell<Option<PortError>>>,
}

impl Memory {
    /// Room for this many UTF-16 units, keys included, as browsers count; none is no limit.
    pub fn limit(&self, room: Option<usize>) {
        self.room.set(room);
    }

    /// From now on every call fails with this error; none ends that.
    pub fn refuse(&self, error: Option<PortError>) {
        *self.refusal.borrow_mut() = error;
    }

    fn allowed(&self) -> Result<(), PortError> {
        self.refusal.borrow().clone().map_or(Ok(()), Err)
    }
}

impl Port for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, PortError> {
        self.allowed()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), PortError> {
        self.allowed()?;
        let mut texts = self.texts.borrow_mut();
        if let Some(room) = self.room.get() {
            let others = texts.iter().filter(|(other, _)| *other != key);
            let used: usize = others.map(|(key, text)| units(key) + units(text)).sum();
            if used + units(key) + units(text) > room {
                return Err(PortError::Full);
            }
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn delete(&self, key: &str) -> Result<(), PortError> {
        self.allowed()?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, PortError> {
        self.allowed()?;
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

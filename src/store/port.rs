//! Where records are kept: a small map of texts by key, which may refuse.

use thiserror::Error;

/// A place that keeps texts by key. Every write is whole or not at all.
pub trait Port {
    /// The text under a key, if there is one.
    fn get(&self, key: &str) -> Result<Option<String>, PortError>;

    /// Puts a text under a key, over what was there. When it fails, what was there stays.
    fn set(&self, key: &str, text: &str) -> Result<(), PortError>;

    /// Removes a key; one that is not there is no error.
    fn delete(&self, key: &str) -> Result<(), PortError>;

    /// All keys, in no order; those of other programs may be among them.
    fn keys(&self) -> Result<Vec<String>, PortError>;
}

/// Why a port refused.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PortError {
    /// There is no room left.
    #[error("there is no room left")]
    Full,
    /// Nothing may be kept here: the visitor or the browser forbids it.
    #[error("keeping anything is not allowed here")]
    Denied,
    /// Something else, in the words of the place.
    #[error("{0}")]
    Other(String),
}

impl PortError {
    /// A stable name: the key of its sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Full => "storage-full",
            Self::Denied => "storage-denied",
            Self::Other(_) => "storage-failed",
        }
    }
}

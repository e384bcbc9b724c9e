//! What stands on the desk, as the page tells it.

use crate::document::Document;
use crate::json::{FromJson, Object, Reading, Value};

/// The document in work, and the page of it that is seen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OnDesk {
    /// The page of the paper that is shown, from 0.
    pub page: usize,
    /// How many fields were not understood: the document holds what stood there before.
    pub doubts: usize,
    /// What the check has found wrong with it, in sentences; nothing, where it was not checked yet.
    pub mistakes: Vec<String>,
    /// The document.
    pub document: Box<Document>,
}

impl FromJson for OnDesk {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let mut object = Object::new(value, reading)?;
        let (mut page, mut doubts, mut document) = (0, 0, None);
        let mut mistakes = Vec::new();
        object.take("page", &mut page);
        object.take("doubts", &mut doubts);
        object.take("mistakes", &mut mistakes);
        object.need("document", &mut document);
        object.rest()?;
        Some(Self { page, doubts, mistakes, document: Box::new(document?) })
    }
}

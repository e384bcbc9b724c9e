//! What the page and the paper worker say to each other: one typed enum each way.
//!
//! On the wire a message is its JSON text. The bytes of a file travel beside it: the message is
//! then an array of the text and an `ArrayBuffer`, which is transferred.

use serde::{Deserialize, Serialize};

use crate::document::Document;
#[cfg(feature = "web")]
use crate::document::read_json;

/// What the page asks of the paper worker. A newer request of a kind overtakes an older one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// Lay the document out and draw one of its pages.
    Preview {
        /// Counts up; the reply carries it back.
        id: u32,
        /// The document as it stands.
        document: Box<Document>,
        /// Which page, from 0. Past the last, the last is drawn.
        page: usize,
    },
    /// Lay the document out and write it as a PDF.
    Pdf {
        /// Counts up; the reply carries it back.
        id: u32,
        /// The document as it stands.
        document: Box<Document>,
    },
}

impl Request {
    /// The number that its reply carries back.
    pub const fn id(&self) -> u32 {
        match self {
            Self::Preview { id, .. } | Self::Pdf { id, .. } => *id,
        }
    }
}

/// What the paper worker answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// The worker has started and holds its fonts.
    Ready,
    /// A page, drawn.
    Preview {
        /// Of the request.
        id: u32,
        /// The page as an SVG file; its text is drawn as outlines.
        svg: String,
        /// Which page it is, from 0.
        page: usize,
        /// How many pages there are.
        pages: usize,
        /// What the paper alone can find: characters that no font has, an unreadable logo. Each is
        /// the path of the field, the code of the problem and, for a character, that character.
        problems: Vec<PaperProblem>,
    },
    /// The PDF is ready: its bytes travel beside this message, as a transferred `ArrayBuffer`.
    Pdf {
        /// Of the request.
        id: u32,
        /// What the paper alone can find.
        problems: Vec<PaperProblem>,
    },
    /// The request could not be carried out.
    Failed {
        /// Of the request.
        id: u32,
        /// Why, for a person to read.
        reason: String,
    },
}

/// Something that only the paper knows to be wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperProblem {
    /// The field's path in the document's JSON: `lines[2].description`.
    pub path: String,
    /// The code of the problem, as `ProblemCode::key` names it.
    pub code: String,
    /// The character that no font has, where that is the problem.
    pub character: Option<char>,
}

/// A request as it travels.
#[cfg(feature = "web")]
pub fn write_request(request: &Request) -> String {
    // Every key is a string and every value a plain type: serialisation has no way to fail.
    serde_json::to_string(request).unwrap_or_default()
}

/// A reply as it arrived; nothing, if it is not one.
#[cfg(feature = "web")]
pub fn read_reply(text: &str) -> Option<Reply> {
    read_json(text).ok()
}

/// A request as it arrived; nothing, if it is not one.
#[cfg(feature = "worker")]
pub fn read_request(text: &str) -> Option<Request> {
    serde_json::from_str(text).ok()
}

/// A reply as it travels.
#[cfg(feature = "worker")]
pub fn write_reply(reply: &Reply) -> String {
    // Every key is a string and every value a plain type: serialisation has no way to fail.
    serde_json::to_string(reply).unwrap_or_default()
}

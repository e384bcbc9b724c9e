//! What the page and the paper worker say to each other: one typed enum each way.
//!
//! On the wire a message is its JSON text. The bytes of a file travel beside it: the message is
//! then an array of the text and an `ArrayBuffer`, which is transferred.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::document::Document;
use crate::json::{FromJson, Object, Reading, pick};

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaperProblem {
    /// The field's path in the document's JSON: `lines[2].description`.
    pub path: String,
    /// The code of the problem, as `ProblemCode::key` names it.
    pub code: String,
    /// The character that no font has, where that is the problem.
    pub character: Option<char>,
}

impl FromJson for Reply {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let (name, fields) = pick(value, reading)?;
        let mut object = Object::new(fields.unwrap_or(Value::Object(Map::new())), reading)?;
        let (mut svg, mut reason) = (String::new(), String::new());
        let (mut id, mut page, mut pages) = (0, 0, 0);
        let mut problems = Vec::new();
        object.take("id", &mut id);
        object.take("svg", &mut svg);
        object.take("page", &mut page);
        object.take("pages", &mut pages);
        object.take("problems", &mut problems);
        object.take("reason", &mut reason);
        object.rest()?;
        match name.as_str() {
            "ready" => Some(Self::Ready),
            "preview" => Some(Self::Preview { id, svg, page, pages, problems }),
            "pdf" => Some(Self::Pdf { id, problems }),
            "failed" => Some(Self::Failed { id, reason }),
            _ => None,
        }
    }
}

impl FromJson for PaperProblem {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let mut object = Object::new(value, reading)?;
        let mut read = Self { path: String::new(), code: String::new(), character: None };
        object.need("path", &mut read.path);
        object.need("code", &mut read.code);
        object.take("character", &mut read.character);
        object.rest()?;
        Some(read)
    }
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
    crate::json::parse(text).ok()
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

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_reply_arrives_as_it_was_sent() {
        let problem = |character| PaperProblem {
            path: "lines[2].description".to_owned(),
            code: "character-missing".to_owned(),
            character,
        };
        let problems = vec![problem(Some('\u{4e2d}')), problem(None)];
        for reply in [
            Reply::Ready,
            Reply::Preview {
                id: 1,
                svg: "<svg a=\"b\"/>".to_owned(),
                page: 2,
                pages: 3,
                problems: problems.clone(),
            },
            Reply::Pdf { id: 4, problems },
            Reply::Failed { id: 5, reason: "why".to_owned() },
        ] {
            let sent = serde_json::to_string(&reply).unwrap();
            assert_eq!(crate::json::parse::<Reply>(&sent), Ok(reply));
        }
    }
}

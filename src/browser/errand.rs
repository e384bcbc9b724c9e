//! What the drawer and a paper worker of its own say to each other: one errand at a time, each
//! answered once, so that what is exported never stands in the way of the preview.
//!
//! On the wire both are an array of their JSON text and an `ArrayBuffer` with the bytes of a file,
//! which may be empty. By that a worker tells errands from the requests of the page.

use crate::document::Document;
use crate::json::{self, FromJson, Object, Parts, Reading, ToJson, Value, Writer, json_choice};

/// What the drawer asks of its worker.
#[derive(Clone, Debug, PartialEq)]
pub struct Errand {
    /// What is to be done.
    pub task: Task,
    /// What with; nothing, where a file is to be read.
    pub documents: Vec<Document>,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// To find the documents in the PDF whose bytes travel beside.
    Read,
    /// To draw all pages.
    Pages,
    /// To draw one page, from 0; past the last, the last.
    Page(usize),
    /// To lay documents out and keep them for the next PDF.
    Keep,
    /// To write a PDF of what was kept, and of the documents that travel with this errand.
    Pdf,
    /// To read what the font whose bytes travel beside says of itself.
    Font,
}

json_choice!(Task { Read as "read", Pages as "pages", Page(inner) as "page", Keep as "keep", Pdf as "pdf", Font as "font" });

/// What comes of an errand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The JSON form of each document in the PDF.
    Read(Vec<String>),
    /// Why there is none.
    Refused(FileFault),
    /// The pages, each as an SVG file of the size of its paper.
    Pages(Vec<String>),
    /// What was to be kept is kept.
    Kept,
    /// The PDF: its bytes travel beside.
    Pdf,
    /// The name of the font.
    Font(String),
    /// Why it cannot be used: the name of the fault.
    NoFont(String),
    /// It could not be done, and why, in technical words.
    Failed(String),
}

json_choice!(Answer {
    Read(inner) as "read",
    Refused(inner) as "refused",
    Pages(inner) as "pages",
    Kept as "kept",
    Pdf as "pdf",
    Font(inner) as "font",
    NoFont(inner) as "no_font",
    Failed(inner) as "failed",
});

/// Why no document is found in a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// It is no PDF.
    NotPdf,
    /// It is damaged.
    Damaged,
    /// It is encrypted.
    Encrypted,
    /// It is larger than what is read.
    TooLarge,
    /// It was not made by Billet, or has lost what Billet put into it.
    NoDocument,
}

json_choice!(FileFault {
    NotPdf as "not_pdf",
    Damaged as "damaged",
    Encrypted as "encrypted",
    TooLarge as "too_large",
    NoDocument as "no_document",
});

impl FromJson for Errand {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let mut object = Object::new(value, reading)?;
        let (mut task, mut documents) = (Task::Read, Vec::new());
        object.need("task", &mut task);
        object.take("documents", &mut documents);
        object.rest()?;
        Some(Self { task, documents })
    }
}

impl ToJson for Errand {
    fn write(&self, writer: &mut Writer) {
        Parts(&[("task", &self.task), ("documents", &self.documents)]).write(writer);
    }
}

/// An errand as it travels.
#[cfg(feature = "web")]
pub fn write_errand(errand: &Errand) -> String {
    json::write(errand)
}

/// An answer as it arrived; nothing, if it is not one.
#[cfg(feature = "web")]
pub fn read_answer(text: &str) -> Option<Answer> {
    json::parse(text).ok()
}

/// An errand as it arrived; nothing, if it is not one.
#[cfg(feature = "worker")]
pub fn read_errand(text: &str) -> Option<Errand> {
    json::parse(text).ok()
}

/// An answer as it travels.
#[cfg(feature = "worker")]
pub fn write_answer(answer: &Answer) -> String {
    json::write(answer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn an_errand_arrives_as_it_was_sent() {
        let document = read_document(r#"{"billet":1,"currency":"EUR","lines":[{"id":"a"}]}"#);
        let documents = vec![document.unwrap(); 2];
        for task in [Task::Read, Task::Pages, Task::Page(3), Task::Keep, Task::Pdf, Task::Font] {
            let errand = Errand { task, documents: documents.clone() };
            assert_eq!(json::parse::<Errand>(&json::write(&errand)), Ok(errand));
        }
        let bare = Errand { task: Task::Read, documents: Vec::new() };
        assert_eq!(json::parse::<Errand>(&json::write(&bare)), Ok(bare));
    }

    #[test]
    fn an_answer_arrives_as_it_was_sent() {
        for answer in [
            Answer::Read(vec!["{\"billet\":1}".to_owned(), "{}".to_owned()]),
            Answer::Refused(FileFault::Encrypted),
            Answer::Pages(vec!["<svg a='b'/>".to_owned()]),
            Answer::Kept,
            Answer::Pdf,
            Answer::Font("Noto Sans Hebrew Bold".to_owned()),
            Answer::NoFont("web".to_owned()),
            Answer::Failed("why".to_owned()),
        ] {
            assert_eq!(json::parse::<Answer>(&json::write(&answer)), Ok(answer));
        }
    }
}

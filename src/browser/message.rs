//! What the page and the paper worker say to each other: one typed enum each way.
//!
//! On the wire a message is its JSON text. The bytes of a file travel beside it: the message is
//! then an array of the text and an `ArrayBuffer`, which is transferred.

use crate::check::{Advice, CheckContext, Weight};
use crate::document::{Document, Language, Line};
use crate::json::{
    self, FromJson, Object, Parts, Reading, ToJson, UnknownFields, Value, Writer, json_choice, pick,
};

/// What the page asks of the paper worker. A newer preview or file overtakes an older one that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Counts up; the reply carries it back.
    pub id: u32,
    /// The document as it stands.
    pub document: Box<Document>,
    /// What the check before sending may know besides.
    pub context: CheckContext,
    /// The language of the page: the problems are told in it.
    pub language: Language,
    /// What is wanted of the document, laid out.
    pub wish: Wish,
}

/// What is wanted with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// One of its pages, laid out and drawn: from 0. Past the last, the last is drawn.
    Preview(usize),
    /// All of it, as a PDF.
    Pdf,
    /// What these cells of a spreadsheet are in it: numbers are read as it writes them.
    Cells(String),
}

impl Wish {
    /// Which waiting request is answered first: what somebody waits for goes before a preview.
    const fn urgency(&self) -> u8 {
        match self {
            Self::Cells(_) => 2,
            Self::Pdf => 1,
            Self::Preview(_) => 0,
        }
    }
}

/// Requests that wait for their turn.
#[derive(Debug, Default)]
pub struct Waiting(Vec<Request>);

impl Waiting {
    /// Takes one in. One of the same kind is overtaken, and gets no answer; cells never are.
    pub fn add(&mut self, request: Request) {
        let kind = request.wish.urgency();
        self.0.retain(|other| matches!(other.wish, Wish::Cells(_)) || other.wish.urgency() != kind);
        self.0.push(request);
    }

    /// Takes out the one whose turn it is.
    pub fn take(&mut self) -> Option<Request> {
        let most = self.0.iter().map(|request| request.wish.urgency()).max()?;
        let place = self.0.iter().position(|request| request.wish.urgency() == most)?;
        Some(self.0.remove(place))
    }

    /// Forgets all but the preview: who asked for the others asks again.
    pub fn keep_preview(&mut self) {
        self.0.retain(|request| matches!(request.wish, Wish::Preview(_)));
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What the paper worker answers.
#[derive(Clone, Debug, PartialEq)]
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
        /// Where on the page the fields stand, as `paper::spots` tells it.
        spots: String,
        /// What should be looked at before the document is sent.
        problems: Vec<FoundProblem>,
        /// How numbers look in the countries of the two sides: the seller's post code, VAT number
        /// and IBAN, then the buyer's. Empty where a country is not known.
        examples: Vec<String>,
        /// What the seller's country proposes, where its file is there.
        advice: Option<Box<Advice>>,
    },
    /// The PDF is ready: its bytes travel beside this message, as a transferred `ArrayBuffer`.
    Pdf {
        /// Of the request.
        id: u32,
        /// What should be looked at before the document is sent.
        problems: Vec<FoundProblem>,
        /// What the document is called in its language.
        title: String,
    },
    /// What the cells are.
    Cells {
        /// Of the request.
        id: u32,
        /// The values, where they are one column.
        column: Vec<String>,
        /// The items, where they can be such. An item without taxes says nothing of them.
        lines: Vec<Line>,
    },
    /// The request could not be carried out.
    Failed {
        /// Of the request.
        id: u32,
        /// Why, for a person to read; or one of [`LACKING`].
        reason: String,
    },
}

/// What a worker may lack for a document, as keys of sentences: the letters with serifs, the texts
/// of a language.
pub const LACKING: [&str; 2] = ["paper-lacks-serif", "paper-lacks-texts"];

/// The key of the sentence that says what was lacking, where that was the reason of a failure.
pub fn lacking(reason: &str) -> Option<&'static str> {
    LACKING.into_iter().find(|key| *key == reason)
}

/// Something that should be looked at before the document is sent, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundProblem {
    /// The field's path in the document's JSON: `lines[2].description`.
    pub path: String,
    /// How bad it is.
    pub weight: Weight,
    /// Whether the paper cannot show what stands there: characters, the logo.
    pub is_of_paper: bool,
    /// What is wrong and what to do, in the language of the page; of which item, the path says.
    pub sentence: String,
}

impl FromJson for Reply {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let (name, fields) = pick(value, reading)?;
        let mut object =
            Object::new(fields.unwrap_or(Value::Object(UnknownFields::new())), reading)?;
        let (mut svg, mut spots, mut reason) = (String::new(), String::new(), String::new());
        let mut title = String::new();
        let (mut id, mut page, mut pages) = (0, 0, 0);
        let (mut problems, mut examples, mut advice) = (Vec::new(), Vec::new(), None);
        let (mut column, mut lines) = (Vec::new(), Vec::new());
        object.take("id", &mut id);
        object.take("svg", &mut svg);
        object.take("page", &mut page);
        object.take("pages", &mut pages);
        object.take("spots", &mut spots);
        object.take("problems", &mut problems);
        object.take("examples", &mut examples);
        object.take("advice", &mut advice);
        object.take("reason", &mut reason);
        object.take("column", &mut column);
        object.take("lines", &mut lines);
        object.take("title", &mut title);
        object.rest()?;
        match name.as_str() {
            "ready" => Some(Self::Ready),
            "preview" => {
                let advice = advice.map(Box::new);
                Some(Self::Preview { id, svg, page, pages, spots, problems, examples, advice })
            }
            "pdf" => Some(Self::Pdf { id, problems, title }),
            "cells" => Some(Self::Cells { id, column, lines }),
            "failed" => Some(Self::Failed { id, reason }),
            _ => None,
        }
    }
}

impl FromJson for Request {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let mut object = Object::new(value, reading)?;
        let (mut id, mut context) = (0, CheckContext::default());
        let (mut language, mut document, mut wish) = (Language::default(), None, None);
        object.need("id", &mut id);
        object.need("document", &mut document);
        object.take("context", &mut context);
        object.take("language", &mut language);
        object.need("wish", &mut wish);
        object.rest()?;
        Some(Self { id, document: Box::new(document?), context, language, wish: wish? })
    }
}

impl ToJson for Request {
    fn write(&self, writer: &mut Writer) {
        Parts(&[
            ("id", &self.id),
            ("document", &*self.document),
            ("context", &self.context),
            ("language", &self.language),
            ("wish", &self.wish),
        ])
        .write(writer);
    }
}

json_choice!(Wish { Preview(inner) as "preview", Pdf as "pdf", Cells(inner) as "cells" });

impl ToJson for Reply {
    fn write(&self, writer: &mut Writer) {
        let (name, parts): (_, &[(&str, &dyn ToJson)]) = match self {
            Self::Ready => return writer.string("ready"),
            Self::Preview { id, svg, page, pages, spots, problems, examples, advice } => (
                "preview",
                &[
                    ("id", id),
                    ("svg", svg),
                    ("page", page),
                    ("pages", pages),
                    ("spots", spots),
                    ("problems", problems),
                    ("examples", examples),
                    ("advice", advice),
                ],
            ),
            Self::Pdf { id, problems, title } => {
                ("pdf", &[("id", id), ("problems", problems), ("title", title)])
            }
            Self::Cells { id, column, lines } => {
                ("cells", &[("id", id), ("column", column), ("lines", lines)])
            }
            Self::Failed { id, reason } => ("failed", &[("id", id), ("reason", reason)]),
        };
        Parts(&[(name, &Parts(parts))]).write(writer);
    }
}

impl ToJson for FoundProblem {
    fn write(&self, writer: &mut Writer) {
        Parts(&[
            ("path", &self.path),
            ("weight", &self.weight),
            ("is_of_paper", &self.is_of_paper),
            ("sentence", &self.sentence),
        ])
        .write(writer);
    }
}

impl FromJson for FoundProblem {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let mut object = Object::new(value, reading)?;
        let (path, sentence) = (String::new(), String::new());
        let mut read = Self { path, weight: Weight::Mistake, is_of_paper: false, sentence };
        object.need("path", &mut read.path);
        object.need("weight", &mut read.weight);
        object.take("is_of_paper", &mut read.is_of_paper);
        object.need("sentence", &mut read.sentence);
        object.rest()?;
        Some(read)
    }
}

/// A request as it travels.
#[cfg(feature = "web")]
pub fn write_request(request: &Request) -> String {
    json::write(request)
}

/// A reply as it arrived; nothing, if it is not one.
#[cfg(feature = "web")]
pub fn read_reply(text: &str) -> Option<Reply> {
    json::parse(text).ok()
}

/// A request as it arrived; nothing, if it is not one.
#[cfg(feature = "worker")]
pub fn read_request(text: &str) -> Option<Request> {
    json::parse(text).ok()
}

/// A reply as it travels.
#[cfg(feature = "worker")]
pub fn write_reply(reply: &Reply) -> String {
    json::write(reply)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{KnownDocument, ProposedPhrase, ProposedRate};
    use crate::document::{Id, ReferenceScheme, read_document};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_reply_arrives_as_it_was_sent() {
        let problem = |weight| FoundProblem {
            path: "lines[2].description".to_owned(),
            weight,
            is_of_paper: weight == Weight::Mistake,
            sentence: "Say \u{201c}what\u{201d} it is.".to_owned(),
        };
        let advice = Advice {
            country: "EE".to_owned(),
            name: "Estland".to_owned(),
            currency: "EUR".to_owned(),
            language: Some(Language::Finnish),
            paper: "a4".to_owned(),
            terms: Some(crate::calendar::PaymentTerms::WithinDays(14)),
            reference: ReferenceScheme::Viite,
            rates: vec![ProposedRate {
                scheme: "VAT".to_owned(),
                rate: "24".parse().unwrap(),
                label: "Standardm\u{e4}\u{e4}r".to_owned(),
            }],
            phrases: vec![ProposedPhrase { text: "P\u{f6}\u{f6}rd".to_owned(), is_apt: true }],
        };
        let problems = vec![problem(Weight::Mistake), problem(Weight::Warning)];
        for reply in [
            Reply::Ready,
            Reply::Preview {
                id: 1,
                svg: "<svg a=\"b\"/>".to_owned(),
                page: 2,
                pages: 3,
                spots: "1 2 3 4 note\n".to_owned(),
                problems: problems.clone(),
                examples: vec!["1010".to_owned()],
                advice: Some(Box::new(advice.clone())),
            },
            Reply::Preview {
                id: 1,
                svg: String::new(),
                page: 0,
                pages: 1,
                spots: String::new(),
                problems: Vec::new(),
                examples: Vec::new(),
                advice: None,
            },
            Reply::Pdf { id: 4, problems, title: "Rechnung".to_owned() },
            Reply::Cells {
                id: 5,
                column: vec!["1,50".to_owned(), String::new()],
                lines: vec![Line::new(Id::new("a"))],
            },
            Reply::Failed { id: 6, reason: "why".to_owned() },
        ] {
            let sent = json::write(&reply);
            assert_eq!(json::parse::<Reply>(&sent), Ok(reply));
        }
    }

    #[test]
    fn what_somebody_waits_for_goes_first_and_only_cells_are_never_overtaken() {
        let document = read_document(r#"{"billet":1,"currency":"EUR","lines":[]}"#).unwrap();
        let cells = |text: &str| Wish::Cells(text.to_owned());
        let wishes =
            [Wish::Preview(1), Wish::Pdf, cells("a"), Wish::Preview(2), cells("b"), Wish::Pdf];
        let mut waiting = Waiting::default();
        for (id, wish) in (0..).zip(wishes) {
            let document = Box::new(document.clone());
            let context = CheckContext::default();
            waiting.add(Request { id, document, context, language: Language::Greek, wish });
        }
        let taken = std::iter::from_fn(|| waiting.take()).map(|request| request.id);
        assert_eq!(taken.collect::<Vec<_>>(), [2, 4, 5, 3]);
        assert!(waiting.is_empty());
    }

    #[test]
    fn a_request_arrives_as_it_was_sent() {
        let json = r#"{"billet":1,"currency":"EUR","lines":[{"id":"a"}]}"#;
        let date = "2026-11-22".parse().ok();
        let known = KnownDocument {
            kind: crate::document::DocumentKind::Quote,
            number: "A-1".to_owned(),
            issue_date: date,
            buyer: "Studio Rossi".to_owned(),
            has_order_reference: true,
        };
        let context = CheckContext { today: date, known: vec![known] };
        for wish in [Wish::Preview(3), Wish::Pdf, Wish::Cells("a\t1\n".to_owned())] {
            let request = Request {
                id: 7,
                document: Box::new(read_document(json).unwrap()),
                context: context.clone(),
                language: Language::Greek,
                wish,
            };
            let sent = json::write(&request);
            assert_eq!(json::parse::<Request>(&sent), Ok(request));
        }
    }
}

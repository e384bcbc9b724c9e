//! Reading the documents out of a file: a PDF that Billet made, or a document's JSON form.

use crate::browser::drawer::File;
use crate::browser::errand::{Answer, Errand, FileFault, Task};
use crate::browser::errand_runner::{ErrandRunner, Outcome};
use crate::browser::{clipboard, id};
use crate::document::{Document, FormatVersion, read_document};
use crate::json::{self, Value};

/// The largest file that is looked at, in bytes: ten thousand lines take a tenth of it.
const MOST_BYTES: f64 = 67_108_864.0;

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum OpenFault {
    /// It has no bytes.
    Empty,
    /// The browser does not give it out: it was moved, or is a folder.
    NoAccess,
    /// It is neither a PDF nor a document's JSON form.
    Unknown,
    /// It is a PDF from which no document can be taken.
    Pdf(FileFault),
    /// It is no whole JSON text.
    Damaged,
    /// A newer Billet has made its document.
    Newer,
    /// What it holds breaks the rules of documents: where and how, in technical words.
    Malformed(String),
    /// The part of the program that reads PDFs has failed.
    CannotRead,
    /// Somebody has closed the dialog meanwhile.
    Stopped,
}

impl OpenFault {
    /// The key of its sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::NoAccess => "file-no-access",
            Self::Unknown | Self::Pdf(FileFault::NotPdf) => "file-unknown",
            Self::Pdf(FileFault::Damaged) => "file-damaged",
            Self::Pdf(FileFault::Encrypted) => "file-encrypted",
            Self::Pdf(FileFault::TooLarge) => "file-too-large",
            Self::Pdf(FileFault::NoDocument) => "file-no-document",
            Self::Damaged => "file-torn",
            Self::Newer => "file-newer",
            Self::Malformed(_) => "file-malformed",
            Self::CannotRead | Self::Stopped => "file-cannot-read",
        }
    }
}

/// What is in a file.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its documents: several, where a PDF was made of several.
    pub documents: Vec<Document>,
    /// Its bytes, where it is a PDF.
    pub pdf: Option<Vec<u8>>,
}

/// The documents in a file.
pub(super) async fn read_file(runner: &ErrandRunner, file: &File) -> Result<Found, OpenFault> {
    if file.size() > MOST_BYTES {
        return Err(OpenFault::Pdf(FileFault::TooLarge));
    }
    let bytes = clipboard::bytes_of(file).await.ok_or(OpenFault::NoAccess)?;
    if bytes.is_empty() {
        return Err(OpenFault::Empty);
    }
    if !is_pdf(&bytes) {
        let text = std::str::from_utf8(&bytes).map_err(|_| OpenFault::Unknown)?;
        let text = text.trim_start_matches('\u{feff}');
        return if text.trim_start().starts_with('{') {
            Ok(Found { documents: vec![read(text)?], pdf: None })
        } else {
            Err(OpenFault::Unknown)
        };
    }
    let errand = Errand { task: Task::Read, documents: Vec::new() };
    match runner.run(&errand, &bytes).await {
        Outcome::Answer(Answer::Read(found), _) => {
            let documents: Result<_, _> = found.iter().map(|json| read(json)).collect();
            Ok(Found { documents: documents?, pdf: Some(bytes) })
        }
        Outcome::Answer(Answer::Refused(fault), _) => Err(OpenFault::Pdf(fault)),
        Outcome::Stopped => Err(OpenFault::Stopped),
        _ => Err(OpenFault::CannotRead),
    }
}

/// Whether a file is meant as a PDF: its sign may have a little before it, though not where that is the
/// beginning of a zip.
fn is_pdf(bytes: &[u8]) -> bool {
    !bytes.starts_with(b"PK\x03\x04") && bytes.windows(5).take(1024).any(|sign| sign == b"%PDF-")
}

fn read(text: &str) -> Result<Document, OpenFault> {
    let malformed = |error: json::ReadError| OpenFault::Malformed(error.to_string());
    // It begins as a document does, and breaks off or is torn somewhere.
    let value: Value = json::parse(text).map_err(|_| OpenFault::Damaged)?;
    let Some(version) = value.get("billet") else { return Err(OpenFault::Unknown) };
    if version.as_count().is_some_and(|version| version > FormatVersion::CURRENT) {
        return Err(OpenFault::Newer);
    }
    let is_named = value.get("id").is_some();
    let mut document = read_document(text).map_err(malformed)?;
    if !is_named {
        document.id = id::new_id();
    }
    Ok(document)
}

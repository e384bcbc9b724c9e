//! What the command reads and writes: documents, fonts, results.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use billet::check::Weight;
use billet::document::{Document, find_format_errors, read_document};
use billet::json::{parse_value, write_indented};
use billet::paper::{Fonts, OwnFont};
use billet::pdf::read_documents_of;
use serde::Serialize;

use crate::failure::{Failure, Finding};

fn read_bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    }
    .map_err(|error| Failure::Input(file.to_owned(), error))
}

/// The documents that a PDF holds, in their JSON form.
pub(crate) fn read_pdf(file: &Path) -> Result<Vec<String>, Failure> {
    let failed = |error| Failure::Input(file.to_owned(), io::Error::other(error));
    let documents = read_documents_of(&read_bytes(file)?).map_err(failed)?;
    // For people: in the PDF it takes no more room than it must.
    let written = |json: String| parse_value(&json).map_or(json, |value| write_indented(&value));
    Ok(documents.into_iter().map(written).collect())
}

/// The JSON form of documents: a text, or what a PDF holds.
fn read_texts(file: &Path) -> Result<Vec<String>, Failure> {
    let failed = |error| Failure::Input(file.to_owned(), error);
    let bytes = read_bytes(file)?;
    if bytes.starts_with(b"%PDF-") {
        return read_documents_of(&bytes).map_err(|error| failed(io::Error::other(error)));
    }
    let text = String::from_utf8(bytes).map_err(|error| error.utf8_error());
    let text = text.map_err(|error| failed(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    Ok(vec![text])
}

/// Reads the document of a file, which must hold one; where it is none, every reason is told at once.
pub(crate) fn read(file: &Path) -> Result<Document, Failure> {
    match <[Document; 1]>::try_from(read_all(file)?) {
        Ok([document]) => Ok(document),
        Err(several) => {
            let reason = format!(
                "it holds {} documents; `billet read` prints them, to be read one by one",
                several.len()
            );
            Err(Failure::Input(file.to_owned(), io::Error::other(reason)))
        }
    }
}

/// Reads the documents of a file, as [`read`] reads one.
pub(crate) fn read_all(file: &Path) -> Result<Vec<Document>, Failure> {
    read_texts(file)?.iter().map(|text| read_one(text)).collect()
}

fn read_one(text: &str) -> Result<Document, Failure> {
    // Windows programs write a byte order mark that JSON does not know.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    read_document(text).map_err(|_| {
        let findings = find_format_errors(text).into_iter().map(|error| Finding {
            path: error.path,
            code: "format".to_owned(),
            weight: Weight::Mistake,
            message: error.reason,
        });
        Failure::Format(findings.collect())
    })
}

pub(crate) fn built_in_fonts() -> Result<Fonts, Failure> {
    let regular = include_bytes!("../../../fonts/NotoSans-Regular.ttf").as_slice();
    let bold = include_bytes!("../../../fonts/NotoSans-Bold.ttf").as_slice();
    let serif_regular = include_bytes!("../../../fonts/NotoSerif-Regular.ttf").as_slice();
    let serif_bold = include_bytes!("../../../fonts/NotoSerif-Bold.ttf").as_slice();
    Fonts::new(regular, bold)
        .and_then(|fonts| fonts.with_serif(serif_regular, serif_bold))
        .map_err(|error| Failure::Pdf(error.to_string()))
}

pub(crate) fn read_fonts(folder: &Path) -> Result<Fonts, Failure> {
    let at_folder = |error| Failure::Input(folder.to_owned(), error);
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(at_folder)? {
        files.push(entry.map_err(at_folder)?.path());
    }
    files.sort();
    let read = |ending: &str| {
        let is_face = |file: &&PathBuf| file.to_string_lossy().ends_with(ending);
        let Some(file) = files.iter().find(is_face) else {
            let missing = format!("no font here ends in {ending}");
            return Err(at_folder(io::Error::new(io::ErrorKind::NotFound, missing)));
        };
        std::fs::read(file).map_err(|error| Failure::Input(file.clone(), error))
    };
    Fonts::new(read("-Regular.ttf")?, read("-Bold.ttf")?)
        .map_err(|error| Failure::Input(folder.to_owned(), io::Error::other(error)))
}

pub(crate) fn with_own_fonts(fonts: Fonts, files: &[PathBuf]) -> Result<Fonts, Failure> {
    let read = |file: &PathBuf| {
        let failure = |error| Failure::Input(file.clone(), error);
        let bytes = std::fs::read(file).map_err(failure)?;
        OwnFont::read(bytes).map_err(|error| failure(io::Error::other(error)))
    };
    let own = files.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(fonts.with_own(&own))
}

pub(crate) fn write_file(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(file, bytes).map_err(|error| Failure::File(file.to_owned(), error))
}

pub(crate) fn print_json(value: &impl Serialize) -> Result<ExitCode, Failure> {
    let mut output = io::stdout().lock();
    serde_json::to_writer_pretty(&mut output, value).map_err(io::Error::from)?;
    writeln!(output)?;
    Ok(ExitCode::SUCCESS)
}

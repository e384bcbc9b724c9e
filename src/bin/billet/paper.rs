//! `billet pdf`: the paper, and its pictures.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use billet::document::{Document, file_name, totals};
use billet::paper::{Fonts, Sheet, draw_svg, find_problems, lay_out};
use billet::pdf::{self, Attachment, Enclosures};
use billet::wording::Wording;

use crate::failure::{Failure, Finding};
use crate::files::{read_all, write_file};
use crate::tell;

/// Writes the papers of the documents in some files: as one PDF where an output is named, otherwise
/// each as its own.
pub(crate) fn write_pdf(
    files: &[PathBuf],
    output: Option<PathBuf>,
    preview: Option<&Path>,
    fonts: &Fonts,
) -> Result<ExitCode, Failure> {
    let mut documents = Vec::new();
    for file in files {
        documents.extend(read_all(file)?);
    }
    let mut failure = None;
    let mut sheets = Vec::with_capacity(documents.len());
    for document in &documents {
        // What could only be better is told by the check.
        let problems = find_problems(document, fonts).into_iter();
        for problem in problems.filter(|problem| problem.code.is_of_paper()) {
            tell(&Finding::of(&problem, document).line());
        }
        let figures = totals(document);
        sheets.push(lay_out(document, figures.as_ref().ok(), fonts));
        let failed = figures.err().map(|error| Failure::of_totals(error, document));
        failure = failure.or(failed);
    }
    if let Some(preview) = preview {
        write_previews(&sheets, fonts, preview)?;
    }
    if let Some(output) = output {
        let bytes = bytes_of(&documents, &sheets, fonts)?;
        if output == Path::new("-") {
            io::stdout().lock().write_all(&bytes)?;
        } else {
            write_file(&output, &bytes)?;
        }
    } else {
        let mut names = Vec::with_capacity(documents.len());
        for (document, sheet) in documents.iter().zip(&sheets) {
            let title = Wording::document(document.language).title(document);
            let name = free_name(&file_name(document, &title), &names);
            let (document, sheet) = (std::slice::from_ref(document), std::slice::from_ref(sheet));
            write_file(Path::new(&name), &bytes_of(document, sheet, fonts)?)?;
            writeln!(io::stdout(), "{name}")?;
            names.push(name);
        }
    }
    failure.map_or(Ok(ExitCode::SUCCESS), Err)
}

/// A name that none of the others has: of two documents neither writes over the other.
fn free_name(name: &str, others: &[String]) -> String {
    let stem = name.strip_suffix(".pdf").unwrap_or(name);
    let numbered = (2..).map(|count| format!("{stem} ({count}).pdf"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| !others.contains(name)).unwrap_or_default()
}

/// One PDF of all of them.
fn bytes_of(documents: &[Document], sheets: &[Sheet], fonts: &Fonts) -> Result<Vec<u8>, Failure> {
    let attachments = Attachment::of_documents(documents);
    let enclosures = Enclosures { attachments, schemas: Vec::new() };
    pdf::write_all(sheets, fonts, &enclosures).map_err(|error| Failure::Pdf(error.to_string()))
}

fn write_previews(sheets: &[Sheet], fonts: &Fonts, first: &Path) -> Result<(), Failure> {
    let pages =
        sheets.iter().flat_map(|sheet| (0..sheet.pages.len()).map(move |page| (sheet, page)));
    for (index, (sheet, page)) in pages.enumerate() {
        let file = if index == 0 {
            first.to_owned()
        } else {
            let stem = first.file_stem().unwrap_or_default().to_string_lossy();
            let ending = first.extension().unwrap_or("svg".as_ref()).to_string_lossy();
            first.with_file_name(format!("{stem}-{}.{ending}", index + 1))
        };
        write_file(&file, draw_svg(sheet, page, fonts).as_bytes())?;
    }
    Ok(())
}

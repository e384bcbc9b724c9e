//! `billet pdf`: the paper, and its pictures.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use billet::document::{file_name, totals};
use billet::paper::{Fonts, Sheet, draw_svg, find_problems, lay_out};
use billet::pdf::{self, Attachment, Enclosures};

use crate::failure::{Failure, Finding};
use crate::files::{read, write_file};
use crate::tell;

pub(crate) fn write_pdf(
    file: &Path,
    output: Option<PathBuf>,
    preview: Option<&Path>,
    fonts: &Fonts,
) -> Result<ExitCode, Failure> {
    let document = read(file)?;
    for problem in find_problems(&document, fonts) {
        tell(&Finding::of(&problem, &document).line());
    }
    let figures = totals(&document);
    let sheet = lay_out(&document, figures.as_ref().ok(), fonts);
    if let Some(preview) = preview {
        write_previews(&sheet, fonts, preview)?;
    }
    let enclosures =
        Enclosures { attachments: vec![Attachment::of_document(&document)], schemas: Vec::new() };
    let bytes =
        pdf::write(&sheet, fonts, &enclosures).map_err(|error| Failure::Pdf(error.to_string()))?;
    match output {
        Some(output) if output == Path::new("-") => io::stdout().lock().write_all(&bytes)?,
        Some(output) => write_file(&output, &bytes)?,
        None => {
            let name = file_name(&document);
            write_file(Path::new(&name), &bytes)?;
            writeln!(io::stdout(), "{name}")?;
        }
    }
    figures.map(|_| ExitCode::SUCCESS).map_err(|error| Failure::of_totals(error, &document))
}

fn write_previews(sheet: &Sheet, fonts: &Fonts, first: &Path) -> Result<(), Failure> {
    for page in 0..sheet.pages.len() {
        let file = if page == 0 {
            first.to_owned()
        } else {
            let stem = first.file_stem().unwrap_or_default().to_string_lossy();
            let ending = first.extension().unwrap_or("svg".as_ref()).to_string_lossy();
            first.with_file_name(format!("{stem}-{}.{ending}", page + 1))
        };
        write_file(&file, draw_svg(sheet, page, fonts).as_bytes())?;
    }
    Ok(())
}

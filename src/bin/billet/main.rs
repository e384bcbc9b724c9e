//! The core at a command line: the same document, the same figures, the same paper.

mod arguments;
mod failure;
mod files;
mod paper;
mod terms;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use billet::calendar::Date;
use billet::check::{CheckContext, Weight, check_in};
use billet::document::totals;
use billet::paper::find_problems;
use clap::Parser;

use arguments::{Arguments, Command};
use failure::{Failure, Finding};
use files::{built_in_fonts, print_json, read, read_fonts, read_pdf, with_own_fonts};
use paper::write_pdf;
use terms::print_terms;

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Totals { file } => print_totals(&file),
        Command::Check { file, on, json } => print_problems(&file, on, json),
        Command::Pdf { files, output, preview, fonts, own_fonts } => {
            let fonts = fonts.as_deref().map_or_else(built_in_fonts, read_fonts);
            fonts
                .and_then(|fonts| with_own_fonts(fonts, &own_fonts))
                .and_then(|fonts| write_pdf(&files, output, preview.as_deref(), &fonts))
        }
        Command::Terms { file, on, paid } => print_terms(&file, on, &paid),
        Command::Read { file } => print_document(&file),
        Command::Schema => print_json(&billet::document::schema()),
    };
    match outcome {
        Ok(status) => status,
        // Whoever read the output has read enough of it.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            failure.lines().iter().for_each(|line| tell(line));
            ExitCode::FAILURE
        }
    }
}

/// Says a line on standard error. Where even that is gone, nobody is left to be told.
fn tell(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

fn print_totals(file: &Path) -> Result<ExitCode, Failure> {
    let document = read(file)?;
    let totals = totals(&document).map_err(|error| Failure::of_totals(error, &document))?;
    print_json(&totals)
}

fn print_document(file: &Path) -> Result<ExitCode, Failure> {
    for text in read_pdf(file)? {
        writeln!(io::stdout(), "{}", text.trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn print_problems(file: &Path, on: Option<Date>, json: bool) -> Result<ExitCode, Failure> {
    let findings = match read(file) {
        Ok(document) => {
            let context = CheckContext { today: on, ..CheckContext::default() };
            let mut problems = check_in(&document, &context);
            problems.extend(find_problems(&document, &built_in_fonts()?));
            problems.iter().map(|problem| Finding::of(problem, &document)).collect()
        }
        Err(Failure::Format(findings)) => findings,
        Err(failure) => return Err(failure),
    };
    if json {
        print_json(&findings)?;
    } else {
        let mut output = io::stdout().lock();
        for finding in &findings {
            writeln!(output, "{}", finding.line())?;
        }
    }
    let is_fine = findings.iter().all(|finding| finding.weight == Weight::Notice);
    Ok(if is_fine { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

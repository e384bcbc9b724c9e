//! The core at a command line: the same document, the same figures, the same paper.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use billet::document::{
    Document, Language, Problem, ProblemCode, TotalsError, check, find_format_errors,
    read_document, totals,
};
use billet::wording::Wording;
use clap::{Parser, Subcommand};
use serde::Serialize;

/// Figures, problems and paper of an invoice, from its JSON form.
///
/// The JSON form is explained in docs/document.md; `billet schema` prints its JSON Schema.
#[derive(Parser)]
#[command(name = "billet", version, arg_required_else_help = true, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  billet totals invoice.json
  billet totals invoice.json | jq -r .due
  billet check invoice.json && billet pdf invoice.json -o invoice.pdf
  generate-invoice | billet totals -

FILE is a document in JSON; \"-\" is standard input.

Exit status:
  0  done; for `check`: nothing is wrong
  1  the document can't be read, or a figure can't be computed, or a file can't be written;
     for `check`: something is wrong
  2  the command itself was not understood";

#[derive(Subcommand)]
enum Command {
    /// Print every figure of a document as JSON, amounts as decimal strings
    #[command(after_help = "\
Example:
  $ echo '{\"billet\":1,\"currency\":\"EUR\",\"lines\":[{\"price\":\"8.50\",\"taxes\":[{\"rate\":\"5\"}]}]}' |
      billet totals - | jq -r '.tax, .gross'
  0.43
  8.93")]
    Totals {
        /// The document; "-" is standard input
        file: PathBuf,
    },
    /// List all that is missing or wrong, one problem a line: the field's path, what to do
    #[command(after_help = "\
Example:
  $ billet check draft.json
  number: No invoice number. Give it one, like 2026-0042.
  lines[1].price: This item has no price. Enter one, or 0 if it is free.

With --json each problem is an object with \"path\", \"code\" and \"message\"; the codes are stable.")]
    Check {
        /// The document; "-" is standard input
        file: PathBuf,
        /// Print a JSON array instead of lines
        #[arg(long)]
        json: bool,
    },
    /// Print the JSON Schema of documents
    #[command(after_help = "\
Example:
  billet schema > document.schema.json")]
    Schema,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Totals { file } => print_totals(&file),
        Command::Check { file, json } => print_problems(&file, json),
        Command::Schema => print_schema(),
    };
    match outcome {
        Ok(status) => status,
        // Whoever read the output has read enough of it.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            for line in failure.lines() {
                // Nobody is left to be told when standard error itself is gone.
                let _ = writeln!(io::stderr(), "{line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Why a command ended without its result.
enum Failure {
    /// The file can't be read.
    Input(PathBuf, io::Error),
    /// The file is no document; each place and reason.
    Format(Vec<Finding>),
    /// A figure can't be computed.
    Totals(Finding),
    /// The result can't be written.
    Output(io::Error),
}

impl Failure {
    fn lines(&self) -> Vec<String> {
        match self {
            Self::Input(file, error) => vec![format!("{}: {error}", file.display())],
            Self::Format(findings) => findings.iter().map(Finding::line).collect(),
            Self::Totals(finding) => vec![finding.line()],
            Self::Output(error) => vec![format!("the result can't be written: {error}")],
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// A problem as it is printed.
#[derive(Serialize)]
struct Finding {
    path: String,
    code: String,
    message: String,
}

impl Finding {
    fn of(problem: &Problem, document: &Document) -> Self {
        Self {
            path: problem.field.path(document),
            code: problem.code.key().to_owned(),
            message: Wording::interface(Language::English).problem(&problem.code),
        }
    }

    fn line(&self) -> String {
        format!("{}: {}", self.path, self.message)
    }
}

fn print_totals(file: &Path) -> Result<ExitCode, Failure> {
    let document = read(file)?;
    let totals = totals(&document).map_err(|TotalsError { field, reason }| {
        let problem = Problem { field, code: ProblemCode::Totals(reason) };
        Failure::Totals(Finding::of(&problem, &document))
    })?;
    print_json(&totals)
}

fn print_problems(file: &Path, json: bool) -> Result<ExitCode, Failure> {
    let findings = match read(file) {
        Ok(document) => {
            check(&document).iter().map(|problem| Finding::of(problem, &document)).collect()
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
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_schema() -> Result<ExitCode, Failure> {
    print_json(&billet::document::schema())
}

/// Reads a document; where it is none, every reason is told at once.
fn read(file: &Path) -> Result<Document, Failure> {
    let text = if file == Path::new("-") {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(file)
    };
    let text = text.map_err(|error| Failure::Input(file.to_owned(), error))?;
    // Windows programs write a byte order mark that JSON does not know.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    read_document(text).map_err(|_| {
        let findings = find_format_errors(text).into_iter().map(|error| Finding {
            path: error.path,
            code: "format".to_owned(),
            message: error.reason,
        });
        Failure::Format(findings.collect())
    })
}

fn print_json(value: &impl Serialize) -> Result<ExitCode, Failure> {
    let mut output = io::stdout().lock();
    serde_json::to_writer_pretty(&mut output, value).map_err(io::Error::from)?;
    writeln!(output)?;
    Ok(ExitCode::SUCCESS)
}

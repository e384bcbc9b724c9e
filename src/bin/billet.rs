//! The core at a command line: the same document, the same figures, the same paper.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use billet::calendar::{Date, Movement};
use billet::check::{Problem, ProblemCode, Weight, check};
use billet::document::{
    Document, DuePart, EarlyPaymentOffer, Field, InterestError, Language, LateCharge, TotalsError,
    TotalsErrorReason, early_payment_offers, file_name, find_format_errors, interest,
    read_document, schedule, totals,
};
use billet::paper::{Fonts, Sheet, draw_svg, find_problems, lay_out};
use billet::pdf;
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
  generate-invoice | billet pdf - -o - | lpr

FILE is a document in JSON; \"-\" is standard input.

Exit status:
  0  done; for `check`: nothing is wrong, or nothing but what is good to know
  1  the document can't be read, or a figure can't be computed, or a file can't be written;
     for `check`: something is wrong, or probably not meant
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
  lines[1].price: Item 2, “Website”: No price. Enter one, or 0 if it is free.

With --json each problem is an object with \"path\", \"code\", \"weight\" and \"message\"; the codes are
stable. The weight is \"mistake\": an invoice must not be so; \"warning\": it is probably not meant, or
keeps the money waiting; or \"notice\": it is as it is, and good to know.")]
    Check {
        /// The document; "-" is standard input
        file: PathBuf,
        /// Print a JSON array instead of lines
        #[arg(long)]
        json: bool,
    },
    /// Write the paper of a document as a PDF
    #[command(after_help = "\
Examples:
  $ billet pdf invoice.json
  2026-0042 Studio Rossi.pdf

  billet pdf invoice.json -o invoice.pdf --preview invoice.svg

The pictures of --preview are what the page shows: the first page under the name that is given, the
others under that name with -2, -3, ... before its ending.

A character that no font has is drawn as a box, and told on standard error. So is a figure that
can't be computed: the paper is then written without figures, and the exit status is 1.")]
    Pdf {
        /// The document; "-" is standard input
        file: PathBuf,
        /// Where to write the PDF; "-" is standard output. Without it, a file in this folder that
        /// is named by the document's number and buyer; the name is printed
        #[arg(short, long, value_name = "OUT.pdf")]
        output: Option<PathBuf>,
        /// Where to write a picture of each page, too
        #[arg(long, value_name = "OUT.svg")]
        preview: Option<PathBuf>,
        /// A folder with other fonts: one file whose name ends in "-Regular.ttf" and one in
        /// "-Bold.ttf". Without it, Noto Sans
        #[arg(long, value_name = "DIR")]
        fonts: Option<PathBuf>,
    },
    /// Print what must be paid when as JSON: the parts of the amount due, discounts for paying
    /// early and, for a day, what paying late has come to
    #[command(after_help = "\
Examples:
  billet terms invoice.json | jq -r '.parts[] | .date + \" \" + .amount'
  billet terms invoice.json --on 2027-01-31 --paid 2026-12-24=500.00 | jq .late")]
    Terms {
        /// The document; "-" is standard input
        file: PathBuf,
        /// Reckon interest and fee up to and including this day
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// A payment that has arrived; may be given several times
        #[arg(long, value_name = "DATE=AMOUNT", value_parser = read_payment, requires = "on")]
        paid: Vec<Movement>,
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
        Command::Pdf { file, output, preview, fonts } => {
            write_pdf(&file, output, preview.as_deref(), fonts.as_deref())
        }
        Command::Terms { file, on, paid } => print_terms(&file, on, &paid),
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

/// Why a command ended without its result.
enum Failure {
    /// The file can't be read.
    Input(PathBuf, io::Error),
    /// The file is no document; each place and reason.
    Format(Vec<Finding>),
    /// A figure can't be computed.
    Totals(Finding),
    /// The paper can't be written as a PDF.
    Pdf(String),
    /// A file can't be written.
    File(PathBuf, io::Error),
    /// The result can't be written to standard output.
    Output(io::Error),
}

impl Failure {
    fn of_totals(TotalsError { field, reason }: TotalsError, document: &Document) -> Self {
        let problem = Problem { field, code: ProblemCode::Totals(reason) };
        Self::Totals(Finding::of(&problem, document))
    }

    fn lines(&self) -> Vec<String> {
        match self {
            Self::Input(file, error) | Self::File(file, error) => {
                vec![format!("{}: {error}", file.display())]
            }
            Self::Pdf(reason) => vec![reason.clone()],
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
    weight: Weight,
    message: String,
}

impl Finding {
    fn of(problem: &Problem, document: &Document) -> Self {
        Self {
            path: problem.field.path(document),
            code: problem.code.key().to_owned(),
            weight: problem.code.weight(),
            message: Wording::check(Language::English).problem(problem, document),
        }
    }

    fn line(&self) -> String {
        format!("{}: {}", self.path, self.message)
    }
}

fn print_totals(file: &Path) -> Result<ExitCode, Failure> {
    let document = read(file)?;
    let totals = totals(&document).map_err(|error| Failure::of_totals(error, &document))?;
    print_json(&totals)
}

/// What `billet terms` prints.
#[derive(Serialize)]
struct Terms {
    /// The day by which it must be paid; of several parts, the first.
    due_date: Option<Date>,
    parts: Vec<DuePart>,
    early: Vec<EarlyPaymentOffer>,
    /// Where a day was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    late: Option<LateCharge>,
}

fn print_terms(file: &Path, on: Option<Date>, paid: &[Movement]) -> Result<ExitCode, Failure> {
    let document = read(file)?;
    let fail = |error: InterestError| {
        let (field, code) = match error {
            InterestError::Totals(error) => return Failure::of_totals(error, &document),
            InterestError::Schedule(error) => (Field::Terms, ProblemCode::Instalments(error)),
            InterestError::TooManyDigits => {
                (Field::Terms, ProblemCode::Totals(TotalsErrorReason::TooManyDigits))
            }
        };
        Failure::Totals(Finding::of(&Problem { field, code }, &document))
    };
    let totals = totals(&document).map_err(|error| fail(error.into()))?;
    let parts = schedule(&document, &totals).map_err(|error| fail(error.into()))?;
    let early = early_payment_offers(&document, &totals)
        .ok_or_else(|| fail(InterestError::TooManyDigits))?;
    let late = on.map(|day| interest(&document, paid, day)).transpose().map_err(fail)?;
    print_json(&Terms { due_date: document.due_date(), parts, early, late })
}

/// Reads "2026-12-24=500.00".
fn read_payment(text: &str) -> Result<Movement, String> {
    let (date, amount) = text.split_once('=').ok_or("write it like 2026-12-24=500.00")?;
    let date =
        date.parse().map_err(|_| format!("{date:?} is not a day: write it like 2026-12-24"))?;
    let amount = amount.parse().map_err(|error| format!("{amount:?} is {error}"))?;
    Ok(Movement { date, amount })
}

fn print_problems(file: &Path, json: bool) -> Result<ExitCode, Failure> {
    let findings = match read(file) {
        Ok(document) => {
            let mut problems = check(&document);
            problems.extend(find_problems(&document, &own_fonts()?));
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

fn write_pdf(
    file: &Path,
    output: Option<PathBuf>,
    preview: Option<&Path>,
    fonts: Option<&Path>,
) -> Result<ExitCode, Failure> {
    let document = read(file)?;
    let fonts = fonts.map_or_else(own_fonts, read_fonts)?;
    for problem in find_problems(&document, &fonts) {
        tell(&Finding::of(&problem, &document).line());
    }
    let figures = totals(&document);
    let sheet = lay_out(&document, figures.as_ref().ok(), &fonts);
    if let Some(preview) = preview {
        write_previews(&sheet, &fonts, preview)?;
    }
    let bytes = pdf::write(&sheet, &fonts).map_err(|error| Failure::Pdf(error.to_string()))?;
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

fn own_fonts() -> Result<Fonts, Failure> {
    let regular = include_bytes!("../../fonts/NotoSans-Regular.ttf").as_slice();
    let bold = include_bytes!("../../fonts/NotoSans-Bold.ttf").as_slice();
    Fonts::new(regular, bold).map_err(|error| Failure::Pdf(error.to_string()))
}

fn read_fonts(folder: &Path) -> Result<Fonts, Failure> {
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

fn write_file(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(file, bytes).map_err(|error| Failure::File(file.to_owned(), error))
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
            weight: Weight::Mistake,
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

//! What can be asked of the command, and what its help says.

use std::path::PathBuf;

use billet::calendar::{Date, Movement};
use clap::{Parser, Subcommand};

/// Figures, problems and paper of an invoice, from its JSON form.
///
/// The JSON form is explained in docs/document.md; `billet schema` prints its JSON Schema.
#[derive(Parser)]
#[command(name = "billet", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
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
pub(crate) enum Command {
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
        /// Look at the dates as on this day: what is past, stale or far. Without it they are only
        /// compared with each other
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// Print a JSON array instead of lines
        #[arg(long)]
        json: bool,
    },
    /// Write the paper of a document as a PDF, or of several as one
    #[command(after_help = "\
Examples:
  $ billet pdf invoice.json
  2026-0042 Studio Rossi.pdf

  billet pdf invoice.json -o invoice.pdf --preview invoice.svg
  billet pdf january/*.json -o january.pdf

Of several documents -o makes one PDF: each has a bookmark, its own language and its own page
numbers, and all can be read out of it again. Without -o each becomes a PDF of its own.

The pictures of --preview are what the page shows: the first page under the name that is given, the
others under that name with -2, -3, ... before its ending.

A character that no font has is drawn as a box, and told on standard error. So is a figure that
can't be computed: the paper is then written without figures, and the exit status is 1.")]
    Pdf {
        /// The documents; "-" is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
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
        /// A font for letters that the others lack; may be given more than once
        #[arg(long = "own-font", value_name = "FILE")]
        own_fonts: Vec<PathBuf>,
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
    /// Print the documents that a PDF holds, in their JSON form
    #[command(after_help = "\
Examples:
  billet read invoice.pdf > invoice.json
  billet totals invoice.pdf | jq -r .due

Every PDF of Billet holds the document that it was made from, and keeps it when other programs save it
anew. Wherever a document is asked for, such a PDF does as well. Of a PDF of several documents all are
printed, one after another, as `jq` reads them; `billet pdf` takes it, the other commands want one.")]
    Read {
        /// The PDF; "-" is standard input
        file: PathBuf,
    },
    /// Print the JSON Schema of documents
    #[command(after_help = "\
Example:
  billet schema > document.schema.json")]
    Schema,
}

/// Reads "2026-12-24=500.00".
fn read_payment(text: &str) -> Result<Movement, String> {
    let (date, amount) = text.split_once('=').ok_or("write it like 2026-12-24=500.00")?;
    let date =
        date.parse().map_err(|_| format!("{date:?} is not a day: write it like 2026-12-24"))?;
    let amount = amount.parse().map_err(|error| format!("{amount:?} is {error}"))?;
    Ok(Movement { date, amount })
}

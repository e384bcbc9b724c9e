//! Why a command ended without its result, and how that and every problem is told.

use std::io;
use std::path::PathBuf;

use billet::check::{Problem, ProblemCode, Weight};
use billet::document::{Document, Language, TotalsError};
use billet::wording::Wording;
use serde::Serialize;

/// Why a command ended without its result.
pub(crate) enum Failure {
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
    pub fn of_totals(TotalsError { field, reason }: TotalsError, document: &Document) -> Self {
        let problem = Problem { field, code: ProblemCode::Totals(reason) };
        Self::Totals(Finding::of(&problem, document))
    }

    pub fn lines(&self) -> Vec<String> {
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
pub(crate) struct Finding {
    pub path: String,
    pub code: String,
    pub weight: Weight,
    pub message: String,
}

impl Finding {
    pub fn of(problem: &Problem, document: &Document) -> Self {
        Self {
            path: problem.field.path(document),
            code: problem.code.key().to_owned(),
            weight: problem.code.weight(),
            message: Wording::check(Language::English).problem(problem, document),
        }
    }

    pub fn line(&self) -> String {
        format!("{}: {}", self.path, self.message)
    }
}

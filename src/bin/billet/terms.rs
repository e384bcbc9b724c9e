//! `billet terms`: what must be paid when.

use std::path::Path;
use std::process::ExitCode;

use billet::calendar::{Date, Movement};
use billet::check::{Problem, ProblemCode};
use billet::document::{
    DuePart, EarlyPaymentOffer, Field, InterestError, LateCharge, TotalsErrorReason,
    early_payment_offers, interest, schedule, totals,
};
use serde::Serialize;

use crate::failure::{Failure, Finding};
use crate::files::{print_json, read};

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

pub(crate) fn print_terms(
    file: &Path,
    on: Option<Date>,
    paid: &[Movement],
) -> Result<ExitCode, Failure> {
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

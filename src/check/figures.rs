//! What it all comes to.

use super::ProblemCode;
use super::case::{Case, Report};
use crate::document::Field;

/// The figures can be computed, and an invoice asks for something: a negative one is a credit note.
pub(super) fn totals(case: &Case, report: &mut Report) {
    match &case.totals {
        Err(error) => report.add(error.field.clone(), ProblemCode::Totals(error.reason)),
        // The total, not what is due of it: an invoice may be paid already.
        Ok(totals) if totals.gross.is_negative() => {
            report.add(Field::Totals, ProblemCode::TotalNegative);
        }
        Ok(totals) if totals.gross.is_zero() && case.items().next().is_some() => {
            report.add(Field::Totals, ProblemCode::NothingDue);
        }
        Ok(_) => {}
    }
}

//! What it all comes to.

use super::ProblemCode;
use super::case::{Case, Report};
use crate::document::{DocumentKind, Field};

/// The figures can be computed, and an invoice asks for something: a negative one is a credit note,
/// whose amounts are positive (UNTDID 381).
pub(super) fn totals(case: &Case, report: &mut Report) {
    let kind = case.document.kind;
    // An advance may have asked for all of it already.
    let may_be_nothing = kind == DocumentKind::FinalInvoice;
    match &case.totals {
        Ok(_) if !kind.has_prices() => {}
        Err(error) => report.add(error.field.clone(), ProblemCode::Totals(error.reason)),
        // The total, not what is due of it: an invoice may be paid already.
        Ok(totals) if totals.gross.is_negative() => {
            let is_credit = kind == DocumentKind::CreditNote;
            let code =
                if is_credit { ProblemCode::CreditNegative } else { ProblemCode::TotalNegative };
            report.add(Field::Totals, code);
        }
        Ok(totals)
            if totals.gross.is_zero() && !may_be_nothing && case.items().next().is_some() =>
        {
            report.add(Field::Totals, ProblemCode::NothingDue);
        }
        Ok(_) => {}
    }
}

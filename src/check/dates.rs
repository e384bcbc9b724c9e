//! The dates of issue and supply: there, and near enough to be meant.

use chrono::Months;

use super::ProblemCode;
use super::case::{Case, Report};
use crate::calendar::Date;
use crate::document::Field;

/// An invoice has an issue date (BR-03; VAT directive art. 226(1)), and is sent about then.
pub(super) fn issue_date(case: &Case, report: &mut Report) {
    let code = match (case.document.issue_date, case.context.today) {
        (None, _) => ProblemCode::IssueDateMissing,
        (Some(issued), Some(today)) if is_apart(issued, today, FAR_MONTHS) => {
            ProblemCode::IssueDateFar
        }
        (Some(issued), Some(today)) if is_apart(issued, today, STALE_MONTHS) => {
            if issued < today {
                ProblemCode::IssueDateStale
            } else {
                ProblemCode::IssueDateAhead
            }
        }
        _ => return,
    };
    report.add(Field::IssueDate, code);
}

/// What is invoiced was supplied, or will be, within a year of the invoice: else the year may be
/// mistyped.
pub(super) fn supply_date(case: &Case, report: &mut Report) {
    let near = case.document.issue_date.or(case.context.today);
    let dates = case.document.supply_date.zip(near);
    if dates.is_some_and(|(supplied, near)| is_apart(supplied, near, FAR_MONTHS)) {
        report.add(Field::SupplyDate, ProblemCode::SupplyDateFar);
    }
}

/// Further away, a year is probably mistyped.
const FAR_MONTHS: u32 = 12;

/// Further away, the date has probably stood there since the draft was begun. The VAT directive
/// (art. 222) lets invoices between member states be issued until the 15th of the month after
/// the supply; no usual delay is longer than a month.
const STALE_MONTHS: u32 = 1;

/// Whether two dates are more than so many months apart.
pub(super) fn is_apart(date: Date, other: Date, months: u32) -> bool {
    let (first, last) = (date.min(other), date.max(other));
    first.checked_add_months(Months::new(months)).is_some_and(|limit| last > limit)
}

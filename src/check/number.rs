//! The document's number: there, its own, and in order.

use super::case::{Case, Report, is_blank};
use super::{KnownDocument, ProblemCode};
use crate::document::{Document, Field, compare_in_series};
use crate::money::is_same_word;

/// An invoice has a number of its own that follows those before it: sequential and unique (VAT
/// directive art. 226(2); EN 16931, BR-02).
pub(super) fn number(case: &Case, report: &mut Report) {
    if is_blank(&case.document.number) {
        report.add(Field::Number, ProblemCode::NumberMissing);
    } else if let Some(code) = clash(case.document, &case.context.known) {
        report.add(Field::Number, code);
    }
}

/// What is wrong with the number, among the numbers of other documents.
fn clash(document: &Document, known: &[KnownDocument]) -> Option<ProblemCode> {
    let number = document.number.trim();
    let known = || known.iter().filter(|other| document.kind.shares_numbers_with(other.kind));
    if known().any(|other| is_same_word(other.number.trim(), number)) {
        return Some(ProblemCode::NumberUsed);
    }
    let issued = document.issue_date?;
    let is_out_of_order = known().any(|other| {
        let dates = other.issue_date.map(|date| issued.cmp(&date));
        let numbers = compare_in_series(number, &other.number);
        dates
            .zip(numbers)
            .is_some_and(|(dates, numbers)| dates == numbers.reverse() && dates.is_ne())
    });
    is_out_of_order.then_some(ProblemCode::NumberOutOfOrder)
}

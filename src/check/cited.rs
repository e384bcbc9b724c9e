//! Which documents this one is about: there, and named so that they are found.

use super::ProblemCode;
use super::case::{Case, Report, is_blank};
use crate::document::{DocumentKind, Field};

/// What amends an invoice refers to it (VAT directive art. 219), by its number (EN 16931, BR-55)
/// and its date; a final invoice names the advances that it deducts, a receipt what was paid.
pub(super) fn cited(case: &Case, report: &mut Report) {
    let document = case.document;
    let kind = document.kind;
    let within = |index: usize, name: &str| Field::within(format!("preceding[{index}].{name}"));
    for (index, cited) in document.preceding.iter().enumerate() {
        if is_blank(&cited.number) {
            report.add(within(index, "number"), ProblemCode::CitedNumberMissing);
        } else if kind.must_cite() && cited.date.is_none() {
            report.add(within(index, "date"), ProblemCode::CitedDateMissing);
        }
    }
    let names = |is_kind: fn(DocumentKind) -> bool| {
        document.preceding.iter().any(|cited| is_kind(cited.kind))
    };
    let code = match kind {
        _ if kind.must_cite() && !names(DocumentKind::is_tax_document) => ProblemCode::CitedMissing,
        DocumentKind::FinalInvoice if !names(|kind| kind == DocumentKind::AdvanceInvoice) => {
            ProblemCode::AdvanceNotCited
        }
        DocumentKind::Receipt | DocumentKind::Reminder if document.preceding.is_empty() => {
            ProblemCode::PaidNotCited
        }
        _ => return,
    };
    report.add(Field::within("preceding"), code);
}

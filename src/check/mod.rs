//! Before you send: what a document lacks, what can't be so, what will keep the money waiting.
//! Said in words, never a block.
//!
//! A rule is a function that looks at the [`Case`] and reports what it finds; rules of one kind
//! share a file, and [`RULES`] lists them in the order of the form. Each names the law or standard
//! that it follows. What a law asks for in one country is a row of the table in `law`.

mod advice;
mod case;
mod cited;
mod condition;
mod context;
mod dates;
mod email;
mod figures;
mod identifiers;
mod items;
mod jargon;
mod law;
mod number;
mod order_reference;
mod parties;
mod payment;
mod phrases;
mod problem;
mod ranges;
mod rates;
mod required;
mod taxes;
mod terms;

pub use advice::{Advice, ProposedPhrase, ProposedRate, advice};
use case::{Case, Report};
pub use context::{CheckContext, KnownDocument};
pub use law::Requirement;
pub use problem::{Problem, ProblemCode, RateDoubt, Weight};

use crate::document::Document;

/// Every rule, in the order of the form.
const RULES: [fn(&Case, &mut Report); 27] = [
    number::number,
    dates::issue_date,
    dates::supply_date,
    terms::due_date,
    terms::valid_until,
    order_reference::order_reference,
    cited::cited,
    parties::seller,
    parties::tax_numbers,
    parties::buyer,
    identifiers::of_parties,
    email::email,
    law::law,
    required::required,
    items::items,
    ranges::of_items,
    taxes::of_items,
    taxes::shown_again,
    rates::of_items,
    taxes::of_document,
    ranges::of_document,
    figures::totals,
    terms::terms,
    identifiers::of_payment,
    payment::payment,
    jargon::note,
    phrases::phrases,
];

/// Everything that is missing or impossible by the document alone, in the order of the form.
pub fn check(document: &Document) -> Vec<Problem> {
    check_in(document, &CheckContext::default())
}

/// Everything that is missing, impossible or likely a mistake, in the order of the form.
pub fn check_in(document: &Document, context: &CheckContext) -> Vec<Problem> {
    let case = Case::new(document, context);
    let mut report = Report::default();
    for rule in RULES {
        rule(&case, &mut report);
    }
    report.problems
}

#[cfg(test)]
mod tests;

//! When to pay, in which parts, and what paying early brings.

use super::ProblemCode;
use super::case::{Case, Report};
use super::dates::is_apart;
use crate::document::{EarlyPaymentOffer, Field, early_payment_offers, schedule};
use crate::money::Amount;

/// The client can know when to pay (BR-CO-25), and that day is still to come.
pub(super) fn due_date(case: &Case, report: &mut Report) {
    let document = case.document;
    if !document.kind.has_payment() {
        return;
    }
    let code = match (document.due_date(), document.issue_date) {
        // Days after an issue date that is missing: that one is reported already.
        (None, None) if document.terms.is_some() => return,
        (None, _) => ProblemCode::DueDateMissing,
        (Some(due), Some(issued)) if due < issued => ProblemCode::DueBeforeIssue,
        (Some(due), _) if case.context.today.is_some_and(|today| due < today) => {
            ProblemCode::DueInPast
        }
        (Some(due), Some(issued)) if is_apart(due, issued, FAR_MONTHS) => ProblemCode::DueFar,
        _ => return,
    };
    report.add(Field::Terms, code);
}

/// An offer says until when it holds, and still does.
pub(super) fn valid_until(case: &Case, report: &mut Report) {
    let document = case.document;
    if !document.kind.has_validity() {
        return;
    }
    let code = match (document.valid_until, document.issue_date) {
        (None, _) => ProblemCode::ValidUntilMissing,
        (Some(until), Some(issued)) if until < issued => ProblemCode::ValidUntilBeforeIssue,
        (Some(until), _) if case.context.today.is_some_and(|today| until < today) => {
            ProblemCode::ValidUntilInPast
        }
        _ => return,
    };
    report.add(Field::ValidUntil, code);
}

/// Further away, a year is probably mistyped.
const FAR_MONTHS: u32 = 12;

/// Instalments are parts of the amount due; a discount for paying early ends before the payment is
/// due, takes something off and leaves something to pay.
pub(super) fn terms(case: &Case, report: &mut Report) {
    let Some(totals) = case.priced().filter(|_| case.document.kind.has_payment()) else { return };
    let last_due = match schedule(case.document, totals) {
        Err(error) => {
            let last = case.document.instalments.len().saturating_sub(1);
            let field = Field::within(format!("instalments[{last}].value"));
            report.add(field, ProblemCode::Instalments(error));
            None
        }
        Ok(parts) => parts.into_iter().filter_map(|part| part.date).max(),
    };
    // Something has to be taken off, and something left to pay; both the way of the due.
    let is_part =
        |amount: Amount| !amount.is_zero() && amount.is_negative() == totals.due.is_negative();
    let is_useless = |offer: &EarlyPaymentOffer| {
        let is_late = offer.date.zip(last_due).is_some_and(|(offer, due)| offer >= due);
        is_late || !is_part(offer.discount) || !is_part(offer.pay)
    };
    let steps = &case.document.early_payment;
    let offers = early_payment_offers(case.document, totals);
    let useless = match &offers {
        // No figure of it can be computed.
        None => steps.first().map(|step| &step.id),
        Some(offers) => offers.iter().find(|offer| is_useless(offer)).map(|offer| &offer.id),
    };
    // Of nothing there is no discount: that nothing is due is reported already.
    if let Some(id) = useless.filter(|_| !totals.due.is_zero()) {
        let place = steps.iter().position(|step| step.id == *id).unwrap_or_default();
        let field = Field::within(format!("early_payment[{place}].value"));
        report.add(field, ProblemCode::EarlyPaymentUseless);
    }
}

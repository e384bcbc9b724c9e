//! How to pay: an account, and whether a bank's app can read it from a code.

use rust_decimal::Decimal;

use super::ProblemCode;
use super::case::{Case, Report, is_blank};
use crate::document::{DocumentKind, Field};
use crate::money::Currency;
use crate::region::Country;

/// There is an account to pay to, and a payment code of the bank can be made for it, or it is said
/// why not.
pub(super) fn payment(case: &Case, report: &mut Report) {
    let payment = &case.document.payment;
    // A statement asks for nothing by itself.
    let kind = case.document.kind;
    if !kind.has_payment() || kind == DocumentKind::Statement {
        return;
    }
    if is_blank(&payment.iban) && is_blank(&payment.account) {
        report.add(Field::Iban, ProblemCode::PaymentMissing);
        return;
    }
    if let Some((field, code)) = code_obstacle(case) {
        report.add(field, code);
    }
}

/// Why there can be no payment code, where one is usual: the code of SEPA wants an IBAN (EPC069-12), the
/// codes of single countries their own money. What a single scheme wants besides, the paper finds, which
/// makes the code.
fn code_obstacle(case: &Case) -> Option<(Field, ProblemCode)> {
    let (document, totals) = (case.document, case.totals.as_ref().ok()?);
    let is_euro = document.currency == Currency::EUR;
    if is_blank(&document.payment.iban) {
        return is_euro.then_some((Field::Iban, ProblemCode::PaymentCodeWithoutIban));
    }
    let home = document.payment.iban.trim().get(..2).and_then(Country::of_code);
    let home_currency = home.as_ref().and_then(Country::currency);
    if !is_euro && home_currency.is_some_and(|currency| currency != document.currency) {
        return Some((Field::Currency, ProblemCode::PaymentCodeCurrency));
    }
    let due = totals.due.value();
    let is_settled = due <= Decimal::ZERO && !totals.gross.is_negative() && !totals.gross.is_zero();
    is_settled.then_some((Field::Totals, ProblemCode::PaymentCodeNothingDue))
}

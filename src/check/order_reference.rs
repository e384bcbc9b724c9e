//! The client's order number, where the client asks for one.

use super::ProblemCode;
use super::case::{Case, Report, is_blank};
use crate::document::Field;
use crate::money::is_same_word;

/// Who was sent an order number once wants one on every invoice (BT-13): without it the invoice
/// lies with nobody.
pub(super) fn order_reference(case: &Case, report: &mut Report) {
    let buyer = case.document.buyer.name.trim();
    let is_asked_for = !is_blank(buyer)
        && case
            .context
            .known
            .iter()
            .any(|other| other.has_order_reference && is_same_word(other.buyer.trim(), buyer));
    if is_asked_for && case.is_tax_document() && is_blank(&case.document.order_reference) {
        report.add(Field::OrderReference, ProblemCode::OrderReferenceMissing);
    }
}

//! How to pay, in which parts, what paying early brings and paying late costs, and what else is to
//! be said.

use super::field::field;
use super::parts::{List, rare};
use crate::app::{Desk, text};
use crate::document::Field;
use crate::ui::components::{View, block, fields, nothing, several};

/// The block of the means of payment.
pub fn payment(desk: Desk) -> View {
    let usual = fields(vec![field(desk, Field::Iban), field(desk, Field::Bic)]);
    let days: &[&str] = &["late_payment.day_count"];
    let rare_fields = vec![
        (Field::Bank, &[][..]),
        (Field::Account, &[]),
        (Field::PaymentReference, &[]),
        (Field::within("late_payment.interest.yearly"), days),
        (Field::within("late_payment.interest.eu_statutory.reference_rate"), days),
        (Field::within("late_payment.flat_fee"), &[]),
    ];
    let lists = vec![
        List::new("late_payment.interest.eu_statutory.later", &["from", "rate"]),
        List::new("early_payment", &["value", "terms"]),
        List::new("instalments", &["value", "terms"]),
    ];
    let content = several(vec![usual, rare(desk, rare_fields, lists)]);
    block("payment", text("payment"), nothing(), content)
}

/// The block of the note.
pub fn note(desk: Desk) -> View {
    block("notes", text("notes"), nothing(), fields(vec![field(desk, Field::Note)]))
}

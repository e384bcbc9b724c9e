//! What lies between the total and the amount due, and how both are told: what is paid already,
//! kept back or rounded, the tax in another currency, the amount in words.

use super::parts::{List, rare};
use crate::app::Desk;
use crate::document::{Document, Field};
use crate::ui::components::View;
use crate::wording::has_amount_in_words;

/// All of it: what holds something, and links for the rest.
pub fn deductions(desk: Desk) -> View {
    let exchanged: &[&str] = &[
        "accounting_currency.currency",
        "accounting_currency.per",
        "accounting_currency.source",
        "accounting_currency.date",
    ];
    let mut fields: Vec<(Field, &'static [&'static str])> = vec![
        (Field::within("retention.value"), &["retention.reason", "retention.until"]),
        (Field::within("cash_rounding"), &[]),
        (Field::within("accounting_currency.rate"), exchanged),
    ];
    // A language that has no words for amounts yet does not offer them.
    let has_words =
        |document: &Document| document.amount_in_words || has_amount_in_words(document.language);
    if desk.read(|state| has_words(&state.document)) {
        fields.push((Field::within("amount_in_words"), &[]));
    }
    rare(desk, fields, vec![List::new("advances", &["reference", "date", "value"])])
}

//! What lies between the total and the amount due, and how both are told: what is paid already,
//! kept back or rounded, the tax in another currency, the amount in words.

use super::parts::{List, rare};
use crate::app::Desk;
use crate::document::Field;
use crate::ui::components::View;

/// All of it: what holds something, and links for the rest.
pub fn deductions(desk: Desk) -> View {
    let exchanged: &[&str] = &[
        "accounting_currency.currency",
        "accounting_currency.per",
        "accounting_currency.source",
        "accounting_currency.date",
    ];
    let fields: Vec<(Field, &'static [&'static str])> = vec![
        (Field::within("retention.value"), &["retention.reason", "retention.until"]),
        (Field::within("cash_rounding"), &[]),
        (Field::within("accounting_currency.rate"), exchanged),
        (Field::within("amount_in_words"), &[]),
    ];
    rare(desk, fields, vec![List::new("advances", &["reference", "date", "value"])])
}

//! The Hungarian code of instant transfers, in the qvik and AFR services.
//!
//! Standard: Magyar Nemzeti Bank, "Útmutató a QR-kód egységes formában való használatához az azonnali
//! átutalások esetén", version 1: the code of a payee, HCT.

use chrono::Months;

use super::fit::cut;
use super::{PaymentOrder, PaymentRefusal};

/// The most characters of a name or a message.
const TEXT: usize = 70;

/// The most characters of the number of the invoice.
const INVOICE: usize = 35;

/// For how long a code is good: a bill that is overdue is still paid by it.
const MONTHS: Months = Months::new(12);

/// Seventeen lines, each ended: what it is, version, character set (UTF-8), BIC, name, IBAN, amount in
/// whole forints, how long it is good, purpose, message, five numbers of the shop, of which the invoice's
/// is told, and two more that are empty.
pub(super) fn payload(order: &PaymentOrder) -> Result<String, PaymentRefusal> {
    if !order.has_sound_iban || order.account_country() != "HU" {
        return Err(PaymentRefusal::Account);
    }
    if order.bic.is_empty() {
        return Err(PaymentRefusal::Bic);
    }
    if order.payee.is_empty() {
        return Err(PaymentRefusal::Name);
    }
    // An instant transfer is of whole forints.
    if !order.amount.value().fract().is_zero() {
        return Err(PaymentRefusal::AmountNotWhole);
    }
    if order.reference.chars().count() > TEXT || order.number.chars().count() > INVOICE {
        return Err(PaymentRefusal::ReferenceTooLong);
    }
    let until = order.until.or(order.issued).and_then(|day| day.checked_add_months(MONTHS));
    let until = until.map(|day| day.format("%Y%m%d235959+1").to_string()).unwrap_or_default();
    let amount = format!("HUF{}", order.amount.value().normalize());
    let lines = [
        "HCT",
        "001",
        "1",
        &order.bic,
        cut(&order.payee, TEXT),
        &order.iban,
        &amount,
        &until,
        "",
        &order.reference,
        "",
        "",
        &order.number,
        "",
        "",
        "",
        "",
    ];
    Ok(lines.iter().flat_map(|line| [*line, "\n"]).collect())
}

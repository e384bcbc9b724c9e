//! The Serbian code of instant payments, NBS IPS QR.
//!
//! Standard: National Bank of Serbia, "Preporuke za validaciju podataka za generisanje NBS IPS QR koda"
//! (the code that a payee prints on an invoice, type PR).

use super::fit::cut;
use super::{PaymentOrder, PaymentRefusal};
use crate::money::Amount;

/// The most characters of who is paid, with the address.
const NAME: usize = 70;

/// The most characters of what is paid for.
const PURPOSE: usize = 35;

/// The most digits of a reference, behind its model.
const REFERENCE: usize = 23;

/// The most that one payment may be: 999,999,999,999.99.
const MOST: i64 = 99_999_999_999_999;

/// Payment codes of the National Bank: goods and services for final use, paid by a business without
/// cash; orders of citizens.
const BY_BUSINESS: &str = "221";
const BY_CITIZEN: &str = "289";

/// Tags and values, a bar between them.
pub(super) fn payload(order: &PaymentOrder) -> Result<String, PaymentRefusal> {
    if !order.has_sound_iban || order.account_country() != "RS" {
        return Err(PaymentRefusal::Account);
    }
    if order.payee.is_empty() {
        return Err(PaymentRefusal::Name);
    }
    if order.amount > Amount::new(rust_decimal::Decimal::new(MOST, 2)) {
        return Err(PaymentRefusal::AmountTooLarge);
    }
    let account = order.iban.get(4..).unwrap_or_default();
    let payee = without_bars(&order.payee);
    let place = without_bars(&order.place);
    let with_place = format!("{payee}\r\n{place}");
    let is_short = !place.is_empty() && with_place.chars().count() <= NAME;
    let name = if is_short { with_place.as_str() } else { cut(&payee, NAME) };
    let amount = order.written_amount().replace('.', ",");
    let code = if order.payer_is_business { BY_BUSINESS } else { BY_CITIZEN };
    let purpose = without_bars(&order.number);
    let (model, digits) = model_and_digits(&order.reference);
    if digits.len() > REFERENCE {
        return Err(PaymentRefusal::ReferenceTooLong);
    }
    let mut payload = format!("K:PR|V:01|C:1|R:{account}|N:{name}|I:RSD{amount}|SF:{code}");
    if !purpose.is_empty() {
        payload.push_str("|S:");
        payload.push_str(cut(&purpose, PURPOSE));
    }
    if !digits.is_empty() {
        payload.push_str("|RO:");
        payload.push_str(model);
        payload.push_str(&digits);
    }
    Ok(payload)
}

/// The model of a reference ("poziv na broj"), where two digits stand before it, or else 00: a reference
/// without check digits; and its digits.
fn model_and_digits(reference: &str) -> (&str, String) {
    let written = reference.split_once(' ');
    let is_model =
        |model: &str| model.len() == 2 && model.bytes().all(|byte| byte.is_ascii_digit());
    let (model, rest) = written.filter(|(model, _)| is_model(model)).unwrap_or(("00", reference));
    (model, rest.chars().filter(char::is_ascii_digit).collect())
}

fn without_bars(text: &str) -> String {
    text.replace('|', " ").trim().to_owned()
}

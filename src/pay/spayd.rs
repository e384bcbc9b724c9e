//! The Czech code, known as QR Platba.
//!
//! Standard: Short Payment Descriptor 1.0 (Czech Banking Association, "Format for exchange of payment
//! information by QR codes", 1.2), with its extended attribute X-VS.

use super::fit::{cut, in_ascii};
use super::{PaymentOrder, PaymentRefusal};
use crate::money::Amount;

/// The most characters of who is paid (RN).
const NAME: usize = 35;

/// The most characters of the message (MSG).
const MESSAGE: usize = 60;

/// The most that one payment may be: 9,999,999.99.
const MOST: i64 = 999_999_999;

/// The attributes of the payment, in the letters that take the least room in a code: capitals of
/// ASCII.
pub(super) fn payload(order: &PaymentOrder) -> Result<String, PaymentRefusal> {
    if !order.has_sound_iban {
        return Err(PaymentRefusal::Account);
    }
    if order.amount > Amount::new(rust_decimal::Decimal::new(MOST, 2)) {
        return Err(PaymentRefusal::AmountTooLarge);
    }
    let account = match order.bic.as_str() {
        "" => order.iban.clone(),
        bic => format!("{}+{bic}", order.iban),
    };
    let mut code =
        format!("SPD*1.0*ACC:{account}*AM:{}*CC:{}", order.written_amount(), order.currency.code());
    let mut add = |key: &str, value: &str| {
        if !value.is_empty() {
            code.push('*');
            code.push_str(key);
            code.push(':');
            code.push_str(value);
        }
    };
    if let Some(day) = order.until {
        add("DT", &day.format("%Y%m%d").to_string());
    }
    add("X-VS", &order.variable_symbol());
    let message = value(&order.reference);
    if message.chars().count() > MESSAGE {
        return Err(PaymentRefusal::ReferenceTooLong);
    }
    add("MSG", &message);
    add("RN", cut(&value(&order.payee), NAME));
    Ok(code)
}

/// A text as a value: an asterisk would end it.
fn value(text: &str) -> String {
    in_ascii(text).to_ascii_uppercase().replace('*', " ").trim().to_owned()
}

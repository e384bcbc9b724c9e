//! The Polish code of domestic transfers.
//!
//! Standard: Związek Banków Polskich, "Rekomendacja dotycząca kodu dwuwymiarowego (2D), umożliwiającego
//! realizację polecenia przelewu", 2013.

use super::fit::{cut, one_line};
use super::{PaymentOrder, PaymentRefusal};
use crate::money::Amount;
use crate::region::identifier::{IdentifierKind, check_identifier, normalise_identifier};

/// The most characters of who is paid.
const NAME: usize = 20;

/// The most characters of the title of the transfer.
const TITLE: usize = 32;

/// The most that the six digits of the amount hold: 9,999.99.
const MOST: i64 = 999_999;

/// Tax number, country, account, amount in groszy, name, title and three that are kept for later, with
/// bars between them.
pub(super) fn payload(order: &PaymentOrder) -> Result<String, PaymentRefusal> {
    if !order.has_sound_iban || order.account_country() != "PL" {
        return Err(PaymentRefusal::Account);
    }
    if order.payee.is_empty() {
        return Err(PaymentRefusal::Name);
    }
    if order.amount > Amount::new(rust_decimal::Decimal::new(MOST, 2)) {
        return Err(PaymentRefusal::AmountTooLarge);
    }
    let title = without_bars(&order.reference);
    if title.chars().count() > TITLE {
        return Err(PaymentRefusal::ReferenceTooLong);
    }
    let tax_number = nip(&order.payee_number);
    let account = order.iban.get(2..).unwrap_or_default();
    let payee = without_bars(&order.payee);
    Ok(format!(
        "{tax_number}|PL|{account}|{:0>6}|{}|{title}|||",
        order.minor_units(),
        cut(&payee, NAME)
    ))
}

/// The ten digits of a Polish tax number; nothing where it is none.
fn nip(number: &str) -> String {
    let vat = normalise_identifier(IdentifierKind::VatNumber, number);
    let bare = vat.strip_prefix("PL").unwrap_or(&vat);
    let is_sound = check_identifier(IdentifierKind::VatNumber, &format!("PL{bare}")).is_ok();
    if is_sound { bare.to_owned() } else { String::new() }
}

fn without_bars(text: &str) -> String {
    one_line(&text.replace('|', " "))
}

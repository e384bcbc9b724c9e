//! The code of SEPA credit transfers, known as GiroCode, Stuzza QR or EPC QR.
//!
//! Standard: European Payments Council, EPC069-12 v3.1, "Quick Response Code: Guidelines to enable
//! the data capture for the initiation of a SEPA credit transfer"; version 002 of the data.

use super::fit::cut;
use super::{PaymentOrder, PaymentRefusal};
use crate::money::Amount;
use crate::region::identifier::{IdentifierKind, check_identifier, normalise_identifier};

/// The most characters of a name.
const NAME: usize = 70;

/// The most characters of a text that the payee reads.
const TEXT: usize = 140;

/// The most that one payment may be: 999,999,999.99.
const MOST: i64 = 99_999_999_999;

/// The countries and territories whose IBANs a SEPA credit transfer reaches (EPC409-09 v6.1).
const COUNTRIES: &str = "AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU \
    LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM VA";

/// Whether SEPA reaches a country's accounts.
pub(super) fn reaches(country: &str) -> bool {
    country.len() == 2 && COUNTRIES.split(' ').any(|known| known == country)
}

/// The lines of the code: service tag, version, character set (UTF-8), identification, BIC, name,
/// IBAN, amount, purpose, structured reference, text. Empty ones at the end are left out.
pub(super) fn payload(order: &PaymentOrder) -> Result<String, PaymentRefusal> {
    if !order.has_sound_iban || !reaches(order.account_country()) {
        return Err(PaymentRefusal::Account);
    }
    if order.payee.is_empty() {
        return Err(PaymentRefusal::Name);
    }
    if order.amount > Amount::new(rust_decimal::Decimal::new(MOST, 2)) {
        return Err(PaymentRefusal::AmountTooLarge);
    }
    // A creditor reference of ISO 11649 has a line of its own; anything else is text.
    let kind = IdentifierKind::CreditorReference;
    let is_structured = check_identifier(kind, &order.reference).is_ok();
    let (structured, text) = if is_structured {
        (normalise_identifier(kind, &order.reference), "")
    } else {
        (String::new(), order.reference.as_str())
    };
    if text.chars().count() > TEXT {
        return Err(PaymentRefusal::ReferenceTooLong);
    }
    let amount = format!("EUR{}", order.written_amount());
    let lines = [
        "BCD",
        "002",
        "1",
        "SCT",
        &order.bic,
        cut(&order.payee, NAME),
        &order.iban,
        &amount,
        "",
        &structured,
        text,
    ];
    Ok(lines.join("\n").trim_end_matches('\n').to_owned())
}

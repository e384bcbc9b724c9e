//! What the payer of a document quotes: as it was typed, or made of the document's number.

use super::{Country, ReferenceError, ReferenceKind};
use crate::document::{Document, DocumentKind, Payment, ReferenceScheme};

/// The rule that the references of an account follow, as its owner has chosen. None, where the number
/// itself is quoted.
pub fn reference_kind(payment: &Payment) -> Option<ReferenceKind> {
    Some(match payment.reference_scheme {
        ReferenceScheme::Number => return None,
        ReferenceScheme::VariableSymbol => ReferenceKind::VariableSymbol,
        ReferenceScheme::Swiss if is_qr_iban(&payment.iban) => ReferenceKind::SwissQr,
        ReferenceScheme::Swiss | ReferenceScheme::CreditorReference => {
            ReferenceKind::CreditorReference
        }
        ReferenceScheme::Kid => ReferenceKind::Kid,
        ReferenceScheme::Viite => ReferenceKind::Viite,
        ReferenceScheme::Ocr => ReferenceKind::Ocr,
    })
}

/// The number by which the payee knows what is paid: the document's own, and of a reminder of one invoice that
/// invoice's.
fn number_to_quote(document: &Document) -> &str {
    match (document.kind, document.preceding.as_slice()) {
        (DocumentKind::Reminder, [invoice]) if !invoice.number.trim().is_empty() => &invoice.number,
        _ => &document.number,
    }
}

/// The reference that is made of a document's number, as a computer passes it on; the reason, where none
/// can be. None, where one was typed or the number itself is quoted.
pub fn made_reference(document: &Document) -> Option<Result<String, ReferenceError>> {
    let is_typed = !document.payment.reference.trim().is_empty();
    let number = number_to_quote(document);
    if is_typed || number.trim().is_empty() {
        return None;
    }
    reference_kind(&document.payment).map(|kind| kind.of_number(number))
}

/// What the payer quotes (BT-83), as a computer passes it on: what was typed, or else what is made of the
/// number, or else the number itself.
pub fn payment_reference(document: &Document) -> String {
    match (document.payment.reference.trim(), made_reference(document)) {
        ("", Some(Ok(made))) => made,
        ("", _) => number_to_quote(document).to_owned(),
        (typed, _) => typed.to_owned(),
    }
}

/// The same as it is read: what is made stands in groups.
pub fn written_reference(document: &Document) -> String {
    match (made_reference(document), reference_kind(&document.payment)) {
        (Some(Ok(made)), Some(kind)) => kind.written(&made),
        _ => payment_reference(document),
    }
}

/// What is usual for the accounts of a country, where its payers expect a reference that is made by a rule
/// and anybody may ask for one. A Norwegian KID or a Swedish OCR number is none: without an agreement with the
/// payee's bank it keeps the money from coming.
pub fn usual_scheme(country: Country) -> ReferenceScheme {
    match country.code() {
        "CZ" | "SK" => ReferenceScheme::VariableSymbol,
        "CH" | "LI" => ReferenceScheme::Swiss,
        "FI" => ReferenceScheme::Viite,
        _ => ReferenceScheme::Number,
    }
}

/// Whether an account is one to which only payments with a QR reference can be made: of Switzerland or
/// Liechtenstein, its bank's number from 30000 to 31999 (Swiss Implementation Guidelines QR-bill, 2.2).
pub fn is_qr_iban(iban: &str) -> bool {
    let bare: String = iban.split_whitespace().collect();
    let is_here = bare.get(..2).is_some_and(|country| {
        country.eq_ignore_ascii_case("CH") || country.eq_ignore_ascii_case("LI")
    });
    let bank = bare.get(4..9).and_then(|bank| bank.parse::<u32>().ok());
    is_here && bank.is_some_and(|bank| (30_000..=31_999).contains(&bank))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn document(number: &str, payment: &str) -> Document {
        let json =
            format!(r#"{{"billet":1,"currency":"CHF","number":"{number}","payment":{payment}}}"#);
        read_document(&json).unwrap()
    }

    #[test]
    fn a_reference_is_made_of_the_number_by_the_chosen_rule() {
        for (scheme, number, bare, written) in [
            ("number", "2026-0042", "2026-0042", "2026-0042"),
            ("variable_symbol", "2026-0042", "20260042", "20260042"),
            ("creditor_reference", "2026-0042", "RF8820260042", "RF88 2026 0042"),
            ("viite", "2026-0042", "202600428", "2026 00428"),
            ("kid", "2026-0042", "202600425", "202600425"),
            ("ocr", "2026-0042", "202600425", "202600425"),
        ] {
            let document = document(number, &format!(r#"{{"reference_scheme":"{scheme}"}}"#));
            assert_eq!(payment_reference(&document), bare, "{scheme}");
            assert_eq!(written_reference(&document), written, "{scheme}");
        }
    }

    #[test]
    fn who_pays_after_a_reminder_quotes_the_invoice() {
        let mut reminder = document("RM-1", r#"{"reference_scheme":"creditor_reference"}"#);
        reminder.kind = DocumentKind::Reminder;
        let cited = |numbers: &[&str]| {
            let cited = numbers.iter().map(|number| format!(r#"{{"number":"{number}"}}"#));
            let cited = cited.collect::<Vec<_>>().join(",");
            let json = format!(r#"{{"billet":1,"currency":"CHF","preceding":[{cited}]}}"#);
            read_document(&json).unwrap().preceding
        };
        assert_eq!(
            payment_reference(&reminder),
            ReferenceKind::CreditorReference.of_number("RM-1").unwrap()
        );
        reminder.preceding = cited(&["2026-0042"]);
        assert_eq!(payment_reference(&reminder), "RF8820260042");
        reminder.payment.reference_scheme = ReferenceScheme::Number;
        assert_eq!(written_reference(&reminder), "2026-0042");
        // Of several invoices none says it for the others.
        reminder.preceding = cited(&["2026-0042", "2026-0043"]);
        assert_eq!(written_reference(&reminder), "RM-1");
    }

    #[test]
    fn the_account_says_which_reference_a_swiss_payment_has() {
        let payment = |iban: &str| format!(r#"{{"iban":"{iban}","reference_scheme":"swiss"}}"#);
        let qr = document("2026-0042", &payment("CH44 3199 9123 0008 8901 2"));
        assert_eq!(written_reference(&qr), "00 00000 00000 00000 02026 00427");
        let usual = document("2026-0042", &payment("CH93 0076 2011 6238 5295 7"));
        assert_eq!(written_reference(&usual), "RF88 2026 0042");
        assert!(!is_qr_iban("DE44 3199 9123 0008 8901 2") && !is_qr_iban("CH") && !is_qr_iban(""));
    }

    #[test]
    fn what_was_typed_is_quoted_as_it_was_typed() {
        let typed = document("7", r#"{"reference":" my own ","reference_scheme":"kid"}"#);
        assert_eq!(payment_reference(&typed), "my own");
        assert_eq!(made_reference(&typed), None);
    }

    #[test]
    fn where_nothing_can_be_made_the_number_itself_is_quoted() {
        let document = document("A/B", r#"{"reference_scheme":"variable_symbol"}"#);
        assert_eq!(made_reference(&document), Some(Err(ReferenceError::Nothing)));
        assert_eq!(written_reference(&document), "A/B");
    }

    #[test]
    fn nobody_is_given_a_reference_that_their_bank_must_know_of() {
        let usual = |code: &str| usual_scheme(Country::of_code(code).unwrap());
        assert_eq!(usual("CZ"), ReferenceScheme::VariableSymbol);
        assert_eq!(usual("CH"), ReferenceScheme::Swiss);
        assert_eq!(usual("FI"), ReferenceScheme::Viite);
        for code in ["NO", "SE", "DE", "IT"] {
            assert_eq!(usual(code), ReferenceScheme::Number, "{code}");
        }
    }
}

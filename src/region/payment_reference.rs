//! What a payer quotes so that a payment is found again, made from the number of the document.

use thiserror::Error;

use super::identifier::{IdentifierKind, IdentifierProblem, check_identifier};

/// The forms of references that banks pass on, each with its rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReferenceKind {
    /// The variable symbol of Czech and Slovak payments: at most ten digits.
    VariableSymbol,
    /// The creditor reference of ISO 11649: RF, two check digits by ISO/IEC 7064 (MOD 97-10), and up
    /// to 21 letters and digits.
    CreditorReference,
    /// The QR reference of Swiss payments: 26 digits and one check digit, modulo 10, recursive (Swiss
    /// Implementation Guidelines QR-bill, 4.2.2).
    SwissQr,
    /// The KID of Norwegian payments: 2 to 25 digits, the last by Luhn's formula (Mastercard Payment
    /// Services, OCR giro, MOD10).
    Kid,
    /// The Finnish viitenumero: 3 to 19 digits and one check digit by the weights 7, 3, 1 (Finance
    /// Finland, domestic reference number).
    Viite,
    /// The Swedish OCR number: 2 to 25 digits, the last by Luhn's formula (Bankgirot, reference control in
    /// the OCR service, modulus 10).
    Ocr,
}

/// Why a number gives no reference.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ReferenceError {
    /// It has none of the characters that a reference is made of.
    #[error("there is nothing in the number that a reference can be made of")]
    Nothing,
    /// It has more of them than a reference may have.
    #[error("the number is longer than the {0} characters that a reference has room for")]
    TooLong(usize),
}

/// The weights of a Finnish reference, from the right.
const VIITE_WEIGHTS: [u32; 3] = [7, 3, 1];

/// The table of the check digit modulo 10, recursive.
const SWISS_TABLE: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

impl ReferenceKind {
    /// The reference of a document's number, as a computer passes it on. Signs that stand between
    /// the digits are left out.
    ///
    /// # Errors
    /// [`ReferenceError`] where the number has nothing of a reference in it, or too much. It is never
    /// cut: two documents would have one reference.
    pub fn of_number(self, number: &str) -> Result<String, ReferenceError> {
        match self {
            Self::VariableSymbol => own_digits(number, 10),
            Self::CreditorReference => {
                let own: String = number
                    .chars()
                    .filter(char::is_ascii_alphanumeric)
                    .map(|character| character.to_ascii_uppercase())
                    .collect();
                let own = checked_length(own, 21)?;
                let check = 98 - remainder_97(&format!("{own}RF00"));
                Ok(format!("RF{check:02}{own}"))
            }
            Self::SwissQr => {
                let own = format!("{:0>26}", own_digits(number, 26)?);
                let carry = values(&own).fold(0, |carry, digit| {
                    let place = usize::try_from((carry + digit) % 10).unwrap_or_default();
                    SWISS_TABLE.get(place).copied().unwrap_or_default()
                });
                Ok(format!("{own}{}", (10 - carry) % 10))
            }
            Self::Kid | Self::Ocr => {
                let own = own_digits(number, 24)?;
                let doubled = |value: u32| if value > 4 { value * 2 - 9 } else { value * 2 };
                let weighted = |(index, value): (usize, u32)| {
                    if index % 2 == 0 { doubled(value) } else { value }
                };
                let sum: u32 = values(&own).rev().enumerate().map(weighted).sum();
                Ok(format!("{own}{}", (10 - sum % 10) % 10))
            }
            Self::Viite => {
                // Leading zeros say nothing and are left out; three digits there must be.
                let own = own_digits(number, 19)?;
                let own = format!("{:0>3}", own.trim_start_matches('0'));
                let weights = VIITE_WEIGHTS.into_iter().cycle();
                let sum: u32 =
                    values(&own).rev().zip(weights).map(|(value, weight)| value * weight).sum();
                Ok(format!("{own}{}", (10 - sum % 10) % 10))
            }
        }
    }

    /// A stable name, as the key of its texts.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::VariableSymbol => "variable-symbol",
            Self::CreditorReference => "creditor-reference",
            Self::SwissQr => "ch-qr-reference",
            Self::Kid => "no-kid",
            Self::Viite => "fi-viite",
            Self::Ocr => "se-ocr",
        }
    }

    /// Checks a reference that was typed: its length and its check digits. Spaces don't count.
    ///
    /// # Errors
    /// [`IdentifierProblem`] says what is wrong with it.
    pub fn check(self, reference: &str) -> Result<(), IdentifierProblem> {
        if self == Self::CreditorReference {
            return check_identifier(IdentifierKind::CreditorReference, reference);
        }
        let bare: String = reference.split_whitespace().collect();
        if !bare.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(IdentifierProblem::WrongCharacters);
        }
        let lengths = match self {
            Self::VariableSymbol => 1..=10,
            Self::SwissQr => 27..=27,
            Self::Viite => 4..=20,
            _ => 2..=25,
        };
        if !lengths.contains(&bare.len()) {
            return Err(IdentifierProblem::WrongLength);
        }
        if self == Self::VariableSymbol {
            return Ok(());
        }
        let (own, _) = bare.split_at_checked(bare.len() - 1).unwrap_or_default();
        let made = self.of_number(own).unwrap_or_default();
        // Zeros in front say nothing.
        let is_right = made.trim_start_matches('0') == bare.trim_start_matches('0');
        if is_right { Ok(()) } else { Err(IdentifierProblem::WrongCheckDigit) }
    }

    /// A reference as it is printed: in groups that can be read.
    pub fn written(self, reference: &str) -> String {
        match self {
            Self::VariableSymbol | Self::Kid | Self::Ocr => reference.to_owned(),
            Self::CreditorReference => grouped(reference, 4, 0),
            // Groups of five from the right: the first has what is left.
            Self::SwissQr | Self::Viite => grouped(reference, 5, reference.chars().count() % 5),
        }
    }
}

/// The digits of a number, at most so many.
fn own_digits(number: &str, most: usize) -> Result<String, ReferenceError> {
    checked_length(number.chars().filter(char::is_ascii_digit).collect(), most)
}

fn checked_length(own: String, most: usize) -> Result<String, ReferenceError> {
    match own.len() {
        0 => Err(ReferenceError::Nothing),
        length if length > most => Err(ReferenceError::TooLong(most)),
        _ => Ok(own),
    }
}

fn values(digits: &str) -> impl DoubleEndedIterator<Item = u32> {
    digits.chars().filter_map(|digit| digit.to_digit(10))
}

/// What is left of letters (A is 10) and digits as one number, divided by 97.
fn remainder_97(text: &str) -> u32 {
    text.chars().filter_map(|character| character.to_digit(36)).fold(0, |rest, value| {
        let shifted = if value < 10 { rest * 10 } else { rest * 100 };
        (shifted + value) % 97
    })
}

/// A text in groups of so many characters, after a first one of another size where that is not 0.
fn grouped(text: &str, size: usize, first: usize) -> String {
    let mut grouped = String::with_capacity(text.len() * 2);
    for (index, character) in text.chars().enumerate() {
        if index > 0 && (index + size - first).is_multiple_of(size) {
            grouped.push(' ');
        }
        grouped.push(character);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn published_examples_come_out() {
        for (kind, number, reference, written) in [
            // ISO 11649, annex.
            (
                ReferenceKind::CreditorReference,
                "539007547034",
                "RF18539007547034",
                "RF18 5390 0754 7034",
            ),
            // Swiss Implementation Guidelines QR-bill, the examples of the annex.
            (
                ReferenceKind::SwissQr,
                "21000000000313947143000901",
                "210000000003139471430009017",
                "21 00000 00003 13947 14300 09017",
            ),
            // As banks and makers of accounting programs publish them.
            (ReferenceKind::Viite, "123456", "1234561", "12 34561"),
            (ReferenceKind::Viite, "123456712345678", "1234567123456784", "1 23456 71234 56784"),
            (ReferenceKind::Kid, "60224", "602243", "602243"),
            (ReferenceKind::VariableSymbol, "2026-0042", "20260042", "20260042"),
        ] {
            let made = kind.of_number(number).unwrap();
            assert_eq!(made, reference, "{kind:?}");
            assert_eq!(kind.written(&made), written, "{kind:?}");
        }
    }

    #[test]
    fn what_gives_no_reference_says_why() {
        for (kind, number, error) in [
            (ReferenceKind::VariableSymbol, "A/B", ReferenceError::Nothing),
            (ReferenceKind::VariableSymbol, "INV-20260100042", ReferenceError::TooLong(10)),
            (ReferenceKind::CreditorReference, "№ —", ReferenceError::Nothing),
            (
                ReferenceKind::CreditorReference,
                "A123456789B123456789CD",
                ReferenceError::TooLong(21),
            ),
            (ReferenceKind::Kid, "1234567890123456789012345", ReferenceError::TooLong(24)),
        ] {
            assert_eq!(kind.of_number(number), Err(error), "{kind:?} {number}");
        }
    }

    #[test]
    fn a_reference_that_was_typed_is_held_against_its_rule() {
        use IdentifierProblem::{WrongCharacters, WrongCheckDigit, WrongLength};
        for (kind, reference, verdict) in [
            (ReferenceKind::VariableSymbol, "0020260042", Ok(())),
            (ReferenceKind::VariableSymbol, "2026-42", Err(WrongCharacters)),
            (ReferenceKind::VariableSymbol, "12345678901", Err(WrongLength)),
            (ReferenceKind::CreditorReference, "RF18 5390 0754 7034", Ok(())),
            (ReferenceKind::CreditorReference, "RF19 5390 0754 7034", Err(WrongCheckDigit)),
            (ReferenceKind::SwissQr, "21 00000 00003 13947 14300 09017", Ok(())),
            (ReferenceKind::SwissQr, "21 00000 00003 13947 14300 09018", Err(WrongCheckDigit)),
            (ReferenceKind::SwissQr, "211000000003139471430009017", Err(WrongCheckDigit)),
            (ReferenceKind::SwissQr, "602243", Err(WrongLength)),
            (ReferenceKind::Kid, "602243", Ok(())),
            (ReferenceKind::Kid, "602234", Err(WrongCheckDigit)),
            (ReferenceKind::Ocr, "1", Err(WrongLength)),
            (ReferenceKind::Viite, "12 34561", Ok(())),
            (ReferenceKind::Viite, "00012 34561", Ok(())),
            (ReferenceKind::Viite, "12 34562", Err(WrongCheckDigit)),
        ] {
            assert_eq!(kind.check(reference), verdict, "{kind:?} {reference}");
        }
    }

    #[test]
    fn a_short_number_is_filled_up() {
        assert_eq!(ReferenceKind::Viite.of_number("7").unwrap().len(), 4);
        assert_eq!(ReferenceKind::SwissQr.of_number("42").unwrap().len(), 27);
        assert_eq!(
            ReferenceKind::Viite.of_number("0001234"),
            ReferenceKind::Viite.of_number("1234")
        );
    }

    proptest! {
        #[test]
        fn a_creditor_reference_passes_its_check(number in "[A-Za-z0-9]{1,21}") {
            let made = ReferenceKind::CreditorReference.of_number(&number).unwrap();
            prop_assert_eq!(check_identifier(IdentifierKind::CreditorReference, &made), Ok(()));
        }

        #[test]
        fn a_wrong_digit_is_found_out(number in "[1-9][0-9]{5,18}", place in 0_usize..6) {
            for kind in [ReferenceKind::SwissQr, ReferenceKind::Kid, ReferenceKind::Viite] {
                let made = kind.of_number(&number).unwrap();
                let (own, check) = made.split_at(made.len() - 1);
                let at = own.len() - 1 - place;
                let digit = own[at..=at].parse::<u32>().unwrap();
                let other = format!("{}{}{}", &own[..at], (digit + 1) % 10, &own[at + 1..]);
                let other = kind.of_number(&other).unwrap();
                prop_assert_ne!(&other[other.len() - 1..], check, "{:?}", kind);
            }
        }
    }
}

//! What is made of the document's number for the payer to quote.

use serde::Serialize;

use crate::json::json_choice;

/// What the payer quotes where no reference is typed: the number itself, or a reference that is made of it
/// by the rule of a bank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReferenceScheme {
    /// The number as it stands.
    #[default]
    Number,
    /// The variable symbol of Czech and Slovak payments: the digits, at most ten.
    VariableSymbol,
    /// A creditor reference by ISO 11649: RF and check digits in front of letters and digits.
    CreditorReference,
    /// What a Swiss QR-bill has: the QR reference where the account is a QR-IBAN, else a creditor reference.
    Swiss,
    /// The Norwegian KID, its last digit by Luhn's formula. The payee's bank must know of it.
    Kid,
    /// The Finnish viite, its last digit by the weights 7, 3, 1.
    Viite,
    /// The Swedish OCR number, its last digit by Luhn's formula. The payee's bank must know of it.
    Ocr,
}

json_choice!(ReferenceScheme usual Number {
    Number as "number",
    VariableSymbol as "variable_symbol",
    CreditorReference as "creditor_reference",
    Swiss as "swiss",
    Kid as "kid",
    Viite as "viite",
    Ocr as "ocr",
});

impl ReferenceScheme {
    /// Whether it is the number itself, as usual.
    pub fn is_number(&self) -> bool {
        *self == Self::Number
    }
}

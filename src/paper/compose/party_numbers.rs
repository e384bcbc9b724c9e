//! The numbers of a party, each with what it is.

use super::Writer;
use crate::document::{Language, Party, PartyField};
use crate::paper::clean_text::clean_line;
use crate::region::identifier::{IdentifierKind, check_identifier};

impl Writer<'_> {
    /// The VAT number and the number in the register, as far as there are any.
    pub(super) fn party_numbers(&self, party: &Party) -> Vec<(PartyField, String)> {
        let registration = clean_line(&party.registration_number);
        let key = self.registration_key(&registration);
        let numbers = [
            (PartyField::VatNumber, "vat-number", clean_line(&party.vat_number)),
            (PartyField::RegistrationNumber, key, registration),
        ];
        let there = numbers.into_iter().filter(|(.., number)| !number.is_empty());
        there
            .map(|(field, key, number)| (field, format!("{} {number}", self.wording.text(key))))
            .collect()
    }

    /// A German firm that is in no register names the number that its tax office gave it (§ 14
    /// UStG): it is known by its slashes, and in German by its digits alone.
    fn registration_key(&self, number: &str) -> &'static str {
        let may_be_tax_number = number.contains('/') || self.language == Language::German;
        let kind = IdentifierKind::GermanSteuernummer;
        if may_be_tax_number && check_identifier(kind, number).is_ok() {
            "tax-number"
        } else {
            "registration-number"
        }
    }
}

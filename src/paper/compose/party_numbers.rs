//! The numbers of a party, each with what it is.

use super::Writer;
use super::voice::Said;
use crate::document::{Language, Party, PartyField};
use crate::paper::clean_text::clean_line;
use crate::region::Country;
use crate::region::identifier::{IdentifierKind, check_identifier};
use crate::wording::Argument;

/// The longest number that is kept on one line: longer ones are entries of a register, in words.
const UNBROKEN: usize = 24;

impl Writer<'_> {
    /// The VAT number and the number in the register, as far as there are any, with the words of the
    /// party's own country.
    pub(super) fn party_numbers(&self, party: &Party) -> Vec<(PartyField, Said, String)> {
        let registration = clean_line(&party.registration_number);
        let key = self.registration_key(&registration);
        let numbers = [
            (PartyField::VatNumber, "vat-number", clean_line(&party.vat_number)),
            (PartyField::RegistrationNumber, key, registration),
        ];
        let country = Country::of_party(party);
        let country = country.as_ref().map_or("", Country::code);
        let there = numbers.into_iter().filter(|(.., number)| !number.is_empty());
        there
            .map(|(field, key, number)| {
                let country = [("country", Argument::Text(country))];
                let name = self.say(&|voice| voice.wording.text_with(key, &country));
                (field, name, in_one_piece(number))
            })
            .collect()
    }

    /// A German firm that is in no register names the number that its tax office gave it (§ 14
    /// UStG): it is known by its slashes, and in German by its digits alone.
    fn registration_key(&self, number: &str) -> &'static str {
        let may_be_tax_number = number.contains('/') || self.document.language == Language::German;
        let kind = IdentifierKind::GermanSteuernummer;
        if may_be_tax_number && check_identifier(kind, number).is_ok() {
            "tax-number"
        } else {
            "registration-number"
        }
    }
}

/// A number whose groups of digits stay together: "923 456 783".
fn in_one_piece(number: String) -> String {
    if number.chars().count() > UNBROKEN { number } else { number.replace(' ', "\u{a0}") }
}

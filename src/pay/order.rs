//! What a payer is asked to pay, taken from a document.

use super::fit::one_line;
use crate::calendar::Date;
use crate::document::{Document, DocumentKind, Totals, early_payment_offers, schedule};
use crate::money::{Amount, Currency};
use crate::region::identifier::{IdentifierKind, check_identifier, normalise_identifier};
use crate::region::{ReferenceKind, payment_reference};

/// A payment that a document asks for. Texts are single lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentOrder {
    /// How much, rounded to the minor unit of the currency; more than nothing.
    pub amount: Amount,
    /// In which currency (BT-5).
    pub currency: Currency,
    /// Until when it is to be paid, where that is known (BT-9), or the offer of this amount stands.
    pub until: Option<Date>,
    /// Who is paid (BT-27).
    pub payee: String,
    /// The street of who is paid.
    pub street: String,
    /// Post code and city of who is paid.
    pub place: String,
    /// The tax or company number of who is paid, as typed.
    pub payee_number: String,
    /// The account by IBAN, bare (BT-84). Empty where there is none.
    pub iban: String,
    /// Whether the IBAN's country, length and check digits are right.
    pub has_sound_iban: bool,
    /// The bank by BIC, bare (BT-86). Empty where there is none, or no sound one.
    pub bic: String,
    /// The account as it is written where it has no IBAN, without spaces (BT-84).
    pub account: String,
    /// The bank by name, with what is written behind it.
    pub bank: String,
    /// The bank by BIC as it was typed, without spaces: in some countries a number of their own.
    pub bank_code: String,
    /// What the payer should quote (BT-83): the reference, or else what is made of the document's number.
    pub reference: String,
    /// The document's number (BT-1).
    pub number: String,
    /// The day of issue (BT-2).
    pub issued: Option<Date>,
    /// Whether the payer is a business: a number of theirs is known.
    pub payer_is_business: bool,
}

/// The payments that a document asks for: what is due, or each of its instalments; then what each
/// offer for paying early asks for instead. None where nothing is due, or the kind asks for nothing.
pub fn orders(document: &Document, totals: &Totals) -> Vec<PaymentOrder> {
    // Who makes an invoice in the seller's place pays it without being asked.
    if !document.kind.has_payment() || document.kind == DocumentKind::SelfBilledInvoice {
        return Vec::new();
    }
    let Ok(parts) = schedule(document, totals) else { return Vec::new() };
    let parts = parts.iter().map(|part| (part.amount, part.date));
    let offers = early_payment_offers(document, totals).unwrap_or_default();
    let offers = offers.iter().map(|offer| (offer.pay, offer.date));
    let asked = parts.chain(offers).filter(|(amount, _)| *amount > Amount::ZERO);
    let first = order(document, totals.currency);
    asked.map(|(amount, until)| PaymentOrder { amount, until, ..first.clone() }).collect()
}

/// What all payments of a document have in common.
fn order(document: &Document, currency: Currency) -> PaymentOrder {
    let (seller, buyer, payment) = (&document.seller, &document.buyer, &document.payment);
    let bic = normalise_identifier(IdentifierKind::Bic, &payment.bic);
    let number = one_line(&document.number);
    let place = format!("{} {}", seller.address.post_code, seller.address.city);
    let numbers = [&seller.vat_number, &seller.registration_number];
    let is_named = |number: &&&String| !number.trim().is_empty();
    PaymentOrder {
        amount: Amount::ZERO,
        currency,
        until: None,
        payee: one_line(&seller.name),
        street: one_line(&seller.address.street),
        place: one_line(&place),
        payee_number: numbers
            .iter()
            .find(is_named)
            .map(|number| one_line(number))
            .unwrap_or_default(),
        iban: normalise_identifier(IdentifierKind::Iban, &payment.iban),
        has_sound_iban: check_identifier(IdentifierKind::Iban, &payment.iban).is_ok(),
        bic: if check_identifier(IdentifierKind::Bic, &bic).is_ok() { bic } else { String::new() },
        account: bare(&payment.account),
        bank: one_line(&payment.bank),
        bank_code: bare(&payment.bic),
        reference: one_line(&payment_reference(document)),
        number,
        issued: document.issue_date,
        payer_is_business: [&buyer.vat_number, &buyer.registration_number]
            .iter()
            .any(|n| !n.trim().is_empty()),
    }
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

impl PaymentOrder {
    /// The country of the account, by its code of ISO 3166-1. Nothing without an IBAN.
    pub fn account_country(&self) -> &str {
        self.iban.get(..2).unwrap_or_default()
    }

    /// The variable symbol of Czech and Slovak payments; empty, where the reference gives none.
    pub(super) fn variable_symbol(&self) -> String {
        // The check digits of a creditor reference are no part of a symbol.
        if ReferenceKind::CreditorReference.check(&self.reference).is_ok() {
            return String::new();
        }
        ReferenceKind::VariableSymbol.of_number(&self.reference).unwrap_or_default()
    }

    /// The amount with the decimals of its currency: 12.30.
    pub(super) fn written_amount(&self) -> String {
        let rounded = self.amount.rounded(self.currency).unwrap_or(self.amount);
        rounded.value().to_string()
    }

    /// The amount in the minor unit of its currency: 1230.
    pub(super) fn minor_units(&self) -> String {
        self.written_amount().replace('.', "")
    }
}

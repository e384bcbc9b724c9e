//! The kinds of document: what each is called in the JSON form and in UNTDID 1001, and what sets
//! them apart.

use serde::Serialize;

use crate::json::json_choice;

/// The kind of a document (BT-3, UNTDID 1001).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A commercial invoice (380).
    #[default]
    Invoice,
    /// What an invoice will say, and no invoice for the tax office (325).
    Proforma,
    /// An offer: what it would cost, and until when that holds (310).
    Quote,
    /// The seller takes an order on (231).
    OrderConfirmation,
    /// What is handed over: things and quantities, no prices (270).
    DeliveryNote,
    /// A part of the price, before the supply (386).
    AdvanceInvoice,
    /// The whole price less the advances that were invoiced (380).
    FinalInvoice,
    /// What is given back of an invoice; its amounts are positive (381).
    CreditNote,
    /// What is added to an invoice (383).
    DebitNote,
    /// An invoice in the place of a wrong one (384).
    CorrectiveInvoice,
    /// A payment has come.
    Receipt,
    /// An invoice that the buyer makes for the seller (389).
    SelfBilledInvoice,
    /// What was invoiced and paid, and what is open.
    Statement,
    /// A payment has not come.
    Reminder,
}

json_choice!(DocumentKind {
    Invoice as "invoice", Proforma as "proforma", Quote as "quote",
    OrderConfirmation as "order_confirmation", DeliveryNote as "delivery_note",
    AdvanceInvoice as "advance_invoice", FinalInvoice as "final_invoice",
    CreditNote as "credit_note", DebitNote as "debit_note",
    CorrectiveInvoice as "corrective_invoice", Receipt as "receipt",
    SelfBilledInvoice as "self_billed_invoice", Statement as "statement", Reminder as "reminder",
});

impl DocumentKind {
    /// All of them, in the order in which a deal needs them: what comes before the invoice, the
    /// invoices, what corrects them, what comes after.
    pub const ALL: [Self; 14] = [
        Self::Quote,
        Self::OrderConfirmation,
        Self::DeliveryNote,
        Self::Proforma,
        Self::Invoice,
        Self::AdvanceInvoice,
        Self::FinalInvoice,
        Self::SelfBilledInvoice,
        Self::CreditNote,
        Self::DebitNote,
        Self::CorrectiveInvoice,
        Self::Receipt,
        Self::Statement,
        Self::Reminder,
    ];

    /// A stable name: the key of its title, and of what the files of countries say of it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::Proforma => "proforma",
            Self::Quote => "quote",
            Self::OrderConfirmation => "order-confirmation",
            Self::DeliveryNote => "delivery-note",
            Self::AdvanceInvoice => "advance-invoice",
            Self::FinalInvoice => "final-invoice",
            Self::CreditNote => "credit-note",
            Self::DebitNote => "debit-note",
            Self::CorrectiveInvoice => "corrective-invoice",
            Self::Receipt => "receipt",
            Self::SelfBilledInvoice => "self-billed-invoice",
            Self::Statement => "statement",
            Self::Reminder => "reminder",
        }
    }

    /// The kind of a tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }

    /// Its code by UNTDID 1001, where that list has one that is used for it. A final invoice is an
    /// invoice (EN 16931 has no code of its own for it).
    pub const fn code(self) -> Option<u16> {
        Some(match self {
            Self::Invoice | Self::FinalInvoice => 380,
            Self::Proforma => 325,
            Self::Quote => 310,
            Self::OrderConfirmation => 231,
            Self::DeliveryNote => 270,
            Self::AdvanceInvoice => 386,
            Self::CreditNote => 381,
            Self::DebitNote => 383,
            Self::CorrectiveInvoice => 384,
            Self::SelfBilledInvoice => 389,
            Self::Receipt | Self::Statement | Self::Reminder => return None,
        })
    }

    /// What the first of its numbers begins with, where nobody has said otherwise: each kind has a
    /// sequence of its own.
    pub const fn number_prefix(self) -> &'static str {
        match self {
            Self::Invoice => "",
            Self::Proforma => "PF-",
            Self::Quote => "Q-",
            Self::OrderConfirmation => "OC-",
            Self::DeliveryNote => "DN-",
            Self::AdvanceInvoice => "A-",
            Self::FinalInvoice => "F-",
            Self::CreditNote => "CN-",
            Self::DebitNote => "DB-",
            Self::CorrectiveInvoice => "C-",
            Self::Receipt => "R-",
            Self::SelfBilledInvoice => "SB-",
            Self::Statement => "S-",
            Self::Reminder => "RM-",
        }
    }

    /// Whether it is an invoice before the tax law, or amends one and counts as one (VAT directive
    /// 2006/112/EC, art. 219): the rules for invoices hold for it.
    pub const fn is_tax_document(self) -> bool {
        self.is_called_invoice()
            || matches!(self, Self::CreditNote | Self::DebitNote | Self::SelfBilledInvoice)
    }

    /// Whether its labels may call it an invoice. What the buyer makes for the seller is one, and yet
    /// has another name where the law gives it one ("Gutschrift").
    pub const fn is_called_invoice(self) -> bool {
        matches!(
            self,
            Self::Invoice | Self::AdvanceInvoice | Self::FinalInvoice | Self::CorrectiveInvoice
        )
    }

    /// Whether two documents of these kinds may not have the same number: what the tax law calls
    /// invoices has one series (VAT directive art. 226(2)), every other kind has its own.
    pub fn shares_numbers_with(self, other: Self) -> bool {
        self == other || self.is_tax_document() && other.is_tax_document()
    }

    /// Whether it has prices, taxes and totals.
    pub const fn has_prices(self) -> bool {
        !matches!(self, Self::DeliveryNote)
    }

    /// Whether something is paid by it: it has terms, and tells the account.
    pub const fn has_payment(self) -> bool {
        !matches!(
            self,
            Self::Quote
                | Self::OrderConfirmation
                | Self::DeliveryNote
                | Self::CreditNote
                | Self::Receipt
        )
    }

    /// Whether it holds until a day.
    pub const fn has_validity(self) -> bool {
        matches!(self, Self::Quote)
    }

    /// Whether it may have a place where the other side signs.
    pub const fn has_place_to_sign(self) -> bool {
        matches!(self, Self::Quote | Self::OrderConfirmation | Self::DeliveryNote)
    }

    /// Whether a word of thanks stands at its end: something was ordered, supplied or paid.
    pub const fn has_thanks(self) -> bool {
        matches!(
            self,
            Self::Invoice
                | Self::AdvanceInvoice
                | Self::FinalInvoice
                | Self::OrderConfirmation
                | Self::DeliveryNote
                | Self::Proforma
        )
    }

    /// Whether a new version of it may take its place. What counts as an invoice before the tax law is
    /// amended by a document of its own (VAT directive art. 219), which names it.
    pub const fn has_versions(self) -> bool {
        !self.is_tax_document()
    }

    /// Whether it must name a document that it amends (VAT directive art. 219; EN 16931, BG-3).
    pub const fn must_cite(self) -> bool {
        matches!(self, Self::CreditNote | Self::DebitNote | Self::CorrectiveInvoice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn every_kind_is_read_by_its_name_and_found_by_its_tag() {
        for kind in DocumentKind::ALL {
            let name = kind.tag().replace('-', "_");
            let json = format!(r#"{{"billet":1,"currency":"EUR","kind":"{name}"}}"#);
            assert_eq!(read_document(&json).unwrap().kind, kind);
            assert_eq!(DocumentKind::of_tag(kind.tag()), Some(kind));
        }
        let none = read_document(r#"{"billet":1,"currency":"EUR"}"#).unwrap();
        assert_eq!(none.kind, DocumentKind::Invoice, "files from before there were others");
        assert!(read_document(r#"{"billet":1,"currency":"EUR","kind":"poem"}"#).is_err());
    }

    #[test]
    fn numbers_are_kept_apart_but_among_invoices() {
        use DocumentKind as Kind;
        assert!(Kind::Invoice.shares_numbers_with(Kind::CreditNote));
        assert!(Kind::Quote.shares_numbers_with(Kind::Quote));
        assert!(!Kind::Quote.shares_numbers_with(Kind::Invoice));
        assert!(!Kind::Receipt.shares_numbers_with(Kind::Proforma));
        let mut prefixes: Vec<_> = Kind::ALL.map(Kind::number_prefix).into();
        prefixes.sort_unstable();
        prefixes.dedup();
        assert_eq!(prefixes.len(), Kind::ALL.len());
    }
}

//! What can be wrong, and how bad each of it is.

use serde::Serialize;

use super::Requirement;
use crate::calendar::Date;
use crate::document::{Field, ScheduleError, TotalsErrorReason};
use crate::json::json_choice;
use crate::money::Percent;
use crate::region::identifier::{IdentifierKind, IdentifierProblem};
use crate::region::{Country, RatePeriod, ReferenceKind};

/// Something that a reader of the document would miss, or that makes its figures impossible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is.
    pub field: Field,
    /// What it is.
    pub code: ProblemCode,
}

/// What is wrong. `wording` has a sentence for each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ProblemCode {
    /// An invoice has a number of its own (BR-02).
    NumberMissing,
    /// An invoice has an issue date (BR-03).
    IssueDateMissing,
    /// Nobody will know when to pay (BR-CO-25).
    DueDateMissing,
    /// Another document of the same author has this number (VAT directive art. 226(2)).
    NumberUsed,
    /// A document issued earlier has a later number of the same series, or the other way round:
    /// numbers are sequential (VAT directive art. 226(2)).
    NumberOutOfOrder,
    /// Issued more than a year before or after today: the year may be mistyped.
    IssueDateFar,
    /// Issued more than a month before today: it may have stood there since the draft was begun.
    IssueDateStale,
    /// Issued more than a month after today.
    IssueDateAhead,
    /// Supplied more than a year before or after the issue date.
    SupplyDateFar,
    /// It would be due before it was issued.
    DueBeforeIssue,
    /// It was due before today.
    DueInPast,
    /// Due more than a year after it is issued: the year may be mistyped.
    DueFar,
    /// Nobody will know until when an offer holds.
    ValidUntilMissing,
    /// It would not hold on the day on which it is made.
    ValidUntilBeforeIssue,
    /// It has held until before today.
    ValidUntilInPast,
    /// What amends an invoice names none (VAT directive art. 219).
    CitedMissing,
    /// An earlier document is named without its number (BR-55).
    CitedNumberMissing,
    /// An invoice that is amended is named without its date.
    CitedDateMissing,
    /// A final invoice names no advance invoice.
    AdvanceNotCited,
    /// A receipt or a reminder does not say for what.
    PaidNotCited,
    /// Other documents to this buyer name an order of theirs (BT-13), this one does not.
    OrderReferenceMissing,
    /// Whom it is from (BR-06).
    SellerNameMissing,
    /// Where the seller is (BR-08).
    SellerAddressMissing,
    /// Whom it is for (BR-07).
    BuyerNameMissing,
    /// Where the buyer is (BR-10).
    BuyerAddressMissing,
    /// Value added tax is charged, or shifted to the buyer, and the seller shows no tax number
    /// (BR-S-02, BR-AE-02, BR-IC-02).
    SellerVatNumberMissing,
    /// The buyer owes the tax and shows no tax number (BR-AE-02, BR-IC-02).
    BuyerVatNumberMissing,
    /// Nothing says why a line is exempt from the tax (BR-E-10).
    ExemptionReasonMissing,
    /// A tax has a rate, and its category has none (BR-E-05 and its like).
    TaxRateOfUntaxed,
    /// A rate of less than nothing or more than everything.
    TaxRateImpossible,
    /// A tax without a name: the client cannot know what its percentage is of.
    TaxNameMissing,
    /// An item bears no value added tax among others that do.
    TaxMissing,
    /// A rate that the seller's country has not on the day of the supply.
    TaxRateOfDay(Box<RateDoubt>),
    /// Words that the law asks for, in the note's language, and the law.
    PhraseMissing(String, String),
    /// Words of the law in the note that nothing in the document calls for.
    PhraseUnapt(String),
    /// Nothing bears a tax and nothing says why (VAT directive art. 226(11)).
    TaxUnexplained,
    /// A reminder, a receipt or a statement shows a tax that the invoice has shown already.
    TaxAgain,
    /// An address of electronic mail that no mail can reach.
    EmailShape,
    /// A number that can't be what it is given for, by its check digits or form.
    Identifier(IdentifierKind, IdentifierProblem),
    /// A payment reference that can't be of the kind that was chosen, by its check digits or form.
    Reference(ReferenceKind, IdentifierProblem),
    /// No reference of the kind that was chosen can be made of the number.
    ReferenceNotMade,
    /// A QR reference without a QR-IBAN, or the other way round.
    QrReferenceAlone,
    /// Something that a law asks for, which is cited, and that is not there.
    Law(Requirement, &'static str),
    /// Nothing is invoiced (BR-16).
    NoLines,
    /// A line without a description (BR-25).
    DescriptionMissing,
    /// A line without a price (BR-26).
    PriceMissing,
    /// A unit's code that no list can have (UN/ECE Recommendations 20 and 21, which EN 16931 asks for in
    /// BT-130).
    UnitCodeMalformed(String),
    /// Nothing of it is invoiced.
    QuantityZero,
    /// A price of less than nothing (BR-27).
    PriceNegative,
    /// A discount of more than there is.
    DiscountTooLarge,
    /// A discount of less than nothing is a charge.
    DiscountNegative,
    /// A charge of less than nothing is a discount.
    ChargeNegative,
    /// What is kept back is less than nothing, or more than there is.
    RetentionImpossible,
    /// Less than nothing was paid in advance.
    AdvanceNegative,
    /// More was paid in advance than there is to pay.
    AdvancesTooLarge,
    /// No account to pay to.
    PaymentMissing,
    /// No payment code: an account without IBAN.
    PaymentCodeWithoutIban,
    /// No payment code: the account is of a country whose codes are not for this money.
    PaymentCodeCurrency,
    /// No payment code: nothing is left to pay.
    PaymentCodeNothingDue,
    /// No payment code: more than one can hold. Found by the paper, which makes the codes; so are the next.
    PaymentCodeTooMuch,
    /// No payment code: its scheme wants the BIC of the bank.
    PaymentCodeWithoutBic,
    /// No payment code: its scheme wants the correspondent account of the bank.
    PaymentCodeWithoutCorrespondent,
    /// No payment code: its scheme pays whole units of the currency only.
    PaymentCodeNotWhole,
    /// No payment code: its scheme has no room for the reference.
    PaymentCodeReferenceTooLong,
    /// The total is nothing.
    NothingDue,
    /// The total of a credit note is negative: it would give back less than nothing.
    CreditNegative,
    /// The total is negative: that is a credit note, not an invoice.
    TotalNegative,
    /// Words of the trade in the note where a date should stand, as they were written.
    Jargon(String),
    /// The instalments can't be parts of the amount due.
    Instalments(ScheduleError),
    /// A discount for paying early that ends no earlier than the payment is due, or that is no
    /// part of the amount due.
    EarlyPaymentUseless,
    /// A figure could not be computed.
    Totals(TotalsErrorReason),
    /// Characters of one text that no font can draw, one after the other. Found by the paper, which
    /// knows the fonts.
    CharactersMissing(String),
    /// The logo is no picture that can be read. Found by the paper.
    LogoUnreadable,
    /// The same of the stamp or signature.
    StampUnreadable,
}

impl ProblemCode {
    /// A stable name, for programs and as the key of its sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NumberMissing => "number-missing",
            Self::IssueDateMissing => "issue-date-missing",
            Self::DueDateMissing => "due-date-missing",
            Self::NumberUsed => "number-used",
            Self::NumberOutOfOrder => "number-out-of-order",
            Self::IssueDateFar => "issue-date-far",
            Self::IssueDateStale => "issue-date-stale",
            Self::IssueDateAhead => "issue-date-ahead",
            Self::SupplyDateFar => "supply-date-far",
            Self::DueBeforeIssue => "due-before-issue",
            Self::DueInPast => "due-in-past",
            Self::DueFar => "due-far",
            Self::ValidUntilMissing => "valid-until-missing",
            Self::ValidUntilBeforeIssue => "valid-until-before-issue",
            Self::ValidUntilInPast => "valid-until-in-past",
            Self::CitedMissing => "cited-missing",
            Self::CitedNumberMissing => "cited-number-missing",
            Self::CitedDateMissing => "cited-date-missing",
            Self::AdvanceNotCited => "advance-not-cited",
            Self::PaidNotCited => "paid-not-cited",
            Self::OrderReferenceMissing => "order-reference-missing",
            Self::SellerNameMissing => "seller-name-missing",
            Self::SellerAddressMissing => "seller-address-missing",
            Self::BuyerNameMissing => "buyer-name-missing",
            Self::BuyerAddressMissing => "buyer-address-missing",
            Self::SellerVatNumberMissing => "seller-vat-number-missing",
            Self::BuyerVatNumberMissing => "buyer-vat-number-missing",
            Self::ExemptionReasonMissing => "exemption-reason-missing",
            Self::TaxRateOfUntaxed => "tax-rate-of-untaxed",
            Self::TaxRateImpossible => "tax-rate-impossible",
            Self::TaxNameMissing => "tax-name-missing",
            Self::TaxMissing => "tax-missing",
            Self::TaxRateOfDay(doubt) => match doubt.period {
                Some(RatePeriod::Until(_)) => "tax-rate-until",
                Some(RatePeriod::From(_)) => "tax-rate-from",
                None => "tax-rate-unknown",
            },
            Self::PhraseMissing(..) => "phrase-missing",
            Self::PhraseUnapt(_) => "phrase-unapt",
            Self::TaxUnexplained => "tax-unexplained",
            Self::TaxAgain => "tax-again",
            Self::EmailShape => "email-shape",
            Self::Identifier(_, problem) | Self::Reference(_, problem) => match problem {
                IdentifierProblem::WrongLength => "identifier-wrong-length",
                IdentifierProblem::WrongCharacters => "identifier-wrong-characters",
                IdentifierProblem::WrongCheckDigit => "identifier-wrong-check-digit",
                IdentifierProblem::UnknownCountry => "identifier-unknown-country",
                IdentifierProblem::ImpossiblePart => "identifier-impossible-part",
            },
            Self::ReferenceNotMade => "reference-not-made",
            Self::QrReferenceAlone => "qr-reference-alone",
            Self::Law(requirement, _) => requirement.key(),
            Self::NoLines => "no-lines",
            Self::DescriptionMissing => "description-missing",
            Self::PriceMissing => "price-missing",
            Self::UnitCodeMalformed(_) => "unit-code-malformed",
            Self::QuantityZero => "quantity-zero",
            Self::PriceNegative => "price-negative",
            Self::DiscountTooLarge => "discount-too-large",
            Self::DiscountNegative => "discount-negative",
            Self::ChargeNegative => "charge-negative",
            Self::RetentionImpossible => "retention-impossible",
            Self::AdvanceNegative => "advance-negative",
            Self::AdvancesTooLarge => "advances-too-large",
            Self::PaymentMissing => "payment-missing",
            Self::PaymentCodeWithoutIban => "payment-code-without-iban",
            Self::PaymentCodeCurrency => "payment-code-currency",
            Self::PaymentCodeNothingDue => "payment-code-nothing-due",
            Self::PaymentCodeTooMuch => "payment-code-too-much",
            Self::PaymentCodeWithoutBic => "payment-code-without-bic",
            Self::PaymentCodeWithoutCorrespondent => "payment-code-without-correspondent",
            Self::PaymentCodeNotWhole => "payment-code-not-whole",
            Self::PaymentCodeReferenceTooLong => "payment-code-reference-too-long",
            Self::NothingDue => "nothing-due",
            Self::CreditNegative => "credit-negative",
            Self::TotalNegative => "total-negative",
            Self::Jargon(_) => "jargon",
            Self::Instalments(error) => error.key(),
            Self::EarlyPaymentUseless => "early-payment-useless",
            Self::Totals(reason) => reason.key(),
            Self::CharactersMissing(_) => "characters-missing",
            Self::LogoUnreadable => "logo-unreadable",
            Self::StampUnreadable => "stamp-unreadable",
        }
    }

    /// Whether the paper cannot show what the document holds.
    pub const fn is_of_paper(&self) -> bool {
        matches!(
            self,
            Self::CharactersMissing(_)
                | Self::LogoUnreadable
                | Self::StampUnreadable
                | Self::Instalments(_)
        )
    }

    /// How bad it is.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::DueDateMissing
            | Self::NumberOutOfOrder
            | Self::IssueDateFar
            | Self::IssueDateStale
            | Self::IssueDateAhead
            | Self::SupplyDateFar
            | Self::DueInPast
            | Self::DueFar
            | Self::ValidUntilMissing
            | Self::ValidUntilInPast
            | Self::CitedDateMissing
            | Self::AdvanceNotCited
            | Self::PaidNotCited
            | Self::OrderReferenceMissing
            | Self::TaxNameMissing
            | Self::TaxMissing
            | Self::TaxRateOfDay(_)
            | Self::PhraseMissing(..)
            | Self::PhraseUnapt(_)
            | Self::TaxUnexplained
            | Self::TaxAgain
            | Self::EmailShape
            | Self::Identifier(..)
            | Self::Reference(..)
            | Self::ReferenceNotMade
            | Self::PriceNegative
            | Self::AdvancesTooLarge
            | Self::PaymentMissing
            | Self::NothingDue
            | Self::Jargon(_)
            | Self::EarlyPaymentUseless => Weight::Warning,
            Self::Law(requirement, _) => match requirement {
                Requirement::ElectronicInvoice => Weight::Notice,
                _ => Weight::Warning,
            },
            Self::PaymentCodeWithoutIban
            | Self::PaymentCodeCurrency
            | Self::PaymentCodeNothingDue
            | Self::PaymentCodeTooMuch
            | Self::PaymentCodeWithoutBic
            | Self::PaymentCodeWithoutCorrespondent
            | Self::PaymentCodeNotWhole
            | Self::PaymentCodeReferenceTooLong => Weight::Notice,
            _ => Weight::Mistake,
        }
    }
}

/// A rate, and what the country had instead on the day of the supply.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RateDoubt {
    /// The seller's country.
    pub country: Country,
    /// The rate as it stands there.
    pub rate: Percent,
    /// The day of the supply.
    pub day: Date,
    /// When it was the rate, if ever.
    pub period: Option<RatePeriod>,
    /// What it has become, or the rates that there are.
    pub proposed: Vec<Percent>,
}

/// How bad a problem is. None keeps anybody from sending the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The document lacks what an invoice must have, or holds what can't be so.
    Mistake,
    /// It may be so, but is probably not meant, or keeps the money waiting.
    Warning,
    /// It is as it is, and good to know.
    Notice,
}

json_choice!(Weight { Mistake as "mistake", Warning as "warning", Notice as "notice" });

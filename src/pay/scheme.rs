//! The schemes of payment codes, and which of them fits a payment.

use super::{
    Modules, PaymentOrder, PaymentRefusal, epc, hct, nbs_ips, pay_by_square, spayd, st00012, zbp,
};

/// A scheme of payment codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentScheme {
    /// Credit transfers in euro (EPC069-12).
    Epc,
    /// Czech transfers (SPAYD 1.0).
    Spayd,
    /// Slovak transfers (PAY by square 1.1).
    PayBySquare,
    /// Serbian instant transfers.
    NbsIps,
    /// Polish domestic transfers.
    Zbp,
    /// Hungarian instant transfers.
    Hct,
    /// Russian transfers by requisites.
    St00012,
}

impl PaymentScheme {
    /// The scheme that banks of the account's country read, for a payment in its currency. Nothing,
    /// where none is known.
    pub fn of(order: &PaymentOrder) -> Option<Self> {
        match (order.account_country(), order.currency.code()) {
            ("CZ", "CZK" | "EUR") => Some(Self::Spayd),
            ("SK", "EUR") => Some(Self::PayBySquare),
            ("RS", "RSD") => Some(Self::NbsIps),
            ("PL", "PLN") => Some(Self::Zbp),
            ("HU", "HUF") => Some(Self::Hct),
            // Russian accounts have no IBAN.
            ("", "RUB") if !order.account.is_empty() => Some(Self::St00012),
            (country, "EUR") if epc::reaches(country) => Some(Self::Epc),
            _ => None,
        }
    }

    /// What payers know it as, in its own language: it is not translated.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Epc => "EPC QR",
            Self::Spayd => "QR Platba",
            Self::PayBySquare => "PAY by square",
            Self::NbsIps => "NBS IPS QR",
            Self::Zbp => "Kod QR do przelewu",
            Self::Hct => "qvik",
            Self::St00012 => "QR-код по ГОСТу",
        }
    }

    /// What a payer's bank reads.
    ///
    /// # Errors
    /// [`PaymentRefusal`], where it could not be paid.
    pub fn payload(self, order: &PaymentOrder) -> Result<String, PaymentRefusal> {
        match self {
            Self::Epc => epc::payload(order),
            Self::Spayd => spayd::payload(order),
            Self::PayBySquare => pay_by_square::payload(order),
            Self::NbsIps => nbs_ips::payload(order),
            Self::Zbp => zbp::payload(order),
            Self::Hct => hct::payload(order),
            Self::St00012 => st00012::payload(order),
        }
    }

    /// The code that a payer scans.
    ///
    /// # Errors
    /// [`PaymentRefusal`], where it could not be paid.
    pub fn code(self, order: &PaymentOrder) -> Result<Modules, PaymentRefusal> {
        let payload = self.payload(order)?;
        Modules::of(&payload, self.most_modules()).ok_or(PaymentRefusal::ReferenceTooLong)
    }

    /// How large a code of the scheme may be, by its version (ISO/IEC 18004).
    const fn most_modules(self) -> u8 {
        match self {
            // EPC069-12, 2.3; the recommendations of the National Bank of Serbia.
            Self::Epc | Self::NbsIps => 13,
            Self::Spayd | Self::PayBySquare | Self::Zbp | Self::Hct | Self::St00012 => 20,
        }
    }
}

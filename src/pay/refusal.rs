//! Why a payment has no code.

use thiserror::Error;

/// Why a scheme makes no code of a payment.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
pub enum PaymentRefusal {
    /// The account is none that payments of the scheme reach.
    #[error("the account number is not sound")]
    Account,
    /// The scheme wants the bank by its BIC.
    #[error("the BIC of the bank is missing or not sound")]
    Bic,
    /// The scheme wants the correspondent account of the bank.
    #[error("the correspondent account of the bank is missing or not sound")]
    CorrespondentAccount,
    /// The scheme wants the name of who is paid.
    #[error("the name of who is paid is missing")]
    Name,
    /// The scheme pays whole units of the currency only.
    #[error("the amount is not whole")]
    AmountNotWhole,
    /// More than a payment of the scheme may be.
    #[error("the amount is more than the scheme allows")]
    AmountTooLarge,
    /// The reference has more characters than the scheme has room for: it is never cut.
    #[error("the reference is longer than the scheme allows")]
    ReferenceTooLong,
}

//! Every figure of a document. They are reckoned in `reckon`; nothing else adds.

use serde::Serialize;
use thiserror::Error;

use super::{AdjustmentKind, Field, Id, TaxCategory};
use crate::money::{Amount, Currency, Percent};

/// All figures that are printed or exported, each rounded to the currency's minor unit.
///
/// On paper they re-add: the adjustments add up to `discount` and `charge`; `sum - discount +
/// charge` is `net` (or `gross`, where prices contain tax); the taxes of the groups add up to
/// `tax`; `net + tax` is `gross`. Under the rule `line` the lines add up to `sum` too; under the
/// rule `total` they may miss it by their roundings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// The currency of all of them.
    pub currency: Currency,
    /// The figures of the lines, in their order.
    pub lines: Vec<LineTotal>,
    /// The figures of the document discounts and charges, in their order.
    pub adjustments: Vec<AdjustmentTotal>,
    /// The sum of the lines (BT-106), as prices are stated: with or without tax.
    pub sum: Amount,
    /// The sum of the document discounts (BT-107).
    pub discount: Amount,
    /// The sum of the document charges (BT-108).
    pub charge: Amount,
    /// The total without tax (BT-109).
    pub net: Amount,
    /// The taxes (BG-23), ordered by scheme, category and falling rate.
    pub tax_groups: Vec<TaxGroup>,
    /// All taxes (BT-110).
    pub tax: Amount,
    /// The total with tax (BT-112).
    pub gross: Amount,
    /// What is to be paid (BT-115).
    pub due: Amount,
}

/// The figures of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineTotal {
    /// Which line.
    pub id: Id,
    /// Quantity times price.
    pub full: Amount,
    /// What its discounts and charges change, with its sign: a discount is negative.
    pub adjustment: Amount,
    /// What the line comes to (BT-131), as prices are stated: with or without tax.
    pub total: Amount,
}

/// The figure of one document discount or charge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AdjustmentTotal {
    /// Which one.
    pub id: Id,
    /// Which way it goes.
    pub kind: AdjustmentKind,
    /// How much it is (BT-92, BT-99), as prices are stated, before its sign.
    pub amount: Amount,
}

/// All that is taxed alike (BG-23): one scheme, category and rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TaxGroup {
    /// The tax: "VAT", ...
    pub scheme: String,
    /// Its category (BT-118).
    pub category: TaxCategory,
    /// Its rate (BT-119), without trailing zeros.
    pub rate: Percent,
    /// What is taxed, without the tax (BT-116).
    pub base: Amount,
    /// The tax (BT-117).
    pub tax: Amount,
}

/// A figure that could not be computed.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{reason}")]
pub struct TotalsError {
    /// The field that makes it impossible.
    pub field: Field,
    /// Why.
    pub reason: TotalsErrorReason,
}

/// Why a figure could not be computed.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
pub enum TotalsErrorReason {
    /// More digits than an exact decimal holds.
    #[error("the figure has too many digits to be computed exactly")]
    TooManyDigits,
    /// A rate of minus one hundred percent or less leaves nothing to tax.
    #[error("the tax rates make it impossible to take the tax out of the price")]
    ImpossibleRate,
    /// One tax stands twice on one line: it cannot be told what was meant.
    #[error("the same tax stands here twice")]
    RepeatedTax,
}

impl TotalsErrorReason {
    /// A stable name, for programs and as the key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooManyDigits => "too-many-digits",
            Self::ImpossibleRate => "impossible-rate",
            Self::RepeatedTax => "repeated-tax",
        }
    }
}

//! Every figure of a document. They are reckoned in `reckon`; nothing else adds.

use serde::Serialize;
use thiserror::Error;

use super::{AdjustmentKind, Field, Id, TaxCategory, TaxKind};
use crate::money::{Amount, Currency, Percent};

/// All figures that are printed or exported, each rounded to the currency's minor unit.
///
/// On paper they re-add: the adjustments add up to `discount` and `charge`; `sum - discount +
/// charge` is `net` (or `gross`, where prices contain tax); the taxes of the groups add up to
/// `tax`, but for those that are retained or informative; `net + tax` is `gross`; `gross -
/// retained` is `payable`; `payable - retention - paid + rounding` is `due`. Under the rule `line` the lines add up to `sum` too; under the
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
    /// The taxes (BG-23), ordered by kind, scheme, category and falling rate.
    pub tax_groups: Vec<TaxGroup>,
    /// All taxes that are added or contained (BT-110).
    pub tax: Amount,
    /// The same in the currency of the tax office (BT-111).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_tax: Option<AccountingTax>,
    /// The total with tax (BT-112).
    pub gross: Amount,
    /// The taxes that the buyer keeps and hands to the state.
    pub retained: Amount,
    /// What is to be paid in all: the gross less what is retained.
    pub payable: Amount,
    /// What of it the buyer keeps back for a while.
    pub retention: Amount,
    /// What of it has been paid, one by one.
    pub advances: Vec<AdvanceTotal>,
    /// What of it has been paid (BT-113).
    pub paid: Amount,
    /// What rounding to cash changes (BT-114), with its sign.
    pub rounding: Amount,
    /// What is to be paid now (BT-115).
    pub due: Amount,
}

/// The figure of one advance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AdvanceTotal {
    /// Which one.
    pub id: Id,
    /// How much was paid.
    pub amount: Amount,
}

/// The tax total in a second currency (BT-111).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccountingTax {
    /// The currency (BT-6).
    pub currency: Currency,
    /// The tax, rounded to its minor unit.
    pub tax: Amount,
}

/// The figures of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineTotal {
    /// Which line.
    pub id: Id,
    /// Quantity times price. Nothing for a row that is no item.
    pub full: Amount,
    /// What its discounts and charges change, with its sign: a discount is negative.
    pub adjustment: Amount,
    /// What the line comes to (BT-131), as prices are stated: with or without tax. The sum of
    /// the items above for a subtotal, nothing for a heading or a text.
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

/// All that is taxed alike (BG-23): one kind, scheme, category, rate and reason of exemption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TaxGroup {
    /// What the tax does to the total.
    pub kind: TaxKind,
    /// The tax: "VAT", ...
    pub scheme: String,
    /// Its category (BT-118).
    pub category: TaxCategory,
    /// Its rate (BT-119), without trailing zeros.
    pub rate: Percent,
    /// Why nothing is taxed (BT-120).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub exemption_reason: String,
    /// The same by a code (BT-121).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub exemption_code: String,
    /// What is taxed, without the tax (BT-116); with the other taxes where it is compound.
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

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn programs_know_a_reason_by_its_name() {
        for (reason, name) in [
            (TotalsErrorReason::TooManyDigits, "too-many-digits"),
            (TotalsErrorReason::ImpossibleRate, "impossible-rate"),
            (TotalsErrorReason::RepeatedTax, "repeated-tax"),
        ] {
            assert_eq!(reason.key(), name);
        }
    }
}

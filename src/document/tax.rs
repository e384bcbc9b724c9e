//! A tax on a line (BG-30).

use serde::{Deserialize, Serialize};

use super::UnknownFields;
use crate::money::Percent;

/// One tax: its scheme, its category and its rate. Lines whose taxes are equal form a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Tax {
    /// The tax itself: "VAT", "GST", "CGST", ... (the tax scheme of UBL; BT-118 knows VAT only).
    #[serde(default = "Tax::vat_scheme")]
    pub scheme: String,
    /// The category by UNTDID 5305 (BT-151).
    #[serde(default)]
    pub category: TaxCategory,
    /// The rate (BT-152).
    #[serde(default)]
    pub rate: Percent,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

impl Tax {
    /// The scheme of value added tax, and what a tax is where nothing else is said.
    pub const VAT: &'static str = "VAT";

    fn vat_scheme() -> String {
        Self::VAT.to_owned()
    }

    /// Value added tax at a rate: the standard category, or zero rated for 0 %.
    pub fn vat(rate: Percent) -> Self {
        let category =
            if rate == Percent::ZERO { TaxCategory::ZeroRated } else { TaxCategory::Standard };
        Self::new(Self::VAT, category, rate)
    }

    /// A tax of a scheme and category at a rate.
    pub fn new(scheme: impl Into<String>, category: TaxCategory, rate: Percent) -> Self {
        Self { scheme: scheme.into(), category, rate, unknown: UnknownFields::new() }
    }
}

impl TaxCategory {
    /// The code by UNTDID 5305.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Standard => "S",
            Self::ZeroRated => "Z",
            Self::Exempt => "E",
            Self::ReverseCharge => "AE",
            Self::IntraCommunity => "K",
            Self::Export => "G",
            Self::NotSubject => "O",
            Self::CanaryIslands => "L",
            Self::CeutaMelilla => "M",
        }
    }
}

/// The category of a tax, by UNTDID 5305 as EN 16931 uses it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub enum TaxCategory {
    /// S: taxed at a rate, be it the standard or a reduced one.
    #[default]
    #[serde(rename = "S")]
    Standard,
    /// Z: taxed at zero.
    #[serde(rename = "Z")]
    ZeroRated,
    /// E: exempt.
    #[serde(rename = "E")]
    Exempt,
    /// AE: the buyer owes the tax (reverse charge).
    #[serde(rename = "AE")]
    ReverseCharge,
    /// K: supplied within the European Union.
    #[serde(rename = "K")]
    IntraCommunity,
    /// G: exported from the European Union.
    #[serde(rename = "G")]
    Export,
    /// O: not subject to the tax.
    #[serde(rename = "O")]
    NotSubject,
    /// L: tax of the Canary Islands.
    #[serde(rename = "L")]
    CanaryIslands,
    /// M: tax of Ceuta and Melilla.
    #[serde(rename = "M")]
    CeutaMelilla,
}

//! A tax on a line (BG-30).

use serde::Serialize;

use super::UnknownFields;
use crate::json::{json_choice, json_object};
use crate::money::Percent;

/// One tax: its scheme, category, rate and kind. Lines whose taxes are equal form a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
    /// What it does to the total.
    #[serde(default, skip_serializing_if = "TaxKind::is_added")]
    pub kind: TaxKind,
    /// Why nothing is taxed, in words (BT-120).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub exemption_reason: String,
    /// The same by a code of the list VATEX (BT-121): "VATEX-EU-132".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub exemption_code: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Tax {
    scheme (or Tax::vat_scheme()), category, rate, kind, exemption_reason, exemption_code,
});

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
        Self {
            scheme: scheme.into(),
            category,
            rate,
            kind: TaxKind::Added,
            exemption_reason: String::new(),
            exemption_code: String::new(),
            unknown: UnknownFields::new(),
        }
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

/// What a tax does to the total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TaxKind {
    /// It is added to the price, or contained in it: VAT, GST, sales tax.
    #[default]
    Added,
    /// It is added beside another tax, on the same base: the Spanish recargo de equivalencia.
    Surcharge,
    /// It is added, and reckoned from the price with the other added taxes: a tax on taxes.
    Compound,
    /// It is shown and changes nothing.
    Informative,
    /// The buyer keeps it from the payment and hands it to the state: the Italian ritenuta
    /// d'acconto, the Spanish IRPF, the Mexican ISR.
    Retained,
}

json_choice!(TaxKind usual Added {
    Added as "added",
    Surcharge as "surcharge",
    Compound as "compound",
    Informative as "informative",
    Retained as "retained",
});

impl TaxKind {
    /// Whether this is the usual kind.
    pub fn is_added(&self) -> bool {
        *self == Self::Added
    }

    /// Whether a tax of this kind is part of the gross.
    pub const fn is_in_gross(self) -> bool {
        match self {
            Self::Added | Self::Surcharge | Self::Compound => true,
            Self::Informative | Self::Retained => false,
        }
    }
}

/// The category of a tax, by UNTDID 5305 as EN 16931 uses it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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

json_choice!(TaxCategory {
    Standard as "S",
    ZeroRated as "Z",
    Exempt as "E",
    ReverseCharge as "AE",
    IntraCommunity as "K",
    Export as "G",
    NotSubject as "O",
    CanaryIslands as "L",
    CeutaMelilla as "M",
});

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn what_is_retained_or_only_told_is_no_part_of_the_gross() {
        let in_gross = [
            TaxKind::Added,
            TaxKind::Surcharge,
            TaxKind::Compound,
            TaxKind::Informative,
            TaxKind::Retained,
        ]
        .map(TaxKind::is_in_gross);
        assert_eq!(in_gross, [true, true, true, false, false]);
    }

    #[test]
    fn value_added_tax_of_nothing_is_zero_rated() {
        assert_eq!(Tax::vat(Percent::ZERO).category, TaxCategory::ZeroRated);
        assert_eq!(Tax::vat("0.1".parse().unwrap()).category, TaxCategory::Standard);
    }
}

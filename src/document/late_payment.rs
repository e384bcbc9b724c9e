//! What is agreed for the case that a payment is late.

use rust_decimal::Decimal;
use serde::Serialize;

use super::UnknownFields;
use crate::calendar::{Date, DayCount, RateChange};
use crate::json::{json_choice, json_object};
use crate::money::{Amount, Currency, Percent};

/// What late payment costs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct LatePayment {
    /// The interest. None: a flat fee at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest: Option<LateInterest>,
    /// How many days a year counts.
    pub day_count: DayCount,
    /// A flat sum, owed once from the first late day on. None: that of the law, see
    /// [`Self::fee`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flat_fee: Option<Amount>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(LatePayment { interest, day_count, flat_fee });

/// The yearly rate of simple interest on what is late.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LateInterest {
    /// As agreed.
    Yearly(Percent),
    /// By the law of the European Union.
    EuStatutory(EuStatutory),
}

json_choice!(LateInterest {
    Yearly(_) as "yearly", EuStatutory(_) as "eu_statutory",
});

/// Statutory interest by directive 2011/7/EU, art. 2(6): the reference rate plus eight percentage
/// points. Of the member states' laws some ask for more: that is [`LateInterest::Yearly`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct EuStatutory {
    /// The reference rate, as the central bank published it: the visitor looks it up.
    pub reference_rate: Percent,
    /// The reference rates that follow. By art. 3(3) a new one holds from each 1 January and 1
    /// July.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<ReferenceRate>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(EuStatutory {
    reference_rate (required), later,
});

/// A reference rate from a day on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct ReferenceRate {
    /// The first day.
    #[serde(deserialize_with = "crate::calendar::iso_date::deserialize")]
    pub from: Date,
    /// The rate.
    pub rate: Percent,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(ReferenceRate {
    from (required), rate (required),
});

impl EuStatutory {
    /// The percentage points above the reference rate (art. 2(6)).
    pub const POINTS: Percent = Percent::new(Decimal::from_parts(8, 0, 0, false, 0));

    /// The compensation for recovery costs in euros (art. 6(1)).
    pub const FEE: Amount = Amount::new(Decimal::from_parts(4000, 0, 0, false, 2));
}

impl LatePayment {
    /// The yearly rate at first, and the later ones. Without interest it is nothing. `None` where
    /// a rate has too many digits.
    pub fn rates(&self) -> Option<(Percent, Vec<RateChange>)> {
        let statutory = match &self.interest {
            None => return Some((Percent::ZERO, Vec::new())),
            Some(LateInterest::Yearly(rate)) => return Some((*rate, Vec::new())),
            Some(LateInterest::EuStatutory(statutory)) => statutory,
        };
        let with_points =
            |rate: Percent| rate.value().checked_add(EuStatutory::POINTS.value()).map(Percent::new);
        let later = statutory
            .later
            .iter()
            .map(|change| {
                let yearly_rate = with_points(change.rate)?;
                Some(RateChange { from: change.from, yearly_rate })
            })
            .collect::<Option<Vec<_>>>()?;
        Some((with_points(statutory.reference_rate)?, later))
    }

    /// The flat sum in the currency of the document: the one that was stated, or the EUR 40 of the
    /// directive where its interest is asked for and the currency is the euro. In other currencies
    /// each law names its own sum: it has to be stated.
    pub fn fee(&self, currency: Currency) -> Option<Amount> {
        let statutory = matches!(self.interest, Some(LateInterest::EuStatutory(_)));
        self.flat_fee
            .or_else(|| (statutory && currency == Currency::EUR).then_some(EuStatutory::FEE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn late(json: &str) -> LatePayment {
        crate::json::parse(json).unwrap()
    }

    #[test]
    fn the_statutory_rate_is_eight_points_above_each_reference_rate() {
        let late = late(
            r#"{"interest":{"eu_statutory":{"reference_rate":"2.15",
            "later":[{"from":"2027-01-01","rate":"-0.5"}]}}}"#,
        );
        let (rate, later) = late.rates().unwrap();
        assert_eq!(rate, "10.15".parse().unwrap());
        assert_eq!(later[0].yearly_rate, "7.5".parse().unwrap());
        assert_eq!(late.day_count, DayCount::Actual365);
    }

    #[test]
    fn forty_euros_are_owed_by_the_directive_and_only_in_euros() {
        let (euro, koruna) = (Currency::EUR, "CZK".parse().unwrap());
        let statutory = late(r#"{"interest":{"eu_statutory":{"reference_rate":"2.15"}}}"#);
        assert_eq!(statutory.fee(euro).unwrap().to_string(), "40.00");
        assert_eq!(statutory.fee(koruna), None);
        let stated =
            late(r#"{"interest":{"eu_statutory":{"reference_rate":"2.15"}},"flat_fee":"1200"}"#);
        assert_eq!(stated.fee(koruna).unwrap().to_string(), "1200");
        assert_eq!(late(r#"{"interest":{"yearly":"5"}}"#).fee(euro), None);
    }

    #[test]
    fn the_json_form_keeps_what_it_does_not_know() {
        let json = r#"{"interest":{"yearly":"5"},"day_count":"actual_360","flat_fee":"10","a":1}"#;
        assert_eq!(serde_json::to_string(&late(json)).unwrap(), json);
    }
}

//! Discounts for paying early: "2 % if paid by 2 December".

use serde::Serialize;

use super::{Document, Id, Totals, UnknownFields, Value};
use crate::calendar::{Date, PaymentTerms};
use crate::json::json_object;
use crate::money::{Amount, Exact, Percent};

/// A step of a discount for paying early. It is offered, not granted: no total of the document
/// contains it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct EarlyPayment {
    /// Identifies it within the document. Given on reading where it is missing.
    #[serde(default, skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What is taken off; a percentage is of the amount due (BT-115), tax included.
    pub value: Value,
    /// Until when it is offered.
    pub terms: PaymentTerms,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(EarlyPayment {
    id, value (required over Value::Percent(Percent::ZERO)), terms (required),
});

/// A step with its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EarlyPaymentOffer {
    /// Which step.
    pub id: Id,
    /// The discount as it was stated.
    pub value: Value,
    /// The last day on which the payment may arrive, where it can be known.
    pub date: Option<Date>,
    /// What is taken off, rounded to the minor unit.
    pub discount: Amount,
    /// What is paid then: the amount due without the discount.
    pub pay: Amount,
}

/// The offers of a document with their figures, by their dates; those without a date come last.
/// `None` where a figure has more digits than can be computed exactly.
pub fn early_payment_offers(
    document: &Document,
    totals: &Totals,
) -> Option<Vec<EarlyPaymentOffer>> {
    let due = totals.due;
    let mut offers = Vec::with_capacity(document.early_payment.len());
    for step in &document.early_payment {
        let discount = match step.value {
            Value::Amount(amount) => amount.into(),
            Value::Percent(percent) => Exact::from(due).percent(percent)?,
        };
        let discount = discount.rounded(totals.currency)?;
        let offer = EarlyPaymentOffer {
            id: step.id.clone(),
            value: step.value,
            date: step.terms.due_date(document.issue_date, &document.business_days),
            discount,
            pay: due.minus(discount)?,
        };
        let day = |offer: &EarlyPaymentOffer| offer.date.unwrap_or(Date::MAX);
        let place = offers.partition_point(|other| day(other) <= day(&offer));
        offers.insert(place, offer);
    }
    Some(offers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{read_document, totals};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn offers(steps: &str) -> Vec<String> {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","issue_date":"2026-11-22","terms":{{"within_days":30}},
            "lines":[{{"price":"850.25"}}],"early_payment":{steps}}}"#
        );
        let document = read_document(&json).unwrap();
        let offers = early_payment_offers(&document, &totals(&document).unwrap()).unwrap();
        let told = |offer: &EarlyPaymentOffer| {
            format!("{} {} {}", offer.date.unwrap(), offer.discount, offer.pay)
        };
        offers.iter().map(told).collect()
    }

    #[test]
    fn each_step_has_its_day_and_its_sum() {
        let steps = r#"[{"value":{"percent":"2"},"terms":{"within_days":14}},
            {"value":{"percent":"3"},"terms":{"within_days":7}},
            {"value":{"amount":"5"},"terms":{"on_date":"2026-12-10"}}]"#;
        assert_eq!(
            offers(steps),
            ["2026-11-29 25.51 824.74", "2026-12-06 17.01 833.24", "2026-12-10 5.00 845.25"]
        );
    }

    #[test]
    fn no_step_is_no_offer() {
        assert!(offers("[]").is_empty());
    }
}

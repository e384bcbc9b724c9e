//! What must be paid when: the amount due in its parts.

use rust_decimal::Decimal;
use serde::Serialize;
use thiserror::Error;

use super::{Document, Id, Totals, Value};
use crate::calendar::{Date, PaymentTerms};
use crate::money::{Amount, Exact, Percent, apportion};

/// A part of the amount due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DuePart {
    /// The instalment that it is. `None`: what the instalments leave, or all of it.
    pub id: Option<Id>,
    /// The percentage by which the instalment was stated.
    pub percent: Option<Percent>,
    /// How much.
    pub amount: Amount,
    /// By which rule. `None` where the document has none.
    pub terms: Option<PaymentTerms>,
    /// By which day, where it can be known.
    pub date: Option<Date>,
}

/// Why instalments make no schedule.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
pub enum ScheduleError {
    /// Together they are more than is due, or one of them runs the other way.
    #[error("the instalments come to more than the amount due")]
    MoreThanDue,
    /// More digits than an exact fraction holds.
    #[error("the instalments have too many digits to be computed exactly")]
    TooManyDigits,
}

impl ScheduleError {
    /// A stable name, for programs and as the key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::MoreThanDue => "instalments-more-than-due",
            Self::TooManyDigits => "instalments-too-many-digits",
        }
    }
}

/// The amount due in its parts, in the order of the instalments, the rest last.
///
/// The parts add up to the amount due exactly. Each is its share rounded to the minor unit, half
/// away from zero; where these would miss the amount due, single units are moved on the parts
/// that rounding changed most, of equals first on the rest and then on the later ones: 30 % and
/// the rest of 100.05 are 30.02 and 70.03, three times a third of 100.00 in percent are 33.33,
/// 33.33 and 33.34. A stated amount of whole units never changes.
///
/// A document without instalments has one part: all of it. A rest of nothing is no part.
///
/// # Errors
/// [`ScheduleError`] where the instalments can't be parts of the amount due.
pub fn schedule(document: &Document, totals: &Totals) -> Result<Vec<DuePart>, ScheduleError> {
    let due = totals.due;
    let is_within = |amount: Exact| {
        amount.is_zero() || (!due.is_zero() && amount.is_negative() == due.is_negative())
    };
    let date = |terms: PaymentTerms| terms.due_date(document.issue_date, &document.business_days);

    let mut rest = Exact::from(due);
    let mut shares = Vec::with_capacity(document.instalments.len() + 1);
    for instalment in &document.instalments {
        let share = match instalment.value {
            Value::Amount(amount) => Exact::from(amount),
            Value::Percent(percent) => {
                Exact::from(due).percent(percent).ok_or(ScheduleError::TooManyDigits)?
            }
        };
        rest = rest.minus(share).ok_or(ScheduleError::TooManyDigits)?;
        if !is_within(share) || !is_within(rest) {
            return Err(ScheduleError::MoreThanDue);
        }
        shares.push(share);
    }
    shares.push(rest);
    // Backwards: of equals the one that comes first in the list gives way.
    shares.reverse();
    let mut amounts =
        apportion(&shares, due, totals.currency).ok_or(ScheduleError::TooManyDigits)?.into_iter();
    let rest = amounts.next().unwrap_or_default();

    let mut parts: Vec<DuePart> = document
        .instalments
        .iter()
        .zip(amounts.rev())
        .map(|(instalment, amount)| DuePart {
            id: Some(instalment.id.clone()),
            percent: match instalment.value {
                Value::Percent(percent) => Some(percent),
                Value::Amount(_) => None,
            },
            amount,
            terms: Some(instalment.terms),
            date: date(instalment.terms),
        })
        .collect();
    if parts.is_empty() || !rest.is_zero() {
        parts.push(DuePart {
            id: None,
            percent: rest_percent(document),
            amount: rest,
            terms: document.terms,
            date: document.terms.and_then(date),
        });
    }
    Ok(parts)
}

/// What percentages alone leave of one hundred.
fn rest_percent(document: &Document) -> Option<Percent> {
    if document.instalments.is_empty() {
        return None;
    }
    document
        .instalments
        .iter()
        .try_fold(Decimal::ONE_HUNDRED, |rest, instalment| match instalment.value {
            Value::Percent(percent) => rest.checked_sub(percent.value()),
            Value::Amount(_) => None,
        })
        .map(Percent::new)
}

impl Document {
    /// The day by which it must be paid (BT-9), where it can be known. Of several parts it is the
    /// first day: EN 16931 says of BT-9 that "for partial payments it states the first net due
    /// date".
    pub fn due_date(&self) -> Option<Date> {
        if self.instalments.is_empty() {
            return self.terms?.due_date(self.issue_date, &self.business_days);
        }
        let parts = super::totals(self).ok().and_then(|totals| schedule(self, &totals).ok());
        if let Some(parts) = parts {
            return parts.into_iter().filter_map(|part| part.date).min();
        }
        // Sums that can't be told leave the days as they are.
        let terms = self.instalments.iter().map(|instalment| instalment.terms).chain(self.terms);
        terms.filter_map(|terms| terms.due_date(self.issue_date, &self.business_days)).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{read_document, totals};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn document(price: &str, instalments: &str) -> Document {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","issue_date":"2026-11-22","terms":{{"within_days":30}},
            "lines":[{{"price":"{price}"}}],"instalments":{instalments}}}"#
        );
        read_document(&json).unwrap()
    }

    fn parts(price: &str, instalments: &str) -> Result<Vec<String>, ScheduleError> {
        let document = document(price, instalments);
        let parts = schedule(&document, &totals(&document).unwrap())?;
        Ok(parts.iter().map(|part| format!("{} {}", part.date.unwrap(), part.amount)).collect())
    }

    const DEPOSIT: &str = r#"[{"value":{"percent":"30"},"terms":"on_receipt"}]"#;

    #[test]
    fn without_instalments_all_is_one_part() {
        assert_eq!(parts("100.05", "[]").unwrap(), ["2026-12-22 100.05"]);
        assert_eq!(parts("0", "[]").unwrap(), ["2026-12-22 0.00"]);
    }

    #[test]
    fn a_deposit_leaves_the_rest_to_the_terms_of_the_document() {
        let expected = ["2026-11-22 30.02", "2026-12-22 70.03"];
        assert_eq!(parts("100.05", DEPOSIT).unwrap(), expected);
        let document = document("100.05", DEPOSIT);
        let rest = schedule(&document, &totals(&document).unwrap()).unwrap().pop().unwrap();
        assert_eq!((rest.id, rest.percent), (None, Some("70".parse().unwrap())));
    }

    #[test]
    fn a_credit_is_paid_back_in_the_same_parts() {
        let expected = ["2026-11-22 -30.02", "2026-12-22 -70.03"];
        assert_eq!(parts("-100.05", DEPOSIT).unwrap(), expected);
    }

    #[test]
    fn a_hundred_percent_leave_no_rest() {
        let thirds = r#"[{"value":{"percent":"33.333333"},"terms":{"within_days":10}},
            {"value":{"percent":"33.333333"},"terms":{"within_days":20}},
            {"value":{"percent":"33.333334"},"terms":{"within_days":30}}]"#;
        let expected = ["2026-12-02 33.33", "2026-12-12 33.33", "2026-12-22 33.34"];
        assert_eq!(parts("100.00", thirds).unwrap(), expected);
        let expected = ["2026-12-02 0.00", "2026-12-12 0.00", "2026-12-22 0.01"];
        assert_eq!(parts("0.01", thirds).unwrap(), expected);
    }

    #[test]
    fn of_equal_roundings_the_later_part_gives_way() {
        let halves = r#"[{"value":{"percent":"50"},"terms":"on_receipt"},
            {"value":{"percent":"50"},"terms":{"within_days":30}}]"#;
        let expected = ["2026-11-22 0.03", "2026-12-22 0.02"];
        assert_eq!(parts("0.05", halves).unwrap(), expected);
    }

    #[test]
    fn a_hundred_parts_of_half_a_cent_add_up_and_none_is_negative() {
        let part = r#"{"value":{"percent":"1"},"terms":"on_receipt"}"#;
        let instalments = format!("[{}]", [part; 100].join(","));
        let parts = parts("0.50", &instalments).unwrap();
        assert_eq!(parts.iter().filter(|part| part.ends_with(" 0.01")).count(), 50);
        assert_eq!(parts.iter().filter(|part| part.ends_with(" 0.00")).count(), 50);
    }

    #[test]
    fn a_stated_amount_never_changes() {
        let mixed = r#"[{"value":{"percent":"30"},"terms":"on_receipt"},
            {"value":{"amount":"70.03"},"terms":{"within_days":7}}]"#;
        let expected = ["2026-11-22 30.02", "2026-11-29 70.03"];
        assert_eq!(parts("100.05", mixed).unwrap(), expected);
    }

    #[test]
    fn more_than_is_due_makes_no_schedule() {
        for (price, value) in [
            ("100.00", r#"{"percent":"100.01"}"#),
            ("100.00", r#"{"amount":"100.01"}"#),
            ("100.00", r#"{"amount":"-1"}"#),
            ("-100.00", r#"{"amount":"1"}"#),
            ("0", r#"{"amount":"1"}"#),
        ] {
            let instalments = format!(r#"[{{"value":{value},"terms":"on_receipt"}}]"#);
            assert_eq!(parts(price, &instalments), Err(ScheduleError::MoreThanDue), "{value}");
        }
    }

    #[test]
    fn the_due_date_is_that_of_the_first_part() {
        assert_eq!(document("100.00", DEPOSIT).due_date(), "2026-11-22".parse().ok());
        assert_eq!(document("100.00", "[]").due_date(), "2026-12-22".parse().ok());
        // The terms of the document are those of the rest alone: here there is none.
        let all = r#"[{"value":{"amount":"100.00"},"terms":{"within_days":60}}]"#;
        assert_eq!(document("100.00", all).due_date(), "2027-01-21".parse().ok());
    }
}

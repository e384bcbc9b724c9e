//! Due dates, interest and recurring dates, compared with what python-dateutil and plain fractions
//! make of them (`tests/oracle/terms_and_time.json`, made by the script beside it).

use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::*;
use crate::json;
use crate::money::{Amount, Currency, Exact, Percent};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Lets the oracle's file hold our types beside its own.
macro_rules! deserialize_as_json {
    ($($type:ty),+) => {
        $(impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                json::parse(&value.to_string()).map_err(|faults| D::Error::custom(format!("{faults:?}")))
            }
        })+
    };
}

deserialize_as_json!(PaymentTerms, Recurrence, Amount, Percent);

#[derive(Deserialize)]
struct Oracle {
    terms: Vec<TermsCase>,
    interest: Vec<InterestCase>,
    recurrence: Vec<RecurrenceCase>,
}

#[derive(Debug, Deserialize)]
struct TermsCase {
    terms: PaymentTerms,
    issued: Date,
    holidays: Vec<Date>,
    shift: bool,
    due: Date,
}

#[derive(Debug, Deserialize)]
struct InterestCase {
    due: Vec<(Date, Amount)>,
    payments: Vec<(Date, Amount)>,
    rate: Percent,
    changes: Vec<(Date, Percent)>,
    year: u16,
    on: Date,
    interest: Amount,
    /// Numerator and denominator.
    exact: (String, String),
}

#[derive(Debug, Deserialize)]
struct RecurrenceCase {
    rule: Recurrence,
    dates: Vec<Date>,
}

fn oracle() -> Oracle {
    serde_json::from_str(include_str!("../../tests/oracle/terms_and_time.json")).unwrap()
}

#[test]
fn due_dates_are_those_of_the_oracle() {
    let cases = oracle().terms;
    assert_eq!(cases.len(), 2000);
    for case in cases {
        let days = BusinessDays { shift: case.shift, ..BusinessDays::new(case.holidays.clone()) };
        assert_eq!(case.terms.due_date(Some(case.issued), &days), Some(case.due), "{case:?}");
    }
}

#[test]
fn interest_is_that_of_the_oracle_to_the_last_digit() {
    let cases = oracle().interest;
    assert_eq!(cases.len(), 400);
    for case in cases {
        let movements = |pairs: &[(Date, Amount)]| -> Vec<Movement> {
            pairs.iter().map(|(date, amount)| Movement { date: *date, amount: *amount }).collect()
        };
        let changes: Vec<RateChange> = case
            .changes
            .iter()
            .map(|(from, yearly_rate)| RateChange { from: *from, yearly_rate: *yearly_rate })
            .collect();
        let (due, payments) = (movements(&case.due), movements(&case.payments));
        let periods = interest_periods(&due, &payments, case.rate, &changes, case.on).unwrap();
        let day_count = [DayCount::Actual365, DayCount::Actual360]
            .into_iter()
            .find(|count| count.year_days() == case.year)
            .unwrap();
        let reckoned = interest(&periods, day_count).unwrap();
        let [numerator, denominator] = [&case.exact.0, &case.exact.1]
            .map(|text| Exact::from(text.parse::<Decimal>().unwrap()));
        let exact = numerator.over(denominator).unwrap();
        assert!(reckoned.minus(exact).unwrap().is_zero(), "{case:?}: {reckoned:?}");
        assert_eq!(reckoned.rounded(Currency::EUR), Some(case.interest), "{case:?}");
    }
}

#[test]
fn recurring_dates_are_those_of_the_oracle() {
    let cases = oracle().recurrence;
    assert_eq!(cases.len(), 400);
    for case in cases {
        let dates: Vec<Date> = case.rule.dates().take(18).collect();
        assert_eq!(dates, case.dates, "{:?}", case.rule);
        for pair in dates.windows(2) {
            assert_eq!(case.rule.next_after(pair[0]), Some(pair[1]), "{:?}", case.rule);
            let before = pair[1].pred_opt().unwrap();
            assert_eq!(case.rule.next_after(before), Some(pair[1]), "{:?}", case.rule);
        }
    }
}

//! Laws of instalments, early payment and late payment, for every document.

use chrono::Days;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed};
use rust_decimal::Decimal;
use serde_json::{Value, json};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{Document, early_payment_offers, interest, read_document, schedule, totals};
use crate::calendar::{Date, Movement};
use crate::money::{Amount, Exact};

/// The same cases on every machine and in every run.
fn config() -> Config {
    Config {
        cases: if cfg!(target_family = "wasm") { 128 } else { 1024 },
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..Config::default()
    }
}

/// Percentages with six decimals that are one hundred together, or less.
fn percentages() -> impl Strategy<Value = Vec<Decimal>> {
    (vec(0..=100_000_000_i64, 1..12), any::<bool>()).prop_map(|(mut cuts, whole)| {
        if whole {
            cuts.push(100_000_000);
        }
        cuts.sort_unstable();
        let mut before = 0;
        cuts.into_iter()
            .map(|cut| {
                let part = Decimal::new(cut - before, 6);
                before = cut;
                part
            })
            .collect()
    })
}

/// An invoice of 1 January 1970, due after ten days, with one line.
fn document(price: i64, currency: &str, more: (&str, Value)) -> Document {
    let mut json = json!({
        "billet": 1, "currency": currency, "issue_date": "1970-01-01",
        "terms": { "within_days": 10 }, "lines": [{ "price": Decimal::new(price, 3).to_string() }],
    });
    json[more.0] = more.1;
    read_document(&json.to_string()).unwrap()
}

fn percent_parts(percentages: &[Decimal]) -> Value {
    let part = |percent: &Decimal| json!({ "value": { "percent": percent.to_string() }, "terms": "on_receipt" });
    percentages.iter().map(part).collect()
}

fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    Amount::sum(amounts).unwrap()
}

#[test]
fn instalments_add_up_to_the_amount_due_and_none_is_a_unit_off_its_share() {
    proptest!(config(), |(
        price in -1_000_000_000..1_000_000_000_i64, currency in select(vec!["EUR", "JPY", "KWD"]),
        percentages in percentages()
    )| {
        let document = document(price, currency, ("instalments", percent_parts(&percentages)));
        let totals = totals(&document).unwrap();
        let parts = schedule(&document, &totals).unwrap();
        prop_assert_eq!(sum(parts.iter().map(|part| part.amount)), totals.due);
        let unit = Decimal::new(1, document.currency.decimals());
        for (part, percent) in parts.iter().zip(&percentages) {
            let share = totals.due.value() * percent / Decimal::ONE_HUNDRED;
            prop_assert!((part.amount.value() - share).abs() < unit, "{:?} {}", part, share);
            prop_assert_eq!(part.amount.rounded(document.currency), Some(part.amount));
        }
        if percentages.iter().sum::<Decimal>() == Decimal::ONE_HUNDRED {
            prop_assert_eq!(parts.len(), percentages.len());
        }
    });
}

#[test]
fn stated_amounts_stay_and_the_rest_is_what_they_leave() {
    proptest!(config(), |(amounts in vec(0..1_000_000_i64, 1..8), rest in 0..1_000_000_i64)| {
        let whole = amounts.iter().sum::<i64>() + rest;
        let stated: Vec<Amount> =
            amounts.iter().map(|cents| Amount::new(Decimal::new(*cents, 2))).collect();
        let parts: Value = stated
            .iter()
            .map(|amount| json!({ "value": { "amount": amount }, "terms": "on_receipt" }))
            .collect();
        let document = document(whole * 10, "EUR", ("instalments", parts));
        let parts = schedule(&document, &totals(&document).unwrap()).unwrap();
        let mut expected = stated;
        if rest > 0 {
            expected.push(Amount::new(Decimal::new(rest, 2)));
        }
        let amounts: Vec<Amount> = parts.iter().map(|part| part.amount).collect();
        prop_assert_eq!(amounts, expected);
    });
}

#[test]
fn what_is_taken_off_and_what_is_paid_early_are_the_amount_due() {
    proptest!(config(), |(
        price in -1_000_000_000..1_000_000_000_i64, currency in select(vec!["EUR", "JPY", "KWD"]),
        percentages in percentages()
    )| {
        let document = document(price, currency, ("early_payment", percent_parts(&percentages)));
        let totals = totals(&document).unwrap();
        for offer in early_payment_offers(&document, &totals).unwrap() {
            prop_assert_eq!(sum([offer.discount, offer.pay]), totals.due);
        }
    });
}

#[test]
fn the_lines_of_the_interest_add_up_and_a_later_day_never_costs_less() {
    proptest!(config(), |(
        price in 0..1_000_000_000_i64, percentages in percentages(),
        payments in vec((0..200_u64, 1..300_000_i64), 0..6), on in 0..300_u64
    )| {
        let mut document = document(price, "EUR", ("instalments", percent_parts(&percentages)));
        document.late_payment = crate::json::parse(
            r#"{"interest": {"eu_statutory": {"reference_rate": "2.15",
                "later": [{"from": "1970-07-01", "rate": "-0.88"}]}}}"#,
        ).ok();
        let payments: Vec<Movement> = payments
            .into_iter()
            .map(|(day, cents)| Movement {
                date: Date::default() + Days::new(day),
                amount: Amount::new(Decimal::new(cents, 2)),
            })
            .collect();
        let charge = |day: u64| interest(&document, &payments, Date::default() + Days::new(day));
        let today = charge(on).unwrap();
        prop_assert_eq!(sum(today.lines.iter().map(|line| line.amount)), today.interest);
        let tomorrow = charge(on + 1).unwrap();
        prop_assert!(tomorrow.interest >= today.interest && tomorrow.fee >= today.fee);
        prop_assert_eq!(today.fee.is_zero(), today.lines.is_empty());
        for line in &today.lines {
            let exact = line.period.interest(crate::calendar::DayCount::Actual365).unwrap();
            let off = exact.minus(line.amount.into()).unwrap();
            let off = if off.is_negative() { off.negated() } else { off };
            let cent = Exact::from(Decimal::new(1, 2));
            prop_assert!(off.minus(cent).unwrap().is_negative());
        }
    });
}

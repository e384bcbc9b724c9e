//! Random documents for the laws and for the comparison with the oracle.
//!
//! They are made as JSON, the form that both this program and the oracle read. This file is part
//! of the tests alone, here and in `tests/core`.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};

/// The same documents on every machine and in every run.
pub fn config(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..Config::default()
    }
}

/// An invoice as people write them, and somewhat stranger: several rates, taxes beside each other,
/// discounts and charges, returned goods, free lines, both rounding rules, both kinds of prices.
pub fn document() -> BoxedStrategy<Value> {
    vec(tax_set(), 1..4).prop_flat_map(|sets| document_with(select(sets).boxed())).boxed()
}

/// The same, each line and each adjustment with exactly one tax.
pub fn document_with_one_tax_a_line() -> BoxedStrategy<Value> {
    let taxes = vec(one_tax(), 1..4)
        .prop_map(|taxes| select(taxes.into_iter().map(|tax| vec![tax]).collect::<Vec<_>>()));
    taxes.prop_flat_map(|taxes| document_with(taxes.boxed())).boxed()
}

/// Numbers of any size that can be written, and rates that no state would dare.
pub fn absurd_document() -> BoxedStrategy<Value> {
    let kinds = select(vec!["added", "added", "surcharge", "compound", "informative", "retained"]);
    let tax = (select(vec!["VAT", "GST"]), decimal(13, 6), select(vec!["S", "AE"]), kinds).prop_map(
        |(scheme, rate, category, kind)| {
            json!({ "scheme": scheme, "rate": rate, "category": category, "kind": kind })
        },
    );
    let line = (
        decimal(13, 6),
        decimal(13, 6),
        above_zero(13, 6),
        vec(adjustment(13, 6), 0..3),
        vec(tax.clone(), 0..4),
    )
        .prop_map(|(quantity, price, base, adjustments, taxes)| {
            json!({ "quantity": quantity, "price": price, "price_base_quantity": base,
                    "adjustments": adjustments, "taxes": taxes })
        });
    let adjustment = (adjustment(13, 6), vec(tax, 0..2)).prop_map(with_taxes);
    (frame(), vec(line, 0..6), vec(adjustment, 0..4), end(13, 6)).prop_map(assembled).boxed()
}

fn document_with(taxes: BoxedStrategy<Vec<Value>>) -> BoxedStrategy<Value> {
    let amount = Union::new_weighted(vec![
        (6, decimal(4, 2)),
        (2, decimal(2, 6)),
        (2, decimal(6, 4)),
        (1, Just("0".to_owned()).boxed()),
    ]);
    let quantity = Union::new_weighted(vec![
        (5, (1..20_i32).prop_map(|count| count.to_string()).boxed()),
        (3, decimal(2, 3)),
        (1, decimal(1, 6)),
    ]);
    let price = Union::new_weighted(vec![
        (15, amount.prop_map(Value::String).boxed()),
        (1, Just(Value::Null).boxed()),
    ]);
    let base = Union::new_weighted(vec![
        (8, Just("1".to_owned()).boxed()),
        (1, select(vec!["12", "100", "7", "1000", "0.3"]).prop_map(str::to_owned).boxed()),
        (1, above_zero(2, 2)),
    ]);
    let item = (quantity, price, base, vec(adjustment(2, 2), 0..3), taxes.clone()).prop_map(
        |(quantity, price, base, adjustments, taxes)| {
            json!({ "quantity": quantity, "price": price, "price_base_quantity": base,
                "adjustments": adjustments, "taxes": taxes })
        },
    );
    let row = select(vec!["heading", "text", "subtotal", "subtotal"])
        .prop_map(|kind| json!({ "kind": kind, "description": "A row", "price": "5" }));
    let line = Union::new_weighted(vec![(8, item.boxed()), (1, row.boxed())]);
    let own = Union::new_weighted(vec![(2, Just(Vec::new()).boxed()), (1, taxes)]);
    let adjustment = (adjustment(2, 4), own).prop_map(with_taxes);
    (frame(), vec(line, 0..10), vec(adjustment, 0..4), end(3, 2)).prop_map(assembled).boxed()
}

fn frame() -> impl Strategy<Value = Frame> {
    (
        select(vec!["EUR", "EUR", "EUR", "CHF", "JPY", "KWD", "CLF"]),
        select(vec!["line", "total"]),
        select(vec!["without_tax", "with_tax"]),
    )
}

/// What stands below the total: advances, a retention, cash, a second currency; mostly nothing.
fn end(digits: usize, decimals: usize) -> impl Strategy<Value = Value> {
    let advance = value(digits, decimals).prop_map(|value| json!({ "value": value }));
    let retention = value(digits, decimals).prop_map(|value| json!({ "value": value }));
    let cash = select(vec!["0.05", "1", "0.5", "5", "0.003"]).prop_map(|unit| json!(unit));
    let second = (above_zero(2, 6), above_zero(3, 0), select(vec!["EUR", "CZK", "JPY", "KWD"]));
    let second = second.prop_map(
        |(rate, per, currency)| json!({ "currency": currency, "rate": rate, "per": per }),
    );
    let rarely = proptest::option::weighted::<BoxedStrategy<Value>>;
    (
        vec(advance, 0..3),
        rarely(0.2, retention.boxed()),
        rarely(0.3, cash.boxed()),
        rarely(0.2, second.boxed()),
    )
        .prop_map(|(advances, retention, cash, second)| {
            json!({ "advances": advances, "retention": retention, "cash_rounding": cash,
                "accounting_currency": second, "amount_in_words": second.is_some() })
        })
}

type Frame = (&'static str, &'static str, &'static str);

fn assembled((frame, lines, adjustments, end): (Frame, Vec<Value>, Vec<Value>, Value)) -> Value {
    let (currency, rounding, prices) = frame;
    let mut document = end;
    document["billet"] = json!(1);
    document["currency"] = json!(currency);
    document["rounding"] = json!(rounding);
    document["prices"] = json!(prices);
    document["lines"] = json!(lines);
    document["adjustments"] = json!(adjustments);
    document
}

fn with_taxes((mut adjustment, taxes): (Value, Vec<Value>)) -> Value {
    adjustment["taxes"] = json!(taxes);
    adjustment
}

fn value(digits: usize, decimals: usize) -> impl Strategy<Value = Value> {
    (select(vec!["percent", "amount"]), decimal(digits, decimals))
        .prop_map(|(unit, number)| json!({ unit: number }))
}

fn adjustment(digits: usize, decimals: usize) -> BoxedStrategy<Value> {
    (select(vec!["discount", "charge"]), value(digits, decimals))
        .prop_map(|(kind, value)| json!({ "kind": kind, "value": value }))
        .boxed()
}

/// The taxes of a line: none, one, or two beside each other in either order. Written with and
/// without trailing zeros, which must make no difference.
fn tax_set() -> BoxedStrategy<Vec<Value>> {
    let beside = select(vec![
        (("GST", "5"), ("PST", "7")),
        (("PST", "7.0"), ("GST", "5")),
        (("CGST", "9"), ("SGST", "9")),
    ]);
    let beside = beside.prop_map(|((a, rate_a), (b, rate_b))| {
        vec![json!({ "scheme": a, "rate": rate_a }), json!({ "scheme": b, "rate": rate_b })]
    });
    let alone = json!({ "scheme": "GST", "rate": "5.00" });
    let gst = json!({ "scheme": "GST", "rate": "5" });
    let of_kind = select(vec![
        vec![
            json!({ "rate": "21" }),
            json!({ "scheme": "IRPF", "rate": "15", "kind": "retained" }),
        ],
        vec![
            json!({ "scheme": "IRPF", "rate": "15", "kind": "retained" }),
            json!({ "rate": "21.00" }),
            json!({ "scheme": "RE", "rate": "5.2", "kind": "surcharge" }),
        ],
        vec![json!({ "scheme": "QST", "rate": "9.5", "kind": "compound" }), gst.clone()],
        vec![
            gst,
            json!({ "scheme": "PST", "rate": "7" }),
            json!({ "scheme": "ECO", "rate": "1.125", "kind": "compound" }),
            json!({ "scheme": "INFO", "rate": "3.3", "kind": "informative" }),
        ],
        vec![json!({ "category": "E", "exemption_reason": "Training" })],
        vec![
            json!({ "category": "E", "exemption_code": "VATEX-EU-132", "exemption_reason": "Training" }),
        ],
    ]);
    Union::new_weighted(vec![
        (1, Just(Vec::new()).boxed()),
        (8, one_tax().prop_map(|tax| vec![tax]).boxed()),
        (2, beside.boxed()),
        (1, Just(vec![alone]).boxed()),
        (4, of_kind.boxed()),
    ])
    .boxed()
}

fn one_tax() -> BoxedStrategy<Value> {
    let rates = select(vec![
        "19", "21", "21.0", "20", "10", "8.1", "5.5", "7", "25.50", "2.1", "3.333333", "0.5", "100",
    ]);
    let without = select(vec!["Z", "E", "AE", "K", "G", "O"]);
    Union::new_weighted(vec![
        (8, rates.prop_map(|rate| json!({ "rate": rate })).boxed()),
        (1, without.prop_map(|category| json!({ "category": category })).boxed()),
    ])
    .boxed()
}

/// A decimal string of a number above zero.
fn above_zero(digits: usize, decimals: usize) -> BoxedStrategy<String> {
    decimal(digits, decimals)
        .prop_map(|number| number.trim_start_matches('-').to_owned())
        .prop_filter("above zero", |number| number.bytes().any(|byte| matches!(byte, b'1'..=b'9')))
        .boxed()
}

/// A decimal string of at most so many digits before and behind the point, now and then negative.
fn decimal(digits: usize, decimals: usize) -> BoxedStrategy<String> {
    let number =
        (select(vec!["", "", "", "-"]), vec(0..10_u8, 1..=digits), vec(0..10_u8, 0..=decimals));
    number
        .prop_map(|(sign, integer, fraction)| {
            let text = |digits: Vec<u8>| -> String {
                digits.into_iter().map(|digit| char::from(b'0' + digit)).collect()
            };
            let (integer, fraction) = (text(integer), text(fraction));
            let point = if fraction.is_empty() { "" } else { "." };
            format!("{sign}{integer}{point}{fraction}")
        })
        .boxed()
}

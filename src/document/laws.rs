//! Laws that hold for the figures of every document.

use std::cell::Cell;

use proptest::prelude::*;
use serde_json::{Value, json};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::random_document::{absurd_document, config, document, document_with_one_tax_a_line};
use super::{
    AdjustmentKind, Document, LineKind, PriceBasis, RoundingRule, TaxKind, Totals, read_document,
    totals,
};
use crate::money::{Amount, Exact};

/// How many documents each law is tried on.
const CASES: u32 = if cfg!(target_family = "wasm") { 128 } else { 512 };

fn read(json: &Value) -> Document {
    read_document(&json.to_string()).unwrap()
}

fn figures(json: &Value) -> Totals {
    totals(&read(json)).unwrap()
}

fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    Amount::sum(amounts).unwrap()
}

/// All that an accountant re-adds.
fn assert_adds_up(document: &Document, totals: &Totals) {
    for (kind, all) in
        [(AdjustmentKind::Discount, totals.discount), (AdjustmentKind::Charge, totals.charge)]
    {
        let parts = totals.adjustments.iter().filter(|part| part.kind == kind);
        assert_eq!(sum(parts.map(|part| part.amount)), all);
    }
    let stated = totals.sum.minus(totals.discount).unwrap().plus(totals.charge).unwrap();
    assert_eq!(
        stated,
        match document.prices {
            PriceBasis::WithoutTax => totals.net,
            PriceBasis::WithTax => totals.gross,
        }
    );
    let tax_of = |is_kind: fn(TaxKind) -> bool| {
        sum(totals.tax_groups.iter().filter(|group| is_kind(group.kind)).map(|group| group.tax))
    };
    assert_eq!(tax_of(TaxKind::is_in_gross), totals.tax);
    assert_eq!(tax_of(|kind| kind == TaxKind::Retained), totals.retained);
    assert_eq!(totals.net.plus(totals.tax).unwrap(), totals.gross);
    assert_eq!(totals.gross.minus(totals.retained).unwrap(), totals.payable);
    assert_eq!(sum(totals.advances.iter().map(|advance| advance.amount)), totals.paid);
    let balance = totals.payable.minus(totals.retention).unwrap().minus(totals.paid).unwrap();
    assert_eq!(balance.plus(totals.rounding).unwrap(), totals.due);
    if let Some(unit) = document.cash_rounding {
        // What rounding changes is at most half a coin, and half a unit where coins are finer.
        let limit = unit.value().max(document.currency.minor_unit().value());
        assert!(totals.rounding.magnitude().value() <= limit);
    } else {
        assert!(totals.rounding.is_zero());
    }
    let items = || {
        let rows = document.lines.iter().zip(&totals.lines);
        rows.filter(|(line, _)| line.kind == LineKind::Item).map(|(_, figures)| figures)
    };
    if document.rounding == RoundingRule::Line {
        assert_eq!(sum(items().map(|line| line.total)), totals.sum);
        for line in items() {
            assert_eq!(line.full.plus(line.adjustment).unwrap(), line.total);
        }
    }
    for amount in all_amounts(totals) {
        assert_eq!(amount.value().scale(), document.currency.decimals());
    }
}

/// Every figure, in an order that does not depend on that of the lines.
fn all_amounts(totals: &Totals) -> Vec<Amount> {
    let lines = totals.lines.iter().flat_map(|line| [line.full, line.adjustment, line.total]);
    let mut lines: Vec<Amount> = lines.collect();
    lines.sort();
    let adjustments = totals.adjustments.iter().map(|part| part.amount);
    let mut adjustments: Vec<Amount> = adjustments.collect();
    adjustments.sort();
    let groups = totals.tax_groups.iter().flat_map(|group| [group.base, group.tax]);
    let ends = [totals.sum, totals.discount, totals.charge, totals.net, totals.tax, totals.gross];
    let due = [totals.retained, totals.payable, totals.retention, totals.paid, totals.due];
    lines.into_iter().chain(adjustments).chain(groups).chain(ends).chain(due).collect()
}

/// What stays the same when parts are added that change nothing.
fn ends(totals: &Totals) -> (Amount, Amount, Amount, Vec<super::TaxGroup>) {
    let groups = totals.tax_groups.clone();
    (totals.net, totals.tax, totals.gross, groups)
}

fn list<'a>(json: &'a mut Value, name: &str) -> &'a mut Vec<Value> {
    json[name].as_array_mut().unwrap()
}

/// The lines that are things, not rows between things.
fn items(json: &mut Value) -> impl Iterator<Item = &mut Value> {
    list(json, "lines").iter_mut().filter(|line| line.get("quantity").is_some())
}

fn negated(text: &str) -> String {
    text.strip_prefix('-').map_or_else(|| format!("-{text}"), str::to_owned)
}

fn negate(place: &mut Value) {
    if let Some(text) = place.as_str() {
        *place = json!(negated(text));
    }
}

#[test]
fn printed_figures_add_up() {
    proptest!(config(CASES), |(json in document())| {
        assert_adds_up(&read(&json), &figures(&json));
    });
}

#[test]
fn no_numbers_make_it_panic_or_print_what_does_not_add_up() {
    let (figures, errors) = (Cell::new(0), Cell::new(0));
    proptest!(config(2 * CASES), |(json in absurd_document())| {
        let document = read(&json);
        if let Ok(totals) = totals(&document) {
            assert_adds_up(&document, &totals);
            figures.set(figures.get() + 1);
        } else {
            errors.set(errors.get() + 1);
        }
    });
    let (figures, errors) = (figures.get(), errors.get());
    assert!(figures > 50 && errors > 50, "{figures} had figures, {errors} none");
}

#[test]
fn the_bases_of_lines_with_one_tax_add_up_to_the_net() {
    proptest!(config(CASES), |(json in document_with_one_tax_a_line())| {
        let totals = figures(&json);
        let has_items = items(&mut json.clone()).next().is_some();
        let own_taxes = json["adjustments"].as_array().unwrap().iter().all(|part| {
            !part["taxes"].as_array().unwrap().is_empty()
        });
        if has_items || own_taxes {
            let bases = sum(totals.tax_groups.iter().map(|group| group.base));
            prop_assert_eq!(bases, totals.net);
        }
    });
}

#[test]
fn a_tax_is_its_rate_of_its_base_within_a_unit() {
    proptest!(config(CASES), |(json in document_with_one_tax_a_line())| {
        let document = read(&json);
        for group in figures(&json).tax_groups {
            let exact = Exact::from(group.base).percent(group.rate).unwrap();
            let difference = exact.minus(group.tax.into()).unwrap();
            let by_rule = document.rounding == RoundingRule::Line
                && document.prices == PriceBasis::WithoutTax;
            let unit = Exact::from(document.currency.minor_unit());
            // Rounding the tax costs half a unit at most; where the base was rounded too, that
            // error comes on top, times the rate: rates here are at most one.
            let allowed = if by_rule { unit.over(Exact::ONE.plus(Exact::ONE).unwrap()) } else {
                unit.plus(unit).and_then(|two| two.plus(unit))
            };
            let allowed = allowed.unwrap();
            let magnitude = if difference.is_negative() { difference.negated() } else { difference };
            prop_assert!(!allowed.minus(magnitude).unwrap().is_negative(), "{:?}", group);
        }
    });
}

#[test]
fn the_order_of_lines_and_of_their_taxes_changes_nothing() {
    proptest!(config(CASES), |(json in document(), turns in 0..9_usize)| {
        // What a subtotal is the sum of depends on the order, and should.
        let mut json = json;
        list(&mut json, "lines").retain(|line| line["kind"] != "subtotal");
        let mut other = json.clone();
        list(&mut other, "advances").reverse();
        let lines = list(&mut other, "lines");
        lines.reverse();
        let turns = turns.min(lines.len());
        lines.rotate_left(turns);
        for taxes in lines.iter_mut().filter_map(|line| line.get_mut("taxes")) {
            taxes.as_array_mut().unwrap().reverse();
        }
        list(&mut other, "adjustments").reverse();
        let (one, other) = (figures(&json), figures(&other));
        prop_assert_eq!(all_amounts(&one), all_amounts(&other));
        prop_assert_eq!(serde_json::to_value(&one.tax_groups).unwrap(),
            serde_json::to_value(&other.tax_groups).unwrap());
    });
}

#[test]
fn a_discount_of_nothing_is_neutral() {
    proptest!(config(CASES), |(json in document(), unit in prop_oneof!["percent", "amount"])| {
        let nothing = json!({ "kind": "discount", "value": { unit: "0" } });
        let mut other = json.clone();
        list(&mut other, "adjustments").push(nothing.clone());
        for line in items(&mut other) {
            list(line, "adjustments").insert(0, nothing.clone());
        }
        prop_assert_eq!(ends(&figures(&json)), ends(&figures(&other)));
    });
}

#[test]
fn a_discount_and_an_equal_charge_are_neutral() {
    proptest!(config(CASES), |(json in document(), percent in 1..10_000_u32)| {
        let value = json!({ "percent": format!("{}.{:02}", percent / 100, percent % 100) });
        let mut other = json.clone();
        for kind in ["discount", "charge"] {
            list(&mut other, "adjustments").push(json!({ "kind": kind, "value": value }));
        }
        prop_assert_eq!(ends(&figures(&json)), ends(&figures(&other)));
    });
}

#[test]
fn a_mirrored_document_has_mirrored_figures() {
    proptest!(config(CASES), |(json in document())| {
        let mut mirror = json.clone();
        for line in items(&mut mirror) {
            negate(&mut line["quantity"]);
            for part in list(line, "adjustments") {
                negate(&mut part["value"]["amount"]);
            }
        }
        for name in ["adjustments", "advances"] {
            for part in list(&mut mirror, name) {
                negate(&mut part["value"]["amount"]);
            }
        }
        if mirror["retention"].is_object() {
            negate(&mut mirror["retention"]["value"]["amount"]);
        }
        // Indexing an object by a name that it lacks has added a null there.
        let mirror: Value = serde_json::from_str(
            &mirror.to_string().replace("\"amount\":null,", "").replace(",\"amount\":null", ""),
        ).unwrap();
        let (one, mirrored) = (figures(&json), figures(&mirror));
        for (line, mirrored) in one.lines.iter().zip(&mirrored.lines) {
            prop_assert_eq!(line.total.negated(), mirrored.total);
        }
        for (group, mirrored) in one.tax_groups.iter().zip(&mirrored.tax_groups) {
            prop_assert_eq!(group.base.negated(), mirrored.base);
            prop_assert_eq!(group.tax.negated(), mirrored.tax);
        }
        prop_assert_eq!(one.net.negated(), mirrored.net);
        prop_assert_eq!(one.gross.negated(), mirrored.gross);
        prop_assert_eq!(one.rounding.negated(), mirrored.rounding);
        prop_assert_eq!(one.due.negated(), mirrored.due);
    });
}

#[test]
fn under_the_rule_total_a_line_may_be_split_in_two() {
    proptest!(config(CASES), |(json in document(), part in 1..1000_u32)| {
        let mut whole = json;
        whole["rounding"] = json!("total");
        for line in items(&mut whole) {
            line["adjustments"] = json!([]);
        }
        let mut split = whole.clone();
        let lines = list(&mut split, "lines");
        for line in lines.clone().into_iter().filter(|line| line.get("quantity").is_some()) {
            let mut second = line.clone();
            second["quantity"] = json!(format!("{part}.5"));
            lines.push(second.clone());
            second["quantity"] = json!(format!("-{part}.5"));
            lines.push(second);
        }
        prop_assert_eq!(ends(&figures(&whole)), ends(&figures(&split)));
    });
}

#[test]
fn what_is_written_is_read_back_as_the_same_document() {
    proptest!(config(CASES), |(json in document())| {
        let document = read(&json);
        prop_assert_eq!(&read_document(&super::write_document(&document)).unwrap(), &document);
    });
}

//! Laws that hold for every number.

use proptest::prelude::*;
use rust_decimal::Decimal;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{
    Amount, Currency, Exact, NumberStyle, apportion, parse_decimal, read_number, write_number,
};
use proptest::test_runner::{Config, RngSeed};

/// The same numbers on every machine and in every run.
fn config() -> Config {
    Config {
        cases: if cfg!(target_family = "wasm") { 256 } else { 2048 },
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..Config::default()
    }
}

/// Every number that [`parse_decimal`] lets in.
fn decimal() -> impl Strategy<Value = Decimal> {
    (-9_999_999_999_999_999_999_i128..=9_999_999_999_999_999_999, 0..=6_u32).prop_map(
        |(digits, decimals)| {
            let kept = digits / 10_i128.pow(6 - decimals);
            Decimal::from_i128_with_scale(kept, decimals)
        },
    )
}

/// Every way of writing numbers that CLDR has for a language with these digits.
fn styles() -> Vec<NumberStyle> {
    let mut styles = Vec::new();
    for decimal in ['.', ','] {
        for group in ['.', ',', ' ', '\'', '\u{2019}', '\u{a0}', '\u{202f}'] {
            for minimum_grouping in [1, 2] {
                if decimal != group {
                    styles.push(NumberStyle { decimal, group, minimum_grouping });
                }
            }
        }
    }
    styles
}

#[test]
fn what_is_written_is_read_back_in_every_style() {
    proptest!(config(), |(value in decimal())| {
        for style in styles() {
            let written = write_number(value, &style);
            prop_assert_eq!(read_number(&written, &style), Ok(value), "{}", written);
        }
    });
}

#[test]
fn the_machine_form_is_read_back() {
    proptest!(config(), |(value in decimal())| {
        let read = parse_decimal(&value.to_string()).unwrap();
        prop_assert_eq!((read, read.scale()), (value, value.scale()));
    });
}

#[test]
fn any_text_is_a_number_or_an_error() {
    let texts = prop_oneof![
        any::<String>(),
        "[-+(]?[0-9., '\u{a0}]{0,20}[)%]?",
        "[\u{20ac}$A-Za-z.]{0,6} ?[0-9.,]{0,12} ?[\u{20ac}$A-Za-z.%-]{0,6}",
    ];
    proptest!(config(), |(text in texts)| {
        for style in [NumberStyle::ENGLISH, NumberStyle { decimal: ',', group: '.', minimum_grouping: 1 }] {
            if let Ok(value) = read_number(&text, &style) {
                // No digit is lost, added or moved.
                let digits = |text: &str| -> String {
                    text.chars().filter(char::is_ascii_digit).collect()
                };
                let typed = digits(&text);
                let read = digits(&value.to_string());
                prop_assert_eq!(
                    typed.trim_matches('0'),
                    read.trim_matches('0'),
                    "{} was read as {}", text, value
                );
            }
        }
        let _ = parse_decimal(&text);
    });
}

#[test]
fn splitting_loses_nothing_and_keeps_proportion() {
    let weights = proptest::collection::vec(0..1_000_000_i64, 1..12);
    proptest!(config(), |(cents in -1_000_000_000..1_000_000_000_i64, weights in weights)| {
        let whole = Amount::new(Decimal::new(cents, 2));
        let of = |weight: i64| Amount::new(Decimal::new(weight, 3));
        let weights: Vec<Amount> = weights.into_iter().map(of).collect();
        let parts = whole.split(&weights, Currency::EUR).unwrap();
        prop_assert_eq!(Amount::sum(parts.iter().copied()), Some(whole));
        let total = Amount::sum(weights.iter().copied()).unwrap();
        if !total.is_zero() {
            for (part, weight) in parts.iter().zip(&weights) {
                let exact = whole.value() * weight.value() / total.value();
                prop_assert!((part.value() - exact).abs() < Decimal::new(1, 2));
            }
        }
    });
}

#[test]
fn apportioned_parts_add_up_to_the_rounded_whole() {
    let parts = proptest::collection::vec(decimal(), 1..12);
    proptest!(config(), |(parts in parts)| {
        let exact: Vec<Exact> = parts.iter().copied().map(Exact::from).collect();
        let whole = Exact::sum(exact.iter().copied()).unwrap().rounded(Currency::EUR).unwrap();
        let figures = apportion(&exact, whole, Currency::EUR).unwrap();
        prop_assert_eq!(Amount::sum(figures.iter().copied()), Some(whole));
        for (part, figure) in parts.iter().zip(&figures) {
            prop_assert!((figure.value() - part).abs() < Decimal::new(1, 2));
        }
    });
}

#[test]
fn rounding_is_that_of_decimal_where_both_can() {
    let currencies = proptest::sample::select(vec!["EUR", "JPY", "KWD", "CLF"]);
    proptest!(config(), |(value in decimal(), code in currencies)| {
        let currency: Currency = code.parse().unwrap();
        let rounded = Amount::new(value).rounded(currency).unwrap().value();
        let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
        prop_assert_eq!(rounded, value.round_dp_with_strategy(currency.decimals(), strategy));
        prop_assert_eq!(rounded.scale(), currency.decimals());
    });
}

//! What must be paid when, through `billet terms`.

use serde_json::{Value, json};

use crate::billet::{billet, text};

const DOCUMENT: &str = r#"{"billet":1,"currency":"EUR","issue_date":"2026-11-22",
    "terms":{"within_days":30},"lines":[{"price":"1000.00"}],
    "instalments":[{"value":{"percent":"30"},"terms":"on_receipt"}],
    "early_payment":[{"value":{"percent":"2"},"terms":{"within_days":10}}],
    "late_payment":{"interest":{"eu_statutory":{"reference_rate":"2"}}}}"#;

fn terms(arguments: &[&str]) -> Value {
    let output = billet(&[&["terms", "-"], arguments].concat(), DOCUMENT);
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_parts_and_the_offers_have_their_days_and_sums() {
    let terms = terms(&[]);
    assert_eq!(terms["due_date"], "2026-11-22");
    assert_eq!(
        terms["parts"],
        json!([
            { "id": "instalment-1", "percent": "30", "amount": "300.00", "terms": "on_receipt",
              "date": "2026-11-22" },
            { "id": null, "percent": "70", "amount": "700.00", "terms": { "within_days": 30 },
              "date": "2026-12-22" },
        ])
    );
    assert_eq!(terms["early"][0]["date"], "2026-12-02");
    assert_eq!(terms["early"][0]["pay"], "980.00");
    assert_eq!(terms.get("late"), None);
}

#[test]
fn lateness_is_reckoned_to_a_day_with_what_was_paid() {
    // 300.00 for ten days at 10 %, then nothing; 700.00 for nine.
    let late = &terms(&["--on", "2026-12-31", "--paid", "2026-12-02=300.00"])["late"];
    assert_eq!(late["interest"], "2.55");
    assert_eq!(late["fee"], "40.00");
    assert_eq!(late["overdue"], "700.00");
    assert_eq!(late["lines"][0]["balance"], "300.00");
    assert_eq!(late["lines"][0]["amount"], "0.82");
    assert_eq!(late["lines"][1]["first"], "2026-12-23");
}

#[test]
fn what_makes_no_sense_is_refused_with_its_reason() {
    for (arguments, reason) in [
        (vec!["--on", "31.12.2026"], "31.12.2026"),
        (vec!["--on", "2026-12-31", "--paid", "300"], "write it like 2026-12-24=500.00"),
        (vec!["--on", "2026-12-31", "--paid", "2026-12-02=3,0"], "\"3,0\" is not a decimal number"),
        (vec!["--paid", "2026-12-02=300.00"], "--on"),
    ] {
        let output = billet(&[&["terms", "-"], arguments.as_slice()].concat(), DOCUMENT);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains(reason), "{}", text(&output.stderr));
    }
    let too_much = DOCUMENT.replace(r#""30""#, r#""130""#);
    let output = billet(&["terms", "-"], &too_much);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("terms: The instalments come to more"));
}

//! The official example invoices of EN 16931, and the figures that stand in them.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::billet::{root, totals};

/// Those that are no document of ours, and why.
const LEFT_OUT: [(&str, &str); 2] = [
    ("ubl/FT G2G_TD01 con Allegato, Bonifico e Split Payment", "category B: split payment"),
    ("cii/huf_example_cii", "rounds forints to whole ones; ISO 4217 gives them two decimals"),
];

#[test]
fn every_figure_of_the_official_examples_is_exact() {
    let text = std::fs::read_to_string(root().join("tests/vectors/en16931.json")).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    let mut compared = 0;
    for vector in vectors {
        let id = vector["id"].as_str().unwrap();
        if LEFT_OUT.iter().any(|(left_out, _)| id == *left_out) {
            continue;
        }
        let totals = totals(&document(vector).to_string());
        let expected = &vector["expected"];
        for name in ["sum", "discount", "charge", "net", "tax", "gross", "paid", "rounding", "due"]
        {
            assert_eq!(number(&totals[name]), number(&expected[name]), "{id}: {name}");
        }
        let lines = totals["lines"].as_array().unwrap();
        for (line, stated) in lines.iter().zip(expected["lines"].as_array().unwrap()) {
            assert_eq!(number(&line["total"]), number(stated), "{id}: a line");
        }
        assert_eq!(groups(&totals), groups(expected), "{id}");
        compared += 1;
    }
    assert_eq!(compared, vectors.len() - LEFT_OUT.len());
    assert_eq!(compared, 30);
}

fn document(vector: &Value) -> Value {
    let paid = &vector["expected"]["paid"];
    let advances =
        if number(paid).is_zero() { json!([]) } else { json!([{ "value": { "amount": paid } }]) };
    json!({
        "billet": 1,
        "currency": vector["currency"],
        "lines": vector["lines"],
        "adjustments": vector["adjustments"],
        "advances": advances,
    })
}

fn groups(totals: &Value) -> Vec<(String, Decimal, Decimal, Decimal)> {
    let groups = totals["tax_groups"].as_array().unwrap().iter();
    let mut groups: Vec<_> = groups
        .map(|group| {
            let category = group["category"].as_str().unwrap().to_owned();
            (category, number(&group["rate"]), number(&group["base"]), number(&group["tax"]))
        })
        .collect();
    groups.sort();
    groups
}

fn number(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

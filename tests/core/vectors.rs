//! Invoices whose figures another program computed: the examples of the GOBL project.
//!
//! `tests/vectors/README.md` names the source. Its rule `precise` is our `total`, its rule
//! `currency` our `line`.

use serde_json::{Value, json};

use super::billet::{root, totals};

#[test]
fn every_figure_of_the_61_gobl_examples_is_exact() {
    for vector in vectors() {
        let totals = totals(&document(&vector).to_string());
        assert_eq!(figures(&totals), expected(&vector), "{}", vector["id"]);
        assert_groups(&totals, &vector);
    }
}

#[test]
fn a_wrong_figure_would_be_seen() {
    let mut vector = vectors().remove(0);
    vector["expected"]["tax"] = json!("85.51");
    let totals = totals(&document(&vector).to_string());
    assert_ne!(figures(&totals), expected(&vector));
}

fn vectors() -> Vec<Value> {
    let text = std::fs::read_to_string(root().join("tests/vectors/totals.json")).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let vectors = file["vectors"].as_array().unwrap().clone();
    assert_eq!(vectors.len(), 61);
    vectors
}

/// The document that a vector describes.
fn document(vector: &Value) -> Value {
    let lines: Vec<Value> = list(&vector["lines"])
        .iter()
        .map(|line| {
            let discounts =
                list(&line["discounts"]).iter().map(|part| adjustment("discount", part));
            let charges = list(&line["charges"]).iter().map(|part| adjustment("charge", part));
            json!({
                "description": "An item",
                "quantity": line["quantity"],
                "price": line["price"],
                "adjustments": discounts.chain(charges).collect::<Vec<_>>(),
                "taxes": list(&line["taxes"]).iter().map(tax).collect::<Vec<_>>(),
            })
        })
        .collect();
    let discounts = list(&vector["discounts"]).iter().map(|part| adjustment("discount", part));
    let charges = list(&vector["charges"]).iter().map(|part| adjustment("charge", part));
    json!({
        "billet": 1,
        "currency": vector["currency"],
        "rounding": match vector["rounding"].as_str() {
            Some("precise") => "total",
            Some("currency") => "line",
            other => panic!("a rounding rule that is not known: {other:?}"),
        },
        "prices": match vector["prices_include"].as_str() {
            None => "without_tax",
            Some("VAT") => "with_tax",
            other => panic!("a tax that prices can't contain: {other:?}"),
        },
        "lines": lines,
        "adjustments": discounts.chain(charges).collect::<Vec<_>>(),
        "advances": list(&vector["advances"]).iter().map(|part| json!({ "value": value(part) }))
            .collect::<Vec<_>>(),
    })
}

fn adjustment(kind: &str, part: &Value) -> Value {
    let taxes: Vec<Value> = list(&part["taxes"]).iter().map(tax).collect();
    json!({ "kind": kind, "value": value(part), "taxes": taxes })
}

fn value(part: &Value) -> Value {
    match &part["percent"] {
        Value::Null => json!({ "amount": part["amount"] }),
        percent => json!({ "percent": per_hundred(percent) }),
    }
}

fn tax(tax: &Value) -> Value {
    let category = match (tax["untdid5305"].as_str(), tax["key"].as_str()) {
        (Some(category), _) => category,
        (None, None | Some("standard")) => "S",
        (None, Some("zero")) => "Z",
        (None, Some("exempt")) => "E",
        (None, Some("reverse-charge")) => "AE",
        (None, Some("export")) => "G",
        (None, Some("outside-scope")) => "O",
        (None, Some(other)) => panic!("a key that is not known: {other}"),
    };
    let rate = match &tax["percent"] {
        Value::Null => "0",
        percent => per_hundred(percent),
    };
    let kind = if tax["retained"] == true { "retained" } else { "added" };
    json!({ "scheme": tax["category"], "category": category, "rate": rate, "kind": kind })
}

/// "21.0%" is 21.0.
fn per_hundred(percent: &Value) -> &str {
    percent.as_str().and_then(|text| text.strip_suffix('%')).unwrap()
}

/// The figures of `billet totals` that a vector has too.
fn figures(totals: &Value) -> Value {
    let lines: Vec<&Value> = list(&totals["lines"]).iter().map(|line| &line["total"]).collect();
    json!({
        "lines": lines,
        "sum": totals["sum"],
        "discount": totals["discount"],
        "net": totals["net"],
        "tax": totals["tax"],
        "gross": totals["gross"],
        "retained": totals["retained"],
        "payable": totals["payable"],
        "paid": totals["paid"],
        "due": totals["due"],
    })
}

fn expected(vector: &Value) -> Value {
    let expected = &vector["expected"];
    let lines: Vec<&Value> =
        list(&vector["lines"]).iter().map(|line| &line["expected_total"]).collect();
    let or_nothing = |name: &str| expected.get(name).unwrap_or(&json!("0.00")).clone();
    json!({
        "lines": lines,
        "sum": expected["sum"],
        "discount": or_nothing("discount"),
        "net": expected["total"],
        "tax": expected["tax"],
        "gross": expected["total_with_tax"],
        "retained": or_nothing("retained_tax"),
        "payable": expected["payable"],
        "paid": or_nothing("advance"),
        "due": expected.get("due").unwrap_or(&expected["payable"]),
    })
}

/// Compares the tax groups. A vector tells those without a rate apart by their reason only where
/// it is the same for all lines, so these are compared by their sum.
fn assert_groups(totals: &Value, vector: &Value) {
    let ours = list(&totals["tax_groups"]);
    let theirs = list(&vector["expected"]["tax_groups"]);
    let (mut base, mut rated) = (0, 0);
    for group in theirs {
        if group["percent"].is_null() {
            assert_eq!(group["amount"], "0.00", "{}", vector["id"]);
            base += cents(&group["base"]);
            continue;
        }
        let rate: rust_decimal::Decimal = per_hundred(&group["percent"]).parse().unwrap();
        let rate = rate.normalize().to_string();
        let same: Vec<&Value> = ours
            .iter()
            .filter(|our| our["scheme"] == group["category"] && our["rate"] == rate.as_str())
            .filter(|our| matches!(our["category"].as_str(), Some("S" | "Z")))
            .collect();
        assert_eq!(same.len(), 1, "{}: {group}", vector["id"]);
        assert_eq!(same[0]["base"], group["base"], "{}: {group}", vector["id"]);
        assert_eq!(same[0]["tax"], group["amount"], "{}: {group}", vector["id"]);
        let is_retained = same[0]["kind"] == "retained";
        assert_eq!(is_retained, group["retained"] == true, "{}: {group}", vector["id"]);
        rated += 1;
    }
    let is_rated = |group: &&Value| matches!(group["category"].as_str(), Some("S" | "Z"));
    let without_rate = ours.iter().filter(|group| !is_rated(group));
    assert_eq!(without_rate.map(|group| cents(&group["base"])).sum::<i64>(), base);
    assert_eq!(ours.iter().filter(is_rated).count(), rated, "{}", vector["id"]);
}

fn cents(amount: &Value) -> i64 {
    amount.as_str().unwrap().replace('.', "").parse().unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

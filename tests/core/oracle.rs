//! Random documents, figure by figure against the independent reckoning in `tests/oracle`.

use billet::document::{read_document, totals};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

use super::billet::{root, run, text};
use super::random_document::{absurd_document, config, document, document_with_one_tax_a_line};

/// How many documents are compared.
const COUNT: usize = 2_000;

#[test]
fn the_figures_of_2000_random_documents_are_those_of_the_oracle() {
    let documents = random_documents();
    let expected = oracle(&documents);
    assert_eq!(expected.len(), COUNT);
    let mut seen = Seen::default();
    for (document, expected) in documents.iter().zip(expected) {
        let totals = totals(&read_document(&document.to_string()).unwrap()).unwrap();
        let figures = without_ids(serde_json::to_value(totals).unwrap());
        assert_eq!(figures, expected, "{document:#}");
        seen.note(document, &expected);
    }
    seen.assert_all_kinds();
}

/// Numbers of up to 19 digits: what is computed at all is computed exactly.
#[test]
fn the_figures_of_absurd_documents_are_those_of_the_oracle() {
    let mut runner = TestRunner::new(config(0));
    let strategy = absurd_document();
    let mut documents = Vec::new();
    let mut ours = Vec::new();
    for _ in 0..1_000 {
        let document = strategy.new_tree(&mut runner).unwrap().current();
        if let Ok(totals) = totals(&read_document(&document.to_string()).unwrap()) {
            ours.push(without_ids(serde_json::to_value(totals).unwrap()));
            documents.push(document);
        }
    }
    assert!(ours.len() > 200, "{}", ours.len());
    for ((figures, expected), document) in ours.iter().zip(oracle(&documents)).zip(&documents) {
        assert_eq!(*figures, expected, "{document:#}");
    }
}

/// The oracle's figures of many documents, by one run of Python.
pub fn oracle(documents: &[Value]) -> Vec<Value> {
    let script = root().join("tests/oracle/totals.py");
    let input = serde_json::to_string(documents).unwrap();
    let output = run("python3", &[script.to_str().unwrap()], &input);
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Figures without the ids, which the oracle does not give to parts that have none.
pub fn without_ids(mut totals: Value) -> Value {
    for list in ["lines", "adjustments", "advances"] {
        for part in totals[list].as_array_mut().unwrap() {
            part.as_object_mut().unwrap().remove("id");
        }
    }
    totals
}

fn random_documents() -> Vec<Value> {
    let mut runner = TestRunner::new(config(0));
    let mut draw = |strategy: &dyn Fn() -> proptest::strategy::BoxedStrategy<Value>, count| {
        let strategy = strategy();
        (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect::<Vec<_>>()
    };
    let mut documents = draw(&document, COUNT * 3 / 4);
    documents.extend(draw(&document_with_one_tax_a_line, COUNT / 4));
    documents
}

/// How many of the documents were of a kind: a comparison proves nothing about what it never saw.
#[derive(Default)]
struct Seen {
    by_line: usize,
    by_total: usize,
    with_tax: usize,
    without_tax: usize,
    several_groups: usize,
    spread: usize,
    negative: usize,
    kinds: usize,
    paid: usize,
    cash: usize,
    second_currency: usize,
    base_quantity: usize,
    subtotal: usize,
}

impl Seen {
    fn note(&mut self, document: &Value, figures: &Value) {
        let groups = figures["tax_groups"].as_array().unwrap().len();
        let is_spread = |part: &Value| part["taxes"].as_array().unwrap().is_empty();
        self.by_line += usize::from(document["rounding"] == "line");
        self.by_total += usize::from(document["rounding"] == "total");
        self.with_tax += usize::from(document["prices"] == "with_tax");
        self.without_tax += usize::from(document["prices"] == "without_tax");
        self.several_groups += usize::from(groups > 1);
        let adjustments = document["adjustments"].as_array().unwrap();
        self.spread += usize::from(groups > 1 && adjustments.iter().any(is_spread));
        let has = |place: &str, value: &str| {
            let list = |json: &'_ Value| json.as_array().cloned().unwrap_or_default();
            list(&document["lines"]).iter().any(|line| line[place] == value)
        };
        let of_kind = |group: &Value| group["kind"] != "added";
        self.kinds += usize::from(figures["tax_groups"].as_array().unwrap().iter().any(of_kind));
        self.paid +=
            usize::from(figures["paid"] != figures["charge"] && figures["due"] != figures["gross"]);
        self.cash += usize::from(!document["cash_rounding"].is_null());
        self.second_currency += usize::from(figures.get("accounting_tax").is_some());
        self.base_quantity += usize::from(has("price_base_quantity", "12"));
        self.subtotal += usize::from(has("kind", "subtotal"));
        self.negative += usize::from(figures["due"].as_str().unwrap().starts_with('-'));
    }

    fn assert_all_kinds(&self) {
        for count in [self.by_line, self.by_total, self.with_tax, self.without_tax] {
            assert!(count > COUNT / 4, "{count}");
        }
        for count in [self.several_groups, self.spread, self.negative, self.paid, self.cash] {
            assert!(count > COUNT / 10, "{count}");
        }
        for count in [self.kinds, self.second_currency, self.base_quantity, self.subtotal] {
            assert!(count > COUNT / 20, "{count}");
        }
    }
}

//! Golden documents: invoices of many countries, and edge cases, with their figures.
//!
//! Beside each `NAME.json` stands `NAME.totals.json`. The figures in it are the oracle's, not this
//! program's: `UPDATE_GOLDEN=1 cargo test` lets the oracle write them anew.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::billet::{assert_golden, billet, files, root, text};
use super::oracle::{oracle, without_ids};

/// The documents, without the files of their figures.
pub fn examples() -> Vec<(PathBuf, Value)> {
    let all = files(&root().join("tests/examples"), ".json");
    let documents =
        all.into_iter().filter(|file| !file.to_string_lossy().ends_with(".totals.json"));
    let examples: Vec<_> = documents
        .map(|file| {
            let text = std::fs::read_to_string(&file).unwrap();
            (file, serde_json::from_str(&text).unwrap())
        })
        .collect();
    assert!(examples.len() >= 53, "{}", examples.len());
    examples
}

fn totals_file(document: &Path) -> PathBuf {
    document.with_extension("totals.json")
}

#[test]
fn every_figure_of_every_example_is_the_golden_one() {
    let examples = examples();
    let documents: Vec<Value> = examples.iter().map(|(_, document)| document.clone()).collect();
    for ((file, _), expected) in examples.iter().zip(oracle(&documents)) {
        let golden = format!("{}\n", serde_json::to_string_pretty(&expected).unwrap());
        assert_golden(&totals_file(file), &golden);
        let output = billet(&["totals", file.to_str().unwrap()], "");
        assert!(output.status.success(), "{}: {}", file.display(), text(&output.stderr));
        let figures = without_ids(serde_json::from_slice(&output.stdout).unwrap());
        assert_eq!(figures, expected, "{}", file.display());
    }
}

#[test]
fn the_edge_cases_tell_the_two_rounding_rules_apart() {
    let mut told_apart = 0;
    for (file, _) in examples() {
        let name = file.to_string_lossy().into_owned();
        let Some(other) = name.strip_suffix("-line.json").map(|name| format!("{name}-total.json"))
        else {
            continue;
        };
        let figures = |file: &Path| std::fs::read_to_string(totals_file(file)).unwrap();
        assert_ne!(figures(&file), figures(Path::new(&other)), "{name}");
        told_apart += 1;
    }
    assert_eq!(told_apart, 7);
}

#[test]
fn nothing_is_wrong_with_the_examples_that_are_no_edge_cases() {
    for (file, _) in examples() {
        if file.components().any(|part| part.as_os_str() == "edge") {
            continue;
        }
        let output = billet(&["check", file.to_str().unwrap()], "");
        assert!(output.status.success(), "{}: {}", file.display(), text(&output.stdout));
    }
}

#[test]
fn the_figures_that_popular_programs_get_wrong_are_right_here() {
    for (name, figure, value) in [
        ("edge/eight-fifty-at-five-percent", "/tax", "0.43"),
        ("edge/whole-yen", "/sum", "15"),
        ("edge/three-decimals", "/sum", "1.501"),
        ("edge/two-rates-with-one-label", "/tax_groups/0/tax", "19.00"),
        ("edge/two-rates-with-one-label", "/tax_groups/1/tax", "7.00"),
        ("edge/discount-before-tax", "/tax", "171.00"),
        ("edge/one-rate-in-two-categories", "/tax_groups/1/base", "50.00"),
        ("edge/a-third-of-a-cent-line", "/sum", "1.02"),
        ("edge/a-third-of-a-cent-total", "/sum", "1.01"),
    ] {
        let file = root().join("tests/examples").join(format!("{name}.json"));
        let output = billet(&["totals", file.to_str().unwrap()], "");
        let totals: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(totals.pointer(figure).unwrap(), value, "{name} {figure}");
    }
}

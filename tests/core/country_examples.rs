//! The papers of many countries: one realistic document each, of `tests/examples`, as its author would
//! send it. The figures of all examples are held against the oracle in `examples`; here it is what the
//! check says and what can be read on the paper, each of which was looked at beside the law that
//! `tests/examples/README.md` names. `UPDATE_GOLDEN=1 cargo test --test core country` rewrites the texts.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::billet::{billet, files, root, run, text, updates_golden};

/// A document, and what the check may say of it though nothing in it can be mended: the codes.
struct Example {
    name: &'static str,
    remarks: &'static [&'static str],
}

const fn example(name: &'static str) -> Example {
    Example { name, remarks: &[] }
}

impl Example {
    const fn remarked(self, remarks: &'static [&'static str]) -> Self {
        Self { remarks, ..self }
    }

    fn file(&self) -> PathBuf {
        root().join("tests/examples").join(self.name).with_extension("json")
    }
}

const EXAMPLES: [Example; 32] = [
    example("at/invoice"),
    example("bg/bilingual"),
    example("bg/invoice"),
    example("ch/invoice"),
    example("cz/invoice"),
    example("de/invoice"),
    example("dk/invoice"),
    example("es/canarias"),
    example("es/invoice"),
    example("fi/invoice"),
    example("fr/invoice"),
    example("gb/invoice"),
    example("gb/subcontractor"),
    example("gr/invoice"),
    example("hr/invoice"),
    example("hu/invoice"),
    // The paper is the courtesy copy of what was sent to the state.
    example("it/forfettario").remarked(&["electronic-invoice"]),
    example("it/invoice").remarked(&["electronic-invoice"]),
    example("nl/invoice"),
    example("no/invoice"),
    // The code of Polish banks has six digits for the amount.
    example("pl/invoice").remarked(&["payment-code-too-much"]),
    example("pt/invoice"),
    example("ro/invoice"),
    example("rs/invoice").remarked(&["electronic-invoice"]),
    example("rs/pausalac"),
    example("ru/invoice"),
    example("se/invoice"),
    example("si/invoice"),
    example("sk/invoice"),
    example("tr/invoice"),
    example("ua/invoice"),
    example("us/invoice"),
];

#[test]
fn the_check_says_no_more_of_them_than_is_known() {
    for example in &EXAMPLES {
        let output = billet(&["check", "--json", example.file().to_str().unwrap()], "");
        let problems: Value = serde_json::from_slice(&output.stdout).unwrap();
        let codes: Vec<&str> = problems
            .as_array()
            .unwrap()
            .iter()
            .map(|problem| problem["code"].as_str().unwrap())
            .collect();
        assert_eq!(codes, example.remarks, "{}: {problems:#}", example.name);
        assert!(output.status.success(), "{}", example.name);
    }
}

#[test]
fn what_can_be_read_on_their_paper_is_what_was_read() {
    let mut differ = Vec::new();
    for example in &EXAMPLES {
        let pages = pages(&example.file());
        assert_eq!(pages.len(), 1, "{}", example.name);
        let golden = example.file().with_extension("txt");
        let kept = fs::read_to_string(&golden).unwrap_or_default();
        if words(&kept) == words(&pages[0]) {
            continue;
        }
        if updates_golden() {
            fs::write(&golden, &pages[0]).unwrap();
        } else {
            differ.push(format!("{}, now:\n{}", golden.display(), pages[0]));
        }
    }
    assert!(differ.is_empty(), "not as they were read:\n{}", differ.join("\n"));
}

#[test]
fn the_list_of_laws_has_each_of_them_and_each_has_a_text() {
    let guide = fs::read_to_string(root().join("tests/examples/README.md")).unwrap();
    for example in &EXAMPLES {
        assert!(guide.contains(&format!("`{}`", example.name)), "{}", example.name);
    }
    let texts = files(&root().join("tests/examples"), ".txt");
    let expected: Vec<PathBuf> =
        EXAMPLES.iter().map(|example| example.file().with_extension("txt")).collect();
    assert_eq!(texts, expected);
    assert!(countries() >= 20, "{}", countries());
}

fn countries() -> usize {
    let mut countries: Vec<&str> =
        EXAMPLES.iter().map(|example| example.name.split('/').next().unwrap()).collect();
    countries.dedup();
    countries.len()
}

/// The text of each page of a document's PDF, as another program reads it.
fn pages(document: &std::path::Path) -> Vec<String> {
    let name = document.strip_prefix(root().join("tests/examples")).unwrap();
    let name = name.to_str().unwrap().replace(std::path::MAIN_SEPARATOR, "-");
    let pdf = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name).with_extension("pdf");
    let output = billet(&["pdf", document.to_str().unwrap(), "-o", pdf.to_str().unwrap()], "");
    assert!(output.status.success(), "{}: {}", document.display(), text(&output.stderr));
    assert_eq!(text(&output.stderr), "", "{}", document.display());
    let output = run("pdftotext", &["-layout", pdf.to_str().unwrap(), "-"], "");
    assert!(output.status.success(), "{}", text(&output.stderr));
    // Each page ends in a form feed.
    let pages = text(&output.stdout).split('\u{c}').map(str::trim_end);
    pages.filter(|page| !page.is_empty()).map(|page| format!("{page}\n")).collect()
}

/// The text without what versions of the reading program lay out differently: how wide a gap is.
fn words(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    lines.filter(|line| !line.is_empty()).collect()
}

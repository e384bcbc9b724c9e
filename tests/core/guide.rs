//! Every block of code in `docs/document.md` is true.
//!
//! The word behind the language of a block says what it is: a `document`; the `totals` or the
//! `problems` of the document before it; a text that is `refused`, and its `errors`.

use serde_json::Value;

use super::billet::{assert_golden, billet, root, text, totals};

/// A block: its kind and its text.
struct Block {
    kind: String,
    text: String,
}

fn blocks() -> Vec<Block> {
    let guide = std::fs::read_to_string(root().join("docs/document.md")).unwrap();
    let mut blocks = Vec::new();
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        let Some(head) = line.strip_prefix("```") else { continue };
        let kind = head.split(' ').nth(1).expect("every block says what it is").to_owned();
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        blocks.push(Block { kind, text: body.join("\n") });
    }
    blocks
}

#[test]
fn the_guide_says_what_the_command_does() {
    let mut document = String::new();
    let mut kinds = std::collections::BTreeMap::new();
    for block in blocks() {
        *kinds.entry(block.kind.clone()).or_insert(0) += 1;
        match block.kind.as_str() {
            "document" => {
                totals(&block.text);
                document = block.text;
            }
            "refused" => {
                let output = billet(&["totals", "-"], &block.text);
                assert_eq!(output.status.code(), Some(1));
                document = text(&output.stderr).to_owned();
            }
            "errors" => assert_block(&block.text, &document),
            "totals" => {
                let shown: Value = serde_json::from_str(&block.text).unwrap();
                assert_eq!(totals(&document), shown);
            }
            "problems" => {
                let output = billet(&["check", "-"], &document);
                assert_block(&block.text, text(&output.stdout));
            }
            other => panic!("a block of a kind that nothing tests: {other}"),
        }
    }
    assert!(kinds["document"] >= 4 && kinds["totals"] >= 1 && kinds["errors"] >= 1, "{kinds:?}");
}

/// Compares a block of sentences, or writes it anew with the sentences of today.
fn assert_block(shown: &str, current: &str) {
    let file = root().join("docs/document.md");
    let guide = std::fs::read_to_string(&file).unwrap();
    assert_golden(&file, &guide.replacen(shown, current.trim_end(), 1));
}

#[test]
fn nothing_is_wrong_with_the_invoices_of_the_guide() {
    let invoices = blocks().into_iter().filter(|block| block.kind == "document").skip(1).take(2);
    for invoice in invoices {
        let output = billet(&["check", "-"], &invoice.text);
        assert!(output.status.success(), "{}", text(&output.stdout));
    }
}

/// The types have no field that the full example lacks.
#[test]
fn the_full_example_has_every_field() {
    let documents: Vec<Block> =
        blocks().into_iter().filter(|block| block.kind == "document").collect();
    let full: Value = serde_json::from_str(&documents[2].text).unwrap();
    let schema: Value = serde_json::from_slice(&billet(&["schema"], "").stdout).unwrap();
    let mut missing = Vec::new();
    for name in schema["properties"].as_object().unwrap().keys() {
        if full.get(name).is_none() {
            missing.push(name.clone());
        }
    }
    assert!(missing.is_empty(), "the full example in docs/document.md lacks {missing:?}");
}

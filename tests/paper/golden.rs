//! What stands on the paper, line by line: golden texts of whole documents, each looked at once
//! as a picture. `UPDATE_GOLDEN=1 cargo test --test paper` rewrites them; read the difference.

use std::fs;

use billet::paper::{Content, Page};

use crate::samples::{document, folder, sheet};

/// The texts of a page; those that stand on one baseline in one line.
fn lines(page: &Page) -> String {
    let mut lines: Vec<(f32, String)> = Vec::new();
    for item in &page.items {
        let Content::Text(run) = &item.content else { continue };
        // Digits are grouped by no-break spaces: they are seen here.
        let text = run.text.trim_end_matches(' ').replace('\u{a0}', "~");
        match lines.last_mut() {
            Some((baseline, line)) if (*baseline - run.baseline).abs() < 2.0 => {
                line.push_str(" | ");
                line.push_str(&text);
            }
            _ => lines.push((run.baseline, text)),
        }
    }
    lines.into_iter().map(|(_, line)| line + "\n").collect()
}

#[test]
fn the_texts_of_the_paper_are_the_golden_ones() {
    for name in ["everything", "parties", "sections", "greek_terms", "serbian_terms"] {
        let sheet = sheet(&document(name));
        let pages: Vec<String> = sheet.pages.iter().map(lines).collect();
        let text = pages.join("\n-- next page --\n\n");
        let path = folder("tests/paper/golden").join(format!("{name}.txt"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let golden = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(text, golden, "{} is not current", path.display());
    }
}

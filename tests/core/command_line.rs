//! What the command does when all is well, and when it is not.

use super::billet::{billet, root, text};

const INVOICE: &str = "tests/examples/it/consulenza.json";

fn error(arguments: &[&str], input: &str) -> String {
    let output = billet(arguments, input);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
    text(&output.stderr).to_owned()
}

/// A folder of this test's own.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_hyphen_is_standard_input() {
    let from_file = billet(&["totals", INVOICE], "");
    let json = std::fs::read_to_string(root().join(INVOICE)).unwrap();
    assert_eq!(billet(&["totals", "-"], &json), from_file);
    let with_mark = format!("\u{feff}{json}");
    assert_eq!(billet(&["totals", "-"], &with_mark), from_file);
}

#[test]
fn a_pdf_is_read_wherever_its_document_would_be() {
    let pdf = folder("read").join("invoice.pdf");
    let pdf = pdf.to_str().unwrap();
    billet(&["pdf", INVOICE, "-o", pdf], "");
    let totals = billet(&["totals", INVOICE], "");
    assert_eq!(billet(&["totals", pdf], ""), totals);
    let json = billet(&["read", pdf], "");
    assert!(text(&json.stdout).starts_with("{\n  \"billet\": 1,"));
    assert_eq!(billet(&["totals", "-"], text(&json.stdout)), totals);

    assert!(error(&["read", INVOICE], "").contains("not a PDF"));
    assert!(error(&["totals", "-"], "%PDF-1.7\n1 0 obj<<>>endobj").contains("damaged"));
}

#[test]
fn several_documents_are_one_pdf_and_are_read_out_of_it_one_by_one() {
    let folder = folder("several");
    let pdf = folder.join("all.pdf");
    let pdf = pdf.to_str().unwrap();
    let other = "tests/examples/de/sechzig-positionen-line.json";
    let output = billet(&["pdf", INVOICE, other, "-o", pdf], "");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let printed = billet(&["read", pdf], "");
    let documents = serde_json::Deserializer::from_slice(&printed.stdout).into_iter();
    let numbers: Vec<String> = documents
        .map(|document: Result<serde_json::Value, _>| document.unwrap()["number"].to_string())
        .collect();
    let number = |file: &str| {
        let json = std::fs::read_to_string(root().join(file)).unwrap();
        serde_json::from_str::<serde_json::Value>(&json).unwrap()["number"].to_string()
    };
    assert_eq!(numbers, [number(INVOICE), number(other)]);
    assert!(error(&["totals", pdf], "").contains("2 documents"));

    // What was made of several is made of them again, and each alone has a name of its own.
    let again = folder.join("again.pdf");
    billet(&["pdf", pdf, "-o", again.to_str().unwrap()], "");
    assert!(std::fs::read(pdf).unwrap() == std::fs::read(again).unwrap());
    let invoice = root().join(INVOICE);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_billet"))
        .args(["pdf".as_ref(), invoice.as_os_str(), invoice.as_os_str()])
        .current_dir(&folder)
        .output()
        .unwrap();
    let names: Vec<&str> = text(&output.stdout).lines().collect();
    assert_eq!(names.len(), 2);
    assert!(names[1].ends_with(" (2).pdf"), "{names:?}");
    assert!(names.iter().all(|name| folder.join(name).exists()), "{names:?}");
}

#[test]
fn an_error_stands_on_standard_error_with_its_place() {
    let json = r#"{"billet":1,"currency":"EUR","lines":[{"price":"1,5"},{"price":true}]}"#;
    let said = error(&["totals", "-"], json);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 2, "{said}");
    assert!(lines[0].starts_with("lines[0].price: \"1,5\" is not a decimal number"), "{said}");
    assert!(lines[1].starts_with("lines[1].price: "), "{said}");

    let json = r#"{"billet":1,"currency":"EUR","lines":[{"price":"1","taxes":[{},{}]}]}"#;
    assert!(error(&["totals", "-"], json).starts_with("lines[0].taxes: "));
    let json = r#"{"billet":1,"currency":"KWD","lines":[{},
        {"price":"9999999999999.999999","quantity":"9999999999999.999999"}]}"#;
    assert!(error(&["totals", "-"], json).starts_with("lines[1].price: "));
    assert!(error(&["totals", "no-such-file.json"], "").starts_with("no-such-file.json: "));
    assert!(error(&["totals", "-"], "{").contains("line 1"));
}

#[test]
fn a_newer_version_is_refused_with_one_clear_sentence() {
    let said = error(&["totals", "-"], r#"{"billet":2,"currency":["EUR"],"lines":7}"#);
    assert!(said.starts_with("billet: this document was made by a newer Billet"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn check_tells_every_problem_and_its_code() {
    let output = billet(&["check", "-", "--json"], r#"{"billet":1,"currency":"EUR"}"#);
    assert_eq!(output.status.code(), Some(1));
    let problems: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let has = |path: &str, code: &str| {
        problems.iter().any(|problem| problem["path"] == path && problem["code"] == code)
    };
    assert!(has("number", "number-missing") && has("lines", "no-lines"), "{problems:#?}");
    for problem in &problems {
        let message = problem["message"].as_str().unwrap();
        assert!(message.ends_with('.') && !message.contains("problem-"), "{message}");
    }
    assert!(problems.iter().any(|problem| problem["weight"] == "mistake"));
    assert!(problems.iter().any(|problem| problem["weight"] == "warning"));
}

#[test]
fn check_looks_at_the_dates_as_on_a_day() {
    let json = r#"{"billet":1,"currency":"EUR","issue_date":"2026-11-22","terms":"on_receipt"}"#;
    for (day, is_past) in [("2026-11-22", false), ("2026-11-23", true)] {
        let output = billet(&["check", "-", "--json", "--on", day], json);
        assert_eq!(text(&output.stdout).contains("due-in-past"), is_past, "{day}");
    }
}

#[test]
fn check_tells_what_only_the_paper_knows() {
    let json = std::fs::read_to_string(root().join(INVOICE)).unwrap();
    let json = json.replace("Grazie", "\u{72ac}");
    let output = billet(&["check", "-"], &json);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stdout);
    assert!(told.lines().any(|line| line.starts_with("note: ")), "{told}");
}

#[test]
fn a_pdf_and_its_pictures_are_written() {
    let folder = folder("pdf");
    let (pdf, svg) = (folder.join("x.pdf"), folder.join("x.svg"));
    let invoice = "tests/examples/de/sechzig-positionen-line.json";
    let arguments =
        ["pdf", invoice, "-o", pdf.to_str().unwrap(), "--preview", svg.to_str().unwrap()];
    let output = billet(&arguments, "");
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty() && output.stderr.is_empty());
    let bytes = std::fs::read(&pdf).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    for name in ["x.svg", "x-2.svg"] {
        assert!(std::fs::read_to_string(folder.join(name)).unwrap().starts_with("<svg"), "{name}");
    }
    let to_output = billet(&["pdf", invoice, "-o", "-"], "");
    assert!(to_output.stdout == bytes, "the same document gives the same bytes");
    let fonts = billet(&["pdf", invoice, "-o", "-", "--fonts", "fonts"], "");
    assert!(fonts.stdout == bytes, "{}", text(&fonts.stderr));
}

#[test]
fn a_pdf_that_lacks_something_says_so() {
    let json =
        r#"{"billet":1,"currency":"EUR","note":"\u72ac","lines":[{"price":"1","taxes":[{},{}]}]}"#;
    let output = billet(&["pdf", "-", "-o", "-"], json);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.starts_with(b"%PDF-"), "a draft can always be printed");
    let said = text(&output.stderr);
    assert!(said.contains("note: ") && said.contains("lines[0].taxes: "), "{said}");
    assert!(error(&["pdf", INVOICE, "-o", "no/such/folder.pdf"], "").starts_with("no/such/"));
    assert!(error(&["pdf", INVOICE, "--fonts", "src"], "").contains("-Regular.ttf"));
}

#[test]
fn help_is_complete() {
    let help = billet(&["--help"], "");
    let help = text(&help.stdout);
    for command in ["totals", "check", "pdf", "schema"] {
        assert!(help.contains(&format!("  {command} ")), "{help}");
        let own = billet(&[command, "--help"], "");
        assert!(text(&own.stdout).contains("Example"), "{command} shows no example");
    }
    for part in ["standard input", "Exit status", "Examples"] {
        assert!(help.contains(part), "{help}");
    }
    assert_eq!(billet(&["totals"], "").status.code(), Some(2));
}

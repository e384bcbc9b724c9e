//! Running the `billet` command.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The folder of the package.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Runs a command in the folder of the package, with a text as its standard input.
pub fn run(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // From another thread: the command may fill its output before it has read all of its input,
    // or end without reading it.
    let feeder = std::thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    output
}

/// Runs `billet`.
pub fn billet(arguments: &[&str], input: &str) -> Output {
    run(env!("CARGO_BIN_EXE_billet"), arguments, input)
}

/// What `billet totals` prints for a document.
pub fn totals(document: &str) -> Value {
    let output = billet(&["totals", "-"], document);
    assert!(output.status.success(), "{}\n{document}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Output as text.
pub fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Whether golden files are to be written anew instead of compared: `UPDATE_GOLDEN=1`.
pub fn updates_golden() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| !value.is_empty())
}

/// Compares a golden file with what it should hold, or writes it anew.
pub fn assert_golden(file: &Path, current: &str) {
    if updates_golden() {
        std::fs::write(file, current).unwrap();
        return;
    }
    let golden = std::fs::read_to_string(file).unwrap_or_default();
    assert!(
        golden == current,
        "{} is not current: `UPDATE_GOLDEN=1 cargo test` writes it anew; it should be:\n{current}",
        file.display()
    );
}

/// All files under a folder whose names end so, sorted.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

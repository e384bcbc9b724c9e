//! What a person needs to judge golden pages that differ: a page with both, and what differs, side by
//! side.

use std::fmt::{self, Display, Formatter, Write};
use std::fs;
use std::path::{Path, PathBuf};

use image::RgbImage;

use crate::page_picture::Difference;

/// Something that is not as it was.
pub enum Fault {
    /// The text of a document.
    Text { name: String, expected: String, actual: String },
    /// A page; it may be missing on either side.
    Picture {
        name: String,
        expected: Option<RgbImage>,
        actual: Option<RgbImage>,
        difference: Difference,
    },
}

impl Display for Fault {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        match self {
            Self::Text { name, .. } => write!(formatter, "the text of {name}"),
            Self::Picture { name, expected: None, .. } => write!(formatter, "{name} (new)"),
            Self::Picture { name, actual: None, .. } => write!(formatter, "{name} (gone)"),
            Self::Picture { name, .. } => write!(formatter, "{name}"),
        }
    }
}

const HEAD: &str = "<!doctype html><meta charset='utf-8'><title>Golden pages that differ</title><style>\
    body{font:15px system-ui;margin:24px;background:#eee}h2{margin:24px 0 8px}\
    div{display:flex;gap:16px;align-items:flex-start}figure{margin:0}img{background:#fff;\
    box-shadow:0 1px 4px #0004}pre{background:#fff;padding:8px;font-size:11px}\
    ins{background:#bfb;text-decoration:none}del{background:#fbb;text-decoration:none}</style>\
    <h1>Golden pages that differ</h1>";

/// Writes the report, and says where it is.
pub fn write_report(faults: &[Fault]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("golden-report");
    // The report of a former run is not mixed with this one.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let mut html = HEAD.to_owned();
    for fault in faults {
        writeln!(html, "<h2>{fault}</h2><div>").unwrap();
        match fault {
            Fault::Text { expected, actual, .. } => add_texts(&mut html, expected, actual),
            Fault::Picture { name, expected, actual, difference } => {
                let mut show = |what: &str, save: &dyn Fn(&Path)| {
                    let file = format!("{name}.{what}.png");
                    save(&folder.join(&file));
                    write!(
                        html,
                        "<figure><img src='{file}'><figcaption>{what}</figcaption></figure>"
                    )
                    .unwrap();
                };
                if let Some(expected) = expected {
                    show("expected", &|path| expected.save(path).unwrap());
                }
                if let Some(actual) = actual {
                    show("actual", &|path| actual.save(path).unwrap());
                }
                show("difference", &|path| difference.shown.save(path).unwrap());
            }
        }
        html.push_str("</div>");
    }
    let path = folder.join("index.html");
    fs::write(&path, html).unwrap();
    path
}

/// Two texts, with the lines marked that the other one lacks.
fn add_texts(html: &mut String, expected: &str, actual: &str) {
    for (text, other, mark) in [(expected, actual, "del"), (actual, expected, "ins")] {
        html.push_str("<pre>");
        for line in text.lines() {
            let escaped = line.replace('&', "&amp;").replace('<', "&lt;");
            if other.lines().any(|other| other == line) {
                writeln!(html, "{escaped}").unwrap();
            } else {
                writeln!(html, "<{mark}>{escaped}</{mark}>").unwrap();
            }
        }
        html.push_str("</pre>");
    }
}

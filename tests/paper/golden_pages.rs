//! Every page of the golden documents as a picture and as text. `UPDATE_GOLDEN=1 cargo test --test paper
//! golden` takes what is drawn now as right: look at the pictures that changed first.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use billet::document::{Document, read_document, totals};
use billet::paper::{Fonts, Sheet, lay_out};
use billet::pdf::{self, Enclosures};
use image::RgbImage;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::golden_report::{Fault, write_report};
use crate::own_fonts::fonts_with;
use crate::page_picture::{Difference, draw_pages, reduced, write_reduced};
use crate::samples::{folder, fonts_of};
use crate::tool::{print_of, scratch};

/// How many documents are drawn at a time.
const AT_A_TIME: usize = 3;

/// A golden document: one of the samples, changed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    /// The sample.
    document: String,
    /// What is changed in it (RFC 7396).
    #[serde(default)]
    change: Value,
    /// The picture of its stamp.
    stamp: Option<String>,
    /// Fonts of the visitor's own.
    #[serde(default)]
    fonts: Vec<String>,
}

impl Case {
    /// All of them.
    pub fn all() -> Vec<Self> {
        let list = fs::read_to_string(golden("cases.json")).unwrap();
        serde_json::from_str(&list).unwrap()
    }

    fn document(&self) -> Document {
        let path = folder("tests/paper/documents").join(format!("{}.json", self.document));
        let mut document: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        if !self.change.is_null() {
            merge(&mut document, &self.change);
        }
        if let Some(stamp) = &self.stamp {
            let file = fs::read(folder("tests/paper/pictures").join(stamp)).unwrap();
            let stamp = json!({ "media_type": "image/png", "data": BASE64_STANDARD.encode(file) });
            merge(&mut document, &json!({ "look": { "stamp": stamp } }));
        }
        read_document(&document.to_string()).unwrap()
    }

    /// Whether it does without fonts of the visitor's own.
    pub fn has_built_in_fonts(&self) -> bool {
        self.fonts.is_empty()
    }

    /// The document laid out, and the fonts that it takes.
    pub fn sheet(&self) -> (Document, Sheet, Fonts) {
        let document = self.document();
        let fonts = if self.fonts.is_empty() {
            fonts_of(&document).clone()
        } else {
            let names: Vec<&str> = self.fonts.iter().map(String::as_str).collect();
            fonts_with(&names)
        };
        let sheet = lay_out(&document, totals(&document).ok().as_ref(), &fonts);
        (document, sheet, fonts)
    }
}

/// Changes a value as another one says (RFC 7396).
fn merge(value: &mut Value, change: &Value) {
    let Value::Object(changes) = change else {
        *value = change.clone();
        return;
    };
    if !value.is_object() {
        *value = json!({});
    }
    let object = value.as_object_mut().unwrap();
    for (name, change) in changes {
        if change.is_null() {
            object.remove(name);
        } else {
            merge(object.entry(name).or_insert(Value::Null), change);
        }
    }
}

fn golden(name: &str) -> PathBuf {
    folder("tests/paper/golden").join(name)
}

/// A golden document as it is drawn now.
struct Drawn {
    name: String,
    pages: Vec<RgbImage>,
    text: String,
}

fn draw(case: &Case, folder: &Path) -> Drawn {
    let (_, sheet, fonts) = case.sheet();
    let pdf = folder.join(format!("{}.pdf", case.name));
    fs::write(&pdf, pdf::write(&sheet, &fonts, &Enclosures::default()).unwrap()).unwrap();
    let text = print_of("pdftotext", &["-layout".as_ref(), pdf.as_path(), "-".as_ref()]);
    let pages = draw_pages(&pdf).iter().map(reduced).collect();
    Drawn { name: case.name.clone(), pages, text }
}

/// The text without what versions of the program lay out differently: how wide a gap is.
fn words(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    lines.filter(|line| !line.is_empty()).collect()
}

fn picture_of(name: &str, page: usize) -> PathBuf {
    golden("pages").join(format!("{name}-{}.png", page + 1))
}

fn text_of(name: &str) -> PathBuf {
    golden("texts").join(format!("{name}.txt"))
}

impl Drawn {
    fn keep(&self) {
        for (page, picture) in self.pages.iter().enumerate() {
            let path = picture_of(&self.name, page);
            let kept = image::open(&path).map(image::DynamicImage::into_rgb8);
            // A picture that nobody could tell from the one that is kept stays as it is.
            if !kept.is_ok_and(|kept| !Difference::of(&kept, picture).is_seen()) {
                write_reduced(picture, &path);
            }
        }
        let kept = fs::read_to_string(text_of(&self.name)).unwrap_or_default();
        if words(&kept) != words(&self.text) {
            fs::write(text_of(&self.name), &self.text).unwrap();
        }
    }

    /// Where it differs from what is kept.
    fn faults(self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let kept_text = fs::read_to_string(text_of(&self.name)).unwrap_or_default();
        if words(&kept_text) != words(&self.text) {
            let name = self.name.clone();
            faults.push(Fault::Text { name, expected: kept_text, actual: self.text });
        }
        let kept_pages =
            (0..).map(|page| picture_of(&self.name, page)).take_while(|path| path.exists());
        let kept: Vec<RgbImage> =
            kept_pages.map(|path| image::open(path).unwrap().into_rgb8()).collect();
        let count = kept.len().max(self.pages.len());
        let (mut kept, mut pages) = (kept.into_iter(), self.pages.into_iter());
        for page in 1..=count {
            let (expected, actual) = (kept.next(), pages.next());
            let difference = match (&expected, &actual) {
                (Some(expected), Some(actual)) => Difference::of(expected, actual),
                _ => Difference::of(&RgbImage::new(1, 1), &RgbImage::new(2, 2)),
            };
            if difference.is_seen() {
                let name = format!("{}-{page}", self.name);
                faults.push(Fault::Picture { name, expected, actual, difference });
            }
        }
        faults
    }
}

#[test]
fn the_golden_pages_look_and_read_as_they_did() {
    let folder = scratch("golden");
    let cases = Case::all();
    let share = cases.len().div_ceil(AT_A_TIME);
    let drawn: Vec<Drawn> = std::thread::scope(|scope| {
        let threads: Vec<_> = cases
            .chunks(share)
            .map(|cases| {
                let folder = &folder;
                scope.spawn(move || cases.iter().map(|case| draw(case, folder)).collect::<Vec<_>>())
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        drawn.iter().for_each(Drawn::keep);
        remove_strays(&drawn);
    }
    let strays = strays(&drawn);
    assert!(strays.is_empty(), "of no golden document: {strays:?}");
    let faults: Vec<Fault> = drawn.into_iter().flat_map(Drawn::faults).collect();
    if !faults.is_empty() {
        let names: Vec<String> = faults.iter().map(Fault::to_string).collect();
        let report = write_report(&faults);
        panic!(
            "{} golden pages differ: {}.\nSee them side by side: {}\nWhere the new ones are right, \
             `UPDATE_GOLDEN=1 cargo test --test paper golden` keeps them.",
            names.len(),
            names.join(", "),
            report.display()
        );
    }
}

/// Files that are kept and belong to no golden document.
fn strays(drawn: &[Drawn]) -> Vec<PathBuf> {
    let files =
        ["pages", "texts"].into_iter().flat_map(|folder| fs::read_dir(golden(folder)).unwrap());
    let known: Vec<PathBuf> = drawn
        .iter()
        .flat_map(|drawn| {
            let pages = (0..drawn.pages.len()).map(|page| picture_of(&drawn.name, page));
            pages.chain([text_of(&drawn.name)])
        })
        .collect();
    files.map(|file| file.unwrap().path()).filter(|file| !known.contains(file)).collect()
}

fn remove_strays(drawn: &[Drawn]) {
    for stray in strays(drawn) {
        fs::remove_file(stray).unwrap();
    }
}

//! How long a PDF takes and how large it is, by the number of lines: `cargo run --release --example
//! time_pdf`. Layout and writing are measured apart; the median of several rounds is told.

#![expect(clippy::disallowed_methods, reason = "measuring is what the clock is for")]

use std::fs;
use std::time::{Duration, Instant};

use billet::document::{Document, Id, Line, read_document, totals};
use billet::paper::{Fonts, lay_out};
use billet::pdf::{self, Attachment, Enclosures};

const SAMPLE: &str = include_str!("../tests/paper/documents/english.json");
const ROUNDS: usize = 9;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let font = |name| fs::read(format!("fonts/NotoSans-{name}.ttf"));
    let fonts = Fonts::new(font("Regular")?, font("Bold")?)?;
    println!(
        "{:>6} {:>6} {:>12} {:>12} {:>9}",
        "lines", "pages", "layout (ms)", "PDF (ms)", "bytes"
    );
    for count in [20, 1000, 5000, 10_000] {
        let document = document(count)?;
        let figures = totals(&document).ok();
        let (mut layout, mut writing) = (Vec::new(), Vec::new());
        let (mut pages, mut size) = (0, 0);
        for _ in 0..ROUNDS {
            let began = Instant::now();
            let sheet = lay_out(&document, figures.as_ref(), &fonts);
            layout.push(began.elapsed());
            let enclosures = Enclosures {
                attachments: vec![Attachment::of_document(&document)],
                ..Enclosures::default()
            };
            let began = Instant::now();
            size = pdf::write(&sheet, &fonts, &enclosures)?.len();
            writing.push(began.elapsed());
            pages = sheet.pages.len();
        }
        layout.sort();
        writing.sort();
        let median = |times: &[Duration]| {
            times.get(times.len() / 2).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
        };
        let (layout, writing) = (median(&layout), median(&writing));
        println!("{count:>6} {pages:>6} {layout:>12.1} {writing:>12.1} {size:>9}");
    }
    Ok(())
}

fn document(count: usize) -> Result<Document, Box<dyn std::error::Error>> {
    let mut document = read_document(SAMPLE).map_err(|error| format!("{error:?}"))?;
    let lines = document.lines.clone();
    document.lines = (0..count)
        .filter_map(|index| {
            let line = lines.get(index % lines.len())?.clone();
            let description = format!("{} {}", line.description, index + 1);
            Some(Line { id: Id::new(format!("line-{index}")), description, ..line })
        })
        .collect();
    Ok(document)
}

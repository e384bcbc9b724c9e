//! How large a PDF is: tagged, with its fonts, its pictures and the document inside.

use billet::document::{Document, Id, Line, read_document};
use billet::pdf::{self, Attachment, Enclosures, read_document_of};

use crate::samples::{FONTS, document, sheet};

/// A document of so many lines, no two of which say the same.
fn lines(count: usize) -> Document {
    let mut document = document("english");
    let samples = document.lines.clone();
    document.lines = (0..count)
        .map(|index| {
            let line = samples[index % samples.len()].clone();
            let description = format!("{} {}", line.description, index + 1);
            Line { id: Id::new(format!("line-{index}")), description, ..line }
        })
        .collect();
    document
}

fn size(document: &Document) -> (usize, usize) {
    let (bytes, pages) = pdf_of(document);
    (bytes.len(), pages)
}

fn pdf_of(document: &Document) -> (Vec<u8>, usize) {
    let sheet = sheet(document);
    let attachments = vec![Attachment::of_document(document)];
    let enclosures = Enclosures { attachments, ..Enclosures::default() };
    (pdf::write(&sheet, &FONTS, &enclosures).unwrap(), sheet.pages.len())
}

#[test]
fn twenty_lines_with_a_logo_are_at_most_60_kilobytes() {
    let document = lines(20);
    assert!(document.logo.is_some());
    let (size, _) = size(&document);
    assert!(size <= 60_000, "{size} bytes");
}

#[test]
fn a_thousand_lines_are_at_most_360_kilobytes() {
    let (size, pages) = size(&lines(1000));
    assert!(size <= 360_000 && pages > 30, "{size} bytes on {pages} pages");
}

#[test]
fn ten_thousand_lines_are_written_and_read_again() {
    let document = lines(10_000);
    let (bytes, pages) = pdf_of(&document);
    assert!(bytes.len() <= 3_600_000 && pages > 300, "{} bytes on {pages} pages", bytes.len());
    let cut = &bytes[..bytes.len() - 20];
    for (bytes, way) in [(&*bytes, "by its table"), (cut, "by looking for it")] {
        let back = read_document(&read_document_of(bytes).unwrap()).unwrap();
        assert_eq!(back.lines, document.lines, "found {way}");
    }
}

//! The attached files that are the documents (ISO 32000-1, 7.11.4).

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use super::super::attachment::place_of_document;
use super::source::Source;
use super::{LIMITS, ReadPdfError};

/// The most nodes of a tree of names, and the most files that are looked at.
const MOST_NODES: usize = 10_000;

/// The bytes of each document that a file holds, in their order.
pub fn find_attached(source: &mut Source) -> Result<Vec<Vec<u8>>, ReadPdfError> {
    let Ok(root) = source.trailer().get(b"Root").cloned() else {
        return Err(ReadPdfError::Damaged("it has no catalog"));
    };
    let Object::Dictionary(catalog) = source.resolve(&root)? else {
        return Err(ReadPdfError::Damaged("it has no catalog"));
    };
    let mut documents: Vec<(usize, Dictionary)> = Vec::new();
    for file in files_of(source, &catalog)? {
        let Object::Dictionary(file) = source.resolve(&file)? else { continue };
        if let Some(place) = place_of(source, &file)? {
            let next = documents.iter().take_while(|(other, _)| *other < place).count();
            // What people see counts, and came first.
            if documents.get(next).is_none_or(|(other, _)| *other != place) {
                documents.insert(next, (place, file));
            }
        }
    }
    let mut contents = Vec::with_capacity(documents.len());
    for (_, file) in documents {
        contents.push(content(source, &file)?);
    }
    if contents.is_empty() { Err(ReadPdfError::NoDocument) } else { Ok(contents) }
}

/// The specifications of all files that the catalog leads to: those that people see before those
/// that are only associated.
fn files_of(source: &mut Source, catalog: &Dictionary) -> Result<Vec<Object>, ReadPdfError> {
    let mut files = Vec::new();
    let mut waiting = Vec::new();
    if let Object::Dictionary(trees) = source.get(catalog, b"Names")? {
        waiting.extend(trees.get(b"EmbeddedFiles").ok().cloned());
    }
    let mut seen = BTreeSet::new();
    while let Some(node) = waiting.pop() {
        if let Object::Reference((number, _)) = node
            && !seen.insert(number)
        {
            continue;
        }
        let Object::Dictionary(node) = source.resolve(&node)? else { continue };
        if let Object::Array(kids) = source.get(&node, b"Kids")? {
            waiting.extend(kids);
        }
        if let Object::Array(names) = source.get(&node, b"Names")? {
            files.extend(names.into_iter().skip(1).step_by(2));
        }
        if waiting.len() + seen.len() + files.len() > MOST_NODES {
            return Err(ReadPdfError::TooLarge);
        }
    }
    if let Object::Array(associated) = source.get(catalog, b"AF")? {
        files.extend(associated.into_iter().take(MOST_NODES));
    }
    Ok(files)
}

/// The place of the document that a file is by its name.
fn place_of(source: &mut Source, file: &Dictionary) -> Result<Option<usize>, ReadPdfError> {
    for key in [&b"UF"[..], b"F"] {
        if let Object::String(name, _) = source.get(file, key)?
            && let Some(place) = place_of_document(&ascii(&name))
        {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

/// The letters of a text string (7.9.2.2), if they are ASCII: in two bytes a letter, or in one. Names
/// of documents are.
fn ascii(name: &[u8]) -> String {
    match name {
        [0xfe, 0xff, units @ ..] => {
            let letter = |unit: &[u8]| if let [0, low] = unit { *low } else { 0 };
            units.chunks(2).map(|unit| char::from(letter(unit))).collect()
        }
        [0xef, 0xbb, 0xbf, bytes @ ..] | bytes => bytes.iter().copied().map(char::from).collect(),
    }
}

fn content(source: &mut Source, file: &Dictionary) -> Result<Vec<u8>, ReadPdfError> {
    if let Object::Dictionary(streams) = source.get(file, b"EF")? {
        for key in [&b"UF"[..], b"F"] {
            if let Object::Stream(stream) = source.get(&streams, key)? {
                return source.unpacked(&stream, LIMITS.stream);
            }
        }
    }
    Err(ReadPdfError::Damaged("its document is missing"))
}

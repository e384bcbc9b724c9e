//! The attached file that is the document (ISO 32000-1, 7.11.4).

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use super::super::attachment::DOCUMENT_NAME;
use super::source::Source;
use super::{LIMITS, ReadPdfError};

/// The most nodes of a tree of names, and the most files that are looked at.
const MOST_NODES: usize = 10_000;

/// The bytes of the document that a file holds.
pub fn find_attached(source: &mut Source) -> Result<Vec<u8>, ReadPdfError> {
    let Ok(root) = source.trailer().get(b"Root").cloned() else {
        return Err(ReadPdfError::Damaged("it has no catalog"));
    };
    let Object::Dictionary(catalog) = source.resolve(&root)? else {
        return Err(ReadPdfError::Damaged("it has no catalog"));
    };
    for file in files_of(source, &catalog)? {
        let Object::Dictionary(file) = source.resolve(&file)? else { continue };
        if is_document(source, &file)? {
            return content(source, &file);
        }
    }
    Err(ReadPdfError::NoDocument)
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

/// Whether a file has the name of the document.
fn is_document(source: &mut Source, file: &Dictionary) -> Result<bool, ReadPdfError> {
    for key in [&b"UF"[..], b"F"] {
        if let Object::String(name, _) = source.get(file, key)?
            && is_name(&name)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a text string (7.9.2.2) is the name of the document, which is ASCII: in two bytes a
/// letter, or in one.
fn is_name(name: &[u8]) -> bool {
    let wanted = DOCUMENT_NAME.bytes();
    match name {
        [0xfe, 0xff, units @ ..] => units.iter().copied().eq(wanted.flat_map(|byte| [0, byte])),
        [0xef, 0xbb, 0xbf, bytes @ ..] | bytes => bytes.iter().copied().eq(wanted),
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

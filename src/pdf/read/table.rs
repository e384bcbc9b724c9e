//! Where the objects of a PDF file stand: as its cross-reference tables and streams say (ISO
//! 32000-1, 7.5.4 and 7.5.8), or found by looking for them.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::parse::Parser;
use super::source::Source;
use super::{LIMITS, ReadPdfError};

/// How far from the end of the file its last words may stand.
const END_WITHIN: usize = 2048;

/// The most tables of one file: each time it is saved it may get another one.
const MOST_TABLES: usize = 500;

/// The bytes of a row of a table (7.5.4).
const ROW: usize = 20;

/// Where an object stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Nowhere.
    Free,
    /// At so many bytes from the header.
    At(usize),
    /// In an object stream.
    In {
        /// The number of the stream.
        stream: u32,
        /// The place in it.
        index: usize,
    },
}

/// Where all objects stand.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// By their numbers.
    pub entries: BTreeMap<u32, Entry>,
    /// What leads to the first of them.
    pub trailer: Dictionary,
}

/// Reads what the file says of its objects: the last of its tables, and all that it goes back to.
pub fn read_table(source: &mut Source) -> Result<Table, ReadPdfError> {
    let damaged = ReadPdfError::Damaged("it does not say where its objects are");
    let bytes = source.bytes();
    let tail_start = bytes.len().saturating_sub(END_WITHIN);
    let tail = bytes.get(tail_start..).unwrap_or_default();
    let at = tail.windows(9).rposition(|window| window == b"startxref").ok_or(damaged)?;
    let mut next: Option<usize> = Parser::new(bytes, tail_start + at + 9).whole();
    let mut table = Table::default();
    let mut seen = BTreeSet::new();
    while let Some(offset) = next {
        if !seen.insert(offset) || seen.len() > MOST_TABLES {
            return Err(ReadPdfError::Damaged("its tables go round in a circle"));
        }
        let trailer = read_section(source, offset, &mut table)?;
        // A table for old programs may have a stream for new ones beside it (7.5.8.4).
        if let Some(beside) = offset_in(&trailer, b"XRefStm")
            && seen.insert(beside)
        {
            read_section(source, beside, &mut table)?;
        }
        if table.entries.len() > LIMITS.objects {
            return Err(ReadPdfError::TooLarge);
        }
        next = offset_in(&trailer, b"Prev");
        for (key, value) in &trailer {
            if !table.trailer.has(key) {
                table.trailer.set(key.as_slice(), value.clone());
            }
        }
    }
    if table.trailer.has(b"Root") { Ok(table) } else { Err(damaged) }
}

fn offset_in(trailer: &Dictionary, key: &[u8]) -> Option<usize> {
    trailer.get(key).and_then(Object::as_i64).ok().and_then(|offset| usize::try_from(offset).ok())
}

/// Reads one table or stream. What a newer one said stays.
fn read_section(
    source: &mut Source,
    offset: usize,
    table: &mut Table,
) -> Result<Dictionary, ReadPdfError> {
    let damaged = ReadPdfError::Damaged("the table of its objects cannot be read");
    let mut parser = Parser::new(source.bytes(), offset);
    if !parser.keyword(b"xref") {
        let Object::Stream(stream) = source.object_at(offset, None)? else { return Err(damaged) };
        let data = source.unpacked(&stream, LIMITS.stream)?;
        read_stream(&stream.dict, &data, table).ok_or(damaged)?;
        return Ok(stream.dict);
    }
    while !parser.keyword(b"trailer") {
        let (first, count): (u32, u32) = parser.whole().zip(parser.whole()).ok_or(damaged)?;
        let end = first.checked_add(count).ok_or(damaged)?;
        for number in first..end {
            source.spend(ROW)?;
            let offset: usize = parser.whole().ok_or(damaged)?;
            parser.whole::<u32>().ok_or(damaged)?;
            let entry = if parser.keyword(b"n") {
                Entry::At(offset)
            } else if parser.keyword(b"f") {
                Entry::Free
            } else {
                return Err(damaged);
            };
            table.entries.entry(number).or_insert(entry);
            if table.entries.len() > LIMITS.objects {
                return Err(ReadPdfError::TooLarge);
            }
        }
    }
    let trailer = parser.object();
    source.spend(parser.at().saturating_sub(offset))?;
    match trailer {
        Some(Object::Dictionary(trailer)) => Ok(trailer),
        _ => Err(damaged),
    }
}

/// Reads the rows of a cross-reference stream (7.5.8.2).
fn read_stream(dictionary: &Dictionary, data: &[u8], table: &mut Table) -> Option<()> {
    let numbers = |key: &[u8]| -> Option<Vec<usize>> {
        let objects = dictionary.get(key).and_then(Object::as_array).ok()?;
        let number = |object: &Object| usize::try_from(object.as_i64().ok()?).ok();
        objects.iter().map(number).collect()
    };
    let widths: [usize; 3] = numbers(b"W")?.try_into().ok()?;
    let width: usize = widths.iter().try_fold(0_usize, |sum, each| sum.checked_add(*each))?;
    if width == 0 || widths.iter().any(|each| *each > 8) {
        return None;
    }
    let size = usize::try_from(dictionary.get(b"Size").and_then(Object::as_i64).ok()?).ok()?;
    let index = numbers(b"Index").unwrap_or_else(|| vec![0, size]);
    let mut rows = data.chunks_exact(width);
    for range in index.chunks_exact(2) {
        let &[first, count] = range else { return None };
        for number in first..first.checked_add(count)? {
            let Some(row) = rows.next() else { return Some(()) };
            let (kind, rest) = row.split_at_checked(widths[0])?;
            let (second, third) = rest.split_at_checked(widths[1])?;
            let kind = if kind.is_empty() { 1 } else { whole(kind) };
            let entry = match kind {
                0 => Entry::Free,
                1 => Entry::At(whole(second)),
                2 => Entry::In { stream: u32::try_from(whole(second)).ok()?, index: whole(third) },
                _ => continue,
            };
            table.entries.entry(u32::try_from(number).ok()?).or_insert(entry);
            if table.entries.len() > LIMITS.objects {
                return None;
            }
        }
    }
    Some(())
}

/// Bytes as a number, as far as it goes.
fn whole(bytes: &[u8]) -> usize {
    let number = bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// What was found in a file by looking at all of it.
pub struct Found {
    /// The objects that stand outside of streams.
    pub table: Table,
    /// Where trailers begin.
    pub trailers: Vec<usize>,
    /// The numbers of object streams, of cross-reference streams, and of what may be a catalog.
    pub object_streams: Vec<u32>,
    pub cross_references: Vec<u32>,
    pub catalogs: Vec<u32>,
}

/// Looks through a file, once, for the beginnings of objects and for the words by which the
/// important ones are known.
pub fn search_objects(bytes: &[u8]) -> Result<Found, ReadPdfError> {
    let mut found = Found {
        table: Table::default(),
        trailers: Vec::new(),
        object_streams: Vec::new(),
        cross_references: Vec::new(),
        catalogs: Vec::new(),
    };
    let mut last = 0;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let rest = bytes.get(at..).unwrap_or_default();
        match byte {
            b'o' if rest.starts_with(b"obj") => {
                if let Some((number, start)) = beginning_before(bytes, at) {
                    found.table.entries.insert(number, Entry::At(start));
                    last = number;
                    if found.table.entries.len() > LIMITS.objects {
                        return Err(ReadPdfError::TooLarge);
                    }
                }
            }
            b't' if rest.starts_with(b"trailer") => found.trailers.push(at + 7),
            b'/' if rest.starts_with(b"/ObjStm") => found.object_streams.push(last),
            b'/' if rest.starts_with(b"/XRef") => found.cross_references.push(last),
            b'/' if rest.starts_with(b"/Catalog") => found.catalogs.push(last),
            _ => {}
        }
        at += 1;
    }
    for numbers in [&mut found.object_streams, &mut found.cross_references, &mut found.catalogs] {
        numbers.sort_unstable();
        numbers.dedup();
    }
    let is_empty = found.table.entries.is_empty();
    if is_empty { Err(ReadPdfError::Damaged("it has no objects")) } else { Ok(found) }
}

/// The number and the place of an object whose `obj` stands at an offset: `12 0 obj`.
fn beginning_before(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    // Two numbers of at most ten and five digits, and some space.
    let start = at.saturating_sub(24);
    let before = bytes.get(start..at)?;
    let before = before.trim_ascii_end();
    let generation = before.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let before = before.get(..before.len() - generation)?;
    let head = before.trim_ascii_end();
    let digits = head.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    if generation == 0 || digits == 0 || head.len() == before.len() {
        return None;
    }
    let beginning = head.len() - digits;
    let number = std::str::from_utf8(head.get(beginning..)?).ok()?.parse().ok()?;
    Some((number, start + beginning))
}

//! The objects of a PDF file by their numbers, and the file that holds them (ISO 32000-1, 7.5):
//! streams one by one, all else packed into object streams, found through one cross-reference
//! stream.

use std::io::Write;

use lopdf::{Dictionary, Object};
use md5::{Digest, Md5};
use miniz_oxide::deflate::compress_to_vec_zlib;

use super::serialize::{write_dictionary, write_object};

/// The number of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub u32);

impl From<Number> for Object {
    fn from(number: Number) -> Self {
        Self::Reference((number.0, 0))
    }
}

/// The header of a PDF 1.7 file, and the comment that says it is binary (ISO 19005-3, 6.1.2).
const HEADER: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

/// The most objects in one stream: a reader that wants one of them inflates them all.
const OBJECTS_PER_STREAM: usize = 2000;

/// How well streams are packed where there are few: every byte of a short file counts.
const THOROUGH: u8 = 9;
/// The same where there are many: there time counts more than a few percent of the size.
const QUICK: u8 = 3;
/// A file of more pages has many streams.
const FEW_PAGES: usize = 8;

/// Where an object stands in the file.
#[derive(Clone, Copy, Debug, Default)]
enum Entry {
    /// Nowhere: the number is free.
    #[default]
    Free,
    /// At so many bytes from the beginning.
    At(usize),
    /// In an object stream, at an index.
    In(u32, usize),
}

/// Objects on their way into a file.
pub struct Objects {
    /// How well streams are packed.
    level: u8,
    /// The file so far: the header and streams.
    file: Vec<u8>,
    entries: Vec<Entry>,
    /// The objects that will be packed, one after another.
    packed: Vec<u8>,
    /// Their numbers, and where each begins.
    beginnings: Vec<(Number, usize)>,
}

impl Objects {
    /// No objects yet, for a file of so many pages.
    pub fn new(pages: usize) -> Self {
        Self {
            level: if pages > FEW_PAGES { QUICK } else { THOROUGH },
            file: HEADER.to_vec(),
            entries: vec![Entry::Free],
            packed: Vec::new(),
            beginnings: Vec::new(),
        }
    }

    /// A number for an object that will be added later.
    pub fn reserve(&mut self) -> Number {
        self.reserve_many(1)
    }

    /// So many numbers in a row; the first of them.
    pub fn reserve_many(&mut self, count: usize) -> Number {
        let first = number(self.entries.len());
        self.entries.resize(self.entries.len() + count, Entry::Free);
        first
    }

    /// Adds an object under a number that was reserved for it.
    pub fn put(&mut self, number: Number, object: impl Into<Object>) {
        let object = object.into();
        self.put_written(number, |out| write_object(out, &object));
    }

    /// Adds an object that writes itself.
    pub fn put_written(&mut self, number: Number, write: impl FnOnce(&mut Vec<u8>)) {
        self.beginnings.push((number, self.packed.len()));
        write(&mut self.packed);
        self.packed.push(b'\n');
    }

    /// Adds an object.
    pub fn add(&mut self, object: impl Into<Object>) -> Number {
        let number = self.reserve();
        self.put(number, object);
        number
    }

    /// Adds a stream and compresses its data.
    pub fn add_stream(&mut self, dictionary: Dictionary, data: &[u8]) -> Number {
        let number = self.reserve();
        self.put_stream(number, dictionary, data);
        number
    }

    /// Adds a stream under a number that was reserved for it, and compresses its data.
    pub fn put_stream(&mut self, number: Number, mut dictionary: Dictionary, data: &[u8]) {
        dictionary.set("Filter", "FlateDecode");
        self.put_raw_stream(number, dictionary, &compress_to_vec_zlib(data, self.level));
    }

    /// Adds a stream with its data as they are.
    pub fn add_raw_stream(&mut self, dictionary: Dictionary, data: &[u8]) -> Number {
        let number = self.reserve();
        self.put_raw_stream(number, dictionary, data);
        number
    }

    fn put_raw_stream(&mut self, number: Number, mut dictionary: Dictionary, data: &[u8]) {
        dictionary.set("Length", i64::try_from(data.len()).unwrap_or(i64::MAX));
        self.set(number, Entry::At(self.file.len()));
        // Writing into a vector cannot fail.
        let _ = writeln!(self.file, "{} 0 obj", number.0);
        write_dictionary(&mut self.file, &dictionary);
        self.file.extend_from_slice(b"\nstream\n");
        self.file.extend_from_slice(data);
        self.file.extend_from_slice(b"\nendstream\nendobj\n");
    }

    /// The bytes of the file. Its identifier (14.4) comes from all that it holds and from `seed`,
    /// so that the same document has the same one.
    pub fn save(mut self, root: Number, information: Number, seed: &str) -> Vec<u8> {
        let mut digest = Md5::new();
        digest.update(seed.as_bytes());
        digest.update(&self.file);
        digest.update(&self.packed);
        let identity = Object::String(digest.finalize().to_vec(), lopdf::StringFormat::Hexadecimal);
        self.pack();

        let number = self.reserve();
        let beginning = self.file.len();
        self.set(number, Entry::At(beginning));
        // The offset takes as many bytes as the largest of them needs.
        let width = (beginning.ilog2() / 8 + 1) as usize;
        let widths = [1, i64::try_from(width).unwrap_or(8), 2].map(Object::Integer).to_vec();
        let columns = 3 + width;
        let parameters = Dictionary::from_iter([
            ("Predictor", Object::Integer(12)),
            ("Columns", Object::Integer(i64::try_from(columns).unwrap_or(0))),
        ]);
        let dictionary = Dictionary::from_iter([
            ("Type", Object::from("XRef")),
            ("Size", Object::Integer(i64::try_from(self.entries.len()).unwrap_or(0))),
            ("W", Object::Array(widths)),
            ("Root", root.into()),
            ("Info", information.into()),
            ("ID", Object::Array(vec![identity.clone(), identity])),
            ("DecodeParms", Object::Dictionary(parameters)),
        ]);
        let table = self.table(width);
        self.put_stream(number, dictionary, &table);
        let _ = write!(self.file, "startxref\n{beginning}\n%%EOF\n");
        self.file
    }

    /// Moves what is packed into object streams (7.5.7).
    fn pack(&mut self) {
        let packed = std::mem::take(&mut self.packed);
        let beginnings = std::mem::take(&mut self.beginnings);
        let mut rest = beginnings.as_slice();
        while !rest.is_empty() {
            let (chunk, after) = rest.split_at(rest.len().min(OBJECTS_PER_STREAM));
            let start = chunk.first().map_or(0, |(_, at)| *at);
            let end = after.first().map_or(packed.len(), |(_, at)| *at);
            rest = after;
            let mut data = Vec::with_capacity(chunk.len() * 8 + end - start);
            let stream = self.reserve();
            for (index, (number, at)) in chunk.iter().enumerate() {
                let _ = write!(data, "{} {} ", number.0, at - start);
                self.set(*number, Entry::In(stream.0, index));
            }
            let dictionary = Dictionary::from_iter([
                ("Type", Object::from("ObjStm")),
                ("N", Object::Integer(i64::try_from(chunk.len()).unwrap_or(0))),
                ("First", Object::Integer(i64::try_from(data.len()).unwrap_or(0))),
            ]);
            data.extend_from_slice(packed.get(start..end).unwrap_or_default());
            self.put_stream(stream, dictionary, &data);
        }
    }

    /// The cross-reference table (7.5.8.3), every row as its difference to the one above (7.4.4.4):
    /// nearly nothing is left of it.
    fn table(&self, width: usize) -> Vec<u8> {
        let mut table = Vec::with_capacity(self.entries.len() * (4 + width));
        let mut above = vec![0; 3 + width];
        for entry in &self.entries {
            let (kind, middle, last) = match *entry {
                Entry::Free => (0, 0, 0xffff),
                Entry::At(offset) => (1, offset, 0),
                Entry::In(stream, index) => (2, stream as usize, index),
            };
            let middle = middle.to_be_bytes();
            let last = u16::try_from(last).unwrap_or_default().to_be_bytes();
            let mut row = vec![kind];
            row.extend_from_slice(middle.get(middle.len().saturating_sub(width)..).unwrap_or(&[]));
            row.extend_from_slice(&last);
            table.push(2);
            table.extend(row.iter().zip(&above).map(|(here, above)| here.wrapping_sub(*above)));
            above = row;
        }
        table
    }

    fn set(&mut self, number: Number, entry: Entry) {
        if let Some(slot) = self.entries.get_mut(number.0 as usize) {
            *slot = entry;
        }
    }
}

fn number(index: usize) -> Number {
    Number(u32::try_from(index).unwrap_or(u32::MAX))
}

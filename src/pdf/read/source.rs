//! A PDF file that is read: its objects by their numbers (ISO 32000-1, 7.5).

use std::collections::BTreeMap;
use std::rc::Rc;

use lopdf::{Dictionary, Object, Stream};

use super::filters::unpack;
use super::parse::Parser;
use super::table::{Entry, Table, read_table, search_objects};
use super::{LIMITS, ReadPdfError};

/// How often a reference may lead to another one.
const MOST_STEPS: usize = 16;

/// How far into the file its header may stand (ISO 32000-1, annex H.3.4.1).
const HEADER_WITHIN: usize = 1024;

/// A PDF file.
pub struct Source<'a> {
    bytes: &'a [u8],
    table: Table,
    /// The object streams that were inflated, with what their heads say.
    streams: BTreeMap<u32, Rc<Packed>>,
    /// How many bytes may still be looked at.
    work: usize,
    is_rebuilt: bool,
}

/// An object stream.
struct Packed {
    data: Vec<u8>,
    /// The numbers of its objects, and where each begins.
    objects: Vec<(u32, usize)>,
}

impl<'a> Source<'a> {
    /// Opens a file.
    pub fn open(bytes: &'a [u8]) -> Result<Self, ReadPdfError> {
        let head = bytes.get(..bytes.len().min(HEADER_WITHIN)).unwrap_or_default();
        let header = find(head, b"%PDF-").ok_or(ReadPdfError::NotPdf)?;
        if bytes.len() > LIMITS.file {
            return Err(ReadPdfError::TooLarge);
        }
        // Offsets count from the header.
        let bytes = bytes.get(header..).unwrap_or_default();
        let mut source = Self {
            bytes,
            table: Table::default(),
            streams: BTreeMap::new(),
            work: LIMITS.work,
            is_rebuilt: false,
        };
        match read_table(&mut source) {
            Ok(table) => source.table = table,
            Err(ReadPdfError::Damaged(_)) => {
                source.rebuild()?;
            }
            Err(other) => return Err(other),
        }
        if source.table.trailer.has(b"Encrypt") {
            return Err(ReadPdfError::Encrypted);
        }
        Ok(source)
    }

    /// Finds the objects by looking for them, whatever the file's own table says. Whether that was
    /// not done before.
    pub fn rebuild(&mut self) -> Result<bool, ReadPdfError> {
        if self.is_rebuilt {
            return Ok(false);
        }
        self.is_rebuilt = true;
        self.streams.clear();
        self.spend(self.bytes.len())?;
        let found = search_objects(self.bytes)?;
        self.table = found.table;
        for start in found.trailers {
            let mut parser = Parser::new(self.bytes, start);
            let trailer = parser.object();
            self.spend(parser.at().saturating_sub(start))?;
            if let Some(Object::Dictionary(trailer)) = trailer {
                self.add_trailer(&trailer);
            }
        }
        for number in found.cross_references {
            if let Ok(Object::Stream(stream)) = self.object(number) {
                self.add_trailer(&stream.dict);
            }
        }
        // Of two streams the later one is newer.
        for number in found.object_streams.into_iter().rev() {
            let packed = match self.packed(number) {
                Err(ReadPdfError::TooLarge) => return Err(ReadPdfError::TooLarge),
                Err(_) => continue,
                Ok(packed) => packed,
            };
            for (index, (object, _)) in packed.objects.iter().enumerate() {
                self.table.entries.entry(*object).or_insert(Entry::In { stream: number, index });
            }
            if self.table.entries.len() > LIMITS.objects {
                return Err(ReadPdfError::TooLarge);
            }
        }
        if !self.table.trailer.has(b"Root") {
            // Without a trailer the catalog is known by what it says.
            let catalog = found.catalogs.iter().rev().find(|number| self.is_catalog(**number));
            if let Some(catalog) = catalog {
                self.table.trailer.set("Root", Object::Reference((*catalog, 0)));
            }
        }
        if self.table.trailer.has(b"Encrypt") {
            return Err(ReadPdfError::Encrypted);
        }
        Ok(true)
    }

    /// The trailer (7.5.5).
    pub const fn trailer(&self) -> &Dictionary {
        &self.table.trailer
    }

    /// The bytes of the file from its header on.
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The value of an entry of a dictionary, wherever it stands.
    pub fn get(&mut self, dictionary: &Dictionary, key: &[u8]) -> Result<Object, ReadPdfError> {
        match dictionary.get(key) {
            Ok(object) => self.resolve(object),
            Err(_) => Ok(Object::Null),
        }
    }

    /// What an object refers to, or the object itself.
    pub fn resolve(&mut self, object: &Object) -> Result<Object, ReadPdfError> {
        let mut object = object.clone();
        for _ in 0..MOST_STEPS {
            match object {
                Object::Reference((number, _)) => object = self.object(number)?,
                other => return Ok(other),
            }
        }
        Err(ReadPdfError::Damaged("its references go round in a circle"))
    }

    /// An object by its number. One that is nowhere is null (7.3.10).
    pub fn object(&mut self, number: u32) -> Result<Object, ReadPdfError> {
        match self.table.entries.get(&number) {
            None | Some(Entry::Free) => Ok(Object::Null),
            Some(Entry::At(offset)) => self.object_at(*offset, Some(number)),
            Some(Entry::In { stream, index }) => {
                let (stream, index) = (*stream, *index);
                let packed = self.packed(stream)?;
                let place = packed.objects.get(index).filter(|(own, _)| *own == number);
                let place = place.or_else(|| packed.objects.iter().find(|(own, _)| *own == number));
                let Some((_, at)) = place else {
                    return Err(ReadPdfError::Damaged("an object is not where it should be"));
                };
                let mut parser = Parser::new(&packed.data, *at);
                let object = parser.object();
                self.spend(parser.at().saturating_sub(*at))?;
                object.ok_or(ReadPdfError::Damaged("an object cannot be read"))
            }
        }
    }

    /// The object that begins at an offset, of the number that it should have.
    pub fn object_at(
        &mut self,
        offset: usize,
        number: Option<u32>,
    ) -> Result<Object, ReadPdfError> {
        let damaged = ReadPdfError::Damaged("an object cannot be read");
        let mut parser = Parser::new(self.bytes, offset);
        let own = parser.beginning().ok_or(damaged)?;
        if number.is_some_and(|number| number != own) {
            return Err(ReadPdfError::Damaged("an object is not where it should be"));
        }
        let object = parser.object();
        self.spend(parser.at().saturating_sub(offset))?;
        let object = object.ok_or(damaged)?;
        let Object::Dictionary(dictionary) = object else { return Ok(object) };
        if !parser.keyword(b"stream") {
            return Ok(Object::Dictionary(dictionary));
        }
        parser.end_of_line();
        let data = self.data_at(&dictionary, parser.at())?;
        self.spend(data.len())?;
        Ok(Object::Stream(Stream::new(dictionary, data.to_vec())))
    }

    /// The data of a stream, unpacked.
    pub fn unpacked(&mut self, stream: &Stream, most: usize) -> Result<Vec<u8>, ReadPdfError> {
        let mut dictionary = Dictionary::new();
        for key in [&b"Filter"[..], b"DecodeParms"] {
            let value = self.get(&stream.dict, key)?;
            let value = match value {
                Object::Array(objects) => {
                    let objects = objects.iter().take(16).map(|object| self.resolve(object));
                    Object::Array(objects.collect::<Result<_, _>>()?)
                }
                other => other,
            };
            dictionary.set(key, value);
        }
        let mut made = 0;
        let data = unpack(&dictionary, &stream.content, most.min(self.work), &mut made);
        self.spend(made)?;
        data
    }

    /// The data that begin at an offset: as many as their dictionary says, or up to where they end.
    fn data_at(&mut self, dictionary: &Dictionary, start: usize) -> Result<&'a [u8], ReadPdfError> {
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = match dictionary.get(b"Length") {
            // A length that stands in a stream of its own length would never be found.
            Ok(Object::Reference((number, _))) => match self.table.entries.get(number) {
                Some(Entry::At(offset)) => {
                    let mut parser = Parser::new(self.bytes, *offset);
                    parser.beginning().and_then(|_| parser.whole())
                }
                _ => None,
            },
            Ok(Object::Integer(length)) => usize::try_from(*length).ok(),
            _ => None,
        };
        if let Some(data) = length.and_then(|length| rest.get(..length)) {
            let mut parser = Parser::new(self.bytes, start + data.len());
            if parser.keyword(b"endstream") {
                return Ok(data);
            }
        }
        let end = find(rest, b"endstream");
        self.spend(end.unwrap_or(rest.len()))?;
        let end = end.ok_or(ReadPdfError::Damaged("a stream has no end"))?;
        let data = rest.get(..end).unwrap_or_default();
        let data = data.strip_suffix(b"\n").unwrap_or(data);
        Ok(data.strip_suffix(b"\r").unwrap_or(data))
    }

    /// An object stream (7.5.7).
    fn packed(&mut self, number: u32) -> Result<Rc<Packed>, ReadPdfError> {
        if let Some(packed) = self.streams.get(&number) {
            return Ok(Rc::clone(packed));
        }
        let damaged = ReadPdfError::Damaged("an object stream cannot be read");
        let Some(Entry::At(offset)) = self.table.entries.get(&number) else { return Err(damaged) };
        let Object::Stream(stream) = self.object_at(*offset, Some(number))? else {
            return Err(damaged);
        };
        let whole = |key: &[u8]| {
            let number = stream.dict.get(key).and_then(Object::as_i64).ok();
            number.and_then(|number| usize::try_from(number).ok()).ok_or(damaged)
        };
        let (count, first) = (whole(b"N")?, whole(b"First")?);
        let data = self.unpacked(&stream, LIMITS.stream)?;
        let mut parser = Parser::new(&data, 0);
        let mut objects = Vec::new();
        while objects.len() < count && parser.at() < first {
            let (Some(object), Some(offset)) = (parser.whole(), parser.whole::<usize>()) else {
                break;
            };
            objects.push((object, first.saturating_add(offset)));
        }
        let packed = Rc::new(Packed { data, objects });
        self.streams.insert(number, Rc::clone(&packed));
        Ok(packed)
    }

    fn is_catalog(&mut self, number: u32) -> bool {
        let Ok(Object::Dictionary(dictionary)) = self.object(number) else { return false };
        dictionary.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"Catalog")
    }

    fn add_trailer(&mut self, trailer: &Dictionary) {
        for key in [&b"Root"[..], b"Encrypt"] {
            if let Ok(value) = trailer.get(key) {
                self.table.trailer.set(key, value.clone());
            }
        }
    }

    /// Counts what was looked at.
    pub fn spend(&mut self, bytes: usize) -> Result<(), ReadPdfError> {
        self.work = self.work.checked_sub(bytes).ok_or(ReadPdfError::TooLarge)?;
        Ok(())
    }
}

/// Where some bytes stand first in others.
pub fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

//! Several files as one: a zip archive without compression, for PDFs are compressed already. The
//! crates that write zips bring along what compresses, encrypts and reads them, or leave out the
//! sizes before each file that simple readers want.
//!
//! As in APPNOTE 6.3.10 of the format's makers. The same files give the same bytes: the day is that
//! of the document, the time is midnight.

use chrono::Datelike;

use crate::calendar::Date;

/// A file of the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name, of which no other has the same.
    pub name: String,
    /// The day that it bears.
    pub date: Option<Date>,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files would need the form of the format for more than 4 GB or 65,535 files.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq)]
#[error("too much for one zip file")]
pub(super) struct TooLarge;

/// The version that reads it: 2.0, the first with the bit for names in UTF-8 in use.
const VERSION: u16 = 20;
/// Names are in UTF-8.
const UTF8_NAMES: u16 = 1 << 11;

/// The files as one.
pub(super) fn zip(entries: &[Entry]) -> Result<Vec<u8>, TooLarge> {
    let mut file = Vec::with_capacity(entries.iter().map(|entry| entry.bytes.len() + 256).sum());
    let mut directory = Vec::new();
    for entry in entries {
        let offset = fits::<u32>(file.len())?;
        let common = common(entry)?;
        file.extend(b"PK\x03\x04");
        file.extend(&common);
        file.extend(entry.name.as_bytes());
        file.extend(&entry.bytes);
        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&common);
        // No comment, the first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(entry.name.as_bytes());
    }
    let count = fits::<u16>(entries.len())?.to_le_bytes();
    let (offset, size) = (fits::<u32>(file.len())?, fits::<u32>(directory.len())?);
    file.extend(directory);
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend([count, count].concat());
    file.extend(size.to_le_bytes());
    file.extend(offset.to_le_bytes());
    file.extend([0; 2]);
    Ok(file)
}

/// What stands before a file and again in the directory.
fn common(entry: &Entry) -> Result<Vec<u8>, TooLarge> {
    let mut common = Vec::with_capacity(26);
    let size = fits::<u32>(entry.bytes.len())?.to_le_bytes();
    for number in [VERSION, UTF8_NAMES, 0, 0, day(entry.date)] {
        common.extend(number.to_le_bytes());
    }
    common.extend(crc32fast::hash(&entry.bytes).to_le_bytes());
    common.extend([size, size].concat());
    common.extend(fits::<u16>(entry.name.len())?.to_le_bytes());
    // No further fields.
    common.extend([0; 2]);
    Ok(common)
}

/// A day as MS-DOS wrote it; its first, where there is none or it is before that.
fn day(date: Option<Date>) -> u16 {
    let first = Date::from_ymd_opt(1980, 1, 1).unwrap_or_default();
    let date = date.unwrap_or(first).max(first);
    let year = u16::try_from(date.year() - 1980).unwrap_or_default().min(127);
    let small = |number: u32| u16::try_from(number).unwrap_or_default();
    year << 9 | small(date.month()) << 5 | small(date.day())
}

fn fits<T: TryFrom<usize>>(number: usize) -> Result<T, TooLarge> {
    T::try_from(number).map_err(|_| TooLarge)
}

/// A name that none of the others has: with a number before its ending, where one has it already.
/// Windows and macOS do not tell large letters from small ones.
pub(super) fn free_name(name: &str, entries: &[Entry]) -> String {
    let is_taken = |name: &str| {
        let name = name.to_lowercase();
        entries.iter().any(|entry| entry.name.to_lowercase() == name)
    };
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut free = name.to_owned();
    let mut count = 1;
    while is_taken(&free) {
        count += 1;
        free = format!("{stem} ({count}).{ending}");
    }
    free
}

//! What a font file may ask of its reader: files are made by anybody, and some only to make a
//! program work for ever.

use ttf_parser::{RawFace, Tag};

use super::outline_calls::ends_soon;

/// The most characters that a table of characters (cmap) may name in all: Unicode has as many.
const MOST_CHARACTERS: u64 = 0x11_0000;

/// The most pieces of which one glyph may be put together, with the pieces of its pieces.
const MOST_PIECES: u32 = 512;

/// Says what a font file asks beyond any measure.
///
/// # Errors
/// The reason, for who looks into it.
pub fn check_limits(face: &RawFace) -> Result<(), &'static str> {
    let table = |name: &[u8; 4]| face.table(Tag::from_bytes(name));
    if let Some(cmap) = table(b"cmap")
        && count_characters(cmap).is_none_or(|count| count > MOST_CHARACTERS)
    {
        return Err("its table of characters is too large");
    }
    if table(b"CFF ").is_some_and(|outlines| !ends_soon(outlines)) {
        return Err("its outlines take too many steps");
    }
    if let (Some(head), Some(loca), Some(glyf)) = (table(b"head"), table(b"loca"), table(b"glyf")) {
        let is_long = read_u16(head, 50) == Some(1);
        let glyphs = Glyphs { loca, glyf, is_long };
        let count = loca.len() / if is_long { 4 } else { 2 };
        let mut pieces = vec![None; count];
        for glyph in 0..count {
            if glyphs.count_pieces(glyph, &mut pieces, 0).is_none_or(|count| count > MOST_PIECES) {
                return Err("its glyphs are made of themselves, or of too many others");
            }
        }
    }
    Ok(())
}

fn read_u16(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_be_bytes(bytes.try_into().ok()?))
}

fn read_u32(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

/// How many characters the largest of the subtables names, counting those that it names twice;
/// `None` where it is cut short.
fn count_characters(cmap: &[u8]) -> Option<u64> {
    let mut most = 0;
    for index in 0..usize::from(read_u16(cmap, 2)?) {
        let offset = read_u32(cmap, 4 + 8 * index + 4)? as usize;
        let Some(subtable) = cmap.get(offset..) else { continue };
        let count = match read_u16(subtable, 0) {
            Some(4) => count_segments(subtable),
            Some(12 | 13) => count_groups(subtable),
            // The others have a place for each of their characters.
            _ => Some(0),
        };
        most = most.max(count.unwrap_or_default());
    }
    Some(most)
}

fn count_segments(subtable: &[u8]) -> Option<u64> {
    let doubled = usize::from(read_u16(subtable, 6)?);
    let mut count = 0;
    for at in (0..doubled).step_by(2) {
        let end = read_u16(subtable, 14 + at)?;
        let start = read_u16(subtable, 16 + doubled + at)?;
        count += u64::from(end.saturating_sub(start)) + 1;
    }
    Some(count)
}

fn count_groups(subtable: &[u8]) -> Option<u64> {
    let mut count = 0;
    for index in 0..read_u32(subtable, 12)? as usize {
        let at = index.checked_mul(12)?.checked_add(16)?;
        let (Some(start), Some(end)) = (read_u32(subtable, at), read_u32(subtable, at + 4)) else {
            break;
        };
        count += u64::from(end.saturating_sub(start)) + 1;
    }
    Some(count)
}

struct Glyphs<'a> {
    loca: &'a [u8],
    glyf: &'a [u8],
    is_long: bool,
}

impl Glyphs<'_> {
    fn data(&self, glyph: usize) -> Option<&[u8]> {
        let offset = |index: usize| {
            if self.is_long {
                read_u32(self.loca, index * 4).map(|offset| offset as usize)
            } else {
                read_u16(self.loca, index * 2).map(|offset| usize::from(offset) * 2)
            }
        };
        self.glyf.get(offset(glyph)?..offset(glyph + 1)?)
    }

    /// Of how many pieces a glyph is in the end; `None` where it is one of its own.
    fn count_pieces(&self, glyph: usize, known: &mut [Option<u32>], depth: u8) -> Option<u32> {
        if let Some(Some(count)) = known.get(glyph) {
            return Some(*count);
        }
        if depth > MOST_DEPTH {
            return None;
        }
        let data = self.data(glyph).unwrap_or_default();
        let mut count = 1_u32;
        if read_u16(data, 0).is_some_and(|contours| contours > 0x7fff) {
            for piece in pieces_of(data) {
                count = count.saturating_add(self.count_pieces(piece, known, depth + 1)?);
            }
        }
        if let Some(slot) = known.get_mut(glyph) {
            *slot = Some(count);
        }
        Some(count)
    }
}

/// How deep glyphs may lie within glyphs.
const MOST_DEPTH: u8 = 16;

/// The glyphs of which a compound glyph is made (OpenType, glyf).
fn pieces_of(data: &[u8]) -> Vec<usize> {
    let mut pieces = Vec::new();
    let mut at = 10;
    while let (Some(flags), Some(glyph)) = (read_u16(data, at), read_u16(data, at + 2)) {
        pieces.push(usize::from(glyph));
        at += 4 + if flags & 0x1 == 0 { 2 } else { 4 };
        at += match flags {
            _ if flags & 0x8 != 0 => 2,
            _ if flags & 0x40 != 0 => 4,
            _ if flags & 0x80 != 0 => 8,
            _ => 0,
        };
        if flags & 0x20 == 0 {
            break;
        }
    }
    pieces
}

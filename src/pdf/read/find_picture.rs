//! A picture of the first page, as the file that it was made from (ISO 32000-1, 8.9.5).

use lopdf::{Dictionary, Object, Stream};

use super::png_file::{Dots, png_file};
use super::source::Source;
use super::{LIMITS, ReadPdfError};
use crate::document::LogoType;

/// How deep the tree of pages may be.
const MOST_LEVELS: usize = 16;

/// The most dots of a picture: beyond, it was not one of a document.
const MOST_DOTS: usize = 4 << 20;

/// The file of a picture by the name by which the first page calls it. Nothing for one that is
/// missing, or of a kind that Billet does not write.
pub fn find_picture(source: &mut Source, name: &str) -> Option<(LogoType, Vec<u8>)> {
    let resources = resources(source).ok()??;
    let Object::Dictionary(pictures) = source.get(&resources, b"XObject").ok()? else {
        return None;
    };
    let Object::Stream(picture) = source.get(&pictures, name.as_bytes()).ok()? else { return None };
    file_of(source, &picture).ok()?
}

/// The resources of the first page.
fn resources(source: &mut Source) -> Result<Option<Dictionary>, ReadPdfError> {
    let root = source.trailer().get(b"Root").cloned().unwrap_or(Object::Null);
    let Object::Dictionary(catalog) = source.resolve(&root)? else { return Ok(None) };
    let mut node = source.get(&catalog, b"Pages")?;
    let mut inherited = None;
    for _ in 0..MOST_LEVELS {
        let Object::Dictionary(dictionary) = &node else { break };
        if let Object::Dictionary(resources) = source.get(dictionary, b"Resources")? {
            inherited = Some(resources);
        }
        node = match source.get(dictionary, b"Kids")? {
            Object::Array(kids) => source.resolve(kids.first().unwrap_or(&Object::Null))?,
            _ => break,
        };
    }
    Ok(inherited)
}

fn file_of(
    source: &mut Source,
    picture: &Stream,
) -> Result<Option<(LogoType, Vec<u8>)>, ReadPdfError> {
    let filter = match source.get(&picture.dict, b"Filter")? {
        Object::Array(filters) => match filters.as_slice() {
            [filter] => source.resolve(filter)?,
            _ => Object::Null,
        },
        filter => filter,
    };
    if matches!(filter.as_name(), Ok(b"DCTDecode")) {
        return Ok(Some((LogoType::Jpeg, picture.content.clone())));
    }
    let Some((width, height, colours)) = dots(source, picture)? else { return Ok(None) };
    let opacity = match source.get(&picture.dict, b"SMask")? {
        Object::Stream(mask) => match dots(source, &mask)? {
            Some((across, down, opacity)) if (across, down) == (width, height) => Some(opacity),
            _ => return Ok(None),
        },
        _ => None,
    };
    let dots = Dots { width, height, colours: &colours, opacity: opacity.as_deref() };
    Ok(png_file(&dots).map(|file| (LogoType::Png, file)))
}

/// The width, the height and the bytes of a picture with eight bits a colour.
fn dots(
    source: &mut Source,
    picture: &Stream,
) -> Result<Option<(usize, usize, Vec<u8>)>, ReadPdfError> {
    let mut whole = |key: &[u8]| {
        let number = source.get(&picture.dict, key)?.as_i64().unwrap_or_default();
        Ok(usize::try_from(number).unwrap_or_default())
    };
    let (width, height) = (whole(b"Width")?, whole(b"Height")?);
    let bits = whole(b"BitsPerComponent")?;
    let parts = match source.get(&picture.dict, b"ColorSpace")?.as_name() {
        Ok(b"DeviceRGB") => 3,
        Ok(b"DeviceGray") => 1,
        _ => return Ok(None),
    };
    let count = width.saturating_mul(height);
    if bits != 8 || count == 0 || count > MOST_DOTS {
        return Ok(None);
    }
    let bytes = source.unpacked(picture, LIMITS.stream)?;
    Ok((bytes.len() == count * parts).then_some((width, height, bytes)))
}

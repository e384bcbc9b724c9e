//! What the first bytes of a picture file tell: its format, its size in pixels, and whether it
//! can be printed as it is.

use crate::document::LogoType;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PictureKind {
    /// A picture that can be printed.
    Printable(Header),
    /// A drawing (SVG).
    Drawing,
    /// Something else; perhaps a picture that the browser knows.
    Other,
}

/// What the header of a printable picture says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The format.
    pub logo_type: LogoType,
    /// The width in pixels.
    pub width: u32,
    /// The height in pixels.
    pub height: u32,
    /// Whether the pixels mean what they say: not turned by a note (EXIF) and not in the colours
    /// of a printing press (CMYK).
    pub is_plain: bool,
}

/// What a file is, by its bytes: its name and its type may say anything.
pub(super) fn kind_of(bytes: &[u8]) -> PictureKind {
    if let Some(header) = png(bytes).or_else(|| jpeg(bytes)) {
        return PictureKind::Printable(header);
    }
    if is_drawing(bytes) { PictureKind::Drawing } else { PictureKind::Other }
}

/// PNG (ISO 15948): the signature, then the header chunk with the size.
fn png(bytes: &[u8]) -> Option<Header> {
    let chunk = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let size = chunk.get(4..)?.strip_prefix(b"IHDR")?;
    Some(Header {
        logo_type: LogoType::Png,
        width: u32::from_be_bytes(*size.first_chunk()?),
        height: u32::from_be_bytes(*size.get(4..)?.first_chunk()?),
        is_plain: true,
    })
}

/// JPEG (ISO 10918-1): segments up to the start of the frame, which has the size.
fn jpeg(bytes: &[u8]) -> Option<Header> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut is_upright = true;
    loop {
        let (&[mark, marker], after) = rest.split_first_chunk()?;
        if mark != 0xff {
            return None;
        }
        if marker == 0xff {
            // Padding before a marker.
            rest = rest.get(1..)?;
            continue;
        }
        let length = usize::from(u16::from_be_bytes(*after.first_chunk()?));
        let segment = after.get(2..length)?;
        match marker {
            0xe1 => is_upright &= !is_turned(segment),
            // The start of a frame, whatever its coding; C4, C8 and CC are other segments.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                let &[_, h1, h0, w1, w0, components] = segment.first_chunk()?;
                return Some(Header {
                    logo_type: LogoType::Jpeg,
                    width: u16::from_be_bytes([w1, w0]).into(),
                    height: u16::from_be_bytes([h1, h0]).into(),
                    is_plain: is_upright && matches!(components, 1 | 3),
                });
            }
            // The picture itself before any frame: not a file that can be understood.
            0xda | 0xd9 => return None,
            _ => {}
        }
        rest = after.get(length..)?;
    }
}

/// Whether an EXIF segment says that the picture must be turned or mirrored (tag 0112). One that
/// cannot be understood may say so.
fn is_turned(segment: &[u8]) -> bool {
    let Some(tiff) = segment.strip_prefix(b"Exif\0\0") else { return false };
    orientation(tiff).is_some_and(|orientation| orientation > 1)
}

fn orientation(tiff: &[u8]) -> Option<u16> {
    let is_little = match tiff.first_chunk()? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes = *tiff.get(at..)?.first_chunk()?;
        Some(if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let long = |at: usize| {
        let bytes = *tiff.get(at..)?.first_chunk()?;
        Some(if is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let count = usize::from(short(directory)?);
    (0..count)
        .map_while(|index| directory.checked_add(2 + 12 * index))
        .find(|entry| short(*entry) == Some(0x0112))
        .and_then(|entry| short(entry.checked_add(8)?))
}

/// A drawing begins with markup and has an `svg` element near its beginning.
fn is_drawing(bytes: &[u8]) -> bool {
    /// Room for a prologue with comments and entities.
    const BEGINNING: usize = 4096;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
    bytes.starts_with(b"<") && beginning.windows(4).any(|part| part == b"<svg")
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\x02\0\0\0\x03\x08\x06\0\0\0";

    fn jpeg_of(segments: &[&[u8]], components: u8) -> Vec<u8> {
        let mut file = vec![0xff, 0xd8];
        for segment in segments {
            file.extend_from_slice(segment);
        }
        file.extend([0xff, 0xc2, 0, 17, 8, 0, 3, 1, 2, components]);
        file.extend([0; 9]);
        file
    }

    fn exif(orientation: u8, is_little: bool) -> Vec<u8> {
        let tiff: &[u8] = if is_little {
            &[b'I', b'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        } else {
            &[b'M', b'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        };
        let length = u8::try_from(2 + 6 + tiff.len()).unwrap();
        [&[0xff, 0xe1, 0, length], b"Exif\0\0".as_slice(), tiff].concat()
    }

    fn header(bytes: &[u8]) -> Header {
        match kind_of(bytes) {
            PictureKind::Printable(header) => header,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_size_of_a_png_is_read_from_its_header() {
        let size = Header { logo_type: LogoType::Png, width: 258, height: 3, is_plain: true };
        assert_eq!(header(PNG), size);
    }

    #[test]
    fn the_size_of_a_jpeg_is_read_from_its_frame_after_other_segments() {
        let comment: &[u8] = &[0xff, 0xfe, 0, 4, 0xff, 0xc0];
        let padding: &[u8] = &[0xff, 0xff];
        let size = Header { logo_type: LogoType::Jpeg, width: 258, height: 3, is_plain: true };
        assert_eq!(header(&jpeg_of(&[comment, padding, comment], 3)), size);
        assert_eq!(header(&jpeg_of(&[], 1)), size);
    }

    #[test]
    fn a_picture_that_must_be_turned_is_not_plain() {
        for is_little in [true, false] {
            assert!(header(&jpeg_of(&[&exif(1, is_little)], 3)).is_plain);
            assert!(!header(&jpeg_of(&[&exif(6, is_little)], 3)).is_plain);
        }
    }

    #[test]
    fn colours_of_a_printing_press_are_not_plain() {
        assert!(!header(&jpeg_of(&[], 4)).is_plain);
    }

    #[test]
    fn a_drawing_is_known_by_its_element_whatever_stands_before_it() {
        for text in [
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "\u{feff}<?xml version='1.0'?>\n<!-- a logo --><svg:x/><svg/>",
            "  \n<!DOCTYPE svg><svg>",
        ] {
            assert_eq!(kind_of(text.as_bytes()), PictureKind::Drawing, "{text}");
        }
        for text in ["<html>", "svg", "", "a <svg>"] {
            assert_eq!(kind_of(text.as_bytes()), PictureKind::Other, "{text}");
        }
    }

    #[test]
    fn a_file_that_ends_too_early_is_no_picture() {
        let jpeg = jpeg_of(&[&exif(6, true)], 3);
        for file in [PNG, &jpeg] {
            let size_ends = if file == PNG { 24 } else { file.len() - 9 };
            for length in 0..size_ends {
                assert_eq!(kind_of(&file[..length]), PictureKind::Other, "{length}");
            }
        }
    }
}

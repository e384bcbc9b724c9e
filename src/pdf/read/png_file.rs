//! Dots as a PNG file (W3C, Portable Network Graphics).

use miniz_oxide::deflate::compress_to_vec_zlib;

/// A picture of one or three colours of eight bits a dot, row by row.
pub struct Dots<'a> {
    /// Dots across.
    pub width: usize,
    /// Dots down.
    pub height: usize,
    /// Red, green and blue of every dot, or one grey.
    pub colours: &'a [u8],
    /// How opaque every dot is, where not all are opaque.
    pub opacity: Option<&'a [u8]>,
}

/// What every file begins with.
const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// The level of compression.
const LEVEL: u8 = 9;

/// The file, unless there are more dots or fewer than its size says.
pub fn png_file(dots: &Dots) -> Option<Vec<u8>> {
    let count = dots.width.checked_mul(dots.height).filter(|count| *count > 0)?;
    let parts = dots.colours.len() / count;
    let colour_type = match (parts, dots.opacity) {
        (1, None) => 0,
        (3, None) => 2,
        (1, Some(_)) => 4,
        (3, Some(_)) => 6,
        _ => return None,
    };
    if dots.colours.len() != count * parts
        || dots.opacity.is_some_and(|opacity| opacity.len() != count)
    {
        return None;
    }
    let mut rows = Vec::with_capacity(count * (parts + 1) + dots.height);
    for (index, dot) in dots.colours.chunks(parts).enumerate() {
        if index % dots.width == 0 {
            // Each row says how it differs from the one above: not at all.
            rows.push(0);
        }
        rows.extend_from_slice(dot);
        rows.extend(dots.opacity.and_then(|opacity| opacity.get(index)));
    }
    let mut head = Vec::with_capacity(13);
    for side in [dots.width, dots.height] {
        head.extend(u32::try_from(side).ok()?.to_be_bytes());
    }
    head.extend([8, colour_type, 0, 0, 0]);
    let mut file = SIGNATURE.to_vec();
    add_chunk(&mut file, *b"IHDR", &head)?;
    add_chunk(&mut file, *b"IDAT", &compress_to_vec_zlib(&rows, LEVEL))?;
    add_chunk(&mut file, *b"IEND", &[])?;
    Some(file)
}

/// A length, a kind, data, and a sum over kind and data (5.3).
fn add_chunk(file: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) -> Option<()> {
    file.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
    let start = file.len();
    file.extend(kind);
    file.extend_from_slice(data);
    let sum = check_sum(file.get(start..)?);
    file.extend(sum.to_be_bytes());
    Some(())
}

/// The cyclic redundancy check of chunks (5.5): CRC-32 of ISO 3309.
fn check_sum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_reader_sees_the_same_dots() {
        let colours: Vec<u8> = (0..60).map(|part| part * 4).collect();
        let opacity: Vec<u8> = (0..20).map(|part| part * 12).collect();
        for (parts, opacity) in
            [(1, None), (3, None), (1, Some(opacity.as_slice())), (3, Some(opacity.as_slice()))]
        {
            let colours = &colours[..20 * parts];
            let file = png_file(&Dots { width: 5, height: 4, colours, opacity }).unwrap();
            let image = image::load_from_memory(&file).unwrap().to_rgba8();
            assert_eq!(image.dimensions(), (5, 4));
            for (index, dot) in image.pixels().enumerate() {
                for part in 0..3 {
                    assert_eq!(dot.0[part], colours[index * parts + part % parts]);
                }
                assert_eq!(dot.0[3], opacity.map_or(255, |opacity| opacity[index]));
            }
        }
    }

    #[test]
    fn a_size_that_is_not_that_of_the_dots_gives_no_file() {
        for (width, height, count) in [(5, 4, 59), (0, 4, 0), (5, 4, 40), (usize::MAX, 2, 6)] {
            let colours = vec![0; count];
            assert!(png_file(&Dots { width, height, colours: &colours, opacity: None }).is_none());
        }
        let dots = Dots { width: 2, height: 1, colours: &[1, 2], opacity: Some(&[3]) };
        assert!(png_file(&dots).is_none());
    }
}

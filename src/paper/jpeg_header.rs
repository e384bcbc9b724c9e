//! What stands at the head of a JPEG file (ITU-T T.81): enough to print it as it is.
//!
//! A PDF holds JPEG files unchanged, so their dots are never decoded here: nothing is lost, and
//! the paper worker needs no decoder.

/// The head of a JPEG file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JpegHeader {
    /// Dots across.
    pub width: u16,
    /// Dots down.
    pub height: u16,
    /// Numbers a dot: 1 is grey, 3 are colours of light, 4 are inks.
    pub components: u8,
    /// Whether Adobe's software wrote it: its inks count the other way round.
    pub is_adobe: bool,
}

/// Reads the head, and sees that the file is whole: that its dots begin and that it ends.
///
/// # Errors
/// What is wrong with it, or of which kind it is that cannot be printed.
pub fn read_jpeg_header(file: &[u8]) -> Result<JpegHeader, &'static str> {
    let mut rest = file.strip_prefix(&[0xff, 0xd8]).ok_or("it is no JPEG file")?;
    let mut frame = None;
    let mut is_adobe = false;
    loop {
        let (marker, body, after) = segment(rest).ok_or("it is damaged")?;
        match marker {
            // Baseline, extended and progressive, coded by Huffman.
            0xc0..=0xc2 => frame = Some(read_frame(body)?),
            0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Err("it is of a rare kind that printers do not know");
            }
            0xee => is_adobe = body.starts_with(b"Adobe"),
            // The dots begin.
            0xda => {
                let (width, height, components) = frame.ok_or("it has no size")?;
                // Some programs put something after the end.
                let is_whole = after.windows(2).any(|pair| pair == [0xff, 0xd9]);
                return if is_whole {
                    Ok(JpegHeader { width, height, components, is_adobe })
                } else {
                    Err("its end is missing")
                };
            }
            _ => {}
        }
        rest = after;
    }
}

/// The next segment: its marker, what it holds, and what comes after it.
fn segment(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let bytes = bytes.strip_prefix(&[0xff])?;
    // Any number of filling bytes may stand before a marker.
    let fill = bytes.iter().take_while(|byte| **byte == 0xff).count();
    let (marker, bytes) = bytes.get(fill..)?.split_first()?;
    let (length, _) = bytes.split_first_chunk::<2>()?;
    let length = usize::from(u16::from_be_bytes(*length));
    let (whole, after) = bytes.split_at_checked(length)?;
    Some((*marker, whole.get(2..)?, after))
}

fn read_frame(body: &[u8]) -> Result<(u16, u16, u8), &'static str> {
    let [precision, h1, h2, w1, w2, components, ..] = *body else { return Err("it is damaged") };
    let (height, width) = (u16::from_be_bytes([h1, h2]), u16::from_be_bytes([w1, w2]));
    if precision != 8 || !matches!(components, 1 | 3 | 4) {
        return Err("it is of a rare kind that printers do not know");
    }
    if width == 0 || height == 0 {
        return Err("it has no dots");
    }
    Ok((width, height, components))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: [u8; 36] = [
        0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc0, 0, 17, 8, 0, 24, 0, 48, 3, 1, 17, 0,
        2, 17, 0, 3, 17, 0, 0xff, 0xda, 0, 2, 7, 7, 0xff, 0xd9,
    ];

    #[test]
    fn size_and_kind_stand_in_the_frame() {
        let header = JpegHeader { width: 48, height: 24, components: 3, is_adobe: false };
        assert_eq!(read_jpeg_header(&FILE), Ok(header));
    }

    #[test]
    fn no_cut_file_is_whole_and_none_is_read_beyond_its_end() {
        for length in 0..FILE.len() {
            assert!(read_jpeg_header(&FILE[..length]).is_err(), "{length} bytes");
        }
    }

    #[test]
    fn what_printers_do_not_know_is_refused() {
        for (place, value) in [(10, 0xc3), (10, 0xc9), (13, 12), (18, 2), (17, 0)] {
            let mut file = FILE;
            file[place] = value;
            assert!(read_jpeg_header(&file).is_err(), "byte {place}");
        }
    }
}

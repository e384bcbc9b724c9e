//! The data of a stream as they were before they were packed (ISO 32000-1, 7.4).

use lopdf::{Dictionary, Object};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use super::ReadPdfError;
use super::parse::digit;

/// The most filters of one stream.
const MOST_FILTERS: usize = 8;

/// The longest row that a predictor may have, in bytes.
const LONGEST_ROW: usize = 1 << 16;

/// Unpacks the data of a stream to at most so many bytes after each filter. All that filters make,
/// whatever comes of it, is added to `made`. Values of the dictionary are no references.
pub fn unpack(
    dictionary: &Dictionary,
    data: &[u8],
    most: usize,
    made: &mut usize,
) -> Result<Vec<u8>, ReadPdfError> {
    let filters = list(dictionary, &[b"Filter", b"F"]);
    let parameters = list(dictionary, &[b"DecodeParms", b"DP"]);
    if filters.len() > MOST_FILTERS {
        return Err(ReadPdfError::Damaged("a stream has too many filters"));
    }
    let mut data = data.to_vec();
    *made += data.len();
    for (index, filter) in filters.iter().enumerate() {
        data = match filter.as_name().unwrap_or_default() {
            b"FlateDecode" | b"Fl" => {
                let parameters =
                    parameters.get(index).and_then(|parameters| parameters.as_dict().ok());
                unpredicted(inflated(&data, most, made)?, parameters)?
            }
            b"ASCIIHexDecode" | b"AHx" => from_hexadecimal(&data)?,
            b"ASCII85Decode" | b"A85" => from_base_85(&data)?,
            _ => return Err(ReadPdfError::Damaged("a stream is packed in a way that is not read")),
        };
        *made = made.saturating_add(data.len());
        if data.len() > most {
            return Err(ReadPdfError::TooLarge);
        }
    }
    Ok(data)
}

/// One value or an array of them.
fn list(dictionary: &Dictionary, keys: &[&[u8]]) -> Vec<Object> {
    match keys.iter().find_map(|key| dictionary.get(key).ok()) {
        None | Some(Object::Null) => Vec::new(),
        Some(Object::Array(objects)) => objects.clone(),
        Some(object) => vec![object.clone()],
    }
}

fn inflated(data: &[u8], most: usize, made: &mut usize) -> Result<Vec<u8>, ReadPdfError> {
    decompress_to_vec_zlib_with_limit(data, most).map_err(|error| {
        *made = made.saturating_add(error.output.len());
        match error.status {
            TINFLStatus::HasMoreOutput => ReadPdfError::TooLarge,
            _ => ReadPdfError::Damaged("a stream cannot be inflated"),
        }
    })
}

/// Undoes the differences between rows (7.4.4.4, and PNG's filters).
fn unpredicted(data: Vec<u8>, parameters: Option<&Dictionary>) -> Result<Vec<u8>, ReadPdfError> {
    let damaged = ReadPdfError::Damaged("the rows of a stream are not understood");
    let number = |key: &[u8], otherwise: usize| {
        let Some(object) = parameters.and_then(|parameters| parameters.get(key).ok()) else {
            return Ok(otherwise);
        };
        object.as_i64().ok().and_then(|number| usize::try_from(number).ok()).ok_or(damaged)
    };
    let predictor = number(b"Predictor", 1)?;
    if predictor < 2 {
        return Ok(data);
    }
    let bits = [number(b"Colors", 1)?, number(b"BitsPerComponent", 8)?];
    let dot = bits.iter().try_fold(1_usize, |product, each| product.checked_mul(*each));
    let row = dot.and_then(|dot| dot.checked_mul(number(b"Columns", 1).ok()?));
    let (Some(dot), Some(row)) = (dot, row) else { return Err(damaged) };
    let (dot, row) = (dot.div_ceil(8), row.div_ceil(8));
    if predictor < 10 || row == 0 || dot == 0 || row > LONGEST_ROW {
        return Err(damaged);
    }
    let mut plain: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0_u8; row];
    for packed in data.chunks(row + 1) {
        let Some((filter, packed)) = packed.split_first() else { break };
        let mut here: Vec<u8> = Vec::with_capacity(row);
        for (index, byte) in packed.iter().enumerate() {
            let before = |row: &[u8]| {
                index.checked_sub(dot).and_then(|index| row.get(index).copied()).unwrap_or_default()
            };
            let (left, corner) = (before(&here), before(&above));
            let up = above.get(index).copied().unwrap_or_default();
            let guess = match filter {
                0 => 0,
                1 => left,
                2 => up,
                3 => left.midpoint(up),
                4 => paeth(left, up, corner),
                _ => return Err(damaged),
            };
            here.push(byte.wrapping_add(guess));
        }
        plain.extend_from_slice(&here);
        here.resize(row, 0);
        above = here;
    }
    Ok(plain)
}

/// Of three neighbours the nearest to left + up - corner (PNG, 9.4).
fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let guess = i16::from(left) + i16::from(up) - i16::from(corner);
    let far = |byte: u8| (guess - i16::from(byte)).abs();
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}

fn from_hexadecimal(data: &[u8]) -> Result<Vec<u8>, ReadPdfError> {
    let mut digits = Vec::with_capacity(data.len());
    for &byte in data.iter().take_while(|byte| **byte != b'>') {
        if !(byte.is_ascii_whitespace() || byte == 0) {
            let digit = digit(byte);
            digits.push(digit.ok_or(ReadPdfError::Damaged("a stream has bad digits"))?);
        }
    }
    let byte = |pair: &[u8]| match pair {
        [high, low] => high << 4 | low,
        [high] => high << 4,
        _ => 0,
    };
    Ok(digits.chunks(2).map(byte).collect())
}

fn from_base_85(data: &[u8]) -> Result<Vec<u8>, ReadPdfError> {
    let damaged = ReadPdfError::Damaged("a stream has bad digits");
    let mut bytes = Vec::with_capacity(data.len() / 5 * 4);
    let mut group = Vec::with_capacity(5);
    for &byte in data.iter().take_while(|byte| **byte != b'~') {
        match byte {
            b'z' if group.is_empty() => bytes.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => group.push(byte - b'!'),
            space if space.is_ascii_whitespace() || space == 0 => {}
            _ => return Err(damaged),
        }
        if group.len() == 5 {
            bytes.extend_from_slice(&four_bytes(&group).ok_or(damaged)?);
            group.clear();
        }
    }
    if !group.is_empty() {
        let count = group.len() - 1;
        group.resize(5, 84);
        let last = four_bytes(&group).ok_or(damaged)?;
        bytes.extend_from_slice(last.get(..count).unwrap_or_default());
    }
    Ok(bytes)
}

fn four_bytes(group: &[u8]) -> Option<[u8; 4]> {
    let number = group.iter().fold(0_u64, |number, digit| number * 85 + u64::from(*digit));
    u32::try_from(number).ok().map(u32::to_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_both_kinds_are_read() {
        assert_eq!(from_hexadecimal(b"4a 4B\n4>zz").unwrap(), b"JK@");
        assert_eq!(from_base_85(b"87cURD]i,\"Ebo80~>").unwrap(), b"Hello World!");
        assert_eq!(from_base_85(b"z!!~>").unwrap(), [0, 0, 0, 0, 0]);
        assert!(from_hexadecimal(b"4x").is_err() && from_base_85(b"uuuuu").is_err());
    }

    #[test]
    fn all_filters_of_rows_are_undone() {
        let rows = [[0, 1, 2, 3], [1, 1, 1, 1], [2, 1, 1, 1], [3, 2, 2, 2], [4, 1, 1, 1]].concat();
        let parameters = Dictionary::from_iter([
            ("Predictor", Object::Integer(15)),
            ("Columns", Object::Integer(3)),
        ]);
        let plain = unpredicted(rows, Some(&parameters)).unwrap();
        assert_eq!(plain, [1, 2, 3, 1, 2, 3, 2, 3, 4, 3, 5, 6, 4, 6, 7]);
    }

    #[test]
    fn a_row_that_would_be_endless_is_refused() {
        for (key, value) in
            [("Columns", i64::MAX), ("Columns", -1), ("Columns", 0), ("Colors", i64::MAX)]
        {
            let parameters = Dictionary::from_iter([
                ("Predictor", Object::Integer(12)),
                (key, Object::Integer(value)),
            ]);
            assert!(unpredicted(vec![0; 9], Some(&parameters)).is_err(), "{key} {value}");
        }
    }
}

//! The colour profile of a PDF: sRGB (IEC 61966-2-1) as an ICC profile of version 4.2
//! (ISO 15076-1:2005), made here from the numbers of the two standards.

/// The light of the profile connection space, D50 (ISO 15076-1, 7.2.16).
const D50: [f64; 3] = [0.9642, 1.0, 0.8249];

/// Red, green and blue of sRGB in that space: the colorants of IEC 61966-2-1 under D65, adapted to
/// D50 by the Bradford transform.
const RED: [f64; 3] = [0.436_066, 0.222_488, 0.013_916];
const GREEN: [f64; 3] = [0.385_147, 0.716_873, 0.097_076];
const BLUE: [f64; 3] = [0.143_066, 0.060_608, 0.714_096];

/// The Bradford transform from D65 to D50, row by row (annex E).
const ADAPTATION: [f64; 9] = [
    1.047_882, 0.022_919, -0.050_201, 0.029_587, 0.990_479, -0.017_059, -0.009_232, 0.015_076,
    0.751_678,
];

/// The curve of IEC 61966-2-1: `(a x + b)^g` from `d` on, and `c x` below.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045];

/// The length of the header and of one row of the table of tags (7.2, 7.3).
const HEADER: usize = 128;
const ROW: usize = 12;

/// The bytes of the profile.
pub fn srgb() -> Vec<u8> {
    let xyz = |colour: [f64; 3]| typed(*b"XYZ ", &numbers(&colour));
    let curve = typed(*b"para", &[&[0, 3, 0, 0][..], &numbers(&CURVE)].concat());
    let tags = [
        (&[b"desc"][..], ascii_text("sRGB")),
        (&[b"cprt"], ascii_text("None: free of any right")),
        (&[b"wtpt"], xyz(D50)),
        (&[b"chad"], typed(*b"sf32", &numbers(&ADAPTATION))),
        (&[b"rXYZ"], xyz(RED)),
        (&[b"gXYZ"], xyz(GREEN)),
        (&[b"bXYZ"], xyz(BLUE)),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve),
    ];
    let rows: usize = tags.iter().map(|(names, _)| names.len()).sum();
    let mut table = count(rows).to_vec();
    let mut data = Vec::new();
    for (names, content) in tags {
        let offset = HEADER + 4 + rows * ROW + data.len();
        for name in names {
            table.extend_from_slice(*name);
            table.extend_from_slice(&count(offset));
            table.extend_from_slice(&count(content.len()));
        }
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(HEADER + table.len() + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

/// ISO 15076-1, 7.2: a display's profile, for the perceptual intent.
fn header(size: usize) -> Vec<u8> {
    let mut header = Vec::with_capacity(size);
    header.extend_from_slice(&count(size));
    header.extend_from_slice(&[0; 4]);
    header.extend_from_slice(&[4, 0x20, 0, 0]);
    header.extend_from_slice(b"mntrRGB XYZ ");
    // The day on which the sRGB standard was published: 18 October 1999.
    for part in [1999_u16, 10, 18, 0, 0, 0] {
        header.extend_from_slice(&part.to_be_bytes());
    }
    header.extend_from_slice(b"acsp");
    header.resize(68, 0);
    header.extend(numbers(&D50));
    header.resize(HEADER, 0);
    header
}

/// Content with the signature of its type (10.1).
fn typed(signature: [u8; 4], content: &[u8]) -> Vec<u8> {
    [&signature, &[0; 4], content].concat()
}

/// A text in English (10.13).
fn ascii_text(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let head = [count(1), count(12), *b"enUS", count(units.len()), count(28)].concat();
    typed(*b"mluc", &[head, units].concat())
}

/// Numbers with 16 bits after the point (4.6).
#[expect(clippy::cast_possible_truncation, reason = "small by their meaning")]
fn numbers(numbers: &[f64]) -> Vec<u8> {
    numbers.iter().flat_map(|number| ((number * 65_536.0).round() as i32).to_be_bytes()).collect()
}

fn count(count: usize) -> [u8; 4] {
    u32::try_from(count).unwrap_or_default().to_be_bytes()
}

//! Font files that were damaged or made to do harm: an error with its reason, or a page; never a
//! panic and never a wait without end.

use std::time::{Duration, Instant};

use billet::paper::{Family, FontError, OwnFont, draw_svg, lay_out, read_font};
use billet::pdf::{self, Enclosures};

use crate::own_fonts::{file, noted};
use crate::samples::FONTS;

/// The longest that one file may take, in a build that is not optimised.
const LONGEST: Duration = Duration::from_secs(5);

/// A text in every script that the fonts of these tests have.
const NOTE: &str =
    "שָׁלוֹם (אב) السَّلَامُ عليكم می‌خواهم परामर्श क्षेत्र 請求書 こんにちは Type AV. fi 1,234.50 Ⱡ";

/// Reads a file, and where it passes for a font, sets a page with it, draws that and writes it.
#[expect(clippy::disallowed_methods, reason = "a wait without end is what is looked for")]
fn use_up(name: &str, bytes: Vec<u8>) -> Result<(), FontError> {
    let start = Instant::now();
    let used = OwnFont::read(bytes).map(|font| {
        for family in [Family::Sans, Family::Own] {
            let fonts = FONTS.clone().with_own(std::slice::from_ref(&font)).led_by(family);
            let sheet = lay_out(&noted(NOTE), None, &fonts);
            assert!(draw_svg(&sheet, 0, &fonts).ends_with("</svg>"));
            // What cannot be cut is an error of the PDF.
            let _ = pdf::write(&sheet, &fonts, &Enclosures::default());
        }
    });
    assert!(start.elapsed() < LONGEST, "{name} took {:?}", start.elapsed());
    used
}

/// Numbers that are the same in every run (xorshift64*).
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).unwrap() % below
    }
}

/// Where the record of each table stands in the directory, with what it says: name, offset, length.
fn tables(file: &[u8]) -> Vec<(usize, [u8; 4], usize, usize)> {
    let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    (0..usize::from(u16::from_be_bytes([file[4], file[5]])))
        .map(|index| 12 + 16 * index)
        .map(|at| (at, file[at..at + 4].try_into().unwrap(), number(at + 8), number(at + 12)))
        .collect()
}

fn mutated(original: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut file = original.to_vec();
    let tables = tables(original);
    let extremes = [0, 1, 2, 0x7f, 0x80, 0xfe, 0xff];
    match chance.next(6) {
        0 => file.truncate(chance.next(file.len())),
        1 => {
            // The directory: a table is longer, elsewhere, another one.
            let (at, ..) = tables[chance.next(tables.len())];
            let place = at + chance.next(16);
            file[place] = extremes[chance.next(extremes.len())];
        }
        2 => {
            let ((one, ..), (other, ..)) =
                (tables[chance.next(tables.len())], tables[chance.next(tables.len())]);
            for index in 4..16 {
                file.swap(one + index, other + index);
            }
        }
        _ => {
            // The head of a table, where its counts and offsets are, or anywhere within it.
            for _ in 0..=chance.next(8) {
                let (_, _, offset, length) = tables[chance.next(tables.len())];
                let reach = if chance.next(2) == 0 { length.min(64) } else { length };
                let place = offset + chance.next(reach.max(1));
                if let Some(byte) = file.get_mut(place) {
                    *byte = extremes[chance.next(extremes.len())];
                }
            }
        }
    }
    file
}

#[test]
fn a_damaged_font_is_an_error_or_a_page() {
    let mut chance = Chance(20_261_122);
    let (mut used, mut refused) = (0, 0);
    for name in [
        "hebrew.ttf",
        "arabic.ttf",
        "devanagari.ttf",
        "han.otf",
        "postscript.otf",
        "figures-tnum.ttf",
    ] {
        let original = file(name);
        for case in 0..60 {
            match use_up(&format!("{name} {case}"), mutated(&original, &mut chance)) {
                Ok(()) => used += 1,
                Err(_) => refused += 1,
            }
        }
    }
    assert!(used > 50 && refused > 50, "{used} used, {refused} refused");
}

/// A font file made of the tables of another, some of them replaced.
fn with_tables(original: &[u8], replaced: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut parts: Vec<([u8; 4], Vec<u8>)> = tables(original)
        .into_iter()
        .map(|(_, name, offset, length)| (name, original[offset..offset + length].to_vec()))
        .collect();
    for (name, data) in replaced {
        parts.iter_mut().find(|(other, _)| other == name).unwrap().1.clone_from(data);
    }
    let mut file = original[..12].to_vec();
    let mut offset = 12 + 16 * parts.len();
    for (name, data) in &parts {
        file.extend_from_slice(name);
        file.extend_from_slice(&[0; 4]);
        for number in [offset, data.len()] {
            file.extend_from_slice(&u32::try_from(number).unwrap().to_be_bytes());
        }
        offset += data.len().next_multiple_of(4);
    }
    for (_, data) in parts {
        file.extend_from_slice(&data);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

fn table(file: &[u8], wanted: [u8; 4]) -> Vec<u8> {
    let tables = tables(file);
    let (_, _, offset, length) = tables.iter().find(|(_, name, ..)| *name == wanted).unwrap();
    file[*offset..offset + length].to_vec()
}

fn words(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

fn is_damaged(name: &str, file: Vec<u8>, reason: &str) {
    match use_up(name, file) {
        Err(FontError::Damaged(told)) => assert!(told.contains(reason), "{name}: {told}"),
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn a_table_of_characters_without_end_is_refused() {
    let original = file("hebrew.ttf");
    let cmap12 = |groups: &[[u32; 3]]| {
        let mut cmap = words(&[0, 1, 3, 10, 0, 12, 12, 0]);
        let length = 16 + 12 * groups.len();
        for number in [length, 0, groups.len()] {
            cmap.extend_from_slice(&u32::try_from(number).unwrap().to_be_bytes());
        }
        for number in groups.iter().flatten() {
            cmap.extend_from_slice(&number.to_be_bytes());
        }
        with_tables(&original, &[(*b"cmap", cmap)])
    };
    assert_eq!(use_up("sound", cmap12(&[[0x5d0, 0x5ea, 3]])), Ok(()));
    is_damaged("all numbers", cmap12(&[[0, u32::MAX, 1]]), "characters");
    is_damaged("again and again", cmap12(&[[0, 0x10_ffff, 1]; 500]), "characters");
    let count = 4000_u16;
    let mut cmap4 = words(&[0, 1, 3, 1, 0, 12, 4, u16::MAX, 0, count * 2, 0, 0, 0]);
    for number in [0xfffe, 0, 0, 0, 0] {
        cmap4.extend(words(&vec![number; usize::from(count)]));
    }
    is_damaged("overlaps", with_tables(&original, &[(*b"cmap", cmap4)]), "characters");
}

/// A glyph that is made of itself, and glyphs of which each is made of the next one twice.
#[test]
fn glyphs_of_glyphs_without_end_are_refused() {
    let original = file("hebrew.ttf");
    let count = u16::from_be_bytes(table(&original, *b"maxp")[4..6].try_into().unwrap());
    let doubled = |of: &dyn Fn(u16) -> u16| {
        let (mut glyf, mut loca) = (Vec::new(), Vec::new());
        for glyph in 0..count {
            loca.extend_from_slice(&u32::try_from(glyf.len()).unwrap().to_be_bytes());
            let piece = of(glyph);
            glyf.extend(words(&[0xffff, 0, 0, 500, 500, 0x22, piece, 0, 0x02, piece, 0]));
            glyf.resize(glyf.len().next_multiple_of(4), 0);
        }
        loca.extend_from_slice(&u32::try_from(glyf.len()).unwrap().to_be_bytes());
        let mut head = table(&original, *b"head");
        head[50..52].copy_from_slice(&1_u16.to_be_bytes());
        with_tables(&original, &[(*b"glyf", glyf), (*b"loca", loca), (*b"head", head)])
    };
    is_damaged("itself", doubled(&|glyph| glyph), "glyphs");
    is_damaged("the next", doubled(&|glyph| (glyph + 1) % count), "glyphs");
    is_damaged("the one before", doubled(&|glyph| glyph.saturating_sub(1)), "glyphs");
}

#[test]
fn a_font_without_a_size_or_without_anything_is_refused() {
    let original = file("hebrew.ttf");
    let mut head = table(&original, *b"head");
    head[18..20].copy_from_slice(&[0, 0]);
    assert!(matches!(
        read_font(&with_tables(&original, &[(*b"head", head)])),
        Err(FontError::Damaged(_))
    ));
    // 65,535 glyphs, and nothing of any of them.
    let mut maxp = table(&original, *b"maxp");
    maxp[4..6].copy_from_slice(&[0xff, 0xff]);
    let nothing =
        with_tables(&original, &[(*b"maxp", maxp), (*b"glyf", Vec::new()), (*b"loca", vec![0; 4])]);
    let _ = use_up("nothing", nothing);
    let empty = with_tables(&original, &[(*b"cmap", words(&[0, 0]))]);
    assert_eq!(read_font(&empty), Err(FontError::NoLetters("Noto Sans Hebrew".to_owned())));
}

/// Rules of substitution that call themselves: the shaper has limits of its own.
#[test]
fn rules_that_call_themselves_end() {
    let original = file("figures-tnum.ttf");
    // One lookup: context substitution for glyph 1, which applies the same lookup at its place 60 times.
    let mut gsub = words(&[1, 0, 10, 30, 44]);
    gsub.extend(words(&[1]));
    gsub.extend_from_slice(b"DFLT");
    gsub.extend(words(&[8, 4, 0, 0, 0xffff, 1, 0]));
    gsub.resize(30, 0);
    gsub.extend(words(&[1]));
    gsub.extend_from_slice(b"ccmp");
    gsub.extend(words(&[8, 0, 1, 0]));
    gsub.resize(44, 0);
    gsub.extend(words(&[1, 4, 5, 0, 1, 8, 3, 1, 60]));
    // Coverage stands behind the records: format 3 of lookup 5.
    gsub.extend(words(&[8 + 60 * 4]));
    for _ in 0..60 {
        gsub.extend(words(&[0, 0]));
    }
    gsub.extend(words(&[2, 1, 0, 200, 0]));
    let font = with_tables(&original, &[(*b"GSUB", gsub)]);
    assert_eq!(use_up("calls", font), Ok(()));
}

fn index_of(strings: &[Vec<u8>]) -> Vec<u8> {
    let mut index = words(&[u16::try_from(strings.len()).unwrap()]);
    if strings.is_empty() {
        return index;
    }
    index.push(4);
    let mut offset = 1;
    for length in std::iter::once(0).chain(strings.iter().map(Vec::len)) {
        offset += u32::try_from(length).unwrap();
        index.extend_from_slice(&offset.to_be_bytes());
    }
    index.extend(strings.concat());
    index
}

/// A font of PostScript outlines in which every glyph calls the first of ten routines, and each of
/// these the next one so many times.
fn calling(times: usize) -> Vec<u8> {
    let original = file("postscript.otf");
    let count = u16::from_be_bytes(table(&original, *b"maxp")[4..6].try_into().unwrap());
    let call = |routine: u8| [routine + 139 - 107, 29];
    let routine = |number: u8| match number {
        9 => vec![11],
        _ => [call(number + 1).repeat(times), vec![11]].concat(),
    };
    let glyph = [call(0).to_vec(), vec![14]].concat();
    let mut cff = vec![1, 0, 4, 4];
    cff.extend(index_of(&[b"Calls".to_vec()]));
    let routines = index_of(&(0..10).map(routine).collect::<Vec<_>>());
    let before = cff.len() + index_of(&[vec![0; 6]]).len() + 2 + routines.len();
    let outlines = u32::try_from(before).unwrap().to_be_bytes();
    cff.extend(index_of(&[[&[29], &outlines[..], &[17]].concat()]));
    cff.extend(index_of(&[]));
    cff.extend(routines);
    cff.extend(index_of(&vec![glyph; usize::from(count)]));
    with_tables(&original, &[(*b"CFF ", cff)])
}

#[test]
fn outlines_that_call_one_another_without_end_are_refused() {
    let start = |times| use_up(&format!("{times} calls each"), calling(times));
    assert_eq!(start(1), Ok(()));
    assert_eq!(start(2), Ok(()));
    is_damaged("40 calls each", calling(40), "steps");
    // Fonts that are meant to be drawn take far fewer.
    for name in ["han.otf", "postscript.otf"] {
        assert!(read_font(&file(name)).is_ok());
    }
}

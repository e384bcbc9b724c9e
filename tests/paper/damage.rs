//! Damaged files of every kind that is read: an answer with its reason, soon, and never a panic.
//! The damage is the same on every run.

#![expect(clippy::disallowed_methods, reason = "an answer that never comes is none")]

use std::fs;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use billet::document::{Logo, LogoType};
use billet::paper::read_picture;
use billet::pdf::{self, Attachment, Enclosures, LIMITS, ReadPdfError, read_document_of};
use miniz_oxide::deflate::compress_to_vec_zlib;

use crate::samples::{FONTS, document, folder, sheet};
use crate::tool::{run, scratch};

/// How many damaged forms of each file are read.
const ROUNDS: u64 = 1500;

/// Longer than any file takes, by far, even built for debugging on a machine that has much to do: who
/// takes that long will not come to an end.
const LONG: Duration = Duration::from_mins(4);

/// Numbers without order, the same on every run (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap()
    }
}

/// Does to a file what bad disks, bad programs and bad people do.
fn damaged(file: &[u8], words: &[&[u8]], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..=chance.below(4) {
        if bytes.is_empty() {
            break;
        }
        let at = chance.below(bytes.len());
        match chance.below(9) {
            0 => bytes.truncate(at),
            1 => bytes[at] ^= 1 << chance.below(8),
            2 => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
            3 => {
                let end = (at + chance.below(64)).min(bytes.len());
                bytes.drain(at..end);
            }
            4 => {
                let end = (at + chance.below(256)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let to = chance.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            5 => {
                let end = (at + chance.below(64)).min(bytes.len());
                bytes[at..end].fill(0);
            }
            6 => {
                let word = words[chance.below(words.len())];
                bytes.splice(at..at, word.iter().copied());
            }
            7 => {
                let word = words[chance.below(words.len())];
                let end = (at + word.len()).min(bytes.len());
                bytes[at..end].copy_from_slice(&word[..end - at]);
            }
            // A number becomes another one.
            _ => {
                let digit = bytes[at..].iter().position(u8::is_ascii_digit).map(|step| at + step);
                if let Some(digit) = digit {
                    let numbers: [&[u8]; 6] =
                        [b"0", b"-1", b"65536", b"4294967295", b"9223372036854775807", b"1.5"];
                    let number = numbers[chance.below(numbers.len())];
                    bytes.splice(digit..=digit, number.iter().copied());
                }
            }
        }
    }
    bytes
}

const PDF_WORDS: [&[u8]; 16] = [
    b"obj",
    b"endobj",
    b"stream\n",
    b"endstream",
    b"xref\n0 99999999\n",
    b"trailer",
    b"startxref\n0\n",
    b"<<",
    b">>",
    b"[[[[[[[[",
    b"(((((((",
    b"/Prev 0",
    b"/Length 99999999",
    b"/Kids[1 0 R]",
    b"/Type/ObjStm/N 99999999/First 0",
    b"/W[8 8 8]/Index[0 99999999]",
];

#[test]
fn a_damaged_pdf_gives_its_document_or_a_reason() {
    let document = document("greek");
    let attachments = vec![Attachment::of_document(&document)];
    let whole =
        pdf::write(&sheet(&document), &FONTS, &Enclosures { attachments, ..Enclosures::default() })
            .unwrap();
    let folder = scratch("damage");
    let (file, result) = (folder.join("file.pdf"), folder.join("result.pdf"));
    fs::write(&file, &whole).unwrap();
    let mut forms = vec![whole];
    for switches in [&["--object-streams=disable"][..], &["--linearize"], &["--qdf"]] {
        let mut arguments: Vec<_> = switches.iter().map(AsRef::as_ref).collect();
        arguments.extend([file.as_os_str(), result.as_os_str()]);
        assert!(run("qpdf", &arguments).status.success());
        forms.push(fs::read(&result).unwrap());
    }
    let mut chance = Chance(1);
    let (mut read, mut refused) = (0, 0);
    for form in forms {
        for _ in 0..ROUNDS {
            let bytes = damaged(&form, &PDF_WORDS, &mut chance);
            let began = Instant::now();
            match read_document_of(&bytes) {
                Ok(json) => {
                    assert!(json.starts_with('{'));
                    read += 1;
                }
                Err(reason) => {
                    assert!(!reason.to_string().is_empty());
                    refused += 1;
                }
            }
            assert!(began.elapsed() < LONG, "{} bytes took {:?}", bytes.len(), began.elapsed());
        }
    }
    // Much damage is in pages and fonts, which are not read; some is where it matters.
    assert!(read > 1000 && refused > 100, "{read} read, {refused} refused");
}

/// A file of the objects that are given, found without a table.
fn file_of(objects: &[String]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    for (index, object) in objects.iter().enumerate() {
        file.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", index + 1).as_bytes());
    }
    file.extend_from_slice(b"trailer<</Root 1 0 R>>");
    file
}

fn stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("<<{dictionary}/Length {}>>\nstream\n", data.len());
    [head.as_bytes(), data, b"\nendstream"].concat()
}

/// One of the objects of a file in bytes of its own.
fn with_stream(mut objects: Vec<String>, stream: &[u8]) -> Vec<u8> {
    let number = objects.len() + 1;
    objects.push("null".to_owned());
    let mut file = file_of(&objects);
    file.extend_from_slice(format!("\n{number} 0 obj\n").as_bytes());
    file.extend_from_slice(stream);
    file.extend_from_slice(b"\nendobj\n");
    file
}

fn soon(bytes: &[u8]) -> Result<String, ReadPdfError> {
    let began = Instant::now();
    let answer = read_document_of(bytes);
    assert!(began.elapsed() < LONG, "took {:?}", began.elapsed());
    answer
}

const CATALOG: &str = "<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>";

#[test]
fn a_tree_that_goes_round_in_a_circle_comes_to_an_end() {
    for node in [
        "<</Kids[2 0 R]>>",
        "<</Kids[2 0 R 2 0 R 1 0 R]/Names[(billet.json)2 0 R]>>",
        "2 0 R",
        "<</Names[(a)2 0 R]/F(billet.json)/EF<</F 2 0 R>>>>",
    ] {
        let answer = soon(&file_of(&[CATALOG.to_owned(), node.to_owned()]));
        assert!(answer.is_err(), "{node}");
    }
    let round = [CATALOG.to_owned(), "3 0 R".to_owned(), "2 0 R".to_owned()];
    assert!(matches!(soon(&file_of(&round)), Err(ReadPdfError::Damaged(_))));
}

#[test]
fn a_tree_without_bounds_is_too_large() {
    let kids = "<<>>".repeat(200_000);
    let wide = [CATALOG.to_owned(), format!("<</Kids[{kids}]>>")];
    assert_eq!(soon(&file_of(&wide)), Err(ReadPdfError::TooLarge));
    let files = "(a)3 0 R".repeat(200_000);
    let many = [CATALOG.to_owned(), format!("<</Names[{files}]>>"), "<<>>".to_owned()];
    assert_eq!(soon(&file_of(&many)), Err(ReadPdfError::TooLarge));
}

#[test]
fn what_is_deep_is_refused() {
    for (open, close) in [("[", "]"), ("<</A", ">>"), ("(", ")")] {
        let deep = open.repeat(2_000_000) + &close.repeat(2_000_000);
        let answer = soon(&file_of(&[CATALOG.to_owned(), deep]));
        assert!(answer.is_err(), "{open}");
    }
}

/// A few thousand bytes that inflate to gigabytes.
#[test]
fn a_bomb_is_not_set_off() {
    let mut data = vec![0_u8; 80 << 20];
    for _ in 0..2 {
        let packed = compress_to_vec_zlib(&data, 6);
        let filters = "/Filter/FlateDecode";
        let specification = "<</F(billet.json)/EF<</F 4 0 R>>>>".to_owned();
        let node = "<</Names[(billet.json)3 0 R]>>".to_owned();
        let objects = vec![CATALOG.to_owned(), node, specification];
        let answer = soon(&with_stream(objects, &stream(filters, &packed)));
        assert!(
            matches!(answer, Err(ReadPdfError::TooLarge | ReadPdfError::NotJson)),
            "{answer:?}"
        );

        let of_objects = format!("/Type/ObjStm/N 9/First 9{filters}");
        let bomb = stream(&of_objects, &packed);
        let mut file = b"%PDF-1.7\n".to_vec();
        for number in 1..200 {
            file.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
            file.extend_from_slice(&bomb);
            file.extend_from_slice(b"\nendobj\n");
        }
        assert!(soon(&file).is_err());
        data.truncate(8 << 20);
    }
}

#[test]
fn sizes_that_are_not_there_take_no_memory() {
    for rows in [
        "/W[1 4 2]/Size 4294967295/Index[0 4294967295]",
        "/W[8 8 8]/Size 1/Index[18446744073709551615 2]",
        "/W[0 0 0]/Size 9223372036854775807",
        "/W[9223372036854775807 1 1]/Size 3",
        "/W[1 1 1]/Size -1",
        "/W[1 1 1]/Size 3/DecodeParms<</Predictor 12/Columns 9223372036854775807>>",
    ] {
        let table = stream(&format!("/Type/XRef{rows}/Root 1 0 R"), &[1; 4000]);
        let mut file = b"%PDF-1.7\n9 0 obj\n".to_vec();
        file.extend_from_slice(&table);
        file.extend_from_slice(b"\nendobj\nstartxref\n9\n%%EOF");
        assert!(soon(&file).is_err(), "{rows}");
    }
    for table in [
        "xref\n0 4294967295\n",
        "xref\n4294967295 2\n",
        "xref\n0 1\n0000000000 65535 f \ntrailer<</Prev 9/Root 1 0 R>>",
    ] {
        let file = format!("%PDF-1.7\n{table}\nstartxref\n9\n%%EOF");
        assert!(soon(file.as_bytes()).is_err(), "{table}");
    }
}

/// Words that make a reader begin again and again at every place.
#[test]
fn a_file_of_beginnings_alone_costs_no_more_than_it_is_long() {
    for word in [
        "1 0 obj<</Type/ObjStm/Length 9>>stream\n",
        "1 0 obj(",
        "trailer<</A(",
        "1 0 obj<</Type/Catalog/A[",
        "startxref\n",
        "xref\n0 1\n",
    ] {
        let mut file = b"%PDF-1.7\n".to_vec();
        file.extend(word.bytes().cycle().take(400_000));
        assert!(soon(&file).is_err(), "{word}");
    }
    let mut numbered = b"%PDF-1.7\n".to_vec();
    for number in 0..100_000 {
        numbered.extend_from_slice(format!("{number} 0 obj<</Type/ObjStm>>stream\n").as_bytes());
    }
    assert!(soon(&numbered).is_err());
    assert!(numbered.len() < LIMITS.file);
}

#[test]
fn a_damaged_picture_is_drawn_or_refused_with_a_reason() {
    let words: [&[u8]; 8] = [
        b"IHDR",
        b"IDAT",
        b"PLTE",
        b"tRNS",
        b"\xff\xff\xff\xff",
        b"\xff\xc0\x00\x11\x08\xff\xff\xff\xff",
        b"\xff\xda",
        b"\x00\x00\x00\x00",
    ];
    let mut chance = Chance(2);
    let (mut read, mut refused) = (0, 0);
    for name in [
        "alpha.png",
        "rgb16.png",
        "palette.png",
        "interlaced.png",
        "grey.png",
        "rgb.jpg",
        "grey.jpg",
        "cmyk.jpg",
    ] {
        let file = fs::read(folder("tests/paper/pictures").join(name)).unwrap();
        for round in 0..ROUNDS {
            let bytes = damaged(&file, &words, &mut chance);
            // Some are not what they are said to be.
            let is_png = (name.ends_with("png")) != (round % 50 == 0);
            let media_type = if is_png { LogoType::Png } else { LogoType::Jpeg };
            let mut logo: Logo = document("english").logo.unwrap();
            logo.media_type = media_type;
            logo.data = BASE64_STANDARD.encode(&bytes);
            let began = Instant::now();
            match read_picture(&logo, (100.0, 50.0)) {
                Ok(picture) => {
                    let (width, height) = picture.printed_size((100.0, 50.0));
                    assert!(width > 0.0 && height > 0.0 && width <= 100.1 && height <= 50.1);
                    read += 1;
                }
                Err(reason) => {
                    assert!(!reason.to_string().is_empty());
                    refused += 1;
                }
            }
            assert!(began.elapsed() < LONG, "{name} took {:?}", began.elapsed());
        }
    }
    assert!(read > 500 && refused > 500, "{read} read, {refused} refused");
}

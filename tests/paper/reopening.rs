//! A PDF opened again: as it was written, and after other programs have saved it anew.

use std::path::{Path, PathBuf};
use std::{fmt, fs};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use billet::document::{Document, Logo, LogoType, read_document};
use billet::pdf::{
    self, Attachment, Enclosures, LIMITS, ReadPdfError, Relationship, read_document_of,
};

use image::Rgba;

use crate::samples::{FONTS, NAMES, document, folder, sheet};
use crate::tool::{print_of, run, scratch};

fn pdf_with(document: &Document, attachments: Vec<Attachment>) -> Vec<u8> {
    let enclosures = Enclosures { attachments, ..Enclosures::default() };
    pdf::write(&sheet(document), &FONTS, &enclosures).unwrap()
}

fn pdf_of(document: &Document) -> Vec<u8> {
    pdf_with(document, vec![Attachment::of_document(document)])
}

fn reopened(bytes: &[u8]) -> Document {
    read_document(&read_document_of(bytes).unwrap()).unwrap()
}

/// A document without the file of its logo, and what is seen of that: each dot on white and on black.
fn with_dots(mut document: Document) -> (Document, Option<Dots>) {
    let dots = document.logo.as_mut().map(|logo| {
        let file = BASE64_STANDARD.decode(std::mem::take(&mut logo.data)).unwrap();
        let picture = image::load_from_memory(&file).unwrap().to_rgba8();
        let seen = |dot: &Rgba<u8>| {
            let [red, green, blue, opacity] = dot.0.map(u32::from);
            [red, green, blue].map(|part| part * opacity / 255).into_iter().chain([opacity])
        };
        Dots(picture.pixels().flat_map(seen).collect())
    });
    (document, dots)
}

/// What is seen of a picture: the same where no part differs by more than one of 255.
struct Dots(Vec<u32>);

impl PartialEq for Dots {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|(own, other)| own.abs_diff(*other) <= 1)
    }
}

impl fmt::Debug for Dots {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} dots", self.0.len() / 4)
    }
}

#[test]
fn every_document_comes_back_whole() {
    for name in NAMES {
        let document = document(name);
        let bytes = pdf_of(&document);
        let back = reopened(&bytes);
        assert!(pdf_of(&back) == bytes, "{name}: another file");
        assert_eq!(with_dots(back), with_dots(document), "{name}");
    }
}

/// A document with a picture of its own as the logo.
fn with_logo(name: &str) -> Document {
    let mut document = document("english");
    let file = fs::read(folder("tests/paper/pictures").join(name)).unwrap();
    let kind = if name.ends_with("png") { LogoType::Png } else { LogoType::Jpeg };
    document.logo = Some(Logo::new(kind, BASE64_STANDARD.encode(file)));
    document
}

/// The file that a PDF holds, as another program finds it.
fn attached(bytes: &[u8]) -> String {
    let file = scratch("attached").join("file.pdf");
    fs::write(&file, bytes).unwrap();
    print_of("qpdf", &["--show-attachment=billet.json".as_ref(), file.as_os_str()])
}

#[test]
fn a_picture_that_the_pages_have_whole_is_not_in_the_file_twice() {
    for name in ["alpha.png", "grey.png", "palette.png", "rgb16.png", "interlaced.png", "rgb.jpg"] {
        let document = with_logo(name);
        let bytes = pdf_of(&document);
        assert!(attached(&bytes).contains(r##""data":"#I0"}"##), "{name}");
        let back = reopened(&bytes);
        assert!(pdf_of(&back) == bytes, "{name}: another file");
        if name.ends_with("jpg") {
            assert!(back == document, "{name}: the file itself");
            continue;
        }
        assert!(with_dots(back) == with_dots(document), "{name}");
    }
}

#[test]
fn a_picture_that_the_pages_have_with_fewer_dots_is_there_itself() {
    let document = with_logo("large.png");
    assert!(reopened(&pdf_of(&document)) == document);
}

#[test]
fn a_stamp_comes_back_too() {
    let mut json = serde_json::to_value(document("english")).unwrap();
    let stamp = with_logo("alpha.png").logo.unwrap();
    json["look"] = serde_json::json!({ "stamp": stamp });
    let document = read_document(&json.to_string()).unwrap();
    let bytes = pdf_of(&document);
    let dots = |document: Document| {
        let logo = document.look.choices().stamp;
        with_dots(Document { logo, ..document }).1.unwrap()
    };
    let back = reopened(&bytes);
    assert!(pdf_of(&back) == bytes);
    assert_eq!(dots(back), dots(document));
}

#[test]
fn a_file_whose_picture_is_gone_is_opened_all_the_same() {
    let document = with_logo("alpha.png");
    let mut file = lopdf::Document::load_mem(&pdf_of(&document)).unwrap();
    for object in file.objects.values_mut() {
        if let Ok(stream) = object.as_stream_mut()
            && stream.dict.get(b"Subtype").is_ok_and(|kind| kind.as_name().unwrap() == b"Image")
        {
            stream.dict.set("Width", 3);
        }
    }
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    let mut back = reopened(&bytes);
    assert_eq!(back.logo.take().unwrap().data, "");
    assert_eq!(back, Document { logo: None, ..document });
}

/// What a program makes of a file.
fn saved_anew(program: &str, arguments: &[&str], file: &Path, result: &Path) -> Vec<u8> {
    let paths = [file.to_string_lossy(), result.to_string_lossy()];
    let arguments: Vec<&str> = arguments
        .iter()
        .map(|argument| match *argument {
            "IN" => &*paths[0],
            "OUT" => &*paths[1],
            other => other,
        })
        .collect();
    let output = run(program, &arguments);
    assert!(output.status.success(), "{program} {arguments:?}: {output:?}");
    fs::read(result).unwrap()
}

#[test]
fn a_file_that_others_saved_anew_is_opened() {
    let document = document("english");
    assert!(document.logo.is_some());
    let folder = scratch("anew");
    let file = folder.join("file.pdf");
    fs::write(&file, pdf_of(&document)).unwrap();
    let result: PathBuf = folder.join("result.pdf");
    let wanted = with_dots(document);
    for (program, arguments) in [
        ("qpdf", &["--object-streams=disable", "IN", "OUT"][..]),
        ("qpdf", &["--object-streams=generate", "IN", "OUT"]),
        ("qpdf", &["--linearize", "--object-streams=disable", "IN", "OUT"]),
        ("qpdf", &["--linearize", "--object-streams=generate", "IN", "OUT"]),
        ("qpdf", &["--qdf", "IN", "OUT"]),
        ("qpdf", &["--stream-data=uncompress", "IN", "OUT"]),
        ("qpdf", &["--recompress-flate", "--compression-level=9", "IN", "OUT"]),
        ("qpdf", &["--empty", "--pages", "IN", "--", "--copy-attachments-from", "IN", "--", "OUT"]),
        ("mutool", &["clean", "IN", "OUT"]),
        ("mutool", &["clean", "-gggg", "-z", "IN", "OUT"]),
        ("mutool", &["clean", "-d", "IN", "OUT"]),
        ("mutool", &["clean", "-a", "-d", "IN", "OUT"]),
        ("mutool", &["clean", "-a", "-z", "IN", "OUT"]),
        ("mutool", &["clean", "-l", "IN", "OUT"]),
    ] {
        // Old and new versions of a tool know other switches.
        if program == "mutool" && arguments.contains(&"-l") && !mutool_linearizes() {
            continue;
        }
        let bytes = saved_anew(program, arguments, &file, &result);
        assert_eq!(with_dots(reopened(&bytes)), wanted, "{program} {arguments:?}");
    }
}

fn mutool_linearizes() -> bool {
    let output = run("mutool", &["clean"]);
    String::from_utf8_lossy(&output.stderr).contains("-l\t")
}

#[test]
fn a_later_version_in_the_same_file_is_the_one_that_counts() {
    let (first, mut second) = (document("english"), document("english"));
    second.number = "changed".to_owned();
    let mut bytes = pdf_of(&first);

    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let is_document =
        |object: &lopdf::Object| object.type_name().is_ok_and(|name| name == b"EmbeddedFile");
    let (number, _) = *file.objects.iter().find(|(_, object)| is_document(object)).unwrap().0;
    let (root, _) = file.trailer.get(b"Root").unwrap().as_reference().unwrap();
    let (size, before) = (file.max_id + 2, file.xref_start);
    let json = billet::document::write_document(&second);
    let at = bytes.len();
    let appended =
        format!("{number} 0 obj\n<</Length {}>>\nstream\n{json}\nendstream\nendobj\n", json.len());
    let table = at + appended.len();
    let end = format!(
        "xref\n{number} 1\n{at:010} 00000 n \ntrailer\n<</Size {size}/Root {root} 0 R/Prev {before}>>\n\
         startxref\n{table}\n%%EOF\n"
    );
    bytes.extend_from_slice(appended.as_bytes());
    bytes.extend_from_slice(end.as_bytes());
    assert_eq!(reopened(&bytes), second);
    let without_end = bytes.len() - end.len();
    assert_eq!(reopened(&bytes[..without_end]), second, "found by looking for it");
}

#[test]
fn a_file_that_was_replaced_by_another_program_is_the_one_that_counts() {
    let (first, mut second) = (document("english"), document("english"));
    second.number = "changed".to_owned();
    let folder = scratch("replaced");
    let (file, result) = (folder.join("file.pdf"), folder.join("result.pdf"));
    fs::write(&file, pdf_of(&first)).unwrap();
    let json = folder.join("billet.json");
    fs::write(&json, billet::document::write_document(&second)).unwrap();
    let json = json.to_string_lossy().into_owned();
    let arguments =
        ["--add-attachment", &json, "--replace", "--key=billet.json", "--", "IN", "OUT"];
    assert_eq!(reopened(&saved_anew("qpdf", &arguments, &file, &result)), second);
}

/// Where the table of the objects is damaged or gone, they are found by looking for them.
#[test]
fn a_file_without_its_table_is_opened() {
    let document = document("greek");
    let whole = pdf_of(&document);
    let end = whole.windows(9).rposition(|window| window == b"startxref").unwrap();
    assert_eq!(reopened(&whole[..end]), document, "cut off");
    let mut wrong = whole[..end].to_vec();
    wrong.extend_from_slice(b"startxref\n17\n%%EOF");
    assert_eq!(reopened(&wrong), document, "misled");
    let mut moved = whole.clone();
    moved.splice(15..15, *b"%moved\n");
    assert_eq!(reopened(&moved), document, "moved");
    let mut late = b"From: a mail program\r\n\r\n".to_vec();
    late.extend_from_slice(&whole);
    assert_eq!(reopened(&late), document, "late");

    let folder = scratch("table");
    let (file, result) = (folder.join("file.pdf"), folder.join("result.pdf"));
    fs::write(&file, &whole).unwrap();
    let plain = saved_anew("qpdf", &["--object-streams=disable", "IN", "OUT"], &file, &result);
    let table = plain.windows(5).rposition(|window| window == b"xref\n").unwrap();
    assert_eq!(reopened(&plain[..table]), document, "without table and trailer");
}

#[test]
fn every_reason_is_told() {
    let document = document("english");
    let with = |name: &str, bytes: &[u8]| {
        let mut attachment = Attachment::of_document(&document);
        name.clone_into(&mut attachment.name);
        attachment.bytes = bytes.to_vec();
        pdf_with(&document, vec![attachment])
    };
    let whole = pdf_of(&document);
    for (bytes, reason) in [
        (Vec::new(), ReadPdfError::NotPdf),
        (b"{\"billet\":1}".to_vec(), ReadPdfError::NotPdf),
        (b"\x89PNG\r\n\x1a\n".to_vec(), ReadPdfError::NotPdf),
        (b"%PDF-1.7\n".to_vec(), ReadPdfError::Damaged("it has no objects")),
        (pdf_with(&document, Vec::new()), ReadPdfError::NoDocument),
        (with("other.json", b"{}"), ReadPdfError::NoDocument),
        (with("billet.json", b"{"), ReadPdfError::NotJson),
        (with("billet.json", b"\xff{}"), ReadPdfError::NotJson),
    ] {
        assert_eq!(read_document_of(&bytes).unwrap_err(), reason);
    }
    assert!(matches!(read_document_of(&whole[..whole.len() / 2]), Err(ReadPdfError::Damaged(_))));
    let mut large = whole;
    large.resize(LIMITS.file + 1, 0);
    assert_eq!(read_document_of(&large), Err(ReadPdfError::TooLarge));
}

#[test]
fn an_encrypted_file_is_named_as_such() {
    let folder = scratch("encrypted");
    let (file, result) = (folder.join("file.pdf"), folder.join("result.pdf"));
    fs::write(&file, pdf_of(&document("english"))).unwrap();
    for (user, objects) in [("", "disable"), ("secret", "generate")] {
        let objects = format!("--object-streams={objects}");
        let arguments = ["--encrypt", user, "owner", "256", "--", &objects, "IN", "OUT"];
        let bytes = saved_anew("qpdf", &arguments, &file, &result);
        assert_eq!(read_document_of(&bytes), Err(ReadPdfError::Encrypted), "{objects}");
    }
}

#[test]
fn attached_files_are_found_by_others_with_all_that_is_told_of_them() {
    let document = document("english");
    let xml = Attachment {
        name: "factur-x.xml".to_owned(),
        media_type: "text/xml".to_owned(),
        relationship: Relationship::Alternative,
        description: "E-invoice \u{2014} \u{442}\u{435}\u{441}\u{442}".to_owned(),
        modified: document.issue_date,
        bytes: b"<invoice/>".to_vec(),
    };
    let bytes = pdf_with(&document, vec![xml.clone(), Attachment::of_document(&document)]);
    assert_eq!(reopened(&bytes), document);
    let file = scratch("attached").join("file.pdf");
    fs::write(&file, bytes).unwrap();
    let list =
        run("qpdf", &["--list-attachments".as_ref(), "--verbose".as_ref(), file.as_os_str()]);
    let list = String::from_utf8_lossy(&list.stdout).into_owned();
    for part in ["billet.json", "factur-x.xml", "text/xml", "application/json", "20261122"] {
        assert!(list.contains(part), "{part:?} is not in {list}");
    }
    assert!(list.contains(&xml.description), "{list}");
    let shown = run("qpdf", &["--show-attachment=factur-x.xml".as_ref(), file.as_os_str()]);
    assert_eq!(shown.stdout, xml.bytes);
}

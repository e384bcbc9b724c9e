//! Several documents as one PDF: each whole, in its language, on its own pages; what they share is
//! there once.

use std::fs;
use std::path::PathBuf;

use billet::document::{Document, read_document};
use billet::paper::Sheet;
use billet::pdf::{
    self, Attachment, Enclosures, PdfError, ReadPdfError, read_document_of, read_documents_of,
};

use crate::samples::{SERIF_FONTS, document, sheet};
use crate::tool::{print_of, run, scratch};

fn pdf_of(documents: &[Document]) -> Vec<u8> {
    let sheets: Vec<Sheet> = documents.iter().map(sheet).collect();
    let attachments = Attachment::of_documents(documents);
    let enclosures = Enclosures { attachments, ..Enclosures::default() };
    pdf::write_all(&sheets, &SERIF_FONTS, &enclosures).unwrap()
}

fn file_of(name: &str, documents: &[Document]) -> PathBuf {
    let path = scratch("several").join(format!("{name}.pdf"));
    fs::write(&path, pdf_of(documents)).unwrap();
    path
}

/// Three documents, in two languages and on two sizes of paper; one has several pages.
fn three() -> [Document; 3] {
    let mut documents = ["english", "sixty_lines", "greek"].map(document);
    let letter = r#"{"billet":1,"currency":"EUR","look":{"page_size":"us_letter"}}"#;
    documents[1].look = read_document(letter).unwrap().look;
    documents
}

fn reopened(bytes: &[u8]) -> Vec<Document> {
    read_documents_of(bytes).unwrap().iter().map(|json| read_document(json).unwrap()).collect()
}

#[test]
fn a_file_of_one_is_the_file_that_it_always_was() {
    let document = document("english");
    let sheet = sheet(&document);
    let attachments = vec![Attachment::of_document(&document)];
    let enclosures = Enclosures { attachments, ..Enclosures::default() };
    assert_eq!(pdf_of(&[document]), pdf::write(&sheet, &SERIF_FONTS, &enclosures).unwrap());
}

#[test]
fn every_page_has_its_size_its_text_and_its_number() {
    let documents = three();
    let path = file_of("three", &documents);
    let check = run("qpdf", &["--check".as_ref(), path.as_os_str()]);
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    let path = path.to_str().unwrap();
    let mut page = 0;
    for (document, size) in documents.iter().zip(["595.276 x 841.89", "612 x 792", "595.276 x"]) {
        let count = sheet(document).pages.len();
        let own = file_of("own", std::slice::from_ref(document));
        for number in 1..=count {
            page += 1;
            let (in_all, alone) = (page.to_string(), number.to_string());
            let told = print_of("pdfinfo", &["-f", &in_all, "-l", &in_all, path]);
            assert!(told.contains(size), "page {page}: {told}");
            let text = |path: &str, page: &str| {
                print_of("pdftotext", &["-f", page, "-l", page, path, "-"])
            };
            assert_eq!(text(path, &in_all), text(own.to_str().unwrap(), &alone), "page {page}");
        }
    }
    assert!(page > 4);
    let told = print_of("pdfinfo", &[path]);
    assert!(told.contains(&format!("Pages:           {page}")), "{told}");
}

#[test]
fn fonts_and_pictures_are_shared() {
    let one = document("english");
    let counted = |documents: &[Document]| {
        let bytes = pdf_of(documents);
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        let count = |key: &[u8], name: &[u8]| {
            let of = |object: &lopdf::Object| {
                let dictionary = match object {
                    lopdf::Object::Stream(stream) => &stream.dict,
                    lopdf::Object::Dictionary(dictionary) => dictionary,
                    _ => return false,
                };
                dictionary
                    .get(key)
                    .and_then(lopdf::Object::as_name)
                    .is_ok_and(|found| found == name)
            };
            file.objects.values().filter(|object| of(object)).count()
        };
        let counts = (count(b"Subtype", b"Type0"), count(b"Subtype", b"Image"));
        (counts, count(b"Type", b"Page"), bytes.len())
    };
    let (alone, together) = (counted(std::slice::from_ref(&one)), counted(&vec![one.clone(); 5]));
    assert!(alone.0.0 == 2 && alone.0.1 > 0, "{alone:?}");
    assert_eq!((together.0, together.1), (alone.0, 5 * alone.1));
    assert!(together.2 < 3 * alone.2, "{} bytes against {}", together.2, alone.2);
}

#[test]
fn every_document_is_opened_again_in_its_order() {
    let names = [
        "english",
        "german",
        "greek",
        "bulgarian",
        "serbian",
        "russian",
        "italian",
        "czech",
        "everything",
        "sections",
        "english",
    ];
    let documents = names.map(document);
    let bytes = pdf_of(&documents);
    assert_eq!(reopened(&bytes), documents);
    assert_eq!(read_document(&read_document_of(&bytes).unwrap()).unwrap(), documents[0]);
    // Where another program has kept nothing but their names, of which "billet-10" comes before
    // "billet-2".
    let folder = scratch("anew");
    let (file, anew) = (folder.join("file.pdf"), folder.join("anew.pdf"));
    fs::write(&file, &bytes).unwrap();
    let (file, anew) = (file.to_str().unwrap(), anew.to_str().unwrap());
    let copied = ["--empty", "--pages", file, "--", "--copy-attachments-from", file, "--", anew];
    print_of("qpdf", &copied);
    assert_eq!(reopened(&fs::read(anew).unwrap()), documents);
    print_of("mutool", &["clean", "-gggg", "-z", file, anew]);
    assert_eq!(reopened(&fs::read(anew).unwrap()), documents);
}

#[test]
fn only_names_of_documents_are_documents() {
    let documents = [document("english"), document("greek")];
    let sheet = sheet(&documents[0]);
    let found = |name: &str| {
        let mut attachments = Attachment::of_documents(&documents);
        name.clone_into(&mut attachments[1].name);
        let enclosures = Enclosures { attachments, ..Enclosures::default() };
        let bytes = pdf::write(&sheet, &SERIF_FONTS, &enclosures).unwrap();
        read_documents_of(&bytes).unwrap().len()
    };
    for name in ["billet-2.json", "billet-17.json"] {
        assert_eq!(found(name), 2, "{name}");
    }
    for name in [
        "billet-02.json",
        "billet-+2.json",
        "billet--2.json",
        "billet-99999999999999999999999.json",
        "other-2.json",
        "billet-2.xml",
        "billet2.json",
        "billet-2.json.json",
    ] {
        assert_eq!(found(name), 1, "{name}");
    }
}

/// Half of what somebody has is not handed out as if it were all.
#[test]
fn one_that_cannot_be_read_is_told() {
    let documents = [document("english"), document("greek")];
    let mut attachments = Attachment::of_documents(&documents);
    attachments[1].bytes = b"{".to_vec();
    let enclosures = Enclosures { attachments, ..Enclosures::default() };
    let bytes = pdf::write(&sheet(&documents[0]), &SERIF_FONTS, &enclosures).unwrap();
    assert_eq!(read_documents_of(&bytes), Err(ReadPdfError::NotJson));
}

#[test]
fn its_identity_comes_from_all_of_them_and_never_from_chance() {
    let [one, other, third] = three();
    let identity = |documents: &[Document]| {
        let bytes = pdf_of(documents);
        assert_eq!(bytes, pdf_of(documents));
        lopdf::Document::load_mem(&bytes).unwrap().trailer.get(b"ID").unwrap().clone()
    };
    let first = identity(&[one.clone(), other.clone()]);
    assert_ne!(first, identity(&[one.clone(), third]));
    assert_ne!(first, identity(&[other, one]));
}

#[test]
fn it_says_what_it_is() {
    let mut documents = three();
    documents[1].seller.name = documents[0].seller.name.clone();
    documents[2].seller.name = documents[0].seller.name.clone();
    let told = print_of("pdfinfo", &[file_of("told", &documents)]);
    let [first, _, last] = documents.each_ref().map(|document| sheet(document).title);
    assert!(told.contains(&format!("{first} \u{2013} {last}")), "{told}");
    assert!(told.contains(&documents[0].seller.name), "{told}");
    documents[1].seller.name = "Another".to_owned();
    let told = print_of("pdfinfo", &[file_of("several_sellers", &documents)]);
    assert!(!told.contains("Author"), "{told}");
}

#[test]
fn nothing_is_no_file() {
    let written = pdf::write_all(&[], &SERIF_FONTS, &Enclosures::default());
    assert_eq!(written, Err(PdfError::Nothing));
}

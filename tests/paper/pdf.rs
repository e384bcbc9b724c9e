//! The PDF, judged by qpdf, pdffonts and pdftotext.

use std::fs;
use std::path::{Path, PathBuf};

use billet::document::{Document, read_document};
use billet::paper::{Content, Role, Sheet};
use billet::pdf::{self, Enclosures, Property, Schema};

use crate::samples::{FONTS, NAMES, document, sheet};
use crate::tool::{print_of, run, scratch};

fn written(name: &str, document: &Document) -> (PathBuf, Sheet) {
    let sheet = sheet(document);
    let path = scratch("pdf").join(format!("{name}.pdf"));
    fs::write(&path, pdf::write(&sheet, &FONTS, &Enclosures::default()).unwrap()).unwrap();
    (path, sheet)
}

/// One kind of space, and one space where there are several.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What qpdf has against a file; nothing, where that is nothing.
fn complaints(path: &Path) -> Option<String> {
    let output = run("qpdf", &["--check".as_ref(), path.as_os_str()]);
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    let is_sound = output.status.success() && report.contains("No syntax or stream");
    (!is_sound).then(|| report + &String::from_utf8_lossy(&output.stderr))
}

/// What is wrong with the fonts of a file.
fn faults_of_fonts(path: &Path) -> Vec<String> {
    let print = print_of("pdffonts", &[path]);
    let fonts: Vec<&str> = print.lines().skip(2).collect();
    assert_eq!(fonts.len(), 2, "{print}");
    let is_right = |font: &&str| {
        let words: Vec<&str> = font.split_whitespace().collect();
        let flags = &words[words.len() - 5..words.len() - 2];
        let name = words[0].split_once('+');
        flags == ["yes", "yes", "yes"]
            && name.is_some_and(|(tag, family)| {
                tag.len() == 6
                    && tag.bytes().all(|letter| letter.is_ascii_uppercase())
                    && family.starts_with("NotoSans-")
            })
    };
    fonts.into_iter().filter(|font| !is_right(font)).map(ToOwned::to_owned).collect()
}

#[test]
fn every_pdf_is_sound() {
    for name in NAMES {
        let (path, _) = written(name, &document(name));
        assert_eq!(complaints(&path), None, "{name}");
    }
}

#[test]
fn every_font_is_embedded_cut_and_can_be_searched() {
    for name in NAMES {
        let (path, _) = written(name, &document(name));
        assert_eq!(faults_of_fonts(&path), Vec::<String>::new(), "{name}");
    }
}

/// Who judges must be seen to find something.
#[test]
fn a_file_that_is_not_right_is_found_out() {
    let (path, _) = written("right", &document("greek"));
    let plain = path.with_file_name("plain.pdf");
    let arguments = ["--object-streams=disable".as_ref(), path.as_os_str(), plain.as_os_str()];
    assert!(run("qpdf", &arguments).status.success());
    let bytes = fs::read(&plain).unwrap();
    assert!(complaints(&plain).is_none() && faults_of_fonts(&plain).is_empty());

    let spoiled = path.with_file_name("spoiled.pdf");
    for (right, wrong) in [
        ("/FontFile2 ", "/FontNone2 "),
        ("/ToUnicode ", "/ToNothing "),
        ("+NotoSans-", "-NotoSans-"),
    ] {
        fs::write(&spoiled, replaced(&bytes, right.as_bytes(), wrong.as_bytes())).unwrap();
        assert!(!faults_of_fonts(&spoiled).is_empty(), "{wrong}");
    }
    for (right, wrong) in [("endobj", "endobi"), ("/Filter /FlateDecode", "/Filter /LZWDecode  ")] {
        fs::write(&spoiled, replaced(&bytes, right.as_bytes(), wrong.as_bytes())).unwrap();
        assert!(complaints(&spoiled).is_some(), "{wrong}");
    }
}

/// Bytes with some of them, wherever they stand, replaced by as many others.
fn replaced(bytes: &[u8], right: &[u8], wrong: &[u8]) -> Vec<u8> {
    assert_eq!(right.len(), wrong.len());
    let mut bytes = bytes.to_vec();
    let mut found = 0;
    for at in 0..bytes.len() - right.len() {
        if bytes[at..].starts_with(right) {
            bytes[at..at + right.len()].copy_from_slice(wrong);
            found += 1;
        }
    }
    assert!(found > 0, "there is none to replace");
    bytes
}

#[test]
fn a_reader_finds_every_text_in_the_order_of_the_sheet() {
    for name in NAMES {
        let (path, sheet) = written(name, &document(name));
        let path = path.to_string_lossy().into_owned();
        let print = plain(&print_of("pdftotext", &["-raw", path.as_str(), "-"]));
        let mut rest = print.as_str();
        for item in sheet.pages.iter().flat_map(|page| &page.items) {
            let Content::Text(run) = &item.content else { continue };
            if run.text.contains(|c: char| !is_drawn(c)) {
                continue;
            }
            let text = plain(&run.text).replace('\u{2011}', "-");
            let found = rest.find(&text);
            let place = found.unwrap_or_else(|| panic!("{name}: {text:?} is not in {rest:?}"));
            rest = &rest[place + text.len()..];
        }
    }
}

/// Whether the fonts have a character; of the samples' characters those that they lack.
fn is_drawn(character: char) -> bool {
    !matches!(character, '\u{3000}'..='\u{9fff}' | '\u{1f300}'..='\u{1ffff}')
}

#[test]
fn figures_dates_and_words_are_those_of_the_language() {
    for (name, texts) in [
        (
            "english",
            &[
                "Invoice",
                "22 Nov 2026",
                "Logo design, three routes and one final",
                "2,160.00",
                "\u{2212}37.50",
                "VAT 22% on 4,629.28",
                "€5,854.82",
                "Please pay within 14 days, by 6 December 2026.",
                "IT60 X054 2811 1010 0000 0123 456",
                "Page 1 of",
            ][..],
        ),
        (
            "german",
            &[
                "Rechnung",
                "1.234.567,89",
                "\u{2212}99,99",
                "19 %",
                "1.813.748.065.984,10 €",
                "Donaudampfschifffahrtselektrizi",
            ],
        ),
        ("greek", &["Τιμολόγιο", "1.234,56", "22/11/2026", "Ὁ λογαριασμὸς ἐξοφλεῖται", "2.562,13"]),
        ("bulgarian", &["Фактура", "„Водолей Инженеринг“ ЕООД", "щцжяю", "20%", "3 600,00"]),
        ("serbian", &["Ђорђевић", "45.999,90", "22.11.2026.", "г, д, п, т, б"]),
        ("russian", &["«под ключ»", "150 000,00", "180 000,00 ₽"]),
        ("italian", &["Fattura", "1.700,00", "GST 5%", "PST 7%"]),
        ("czech", &["Truhlářství Žižka & synové", "45 999,90", "21 %", "58 412,63 Kč"]),
        ("prices_with_tax", &["1,234,567.895", "KWD 1,172,839.505", "Prices include VAT."]),
    ] {
        let (path, _) = written(name, &document(name));
        let path = path.to_string_lossy().into_owned();
        let print = plain(&print_of("pdftotext", &["-raw", path.as_str(), "-"]));
        for text in texts {
            assert!(print.contains(text), "{name}: {text:?} is not in {print}");
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_and_another_gives_another_identity() {
    let bytes =
        |document: &Document| pdf::write(&sheet(document), &FONTS, &Enclosures::default()).unwrap();
    let mut first = document("greek");
    let identity = |bytes: &[u8]| {
        let file = lopdf::Document::load_mem(bytes).unwrap();
        file.trailer.get(b"ID").unwrap().clone()
    };
    let before = bytes(&first);
    assert_eq!(before, bytes(&first.clone()));
    first.number.push('1');
    assert_ne!(identity(&before), identity(&bytes(&first)));
}

#[test]
fn the_file_says_what_it_is() {
    let mut document = document("english");
    document.seller.name = "<Rossi> & \"Figli\" \u{1f600}".to_owned();
    let (path, _) = written("properties", &document);
    let path = path.to_string_lossy().into_owned();
    let print = print_of("pdfinfo", &[path.as_str()]);
    for text in ["Invoice 2026-0042", "<Rossi> & \"Figli\"", "A4", "Nov 22", "PDF version:     1.7"]
    {
        assert!(print.contains(text), "{text:?} is not in {print}");
    }
    let metadata = print_of("pdfinfo", &["-meta", path.as_str()]);
    assert!(metadata.contains("&lt;Rossi&gt; &amp; &quot;Figli&quot;"), "{metadata}");
    assert!(metadata.contains("2026-11-22T00:00:00Z"), "{metadata}");
    let file = lopdf::Document::load(path).unwrap();
    let language = file.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap();
    assert_eq!(language, b"en");
}

#[test]
fn a_document_without_dates_has_no_date_of_its_writing() {
    let mut document = document("english");
    document.issue_date = None;
    let (path, _) = written("undated", &document);
    let print = print_of("pdfinfo", &[path]);
    assert!(!print.contains("CreationDate") && !print.contains("ModDate"), "{print}");
}

/// What an e-invoice says of itself in the metadata: by a schema of its own, described beside it.
#[test]
fn metadata_may_say_more_by_schemas_of_their_own() {
    let document = document("english");
    let property = |name: &str, value: &str| Property {
        name: name.to_owned(),
        value_type: "Text".to_owned(),
        description: format!("The {name} <of> it"),
        value: value.to_owned(),
    };
    let schema = Schema {
        description: "Invoices & more".to_owned(),
        namespace: "urn:example:invoice#".to_owned(),
        prefix: "inv".to_owned(),
        properties: vec![property("Level", "EN 16931"), property("File", "<a&b>.xml")],
    };
    let enclosures = Enclosures { schemas: vec![schema], ..Enclosures::default() };
    let path = scratch("schemas").join("file.pdf");
    fs::write(&path, pdf::write(&sheet(&document), &FONTS, &enclosures).unwrap()).unwrap();
    let metadata = print_of("pdfinfo", &["-meta".as_ref(), path.as_os_str()]);
    for text in [
        "xmlns:inv=\"urn:example:invoice#\"",
        "<inv:Level>EN 16931</inv:Level>",
        "<inv:File>&lt;a&amp;b&gt;.xml</inv:File>",
        "<pdfaSchema:schema>Invoices &amp; more</pdfaSchema:schema>",
        "<pdfaSchema:namespaceURI>urn:example:invoice#</pdfaSchema:namespaceURI>",
        "<pdfaProperty:name>Level</pdfaProperty:name>",
        "<pdfaProperty:description>The File &lt;of&gt; it</pdfaProperty:description>",
    ] {
        assert!(metadata.contains(text), "{text} is not in {metadata}");
    }
}

/// What a page inherits from the tree of pages does not count (ISO 19005-3, 6.2.2).
#[test]
fn every_page_names_what_it_needs_by_itself() {
    let (path, sheet) = written("own_resources", &document("sixty_lines"));
    let file = lopdf::Document::load(path).unwrap();
    let pages = file.get_pages();
    assert_eq!(pages.len(), sheet.pages.len());
    for id in pages.into_values() {
        let page = file.get_dictionary(id).unwrap();
        let resources = file.get_dict_in_dict(page, b"Resources").unwrap();
        assert!(resources.has(b"Font") && resources.has(b"XObject"));
    }
}

#[test]
fn every_page_says_which_it_is() {
    let (path, sheet) = written("sixty_lines", &document("sixty_lines"));
    assert!(sheet.pages.len() > 2);
    for page in 1..=sheet.pages.len() {
        let number = page.to_string();
        let path = path.to_string_lossy().into_owned();
        let arguments = ["-f", number.as_str(), "-l", number.as_str(), path.as_str(), "-"];
        let print = print_of("pdftotext", &arguments);
        assert!(print.contains(&format!("Page {page} of {}", sheet.pages.len())), "{print}");
    }
    let titles = sheet.pages.iter().flat_map(|page| &page.items);
    assert_eq!(titles.filter(|item| item.role == Role::Title).count(), 1);
}

/// A list has at least two items: one line that begins with a number is a line.
#[test]
fn a_note_is_a_list_where_it_has_several_items() {
    let items = |note: &str| {
        let mut document = document("english");
        document.note = note.to_owned();
        let bytes = pdf::write(&sheet(&document), &FONTS, &Enclosures::default()).unwrap();
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        let is_item = |object: &&lopdf::Object| {
            let kind = object.as_dict().and_then(|element| element.get(b"S"));
            kind.and_then(lopdf::Object::as_name).is_ok_and(|kind| kind == b"LI")
        };
        file.objects.values().filter(is_item).count()
    };
    let plain = items("Thank you.");
    for (note, count) in [
        ("1. Thank you.", 0),
        ("- Thank you.\nSee you.", 0),
        ("1. One.\nBetween.\n2. Two.", 0),
        ("1. One.\n2. Two.", 2),
        ("Bring:\n- one\n- two\n- three\nThank you.", 3),
        ("\u{2022} one\n\n\u{2022} two", 2),
    ] {
        assert_eq!(items(note) - plain, count, "{note:?}");
    }
    let long = format!("1. {}\n2. Two.", "A line that goes on and on. ".repeat(200));
    assert_eq!(items(&long) - plain, 2, "over several pages");
}

#[test]
fn the_authors_own_word_for_the_document_is_its_title_everywhere() {
    for template in ["classic", "modern", "compact", "letter"] {
        let mut document = document("english");
        let line = document.lines[0].clone();
        document.lines = vec![line; 80];
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","look":{{"template":"{template}","labels":{{"invoice":"Parcella"}}}}}}"#
        );
        document.look = read_document(&json).unwrap().look;
        let sheet = sheet(&document);
        assert_eq!(sheet.title, "Parcella 2026-0042", "{template}");
        assert!(sheet.pages.len() > 1);
        for page in &sheet.pages {
            let texts = page.items.iter().filter_map(|item| match &item.content {
                Content::Text(run) => Some(run.text.as_str()),
                _ => None,
            });
            let texts: Vec<&str> = texts.collect();
            assert!(texts.iter().any(|text| text.contains("Parcella")), "{template}: {texts:?}");
            assert!(!texts.iter().any(|text| text.contains("Invoice 2026")), "{template}");
        }
    }
}

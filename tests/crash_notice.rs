//! The notice that Billet has stopped stands in the page in English, because it must be there when
//! nothing else is. Its words are those of the Fluent file.

use billet::document::Language;
use billet::wording::Wording;

#[test]
fn the_notice_in_the_page_says_what_the_fluent_file_says() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/index.html")).unwrap();
    let wording = Wording::interface(Language::English);
    for key in ["crash-title", "crash-text", "crash-download", "crash-reload", "crash-details"] {
        let place = format!("data-text=\"{key}\">{}<", wording.text(key));
        assert!(page.contains(&place), "index.html lacks {place}");
    }
}

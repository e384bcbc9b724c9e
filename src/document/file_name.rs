//! The name under which a document is saved.

use super::{Document, DocumentKind};

/// The longest name without its ending, in bytes of UTF-8. File systems take 255 bytes or UTF-16
/// units, encrypted ones 143; synchronised folders add to a name where two versions conflict.
const MAX_BYTES: usize = 120;

/// The name of a document's PDF, from its number and its buyer: "2026-0042 Studio Rossi.pdf". Of what
/// is no plain invoice the title says what it is: "Credit note CN-7 Studio Rossi.pdf".
///
/// It is sound on Windows, macOS, Linux and phones: no path separator or other reserved character,
/// no control or invisible direction mark, no reserved device name, no dot or space at its ends,
/// of limited length and never empty. Letters of all scripts are kept. Where it is too long, the
/// buyer's name is cut before the number is.
pub fn file_name(document: &Document, title: &str) -> String {
    let number = cleaned(&document.number);
    let mut stem = match document.kind {
        DocumentKind::Invoice => String::new(),
        _ => shortened(&cleaned(title), MAX_BYTES / 2).to_owned(),
    };
    if !stem.is_empty() && !number.is_empty() {
        stem.push(' ');
    }
    stem.push_str(shortened(&number, MAX_BYTES - stem.len()));
    if stem.is_empty() {
        stem.push_str(document.kind.tag());
    }
    let buyer = cleaned(&document.buyer.name);
    let buyer = shortened(&buyer, MAX_BYTES.saturating_sub(stem.len() + 1));
    if !buyer.is_empty() {
        stem.push(' ');
        stem.push_str(buyer);
    }
    if is_reserved(&stem) {
        stem.insert(0, '_');
    }
    format!("{stem}.pdf")
}

/// The text as part of a file name: reserved characters become hyphens, white space one space.
fn cleaned(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        let c = match c {
            c if c.is_whitespace() => ' ',
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{2044}' | '\u{2215}' => '-',
            c => c,
        };
        if is_invisible(c) || (c == ' ' && clean.ends_with(' ')) {
            continue;
        }
        clean.push(c);
    }
    clean.trim_matches(is_unsound_end).to_owned()
}

/// What a name must not begin or end with: hidden on Unix, dropped on Windows, read as an option.
fn is_unsound_end(c: char) -> bool {
    matches!(c, ' ' | '.' | '-' | '~')
}

/// Characters that nobody sees and that can make one name look like another. The joiners of Indic
/// and Persian spelling are not among them.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fff0}'..='\u{ffff}'
            | '\u{e000}'..='\u{f8ff}')
}

/// At most so many bytes of it, cut between characters and never before a combining mark.
fn shortened(text: &str, max_bytes: usize) -> &str {
    if text.len() <= max_bytes {
        return text;
    }
    let mut end = max_bytes;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let starts_with_mark = |rest: &str| rest.starts_with(is_mark);
    while end > 0 && text.get(end..).is_none_or(starts_with_mark) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default().trim_matches(is_unsound_end)
}

/// Whether a character belongs to the one before it: the common combining marks, joiners and
/// variation selectors.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{93a}'..='\u{94f}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200c}' | '\u{200d}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// Whether Windows keeps the name for a device, whatever its ending: "CON", "nul.txt", "COM1 ".
fn is_reserved(stem: &str) -> bool {
    let head = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    if matches!(head.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") {
        return true;
    }
    let number = head.strip_prefix("COM").or_else(|| head.strip_prefix("LPT"));
    let digits = |c: char| matches!(c, '0'..='9' | '\u{b9}' | '\u{b2}' | '\u{b3}');
    number.is_some_and(|number| number.chars().count() == 1 && number.chars().all(digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Id, Language};
    use crate::money::Currency;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn name(number: &str, buyer: &str) -> String {
        let mut document = Document::new(Id::new("1"), Currency::EUR, Language::English);
        number.clone_into(&mut document.number);
        buyer.clone_into(&mut document.buyer.name);
        file_name(&document, "Quotation")
    }

    #[test]
    fn number_and_buyer_name_the_file() {
        assert_eq!(name("2026-0042", "Studio Rossi"), "2026-0042 Studio Rossi.pdf");
        assert_eq!(name("2026-0042", ""), "2026-0042.pdf");
        assert_eq!(name("", "Studio Rossi"), "invoice Studio Rossi.pdf");
        assert_eq!(name("", ""), "invoice.pdf");
    }

    #[test]
    fn what_is_no_invoice_says_what_it_is() {
        let mut document = Document::new(Id::new("1"), Currency::EUR, Language::English);
        document.kind = DocumentKind::Quote;
        document.buyer.name = "Studio Rossi".into();
        assert_eq!(file_name(&document, "Offre / devis"), "Offre - devis Studio Rossi.pdf");
        document.number = "Q-7".into();
        assert_eq!(file_name(&document, "Quotation"), "Quotation Q-7 Studio Rossi.pdf");
        assert_eq!(file_name(&document, ""), "Q-7 Studio Rossi.pdf");
        assert!(file_name(&document, &"x".repeat(500)).len() <= MAX_BYTES + ".pdf".len());
        document.number.clear();
        document.buyer.name.clear();
        assert_eq!(file_name(&document, ""), "quote.pdf");
    }

    #[test]
    fn letters_of_all_scripts_are_kept() {
        for buyer in
            ["Žluťoučký kůň s.r.o", "Καφέ Ωμέγα", "ООО «Ромашка»", "株式会社サクラ", "שלום"]
        {
            assert_eq!(name("7", buyer), format!("7 {buyer}.pdf"));
        }
    }

    #[test]
    fn what_a_file_system_reserves_is_replaced() {
        assert_eq!(name("2026/42", "A\\B: \"C\" <D>|?*"), "2026-42 A-B- -C- -D.pdf");
        assert_eq!(name("../../etc/passwd", ""), "etc-passwd.pdf");
        assert_eq!(name(" .7. ", "\u{202e}fdp.exe\n\tGmbH.  "), "7 fdp.exe GmbH.pdf");
        assert_eq!(name("\u{0}", "..."), "invoice.pdf");
    }

    #[test]
    fn a_device_is_no_name() {
        for (number, file) in [
            ("CON", "_CON.pdf"),
            ("nul.2026", "_nul.2026.pdf"),
            ("COM1", "_COM1.pdf"),
            ("lpt\u{b2}", "_lpt\u{b2}.pdf"),
            ("COM10", "COM10.pdf"),
            ("Console", "Console.pdf"),
        ] {
            assert_eq!(name(number, ""), file);
        }
    }

    #[test]
    fn a_long_name_is_cut_and_the_number_kept() {
        let file = name("2026-0042", &"Ω".repeat(500));
        assert!(file.starts_with("2026-0042 ΩΩΩ") && file.ends_with("Ω.pdf"), "{file}");
        // A letter of two bytes that would begin on the last one is left out.
        for (number, bytes) in [("2026-0042", MAX_BYTES), ("2026-042", MAX_BYTES - 1)] {
            assert_eq!(name(number, &"Ω".repeat(500)).len(), bytes + 4, "{number}");
        }
        assert_eq!(name("2026-0042", &"a".repeat(500)).len(), MAX_BYTES + 4);
        let file = name(&"9".repeat(500), "Studio");
        assert_eq!(file.len(), MAX_BYTES + 4);
    }

    #[test]
    fn a_letter_is_not_cut_from_its_accent() {
        let file = name(&format!("a{}", "e\u{301}".repeat(100)), "");
        assert!(file.ends_with("e\u{301}.pdf"), "{file}");
        assert!(file.len() <= MAX_BYTES + 4, "{}", file.len());
        assert_eq!(name(&"\u{301}".repeat(500), ""), "invoice.pdf");
    }
}

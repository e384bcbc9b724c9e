//! Texts as a search sees them: without capitals and marks, so that "kovar" finds "Kovář".

use crate::money::small_letter;

/// A text in small letters without their marks, its spaces at the ends gone: of Latin, Greek and
/// Cyrillic.
pub(crate) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match small_letter(c) {
            // A mark that is a character of its own, behind its letter.
            '\u{300}'..='\u{36f}' => {}
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            c if c.is_ascii() => folded.push(c),
            c => folded.push(bare(c)),
        }
    }
    folded
}

/// The letter without its mark; any other character is itself.
fn bare(c: char) -> char {
    let base = BASES.split(' ').find(|letters| letters.chars().skip(1).any(|other| other == c));
    base.and_then(|letters| letters.chars().next()).unwrap_or(c)
}

/// Each letter, and behind it those that are this letter with a mark, or that are typed as it by who
/// has no key for them.
const BASES: &str = "aàáâãäåāăą cçćĉċč dðďđ eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįıİ jĵ kķĸ lĺļľŀł \
    nñńņňŋ oòóôõöøōŏő rŕŗř sśŝşšșȘ tţťŧțȚþ uùúûüũūŭůűų wŵ yýÿŷŸ zźżž \
    αά εέ ηή ιίϊΐ οό υύϋΰ ωώ σς аӑӓ гґҐѓ еёѐ ийѝ ії кќ уў";

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn letters_lose_the_marks_that_unicode_takes_apart() {
        let scripts =
            [0xc0..=0x17f_u32, 0x218..=0x21b, 0x386..=0x3ce, 0x400..=0x45f, 0x490..=0x491];
        for c in scripts.into_iter().flatten().filter_map(char::from_u32) {
            let mut apart = c.nfd();
            let Some(base) = apart.next() else { continue };
            let is_marked =
                apart.next().is_some_and(|mark| ('\u{300}'..='\u{36f}').contains(&mark));
            if is_marked {
                assert_eq!(folded(&c.to_string()), folded(&base.to_string()), "{c}");
            }
        }
    }

    #[test]
    fn what_is_typed_in_two_ways_is_one() {
        for (a, b) in [
            ("Kovář & synové", "KOVAR & SYNOVE"),
            ("Großhandel Müller", "grosshandel muller"),
            ("Łódź", "lodz"),
            ("  Ωμέγα Ελλάς ", "ωμεγα ελλασ"),
            ("Йорданов", "иорданов"),
            ("Київська Ґрунт", "КИІВСЬКА ГРУНТ"),
            ("Bygg A\u{30a}s", "bygg ås"),
            ("Ștefan Țăran", "stefan taran"),
            ("Smørrebrød", "smorrebrod"),
        ] {
            assert_eq!(folded(a), folded(b), "{a} {b}");
        }
        assert_ne!(folded("Rossi"), folded("Rosso"));
    }
}

//! What is a letter, and the small letter of a capital one, for the scripts that documents are
//! written in. What the library has for it knows every script there is, and its tables weigh more
//! in the page than all words that are compared with it.

/// Whether a character is a letter, and neither a digit nor a sign; of scripts other than Latin,
/// Greek and Cyrillic every character counts as one.
pub(crate) const fn is_letter(c: char) -> bool {
    match c {
        '\u{d7}' | '\u{f7}' => false,
        '\u{aa}' | '\u{b5}' | '\u{ba}' => true,
        _ => {
            c.is_ascii_alphabetic()
                || matches!(c, '\u{c0}'..='\u{2af}' | '\u{370}'..='\u{1fff}' | '\u{2c00}'..)
        }
    }
}

/// The small letter of a Latin, Greek or Cyrillic capital; any other character is itself.
pub(crate) fn small_letter(c: char) -> char {
    let is_odd = u32::from(c) % 2;
    let step = match c {
        'A'..='Z'
        | '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{de}'
        | '\u{391}'..='\u{3a1}'
        | '\u{3a3}'..='\u{3ab}'
        | '\u{410}'..='\u{42f}' => 32,
        // Latin letters with a mark: capital and small in turn.
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' => 1 - is_odd,
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => is_odd,
        '\u{386}' => 38,
        '\u{388}'..='\u{38a}' => 37,
        '\u{38c}' => 64,
        '\u{38e}' | '\u{38f}' => 63,
        '\u{400}'..='\u{40f}' => 80,
        _ => 0,
    };
    char::from_u32(u32::from(c) + step).unwrap_or(c)
}

/// Whether two texts are the same but for capital and small letters.
pub(crate) fn is_same_word(a: &str, b: &str) -> bool {
    a.chars().map(small_letter).eq(b.chars().map(small_letter))
}

/// Whether a text contains another one, but for capital and small letters.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    let [text, word] = [text, word].map(|text| text.chars().map(small_letter).collect::<Vec<_>>());
    word.is_empty() || text.windows(word.len()).any(|part| part == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_word_is_found_wherever_it_stands_and_however_it_is_written() {
        for (text, word) in [
            ("Studio Rossi", "ROSSI"),
            ("\u{39a}\u{391}\u{3a6}\u{3ad}", "\u{3b1}\u{3c6}"),
            ("a", ""),
        ] {
            assert!(has_word(text, word), "{text}: {word}");
        }
        for (text, word) in [("Studio Rossi", "rosi"), ("", "a"), ("ab", "abc")] {
            assert!(!has_word(text, word), "{text}: {word}");
        }
    }

    #[test]
    fn letters_of_our_scripts_are_made_small_as_unicode_does() {
        let scripts = [0x41..=0x24f_u32, 0x370..=0x3cf, 0x400..=0x45f];
        // Of these the small letter is no single letter of the same script's block, or is a
        // letter that no language here writes.
        let others = ['\u{130}', '\u{178}', '\u{370}', '\u{372}', '\u{376}', '\u{37f}', '\u{3cf}'];
        for c in scripts.into_iter().flatten().filter_map(char::from_u32) {
            if others.contains(&c) || ('\u{180}'..='\u{24f}').contains(&c) {
                continue;
            }
            let small: String = c.to_lowercase().collect();
            assert_eq!(small_letter(c).to_string(), small, "{c} {:x}", u32::from(c));
        }
    }

    #[test]
    fn letters_of_our_scripts_are_those_of_unicode() {
        let scripts =
            [0x20..=0x24f_u32, 0x386..=0x3ff, 0x400..=0x481, 0x48a..=0x52f, 0x2010..=0x20cf];
        for c in scripts.into_iter().flatten().filter_map(char::from_u32) {
            // Greek has two signs and three gaps between its letters; small raised letters are none here.
            if matches!(
                c,
                '\u{387}'
                    | '\u{38b}'
                    | '\u{38d}'
                    | '\u{3a2}'
                    | '\u{3f6}'
                    | '\u{2071}'
                    | '\u{207f}'
                    | '\u{2090}'..='\u{209c}'
            ) {
                continue;
            }
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c} {:x}", u32::from(c));
        }
    }

    #[test]
    fn words_are_the_same_whatever_their_capitals() {
        assert!(is_same_word("K\u{10c} RG-7", "k\u{10d} rg-7"));
        assert!(!is_same_word("RG-7", "RG-77"));
    }
}

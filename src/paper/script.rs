//! Scripts: which one a letter belongs to, and which of them a font has.

pub use rustybuzz::Script;
use rustybuzz::script::{
    ADLAM, ARABIC, ARMENIAN, BALINESE, BENGALI, BOPOMOFO, CANADIAN_SYLLABICS, CHEROKEE, CYRILLIC,
    DEVANAGARI, ETHIOPIC, GEORGIAN, GREEK, GUJARATI, GURMUKHI, HAN, HANGUL, HEBREW, HIRAGANA,
    JAVANESE, KANNADA, KATAKANA, KHMER, LAO, LATIN, MALAYALAM, MONGOLIAN, MYANMAR, NKO, OL_CHIKI,
    ORIYA, SINHALA, SYRIAC, TAMIL, TELUGU, THAANA, THAI, TIBETAN, TIFINAGH, YI,
};

/// The letters of the scripts in which business is done (Unicode's Scripts.txt, by blocks), in their
/// order. Punctuation that stands in a script's own block is set as that script is.
const RANGES: [(u32, u32, Script); 73] = [
    (0x41, 0x5a, LATIN),
    (0x61, 0x7a, LATIN),
    (0xaa, 0xaa, LATIN),
    (0xba, 0xba, LATIN),
    (0xc0, 0xd6, LATIN),
    (0xd8, 0xf6, LATIN),
    (0xf8, 0x2b8, LATIN),
    (0x2e0, 0x2e4, LATIN),
    (0x2ea, 0x2eb, BOPOMOFO),
    (0x370, 0x3e1, GREEK),
    (0x3f0, 0x3ff, GREEK),
    (0x400, 0x52f, CYRILLIC),
    (0x531, 0x58f, ARMENIAN),
    (0x591, 0x5f4, HEBREW),
    (0x600, 0x6ff, ARABIC),
    (0x700, 0x74f, SYRIAC),
    (0x750, 0x77f, ARABIC),
    (0x780, 0x7b1, THAANA),
    (0x7c0, 0x7ff, NKO),
    (0x860, 0x86a, SYRIAC),
    (0x870, 0x8ff, ARABIC),
    (0x900, 0x97f, DEVANAGARI),
    (0x980, 0x9fe, BENGALI),
    (0xa01, 0xa76, GURMUKHI),
    (0xa81, 0xaff, GUJARATI),
    (0xb01, 0xb77, ORIYA),
    (0xb82, 0xbfa, TAMIL),
    (0xc00, 0xc7f, TELUGU),
    (0xc80, 0xcf3, KANNADA),
    (0xd00, 0xd7f, MALAYALAM),
    (0xd81, 0xdf4, SINHALA),
    (0xe01, 0xe3a, THAI),
    (0xe40, 0xe5b, THAI),
    (0xe81, 0xedf, LAO),
    (0xf00, 0xfda, TIBETAN),
    (0x1000, 0x109f, MYANMAR),
    (0x10a0, 0x10ff, GEORGIAN),
    (0x1100, 0x11ff, HANGUL),
    (0x1200, 0x1399, ETHIOPIC),
    (0x13a0, 0x13fd, CHEROKEE),
    (0x1400, 0x167f, CANADIAN_SYLLABICS),
    (0x1780, 0x17f9, KHMER),
    (0x1800, 0x18aa, MONGOLIAN),
    (0x18b0, 0x18f5, CANADIAN_SYLLABICS),
    (0x19e0, 0x19ff, KHMER),
    (0x1b00, 0x1b7f, BALINESE),
    (0x1c50, 0x1c7f, OL_CHIKI),
    (0x1c80, 0x1c8a, CYRILLIC),
    (0x1c90, 0x1cbf, GEORGIAN),
    (0x1e00, 0x1eff, LATIN),
    (0x1f00, 0x1ffe, GREEK),
    (0x2d00, 0x2d2d, GEORGIAN),
    (0x2d30, 0x2d7f, TIFINAGH),
    (0x2de0, 0x2dff, CYRILLIC),
    (0x2e80, 0x2fd5, HAN),
    (0x3005, 0x3007, HAN),
    (0x3021, 0x3029, HAN),
    (0x3041, 0x309f, HIRAGANA),
    (0x30a1, 0x30ff, KATAKANA),
    (0x3105, 0x312f, BOPOMOFO),
    (0x3131, 0x318e, HANGUL),
    (0x31f0, 0x31ff, KATAKANA),
    (0x3400, 0x4dbf, HAN),
    (0x4e00, 0x9fff, HAN),
    (0xa000, 0xa4c6, YI),
    (0xa640, 0xa69f, CYRILLIC),
    (0xa980, 0xa9df, JAVANESE),
    (0xac00, 0xd7fb, HANGUL),
    (0xf900, 0xfad9, HAN),
    (0xfb1d, 0xfb4f, HEBREW),
    (0xfb50, 0xfefc, ARABIC),
    (0x1e900, 0x1e95f, ADLAM),
    (0x20000, 0x323af, HAN),
];

/// The script of a letter; `None` of what all scripts share (digits, spaces, most punctuation) and
/// of scripts that are set as they come.
pub fn script_of(character: char) -> Option<Script> {
    let code = u32::from(character);
    let index = RANGES.partition_point(|(_, end, _)| *end < code);
    let (start, _, script) = RANGES.get(index)?;
    let is_in = *start <= code && !matches!(code, 0x300..=0x36f | 0xfe00..=0xfe6f);
    is_in.then_some(*script)
}

/// Whether letters of a script hold on to each other, so that no space may be put between them.
pub fn is_joined(script: Script) -> bool {
    [ARABIC, SYRIAC, NKO, MONGOLIAN, ADLAM, DEVANAGARI, BENGALI, GURMUKHI].contains(&script)
}

/// Whether the joiners U+200C and U+200D say in a script how its letters are to look.
pub fn knows_joiners(script: Script) -> bool {
    ![
        LATIN,
        GREEK,
        CYRILLIC,
        ARMENIAN,
        GEORGIAN,
        HEBREW,
        HAN,
        HIRAGANA,
        KATAKANA,
        BOPOMOFO,
        HANGUL,
        ETHIOPIC,
        CHEROKEE,
        CANADIAN_SYLLABICS,
        YI,
    ]
    .contains(&script)
}

/// Letters that a font has which was made for a script, by its name in ISO 15924.
const SAMPLES: [(&str, &str); 30] = [
    ("Latn", "AZaz"),
    ("Grek", "ΑΩαω"),
    ("Cyrl", "АЯая"),
    ("Armn", "ԱՖաֆ"),
    ("Hebr", "אבת"),
    ("Arab", "ابي"),
    ("Syrc", "ܐܒܬ"),
    ("Thaa", "ހށވ"),
    ("Nkoo", "ߊߋߒ"),
    ("Deva", "अकह"),
    ("Beng", "অকহ"),
    ("Guru", "ਅਕਹ"),
    ("Gujr", "અકહ"),
    ("Orya", "ଅକହ"),
    ("Taml", "அகஹ"),
    ("Telu", "అకహ"),
    ("Knda", "ಅಕಹ"),
    ("Mlym", "അകഹ"),
    ("Sinh", "අකහ"),
    ("Thai", "กขฮ"),
    ("Laoo", "ກຂຮ"),
    ("Tibt", "ཀཁཧ"),
    ("Mymr", "ကခဟ"),
    ("Geor", "აბჰ"),
    ("Ethi", "ሀለመ"),
    ("Khmr", "កខហ"),
    ("Mong", "ᠠᠪᠶ"),
    ("Hang", "가나하"),
    ("Kana", "あんアン"),
    ("Hani", "一人"),
];

/// The scripts of which a font has letters, by their names in ISO 15924.
pub fn scripts_of(face: &ttf_parser::Face) -> Vec<&'static str> {
    let has = |letters: &str| letters.chars().all(|letter| face.glyph_index(letter).is_some());
    SAMPLES.iter().filter(|(_, letters)| has(letters)).map(|(name, _)| *name).collect()
}

#[cfg(test)]
mod tests {
    use unicode_script::UnicodeScript;

    use super::*;

    /// Unicode's own table judges ours: a letter is of the script that Unicode says, or both say
    /// that it is shared.
    #[test]
    fn letters_are_of_the_script_that_unicode_says() {
        let mut count = 0;
        for character in '\0'..=char::MAX {
            let theirs = character.script();
            let Some(ours) = script_of(character) else { continue };
            let name = theirs.short_name();
            if matches!(name, "Zyyy" | "Zinh" | "Zzzz") {
                continue;
            }
            count += 1;
            assert_eq!(ours.tag().to_string(), name, "{:?}", u32::from(character));
        }
        assert!(count > 90_000, "{count}");
    }

    #[test]
    fn no_letter_of_a_script_that_we_name_is_left_out_below_u_3000() {
        let names: Vec<String> =
            RANGES.iter().map(|(_, _, script)| script.tag().to_string()).collect();
        for character in '\0'..'\u{1d00}' {
            let name = character.script().short_name();
            if names.iter().any(|ours| ours == name) {
                assert!(script_of(character).is_some(), "{name} U+{:04X}", u32::from(character));
            }
        }
    }

    #[test]
    fn what_all_scripts_share_has_none() {
        for character in "0 9.,-\u{a0}€«»\u{301}\u{200d}\u{feff}".chars() {
            assert_eq!(script_of(character), None, "{character:?}");
        }
    }
}

//! What people paste, made fit for paper.

use std::borrow::Cow;

/// Takes out what has no place on paper: control characters, marks of text direction, joiners,
/// soft hyphens, variation selectors, byte order marks. All ends of line become `\n`, tabs become
/// spaces, ligatures their letters (the font ties them again), and space at the ends of lines and of the whole goes.
pub fn clean_text(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.chars().any(|character| character == '\n' || is_unfit(character)) {
        return Cow::Borrowed(text);
    }
    let unified = text.replace("\r\n", "\n");
    let mut clean = String::with_capacity(unified.len());
    for character in unified.chars() {
        match character {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.truncate(clean.trim_end_matches(' ').len());
                clean.push('\n');
            }
            '\t' => clean.push(' '),
            ligature @ '\u{fb00}'..='\u{fb06}' => clean.push_str(letters_of(ligature)),
            other if is_unfit(other) => {}
            other => clean.push(other),
        }
    }
    Cow::Owned(clean.trim().to_owned())
}

/// The same in one line: ends of line become spaces.
pub fn clean_line(text: &str) -> String {
    clean_text(text).replace('\n', " ")
}

const fn letters_of(ligature: char) -> &'static str {
    match ligature {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        _ => "st",
    }
}

fn is_unfit(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}'
            | '\u{200c}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fb00}'..='\u{fb06}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_taken_out_and_lines_stay() {
        for (text, clean) in [
            ("plain", "plain"),
            ("  a\tb ", "a b"),
            ("a \r\nb\rc\u{2028}d", "a\nb\nc\nd"),
            ("\u{feff}1\u{200e}2\u{202e}3\u{0}4\u{ad}5", "12345"),
            ("\u{2709}\u{fe0f}", "\u{2709}"),
            ("\u{200f}", ""),
            ("\u{fb01}nal o\u{fb03}ce", "final office"),
            ("1\u{a0}000\u{202f}\u{20ac}", "1\u{a0}000\u{202f}\u{20ac}"),
        ] {
            assert_eq!(clean_text(text), clean, "{text:?}");
        }
    }
}

//! What people paste, made fit for paper.

use std::borrow::Cow;

use rustybuzz::script::{HAN, MONGOLIAN};

use super::script::{knows_joiners, script_of};

/// Takes out what has no place on paper: control characters, soft hyphens, byte order marks, and what cannot be
/// seen where it says nothing: joiners where the script knows none, marks and isolates of
/// direction where nothing runs from right to left, variation selectors of anything but Han and
/// Mongolian. Overrides of direction always go: they make a text show what it does not say.
/// All ends of line become `\n`, tabs become spaces, ligatures their letters (the font ties them
/// again), and space at the ends of lines and of the whole goes.
pub fn clean_text(text: &str) -> Cow<'_, str> {
    clean(text, false)
}

/// The same for a text that is about to be broken into lines: a soft hyphen between two letters
/// says where, and stays.
pub fn clean_text_to_break(text: &str) -> Cow<'_, str> {
    clean(text, true)
}

fn clean(text: &str, keeps_joints: bool) -> Cow<'_, str> {
    let text = text.trim();
    if !text.chars().any(|character| character == '\n' || is_doubtful(character)) {
        return Cow::Borrowed(text);
    }
    let unified = text.replace("\r\n", "\n");
    let mut clean = String::with_capacity(unified.len());
    let runs_left = unified.chars().any(is_of_rtl_script);
    let mut before: Option<char> = None;
    let mut characters = unified.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            SOFT_HYPHEN if keeps_joints => {
                let is_letter = |character: char| character.is_alphabetic();
                if !before.is_some_and(is_letter)
                    || !characters.peek().copied().is_some_and(is_letter)
                {
                    continue;
                }
                clean.push(SOFT_HYPHEN);
            }
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.truncate(clean.trim_end_matches(ends_line).len());
                clean.push('\n');
            }
            '\t' => clean.push(' '),
            ligature @ '\u{fb00}'..='\u{fb06}' => clean.push_str(letters_of(ligature)),
            other if !is_doubtful(other) || says_something(other, before, runs_left) => {
                clean.push(other);
            }
            _ => continue,
        }
        before = Some(character);
    }
    Cow::Owned(clean.trim_end_matches(ends_line).trim().to_owned())
}

/// Where a word may be broken; only there it is seen.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// Whether a character says nothing at the end of a line: a space; an isolate that begins or ends
/// there, for the end of a line ends all of them.
const fn ends_line(character: char) -> bool {
    matches!(character, ' ' | '\u{202a}'..='\u{202c}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character that cannot be seen says something behind the character before it.
fn says_something(character: char, before: Option<char>, runs_left: bool) -> bool {
    let script = before.and_then(script_of);
    match character {
        '\u{200c}' => script.is_some_and(knows_joiners),
        // Between pictures it ties them to one.
        '\u{200d}' => {
            script.is_some_and(knows_joiners)
                || before.is_some_and(|before| matches!(before, '\u{1f000}'..='\u{1faff}'))
        }
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202c}' | '\u{2066}'..='\u{2069}' => {
            runs_left
        }
        '\u{180b}'..='\u{180f}' => script == Some(MONGOLIAN),
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => script == Some(HAN),
        _ => false,
    }
}

/// Whether a character is written from right to left.
const fn is_of_rtl_script(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{61b}' | '\u{61d}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
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

fn is_doubtful(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200c}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2061}'..='\u{206f}'
            | '\u{fb00}'..='\u{fb06}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
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
            ("1\u{17b4}2\u{17b5}3\u{1bca0}4\u{1d173}5\u{fff0}6", "123456"),
            ("\u{200f}", ""),
            ("\u{fb01}nal o\u{fb03}ce", "final office"),
            ("\u{200e}Net\u{200d} 3\u{200c}", "Net 3"),
            ("אב \u{202e}גד\u{202c}.", "אב גד\u{202c}."),
            ("\u{2067}אב\u{2069} \u{2069}\nג", "\u{2067}אב\nג"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("र\u{94d}\u{200d}य", "र\u{94d}\u{200d}य"),
            ("\u{200f}אב (C++\u{200e})", "\u{200f}אב (C++\u{200e})"),
            ("葛\u{e0100}城 a\u{e0100}", "葛\u{e0100}城 a"),
            ("1\u{a0}000\u{202f}\u{20ac}", "1\u{a0}000\u{202f}\u{20ac}"),
        ] {
            assert_eq!(clean_text(text), clean, "{text:?}");
        }
    }
}

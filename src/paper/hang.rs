//! How far the lines of a list's point are set in: to where its text begins, behind the mark.

/// The signs that people put before the points of a list.
const SIGNS: [char; 8] =
    ['-', '\u{2212}', '\u{2013}', '\u{2014}', '\u{2022}', '\u{b7}', '*', '\u{2023}'];

/// The mark with which each paragraph begins, with the space behind it; empty, where it is no
/// point of a list. One number alone is no list: a sentence may begin with a date.
pub fn list_marks(text: &str) -> Vec<&str> {
    let mut marks: Vec<&str> = text.split('\n').map(list_mark).collect();
    let is_number = |mark: &&str| mark.contains(|sign: char| sign.is_ascii_digit());
    if marks.iter().filter(|mark| is_number(mark)).count() == 1 {
        for mark in marks.iter_mut().filter(|mark| is_number(mark)) {
            *mark = "";
        }
    }
    marks
}

/// "- ", "  2. ", "10) ".
fn list_mark(paragraph: &str) -> &str {
    let text = paragraph.trim_start_matches(' ');
    let behind = text.strip_prefix(SIGNS).or_else(|| {
        let behind = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let is_short = (1..=MOST_DIGITS).contains(&(text.len() - behind.len()));
        behind.strip_prefix(['.', ')']).filter(|_| is_short)
    });
    let Some(behind) = behind else { return "" };
    let said = behind.trim_start_matches(' ');
    // "1. 12. 2026" is a date.
    let is_date = !text.starts_with(SIGNS) && said.starts_with(|sign: char| sign.is_ascii_digit());
    if said.len() < behind.len() && !is_date {
        paragraph.get(..paragraph.len() - said.len()).unwrap_or_default()
    } else {
        ""
    }
}

/// A longer number is no place in a list.
const MOST_DIGITS: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_points_of_a_list_are_known_by_their_marks() {
        for (text, marks) in [
            ("- one\n- two", &["- ", "- "][..]),
            ("Bring:\n  \u{2022}  a spade\n\u{2013} 2 buckets", &["", "  \u{2022}  ", "\u{2013} "]),
            ("1. first\n2. second\n10) tenth", &["1. ", "2. ", "10) "]),
            ("1. December is the last day.", &[""]),
            ("1. 12. 2026\n2. 12. 2026", &["", ""]),
            ("2026. was good\n-5 degrees\n3.5 hours\n-", &["", "", "", ""]),
        ] {
            assert_eq!(list_marks(text), marks, "{text:?}");
        }
    }
}

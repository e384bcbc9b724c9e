//! Texts as the schemes take them: one line, of limited length, in fewer letters.

/// The text as one line, its white space single spaces, without signs that nobody sees.
pub(super) fn one_line(text: &str) -> String {
    let is_gap = |c: char| c.is_whitespace() || c.is_control();
    text.split(is_gap).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// At most so many characters, cut between them, without a space at the end.
pub(super) fn cut(text: &str, most: usize) -> &str {
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default().trim_end()
}

/// The text in letters of ASCII, as people of its language write it without their keyboard. A letter
/// that has no such form is left out.
pub(super) fn in_ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() || c.is_whitespace() {
            plain.push(c);
            continue;
        }
        let (letters, forms) = match PLAIN.iter().find(|(letters, _)| letters.contains(c)) {
            Some(found) => *found,
            None => continue,
        };
        // A single form is that of all letters; of several each letter has its own.
        let place = letters.chars().position(|letter| letter == c).unwrap_or_default();
        plain.push_str(forms.split(' ').nth(place).or(forms.split(' ').next()).unwrap_or_default());
    }
    one_line(&plain)
}

/// Letters and what is written for them.
const PLAIN: [(&str, &str); 39] = [
    ("áàâãäåāăąǎ", "a"),
    ("ÁÀÂÃÄÅĀĂĄǍ", "A"),
    ("çćĉċč", "c"),
    ("ÇĆĈĊČ", "C"),
    ("ďđð", "d"),
    ("ĎĐÐ", "D"),
    ("éèêëēĕėęě", "e"),
    ("ÉÈÊËĒĔĖĘĚ", "E"),
    ("ĝğġģ", "g"),
    ("ĜĞĠĢ", "G"),
    ("íìîïīįı", "i"),
    ("ÍÌÎÏĪĮİ", "I"),
    ("ķ", "k"),
    ("Ķ", "K"),
    ("ĺľłļ", "l"),
    ("ĹĽŁĻ", "L"),
    ("ñńňņ", "n"),
    ("ÑŃŇŅ", "N"),
    ("óòôõöøōő", "o"),
    ("ÓÒÔÕÖØŌŐ", "O"),
    ("ŕř", "r"),
    ("ŔŘ", "R"),
    ("śŝşšș", "s"),
    ("ŚŜŞŠȘ", "S"),
    ("ťţț", "t"),
    ("ŤŢȚ", "T"),
    ("úùûüūůűų", "u"),
    ("ÚÙÛÜŪŮŰŲ", "U"),
    ("ýÿ", "y"),
    ("ÝŸ", "Y"),
    ("źżž", "z"),
    ("ŹŻŽ", "Z"),
    ("ß", "ss"),
    ("æ", "ae"),
    ("Æ", "AE"),
    ("œþŒÞ", "oe th OE Th"),
    ("‘’‚`´", "'"),
    ("“”„«»", "\""),
    ("–—‒‑", "-"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_its_characters_and_never_within_one() {
        assert_eq!(cut("Ωμέγα ООД", 5), "Ωμέγα");
        assert_eq!(cut("Ωμέγα ООД", 6), "Ωμέγα");
        assert_eq!(cut("short", 70), "short");
        assert_eq!(cut("", 3), "");
    }

    #[test]
    fn a_text_is_one_line_of_seen_characters() {
        assert_eq!(one_line("  Studio\n Rossi\t\u{0} & Co "), "Studio Rossi & Co");
    }

    #[test]
    fn letters_of_europe_are_written_as_without_their_keyboard() {
        assert_eq!(in_ascii("Žluťoučký kůň – „příliš“"), "Zlutoucky kun - \"prilis\"");
        assert_eq!(in_ascii("Straße Æther Œuvre Þór"), "Strasse AEther OEuvre Thor");
        assert_eq!(in_ascii("Łódź Đặng"), "Lodz Dng");
        assert_eq!(in_ascii("ООД 7"), "7");
    }
}

//! The e-mail and web addresses in a text, as people write them.

use std::fmt::Write;
use std::ops::Range;

/// An address in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Where it leads: a URI in ASCII (RFC 3986).
    pub uri: String,
}

/// Whether a text might hold an address: quickly said, and mostly no.
pub fn may_have_links(text: &str) -> bool {
    text.contains('@') || text.contains("://")
}

/// The addresses of a text, in their order.
pub fn find_links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    let mut start = 0;
    for word in text.split(|character: char| character.is_whitespace() || is_bracket(character)) {
        let trimmed = word.trim_matches(is_punctuation);
        let offset = word.find(trimmed).unwrap_or_default();
        if let Some(uri) = web(trimmed).or_else(|| mail(trimmed)) {
            let start = start + offset;
            links.push(Link { range: start..start + trimmed.len(), uri });
        }
        let separator = text.get(start + word.len()..).and_then(|rest| rest.chars().next());
        start += word.len() + separator.map_or(0, char::len_utf8);
    }
    links
}

fn web(word: &str) -> Option<String> {
    let lower = word.get(..8.min(word.len()))?.to_ascii_lowercase();
    let host = ["https://", "http://"].iter().find(|scheme| lower.starts_with(**scheme))?.len();
    word.get(host..).filter(|host| !host.is_empty()).map(|_| encoded(word))
}

fn mail(word: &str) -> Option<String> {
    let address = word.strip_prefix("mailto:").unwrap_or(word);
    let (name, host) = address.split_once('@')?;
    let is_name = !name.is_empty() && !name.contains(':');
    let is_host = !host.contains('@')
        && host.split('.').count() > 1
        && host.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
    (is_name && is_host).then(|| format!("mailto:{}", encoded(address)))
}

const fn is_bracket(character: char) -> bool {
    matches!(
        character,
        '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '"' | '„' | '“' | '”' | '«' | '»'
    )
}

const fn is_punctuation(character: char) -> bool {
    matches!(character, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '‘')
}

/// Every byte that a URI cannot hold, by its number.
fn encoded(text: &str) -> String {
    let mut uri = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_graphic() && !b"\\^`|".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing into a String cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, String)> {
        let links = find_links(text);
        links.into_iter().map(|link| (&text[link.range], link.uri)).collect()
    }

    #[test]
    fn an_address_is_found_as_people_write_it() {
        for (text, address, uri) in [
            ("ciao@rossi.example", "ciao@rossi.example", "mailto:ciao@rossi.example"),
            ("Ask <a.b+c@d-e.example>.", "a.b+c@d-e.example", "mailto:a.b+c@d-e.example"),
            (
                "See https://rossi.example/a?b=c#d.",
                "https://rossi.example/a?b=c#d",
                "https://rossi.example/a?b=c#d",
            ),
            ("(HTTP://ROSSI.example)", "HTTP://ROSSI.example", "HTTP://ROSSI.example"),
            (
                "„https://пример.example/ä“",
                "https://пример.example/ä",
                "https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.example/%C3%A4",
            ),
        ] {
            assert_eq!(found(text), [(address, uri.to_owned())], "{text}");
        }
        assert_eq!(found("a@b.example, c@d.example").len(), 2);
    }

    #[test]
    fn what_is_none_is_left() {
        for text in [
            "",
            "@",
            "a@b",
            "3 @ 5.00",
            "a@@b.example",
            "https://",
            "ratio 3://4",
            "a@.example",
            "ünïcode",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}

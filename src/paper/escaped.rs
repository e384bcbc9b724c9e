//! Text inside XML.

use std::fmt::{Display, Formatter, Result, Write};

/// Text as XML 1.0 allows it: markup escaped, characters that it forbids left out.
pub struct Escaped<'a>(pub &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        for character in self.0.chars() {
            match character {
                '&' => formatter.write_str("&amp;")?,
                '<' => formatter.write_str("&lt;")?,
                '>' => formatter.write_str("&gt;")?,
                '\'' => formatter.write_str("&#39;")?,
                '"' => formatter.write_str("&quot;")?,
                '\u{fffe}' | '\u{ffff}' => {}
                control if control.is_control() => {}
                other => formatter.write_char(other)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_and_what_xml_forbids_is_gone() {
        let text = "<a b='c' d=\"e\">&\u{0}\u{ffff}\u{1f600}";
        let escaped = "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;\u{1f600}";
        assert_eq!(Escaped(text).to_string(), escaped);
    }
}

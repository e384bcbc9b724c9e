//! Takes the comments out of a Fluent file while compiling: translators read them, the visitor's
//! browser need not load them.

/// How many bytes are left of a source without its comment lines.
pub(super) const fn length(source: &[u8]) -> usize {
    copy(source, &mut [])
}

/// The source without its comment lines, in an array of [`length`] bytes.
pub(super) const fn strip<const LENGTH: usize>(source: &[u8]) -> [u8; LENGTH] {
    let mut stripped = [0; LENGTH];
    copy(source, &mut stripped);
    stripped
}

/// Copies every line but comments as far as the target has room, and gives the bytes that it
/// would take. In Fluent a comment is a line whose first character is `#`: nothing else can start
/// so.
const fn copy(source: &[u8], target: &mut [u8]) -> usize {
    let mut length = 0;
    let mut in_comment = false;
    let mut line_start = true;
    let mut rest = source;
    while let [byte, after @ ..] = rest {
        if line_start {
            in_comment = *byte == b'#';
        }
        line_start = *byte == b'\n';
        if !in_comment {
            if let Some((_, place)) = target.split_at_mut_checked(length)
                && let [first, ..] = place
            {
                *first = *byte;
            }
            length += 1;
        }
        rest = after;
    }
    length
}

/// The text of a Fluent file of this folder, without its comments, as a `&'static str`.
macro_rules! fluent_file {
    ($path:literal) => {{
        const SOURCE: &[u8] = include_bytes!($path);
        const LENGTH: usize = crate::wording::without_comments::length(SOURCE);
        const STRIPPED: &[u8; LENGTH] = &crate::wording::without_comments::strip::<LENGTH>(SOURCE);
        const TEXT: &str = match std::str::from_utf8(STRIPPED) {
            Ok(text) => text,
            Err(_) => "",
        };
        TEXT
    }};
}
pub(super) use fluent_file;

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn comment_lines_go_and_all_else_stays() {
        const SOURCE: &[u8] = "### Alles\n# c\na = # kein\n    .b = \u{e4}\n\n## G\n#".as_bytes();
        const LENGTH: usize = length(SOURCE);
        let stripped = strip::<LENGTH>(SOURCE);
        assert_eq!(std::str::from_utf8(&stripped), Ok("a = # kein\n    .b = \u{e4}\n\n"));
    }
}

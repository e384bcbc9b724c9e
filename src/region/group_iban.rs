//! An account number as people read it.

/// An IBAN in groups of four with `space` between them, as ISO 13616 prints it; its letters are made
/// capitals. Nothing, where a text does not look like one: two letters, two digits, eight more at
/// least.
pub fn group_iban(text: &str, space: char) -> Option<String> {
    let plain: String = text.split_whitespace().collect::<String>().to_ascii_uppercase();
    let (head, rest) = plain.as_bytes().split_at_checked(4)?;
    let looks_right = matches!(head, [a, b, c, d] if a.is_ascii_uppercase()
        && b.is_ascii_uppercase() && c.is_ascii_digit() && d.is_ascii_digit());
    if !looks_right || rest.len() < 8 || !rest.iter().all(u8::is_ascii_alphanumeric) {
        return None;
    }
    let mut grouped = String::with_capacity(plain.len() * 5 / 4);
    for (index, character) in plain.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            grouped.push(space);
        }
        grouped.push(character);
    }
    Some(grouped)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn an_iban_is_grouped_in_fours_and_nothing_else_is_touched() {
        let grouped = Some("DE89 3704 0044 0532 0130 00".to_owned());
        assert_eq!(group_iban("de89370400440532013000", ' '), grouped);
        assert_eq!(group_iban(" DE893704 00440532 013000", ' '), grouped);
        for text in ["", "DE8", "1234567890/0800", "D989370400440532", "DE89-3704-0044-0532"] {
            assert_eq!(group_iban(text, ' '), None, "{text}");
        }
    }
}

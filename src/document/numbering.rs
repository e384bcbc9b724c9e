//! The number of the next document.

use super::number_series::split_number;

/// Proposes the number after this one: the last run of digits goes up by one and keeps its width.
/// "2026-0042" gives "2026-0043", "INV-9/26" gives "INV-9/27". A text without digits gives itself
/// with "-2" behind it.
pub fn next_number(number: &str) -> String {
    let Some((prefix, digits, tail)) = split_number(number) else {
        return if number.is_empty() { String::new() } else { format!("{number}-2") };
    };
    let mut next: Vec<u8> = digits.bytes().collect();
    for digit in next.iter_mut().rev() {
        if *digit == b'9' {
            *digit = b'0';
        } else {
            *digit += 1;
            return format!("{prefix}{}{tail}", written(&next));
        }
    }
    format!("{prefix}1{}{tail}", written(&next))
}

fn written(digits: &[u8]) -> String {
    digits.iter().copied().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn the_last_run_of_digits_goes_up_and_keeps_its_width() {
        for (number, next) in [
            ("2026-0042", "2026-0043"),
            ("2026-0999", "2026-1000"),
            ("99", "100"),
            ("\u{424}-7\u{431}", "\u{424}-8\u{431}"),
            ("\u{a7}9", "\u{a7}10"),
            ("A", "A-2"),
            ("", ""),
        ] {
            assert_eq!(next_number(number), next, "{number:?}");
        }
    }
}

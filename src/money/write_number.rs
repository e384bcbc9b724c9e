//! Writing a decimal for people.

use rust_decimal::Decimal;

use super::NumberStyle;

/// Writes a number in a style, with all the decimals that it carries (so round first), grouped in
/// threes, with a true minus. `read_number` reads every text that this writes back to the same
/// number.
pub fn write_number(value: Decimal, style: &NumberStyle) -> String {
    let plain = value.abs().to_string();
    let (integer, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + 8);
    if value.is_sign_negative() && !value.is_zero() {
        text.push(NumberStyle::MINUS);
    }
    let grouped = integer.len() >= 3 + style.minimum_grouping;
    for (index, digit) in integer.chars().enumerate() {
        let left = integer.len() - index;
        if grouped && index > 0 && left % 3 == 0 {
            text.push(style.group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(style.decimal);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const GERMAN: NumberStyle = NumberStyle { decimal: ',', group: '.', minimum_grouping: 1 };
    const BULGARIAN: NumberStyle =
        NumberStyle { decimal: ',', group: '\u{a0}', minimum_grouping: 2 };

    fn written(text: &str, style: &NumberStyle) -> String {
        write_number(text.parse().unwrap(), style)
    }

    #[test]
    fn thousands_are_grouped_as_the_language_does() {
        assert_eq!(written("1234567.50", &GERMAN), "1.234.567,50");
        assert_eq!(written("1234567.50", &NumberStyle::ENGLISH), "1,234,567.50");
        assert_eq!(written("1234.5", &BULGARIAN), "1234,5");
        assert_eq!(written("12345", &BULGARIAN), "12\u{a0}345");
    }

    #[test]
    fn a_negative_number_has_a_true_minus_and_zero_none() {
        assert_eq!(written("-0.50", &GERMAN), "\u{2212}0,50");
        assert_eq!(written("-0.00", &GERMAN), "0,00");
    }
}

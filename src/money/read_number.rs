//! Reading a number as people type it, with comma or point.

use rust_decimal::Decimal;
use thiserror::Error;

use super::{Currency, DecimalError, NumberStyle, is_letter, is_same_word, parse_decimal};

/// Why a typed text is not a number that can be used.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not a number in any way of writing that is known here.
    #[error("not a number")]
    NotANumber,
    /// A number with more digits before the decimal sign than are possible here.
    #[error("too large")]
    TooLarge,
    /// A number with more decimals than are possible here.
    #[error("too many decimals")]
    TooManyDecimals,
}

impl From<DecimalError> for NumberError {
    fn from(error: DecimalError) -> Self {
        match error {
            DecimalError::Malformed => Self::NotANumber,
            DecimalError::TooLarge => Self::TooLarge,
            DecimalError::TooManyDecimals => Self::TooManyDecimals,
        }
    }
}

/// Reads what a person typed or pasted: "1.234,50", "1,234.50", "1 234,5", "1'234.50", "12,5 %",
/// "\u{2212}3", "(12.00)", "\u{20ac} 12.50", "12,50 EUR".
///
/// Where comma and point both occur, the last one is the decimal sign. Where one of them occurs
/// once, it is the decimal sign, except where the language's group sign stands before exactly
/// three digits ("1.234" in German is one thousand, in English one and a bit). A sign that
/// occurs several times groups, and then every group must have three digits (or the Indian
/// two-two-three).
///
/// # Errors
/// [`NumberError`] says why the text can't be used.
pub fn read_number(text: &str, style: &NumberStyle) -> Result<Decimal, NumberError> {
    let (body, negative) = without_ornaments(text)?;
    let body: String = body.chars().map(fold_sign).collect();

    let points = body.matches('.').count();
    let commas = body.matches(',').count();
    let decimal = match (points, commas) {
        (_, 0) => decimal_sign('.', points, &body, style),
        (0, _) => decimal_sign(',', commas, &body, style),
        _ => body.chars().rfind(|c| matches!(c, '.' | ',')),
    };
    let (integer, fraction) = match decimal.and_then(|sign| body.split_once(sign)) {
        Some((integer, fraction)) => (integer, fraction),
        None => (body.as_str(), ""),
    };
    let integer = without_groups(integer)?;
    if integer.is_empty() && fraction.is_empty() {
        return Err(NumberError::NotANumber);
    }

    let mut plain = String::with_capacity(body.len() + 2);
    if negative {
        plain.push('-');
    }
    plain.push_str(if integer.is_empty() { "0" } else { &integer });
    if !fraction.is_empty() {
        plain.push('.');
        plain.push_str(fraction);
    }
    Ok(parse_decimal(&plain)?)
}

/// Takes off what people write around a number: spaces, a sign, accountants' parentheses, a
/// percent sign, a currency sign or code. Gives the bare number and whether it is negative.
fn without_ornaments(text: &str) -> Result<(&str, bool), NumberError> {
    let mut body = text.trim_matches(is_space);
    if body.is_empty() {
        return Err(NumberError::Empty);
    }
    let mut negative = false;
    if let Some(inner) = body.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        negative = true;
        body = inner.trim_matches(is_space);
    }
    let mut signs = i32::from(negative);
    let mut units = 0;
    loop {
        let before = body;
        if let Some(rest) = body.strip_prefix(is_minus) {
            negative = true;
            signs += 1;
            body = rest;
        } else if let Some(rest) = body.strip_prefix('+') {
            signs += 1;
            body = rest;
        } else if let Some(rest) = body.strip_suffix('%').or_else(|| body.strip_prefix('%')) {
            units += 1;
            body = rest;
        } else if let Some(rest) = without_currency(body) {
            units += 1;
            body = rest;
        }
        body = body.trim_matches(is_space);
        if body.len() == before.len() {
            break;
        }
    }
    if signs > 1 || units > 1 { Err(NumberError::NotANumber) } else { Ok((body, negative)) }
}

/// Takes off a currency sign, code or abbreviation at either end: "\u{20ac}", "EUR", "US$",
/// "K\u{10d}". Any other word stays, and makes the text no number: "10k" is not ten.
fn without_currency(body: &str) -> Option<&str> {
    let front = body.trim_start_matches(is_unit);
    let word = body.get(..body.len() - front.len())?;
    if is_currency(word) {
        // "Rs.500": behind letters a point ends an abbreviation, behind a sign it begins a number.
        let abbreviated = word.ends_with(is_letter);
        return front.strip_prefix('.').filter(|_| abbreviated).or(Some(front));
    }
    let end = body.strip_suffix('.').filter(|rest| rest.ends_with(is_letter));
    let end = end.unwrap_or(body);
    let back = end.trim_end_matches(is_unit);
    is_currency(end.get(back.len()..)?).then_some(back)
}

/// What a currency's sign or abbreviation is written with.
fn is_unit(c: char) -> bool {
    is_letter(c) || is_currency_sign(c)
}

fn is_currency_sign(c: char) -> bool {
    matches!(c, '$' | '\u{a3}' | '\u{a5}' | '\u{20a0}'..='\u{20cf}')
}

/// Whether a word names a currency, as its people abbreviate it or by its code.
fn is_currency(word: &str) -> bool {
    const ABBREVIATIONS: [&str; 29] = [
        "cf",
        "cfpf",
        "cg",
        "din",
        "dkr",
        "fcfa",
        "fcfp",
        "fr",
        "ft",
        "ikr",
        "k\u{10d}",
        "km",
        "kn",
        "kr",
        "lei",
        "leu",
        "nis",
        "nkr",
        "rs",
        "sfr",
        "zig",
        "z\u{142}",
        "\u{434}\u{438}\u{43d}",
        "\u{43a}\u{43c}",
        "\u{43b}\u{432}",
        "\u{440}",
        "\u{440}\u{441}\u{434}",
        "\u{440}\u{443}\u{431}",
        "\u{442}\u{43c}\u{442}",
    ];
    if word.chars().count() > 4 {
        return false;
    }
    word.contains(is_currency_sign)
        || ABBREVIATIONS.iter().any(|known| is_same_word(known, word))
        || word.to_ascii_uppercase().parse::<Currency>().is_ok()
}

/// Which sign is the decimal one, where only `sign` occurs, `count` times.
fn decimal_sign(sign: char, count: usize, body: &str, style: &NumberStyle) -> Option<char> {
    if count > 1 {
        return None;
    }
    let (before, after) = body.split_once(sign)?;
    let looks_grouped = after.len() == 3
        && (1..=3).contains(&before.len())
        && !before.starts_with('0')
        && before.bytes().all(|b| b.is_ascii_digit());
    // A language that groups with a space or an apostrophe reads its own decimal sign only.
    let groups_here = style.group == sign;
    if looks_grouped && groups_here { None } else { Some(sign) }
}

/// The digits of an integer part, its groups checked.
fn without_groups(integer: &str) -> Result<String, NumberError> {
    let is_group = |c: char| matches!(c, '.' | ',' | ' ' | '\'');
    let mut signs = integer.chars().filter(|&c| is_group(c));
    if let Some(first) = signs.next() {
        if signs.any(|sign| sign != first) {
            return Err(NumberError::NotANumber);
        }
        let groups: Vec<&str> = integer.split(first).collect();
        let inner = groups.get(1..groups.len() - 1).unwrap_or_default();
        let first_group = |group: &&str| (1..=3).contains(&group.len()) && !group.starts_with('0');
        let sound = groups.first().is_some_and(first_group)
            && groups.last().is_some_and(|group| group.len() == 3)
            && (inner.iter().all(|group| group.len() == 3)
                || inner.iter().all(|group| group.len() == 2));
        if !sound {
            return Err(NumberError::NotANumber);
        }
    }
    Ok(integer.chars().filter(|&c| !is_group(c)).collect())
}

/// All spaces become one, all apostrophes one.
fn fold_sign(c: char) -> char {
    match c {
        c if is_space(c) => ' ',
        '\u{2019}' | '\u{2bc}' => '\'',
        '\u{66b}' => '.',
        c => c,
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
}

fn is_minus(c: char) -> bool {
    matches!(c, '-' | '\u{2212}' | '\u{2013}' | '\u{2012}' | '\u{fe63}' | '\u{ff0d}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::write_number;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const GERMAN: NumberStyle = NumberStyle { decimal: ',', group: '.', minimum_grouping: 1 };
    const FRENCH: NumberStyle =
        NumberStyle { decimal: ',', group: '\u{202f}', minimum_grouping: 1 };

    fn english(text: &str) -> Result<String, NumberError> {
        read_number(text, &NumberStyle::ENGLISH).map(|value| value.to_string())
    }

    fn german(text: &str) -> Result<String, NumberError> {
        read_number(text, &GERMAN).map(|value| value.to_string())
    }

    #[test]
    fn comma_and_point_are_both_understood_in_any_language() {
        for text in ["12.5", "12,5", " 12,5 ", "12,5\u{a0}"] {
            assert_eq!(english(text).unwrap(), "12.5", "{text:?}");
            assert_eq!(german(text).unwrap(), "12.5", "{text:?}");
        }
    }

    #[test]
    fn with_both_signs_the_last_is_the_decimal_one() {
        for text in ["1.234,50", "1,234.50", "1 234,50", "1'234.50", "1\u{2019}234,50"] {
            assert_eq!(english(text).unwrap(), "1234.50", "{text:?}");
            assert_eq!(german(text).unwrap(), "1234.50", "{text:?}");
        }
    }

    #[test]
    fn an_ambiguous_number_is_read_as_its_language_writes() {
        assert_eq!(english("1.234").unwrap(), "1.234");
        assert_eq!(english("1,234").unwrap(), "1234");
        assert_eq!(german("1.234").unwrap(), "1234");
        assert_eq!(german("1,234").unwrap(), "1.234");
        assert_eq!(read_number("1.234", &FRENCH).unwrap().to_string(), "1.234");
        assert_eq!(german("0.125").unwrap(), "0.125");
    }

    #[test]
    fn ornaments_are_taken_off() {
        for text in ["\u{20ac}12.50", "12,50 EUR", "EUR 12.50", "12,50 \u{20ac}", "+12.5", "12.5%"]
        {
            assert_eq!(
                english(text).map(|value| value.trim_end_matches('0').to_owned()).unwrap(),
                "12.5",
                "{text:?}"
            );
        }
        for text in
            ["12,50 K\u{10d}", "Fr. 12.50", "12,50 kr.", "US$12.50", "12,50 \u{43b}\u{432}."]
        {
            assert_eq!(english(text).unwrap(), "12.50", "{text:?}");
        }
        assert_eq!(english("500 FCFA").unwrap(), "500");
        assert_eq!(english("Rs.500").unwrap(), "500");
        assert_eq!(english("$.50").unwrap(), "0.50");
    }

    #[test]
    fn every_minus_is_a_minus() {
        for text in ["-3", "\u{2212}3", "\u{2013}3", "(3)", "- 3", "-\u{20ac}3", "\u{20ac}-3"] {
            assert_eq!(english(text).unwrap(), "-3", "{text:?}");
        }
    }

    #[test]
    fn indian_grouping_is_read() {
        assert_eq!(english("12,34,567.50").unwrap(), "1234567.50");
    }

    #[test]
    fn a_half_typed_number_is_read() {
        assert_eq!(english("12.").unwrap(), "12");
        assert_eq!(english(".5").unwrap(), "0.5");
    }

    #[test]
    fn what_is_not_a_number_is_refused() {
        for text in [
            "12,34,5",
            "12,3,456",
            "1,2345,678",
            "1.2.3",
            "--3",
            "++3",
            "+-3",
            "abc",
            "1e5",
            "12 34",
            "1,2.3,4",
            ".",
            "-",
            "%",
            "1/2",
            "12-",
            "\u{20ac}",
            "10k",
            "price\u{20ac} 5",
            "1,5 mio",
            "5 h",
            "(-3)",
            "0,123,456",
            "5%%",
            "\u{20ac}5 EUR",
        ] {
            assert_eq!(english(text), Err(NumberError::NotANumber), "{text:?}");
        }
        assert_eq!(english("  "), Err(NumberError::Empty));
        assert_eq!(english("99999999999999"), Err(NumberError::TooLarge));
        assert_eq!(english("0.1234567"), Err(NumberError::TooManyDecimals));
    }

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["0", "1234567.891", "-999", "1000", "12345.6"] {
            for style in [NumberStyle::ENGLISH, GERMAN, FRENCH] {
                let value: Decimal = text.parse().unwrap();
                assert_eq!(read_number(&write_number(value, &style), &style), Ok(value), "{text}");
            }
        }
    }
}

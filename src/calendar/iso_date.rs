//! The machine form of a date: ISO 8601, as JSON carries it.

use serde::{Deserialize, Deserializer};

use super::Date;

/// Reads "2026-11-22" and nothing else: no week dates, no missing zeros, no time.
pub fn read_iso_date(text: &str) -> Option<Date> {
    let shape = |(index, byte): (usize, u8)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    (text.len() == 10 && text.bytes().enumerate().all(shape)).then(|| text.parse().ok()).flatten()
}

/// For serde: an ISO date, with an error that says how to write one.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
    read_iso_date(&text).ok_or_else(|| {
        let reason =
            format_args!("{text:?} is not a date: write it like \"2026-11-22\"").to_string();
        serde::de::Error::custom(reason)
    })
}

/// For serde: the same where there may be none.
pub fn deserialize_option<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Date>, D::Error> {
    /// A date alone, so that a missing one is told apart by serde itself.
    #[derive(Deserialize)]
    struct IsoDate(#[serde(deserialize_with = "deserialize")] Date);
    Ok(Option::<IsoDate>::deserialize(deserializer)?.map(|date| date.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn only_the_full_form_is_a_date() {
        assert!(read_iso_date("2028-02-29").is_some());
        for text in [
            "2026-02-29",
            "2026-1-05",
            "26-11-22",
            "2026-11-22T00:00",
            "20261122",
            "",
            "2026-11-2\u{661}",
        ] {
            assert_eq!(read_iso_date(text), None, "{text:?}");
        }
    }
}

//! The machine form of a date: ISO 8601, as JSON carries it.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer};

use super::Date;

/// Reads "2026-11-22" and nothing else: no week dates, no missing zeros, no time.
pub fn read_iso_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts.next()?;
        let is_sound = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<u16>().ok().filter(|_| is_sound)
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    // Read here and not by chrono, whose reader knows every form that dates may have.
    let date = Date::from_ymd_opt(year.into(), month.into(), day.into());
    date.filter(|_| parts.next().is_none())
}

/// For serde: an ISO date, with an error that says how to write one.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
    read_iso_date(&text).ok_or_else(|| {
        serde::de::Error::custom(format_args!(
            "{text:?} is not a date: write it like \"2026-11-22\""
        ))
    })
}

/// For serde: the same where there may be none.
pub fn deserialize_option<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Date>, D::Error> {
    Ok(Option::<IsoDate>::deserialize(deserializer)?.map(|date| date.0))
}

/// For serde: the same for any number of them.
pub fn deserialize_set<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeSet<Date>, D::Error> {
    let mut dates = BTreeSet::new();
    for date in Vec::<IsoDate>::deserialize(deserializer)? {
        dates.insert(date.0);
    }
    Ok(dates)
}

/// A date alone, so that serde itself tells a missing one apart, or several.
#[derive(Deserialize)]
struct IsoDate(#[serde(deserialize_with = "deserialize")] Date);

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

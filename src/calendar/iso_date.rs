//! The machine form of a date: ISO 8601, as JSON carries it.

use super::Date;
use crate::json::{FromJson, Reading, ToJson, Value, Writer};

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

impl FromJson for Date {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        let text = String::from_json(value, reading)?;
        let date = read_iso_date(&text);
        if date.is_none() {
            reading.not_understood(&text, &"not a date: write it like \"2026-11-22\"");
        }
        date
    }
}

impl ToJson for Date {
    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn what_is_written_is_read_back() {
        let date = read_iso_date("2026-02-09").unwrap();
        assert_eq!(crate::json::write(&date), r#""2026-02-09""#);
        assert_eq!(crate::json::parse::<Date>(&crate::json::write(&date)), Ok(date));
    }

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

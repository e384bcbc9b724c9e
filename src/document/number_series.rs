//! Which numbers belong together, and which of two comes first.

use std::cmp::Ordering;
use std::str::FromStr;

/// What stands before the last run of digits of a number, the digits, and what stands behind.
/// `None` where there are no digits.
pub(super) fn split_number(number: &str) -> Option<(&str, &str, &str)> {
    let last = number.rfind(|c: char| c.is_ascii_digit())?;
    let (head, tail) = number.split_at_checked(last + 1)?;
    let prefix = head.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = head.strip_prefix(prefix)?;
    Some((prefix, digits, tail))
}

/// Which of two numbers of one series comes first; `None` where they are of two series: what
/// stands around their last runs of digits differs.
pub(crate) fn compare_in_series(a: &str, b: &str) -> Option<Ordering> {
    let (a_prefix, a_digits, a_tail) = split_number(a.trim())?;
    let (b_prefix, b_digits, b_tail) = split_number(b.trim())?;
    let is_one_series = a_prefix == b_prefix && a_tail == b_tail;
    // Any number of digits, so nothing is parsed: without leading zeros the longer is the larger.
    let (a, b) = (a_digits.trim_start_matches('0'), b_digits.trim_start_matches('0'));
    is_one_series.then(|| a.len().cmp(&b.len()).then_with(|| a.cmp(b)))
}

/// The most numbers that are one gap.
const MOST_MISSING: u64 = 100;

/// The numbers that are missing between others of their series, each run of them as its first and its
/// last. Digits that no `u64` holds are left alone; where more than [`MOST_MISSING`] numbers are missing, another
/// series begins: "20251231" is followed by "20260001".
pub(crate) fn gaps_in_series<'a>(
    numbers: impl IntoIterator<Item = &'a str>,
) -> Vec<(String, String)> {
    let mut split = Vec::new();
    for number in numbers {
        if let Some((prefix, digits, tail)) = split_number(number)
            && let Ok(counter) = u64::from_str(digits)
        {
            split.push((prefix, tail, counter, digits.len()));
        }
    }
    split.sort_unstable();
    let mut gaps = Vec::new();
    for ((prefix, tail, before, width), next) in split.iter().zip(split.iter().skip(1)) {
        let (other_prefix, other_tail, after, _) = next;
        let is_series = (prefix, tail) == (other_prefix, other_tail);
        if is_series && (2..=MOST_MISSING + 1).contains(&(after - before)) {
            let written = |counter: u64| format!("{prefix}{counter:0width$}{tail}");
            gaps.push((written(before + 1), written(after - 1)));
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_number_is_split_around_its_last_digits() {
        assert_eq!(split_number("2026-0042/\u{411}"), Some(("2026-", "0042", "/\u{411}")));
        assert_eq!(split_number("7"), Some(("", "7", "")));
        assert_eq!(split_number("\u{2116}A"), None);
    }

    #[test]
    fn numbers_are_compared_within_their_series() {
        for (a, b, order) in [
            ("INV-9", "INV-10", Some(Ordering::Less)),
            ("INV-010", "INV-9", Some(Ordering::Greater)),
            ("0007", " 7 ", Some(Ordering::Equal)),
            (
                "99999999999999999999999999999999999999998",
                "99999999999999999999999999999999999999999",
                Some(Ordering::Less),
            ),
            ("2025-1", "2026-2", None),
            ("1/A", "2/B", None),
            ("A", "B", None),
        ] {
            assert_eq!(compare_in_series(a, b), order, "{a} {b}");
        }
    }

    #[test]
    fn missing_numbers_are_told_and_another_series_is_no_gap() {
        let gaps = |numbers: &[&'static str]| gaps_in_series(numbers.iter().copied());
        let told = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(gaps(&["R-9", "R-7", "R-12"]), [told("R-8", "R-8"), told("R-10", "R-11")]);
        assert_eq!(gaps(&["20251231", "20260001", "20260003"]), [told("20260002", "20260002")]);
        assert_eq!(gaps(&["7/A", "9/B", "my own", "99999999999999999999999"]), []);
    }
}

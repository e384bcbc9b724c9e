//! The countries' files: rates of the day, what a form begins with, whole files alone.

use super::*;
use crate::money::Percent;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn file(code: &str) -> &'static CountryFile {
    CountryFile::of(Country::of_code(code).unwrap()).unwrap()
}

/// The rates of the first tax of a country by their keys, on a day.
fn rate_on(code: &str, key: &str, day: &str) -> Option<String> {
    let rate = file(code).taxes[0].rates.iter().find(|rate| rate.key == key).unwrap();
    rate.on(day.parse().unwrap()).map(|percent| percent.to_string())
}

#[test]
fn every_known_country_has_a_file_with_what_a_form_begins_with() {
    for code in CODES.split(' ') {
        let file = file(code);
        assert_eq!(file.code, code);
        assert!(file.currency.parse::<crate::money::Currency>().is_ok(), "{code}");
        assert!(matches!(file.paper.as_str(), "a4" | "letter"), "{code}");
        assert!(!file.languages.is_empty() && !file.taxes.is_empty(), "{code}");
        assert!(!file.phrases.is_empty() && !file.required.is_empty(), "{code}");
        for language in Language::ALL {
            assert_ne!(file.name(language), code, "{code} has no name in {}", language.tag());
        }
        // The address may name it in any of them.
        for language in Language::ALL {
            let named = Country::of_text(file.name(language));
            assert_eq!(named, Country::of_code(code), "{code} {}", file.name(language));
        }
    }
    assert_eq!(CODES.split(' ').count(), Country::COUNT);
}

const CODES: &str = "AE AR AT AU BE BG BR CA CH CO CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IT JP LI \
                     LT LU LV MT MX NL NO NZ PL PT RO RS RU SA SE SG SI SK TR UA US ZA";

#[test]
fn a_rate_is_that_of_the_day() {
    for (code, key, days) in [
        (
            "EE",
            "standard",
            &[
                ("2023-12-31", "20"),
                ("2024-01-01", "22"),
                ("2025-06-30", "22"),
                ("2025-07-01", "24"),
            ][..],
        ),
        ("RO", "standard", &[("2025-07-31", "19"), ("2025-08-01", "21")]),
        ("SK", "standard", &[("2024-12-31", "20"), ("2025-01-01", "23")]),
        ("CZ", "reduced", &[("2023-12-31", "15"), ("2024-01-01", "12")]),
        ("CZ", "reduced-2", &[("2023-12-31", "10"), ("2024-01-01", "")]),
        ("FI", "standard", &[("2024-08-31", "24"), ("2024-09-01", "25.5")]),
        (
            "LU",
            "standard",
            &[
                ("2022-12-31", "17"),
                ("2023-01-01", "16"),
                ("2023-12-31", "16"),
                ("2024-01-01", "17"),
            ],
        ),
        ("CH", "standard", &[("2023-12-31", "7.7"), ("2024-01-01", "8.1")]),
        (
            "DE",
            "standard",
            &[
                ("2020-06-30", "19"),
                ("2020-07-01", "16"),
                ("2020-12-31", "16"),
                ("2021-01-01", "19"),
            ],
        ),
    ] {
        for (day, percent) in days {
            assert_eq!(rate_on(code, key, day).unwrap_or_default(), *percent, "{code} {key} {day}");
        }
    }
}

#[test]
fn a_rate_of_another_day_says_which() {
    let standard = |code: &str| &file(code).taxes[0].rates[0];
    let day = |text: &str| text.parse::<crate::calendar::Date>().unwrap();
    let percent = |text: &str| text.parse::<Percent>().unwrap();
    for (code, rate, on, expected) in [
        ("EE", "22", "2025-07-05", Some(RatePeriod::Until(day("2025-06-30")))),
        ("EE", "20", "2025-07-05", Some(RatePeriod::Until(day("2023-12-31")))),
        ("EE", "24", "2025-06-05", Some(RatePeriod::From(day("2025-07-01")))),
        // Twice the rate: before a day, the last time counts.
        ("DE", "19", "2020-08-01", Some(RatePeriod::Until(day("2020-06-30")))),
        ("DE", "16", "2021-01-01", Some(RatePeriod::Until(day("2020-12-31")))),
        ("EE", "23", "2025-07-05", None),
    ] {
        assert_eq!(
            standard(code).period_of(percent(rate), day(on)),
            expected,
            "{code} {rate} {on}"
        );
    }
}

#[test]
fn only_a_whole_file_of_the_country_is_taken_in() {
    let estonia = Country::of_code("EE").unwrap();
    let whole = built_in(estonia).unwrap();
    assert_eq!(CountryFile::take_in(estonia, whole), Some(()));
    let torn = whole.get(..whole.len() - 1).unwrap_or_default();
    for wrong in [torn, "", "{}", "<!doctype html><title>Sign in to the network</title>"] {
        assert_eq!(CountryFile::take_in(estonia, wrong), None, "{wrong}");
    }
    assert_eq!(CountryFile::take_in(Country::of_code("LV").unwrap(), whole), None);
}

#[test]
fn nothing_is_fetched_that_nobody_could_verify() {
    for code in CODES.split(' ') {
        let text = built_in(Country::of_code(code).unwrap()).unwrap();
        for word in ["unverified", "remark", "sources", "\"note\""] {
            assert!(!text.contains(word), "{code}: {word}");
        }
    }
    assert!(!file("EE").phrases.iter().any(|phrase| phrase.key == "cash-accounting"));
}

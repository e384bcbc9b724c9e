//! The plural rules, compared with `Intl.PluralRules` (`tests/fixtures/intl.json`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::plural_category;
use crate::document::Language;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Fixture {
    languages: BTreeMap<String, Facts>,
}

#[derive(Deserialize)]
struct Facts {
    /// Every whole number from 0 to 1000, by its category.
    plurals: BTreeMap<String, Vec<u32>>,
    large_plurals: BTreeMap<String, String>,
    decimal_plurals: BTreeMap<String, String>,
}

#[test]
fn plural_categories_are_those_of_intl() {
    let fixture: Fixture =
        serde_json::from_str(include_str!("../../tests/fixtures/intl.json")).unwrap();
    for language in Language::ALL {
        let facts = &fixture.languages[language.tag()];
        let mut compared = 0;
        for (category, numbers) in &facts.plurals {
            for number in numbers {
                let found = plural_category((*number).into(), language);
                assert_eq!(found.name(), category, "{language:?} {number}");
                compared += 1;
            }
        }
        assert_eq!(compared, 1001);
        for (number, category) in facts.large_plurals.iter().chain(&facts.decimal_plurals) {
            let found = plural_category(number.parse().unwrap(), language);
            assert_eq!(found.name(), category, "{language:?} {number}");
        }
    }
}

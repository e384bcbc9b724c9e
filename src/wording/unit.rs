//! What units are called: in print, and by whoever types them.
//!
//! The files `units.ftl` have the codes as keys, the most usual first, in an order that is the same in
//! every language. The text is what is printed beside a quantity (`$count`), which chooses its form where
//! the trade inflects it; `.name` is the whole word, and `.also`, where there is one, what else it is
//! called, parted by commas.

use rust_decimal::Decimal;

use super::signs::{END, OPEN};
use super::{Argument, Wording};
use crate::document::{Language, Unit};
use crate::money::Quantity;

/// A unit as it is printed beside a quantity: a text as it is, a code by its name. A code that has no
/// name, or none as long as the names of the language are not there, is printed itself.
pub fn written_unit(unit: &Unit, quantity: Quantity, language: Language) -> String {
    match unit {
        Unit::Text(text) => text.clone(),
        Unit::Code(code) => {
            let form = Wording::units(language)
                .and_then(|wording| wording.unit_form(code.as_str(), quantity.value()));
            form.unwrap_or_else(|| code.as_str().to_owned())
        }
    }
}

impl Wording {
    /// What is printed for a code beside a quantity.
    pub fn unit_form(&self, code: &str, quantity: Decimal) -> Option<String> {
        if !is_code(code) || !self.has(code) {
            return None;
        }
        // What is given back, or written with zeros, is called the same.
        let count = quantity.abs().normalize();
        Some(self.text_with(code, &[("count", Argument::Number(count))]))
    }

    /// The codes that have a name, the most usual first.
    pub fn unit_codes(&self) -> impl Iterator<Item = &str> {
        self.keys().filter(|key| is_code(key))
    }

    /// Everything that units are called here, each with its code: all forms of what is printed, the whole
    /// word, and what else is usual. The codes come in their order, the names of one side by side.
    pub fn unit_names(&self) -> impl Iterator<Item = (&str, String)> {
        self.texts().flat_map(|(key, pattern)| {
            let (code, part) = key.split_once('.').unwrap_or((key, ""));
            let names: Vec<String> = match part {
                "also" => pattern.split(',').map(|name| name.trim().to_owned()).collect(),
                _ if pattern.contains(OPEN) => {
                    COUNTS.iter().filter_map(|count| self.unit_form(code, *count)).collect()
                }
                _ => vec![pattern.to_owned()],
            };
            names.into_iter().map(move |name| (code, name))
        })
    }

    fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut parts = self.prepared().split_terminator(END);
        std::iter::from_fn(move || Some((parts.next()?, parts.next()?)))
    }
}

/// A quantity for every form that a language may have: 1, 2, 3, 20, 1.5.
const COUNTS: [Decimal; 5] = [
    Decimal::ONE,
    Decimal::TWO,
    Decimal::from_parts(3, 0, 0, false, 0),
    Decimal::from_parts(20, 0, 0, false, 0),
    Decimal::from_parts(15, 0, 0, false, 1),
];

/// Whether a key is a code, and not a part of what is said of one.
fn is_code(key: &str) -> bool {
    !key.contains('.')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::document::{NAMED_UNITS, UnitCode};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn printed(code: &str, quantity: &str, language: Language) -> String {
        written_unit(&Unit::Code(UnitCode::new(code)), quantity.parse().unwrap(), language)
    }

    #[test]
    fn every_code_has_a_name_in_every_language_in_the_order_of_the_list() {
        for language in Language::ALL {
            let wording = Wording::units(language).unwrap();
            let codes: Vec<&str> = wording.unit_codes().collect();
            assert_eq!(codes, NAMED_UNITS.map(|(code, _)| code), "{language:?}");
            for code in codes {
                for name in [wording.text(code), wording.text(&format!("{code}.name"))] {
                    assert!(!name.trim().is_empty(), "{language:?}: {code}");
                }
            }
        }
    }

    #[test]
    fn no_form_is_left_open_and_none_is_too_wide_for_its_column() {
        for language in Language::ALL {
            let wording = Wording::units(language).unwrap();
            for (code, _) in NAMED_UNITS {
                for count in COUNTS {
                    let form = wording.unit_form(code, count).unwrap();
                    let length = form.chars().count();
                    assert!(!form.contains(['{', '}']), "{language:?}: {form}");
                    assert!((1..=19).contains(&length), "{language:?}: {form}");
                }
            }
        }
    }

    #[test]
    fn no_name_means_two_units_of_a_language() {
        for language in Language::ALL {
            let mut meant = BTreeMap::new();
            for (code, name) in Wording::units(language).unwrap().unit_names() {
                assert!(!name.is_empty(), "{language:?}: {code}");
                let bare = name.to_lowercase().replace(['.', ' '], "");
                let before = *meant.entry(bare).or_insert(code);
                assert_eq!(before, code, "{language:?}: {name}");
            }
        }
    }

    #[test]
    fn a_unit_is_called_as_the_trade_of_the_language_does_and_inflected_where_it_is() {
        for (code, quantity, language, expected) in [
            ("HUR", "3", Language::German, "Std."),
            ("HUR", "3", Language::Bulgarian, "\u{447}."),
            ("HUR", "1", Language::Greek, "\u{3ce}\u{3c1}\u{3b1}"),
            ("HUR", "1.5", Language::Greek, "\u{3ce}\u{3c1}\u{3b5}\u{3c2}"),
            ("H87", "2", Language::Russian, "\u{448}\u{442}."),
            ("H87", "1", Language::Spanish, "ud."),
            ("H87", "-2.00", Language::Spanish, "uds."),
            ("H87", "5", Language::SerbianLatin, "kom."),
            ("DAY", "1.00", Language::English, "day"),
            ("DAY", "0.5", Language::English, "days"),
            ("DAY", "2", Language::Czech, "dny"),
            ("DAY", "5", Language::Czech, "dn\u{ed}"),
            ("DAY", "1.5", Language::Czech, "dne"),
            ("DAY", "2", Language::Slovenian, "dneva"),
            ("DAY", "21", Language::Croatian, "dan"),
            ("ANN", "5", Language::Polish, "lat"),
            // Turkish and Hungarian words stay as they are behind a number.
            ("DAY", "5", Language::Turkish, "g\u{fc}n"),
            ("DAY", "5", Language::Hungarian, "nap"),
        ] {
            assert_eq!(printed(code, quantity, language), expected, "{code} {language:?}");
        }
    }

    #[test]
    fn a_code_without_a_name_and_a_text_are_printed_as_they_are() {
        for code in ["EA", "hur", "HUR.name", "HUR.also", "-x", "{", ""] {
            assert_eq!(printed(code, "2", Language::German), code);
        }
        for text in ["HUR", "Std", " h "] {
            let unit = Unit::from(text);
            assert_eq!(written_unit(&unit, Quantity::ONE, Language::German), text);
        }
    }
}

//! Units by what they are called: what is typed becomes a code where it is the name of one.

use crate::book::{folded, search};
use crate::document::{Language, Unit, UnitCode};
use crate::wording::Wording;

/// What a typed text is as a unit: the code that has this name in the document's language or in
/// English, capitals, accents and full stops aside, or that is this code; any other text is itself. As long
/// as the names of a language are not there, nothing is known by them.
pub fn read_unit(typed: &str, language: Language) -> Unit {
    let typed = typed.trim();
    match code_of(typed, language) {
        Some(code) => Unit::Code(UnitCode::new(code)),
        None => Unit::Text(typed.to_owned()),
    }
}

fn code_of(typed: &str, language: Language) -> Option<&'static str> {
    let sought = bare(typed);
    if sought.is_empty() {
        return None;
    }
    let spoken = || [language, Language::English].into_iter().filter_map(Wording::units);
    let named = |wording: &'static Wording| {
        let mut names = wording.unit_names();
        names.find(|(_, name)| bare(name) == sought).map(|(code, _)| code)
    };
    // A name goes before a code: "min" is whatever the language calls so.
    spoken().find_map(named).or_else(|| {
        spoken()
            .find_map(|wording| wording.unit_codes().find(|code| typed.eq_ignore_ascii_case(code)))
    })
}

/// A name as it is compared: "Std." is "std", "m²" is typed as "m2".
fn bare(name: &str) -> String {
    let signs = folded(name)
        .chars()
        .filter(|c| !matches!(c, '.' | ' ' | '\u{a0}' | '\u{b7}'))
        .collect::<String>();
    signs.replace('\u{b2}', "2").replace('\u{b3}', "3")
}

/// A unit that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedUnit {
    /// Its code.
    pub code: &'static str,
    /// The whole word.
    pub name: String,
    /// As it is printed, where that is another word.
    pub printed: String,
}

/// The units that a typed text may mean in a language, the best first and at most so many; where
/// nothing is typed, the most usual. None where the text is a unit already and no other begins so, and as
/// long as the names of the language are not there.
pub fn find_units(typed: &str, language: Language, at_most: usize) -> Vec<NamedUnit> {
    let Some(wording) = Wording::units(language) else { return Vec::new() };
    let mut known: Vec<(&'static str, String)> = Vec::new();
    for (code, name) in wording.unit_names() {
        match known.last_mut().filter(|(last, _)| *last == code) {
            Some((_, names)) => {
                names.push(' ');
                names.push_str(&name);
            }
            None => known.push((code, name)),
        }
    }
    let mut found: Vec<&'static str> =
        search(known.iter().map(|(_, names)| names.as_str()), typed, known.len())
            .into_iter()
            .filter_map(|place| known.get(place).map(|(code, _)| *code))
            .collect();
    // What is typed to its end goes before what only begins so: "m" is the metre, then the month.
    if let Some(meant) = code_of(typed.trim(), language) {
        let sought = bare(typed);
        let begins = |code: &str| bare(&wording.text(&format!("{code}.name"))).starts_with(&sought);
        found.retain(|code| *code != meant && begins(code));
        if found.is_empty() {
            return Vec::new();
        }
        found.insert(0, meant);
    }
    let named = |code: &'static str| {
        let name = wording.text(&format!("{code}.name"));
        let printed = wording.unit_form(code, rust_decimal::Decimal::ONE);
        let printed = printed.filter(|printed| *printed != name).unwrap_or_default();
        NamedUnit { code, name, printed }
    };
    found.into_iter().take(at_most).map(named).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::{NAMED_UNITS, random_document};
    use crate::money::Quantity;
    use crate::wording::written_unit;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn code(code: &str) -> Unit {
        Unit::Code(UnitCode::new(code))
    }

    #[test]
    fn what_is_the_name_of_a_unit_becomes_its_code() {
        use Language as L;
        for (typed, language, expected) in [
            ("Std.", L::German, "HUR"),
            ("  stunde ", L::German, "HUR"),
            ("STD", L::German, "HUR"),
            ("hour", L::German, "HUR"),
            ("hur", L::Bulgarian, "HUR"),
            ("\u{427}\u{410}\u{421}", L::Bulgarian, "HUR"),
            ("wort", L::German, "D68"),
            ("W\u{d6}RTER", L::German, "D68"),
            ("qm", L::German, "MTK"),
            ("m2", L::German, "MTK"),
            ("tage", L::German, "DAY"),
            ("mesicu", L::Czech, "MON"),
            ("\u{3c4}\u{3b5}\u{3bc}", L::Greek, "H87"),
            ("\u{3a9}\u{3a1}\u{395}\u{3a3}", L::Greek, "HUR"),
            // The document's language goes before English, and a name before a code.
            ("t", L::Finnish, "HUR"),
            ("t", L::German, "TNE"),
            ("kWh", L::Bulgarian, "KWH"),
            ("xbx", L::Polish, "XBX"),
        ] {
            assert_eq!(read_unit(typed, language), code(expected), "{typed} {language:?}");
        }
    }

    #[test]
    fn any_other_text_stays_as_it_was_typed() {
        for typed in ["Nacht", "Std. (netto)", "EA", "", "  ", "10 m", "."] {
            let kept = Unit::Text(typed.trim().to_owned());
            assert_eq!(read_unit(typed, Language::German), kept, "{typed}");
        }
    }

    #[test]
    fn what_is_printed_is_understood_again() {
        for language in Language::ALL {
            for (named, _) in NAMED_UNITS {
                for quantity in ["1", "2", "5", "20", "1.5"] {
                    let quantity: Quantity = quantity.parse().unwrap();
                    let printed = written_unit(&code(named), quantity, language);
                    assert_eq!(
                        read_unit(&printed, language),
                        code(named),
                        "{printed} {language:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_most_usual_are_proposed_and_what_is_typed_to_its_end_goes_first() {
        let found = |typed: &str, language| -> Vec<&str> {
            find_units(typed, language, 6).into_iter().map(|unit| unit.code).collect()
        };
        assert_eq!(found("", Language::Greek), ["HUR", "H87", "DAY", "MON", "LS", "MTK"]);
        assert_eq!(found("m", Language::German), ["MTR", "MON", "MIN", "MMT", "MLT", "MWH"]);
        assert_eq!(found("stu", Language::German), ["HUR", "H87", "E48", "KWH", "MWH"]);
        for said in ["h87", "Stunden", "hours", "Nacht"] {
            assert!(found(said, Language::German).is_empty(), "{said}");
        }
        let hour = find_units("stun", Language::German, 1);
        assert_eq!((hour[0].name.as_str(), hour[0].printed.as_str()), ("Stunde", "Std."));
        let day = find_units("ta", Language::German, 1);
        assert_eq!((day[0].name.as_str(), day[0].printed.as_str()), ("Tag", ""));
    }

    proptest! {
        #![proptest_config(random_document::config(500))]

        #[test]
        fn any_text_is_a_code_by_a_name_of_it_or_stays(typed in "\\PC{0,8}|[a-zA-Z. 0-9]{1,4}") {
            for language in [Language::English, Language::Greek, Language::Turkish] {
                match read_unit(&typed, language) {
                    Unit::Text(text) => prop_assert_eq!(text, typed.trim()),
                    Unit::Code(found) => {
                        prop_assert!(NAMED_UNITS.iter().any(|(code, _)| *code == found.as_str()));
                        prop_assert!(!bare(&typed).is_empty());
                    }
                }
            }
        }
    }
}

//! How each language writes numbers, percentages and money.
//!
//! The facts stand in `formats/`, a file a language. Source: CLDR 48 (the Unicode Common Locale Data
//! Repository, Unicode licence), as ICU 78 gives it. Where an invoice is better served by another
//! usual form the file says so, and `intl_test` lists the deviation.
//!
//! CLDR leaves four digits ungrouped in Bulgarian, Italian, Spanish, Polish and Portuguese
//! (minimumGroupingDigits 2): right in running text, but an invoice sets its figures in columns,
//! where 3.058,64 stands under 14.103,12. So they are grouped in every language.
//!
//! All languages are compiled in: whatever a document speaks, what is typed into it is understood
//! and its figures are shown at once, without asking anybody for anything.

use std::sync::OnceLock;

use crate::document::Language;
use crate::money::NumberStyle;

/// How one language writes figures.
#[derive(Clone, Copy, Debug)]
pub struct FigureFormat {
    /// The signs of its numbers.
    pub numbers: NumberStyle,
    /// A negative percentage: `#` is the number.
    pub percent: &'static str,
    /// A negative sum of money: `#` is the number, `¤` the sign of the currency.
    pub money: &'static str,
    /// The currencies that have a sign of their own here, as "EUR€;USD$"; every other is written
    /// by its code.
    pub signs: &'static str,
}

impl FigureFormat {
    /// That of a language.
    pub fn of(language: Language) -> Self {
        // Asked for with every figure of a document.
        static KNOWN: [OnceLock<FigureFormat>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let read = || Self::read(language);
        KNOWN.get(language as usize).map_or_else(read, |known| *known.get_or_init(read))
    }

    /// From the list that the build has written: four lines a language, in the order of
    /// [`Language::ALL`].
    fn read(language: Language) -> Self {
        let list = include_str!(concat!(env!("OUT_DIR"), "/figures"));
        let mut lines = list.split('\n').skip(language as usize * 4);
        let mut next = || lines.next().unwrap_or_default();
        let mut signs = next().chars();
        let mut sign = |usual| signs.next().unwrap_or(usual);
        Self {
            numbers: NumberStyle { decimal: sign('.'), group: sign(','), minimum_grouping: 1 },
            percent: next(),
            money: next(),
            signs: next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn every_language_has_a_format_of_its_own() {
        for language in Language::ALL {
            let format = FigureFormat::of(language);
            assert!(format.money.contains('#') && format.money.contains('\u{a4}'), "{language:?}");
            assert!(format.percent.contains('#') && !format.signs.is_empty(), "{language:?}");
        }
    }
}

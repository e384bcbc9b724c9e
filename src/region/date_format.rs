//! How each language writes dates.
//!
//! The facts stand in `formats/`, as those of figures do. In the browser English alone is compiled
//! in; another language brings its own with its texts (`wording::catalogue`), because nobody writes
//! a date in a language of which there is no text. Elsewhere all are compiled in.

use std::sync::OnceLock;

use crate::document::Language;

/// How one language writes dates.
#[derive(Debug)]
pub(super) struct DateFormat {
    /// A date in a table: `D` and `M` are day and month in two digits, `d` and `m` in as many as they
    /// have, `n` the first three letters of the month, `N` its name, `y` the year, `§` the word "de".
    /// All else stands for itself, a space for a no-break space.
    pub date: &'static str,
    /// A date in a sentence, written the same way.
    pub long_date: &'static str,
    /// The months as a date names them, with commas between them.
    months: &'static str,
    /// The months as they are named alone, where that is another form: understood when typed.
    months_alone: &'static str,
}

static TAKEN: [OnceLock<DateFormat>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

impl DateFormat {
    /// That of a language; that of English, while it is not there.
    pub fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<DateFormat> = OnceLock::new();
        let place = TAKEN.get(language as usize);
        #[cfg(any(test, not(target_family = "wasm")))]
        if let Some(place) = place {
            return place.get_or_init(|| Self::read(packed(language)));
        }
        let taken = place.and_then(OnceLock::get);
        taken.unwrap_or_else(|| ENGLISH.get_or_init(|| Self::read(packed_english())))
    }

    /// The months as a date names them, and as they are named alone.
    pub fn months(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let alone = if self.months_alone.is_empty() { self.months } else { self.months_alone };
        self.months.split(',').zip(alone.split(','))
    }

    /// What the build has packed, a line for each. One that is missing is empty.
    fn read(packed: &'static str) -> Self {
        let mut lines = packed.split('\n');
        let mut next = || lines.next().unwrap_or_default();
        Self { date: next(), long_date: next(), months: next(), months_alone: next() }
    }
}

/// Takes in how a language writes dates, as the build has packed it. What is known already stays.
pub fn take_in_dates(language: Language, packed: &'static str) {
    if let Some(place) = TAKEN.get(language as usize) {
        place.get_or_init(|| DateFormat::read(packed));
    }
}

const fn packed_english() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/dates/en"))
}

#[cfg(any(test, not(target_family = "wasm")))]
fn packed(language: Language) -> &'static str {
    /// What the build has packed of each language, by its tag.
    const LIST: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/dates.rs"));
    let found = LIST.iter().find(|(tag, _)| *tag == language.tag());
    found.map_or(packed_english(), |(_, packed)| packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn every_language_has_its_own_dates() {
        for language in Language::ALL {
            assert_eq!(DateFormat::of(language).months().count(), 12, "{language:?}");
            let is_english = packed(language) == packed_english();
            assert_eq!(is_english, language == Language::English, "{language:?}");
        }
    }
}

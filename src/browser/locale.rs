//! What the browser tells of the visitor's language and region.

use crate::browser::window;
use crate::document::Language;
use crate::money::Currency;
use crate::region;
use crate::wording::interface_languages;

/// The visitor's languages as BCP 47 tags, the preferred one first.
pub fn tags() -> Vec<String> {
    let Some(window) = window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// The first of the visitor's languages that documents speak, or English.
pub fn language() -> Language {
    tags().iter().find_map(|tag| Language::from_tag(tag)).unwrap_or_default()
}

/// The language of the page: the one that was chosen, or the first of the visitor's that the page
/// speaks, or English.
pub fn interface_language(chosen: Option<Language>) -> Language {
    let wished = tags();
    let wished = wished.iter().filter_map(|tag| Language::from_tag(tag));
    let mut wished = chosen.into_iter().chain(wished);
    wished.find(|language| interface_languages().any(|it| it == *language)).unwrap_or_default()
}

/// A guess at the visitor's currency, from the regions of the languages: the euro where nothing
/// better is known.
pub fn currency() -> Currency {
    tags().iter().find_map(|tag| region::currency_of_tag(tag)).unwrap_or(Currency::EUR)
}

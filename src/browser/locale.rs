//! What the browser tells of the visitor's language and region.

use crate::browser::window;
use crate::document::Language;
use crate::money::Currency;
use crate::region;

/// The visitor's languages as BCP 47 tags, the preferred one first.
pub fn tags() -> Vec<String> {
    let Some(window) = window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// The first of the visitor's languages that documents speak, or English.
pub fn language() -> Language {
    tags().iter().find_map(|tag| Language::from_tag(tag)).unwrap_or_default()
}

/// A guess at the visitor's currency, from the regions of the languages: the euro where nothing
/// better is known.
pub fn currency() -> Currency {
    tags().iter().find_map(|tag| region::currency_of_tag(tag)).unwrap_or(Currency::EUR)
}

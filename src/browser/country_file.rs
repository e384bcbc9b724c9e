//! Fetching what is known of the seller's country: a file from beside the page, as the texts of languages
//! are (`language_file`). Only the paper worker does.

use super::language_file::fetch_beside;
use crate::region::{Country, CountryFile};

/// Fetches the file of a country and takes it in. Without a connection nothing comes, and nothing is missed
/// but what it would propose.
pub async fn fetch(country: Country) {
    if let Some(file) = fetch_beside(&format!("country-{}", country.code())).await {
        CountryFile::take_in(country, &file);
    }
}

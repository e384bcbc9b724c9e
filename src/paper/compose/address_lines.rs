//! A postal address, line by line, in the order of its country.

use super::Writer;
use crate::document::{Address, Party, PartyField};
use crate::region::Country;

impl Writer<'_> {
    /// Name, street, town and country; a line of which nothing is known is left out.
    pub(super) fn address_lines(&self, party: &Party) -> Vec<(PartyField, String)> {
        let address = &party.address;
        let country = Country::of_party(party);
        let mut lines = vec![
            (PartyField::Name, party.name.clone()),
            (PartyField::Street, address.street.clone()),
        ];
        lines.extend(town_lines(address, country.as_ref().map_or("", Country::code)));
        if !self.hides("country") {
            lines.push((PartyField::Country, address.country.clone()));
        }
        lines.retain(|(_, text)| !text.trim().is_empty());
        lines
    }
}

/// Town and post code by the code of the country: the code in front, as in most of Europe; behind the
/// town, as in America, Australia and India; or below it, as Royal Mail and An Post ask (Universal
/// Postal Union, Postal addressing systems in member countries).
fn town_lines(address: &Address, country: &str) -> Vec<(PartyField, String)> {
    let (post_code, city) = (address.post_code.trim(), address.city.trim());
    let field = if city.is_empty() { PartyField::PostCode } else { PartyField::City };
    let in_one_line = |first, second| vec![(field, format!("{first} {second}"))];
    match country {
        "GB" | "IE" => {
            vec![(PartyField::City, city.to_owned()), (PartyField::PostCode, post_code.to_owned())]
        }
        "AU" | "CA" | "IN" | "US" => in_one_line(city, post_code),
        _ => in_one_line(post_code, city),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_post_code_stands_where_the_country_has_it() {
        let lines = |country: &str, post_code: &str, city: &str| {
            let address =
                Address { post_code: post_code.into(), city: city.into(), ..Address::default() };
            town_lines(&address, country).into_iter().map(|(_, line)| line).collect::<Vec<_>>()
        };
        assert_eq!(lines("DE", "04317", "Leipzig"), ["04317 Leipzig"]);
        assert_eq!(lines("", "04317", "Leipzig"), ["04317 Leipzig"]);
        assert_eq!(lines("US", "12508", "Beacon, NY"), ["Beacon, NY 12508"]);
        assert_eq!(lines("GB", "LS1 4AP", "Leeds"), ["Leeds", "LS1 4AP"]);
    }
}

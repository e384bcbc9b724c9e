//! The currency that is used where a language tag comes from: a first guess, never more.

use crate::money::Currency;

/// Regions by ISO 3166-1 after the currency that ISO 4217 gives them. Regions not listed use
/// currencies that are seldom invoiced in; the visitor chooses there.
const REGIONS: [(&str, &str); 66] = [
    ("AED", "AE"),
    ("ALL", "AL"),
    ("AMD", "AM"),
    ("ARS", "AR"),
    ("AUD", "AU KI NR TV"),
    ("AZN", "AZ"),
    ("BAM", "BA"),
    ("BDT", "BD"),
    ("BHD", "BH"),
    ("BOB", "BO"),
    ("BRL", "BR"),
    ("BYN", "BY"),
    ("CAD", "CA"),
    ("CHF", "CH LI"),
    ("CLP", "CL"),
    ("CNY", "CN"),
    ("COP", "CO"),
    ("CRC", "CR"),
    ("CZK", "CZ"),
    ("DKK", "DK FO GL"),
    ("DOP", "DO"),
    ("EGP", "EG"),
    (
        "EUR",
        "AD AT BE BG CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MQ MT NL PT RE SI SK SM VA XK",
    ),
    ("GBP", "GB GG IM JE"),
    ("GEL", "GE"),
    ("GHS", "GH"),
    ("HKD", "HK"),
    ("HUF", "HU"),
    ("IDR", "ID"),
    ("ILS", "IL PS"),
    ("INR", "IN BT"),
    ("ISK", "IS"),
    ("JOD", "JO"),
    ("JPY", "JP"),
    ("KES", "KE"),
    ("KRW", "KR"),
    ("KWD", "KW"),
    ("KZT", "KZ"),
    ("LKR", "LK"),
    ("MAD", "MA EH"),
    ("MDL", "MD"),
    ("MKD", "MK"),
    ("MXN", "MX"),
    ("MYR", "MY"),
    ("NGN", "NG"),
    ("NOK", "NO SJ"),
    ("NZD", "NZ CK NU TK"),
    ("PEN", "PE"),
    ("PHP", "PH"),
    ("PKR", "PK"),
    ("PLN", "PL"),
    ("RON", "RO"),
    ("RSD", "RS"),
    ("RUB", "RU"),
    ("SAR", "SA"),
    ("SEK", "SE"),
    ("SGD", "SG"),
    ("THB", "TH"),
    ("TND", "TN"),
    ("TRY", "TR"),
    ("TWD", "TW"),
    ("UAH", "UA"),
    ("USD", "US EC GU PR SV TL VI"),
    ("UYU", "UY"),
    ("VND", "VN"),
    ("ZAR", "ZA LS NA"),
];

/// Languages that are spoken in one region above all, with that region.
const HOMES: &str = "bg-BG cs-CZ da-DK de-DE el-GR et-EE fi-FI he-IL hr-HR hu-HU is-IS it-IT ja-JP \
    ka-GE kk-KZ ko-KR lt-LT lv-LV mk-MK nb-NO nn-NO no-NO pl-PL ro-RO ru-RU sk-SK sl-SI sq-AL \
    sr-RS sv-SE th-TH tr-TR uk-UA vi-VN";

/// The currency of the region that a BCP 47 tag names, or of the region that its language comes
/// from: "de-CH" is CHF, "cs" is CZK. Nothing where the tag does not tell: "en", "es-419".
pub fn currency_of_tag(tag: &str) -> Option<Currency> {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next()?;
    // A tag's region has two letters or three digits, its script four letters; what follows a
    // single letter is an extension.
    let named = parts.take_while(|part| part.len() > 1).find(|part| part.len() == 2);
    let home = || {
        HOMES.split_ascii_whitespace().find_map(|home| {
            let (of, region) = home.split_once('-')?;
            of.eq_ignore_ascii_case(language).then_some(region)
        })
    };
    let region = named.or_else(home)?;
    let is_there = |regions: &str| {
        regions.split_ascii_whitespace().any(|other| other.eq_ignore_ascii_case(region))
    };
    REGIONS.iter().find(|(_, regions)| is_there(regions))?.0.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn the_region_of_a_tag_decides_before_its_language() {
        for (tag, code) in [
            ("de-CH", "CHF"),
            ("de-AT", "EUR"),
            ("en-GB", "GBP"),
            ("en_us", "USD"),
            ("sr-Cyrl-RS", "RSD"),
            ("sr-Latn-ME", "EUR"),
            ("zh-Hant-TW", "TWD"),
            ("de-u-co-phonebk", "EUR"),
            ("cs", "CZK"),
            ("bg", "EUR"),
            ("JA", "JPY"),
        ] {
            let currency = currency_of_tag(tag).unwrap_or_else(|| panic!("{tag}"));
            assert_eq!(currency.code(), code, "{tag}");
        }
    }

    #[test]
    fn a_tag_that_does_not_tell_gives_nothing() {
        for tag in ["en", "es-419", "fr", "", "eo-ZZ", "sr-Cyrl-XX", "-"] {
            assert_eq!(currency_of_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn every_row_names_a_currency_and_no_region_stands_in_two() {
        let mut seen = std::collections::BTreeSet::new();
        for (code, regions) in REGIONS {
            assert!(code.parse::<Currency>().is_ok(), "{code}");
            for region in regions.split(' ') {
                assert!(region.len() == 2 && seen.insert(region), "{region}");
            }
        }
        for home in HOMES.split_ascii_whitespace() {
            assert!(currency_of_tag(home).is_some(), "{home}");
        }
    }
}

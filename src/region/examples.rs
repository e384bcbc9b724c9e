//! How post codes, VAT numbers and account numbers look in a country: examples for whoever types
//! one.
//!
//! The accounts are those of the IBAN registry (ISO 13616) or of its form, the VAT numbers have
//! right check digits; the post codes are of the capital or of a large town.

use super::Country;

/// A post code, a VAT number and an IBAN of a country; empty, where there is no such number.
pub fn examples(country: Country) -> Option<[&'static str; 3]> {
    EXAMPLES.iter().find(|(code, _)| *code == country.code()).map(|(_, examples)| *examples)
}

#[rustfmt::skip]
const EXAMPLES: [(&str, [&str; 3]); 49] = [
    ("AR", ["C1001AAA", "", ""]),
    ("AT", ["1010", "ATU13585627", "AT61 1904 3002 3457 3201"]),
    ("AU", ["2000", "", ""]),
    ("BE", ["1000", "BE0428759497", "BE68 5390 0754 7034"]),
    ("BG", ["1000", "BG175074752", "BG80 BNBG 9661 1020 3456 78"]),
    ("BR", ["01310-100", "", ""]),
    ("CA", ["K1A 0B1", "", ""]),
    ("CH", ["8001", "CHE-100.155.212 MWST", "CH93 0076 2011 6238 5295 7"]),
    ("CO", ["110111", "", ""]),
    ("CY", ["1010", "CY10259033P", "CY17 0020 0128 0000 0012 0052 7600"]),
    ("CZ", ["110 00", "CZ25123891", "CZ65 0800 0000 1920 0014 5399"]),
    ("DE", ["10115", "DE136695976", "DE89 3704 0044 0532 0130 00"]),
    ("DK", ["1050", "DK13585628", "DK50 0040 0440 1162 43"]),
    ("EE", ["10111", "EE100931558", "EE38 2200 2210 2014 5685"]),
    ("ES", ["28001", "ESA13585625", "ES91 2100 0418 4502 0005 1332"]),
    ("FI", ["00100", "FI20774740", "FI21 1234 5600 0007 85"]),
    ("FR", ["75001", "FR40303265045", "FR14 2004 1010 0505 0001 3M02 606"]),
    ("GB", ["SW1A 1AA", "GB980780684", "GB29 NWBK 6016 1331 9268 19"]),
    ("GR", ["105 57", "EL094259216", "GR16 0110 1250 0000 0001 2300 695"]),
    ("HR", ["10000", "HR33392005961", "HR12 1001 0051 8630 0016 0"]),
    ("HU", ["1051", "HU12892312", "HU42 1177 3016 1111 1018 0000 0000"]),
    ("IE", ["D02 X285", "IE6433435F", "IE29 AIBK 9311 5212 3456 78"]),
    ("IL", ["9103401", "", "IL62 0108 0000 0009 9999 999"]),
    ("IN", ["110001", "", ""]),
    ("IT", ["20121", "IT00743110157", "IT60 X054 2811 1010 0000 0123 456"]),
    ("JP", ["100-0001", "T7000012050002", ""]),
    ("LI", ["9490", "", "LI21 0881 0000 2324 013A A"]),
    ("LT", ["01103", "LT119511515", "LT12 1000 0111 0100 1000"]),
    ("LU", ["1009", "LU15027442", "LU28 0019 4006 4475 0000"]),
    ("LV", ["LV-1050", "LV40003521600", "LV80 BANK 0000 4351 9500 1"]),
    ("MT", ["VLT 1117", "MT11679112", "MT84 MALT 0110 0001 2345 MTLC AST0 01S"]),
    ("MX", ["06000", "", ""]),
    ("NL", ["1012 AB", "NL004495445B01", "NL91 ABNA 0417 1643 00"]),
    ("NO", ["0150", "NO 995525828 MVA", "NO93 8601 1117 947"]),
    ("NZ", ["6011", "49-091-850", ""]),
    ("PL", ["00-001", "PL8567346215", "PL61 1090 1014 0000 0712 1981 2874"]),
    ("PT", ["1000-001", "PT501964843", "PT50 0002 0123 1234 5678 9015 4"]),
    ("RO", ["010011", "RO18547290", "RO49 AAAA 1B31 0075 9384 0000"]),
    ("RS", ["11000", "101134702", "RS35 2600 0560 1001 6113 79"]),
    ("RU", ["101000", "", ""]),
    ("SA", ["12271", "300000000000003", "SA03 8000 0000 6080 1016 7519"]),
    ("SE", ["111 20", "SE556188840401", "SE45 5000 0000 0583 9825 7466"]),
    ("SG", ["018956", "M9-0001234-5", ""]),
    ("SI", ["1000", "SI50223054", "SI56 2633 0001 2039 086"]),
    ("SK", ["811 01", "SK2022749619", "SK31 1200 0000 1987 4263 7541"]),
    ("TR", ["34000", "", "TR33 0006 1005 1978 6457 8413 26"]),
    ("UA", ["01001", "000321226652", "UA21 3223 1300 0002 6007 2335 6600 1"]),
    ("US", ["10001", "", ""]),
    ("ZA", ["0002", "4220122222", ""]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::region::identifier::{IdentifierKind, check_identifier};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn every_example_is_a_right_number_of_its_country() {
        for (code, [post_code, vat_number, iban]) in EXAMPLES {
            let country = Country::of_code(code).unwrap();
            assert_eq!(examples(country), Some([post_code, vat_number, iban]));
            assert!(!post_code.is_empty(), "{code}");
            if country.is_in_eu() || code == "GB" {
                assert_eq!(
                    check_identifier(IdentifierKind::VatNumber, vat_number),
                    Ok(()),
                    "{code}"
                );
            }
            if !iban.is_empty() {
                assert_eq!(check_identifier(IdentifierKind::Iban, iban), Ok(()), "{code}");
                assert!(iban.starts_with(code));
            }
        }
    }
}

//! Where the buyer owes the tax, an invoice must have the very words of the directive in its language
//! (2006/112/EC, art. 226(11a), in the language versions of directive 2010/45/EU).

use super::{Argument, Wording};
use crate::document::Language;

const WORDS: [(Language, &str); 19] = [
    (Language::Bulgarian, "обратно начисляване"),
    (Language::Czech, "daň odvede zákazník"),
    (Language::Danish, "omvendt betalingspligt"),
    (Language::German, "Steuerschuldnerschaft des Leistungsempfängers"),
    (Language::Greek, "αντίστροφη επιβάρυνση"),
    (Language::English, "reverse charge"),
    (Language::Spanish, "inversión del sujeto pasivo"),
    (Language::Finnish, "käännetty verovelvollisuus"),
    (Language::French, "autoliquidation"),
    (Language::Croatian, "prijenos porezne obveze"),
    (Language::Hungarian, "fordított adózás"),
    (Language::Italian, "inversione contabile"),
    (Language::Dutch, "btw verlegd"),
    (Language::Polish, "odwrotne obciążenie"),
    (Language::Portuguese, "autoliquidação"),
    (Language::Romanian, "taxare inversă"),
    (Language::Slovak, "prenesenie daňovej povinnosti"),
    (Language::Slovenian, "obrnjena davčna obveznost"),
    (Language::Swedish, "omvänd betalningsskyldighet"),
];

#[test]
fn who_owes_the_tax_is_said_in_the_words_of_the_directive() {
    for (language, words) in WORDS {
        let wording = Wording::document(language);
        let scheme = [("scheme", Argument::Text("VAT")), ("country", Argument::Text(""))];
        let tax = wording.text_with("tax-name", &scheme);
        let line = wording.text_with(
            "tax-line",
            &[
                ("category", Argument::Text("AE")),
                ("tax", Argument::Text(&tax)),
                ("rate", Argument::Text("0%")),
            ],
        );
        assert!(line.to_lowercase().contains(&words.to_lowercase()), "{language:?}: {line}");
    }
}

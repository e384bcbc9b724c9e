//! Italian numbers: one word up to a million. Tens lose their last vowel before uno and otto,
//! cento its own before otto and ottanta (ventuno, centotto, centottanta; but centouno, milleotto);
//! tre at the end of a compound has an accent (ventitré, but ventitremila, tre milioni tre).
//!
//! As on a cheque the currency stands first and is no part of the words: "euro ventuno/00", so
//! "uno" keeps its full form.

use super::{Gender, Grammar, MinorUnit, append, groups, join, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Stroke,
    minus: "meno",
    is_capitalised: false,
};

const UNITS: &str = " uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici \
    quattordici quindici sedici diciassette diciotto diciannove";
const TENS: &str = "  venti trenta quaranta cinquanta sessanta settanta ottanta novanta";
const SCALES: &str = "  milion miliard bilion";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    for (scale, group) in groups(number).filter(|(scale, _)| *scale > 1) {
        let noun = word(SCALES, scale.into());
        append(
            &mut text,
            " ",
            &if group == 1 { "un".into() } else { accented(below_thousand(group)) },
        );
        append(&mut text, " ", noun);
        text.push_str(match (noun.ends_with('d'), group) {
            (true, 1) => "o",
            (false, 1) => "e",
            _ => "i",
        });
    }
    let mut last = String::new();
    match number / 1000 % 1000 {
        0 => {}
        1 => last.push_str("mille"),
        thousands => {
            last.push_str(&below_thousand(thousands));
            join(&mut last, "mila");
        }
    }
    join(&mut last, &below_thousand(number % 1000));
    append(&mut text, " ", &accented(last));
    match (number, gender) {
        (0, _) => "zero".into(),
        (1, Gender::Feminine) => "una".into(),
        _ => text,
    }
}

fn below_thousand(number: u64) -> String {
    let mut text = String::new();
    let (hundreds, rest) = (number / 100, number % 100);
    // What has lost its vowel is one syllable with what follows: cen-tot-to.
    let is_shortened = hundreds > 0 && (rest == 8 || rest / 10 == 8);
    if hundreds > 0 {
        if hundreds > 1 {
            text.push_str(word(UNITS, hundreds));
        }
        join(&mut text, if is_shortened { "cent" } else { "cento" });
    }
    let behind = if rest < 20 {
        word(UNITS, rest).to_owned()
    } else {
        let mut tens = word(TENS, rest / 10).to_owned();
        if let 1 | 8 = rest % 10 {
            tens.pop();
            tens.push_str(word(UNITS, rest % 10));
        } else {
            join(&mut tens, word(UNITS, rest % 10));
        }
        tens
    };
    if is_shortened {
        text.push_str(&behind);
    } else {
        join(&mut text, &behind);
    }
    text
}

/// With the accent that tre has at the end of a compound.
fn accented(mut word: String) -> String {
    if word.len() > "tre".len() && word.ends_with("tre") {
        word.pop();
        word.push('é');
    }
    word
}

const CURRENCIES: &str = "\
EUR m euro
USD m dollaro statunitense/dollari statunitensi
GBP f sterlina britannica/sterline britanniche
CHF m franco svizzero/franchi svizzeri
CZK f corona ceca/corone ceche
BGN m lev bulgaro/leva bulgari
RSD m dinaro serbo/dinari serbi
RUB m rublo russo/rubli russi
PLN m zloty polacco/zloty polacchi
HUF m fiorino ungherese/fiorini ungheresi
RON m leu rumeno/lei rumeni
UAH f grivnia ucraina/grivnie ucraine
SEK f corona svedese/corone svedesi
NOK f corona norvegese/corone norvegesi
DKK f corona danese/corone danesi
TRY f lira turca/lire turche
JPY m yen giapponese/yen giapponesi
KWD m dinaro kuwaitiano/dinari kuwaitiani";

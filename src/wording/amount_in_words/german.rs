//! German numbers: one word up to a million (Duden, "Zahlen und Ziffern"), the units before the
//! tens. "ein" agrees with its noun where it stands alone (eine Krone); in a compound it does not
//! change and the noun is in the plural (einhundertein Kronen: Duden, "hundertein").

use super::{Gender, Grammar, MinorUnit, append, groups, join, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: " und", always: false },
    minus: "minus",
    is_capitalised: false,
};

const UNITS: &str = " ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn \
    vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn";
const TENS: &str = "  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig";
const SCALES: &str = "  Million Milliarde Billion";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    for (scale, group) in groups(number).filter(|(scale, _)| *scale > 1) {
        let noun = word(SCALES, scale.into());
        if group == 1 {
            append(&mut text, " ", "eine");
            append(&mut text, " ", noun);
        } else {
            append(&mut text, " ", &below_thousand(group));
            append(&mut text, " ", noun);
            text.push_str(if noun.ends_with('e') { "n" } else { "en" });
        }
    }
    let rest = number % 1_000_000;
    let mut last = String::new();
    if rest >= 1000 {
        last.push_str(&below_thousand(rest / 1000));
        join(&mut last, "tausend");
    }
    join(&mut last, &below_thousand(rest % 1000));
    if rest == 1 && number == 1 && gender == Gender::Feminine {
        last.push('e');
    }
    append(&mut text, " ", &last);
    if text.is_empty() {
        text.push_str("null");
    }
    text
}

fn below_thousand(number: u64) -> String {
    let mut text = String::new();
    if number >= 100 {
        text.push_str(word(UNITS, number / 100));
        join(&mut text, "hundert");
    }
    match number % 100 {
        rest @ ..20 => join(&mut text, word(UNITS, rest)),
        rest => {
            if rest % 10 > 0 {
                join(&mut text, word(UNITS, rest % 10));
                join(&mut text, "und");
            }
            join(&mut text, word(TENS, rest / 10));
        }
    }
    text
}

const CURRENCIES: &str = "\
EUR m Euro, Cent
USD m US-Dollar, Cent
GBP n Pfund Sterling, Penny/Pence
CHF m Schweizer Franken, Rappen
CZK f tschechische Krone/tschechische Kronen, Heller
BGN m bulgarischer Lew/bulgarische Lewa, Stotinka/Stotinki
RSD m serbischer Dinar/serbische Dinar, Para
RUB m russischer Rubel/russische Rubel, Kopeke/Kopeken
PLN m polnischer Zloty/polnische Zloty, Grosz/Groszy
HUF m ungarischer Forint/ungarische Forint, Fillér
RON m rumänischer Leu/rumänische Lei, Ban/Bani
UAH f ukrainische Hrywnja/ukrainische Hrywen, Kopijka/Kopijky
SEK f schwedische Krone/schwedische Kronen, Öre
NOK f norwegische Krone/norwegische Kronen, Øre
DKK f dänische Krone/dänische Kronen, Øre
TRY f türkische Lira, Kuruş
JPY m japanischer Yen/japanische Yen
KWD m Kuwait-Dinar, Fils";

//! English numbers: a hyphen from twenty-one on, and no "and" inside the number, as on cheques.

use super::{Gender, Grammar, MinorUnit, append, groups, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Neuter,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: " and", always: false },
    minus: "minus",
    is_capitalised: false,
};

const UNITS: &str = " one two three four five six seven eight nine ten eleven twelve thirteen \
    fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS: &str = "  twenty thirty forty fifty sixty seventy eighty ninety";
const SCALES: &str = " thousand million billion trillion";

fn number(number: u64, _: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("zero");
    }
    for (scale, group) in groups(number) {
        if group >= 100 {
            append(&mut text, " ", word(UNITS, group / 100));
            append(&mut text, " ", "hundred");
        }
        match group % 100 {
            rest @ ..20 => append(&mut text, " ", word(UNITS, rest)),
            rest => {
                append(&mut text, " ", word(TENS, rest / 10));
                append(&mut text, "-", word(UNITS, rest % 10));
            }
        }
        append(&mut text, " ", word(SCALES, scale.into()));
    }
    text
}

const CURRENCIES: &str = "\
EUR n euro/euros, cent/cents
USD n US dollar/US dollars, cent/cents
GBP n pound sterling/pounds sterling, penny/pence
CHF n Swiss franc/Swiss francs, centime/centimes
CZK n Czech koruna/Czech korunas, haler/halers
BGN n Bulgarian lev/Bulgarian leva, stotinka/stotinki
RSD n Serbian dinar/Serbian dinars, para/paras
RUB n Russian ruble/Russian rubles, kopeck/kopecks
PLN n Polish zloty/Polish zlotys, grosz/groszy
HUF n Hungarian forint/Hungarian forints, filler/fillers
RON n Romanian leu/Romanian lei, ban/bani
UAH n Ukrainian hryvnia/Ukrainian hryvnias, kopiyka/kopiykas
SEK n Swedish krona/Swedish kronor, öre
NOK n Norwegian krone/Norwegian kroner, øre
DKK n Danish krone/Danish kroner, øre
TRY n Turkish lira/Turkish liras, kurus
JPY n Japanese yen
KWD n Kuwaiti dinar/Kuwaiti dinars, fils";

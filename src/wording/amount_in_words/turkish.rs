//! Turkish numbers: words apart, one hundred and one thousand without "bir". A counted noun stays in the singular.
//! Usage: Türk Dil Kurumu, Yazım Kılavuzu, "Sayıların Yazılışı".

use super::{Gender, Grammar, MinorUnit, append, groups, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Neuter,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: "", always: false },
    minus: "eksi",
    is_capitalised: false,
};

const UNITS: &str = " bir iki üç dört beş altı yedi sekiz dokuz";
const TENS: &str = " on yirmi otuz kırk elli altmış yetmiş seksen doksan";
const SCALES: &str = " bin milyon milyar trilyon";

fn number(number: u64, _: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("sıfır");
    }
    for (scale, group) in groups(number) {
        if group >= 200 {
            append(&mut text, " ", word(UNITS, group / 100));
        }
        if group >= 100 {
            append(&mut text, " ", "yüz");
        }
        append(&mut text, " ", word(TENS, group / 10 % 10));
        if (scale, group) != (1, 1) {
            append(&mut text, " ", word(UNITS, group % 10));
        }
        append(&mut text, " ", word(SCALES, scale.into()));
    }
    text
}

const CURRENCIES: &str = "\
EUR n Euro, sent
USD n ABD doları, sent
GBP n İngiliz sterlini, peni
CHF n İsviçre frangı, rappen
CZK n Çek korunası, haler
BGN n Bulgar levası, stotinka
RSD n Sırp dinarı, para
RUB n Rus rublesi, kopek
PLN n Polonya zlotisi, groszy
HUF n Macar forinti, filler
RON n Romen leyi, bani
UAH n Ukrayna grivnası, kopiyka
SEK n İsveç kronu, öre
NOK n Norveç kronu, øre
DKK n Danimarka kronu, øre
TRY n Türk lirası, kuruş
JPY n Japon yeni
KWD n Kuveyt dinarı, fils";

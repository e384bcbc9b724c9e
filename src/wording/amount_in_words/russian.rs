//! Russian numbers. One and two agree with the noun; the noun takes the nominative singular after
//! 1, the genitive singular after 2 to 4 and the genitive plural elsewhere, by the last word of the
//! number (Правила русской орфографии; Грамматика 1980, § 1366 and following).

use super::{Gender, Grammar, MinorUnit, append, form, groups, word};
use crate::document::Language;

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: "", always: true },
    minus: "минус",
    is_capitalised: true,
};

const UNITS: &str = " один два три четыре пять шесть семь восемь девять десять одиннадцать \
    двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать";
const TENS: &str = "  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто";
const HUNDREDS: &str = " сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("ноль");
    }
    for (scale, group) in groups(number) {
        let (gender, noun) = match scale {
            0 => (gender, ""),
            1 => (Gender::Feminine, "тысяча/тысячи/тысяч"),
            2 => (Gender::Masculine, "миллион/миллиона/миллионов"),
            3 => (Gender::Masculine, "миллиард/миллиарда/миллиардов"),
            _ => (Gender::Masculine, "триллион/триллиона/триллионов"),
        };
        append(&mut text, " ", word(HUNDREDS, group / 100));
        match group % 100 {
            rest @ ..20 => append(&mut text, " ", unit(rest, gender)),
            rest => {
                append(&mut text, " ", word(TENS, rest / 10));
                append(&mut text, " ", unit(rest % 10, gender));
            }
        }
        append(&mut text, " ", form(noun, group, Language::Russian));
    }
    text
}

fn unit(number: u64, gender: Gender) -> &'static str {
    match (number, gender) {
        (1, Gender::Feminine) => "одна",
        (1, Gender::Neuter) => "одно",
        (2, Gender::Feminine) => "две",
        _ => word(UNITS, number),
    }
}

const CURRENCIES: &str = "\
EUR m евро, цент/цента/центов
USD m доллар США/доллара США/долларов США, цент/цента/центов
GBP m фунт стерлингов/фунта стерлингов/фунтов стерлингов, пенс/пенса/пенсов
CHF m швейцарский франк/швейцарских франка/швейцарских франков, сантим/сантима/сантимов
CZK f чешская крона/чешские кроны/чешских крон, геллер/геллера/геллеров
BGN m болгарский лев/болгарских лева/болгарских левов, стотинка/стотинки/стотинок
RSD m сербский динар/сербских динара/сербских динаров, пара/пары/пар
RUB m рубль/рубля/рублей, копейка/копейки/копеек
PLN m польский злотый/польских злотых/польских злотых, грош/гроша/грошей
HUF m венгерский форинт/венгерских форинта/венгерских форинтов, филлер/филлера/филлеров
RON m румынский лей/румынских лея/румынских леев, бан/бана/банов
UAH f украинская гривна/украинские гривны/украинских гривен, копейка/копейки/копеек
SEK f шведская крона/шведские кроны/шведских крон, эре
NOK f норвежская крона/норвежские кроны/норвежских крон, эре
DKK f датская крона/датские кроны/датских крон, эре
TRY f турецкая лира/турецкие лиры/турецких лир, куруш/куруша/курушей
JPY f японская иена/японские иены/японских иен
KWD m кувейтский динар/кувейтских динара/кувейтских динаров, филс/филса/филсов";

//! Ukrainian numbers. One and two agree with the noun; the noun takes the nominative singular after 1, the nominative
//! plural after 2 to 4 and the genitive plural elsewhere, by the last word of the number (Український правопис 2019,
//! § 106; Національний банк України: the sum in words begins with a capital letter, copecks in two digits).

use super::{Gender, Grammar, MinorUnit, append, form, groups, word};
use crate::document::Language;

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: "", always: true },
    minus: "мінус",
    is_capitalised: true,
};

const UNITS: &str = " один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять \
    тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять";
const TENS: &str = "  двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто";
const HUNDREDS: &str = " сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("нуль");
    }
    for (scale, group) in groups(number) {
        let (gender, noun) = match scale {
            0 => (gender, ""),
            1 => (Gender::Feminine, "тисяча/тисячі/тисяч"),
            2 => (Gender::Masculine, "мільйон/мільйони/мільйонів"),
            3 => (Gender::Masculine, "мільярд/мільярди/мільярдів"),
            _ => (Gender::Masculine, "трильйон/трильйони/трильйонів"),
        };
        append(&mut text, " ", word(HUNDREDS, group / 100));
        match group % 100 {
            rest @ ..20 => append(&mut text, " ", unit(rest, gender)),
            rest => {
                append(&mut text, " ", word(TENS, rest / 10));
                append(&mut text, " ", unit(rest % 10, gender));
            }
        }
        append(&mut text, " ", form(noun, group, Language::Ukrainian));
    }
    text
}

fn unit(number: u64, gender: Gender) -> &'static str {
    match (number, gender) {
        (1, Gender::Feminine) => "одна",
        (1, Gender::Neuter) => "одне",
        (2, Gender::Feminine) => "дві",
        _ => word(UNITS, number),
    }
}

const CURRENCIES: &str = "\
EUR m євро, цент/центи/центів
USD m долар США/долари США/доларів США, цент/центи/центів
GBP m фунт стерлінгів/фунти стерлінгів/фунтів стерлінгів, пенс/пенси/пенсів
CHF m швейцарський франк/швейцарські франки/швейцарських франків, сантим/сантими/сантимів
CZK f чеська крона/чеські крони/чеських крон, гелер/гелери/гелерів
BGN m болгарський лев/болгарські леви/болгарських левів, стотинка/стотинки/стотинок
RSD m сербський динар/сербські динари/сербських динарів, пара/пари/пар
RUB m російський рубль/російські рублі/російських рублів, копійка/копійки/копійок
PLN m польський злотий/польські злоті/польських злотих, грош/гроші/грошів
HUF m угорський форинт/угорські форинти/угорських форинтів, філер/філери/філерів
RON m румунський лей/румунські леї/румунських леїв, бан/бани/банів
UAH f гривня/гривні/гривень, копійка/копійки/копійок
SEK f шведська крона/шведські крони/шведських крон, ере
NOK f норвезька крона/норвезькі крони/норвезьких крон, ере
DKK f данська крона/данські крони/данських крон, ере
TRY f турецька ліра/турецькі ліри/турецьких лір, куруш/куруші/курушів
JPY f японська єна/японські єни/японських єн
KWD m кувейтський динар/кувейтські динари/кувейтських динарів, філс/філси/філсів";

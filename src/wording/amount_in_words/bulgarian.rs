//! Bulgarian numbers.
//!
//! "и" stands before the last word of a group of hundreds, tens and units, and before the last
//! group where that is one word: хиляда и сто, хиляда сто и пет, един милион и двеста хиляди.
//! Masculine nouns take the counting form (бройна форма): два лева, двадесет и един лева.

use super::{Gender, Grammar, MinorUnit, append, groups, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: " и", always: true },
    minus: "минус",
    is_capitalised: false,
};

const UNITS: &str = " един два три четири пет шест седем осем девет десет единадесет дванадесет \
    тринадесет четиринадесет петнадесет шестнадесет седемнадесет осемнадесет деветнадесет";
const TENS: &str = "  двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет \
    деветдесет";
const HUNDREDS: &str = " сто двеста триста четиристотин петстотин шестстотин седемстотин \
    осемстотин деветстотин";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("нула");
    }
    for (scale, group) in groups(number) {
        let is_last = number.is_multiple_of(1000_u64.pow(scale));
        let below_hundred = group % 100;
        let words = if (scale, group) == (1, 1) {
            ["", "", "хиляда"]
        } else {
            let gender = match scale {
                0 => gender,
                1 => Gender::Feminine,
                _ => Gender::Masculine,
            };
            let (tens, units) = if below_hundred < 20 {
                (0, below_hundred)
            } else {
                (below_hundred / 10, below_hundred % 10)
            };
            [word(HUNDREDS, group / 100), word(TENS, tens), unit(units, gender)]
        };
        let count = words.iter().filter(|word| !word.is_empty()).count();
        let takes_and = count > 1 || is_last;
        for (index, word) in words.iter().filter(|word| !word.is_empty()).enumerate() {
            let is_last_word = index + 1 == count;
            append(&mut text, if is_last_word && takes_and { " и " } else { " " }, word);
        }
        append(&mut text, " ", scale_noun(scale, group));
    }
    text
}

fn unit(number: u64, gender: Gender) -> &'static str {
    match (number, gender) {
        (1, Gender::Feminine) => "една",
        (1, Gender::Neuter) => "едно",
        (2, Gender::Feminine | Gender::Neuter) => "две",
        _ => word(UNITS, number),
    }
}

fn scale_noun(scale: u32, group: u64) -> &'static str {
    match (scale, group) {
        (1, 2..) => "хиляди",
        (2, 1) => "милион",
        (2, _) => "милиона",
        (3, 1) => "милиард",
        (3, _) => "милиарда",
        (4, 1) => "трилион",
        (4, _) => "трилиона",
        _ => "",
    }
}

const CURRENCIES: &str = "\
EUR n евро, цент/цента
USD m щатски долар/щатски долара, цент/цента
GBP f британска лира/британски лири, пени/пенса
CHF m швейцарски франк/швейцарски франка, сантим/сантима
CZK f чешка крона/чешки крони, халер/халера
BGN m лев/лева, стотинка/стотинки
RSD m сръбски динар/сръбски динара, пара/пари
RUB f руска рубла/руски рубли, копейка/копейки
PLN f полска злота/полски злоти, грош/гроша
HUF m унгарски форинт/унгарски форинта, филер/филера
RON f румънска лея/румънски леи, бан/бана
UAH f украинска гривня/украински гривни, копийка/копийки
SEK f шведска крона/шведски крони, йоре
NOK f норвежка крона/норвежки крони, йоре
DKK f датска крона/датски крони, йоре
TRY f турска лира/турски лири, куруш/куруша
JPY f японска йена/японски йени
KWD m кувейтски динар/кувейтски динара, филс/филса";

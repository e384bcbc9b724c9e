//! Slovak numbers, one word up to a million as on payment orders: after 1 and after 2 to 4 the noun agrees with the number
//! (jedna koruna, dve koruny); after a compound the invariable "jeden" stands with the genitive plural
//! (dvadsaťjeden korún), and so do two to four (dvadsaťdva korún): Morfológia slovenského jazyka, 1966, § 164; Pravidlá
//! slovenského pravopisu, "Písanie čísloviek".

use super::{Gender, Grammar, MinorUnit, append, form, groups, join, word};
use crate::document::Language;

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: " a", always: false },
    minus: "mínus",
    is_capitalised: false,
};

const UNITS: &str = " jeden dva tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť pätnásť \
    šestnásť sedemnásť osemnásť devätnásť";
const TENS: &str =
    "  dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    for (scale, group) in groups(number).filter(|(scale, _)| *scale > 1) {
        let (gender, noun) = match scale {
            2 => (Gender::Masculine, "milión/milióny/miliónov"),
            3 => (Gender::Feminine, "miliarda/miliardy/miliárd"),
            _ => (Gender::Masculine, "bilión/bilióny/biliónov"),
        };
        append(&mut text, " ", &below_thousand(group, gender, group > 2));
        append(&mut text, " ", form(noun, group, Language::Slovak));
    }
    let mut last = String::new();
    match number / 1000 % 1000 {
        0 => {}
        1 => last.push_str("tisíc"),
        2 => last.push_str("dvetisíc"),
        thousands => {
            last.push_str(&below_thousand(thousands, Gender::Masculine, true));
            join(&mut last, "tisíc");
        }
    }
    join(&mut last, &below_thousand(number % 1000, gender, number > 2));
    append(&mut text, " ", &last);
    if text.is_empty() {
        text.push_str("nula");
    }
    text
}

fn below_thousand(number: u64, gender: Gender, is_compound: bool) -> String {
    let mut text = String::new();
    match number / 100 {
        0 => {}
        1 => text.push_str("sto"),
        2 => text.push_str("dvesto"),
        hundreds => {
            text.push_str(word(UNITS, hundreds));
            join(&mut text, "sto");
        }
    }
    let rest = number % 100;
    let units = if rest < 20 { rest } else { rest % 10 };
    if rest >= 20 {
        join(&mut text, word(TENS, rest / 10));
    }
    let unit = match (units, gender) {
        (1 | 2, _) if is_compound => word(UNITS, units),
        (1, Gender::Feminine) => "jedna",
        (1, Gender::Neuter) => "jedno",
        (2, Gender::Feminine | Gender::Neuter) => "dve",
        _ => word(UNITS, units),
    };
    join(&mut text, unit);
    text
}

const CURRENCIES: &str = "\
EUR n euro/eurá/eur, cent/centy/centov
USD m americký dolár/americké doláre/amerických dolárov, cent/centy/centov
GBP f britská libra/britské libry/britských libier, penca/pence/pencí
CHF m švajčiarsky frank/švajčiarske franky/švajčiarskych frankov, rappen/rappeny/rappenov
CZK f česká koruna/české koruny/českých korún, halier/haliere/halierov
BGN m bulharský lev/bulharské leva/bulharských leva, stotinka/stotinky/stotiniek
RSD m srbský dinár/srbské dináre/srbských dinárov, para/pary/pár
RUB m ruský rubeľ/ruské ruble/ruských rubľov, kopejka/kopejky/kopejok
PLN m poľský zlotý/poľské zloté/poľských zlotých, groš/groše/grošov
HUF m maďarský forint/maďarské forinty/maďarských forintov, fillér/filléry/fillérov
RON m rumunský lei/rumunské lei/rumunských lei, ban/bany/banov
UAH f ukrajinská hrivna/ukrajinské hrivny/ukrajinských hrivien, kopijka/kopijky/kopijok
SEK f švédska koruna/švédske koruny/švédskych korún, öre
NOK f nórska koruna/nórske koruny/nórskych korún, øre
DKK f dánska koruna/dánske koruny/dánskych korún, øre
TRY f turecká líra/turecké líry/tureckých lír, kuruš/kuruše/kurušov
JPY m japonský jen/japonské jeny/japonských jenov
KWD m kuvajtský dinár/kuvajtské dináre/kuvajtských dinárov, fils/filsy/filsov";

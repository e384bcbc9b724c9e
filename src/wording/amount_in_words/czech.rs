//! Czech numbers.
//!
//! After 1 and after 2 to 4 the noun agrees with the number (jedna koruna, dvě koruny). After
//! a compound the invariable "jedna" and "dva" stand with the genitive plural (dvacet jedna korun,
//! třicet čtyři korun): Internetová jazyková příručka, "Počítaný předmět po číslovkách" (id 792),
//! has this beside "dvacet jeden žák"; it is the one of the two that holds for every number.

use super::{Gender, Grammar, MinorUnit, append, form, groups, word};
use crate::document::Language;

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: "", always: false },
    minus: "minus",
    is_capitalised: false,
};

const UNITS: &str = " jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct \
    čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct";
const TENS: &str = "  dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("nula");
    }
    for (scale, group) in groups(number) {
        let (gender, noun) = match scale {
            0 => (gender, ""),
            1 => (Gender::Masculine, "tisíc/tisíce/tisíc"),
            2 => (Gender::Masculine, "milion/miliony/milionů"),
            3 => (Gender::Feminine, "miliarda/miliardy/miliard"),
            _ => (Gender::Masculine, "bilion/biliony/bilionů"),
        };
        let is_compound = group > 2 || scale == 0 && number > 2;
        hundreds(&mut text, group / 100);
        let below_hundred = group % 100;
        let units = if below_hundred < 20 { below_hundred } else { below_hundred % 10 };
        if below_hundred >= 20 {
            append(&mut text, " ", word(TENS, below_hundred / 10));
        }
        append(&mut text, " ", unit(units, gender, is_compound));
        append(&mut text, " ", form(noun, group, Language::Czech));
    }
    text
}

fn hundreds(text: &mut String, number: u64) {
    match number {
        0 => {}
        1 => append(text, " ", "sto"),
        2 => append(text, " ", "dvě stě"),
        _ => {
            append(text, " ", word(UNITS, number));
            append(text, " ", if number < 5 { "sta" } else { "set" });
        }
    }
}

fn unit(number: u64, gender: Gender, is_compound: bool) -> &'static str {
    match (number, gender) {
        (1, _) if is_compound => "jedna",
        (2, _) if is_compound => "dva",
        (1, Gender::Feminine) => "jedna",
        (1, Gender::Neuter) => "jedno",
        (2, Gender::Feminine | Gender::Neuter) => "dvě",
        _ => word(UNITS, number),
    }
}

const CURRENCIES: &str = "\
EUR n euro/eura/eur, cent/centy/centů
USD m americký dolar/americké dolary/amerických dolarů, cent/centy/centů
GBP f britská libra/britské libry/britských liber, penny/pence/pencí
CHF m švýcarský frank/švýcarské franky/švýcarských franků, rappen/rappeny/rappenů
CZK f koruna/koruny/korun, haléř/haléře/haléřů
BGN m bulharský lev/bulharské leva/bulharských leva, stotinka/stotinky/stotinek
RSD m srbský dinár/srbské dináry/srbských dinárů, para/pary/par
RUB m ruský rubl/ruské rubly/ruských rublů, kopějka/kopějky/kopějek
PLN m polský zlotý/polské zloté/polských zlotých, groš/groše/grošů
HUF m maďarský forint/maďarské forinty/maďarských forintů, fillér/filléry/fillérů
RON m rumunský leu/rumunské lei/rumunských lei, ban/bany/banů
UAH f ukrajinská hřivna/ukrajinské hřivny/ukrajinských hřiven, kopijka/kopijky/kopijek
SEK f švédská koruna/švédské koruny/švédských korun, öre
NOK f norská koruna/norské koruny/norských korun, øre
DKK f dánská koruna/dánské koruny/dánských korun, øre
TRY f turecká lira/turecké liry/tureckých lir, kuruš/kuruše/kurušů
JPY m japonský jen/japonské jeny/japonských jenů
KWD m kuvajtský dinár/kuvajtské dináry/kuvajtských dinárů, fils/filsy/filsů";

//! French numbers, all words of a number joined by hyphens below a hundred (Rectifications de l’orthographe, 1990; vingt-et-un), "cents" and
//! "quatre-vingts" with their s only where nothing but a noun follows: deux cents millions, deux cent mille. Behind
//! a round million the noun is joined by "de": un million d’euros (Grevisse, Le bon usage, § 597 to 600).

use super::{Gender, Grammar, MinorUnit, append, groups, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: " et", always: false },
    minus: "moins",
    is_capitalised: false,
};

const UNITS: &str = " un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept \
    dix-huit dix-neuf";
const TENS: &str = "  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("zéro");
    }
    for (scale, group) in groups(number) {
        let noun = match scale {
            0 => "",
            1 => "mille",
            2 => "million",
            3 => "milliard",
            _ => "billion",
        };
        // Mille is no noun: it takes no one and no s, and neither does what stands before it.
        if (scale, group) != (1, 1) {
            let gender = if scale == 0 { gender } else { Gender::Masculine };
            append(&mut text, " ", &below_thousand(group, gender, scale != 1));
        }
        append(&mut text, " ", noun);
        if scale > 1 && group > 1 {
            text.push('s');
        }
    }
    text
}

fn below_thousand(number: u64, gender: Gender, is_last: bool) -> String {
    let mut text = String::new();
    let (hundreds, rest) = (number / 100, number % 100);
    if hundreds > 1 {
        text.push_str(word(UNITS, hundreds));
    }
    if hundreds > 0 {
        append(&mut text, " ", "cent");
        if hundreds > 1 && rest == 0 && is_last {
            text.push('s');
        }
    }
    append(&mut text, " ", &below_hundred(rest, gender, is_last));
    text
}

fn below_hundred(number: u64, gender: Gender, is_last: bool) -> String {
    let unit = |unit: u64| match (unit, gender) {
        (1, Gender::Feminine) => "une",
        _ => word(UNITS, unit),
    };
    if number < 20 {
        return unit(number).to_owned();
    }
    let tens = number / 10;
    let mut text = word(TENS, tens).to_owned();
    // Seventy and ninety go on counting: soixante-dix, quatre-vingt-onze.
    let units = if matches!(tens, 7 | 9) { number % 10 + 10 } else { number % 10 };
    match (tens, units) {
        (8, 0) => text.push_str(if is_last { "s" } else { "" }),
        (2..=6, 1) | (7, 11) => {
            text.push_str("-et-");
            text.push_str(unit(units));
        }
        _ => append(&mut text, "-", unit(units)),
    }
    text
}

const CURRENCIES: &str = "\
EUR m euro/euros/d’euros, centime/centimes
USD m dollar des États-Unis/dollars des États-Unis/de dollars des États-Unis, cent/cents
GBP f livre sterling/livres sterling/de livres sterling, penny/pence
CHF m franc suisse/francs suisses/de francs suisses, centime/centimes
CZK f couronne tchèque/couronnes tchèques/de couronnes tchèques, haléř/haléře
BGN m lev bulgare/levs bulgares/de levs bulgares, stotinka/stotinki
RSD m dinar serbe/dinars serbes/de dinars serbes, para/paras
RUB m rouble russe/roubles russes/de roubles russes, kopeck/kopecks
PLN m zloty polonais/zlotys polonais/de zlotys polonais, grosz/groszy
HUF m forint hongrois/forints hongrois/de forints hongrois, fillér
RON m leu roumain/lei roumains/de lei roumains, ban/bani
UAH f hryvnia ukrainienne/hryvnias ukrainiennes/d’hryvnias ukrainiennes, kopiyka/kopiykas
SEK f couronne suédoise/couronnes suédoises/de couronnes suédoises, öre
NOK f couronne norvégienne/couronnes norvégiennes/de couronnes norvégiennes, øre
DKK f couronne danoise/couronnes danoises/de couronnes danoises, øre
TRY f livre turque/livres turques/de livres turques, kuruş
JPY m yen japonais/yens japonais/de yens japonais
KWD m dinar koweïtien/dinars koweïtiens/de dinars koweïtiens, fils";

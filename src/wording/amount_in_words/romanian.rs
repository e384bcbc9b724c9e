//! Romanian numbers. One and two agree with the noun, also at the end of a compound (douăzeci și una de coroane, douăzeci
//! și două de coroane). From twenty on the noun is joined by "de", unless the number ends in 1 to 19 of its last hundred
//! (Gramatica limbii române, II, 2005; Îndreptar ortografic, ortoepic și de punctuație).

use super::{Gender, Grammar, MinorUnit, append, form, groups, word};
use crate::document::Language;

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Neuter,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: " și", always: false },
    minus: "minus",
    is_capitalised: false,
};

const UNITS: &str = " unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece \
    paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece";
const TENS: &str = "  douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("zero");
    }
    for (scale, group) in groups(number) {
        let (gender, noun) = match scale {
            0 => (gender, ""),
            1 => (Gender::Feminine, "mie/mii/de mii"),
            2 => (Gender::Neuter, "milion/milioane/de milioane"),
            3 => (Gender::Neuter, "miliard/miliarde/de miliarde"),
            _ => (Gender::Neuter, "trilion/trilioane/de trilioane"),
        };
        match group / 100 {
            0 => {}
            1 => append(&mut text, " ", "o sută"),
            hundreds => {
                append(&mut text, " ", unit(hundreds, Gender::Feminine, false));
                append(&mut text, " ", "sute");
            }
        }
        let is_alone = group == 1 && (scale > 0 || number == 1);
        match group % 100 {
            rest @ ..20 => append(&mut text, " ", unit(rest, gender, is_alone)),
            rest => {
                append(&mut text, " ", word(TENS, rest / 10));
                append(&mut text, " și ", unit(rest % 10, gender, false));
            }
        }
        append(&mut text, " ", form(noun, group, Language::Romanian));
    }
    text
}

/// Alone before its noun one is an article: un leu, o coroană.
fn unit(number: u64, gender: Gender, is_alone: bool) -> &'static str {
    match (number, gender) {
        (1, Gender::Feminine) if is_alone => "o",
        (1, _) if is_alone => "un",
        (1, Gender::Feminine) => "una",
        (2, Gender::Feminine | Gender::Neuter) => "două",
        (12, Gender::Feminine | Gender::Neuter) => "douăsprezece",
        _ => word(UNITS, number),
    }
}

const CURRENCIES: &str = "\
EUR m euro/euro/de euro, cent/cenți/de cenți
USD m dolar american/dolari americani/de dolari americani, cent/cenți/de cenți
GBP f liră sterlină/lire sterline/de lire sterline, penny/pence/de pence
CHF m franc elvețian/franci elvețieni/de franci elvețieni, centimă/centime/de centime
CZK f coroană cehă/coroane cehe/de coroane cehe, haler/haleri/de haleri
BGN f leva/leve/de leve, stotincă/stotinci/de stotinci
RSD m dinar sârbesc/dinari sârbești/de dinari sârbești, para/parale/de parale
RUB f rublă rusească/ruble rusești/de ruble rusești, copeică/copeici/de copeici
PLN m zlot/zloți/de zloți, gros/groși/de groși
HUF m forint/forinți/de forinți, filler/filleri/de filleri
RON m leu/lei/de lei, ban/bani/de bani
UAH f grivnă/grivne/de grivne, copeică/copeici/de copeici
SEK f coroană suedeză/coroane suedeze/de coroane suedeze, öre/öre/de öre
NOK f coroană norvegiană/coroane norvegiene/de coroane norvegiene, øre/øre/de øre
DKK f coroană daneză/coroane daneze/de coroane daneze, øre/øre/de øre
TRY f liră turcească/lire turcești/de lire turcești, kuruș/kuruși/de kuruși
JPY m yen japonez/yeni japonezi/de yeni japonezi
KWD m dinar kuweitian/dinari kuweitieni/de dinari kuweitieni, fils/filși/de filși";

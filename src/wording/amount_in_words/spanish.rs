//! Spanish numbers, by the long scale: mil millones, un billón. One and the hundreds agree with the noun (doscientas
//! veintiuna coronas), not before mil (RAE, Ortografía, VIII 2.2; Nueva gramática, § 21.2); behind a round million
//! the noun is joined by "de".

use super::{Gender, Grammar, MinorUnit, append, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: " con", always: false },
    minus: "menos",
    is_capitalised: false,
};

const UNITS: &str = " un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis \
    diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis \
    veintisiete veintiocho veintinueve";
const TENS: &str = "   treinta cuarenta cincuenta sesenta setenta ochenta noventa";
const HUNDREDS: &str =
    " ciento doscient trescient cuatrocient quinient seiscient setecient ochocient novecient";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("cero");
    }
    let million = 1_000_000;
    for (count, one, many) in [
        (number / million / million, "un billón", "billones"),
        (number / million % million, "un millón", "millones"),
    ] {
        match count {
            0 => {}
            1 => append(&mut text, " ", one),
            _ => {
                append(&mut text, " ", &below_million(count, Gender::Masculine));
                append(&mut text, " ", many);
            }
        }
    }
    append(&mut text, " ", &below_million(number % million, gender));
    text
}

fn below_million(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    match number / 1000 {
        0 => {}
        1 => text.push_str("mil"),
        thousands => {
            // The hundreds before mil may agree too; what stands on cheques does not.
            text.push_str(&below_thousand(thousands, Gender::Masculine));
            text.push_str(" mil");
        }
    }
    append(&mut text, " ", &below_thousand(number % 1000, gender));
    text
}

fn below_thousand(number: u64, gender: Gender) -> String {
    let is_feminine = gender == Gender::Feminine;
    let mut text = String::new();
    match number / 100 {
        0 => {}
        1 if number == 100 => text.push_str("cien"),
        1 => text.push_str("ciento"),
        hundreds => {
            text.push_str(word(HUNDREDS, hundreds));
            text.push_str(if is_feminine { "as" } else { "os" });
        }
    }
    let unit = |unit: u64| match unit {
        1 if is_feminine => "una",
        21 if is_feminine => "veintiuna",
        unit => word(UNITS, unit),
    };
    match number % 100 {
        rest @ ..30 => append(&mut text, " ", unit(rest)),
        rest => {
            append(&mut text, " ", word(TENS, rest / 10));
            append(&mut text, " y ", unit(rest % 10));
        }
    }
    text
}

const CURRENCIES: &str = "\
EUR m euro/euros/de euros, céntimo/céntimos
USD m dólar estadounidense/dólares estadounidenses/de dólares estadounidenses, centavo/centavos
GBP f libra esterlina/libras esterlinas/de libras esterlinas, penique/peniques
CHF m franco suizo/francos suizos/de francos suizos, céntimo/céntimos
CZK f corona checa/coronas checas/de coronas checas, haléř/haléře
BGN f leva búlgara/levas búlgaras/de levas búlgaras, stotinka/stotinki
RSD m dinar serbio/dinares serbios/de dinares serbios, para/paras
RUB m rublo ruso/rublos rusos/de rublos rusos, kopek/kopeks
PLN m esloti polaco/eslotis polacos/de eslotis polacos, grosz/groszy
HUF m forinto húngaro/forintos húngaros/de forintos húngaros, fillér
RON m leu rumano/leus rumanos/de leus rumanos, ban/bani
UAH f grivna ucraniana/grivnas ucranianas/de grivnas ucranianas, kopek/kopeks
SEK f corona sueca/coronas suecas/de coronas suecas, öre
NOK f corona noruega/coronas noruegas/de coronas noruegas, øre
DKK f corona danesa/coronas danesas/de coronas danesas, øre
TRY f lira turca/liras turcas/de liras turcas, kuruş
JPY m yen japonés/yenes japoneses/de yenes japoneses
KWD m dinar kuwaití/dinares kuwaitíes/de dinares kuwaitíes, fils";

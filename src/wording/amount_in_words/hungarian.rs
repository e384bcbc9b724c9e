//! Hungarian numbers: one word up to two thousand, from there on a hyphen between the groups of three digits
//! (A magyar helyesírás szabályai, 12th edition, 289). A counted noun stays in the singular.

use super::{Gender, Grammar, JOINT, MinorUnit, append, groups, join, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Neuter,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: "", always: false },
    minus: "mínusz",
    is_capitalised: false,
};

const UNITS: &str = " egy kettő három négy öt hat hét nyolc kilenc";
const TENS: &str = " tíz húsz harminc negyven ötven hatvan hetven nyolcvan kilencven";
const SCALES: &str = " ezer millió milliárd billió";

fn number(number: u64, _: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("nulla");
    }
    let between = if number > 2000 { "-" } else { JOINT };
    for (scale, group) in groups(number) {
        let mut words =
            if (scale, group) == (1, 1) { String::new() } else { below_thousand(group) };
        // Two before another word of the number.
        if scale > 0 && group == 2 {
            "két".clone_into(&mut words);
        }
        join(&mut words, word(SCALES, scale.into()));
        append(&mut text, between, &words);
    }
    text
}

fn below_thousand(number: u64) -> String {
    let mut text = String::new();
    match number / 100 {
        0 => {}
        1 => text.push_str("száz"),
        2 => {
            text.push_str("két");
            join(&mut text, "száz");
        }
        hundreds => {
            text.push_str(word(UNITS, hundreds));
            join(&mut text, "száz");
        }
    }
    let (tens, units) = (number / 10 % 10, number % 10);
    join(
        &mut text,
        match (tens, units) {
            (1, 1..) => "tizen",
            (2, 1..) => "huszon",
            _ => word(TENS, tens),
        },
    );
    join(&mut text, word(UNITS, units));
    text
}

const CURRENCIES: &str = "\
EUR n euró, cent
USD n USA-dollár, cent
GBP n angol font, penny
CHF n svájci frank, rappen
CZK n cseh korona, haléř
BGN n bolgár leva, sztotinka
RSD n szerb dinár, para
RUB n orosz rubel, kopejka
PLN n lengyel zloty, grosz
HUF n forint, fillér
RON n román lej, ban
UAH n ukrán hrivnya, kopijka
SEK n svéd korona, öre
NOK n norvég korona, øre
DKK n dán korona, øre
TRY n török líra, kurus
JPY n japán jen
KWD n kuvaiti dínár, fils";

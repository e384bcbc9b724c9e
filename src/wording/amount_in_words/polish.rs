//! Polish numbers. One agrees with its noun only where it stands alone (jeden złoty, jedna korona); two does so at
//! the end of every number (dwie korony, dwadzieścia dwie korony). The noun is in the genitive plural after every
//! number that ends in one, but for one itself (dwadzieścia jeden złotych).

use super::{Gender, Grammar, MinorUnit, append, form, groups, word};
use crate::document::Language;

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: "", always: true },
    minus: "minus",
    is_capitalised: false,
};

const UNITS: &str = " jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście \
    trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście";
const TENS: &str = "  dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt \
    osiemdziesiąt dziewięćdziesiąt";
const HUNDREDS: &str =
    " sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("zero");
    }
    for (scale, group) in groups(number) {
        let noun = match scale {
            0 => "",
            1 => "tysiąc/tysiące/tysięcy",
            2 => "milion/miliony/milionów",
            3 => "miliard/miliardy/miliardów",
            _ => "bilion/biliony/bilionów",
        };
        // A single thousand or million is counted by its noun alone.
        if scale > 0 && group == 1 {
            append(&mut text, " ", form(noun, 1, Language::Polish));
            continue;
        }
        let gender = if scale == 0 { gender } else { Gender::Masculine };
        append(&mut text, " ", word(HUNDREDS, group / 100));
        let rest = group % 100;
        let units = if rest < 20 { rest } else { rest % 10 };
        if rest >= 20 {
            append(&mut text, " ", word(TENS, rest / 10));
        }
        append(&mut text, " ", unit(units, gender, number == 1));
        append(&mut text, " ", form(noun, group, Language::Polish));
    }
    text
}

fn unit(number: u64, gender: Gender, is_alone: bool) -> &'static str {
    match (number, gender) {
        (1, Gender::Feminine) if is_alone => "jedna",
        (1, Gender::Neuter) if is_alone => "jedno",
        (2, Gender::Feminine) => "dwie",
        _ => word(UNITS, number),
    }
}

const CURRENCIES: &str = "\
EUR n euro, cent/centy/centów
USD m dolar amerykański/dolary amerykańskie/dolarów amerykańskich, cent/centy/centów
GBP m funt szterling/funty szterlingi/funtów szterlingów, pens/pensy/pensów
CHF m frank szwajcarski/franki szwajcarskie/franków szwajcarskich, rappen/rappeny/rappenów
CZK f korona czeska/korony czeskie/koron czeskich, halerz/halerze/halerzy
BGN m lew bułgarski/lewy bułgarskie/lewów bułgarskich, stotinka/stotinki/stotinek
RSD m dinar serbski/dinary serbskie/dinarów serbskich, para/pary/par
RUB m rubel rosyjski/ruble rosyjskie/rubli rosyjskich, kopiejka/kopiejki/kopiejek
PLN m złoty/złote/złotych, grosz/grosze/groszy
HUF m forint węgierski/forinty węgierskie/forintów węgierskich, filler/fillery/fillerów
RON m lej rumuński/leje rumuńskie/lejów rumuńskich, ban/bany/banów
UAH f hrywna ukraińska/hrywny ukraińskie/hrywien ukraińskich, kopiejka/kopiejki/kopiejek
SEK f korona szwedzka/korony szwedzkie/koron szwedzkich, öre
NOK f korona norweska/korony norweskie/koron norweskich, øre
DKK f korona duńska/korony duńskie/koron duńskich, øre
TRY f lira turecka/liry tureckie/lir tureckich, kurusz/kurusze/kuruszy
JPY m jen japoński/jeny japońskie/jenów japońskich
KWD m dinar kuwejcki/dinary kuwejckie/dinarów kuwejckich, fils/filsy/filsów";

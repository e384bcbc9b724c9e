//! Greek numbers. One, three, four and the hundreds from two hundred on agree with the noun, and
//! so does χίλια; thousands are feminine (μία χιλιάδα), millions neuter. Before another word
//! εκατό is εκατόν. Source: Νεοελληνική Γραμματική (Institute of Modern Greek Studies), αριθμητικά.

use super::{Gender, Grammar, MinorUnit, append, groups, word};

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Neuter,
    currencies: CURRENCIES,
    minor: MinorUnit::Noun { and: " και", always: false },
    minus: "μείον",
    is_capitalised: false,
};

const UNITS: &str = " ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία \
    δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα";
const TENS: &str = "  είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα";
/// Neuter; the feminine ends in -ες.
const HUNDREDS: &str = "  διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια οκτακόσια \
    εννιακόσια";
const SCALES: &str = "  εκατομμύρι δισεκατομμύρι τρισεκατομμύρι";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("μηδέν");
    }
    for (scale, group) in groups(number) {
        match (scale, group) {
            (0, _) => below_thousand(&mut text, group, gender),
            (1, 1) if gender == Gender::Feminine => append(&mut text, " ", "χίλιες"),
            (1, 1) => append(&mut text, " ", "χίλια"),
            (1, _) => {
                below_thousand(&mut text, group, Gender::Feminine);
                append(&mut text, " ", "χιλιάδες");
            }
            _ => {
                below_thousand(&mut text, group, Gender::Neuter);
                append(&mut text, " ", word(SCALES, scale.into()));
                text.push_str(if group == 1 { "ο" } else { "α" });
            }
        }
    }
    text
}

fn below_thousand(text: &mut String, number: u64, gender: Gender) {
    let rest = number % 100;
    match number / 100 {
        0 => {}
        1 => append(text, " ", if rest == 0 { "εκατό" } else { "εκατόν" }),
        hundreds => {
            let neuter = word(HUNDREDS, hundreds);
            match neuter.strip_suffix('α') {
                Some(stem) if gender == Gender::Feminine => {
                    append(text, " ", stem);
                    text.push_str("ες");
                }
                _ => append(text, " ", neuter),
            }
        }
    }
    if rest < 20 {
        append(text, " ", unit(rest, gender));
    } else {
        append(text, " ", word(TENS, rest / 10));
        append(text, " ", unit(rest % 10, gender));
    }
}

fn unit(number: u64, gender: Gender) -> &'static str {
    match (number, gender) {
        (1, Gender::Feminine) => "μία",
        (3, Gender::Feminine) => "τρεις",
        (4, Gender::Feminine) => "τέσσερις",
        (13, Gender::Feminine) => "δεκατρείς",
        (14, Gender::Feminine) => "δεκατέσσερις",
        _ => word(UNITS, number),
    }
}

const CURRENCIES: &str = "\
EUR n ευρώ, λεπτό/λεπτά
USD n δολάριο ΗΠΑ/δολάρια ΗΠΑ, σεντ
GBP f λίρα στερλίνα/λίρες στερλίνες, πένα/πένες
CHF n ελβετικό φράγκο/ελβετικά φράγκα, ραπέν
CZK f τσεχική κορόνα/τσεχικές κορόνες, χαλέρ
BGN n βουλγαρικό λεβ/βουλγαρικά λεβ, στοτίνκα/στοτίνκι
RSD n σερβικό δηνάριο/σερβικά δηνάρια, πάρα
RUB n ρωσικό ρούβλι/ρωσικά ρούβλια, καπίκι/καπίκια
PLN n πολωνικό ζλότι/πολωνικά ζλότι, γκρόσι
HUF n ουγγρικό φιορίνι/ουγγρικά φιορίνια, φίλερ
RON n ρουμανικό λέου/ρουμανικά λέι, μπάνι
UAH f ουκρανική γρίβνα/ουκρανικές γρίβνες, καπίκι/καπίκια
SEK f σουηδική κορόνα/σουηδικές κορόνες, έρε
NOK f νορβηγική κορόνα/νορβηγικές κορόνες, έρε
DKK f δανική κορόνα/δανικές κορόνες, έρε
TRY f τουρκική λίρα/τουρκικές λίρες, κουρούς
JPY n ιαπωνικό γιεν/ιαπωνικά γιεν
KWD n κουβεϊτιανό δηνάριο/κουβεϊτιανά δηνάρια, φιλς";

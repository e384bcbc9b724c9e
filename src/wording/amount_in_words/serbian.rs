//! Serbian numbers, in Cyrillic letters. One and two agree with the noun; the noun follows the last
//! word: динар after 1, the paucal after 2 to 4 (динара, круне), the genitive plural elsewhere. A
//! thousand alone is "хиљаду", the accusative that has become the word for the number.
//!
//! The orthography (Правопис српскога језика) writes the words of a number apart. Payment slips
//! and the amounts in words under an invoice write them together, so that nothing can be put in
//! between; that usage is followed up to a million, and millions stand apart so that a line can be
//! broken.

use super::{Gender, Grammar, JOINT, MinorUnit, append, form, groups, join, word};
use crate::document::Language;

pub(super) const GRAMMAR: Grammar = Grammar {
    number,
    unnamed: Gender::Masculine,
    currencies: CURRENCIES,
    minor: MinorUnit::Fraction { and: " и" },
    minus: "минус",
    is_capitalised: false,
};

/// A text in Latin letters: each Cyrillic letter is one Latin letter or two.
pub(in crate::wording) fn in_latin(words: &str) -> String {
    const LATIN: [(char, &str); 30] = [
        ('а', "a"),
        ('б', "b"),
        ('в', "v"),
        ('г', "g"),
        ('д', "d"),
        ('ђ', "đ"),
        ('е', "e"),
        ('ж', "ž"),
        ('з', "z"),
        ('и', "i"),
        ('ј', "j"),
        ('к', "k"),
        ('л', "l"),
        ('љ', "lj"),
        ('м', "m"),
        ('н', "n"),
        ('њ', "nj"),
        ('о', "o"),
        ('п', "p"),
        ('р', "r"),
        ('с', "s"),
        ('т', "t"),
        ('ћ', "ć"),
        ('у', "u"),
        ('ф', "f"),
        ('х', "h"),
        ('ц', "c"),
        ('ч', "č"),
        ('џ', "dž"),
        ('ш', "š"),
    ];
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        match LATIN.iter().find(|(cyrillic, _)| *cyrillic == small) {
            Some((_, latin)) if small == letter => text.push_str(latin),
            Some((_, latin)) => text.push_str(&super::capitalised(latin)),
            None => text.push(letter),
        }
    }
    text
}

const UNITS: &str = " један два три четири пет шест седам осам девет десет једанаест дванаест \
    тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест";
const TENS: &str = "  двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет";
const HUNDREDS: &str = " сто двеста триста четиристо петсто шестсто седамсто осамсто деветсто";

fn number(number: u64, gender: Gender) -> String {
    let mut text = String::new();
    if number == 0 {
        text.push_str("нула");
    }
    for (scale, group) in groups(number) {
        let (gender, noun) = match scale {
            0 => (gender, ""),
            1 => (Gender::Feminine, "хиљада/хиљаде/хиљада"),
            2 => (Gender::Masculine, "милион/милиона/милиона"),
            3 => (Gender::Feminine, "милијарда/милијарде/милијарди"),
            _ => (Gender::Masculine, "билион/билиона/билиона"),
        };
        let follows_thousands = scale == 0 && !(number / 1000).is_multiple_of(1000);
        let words = if (scale, group) == (1, 1) {
            "хиљаду".into()
        } else {
            let separator = if scale > 1 { " " } else { JOINT };
            let mut words = below_thousand(group, gender);
            append(&mut words, separator, form(noun, group, Language::Serbian));
            words
        };
        append(&mut text, if follows_thousands { JOINT } else { " " }, &words);
    }
    text
}

fn below_thousand(number: u64, gender: Gender) -> String {
    let mut text = String::from(word(HUNDREDS, number / 100));
    match number % 100 {
        rest @ ..20 => join(&mut text, unit(rest, gender)),
        rest => {
            join(&mut text, word(TENS, rest / 10));
            join(&mut text, unit(rest % 10, gender));
        }
    }
    text
}

fn unit(number: u64, gender: Gender) -> &'static str {
    match (number, gender) {
        (1, Gender::Feminine) => "једна",
        (1, Gender::Neuter) => "једно",
        (2, Gender::Feminine) => "две",
        _ => word(UNITS, number),
    }
}

const CURRENCIES: &str = "\
EUR m евро/евра/евра
USD m амерички долар/америчка долара/америчких долара
GBP f британска фунта/британске фунте/британских фунти
CHF m швајцарски франак/швајцарска франка/швајцарских франака
CZK f чешка круна/чешке круне/чешких круна
BGN m бугарски лев/бугарска лева/бугарских лева
RSD m динар/динара/динара
RUB f руска рубља/руске рубље/руских рубаља
PLN m пољски злот/пољска злота/пољских злота
HUF f мађарска форинта/мађарске форинте/мађарских форинти
RON m румунски леј/румунска леја/румунских леја
UAH f украјинска гривна/украјинске гривне/украјинских гривни
SEK f шведска круна/шведске круне/шведских круна
NOK f норвешка круна/норвешке круне/норвешких круна
DKK f данска круна/данске круне/данских круна
TRY f турска лира/турске лире/турских лира
JPY m јапански јен/јапанска јена/јапанских јена
KWD m кувајтски динар/кувајтска динара/кувајтских динара";

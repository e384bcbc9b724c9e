//! Amounts in words, as they stand under the total of an invoice and on a payment order.
//!
//! | language | usage followed | 1234.56 |
//! |---|---|---|
//! | Bulgarian | the long forms of bookkeeping (двадесет, not двайсет); minor unit always, two digits | хиляда двеста тридесет и четири лева и 56 стотинки |
//! | Czech | words apart, as in running text; the thousand with its "jeden"; counted noun in the genitive after compounds | jeden tisíc dvě stě třicet čtyři korun 56 haléřů |
//! | German | one word up to a million | eintausendzweihundertvierunddreißig Euro und 56 Cent |
//! | French | behind a round million the noun with "de" | mille deux cent trente-quatre euros et 56 centimes |
//! | Greek | agreement in gender up to the hundreds and χίλια/χίλιες | χίλια διακόσια τριάντα τέσσερα ευρώ και 56 λεπτά |
//! | English | no "and" inside the number, as on cheques | one thousand two hundred thirty-four euros and 56 cents |
//! | Hungarian | a hyphen between groups from two thousand on | ezerkétszázharmincnégy forint 56 fillér |
//! | Italian | cheque: the currency first, the cents behind a stroke, always | euro milleduecentotrentaquattro/56 |
//! | Russian | payment order: capital letter, copecks in two digits, nothing abbreviated (Bank of Russia Regulation 762-P, annex 1, field 6) | Одна тысяча двести тридцать четыре рубля 56 копеек |
//! | Polish | the minor unit always, two digits | tysiąc dwieście trzydzieści cztery złote 56 groszy |
//! | Romanian | "de" before the noun from twenty on | o mie două sute treizeci și patru de lei și 56 de bani |
//! | Serbian | payment slip: one word up to a million, so that nothing can be put in between; the currency, then the hundredths as a fraction, always | хиљадудвестатридесетчетири динара и 56/100 |
//! | Slovak | payment order: one word up to a million | tisícdvestotridsaťštyri eur a 56 centov |
//! | Spanish | long scale; behind a round million the noun with "de" | mil doscientos treinta y cuatro euros con 56 céntimos |
//! | Turkish | words apart | bin iki yüz otuz dört Türk lirası 56 kuruş |
//! | Ukrainian | payment order: capital letter, copecks in two digits | Одна тисяча двісті тридцять чотири гривні 56 копійок |
//!
//! Where a number is one word, soft hyphens part the words that it is made of: a line may end there.
//!
//! The minor unit stands in digits everywhere: that is the usage, and the figure beside it is what
//! a reader compares. Where the table says "always" a whole amount ends in zeros; elsewhere the
//! minor unit is left out when it is nothing. The first letter is small, since a label stands
//! before it, but in Russian and Ukrainian. A negative amount begins with the language's "minus".
//!
//! A currency that a language's table does not name is written by its ISO 4217 code, the minor
//! unit as a fraction: "five KZT and 50/100".
//!
//! Serbian in Latin letters is the same, letter for letter. Other languages have no amounts in words
//! yet.
//!
//! All of them are written here. The crates that were looked at do not serve: `num2words`
//! 1.2 speaks English, French and Ukrainian; `numbers_into_words` 0.1, `english-numbers` 0.3,
//! `number_to_words` 0.1 and `num-to-words` 0.1 English alone; `n2words` 0.1 does not make Czech
//! agree ("čtyřicet dva koruny" in its own documentation) and spells out the minor unit.
//! `tests/oracle/amount_in_words.py` judges the words by ICU and by Python's num2words.

mod bulgarian;
mod czech;
mod english;
mod french;
mod german;
mod greek;
mod hungarian;
mod italian;
mod polish;
mod romanian;
mod russian;
mod serbian;
mod slovak;
mod spanish;
mod turkish;
mod ukrainian;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{PluralCategory, plural_category};
use crate::document::Language;
use crate::money::{Amount, Currency};

#[cfg(test)]
pub(in crate::wording) use serbian::in_latin as in_latin_letters;

/// The largest whole part that is written: five groups of three digits.
const LARGEST: u64 = 999_999_999_999_999;

/// An amount, rounded to the minor unit of its currency, in words. `None` where it has more than
/// fifteen digits before the decimal point, or where the language has no words for it here.
pub fn amount_in_words(amount: Amount, currency: Currency, language: Language) -> Option<String> {
    if language == Language::SerbianLatin {
        return amount_in_words(amount, currency, Language::Serbian)
            .map(|it| serbian::in_latin(&it));
    }
    let amount = amount.rounded(currency)?;
    let magnitude = amount.magnitude().value();
    let whole = magnitude.trunc().to_u64().filter(|whole| *whole <= LARGEST)?;
    let decimals = currency.decimals();
    let unit = 10_u64.checked_pow(decimals)?;
    let part = (magnitude.fract() * Decimal::from(unit)).to_u64()?;

    let grammar = grammar(language)?;
    let name = grammar.name(currency);
    let number = (grammar.number)(whole, name.map_or(grammar.unnamed, |name| name.gender));
    let noun = name.map_or(currency.code(), |name| form(name.major, whole, language));

    let mut text = String::new();
    if amount.is_negative() {
        append(&mut text, " ", grammar.minus);
    }
    let in_order = match grammar.minor {
        MinorUnit::Stroke => [noun, number.as_str()],
        _ => [number.as_str(), noun],
    };
    for word in in_order {
        append(&mut text, " ", word);
    }
    if decimals > 0 {
        let width = decimals as usize;
        let behind = match (grammar.minor, name) {
            (MinorUnit::Stroke, _) => format!("/{part:0width$}"),
            (MinorUnit::Noun { always: false, .. }, _) if part == 0 => String::new(),
            (MinorUnit::Noun { and, always }, Some(name)) => {
                let width = if always { width } else { 1 };
                let noun = form(name.minor, part, language);
                format!("{and} {part:0width$} {noun}")
            }
            (MinorUnit::Noun { and, .. } | MinorUnit::Fraction { and }, _) => {
                format!("{and} {part:0width$}/{unit}")
            }
        };
        text.push_str(&behind);
    }
    Some(if grammar.is_capitalised { capitalised(&text) } else { text })
}

/// What a language's file says.
struct Grammar {
    /// A whole number up to [`LARGEST`] in words, as it stands with a noun of this gender.
    number: fn(u64, Gender) -> String,
    /// The gender of a number that stands with the code of a currency.
    unnamed: Gender,
    /// The names of currencies, one a line: `EUR n евро, цент/цента`. The code; the gender (m, f,
    /// n); the forms of the currency; those of its minor unit, where it is named at all. Forms are
    /// those of the plural categories one, few and other (of French and Spanish: one, other and many); a single one serves for all.
    currencies: &'static str,
    minor: MinorUnit,
    minus: &'static str,
    /// Whether the text begins with a capital letter.
    is_capitalised: bool,
}

/// How the part of an amount behind the decimal point is written.
#[derive(Clone, Copy)]
enum MinorUnit {
    /// "and 56 cents"; nothing where it is nothing, unless it is written `always`, then with all
    /// digits.
    Noun { and: &'static str, always: bool },
    /// "и 56/100".
    Fraction { and: &'static str },
    /// "/56", and the currency stands before the number.
    Stroke,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gender {
    Masculine,
    Feminine,
    Neuter,
}

/// The name of a currency: the gender of its noun, and the forms, parted by strokes.
#[derive(Clone, Copy, Debug)]
struct CurrencyName {
    gender: Gender,
    major: &'static str,
    minor: &'static str,
}

impl Grammar {
    fn name(&self, currency: Currency) -> Option<CurrencyName> {
        let line = self.currencies.lines().find(|line| line.starts_with(currency.code()))?;
        let mut fields = line.splitn(3, ' ').skip(1);
        let gender = match fields.next()? {
            "m" => Gender::Masculine,
            "f" => Gender::Feminine,
            _ => Gender::Neuter,
        };
        let forms = fields.next()?;
        let (major, minor) = forms.split_once(", ").unwrap_or((forms, ""));
        Some(CurrencyName { gender, major, minor })
    }
}

/// The grammar of a language, where there is one: `has_amount_in_words` says so to the page.
const fn grammar(language: Language) -> Option<&'static Grammar> {
    Some(match language {
        Language::Bulgarian => &bulgarian::GRAMMAR,
        Language::Czech => &czech::GRAMMAR,
        Language::German => &german::GRAMMAR,
        Language::Greek => &greek::GRAMMAR,
        Language::English => &english::GRAMMAR,
        Language::French => &french::GRAMMAR,
        Language::Hungarian => &hungarian::GRAMMAR,
        Language::Italian => &italian::GRAMMAR,
        Language::Spanish => &spanish::GRAMMAR,
        Language::Polish => &polish::GRAMMAR,
        Language::Romanian => &romanian::GRAMMAR,
        Language::Russian => &russian::GRAMMAR,
        Language::Serbian => &serbian::GRAMMAR,
        Language::Slovak => &slovak::GRAMMAR,
        Language::Turkish => &turkish::GRAMMAR,
        Language::Ukrainian => &ukrainian::GRAMMAR,
        _ => return None,
    })
}

/// The form of a noun that this number asks for, of forms parted by strokes.
fn form(forms: &'static str, number: u64, language: Language) -> &'static str {
    let mut each = forms.split('/');
    match plural_category(Decimal::from(number), language) {
        PluralCategory::One => each.next(),
        PluralCategory::Other if has_form_of_millions(language) => {
            each.nth(1).or_else(|| forms.split('/').next_back())
        }
        PluralCategory::Few => each.nth(1).or_else(|| forms.split('/').next_back()),
        _ => each.next_back(),
    }
    .unwrap_or_default()
}

/// Whether the noun behind a round million has a form of its own, the third: "un million d’euros".
const fn has_form_of_millions(language: Language) -> bool {
    matches!(language, Language::French | Language::Spanish)
}

/// The word at a position of a list parted by spaces.
fn word(list: &'static str, position: u64) -> &'static str {
    usize::try_from(position).ok().and_then(|index| list.split(' ').nth(index)).unwrap_or_default()
}

/// The groups of three digits of a number that are not nothing, largest first, each with its
/// scale: 0 for units, 1 for thousands, 2 for millions.
fn groups(number: u64) -> impl Iterator<Item = (u32, u64)> {
    (0..5).rev().map(move |scale| (scale, number / 1000_u64.pow(scale) % 1000)).filter(|g| g.1 > 0)
}

/// A soft hyphen: where a number of one word may be broken.
const JOINT: &str = "\u{ad}";

/// Makes one word of a text and a word.
fn join(text: &mut String, word: &str) {
    append(text, JOINT, word);
}

/// Puts a word behind a text, with the separator between them where both are something.
fn append(text: &mut String, separator: &str, word: &str) {
    if !text.is_empty() && !word.is_empty() {
        text.push_str(separator);
    }
    text.push_str(word);
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}

#[cfg(test)]
mod tests;

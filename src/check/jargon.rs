//! Words that stand in free text where a date should: "net 30", "COD", "upon receipt". The client
//! who does not know them pays late.

use super::ProblemCode;
use super::case::{Case, Report};
use crate::document::{Field, Language};
use crate::money::small_letter;

/// The note speaks plainly of when to pay.
pub(super) fn note(case: &Case, report: &mut Report) {
    if let Some(words) = find_jargon(&case.document.note, case.document.language) {
        report.add(Field::Note, ProblemCode::Jargon(words.to_owned()));
    }
}

/// The first words of a text that say when to pay in the language of the trade, as they stand
/// there. English ones are found in a document of any language.
fn find_jargon(text: &str, language: Language) -> Option<&str> {
    let own = own(language);
    let starts = text.char_indices().map(|(index, _)| index).filter(|index| {
        text.get(..*index).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    });
    starts.filter_map(|start| text.get(start..)).find_map(|rest| {
        let patterns = ENGLISH.lines().chain(own.lines());
        patterns.filter_map(|pattern| match_start(rest, pattern)).max_by_key(|found| found.len())
    })
}

/// What a pattern matches at the start of a text, up to the end of a word. In a pattern `#` is a
/// number, a space any space or hyphens, `$` the end of the clause (so that "net 30" is found and
/// "net 30 kg" is not), a capital letter itself and a small one either.
fn match_start<'a>(text: &'a str, pattern: &str) -> Option<&'a str> {
    let mut rest = text;
    let mut end = text.len();
    for expected in pattern.chars() {
        let after = match expected {
            '#' => rest.trim_start_matches(|c: char| c.is_ascii_digit()),
            ' ' => rest.trim_start_matches(|c: char| c.is_whitespace() || c == '-'),
            '$' => {
                end = text.len() - rest.len();
                let after = rest.trim_start();
                let is_end = !after.starts_with(char::is_alphanumeric);
                return is_end.then(|| text.get(..end)).flatten();
            }
            letter => rest.strip_prefix(|c: char| c == letter || small_letter(c) == letter)?,
        };
        if after.len() == rest.len() {
            return None;
        }
        rest = after;
        end = text.len() - rest.len();
    }
    let is_word_end = !(rest.starts_with(char::is_alphanumeric)
        && text.get(..end)?.ends_with(char::is_alphanumeric));
    is_word_end.then(|| text.get(..end)).flatten()
}

/// What is written in a language besides English.
const fn own(language: Language) -> &'static str {
    match language {
        Language::Bulgarian => BULGARIAN,
        Language::Czech => CZECH,
        Language::German => GERMAN,
        Language::Greek => GREEK,
        Language::Italian => ITALIAN,
        Language::Russian => RUSSIAN,
        Language::Serbian | Language::SerbianLatin => SERBIAN,
        _ => "",
    }
}

const ENGLISH: &str = "\
net #$
net#$
net # days
net # from
n/#
# eom
EOM
COD
C.O.D.
CWO
MFI
cash on delivery
upon receipt
due on receipt
payable on receipt
payment on receipt
payable immediately";

const BULGARIAN: &str = "\
нето #$
нето # дни
при получаване
след получаване
наложен платеж
отложено плащане";

const CZECH: &str = "\
netto #$
netto # dní
ihned po obdržení
po obdržení faktury
splatno ihned
splatné ihned
na dobírku";

const GERMAN: &str = "\
netto #$
# tage netto
netto # tage
netto kasse
rein netto
sofort netto
sofort zahlbar
zahlbar sofort
sofort fällig
nach erhalt
bei erhalt
per nachnahme";

const GREEK: &str = "\
με την παραλαβή
κατά την παραλαβή
αντικαταβολή
επί πιστώσει";

const ITALIAN: &str = "\
# gg
d.f.
d.f.f.m.
dffm
vista fattura
rimessa diretta
ricevimento fattura
ricevimento della fattura
contrassegno";

const RUSSIAN: &str = "\
нетто #$
нетто # дней
по получении
при получении
наложенным платежом
оплата по факту
с отсрочкой";

const SERBIAN: &str = "\
нето #$
валута #
по пријему
по преузимању
поузећем
neto #$
valuta #
po prijemu
po preuzimanju
pouzećem";

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn jargon_is_found_as_it_stands_in_the_text() {
        for (language, text, found) in [
            (Language::English, "Terms: Net 30.", "Net 30"),
            (Language::English, "NET\u{a0}45 days", "NET\u{a0}45 days"),
            (Language::English, "2/10 net-30", "net-30"),
            (Language::English, "Please pay net30", "net30"),
            (Language::English, "We ship COD only", "COD"),
            (Language::English, "Due upon\nreceipt, thanks", "upon\nreceipt"),
            (Language::German, "Zahlbar net 30", "net 30"),
            (Language::German, "14 Tage netto", "14 Tage netto"),
            (Language::German, "Betrag ist Sofort F\u{e4}llig!", "Sofort F\u{e4}llig"),
            (Language::Czech, "Splatn\u{e9} ihned.", "Splatn\u{e9} ihned"),
            (Language::Italian, "Pagamento 30 gg d.f.f.m.", "30 gg"),
            (Language::Greek, "Πληρωμή με την παραλαβή", "με την παραλαβή"),
            (Language::Bulgarian, "Плащане: Наложен платеж", "Наложен платеж"),
            (Language::Russian, "Оплата по факту работ", "Оплата по факту"),
            (Language::Serbian, "Валута 30 дана", "Валута 30"),
            (Language::Serbian, "Pla\u{107}anje pouze\u{107}em", "pouze\u{107}em"),
        ] {
            assert_eq!(find_jargon(text, language), Some(found), "{text}");
        }
    }

    #[test]
    fn plain_words_are_left_alone() {
        for (language, text) in [
            (Language::English, ""),
            (Language::English, "Please pay by 22 December 2026."),
            (Language::English, "Net 30 kg, gross 32 kg"),
            (Language::English, "The internet 30"),
            (Language::English, "Two cod fillets, postcode eom1"),
            (Language::English, "CODE 7"),
            (Language::English, "Kabinet 30"),
            (Language::German, "Wir danken f\u{fc}r Ihren Auftrag. Netto 30 kg."),
            (Language::Italian, "Consegna a Reggio"),
            (Language::English, "valuta 30"),
            (Language::Czech, "Faktura\u{10d}n\u{ed} adresa: Dob\u{159}\u{ed}\u{161} 30"),
        ] {
            assert_eq!(find_jargon(text, language), None, "{text}");
        }
    }

    #[test]
    fn every_pattern_finds_itself() {
        for language in Language::ALL {
            for pattern in ENGLISH.lines().chain(own(language).lines()) {
                let words = pattern.replace('#', "30").replace('$', "");
                let text = format!("\u{ab}{words}\u{bb}");
                assert_eq!(find_jargon(&text, language), Some(words.as_str()));
            }
        }
    }
}

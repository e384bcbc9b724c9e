//! Amounts in words, language by language. The number words are also judged by independent
//! implementations: `tests/oracle/amount_in_words.py`.

use super::*;
use crate::wording::has_amount_in_words;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const NAMED: &str = "EUR USD GBP CHF CZK BGN RSD RUB PLN HUF RON UAH SEK NOK DKK TRY JPY KWD";

/// The words without the places where they may be broken.
fn words(amount: &str, currency: &str, language: Language) -> String {
    joined(amount, currency, language).replace(JOINT, "")
}

fn joined(amount: &str, currency: &str, language: Language) -> String {
    amount_in_words(amount.parse().unwrap(), currency.parse().unwrap(), language).unwrap()
}

#[test]
fn a_number_of_one_word_may_be_broken_between_its_words() {
    for (language, amount, expected) in [
        (
            Language::German,
            "121234",
            "ein|hundert|ein|und|zwanzig|tausend|zwei|hundert|vier|und|dreißig Euro",
        ),
        (Language::German, "2000017", "zwei Millionen siebzehn Euro"),
        (Language::Italian, "128388", "euro cento|ventotto|mila|tre|centottantotto/00"),
        (Language::Italian, "1233", "euro mille|due|cento|trenta|tré/00"),
        (
            Language::Serbian,
            "1002234",
            "један милион две|хиљаде|двеста|тридесет|четири евра и 00/100",
        ),
        (Language::SerbianLatin, "1125", "hiljadu|sto|dvadeset|pet evra i 00/100"),
    ] {
        assert_eq!(joined(amount, "EUR", language).replace(JOINT, "|"), expected);
    }
}

fn assert_words(language: Language, cases: &[(&str, &str, &str)]) {
    for (amount, currency, expected) in cases {
        assert_eq!(words(amount, currency, language), *expected, "{amount} {currency}");
    }
}

#[test]
fn bulgarian_has_genders_the_counting_form_and_its_conjunction() {
    assert_words(
        Language::Bulgarian,
        &[
            ("1234.56", "BGN", "хиляда двеста тридесет и четири лева и 56 стотинки"),
            ("1", "BGN", "един лев и 00 стотинки"),
            ("2.01", "BGN", "два лева и 01 стотинка"),
            ("21", "BGN", "двадесет и един лева и 00 стотинки"),
            ("1", "EUR", "едно евро и 00 цента"),
            ("2", "EUR", "две евро и 00 цента"),
            ("1", "CZK", "една чешка крона и 00 халера"),
            ("1100", "EUR", "хиляда и сто евро и 00 цента"),
            ("1020", "EUR", "хиляда и двадесет евро и 00 цента"),
            ("2005", "EUR", "две хиляди и пет евро и 00 цента"),
            ("180", "EUR", "сто и осемдесет евро и 00 цента"),
            ("112000", "EUR", "сто и дванадесет хиляди евро и 00 цента"),
            ("121000", "EUR", "сто двадесет и една хиляди евро и 00 цента"),
            ("1200000", "EUR", "един милион и двеста хиляди евро и 00 цента"),
            ("1200300", "EUR", "един милион двеста хиляди и триста евро и 00 цента"),
            ("1001000", "EUR", "един милион и хиляда евро и 00 цента"),
            ("0", "EUR", "нула евро и 00 цента"),
            ("-5", "EUR", "минус пет евро и 00 цента"),
        ],
    );
}

#[test]
fn czech_counts_one_two_to_four_and_the_rest() {
    assert_words(
        Language::Czech,
        &[
            ("1234.56", "CZK", "jeden tisíc dvě stě třicet čtyři korun 56 haléřů"),
            ("1.01", "CZK", "jedna koruna 1 haléř"),
            ("2.02", "CZK", "dvě koruny 2 haléře"),
            ("5", "CZK", "pět korun"),
            ("21", "CZK", "dvacet jedna korun"),
            ("22", "EUR", "dvacet dva eur"),
            ("101", "USD", "sto jedna amerických dolarů"),
            ("1", "EUR", "jedno euro"),
            ("2", "EUR", "dvě eura"),
            ("1", "USD", "jeden americký dolar"),
            ("1001", "EUR", "jeden tisíc jedna eur"),
            ("500", "CZK", "pět set korun"),
            ("2000000", "CZK", "dva miliony korun"),
            ("22000", "CZK", "dvacet dva tisíc korun"),
            ("1002000000", "CZK", "jedna miliarda dva miliony korun"),
            ("0", "CZK", "nula korun"),
            ("-0.05", "CZK", "minus nula korun 5 haléřů"),
        ],
    );
}

#[test]
fn polish_declines_after_two_to_four_and_counts_a_single_thousand_by_its_noun() {
    assert_words(
        Language::Polish,
        &[
            ("1234.56", "PLN", "tysiąc dwieście trzydzieści cztery złote 56 groszy"),
            ("1", "PLN", "jeden złoty 00 groszy"),
            ("1.01", "CZK", "jedna korona czeska 01 halerz"),
            ("2", "CZK", "dwie korony czeskie 00 halerzy"),
            ("21", "CZK", "dwadzieścia jeden koron czeskich 00 halerzy"),
            ("22.03", "PLN", "dwadzieścia dwa złote 03 grosze"),
            ("22", "CZK", "dwadzieścia dwie korony czeskie 00 halerzy"),
            ("12", "PLN", "dwanaście złotych 00 groszy"),
            ("1", "EUR", "jedno euro 00 centów"),
            ("2000000", "PLN", "dwa miliony złotych 00 groszy"),
            ("21000", "PLN", "dwadzieścia jeden tysięcy złotych 00 groszy"),
            ("1001000", "PLN", "milion tysiąc złotych 00 groszy"),
            ("0", "PLN", "zero złotych 00 groszy"),
            ("-5", "PLN", "minus pięć złotych 00 groszy"),
        ],
    );
}

#[test]
fn romanian_joins_the_noun_by_de_from_twenty_on() {
    assert_words(
        Language::Romanian,
        &[
            ("1234.56", "RON", "o mie două sute treizeci și patru de lei și 56 de bani"),
            ("1", "RON", "un leu"),
            ("1", "SEK", "o coroană suedeză"),
            ("2", "RON", "doi lei"),
            ("2", "SEK", "două coroane suedeze"),
            ("19.01", "RON", "nouăsprezece lei și 1 ban"),
            ("20", "RON", "douăzeci de lei"),
            ("21", "SEK", "douăzeci și una de coroane suedeze"),
            ("101", "RON", "o sută unu lei"),
            ("112", "SEK", "o sută douăsprezece coroane suedeze"),
            ("21000", "RON", "douăzeci și una de mii de lei"),
            ("2000000", "RON", "două milioane de lei"),
            ("1000000000", "RON", "un miliard de lei"),
            ("0", "RON", "zero lei"),
        ],
    );
}

#[test]
fn slovak_writes_one_word_up_to_a_million() {
    assert_words(
        Language::Slovak,
        &[
            ("1234.56", "EUR", "tisícdvestotridsaťštyri eur a 56 centov"),
            ("1", "EUR", "jedno euro"),
            ("2", "EUR", "dve eurá"),
            ("1", "CZK", "jedna česká koruna"),
            ("5.02", "EUR", "päť eur a 2 centy"),
            ("21", "CZK", "dvadsaťjeden českých korún"),
            ("22000", "EUR", "dvadsaťdvatisíc eur"),
            ("2500", "EUR", "dvetisícpäťsto eur"),
            ("1000000", "EUR", "jeden milión eur"),
            ("2000000000", "EUR", "dve miliardy eur"),
            ("0", "EUR", "nula eur"),
        ],
    );
}

#[test]
fn turkish_leaves_the_noun_as_it_is() {
    assert_words(
        Language::Turkish,
        &[
            ("1234.56", "TRY", "bin iki yüz otuz dört Türk lirası 56 kuruş"),
            ("1", "EUR", "bir Euro"),
            ("100", "TRY", "yüz Türk lirası"),
            ("1101", "TRY", "bin yüz bir Türk lirası"),
            ("2000000", "TRY", "iki milyon Türk lirası"),
            ("0", "TRY", "sıfır Türk lirası"),
        ],
    );
}

#[test]
fn ukrainian_agrees_with_its_noun_and_begins_with_a_capital() {
    assert_words(
        Language::Ukrainian,
        &[
            ("1234.56", "UAH", "Одна тисяча двісті тридцять чотири гривні 56 копійок"),
            ("1.01", "UAH", "Одна гривня 01 копійка"),
            ("2", "UAH", "Дві гривні 00 копійок"),
            ("21", "UAH", "Двадцять одна гривня 00 копійок"),
            ("12", "UAH", "Дванадцять гривень 00 копійок"),
            ("2", "EUR", "Два євро 00 центів"),
            ("1000000", "UAH", "Один мільйон гривень 00 копійок"),
            ("0", "UAH", "Нуль гривень 00 копійок"),
        ],
    );
}

#[test]
fn french_joins_the_noun_behind_a_round_million() {
    assert_words(
        Language::French,
        &[
            ("1234.56", "EUR", "mille deux cent trente-quatre euros et 56 centimes"),
            ("0.01", "EUR", "zéro euro et 1 centime"),
            ("1", "CZK", "une couronne tchèque"),
            ("21", "CZK", "vingt-et-une couronnes tchèques"),
            ("71", "EUR", "soixante-et-onze euros"),
            ("80", "EUR", "quatre-vingts euros"),
            ("80000", "EUR", "quatre-vingt mille euros"),
            ("200", "EUR", "deux cents euros"),
            ("200000", "EUR", "deux cent mille euros"),
            ("1000000", "EUR", "un million d’euros"),
            ("200000000", "USD", "deux cents millions de dollars des États-Unis"),
            ("1000001", "EUR", "un million un euros"),
        ],
    );
}

#[test]
fn spanish_agrees_in_the_hundreds_and_counts_thousands_of_millions() {
    assert_words(
        Language::Spanish,
        &[
            ("1234.56", "EUR", "mil doscientos treinta y cuatro euros con 56 céntimos"),
            ("1", "EUR", "un euro"),
            ("21", "SEK", "veintiuna coronas suecas"),
            ("221", "SEK", "doscientas veintiuna coronas suecas"),
            ("100", "EUR", "cien euros"),
            ("101", "EUR", "ciento un euros"),
            ("1000000", "EUR", "un millón de euros"),
            ("1000000000", "EUR", "mil millones de euros"),
            ("2500000", "EUR", "dos millones quinientos mil euros"),
            ("0", "EUR", "cero euros"),
        ],
    );
}

#[test]
fn hungarian_has_hyphens_from_two_thousand_on() {
    assert_words(
        Language::Hungarian,
        &[
            ("1234.56", "HUF", "ezerkétszázharmincnégy forint 56 fillér"),
            ("2000", "HUF", "kétezer forint"),
            ("2001", "HUF", "kétezer-egy forint"),
            ("667565", "HUF", "hatszázhatvanhétezer-ötszázhatvanöt forint"),
            ("22", "EUR", "huszonkettő euró"),
            ("1000000", "HUF", "egymillió forint"),
            ("0", "HUF", "nulla forint"),
        ],
    );
}

#[test]
fn german_writes_one_word_up_to_a_million() {
    assert_words(
        Language::German,
        &[
            ("1234.56", "EUR", "eintausendzweihundertvierunddreißig Euro und 56 Cent"),
            ("1", "EUR", "ein Euro"),
            ("1", "CZK", "eine tschechische Krone"),
            ("21", "CZK", "einundzwanzig tschechische Kronen"),
            ("101", "CZK", "einhundertein tschechische Kronen"),
            ("1", "BGN", "ein bulgarischer Lew"),
            ("0.01", "GBP", "null Pfund Sterling und 1 Penny"),
            ("17", "EUR", "siebzehn Euro"),
            ("1000000", "EUR", "eine Million Euro"),
            ("2001001", "EUR", "zwei Millionen eintausendein Euro"),
            ("3000000000", "EUR", "drei Milliarden Euro"),
            ("-1", "EUR", "minus ein Euro"),
        ],
    );
}

#[test]
fn greek_agrees_in_gender_up_to_the_thousand() {
    assert_words(
        Language::Greek,
        &[
            ("1234.56", "EUR", "χίλια διακόσια τριάντα τέσσερα ευρώ και 56 λεπτά"),
            ("1234", "CZK", "χίλιες διακόσιες τριάντα τέσσερις τσεχικές κορόνες"),
            ("1", "EUR", "ένα ευρώ"),
            ("1", "CZK", "μία τσεχική κορόνα"),
            ("13", "CZK", "δεκατρείς τσεχικές κορόνες"),
            ("100", "EUR", "εκατό ευρώ"),
            ("101.01", "EUR", "εκατόν ένα ευρώ και 1 λεπτό"),
            ("2000", "EUR", "δύο χιλιάδες ευρώ"),
            ("3200", "EUR", "τρεις χιλιάδες διακόσια ευρώ"),
            ("201000", "EUR", "διακόσιες μία χιλιάδες ευρώ"),
            ("1000000", "EUR", "ένα εκατομμύριο ευρώ"),
            ("3000000", "CZK", "τρία εκατομμύρια τσεχικές κορόνες"),
            ("0", "EUR", "μηδέν ευρώ"),
            ("-4", "EUR", "μείον τέσσερα ευρώ"),
        ],
    );
}

#[test]
fn english_has_hyphens_and_no_and_inside_the_number() {
    assert_words(
        Language::English,
        &[
            ("1234.56", "EUR", "one thousand two hundred thirty-four euros and 56 cents"),
            ("1.01", "GBP", "one pound sterling and 1 penny"),
            ("0.50", "USD", "zero US dollars and 50 cents"),
            ("21", "JPY", "twenty-one Japanese yen"),
            ("1.005", "KWD", "one Kuwaiti dinar and 5 fils"),
            (
                "9999999999999",
                "EUR",
                "nine trillion nine hundred ninety-nine billion nine hundred \
                ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine euros",
            ),
            ("-1", "EUR", "minus one euro"),
        ],
    );
}

#[test]
fn italian_is_written_as_on_a_cheque() {
    assert_words(
        Language::Italian,
        &[
            ("1234.56", "EUR", "euro milleduecentotrentaquattro/56"),
            ("1", "GBP", "sterlina britannica una/00"),
            ("21", "GBP", "sterline britanniche ventuno/00"),
            ("1", "EUR", "euro uno/00"),
            ("28", "EUR", "euro ventotto/00"),
            ("33", "EUR", "euro trentatré/00"),
            ("103", "EUR", "euro centotré/00"),
            ("108", "EUR", "euro centotto/00"),
            ("180", "EUR", "euro centottanta/00"),
            ("111", "EUR", "euro centoundici/00"),
            ("113", "EUR", "euro centotredici/00"),
            ("2000", "EUR", "euro duemila/00"),
            ("23000", "EUR", "euro ventitremila/00"),
            ("1000003", "EUR", "euro un milione tre/00"),
            ("2100003", "USD", "dollari statunitensi due milioni centomilatré/00"),
            ("1000000000", "EUR", "euro un miliardo/00"),
            ("5000", "JPY", "yen giapponesi cinquemila"),
            ("1.005", "KWD", "dinaro kuwaitiano uno/005"),
            ("0", "EUR", "euro zero/00"),
            ("-2.5", "EUR", "meno euro due/50"),
        ],
    );
}

#[test]
fn russian_begins_with_a_capital_and_shows_two_digits_of_copecks() {
    assert_words(
        Language::Russian,
        &[
            ("1234.56", "RUB", "Одна тысяча двести тридцать четыре рубля 56 копеек"),
            ("1.01", "RUB", "Один рубль 01 копейка"),
            ("2.02", "CZK", "Две чешские кроны 02 геллера"),
            ("11.11", "RUB", "Одиннадцать рублей 11 копеек"),
            ("21", "RUB", "Двадцать один рубль 00 копеек"),
            ("22", "BGN", "Двадцать два болгарских лева 00 стотинок"),
            ("111", "USD", "Сто одиннадцать долларов США 00 центов"),
            ("1000000", "RUB", "Один миллион рублей 00 копеек"),
            ("2002000", "RUB", "Два миллиона две тысячи рублей 00 копеек"),
            ("5", "JPY", "Пять японских иен"),
            ("0", "RUB", "Ноль рублей 00 копеек"),
            ("-1", "RUB", "Минус один рубль 00 копеек"),
        ],
    );
}

#[test]
fn serbian_is_written_together_with_hundredths() {
    assert_words(
        Language::Serbian,
        &[
            ("1234.56", "RSD", "хиљадудвестатридесетчетири динара и 56/100"),
            ("1", "RSD", "један динар и 00/100"),
            ("21", "RSD", "двадесетједан динар и 00/100"),
            ("11", "RSD", "једанаест динара и 00/100"),
            ("2", "SEK", "две шведске круне и 00/100"),
            ("5", "SEK", "пет шведских круна и 00/100"),
            ("2000", "RSD", "двехиљаде динара и 00/100"),
            ("21000", "RSD", "двадесетједнахиљада динара и 00/100"),
            ("600", "RSD", "шестсто динара и 00/100"),
            ("1000000", "RSD", "један милион динара и 00/100"),
            ("2001005.5", "RSD", "два милиона хиљадупет динара и 50/100"),
            ("2000000000", "RSD", "две милијарде динара и 00/100"),
            ("1.005", "KWD", "један кувајтски динар и 005/1000"),
            ("0", "RSD", "нула динара и 00/100"),
            ("-1", "RSD", "минус један динар и 00/100"),
        ],
    );
}

#[test]
fn a_currency_without_a_name_is_written_by_its_code() {
    for (language, expected) in [
        (Language::Bulgarian, "един KZT и 50/100"),
        (Language::Czech, "jeden KZT 50/100"),
        (Language::German, "ein KZT und 50/100"),
        (Language::Greek, "ένα KZT και 50/100"),
        (Language::English, "one KZT and 50/100"),
        (Language::Italian, "KZT uno/50"),
        (Language::Russian, "Один KZT 50/100"),
        (Language::Serbian, "један KZT и 50/100"),
        (Language::Polish, "jeden KZT 50/100"),
        (Language::Romanian, "un KZT și 50/100"),
        (Language::Slovak, "jeden KZT a 50/100"),
        (Language::Turkish, "bir KZT 50/100"),
        (Language::French, "un KZT et 50/100"),
        (Language::Hungarian, "egy KZT 50/100"),
        (Language::Spanish, "un KZT con 50/100"),
        (Language::Ukrainian, "Один KZT 50/100"),
    ] {
        assert_eq!(words("1.5", "KZT", language), expected);
    }
    assert_eq!(words("2", "KRW", Language::English), "two KRW");
    assert_eq!(words("0.0001", "CLF", Language::Russian), "Ноль CLF 0001/10000");
}

/// The languages that have words for amounts.
const WRITTEN: [Language; 17] = [
    Language::French,
    Language::Hungarian,
    Language::Spanish,
    Language::Bulgarian,
    Language::Czech,
    Language::German,
    Language::Greek,
    Language::English,
    Language::Italian,
    Language::Polish,
    Language::Romanian,
    Language::Russian,
    Language::Serbian,
    Language::SerbianLatin,
    Language::Slovak,
    Language::Turkish,
    Language::Ukrainian,
];

#[test]
fn exactly_the_languages_that_are_offered_have_words() {
    for language in Language::ALL {
        let has_words = amount_in_words(Amount::ZERO, Currency::EUR, language).is_some();
        assert_eq!(has_words, WRITTEN.contains(&language), "{language:?}");
        assert_eq!(has_words, has_amount_in_words(language), "{language:?}");
    }
}

#[test]
fn latin_serbian_is_cyrillic_serbian_letter_for_letter() {
    for (amount, text) in [
        ("1234.56", "hiljadudvestatridesetčetiri dinara i 56/100"),
        ("-2", "minus dva dinara i 00/100"),
        ("1600", "hiljadušeststo dinara i 00/100"),
    ] {
        assert_eq!(words(amount, "RSD", Language::SerbianLatin), text);
    }
}

#[test]
fn every_line_of_every_table_is_read_and_complete() {
    for language in WRITTEN {
        let Some(grammar) = grammar(language) else { continue };
        let codes: Vec<_> = grammar.currencies.lines().filter_map(|line| line.get(..3)).collect();
        assert_eq!(codes.join(" "), NAMED, "{}", language.tag());
        for (line, code) in grammar.currencies.lines().zip(codes) {
            let currency: Currency = code.parse().unwrap();
            let name = grammar.name(currency).unwrap();
            assert!(["m", "f", "n"].contains(&line.split(' ').nth(1).unwrap()), "{line}");
            let named = matches!(grammar.minor, MinorUnit::Noun { .. }) && currency.decimals() > 0;
            assert_eq!(!name.minor.is_empty(), named, "{line}");
            for forms in [name.major, name.minor] {
                assert!(forms.split('/').all(|form| form.trim() == form), "{line}");
                assert!(!forms.contains("//"), "{line}");
            }
        }
    }
}

#[test]
fn the_amount_is_rounded_before_it_is_written() {
    assert_eq!(words("0.995", "EUR", Language::English), "one euro");
    assert_eq!(words("-0.004", "EUR", Language::English), "zero euros");
}

#[test]
fn an_amount_too_large_has_no_words() {
    let euro = Currency::EUR;
    for language in WRITTEN {
        let largest = Amount::new(Decimal::from(LARGEST));
        assert!(amount_in_words(largest, euro, language).is_some());
        let larger = largest.plus("1".parse().unwrap()).unwrap();
        assert_eq!(amount_in_words(larger, euro, language), None);
        assert_eq!(amount_in_words(Amount::new(Decimal::MAX), euro, language), None);
    }
}

#[cfg(not(target_family = "wasm"))]
mod laws {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    /// Codes with names, without, and with each number of decimals.
    const CODES: [&str; 9] = ["EUR", "CZK", "RUB", "GBP", "JPY", "KWD", "KZT", "KRW", "CLF"];

    /// Minor units of every size: as many digits as chance has it.
    fn minor_units() -> impl Strategy<Value = i64> {
        (0_u32..16, any::<i64>()).prop_map(|(digits, number)| number % 10_i64.pow(digits))
    }

    fn write(minor: i64, currency: Currency, language: Language) -> String {
        let amount = Amount::new(Decimal::new(minor, currency.decimals()));
        amount_in_words(amount, currency, language).unwrap()
    }

    proptest! {
        #[test]
        fn no_amount_stops_the_program(
            mantissa in -(1_i128 << 95)..(1_i128 << 95), scale in 0_u32..=28, code in 0_usize..9, l in 0..WRITTEN.len(),
        ) {
            let amount = Amount::new(Decimal::from_i128_with_scale(mantissa, scale));
            let currency = CODES[code].parse().unwrap();
            amount_in_words(amount, currency, WRITTEN[l]);
        }

        #[test]
        fn words_are_parted_by_single_spaces(minor in minor_units(), code in 0_usize..9, l in 0..WRITTEN.len()) {
            let text = write(minor, CODES[code].parse().unwrap(), WRITTEN[l]);
            prop_assert!(!text.contains("  "), "{:?}", text);
            prop_assert_eq!(text.trim(), &text);
            prop_assert!(!text.chars().any(|c| c.is_whitespace() && c != ' '));
        }

        #[test]
        fn russian_and_ukrainian_alone_begin_with_a_capital(minor in minor_units(), l in 0..WRITTEN.len()) {
            let text = write(minor, Currency::EUR, WRITTEN[l]);
            let first = text.chars().next().unwrap();
            let has_capital = matches!(WRITTEN[l], Language::Russian | Language::Ukrainian);
            prop_assert_eq!(first.is_uppercase(), has_capital, "{}", text);
        }

        #[test]
        fn other_amounts_have_other_words(
            a in minor_units(), b in minor_units(), code in 0_usize..9, l in 0..WRITTEN.len(),
        ) {
            let currency = CODES[code].parse().unwrap();
            let (first, second) =
                (write(a, currency, WRITTEN[l]), write(b, currency, WRITTEN[l]));
            prop_assert_eq!(a == b, first == second, "{} {}", first, second);
        }
    }

    #[test]
    fn neighbours_are_told_apart_in_units_thousands_and_millions() {
        let numbers: BTreeSet<i64> = [1, 1000, 1001, 1_000_000, 1_001_000, 1_000_000_000]
            .into_iter()
            .flat_map(|step| (0..2000).map(move |count| count * step))
            .collect();
        for language in WRITTEN {
            let texts: BTreeSet<String> =
                numbers.iter().map(|whole| write(whole * 100, Currency::EUR, language)).collect();
            assert_eq!(texts.len(), numbers.len(), "{}", language.tag());
        }
    }
}

//! What the paper says of time, in every language.

use super::Wording;
use crate::document::{Document, Language, read_document, totals};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// An invoice of 22 November 2026 over 1,000.00.
fn document(language: Language, more: &str) -> Document {
    let json = format!(
        r#"{{"billet":1,"language":"{}","currency":"EUR","issue_date":"2026-11-22",
        "lines":[{{"price":"1000.00"}}]{more}}}"#,
        language.tag()
    );
    read_document(&json).unwrap()
}

fn said(document: &Document) -> Vec<String> {
    let wording = Wording::document(document.language);
    let totals = totals(document).unwrap();
    let mut lines = Vec::from_iter(wording.when_to_pay(document, Some(&totals)));
    lines.extend(wording.instalments(document, Some(&totals)).iter().map(|part| {
        let share = part.share.as_deref().unwrap_or_default();
        [part.amount.as_str(), share, part.when.as_str()].join("|")
    }));
    lines.extend(wording.early_payment(document, &totals));
    lines.extend(wording.late_payment(document));
    // The no-break spaces of dates and sums are judged where they are written.
    lines.iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

fn terms(language: Language, terms: &str) -> String {
    said(&document(language, &format!(r#","terms":{terms}"#))).join(" ")
}

#[test]
fn every_form_of_term_has_its_sentence_in_english() {
    for (json, sentence) in [
        (r#""on_receipt""#, "Please pay on receipt."),
        (r#"{"within_days":0}"#, "Please pay on receipt."),
        (r#"{"within_days":1}"#, "Please pay within 1 day, by 23 November 2026."),
        (r#"{"within_days":30}"#, "Please pay within 30 days, by 22 December 2026."),
        (
            r#"{"within_business_days":10}"#,
            "Please pay within 10 business days, by 4 December 2026.",
        ),
        (r#"{"within_business_days":0}"#, "Please pay by 23 November 2026."),
        (
            r#"{"end_of_month_after_days":30}"#,
            "Please pay within 30 days, extended to the end of the month, by 31 December 2026.",
        ),
        (r#"{"end_of_month_after_days":0}"#, "Please pay by 30 November 2026."),
        (
            r#"{"days_after_end_of_month":30}"#,
            "Please pay within 30 days of the end of the month of the invoice, by 30 December \
             2026.",
        ),
        (r#"{"day_of_following_month":15}"#, "Please pay by 15 December 2026."),
        (r#"{"on_date":"2026-12-22"}"#, "Please pay by 22 December 2026."),
    ] {
        assert_eq!(terms(Language::English, json), sentence, "{json}");
    }
}

#[test]
fn days_are_counted_right_in_every_language() {
    for (language, one, two, many, twenty_one) in [
        (Language::Bulgarian, "от 1 ден,", "от 2 дни,", "от 30 дни,", "от 21 дни,"),
        (Language::Czech, "do 1 dne,", "do 2 dnů,", "do 30 dnů,", "do 21 dnů,"),
        (Language::German, "von 1 Tag,", "von 2 Tagen,", "von 30 Tagen,", "von 21 Tagen,"),
        (Language::Greek, "εντός 1 ημέρας,", "2 ημερών,", "30 ημερών,", "21 ημερών,"),
        (Language::English, "within 1 day,", "2 days,", "30 days,", "21 days,"),
        (Language::Italian, "entro 1 giorno,", "2 giorni,", "30 giorni,", "21 giorni,"),
        (Language::Russian, "в течение 1 дня,", "2 дней,", "30 дней,", "21 дня,"),
        (Language::Serbian, "од 1 дана,", "од 2 дана,", "од 30 дана,", "од 21 дана,"),
    ] {
        for (days, text) in [(1, one), (2, two), (30, many), (21, twenty_one)] {
            let sentence = terms(language, &format!(r#"{{"within_days":{days}}}"#));
            assert!(sentence.contains(text), "{sentence}: {text}");
        }
    }
    for (language, one, two, many, twenty_one) in [
        (Language::Bulgarian, "1 работен ден", "2 работни дни", "10 работни", "21 работни"),
        (Language::Czech, "1 pracovního dne", "2 pracovních dnů", "10 pracovních", "21 prac"),
        (Language::Russian, "1 рабочего дня", "2 рабочих дней", "10 рабочих", "21 рабочего"),
        (Language::Serbian, "1 радног дана", "2 радна дана", "10 радних дана", "21 радног"),
    ] {
        for (days, text) in [(1, one), (2, two), (10, many), (21, twenty_one)] {
            let sentence = terms(language, &format!(r#"{{"within_business_days":{days}}}"#));
            assert!(sentence.contains(text), "{sentence}: {text}");
        }
    }
}

#[test]
fn thirty_days_in_each_language() {
    for (language, sentence) in [
        (Language::Bulgarian, "Моля, платете в срок от 30 дни, до 22 декември 2026 г."),
        (Language::Czech, "Prosíme o úhradu do 30 dnů, nejpozději 22. prosince 2026."),
        (Language::German, "Bitte zahlen Sie innerhalb von 30 Tagen, bis zum 22. Dezember 2026."),
        (Language::Greek, "Παρακαλούμε πληρώστε εντός 30 ημερών, έως 22 Δεκεμβρίου 2026."),
        (Language::English, "Please pay within 30 days, by 22 December 2026."),
        (
            Language::Italian,
            "Vi preghiamo di pagare entro 30 giorni, cioè entro il giorno 22 dicembre 2026.",
        ),
        (Language::Russian, "Просим оплатить в течение 30 дней, не позднее 22 декабря 2026 г."),
        (Language::Serbian, "Молимо вас да платите у року од 30 дана, до 22. децембра 2026."),
        (Language::SerbianLatin, "Molimo vas da platite u roku od 30 dana, do 22. decembra 2026."),
        (Language::Slovak, "Prosíme o úhradu do 30 dní, najneskôr 22. decembra 2026."),
        (Language::Polish, "Prosimy o zapłatę w ciągu 30 dni, najpóźniej 22 grudnia 2026."),
        (Language::French, "Merci de payer sous 30 jours, soit au plus tard le 22 décembre 2026."),
        (
            Language::Spanish,
            "Le rogamos que pague en 30 días, como máximo el 22 de diciembre de 2026.",
        ),
        (
            Language::Portuguese,
            "Agradecemos o pagamento no prazo de 30 dias, até 22 de dezembro de 2026.",
        ),
        (Language::Dutch, "Wilt u binnen 30 dagen, uiterlijk 22 december 2026 betalen?"),
        (
            Language::Romanian,
            "Vă rugăm să plătiți în termen de 30 de zile, până la 22 decembrie 2026.",
        ),
        (Language::Hungarian, "Kérjük, fizessen 30 napon belül (legkésőbb: 2026. december 22.)."),
        (Language::Ukrainian, "Просимо сплатити протягом 30 днів, до 22 грудня 2026 р."),
        (Language::Croatian, "Molimo vas da platite u roku od 30 dana, do 22. prosinca 2026."),
        (Language::Slovenian, "Prosimo, plačajte v 30 dneh, do 22. decembra 2026."),
        (Language::Swedish, "Vänligen betala inom 30 dagar, senast 22 december 2026."),
        (Language::Danish, "Betal venligst inden for 30 dage, senest 22. december 2026."),
        (Language::Norwegian, "Vennligst betal innen 30 dager, senest 22. desember 2026."),
        (
            Language::Finnish,
            "Pyydämme maksamaan 30 päivän kuluessa, viimeistään 22. joulukuuta 2026.",
        ),
        (Language::Turkish, "Lütfen 30 gün içinde, en geç 22 Aralık 2026 tarihinde ödeyiniz."),
    ] {
        assert_eq!(terms(language, r#"{"within_days":30}"#), sentence);
    }
}

#[test]
fn a_day_that_moved_is_told_without_the_days_that_no_longer_lead_there() {
    let more = r#","terms":{"within_days":27},"business_days":{"shift":true}"#;
    let sunday = &document(Language::English, more);
    assert_eq!(said(sunday), ["Please pay by 21 December 2026."]);
}

#[test]
fn without_an_issue_date_the_rule_stands_alone() {
    for (json, sentence) in [
        (r#""on_receipt""#, "Please pay on receipt."),
        (r#"{"within_days":30}"#, "Please pay within 30 days."),
        (r#"{"day_of_following_month":1}"#, "Please pay by the 1st of the following month."),
        (r#"{"day_of_following_month":12}"#, "Please pay by the 12th of the following month."),
        (r#"{"day_of_following_month":22}"#, "Please pay by the 22nd of the following month."),
        (r#"{"day_of_following_month":31}"#, "Please pay by the end of the following month."),
        (r#"{"days_after_end_of_month":0}"#, "Please pay by the end of the month of the invoice."),
    ] {
        let mut document = document(Language::English, &format!(r#","terms":{json}"#));
        document.issue_date = None;
        assert_eq!(said(&document), [sentence]);
    }
}

#[test]
fn instalments_stand_in_a_list_with_their_sums_and_days() {
    let more = r#","terms":{"within_days":30},"instalments":[
        {"value":{"percent":"30"},"terms":"on_receipt"},
        {"value":{"amount":"200"},"terms":{"on_date":"2026-12-01"}}]"#;
    assert_eq!(
        said(&document(Language::English, more)),
        [
            "Please pay in parts:",
            "€300.00|30%|On receipt",
            "€200.00||By 1 December 2026",
            "€500.00||Within 30 days, by 22 December 2026",
        ]
    );
    let single = r#","instalments":[{"value":{"percent":"100"},"terms":{"within_days":30}}]"#;
    assert_eq!(
        said(&document(Language::German, single)),
        ["Bitte zahlen Sie innerhalb von 30 Tagen, bis zum 22. Dezember 2026."]
    );
    let impossible = r#","instalments":[{"value":{"percent":"101"},"terms":"on_receipt"}]"#;
    assert!(said(&document(Language::English, impossible)).is_empty());
}

#[test]
fn paying_early_says_until_when_and_how_much() {
    let more = r#","early_payment":[{"value":{"percent":"2"},"terms":{"within_days":10}},
        {"value":{"amount":"10"},"terms":{"within_days":20}}]"#;
    assert_eq!(
        said(&document(Language::English, more)),
        [
            "If you pay by 2 December 2026, take 2% off and pay €980.00.",
            "If you pay by 12 December 2026, take €10.00 off and pay €990.00.",
        ]
    );
    let german = said(&document(Language::German, more)).swap_remove(0);
    assert_eq!(
        german,
        "Bei Zahlung bis zum 2. Dezember 2026 gewähren wir 2 % Skonto: Sie zahlen 980,00 €."
    );
    let empty = r#","early_payment":[{"value":{"percent":"0"},"terms":{"within_days":10}}]"#;
    assert!(said(&document(Language::English, empty)).is_empty(), "not filled in yet");
}

#[test]
fn paying_late_says_rate_year_and_fee() {
    let agreed = r#","late_payment":{"interest":{"yearly":"8"},"day_count":"actual_360"}"#;
    assert_eq!(
        said(&document(Language::English, agreed)),
        ["If a payment is late, interest of 8% a year is added, counted by the day (a year has \
          360 days)."]
    );
    let statutory = r#","late_payment":{"interest":{"eu_statutory":{"reference_rate":"2.15",
        "later":[{"from":"2026-07-01","rate":"2.4"},{"from":"2027-01-01","rate":"3"}]}}}"#;
    assert_eq!(
        said(&document(Language::English, statutory)),
        [
            "If a payment is late, interest under Directive 2011/7/EU is added: 10.4% a year \
             (reference rate 2.4% plus 8 percentage points), counted by the day (a year has 365 \
             days).",
            "A flat fee of €40.00 is added to a late payment.",
        ]
    );
}

#[test]
fn no_language_says_net_or_leaves_a_gap() {
    let more = r#","terms":{"end_of_month_after_days":30},"instalments":[
        {"value":{"percent":"30"},"terms":{"within_business_days":3}},
        {"value":{"amount":"200"},"terms":{"days_after_end_of_month":21}}],
        "early_payment":[{"value":{"percent":"2"},"terms":{"within_days":10}}],
        "late_payment":{"interest":{"eu_statutory":{"reference_rate":"2.15"}}}"#;
    for language in Language::ALL {
        let lines = said(&document(language, more));
        assert_eq!(lines.len(), 7, "{language:?}");
        for line in lines {
            assert!(!line.contains(['{', '}']), "{line}");
            assert!(!line.contains("  ") && !line.contains(".."), "{line}");
            assert!(!line.to_lowercase().contains("net "), "{line}");
        }
    }
}

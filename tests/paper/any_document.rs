//! Documents as nobody would write them: what the laws of the paper are tried on.

use std::fs;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use billet::document::{Document, read_document};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::samples::folder;

/// Texts that have broken other people's paper.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte".to_owned()),
        Just("Λεωφόρος Βασιλίσσης Σοφίας 124, 115 26 Αθήνα".to_owned()),
        Just("Замена бојлера, щцжяю 1\u{a0}234\u{a0}567,89 \u{20bd}".to_owned()),
        Just("e\u{301}a\u{308}o\u{302} NFD \u{200e}\u{202e}\u{feff}\t\u{7} end".to_owned()),
        Just("123456789012345678901234567890123456789012345678901234567890".to_owned()),
        Just("\u{1f600}\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} 漢字 עברית عربى".to_owned()),
        Just("several\nlines\r\nof\u{2028}text".to_owned()),
        Just("<script>alert('&\"')</script>".to_owned()),
        "[A-Za-zäöüßéčřžα-ωа-я0-9 .,;:!?()/-]{0,160}",
        "\\PC{0,40}",
    ]
}

fn decimal() -> impl Strategy<Value = String> {
    prop_oneof![
        (-2_000_i64..1_000_000).prop_map(|cents| format!(
            "{}.{:02}",
            cents / 100,
            cents.abs() % 100
        )),
        Just("1234567.89".to_owned()),
        Just("0".to_owned()),
        Just("0.000001".to_owned()),
        Just("-9999999999.999999".to_owned()),
    ]
}

fn line() -> impl Strategy<Value = Value> {
    (
        text(),
        prop_oneof![3 => Just(String::new()), 1 => text()],
        decimal(),
        prop_oneof![Just("h".to_owned()), Just(String::new()), text()],
        prop::option::of(decimal()),
        prop::collection::btree_set(0_usize..6, 0..3),
        0_u8..4,
        prop_oneof![4 => Just("item"), 1 => Just("heading"), 1 => Just("text"), 1 => Just("subtotal")],
        prop_oneof![2 => Just(String::new()), 1 => text()],
    )
        .prop_map(|(description, detail, quantity, unit, price, taxes, discount, kind, second)| {
            let tax = |index: usize| {
                [
                    json!({ "rate": "22" }),
                    json!({ "rate": "8.5" }),
                    json!({ "rate": "0", "category": "AE" }),
                    json!({ "scheme": "PST", "rate": "7", "kind": "compound" }),
                    json!({ "scheme": "IRPF", "rate": "15", "kind": "retained" }),
                    json!({ "scheme": "Eco", "rate": "2", "kind": "informative" }),
                ][index]
                    .clone()
            };
            let adjustments = match discount {
                1 => json!([{ "kind": "discount", "value": { "percent": "10" } }]),
                2 => json!([{ "kind": "discount", "value": { "amount": "5.5" }, "reason": detail },
                            { "kind": "charge", "value": { "percent": "3" } }]),
                _ => json!([]),
            };
            let taxes: Vec<Value> = taxes.into_iter().map(tax).collect();
            let mut line = json!({ "kind": kind, "description": description, "detail": detail,
                "second_description": second, "second_detail": second,
                "quantity": quantity, "unit": unit, "taxes": taxes, "adjustments": adjustments });
            if let Some(price) = price {
                line["price"] = json!(price);
            }
            line
        })
}

/// A picture of a document, as its JSON has it.
fn picture(name: &str) -> Value {
    let file = fs::read(folder("tests/paper/pictures").join(name)).unwrap();
    json!({ "media_type": "image/png", "data": BASE64_STANDARD.encode(file) })
}

/// Labels that the author words anew, parts that are left out.
const LABELS: [&str; 8] =
    ["invoice", "seller", "due-date", "item", "quantity", "unit-price", "due", "payment-reference"];
const PARTS: [&str; 10] = [
    "unit",
    "quantity",
    "unit-price",
    "discount",
    "tax",
    "supply-date",
    "order-reference",
    "country",
    "bank",
    "thanks",
];

/// Any look of the paper.
fn look() -> impl Strategy<Value = Value> {
    (
        prop::sample::select(vec!["classic", "modern", "compact", "letter"]),
        prop::sample::select(vec!["a4", "us_letter"]),
        prop::sample::select(vec!["left", "center", "right"]),
        prop::sample::select(vec!["small", "medium", "large"]),
        prop::sample::select(vec!["sans", "serif"]),
        any::<[bool; 3]>(),
        prop::collection::btree_map(prop::sample::select(LABELS.to_vec()), text(), 0..3),
        prop::collection::btree_set(prop::sample::select(PARTS.to_vec()), 0..4),
    )
        .prop_map(|(template, page_size, place, size, typeface, choices, labels, hidden)| {
            let [has_stamp, has_folds, is_carried] = choices;
            let hidden: serde_json::Map<String, Value> =
                hidden.into_iter().map(|part| (part.to_owned(), json!(true))).collect();
            let mut look = json!({ "template": template, "page_size": page_size,
                "logo_place": place, "logo_size": size, "typeface": typeface,
                "accent": "#ffd400", "fold_marks": has_folds, "carried_forward": is_carried,
                "labels": labels, "hidden": hidden });
            if has_stamp {
                look["stamp"] = picture("signature.png");
            }
            look
        })
}

pub fn any_document() -> impl Strategy<Value = Document> {
    (
        (look(), prop::option::of(Just("large.png"))),
        (
            prop::sample::select(vec![
                "bg", "cs", "de", "el", "en", "fr", "hu", "it", "pl", "ru", "sr", "sr-Latn", "tr",
            ]),
            prop::option::of(prop::sample::select(vec!["de", "el", "en", "fi", "ru", "sr"])),
        ),
        prop::sample::select(vec!["EUR", "JPY", "KWD", "CHF"]),
        prop::collection::vec(text(), 12),
        prop::collection::vec(line(), 0..45),
        any::<bool>(),
        text(),
        decimal(),
    )
        .prop_map(
            |(
                (look, logo),
                (language, second),
                currency,
                texts,
                lines,
                has_payment,
                note,
                paid,
            )| {
                let text = |index: usize| texts[index].clone();
                let party = |from: usize| {
                    json!({ "name": text(from), "vat_number": text(from + 1),
                    "address": { "street": text(from + 2), "city": text(from + 3) } })
                };
                let iban = if has_payment { "DE89370400440532013000" } else { "" };
                let mut json = json!({ "billet": 1, "language": language,
                "second_language": second, "currency": currency,
                "number": text(8), "issue_date": "2026-11-22", "terms": { "within_days": 14 },
                "order_reference": text(9), "seller": party(0), "buyer": party(4),
                "instalments": [{ "value": { "percent": "30" }, "terms": "on_receipt" }],
                "early_payment": [{ "value": { "percent": "2" }, "terms": { "within_days": 7 } }],
                "late_payment": { "interest": { "yearly": "8" } },
                "advances": [{ "value": { "amount": paid }, "reference": text(3) }],
                "retention": { "value": { "percent": "5" }, "reason": text(2) },
                "accounting_currency": { "currency": "CZK", "rate": "24.315", "source": text(1) },
                "payment": { "iban": iban, "bank": text(10) }, "note": note, "lines": lines,
                "adjustments": [{ "kind": "charge", "value": { "amount": "12" },
                    "reason": text(11) }] });
                json["look"] = look;
                if let Some(logo) = logo {
                    json["logo"] = picture(logo);
                }
                read_document(&json.to_string()).unwrap()
            },
        )
}

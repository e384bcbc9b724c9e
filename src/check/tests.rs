//! The rules, each with what sets it off and what does not.

use super::*;
use crate::document::{DocumentKind, Field, read_document};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn codes(json: &str) -> Vec<&'static str> {
    check(&read_document(json).unwrap()).iter().map(|problem| problem.code.key()).collect()
}

/// A German invoice that lacks nothing.
const COMPLETE: &str = r#"{"billet":1,"currency":"EUR","number":"1","issue_date":"2026-11-22",
    "supply_date":"2026-11-20","terms":{"within_days":14},
    "seller":{"name":"A","vat_number":"DE136695976","address":{"street":"a","city":"B"}},
    "buyer":{"name":"C","address":{"street":"c","city":"D"}},
    "payment":{"iban":"DE02120300000000202051"},
    "lines":[{"description":"x","price":"10.00","taxes":[{"rate":"19"}]}]}"#;

/// The codes of the complete document with one thing replaced by another.
fn codes_with(taken: &str, by: &str) -> Vec<&'static str> {
    let json = COMPLETE.replacen(taken, by, 1);
    assert_ne!(json, COMPLETE, "{taken}");
    codes(&json)
}

#[test]
fn a_complete_document_has_no_problem() {
    assert_eq!(codes(COMPLETE), Vec::<&str>::new());
}

#[test]
fn an_empty_document_lacks_everything_and_says_so() {
    assert_eq!(
        codes(r#"{"billet":1,"currency":"EUR"}"#),
        [
            "number-missing",
            "issue-date-missing",
            "due-date-missing",
            "seller-name-missing",
            "seller-address-missing",
            "buyer-name-missing",
            "buyer-address-missing",
            "no-lines",
            "payment-missing",
        ]
    );
}

#[test]
fn each_thing_that_is_taken_away_is_named() {
    for (taken, by, code) in [
        (r#""number":"1","#, "", "number-missing"),
        (r#"{"within_days":14}"#, r#"{"on_date":"2026-11-21"}"#, "due-before-issue"),
        (r#"{"within_days":14}"#, r#"{"on_date":"2027-11-23"}"#, "due-far"),
        (r#""vat_number":"DE136695976","#, "", "seller-vat-number-missing"),
        (r#""description":"x","#, "", "description-missing"),
        (r#"{"rate":"19"}"#, r#"{"rate":"19"},{"rate":"5","scheme":""}"#, "tax-name-missing"),
        (r#"{"rate":"19"}"#, r#"{"category":"E"}"#, "exemption-reason-missing"),
        (r#"{"rate":"19"}"#, r#"{"category":"O"}"#, "exemption-reason-missing"),
        (r#"{"rate":"19"}"#, r#"{"category":"AE"}"#, "buyer-vat-number-missing"),
        (r#"{"rate":"19"}"#, r#"{"category":"K","rate":"19"}"#, "tax-rate-of-untaxed"),
        (r#"{"rate":"19"}"#, r#"{"rate":"190"}"#, "tax-rate-impossible"),
        (r#"{"rate":"19"}"#, r#"{"rate":"-1"}"#, "tax-rate-impossible"),
        (r#"[{"rate":"19"}]"#, "[]", "tax-unexplained"),
        (r#""price":"10.00","#, "", "price-missing"),
        (r#""10.00""#, r#""0.00""#, "nothing-due"),
        (r#""10.00""#, r#""-10.00""#, "total-negative"),
        (r#""10.00""#, r#""-10.00""#, "price-negative"),
        (r#""10.00""#, r#""10.00","quantity":"0""#, "quantity-zero"),
        (r#""2026-11-20""#, r#""2025-11-21""#, "supply-date-far"),
        (r#""2026-11-20""#, r#""2027-11-23""#, "supply-date-far"),
        (r#""terms""#, r#""note":"Net 30.","terms""#, "jargon"),
        (r#""iban":"DE02120300000000202051""#, "", "payment-missing"),
        (r#""name":"C""#, r#""name":"C","email":"c@d""#, "email-shape"),
    ] {
        let found = codes_with(taken, by);
        assert!(found.contains(&code), "{code}: {found:?}");
    }
}

#[test]
fn who_owes_the_tax_shows_a_number_and_who_is_exempt_a_reason() {
    let with = |tax: &str| COMPLETE.replace(r#"{"rate":"19"}"#, tax);
    let reason = r#"{"category":"E","exemption_reason":"Training"}"#;
    assert_eq!(codes(&with(reason)), Vec::<&str>::new());
    let code = r#"{"category":"E","exemption_code":"VATEX-EU-132"}"#;
    assert_eq!(codes(&with(code)), Vec::<&str>::new());
    let shifted = with(r#"{"category":"K"}"#);
    assert_eq!(codes(&shifted), ["buyer-vat-number-missing"]);
    let shown = shifted.replace(r#""name":"C""#, r#""name":"C","vat_number":"IT00743110157""#);
    assert_eq!(codes(&shown), Vec::<&str>::new());
    assert_eq!(codes(&shown.replace("DE136695976", "")), ["seller-vat-number-missing"]);
}

#[test]
fn an_item_without_tax_among_taxed_ones_is_named() {
    let second = r#""lines":[{"id":"b","description":"y","price":"1"},"#;
    let problems = check(&read_document(&COMPLETE.replace(r#""lines":["#, second)).unwrap());
    let field = Field::Line(crate::document::Id::new("b"), crate::document::LineField::Tax);
    assert_eq!(problems, [Problem { field, code: ProblemCode::TaxMissing }]);
}

#[test]
fn discounts_charges_and_advances_keep_within_what_they_are_of() {
    let line = |part: &str| {
        let part = format!(r#""adjustments":[{part}],"taxes""#);
        codes_with(r#""taxes""#, &part)
    };
    let document = |part: &str| {
        let part = format!(r#""adjustments":[{part}],"lines""#);
        codes_with(r#""lines""#, &part)
    };
    for (part, expected) in [
        (r#"{"kind":"discount","value":{"percent":"100.01"}}"#, "discount-too-large"),
        (r#"{"kind":"discount","value":{"amount":"10.01"}}"#, "discount-too-large"),
        (r#"{"kind":"discount","value":{"percent":"-1"}}"#, "discount-negative"),
        (r#"{"kind":"charge","value":{"amount":"-1"}}"#, "charge-negative"),
    ] {
        assert!(line(part).contains(&expected), "{part}");
        assert!(document(part).contains(&expected), "{part}");
    }
    for part in [
        r#"{"kind":"discount","value":{"percent":"99"}}"#,
        r#"{"kind":"discount","value":{"amount":"9.99"}}"#,
        r#"{"kind":"charge","value":{"percent":"250"}}"#,
    ] {
        assert_eq!(line(part), Vec::<&str>::new(), "{part}");
        assert_eq!(document(part), Vec::<&str>::new(), "{part}");
    }
    let paid = |field: &str| codes_with(r#""lines""#, &format!(r#"{field},"lines""#));
    assert_eq!(paid(r#""advances":[{"value":{"amount":"11.91"}}]"#)[0], "advances-too-large");
    assert_eq!(paid(r#""advances":[{"value":{"amount":"-1"}}]"#), ["advance-negative"]);
    assert_eq!(paid(r#""retention":{"value":{"percent":"101"}}"#)[0], "retention-impossible");
    assert_eq!(paid(r#""retention":{"value":{"amount":"11.91"}}"#)[0], "retention-impossible");
    assert_eq!(paid(r#""retention":{"value":{"percent":"5"}}"#), Vec::<&str>::new());
}

#[test]
fn a_code_of_a_unit_is_written_as_codes_are() {
    let of = |unit: &str| {
        let lines = format!(r#"[{{"description":"A","price":"1","unit":{unit}}}]"#);
        codes(&format!(r#"{{"billet":1,"currency":"EUR","lines":{lines}}}"#))
    };
    assert!(of(r#"{"code":"hour"}"#).contains(&"unit-code-malformed"));
    // One that has no name here may still be in the list; and a text is whatever it is.
    for unit in [r#"{"code":"HUR"}"#, r#"{"code":"5"}"#, r#"{"code":"EA"}"#, r#""hour""#] {
        assert!(!of(unit).contains(&"unit-code-malformed"), "{unit}");
    }
}

#[test]
fn what_is_given_back_may_have_a_discount() {
    let back = r#""lines":[{"description":"y","quantity":"-1","price":"5","taxes":[{"rate":"19"}],
        "adjustments":[{"kind":"discount","value":{"amount":"1"}}]},"#;
    assert_eq!(codes_with(r#""lines":["#, back), Vec::<&str>::new());
}

#[test]
fn a_payment_code_is_possible_or_it_is_said_why_not() {
    let iban = r#""iban":"DE02120300000000202051""#;
    assert_eq!(codes_with(iban, r#""account":"1/0800""#), ["payment-code-without-iban"]);
    assert_eq!(
        codes_with(r#""EUR""#, r#""USD""#),
        ["tax-currency-missing", "payment-code-currency"]
    );
    let paid = r#""advances":[{"value":{"percent":"100"}}],"lines""#;
    assert_eq!(codes_with(r#""lines""#, paid), ["payment-code-nothing-due"]);
    let pound = COMPLETE
        .replace("DE02120300000000202051", "GB33BUKB20201555555555")
        .replace("EUR", "GBP")
        .replace("DE136695976", "GB980780684");
    assert_eq!(codes(&pound.replace("\"19\"", "\"20\"")), Vec::<&str>::new());
}

#[test]
fn a_client_who_had_an_order_number_gets_it_again() {
    let known = |buyer: &str, has_order_reference| KnownDocument {
        buyer: buyer.to_owned(),
        has_order_reference,
        ..KnownDocument::default()
    };
    let found = |json: &str, known: Vec<KnownDocument>| -> Vec<&str> {
        let context = CheckContext { today: None, known };
        let problems = check_in(&read_document(json).unwrap(), &context);
        problems.iter().map(|problem| problem.code.key()).collect()
    };
    assert_eq!(found(COMPLETE, vec![known(" c", true)]), ["order-reference-missing"]);
    assert_eq!(found(COMPLETE, vec![known("C", false), known("D", true)]), Vec::<&str>::new());
    let with = COMPLETE.replace(r#""terms""#, r#""order_reference":"7","terms""#);
    assert_eq!(found(&with, vec![known("C", true)]), Vec::<&str>::new());
}

#[test]
fn rows_between_the_items_need_no_price() {
    let rows = r#""lines":[{"kind":"heading","description":"A"},{"kind":"subtotal"},"#;
    assert_eq!(codes(&COMPLETE.replace(r#""lines":["#, rows)), Vec::<&str>::new());
    let alone = r#"{"billet":1,"currency":"EUR","lines":[{"kind":"text","description":"A"}]}"#;
    assert!(codes(alone).contains(&"no-lines"));
}

#[test]
fn instalments_are_parts_of_what_is_due() {
    let with = |value: &str| {
        let part = format!(r#""instalments":[{{"value":{value},"terms":"on_receipt"}}],"lines""#);
        codes(&COMPLETE.replacen(r#""lines""#, &part, 1))
    };
    assert_eq!(with(r#"{"percent":"50"}"#), Vec::<&str>::new());
    assert_eq!(with(r#"{"percent":"101"}"#), ["instalments-more-than-due"]);
}

#[test]
fn a_discount_for_paying_early_ends_early_and_leaves_something_to_pay() {
    let with = |value: &str, days: u16| {
        let step = format!(
            r#""early_payment":[{{"value":{value},"terms":{{"within_days":{days}}}}}],"lines""#
        );
        codes(&COMPLETE.replacen(r#""lines""#, &step, 1))
    };
    assert_eq!(with(r#"{"percent":"2"}"#, 13), Vec::<&str>::new());
    let useless = ["early-payment-useless"];
    assert_eq!(with(r#"{"percent":"2"}"#, 14), useless);
    assert_eq!(with(r#"{"percent":"0"}"#, 7), useless);
    assert_eq!(with(r#"{"percent":"-2"}"#, 7), useless);
    assert_eq!(with(r#"{"percent":"100"}"#, 7), useless);
    assert_eq!(with(r#"{"amount":"11.90"}"#, 7), useless);
    assert_eq!(with(r#"{"amount":"11.89"}"#, 7), Vec::<&str>::new());
}

/// The complete document, among others and on a day.
fn codes_in(today: Option<&str>, known: &[(&str, Option<&str>)]) -> Vec<&'static str> {
    let date = |text: &str| text.parse().unwrap();
    let known: Vec<_> = known
        .iter()
        .map(|(number, day)| KnownDocument {
            number: (*number).to_owned(),
            issue_date: day.map(date),
            ..KnownDocument::default()
        })
        .collect();
    let context = CheckContext { today: today.map(date), known };
    let document = read_document(&COMPLETE.replace(r#""number":"1""#, r#""number":"A-10""#));
    let problems = check_in(&document.unwrap(), &context);
    problems.iter().map(|problem| problem.code.key()).collect()
}

#[test]
fn a_date_is_late_stale_or_far_by_the_day_of_the_check() {
    for (today, expected) in [
        ("2026-11-22", vec![]),
        ("2026-12-06", vec![]),
        ("2026-12-07", vec!["due-in-past"]),
        ("2026-12-22", vec!["due-in-past"]),
        ("2026-12-23", vec!["issue-date-stale", "due-in-past"]),
        ("2027-11-22", vec!["issue-date-stale", "due-in-past"]),
        ("2027-11-23", vec!["issue-date-far", "due-in-past"]),
        ("2026-10-22", vec![]),
        ("2026-10-21", vec!["issue-date-ahead"]),
        ("2025-11-22", vec!["issue-date-ahead"]),
        ("2025-11-21", vec!["issue-date-far"]),
    ] {
        assert_eq!(codes_in(Some(today), &[]), expected, "{today}");
    }
}

#[test]
fn a_supply_date_within_a_year_of_the_issue_date_is_usual() {
    for day in ["2025-11-22", "2026-10-31", "2027-11-22"] {
        assert_eq!(codes_with("2026-11-20", day), Vec::<&str>::new(), "{day}");
    }
}

#[test]
fn a_number_is_used_once_whatever_its_letters() {
    for used in ["A-10", " a-10 "] {
        assert_eq!(codes_in(None, &[("A-9", None), (used, None)]), ["number-used"]);
    }
    assert_eq!(codes_in(None, &[("A-1", None), ("A-100", None)]), Vec::<&str>::new());
}

#[test]
fn numbers_of_one_series_rise_with_their_dates() {
    for (number, day, expected) in [
        ("A-9", "2026-11-22", vec![]),
        ("A-9", "2026-11-01", vec![]),
        ("A-9", "2026-11-23", vec!["number-out-of-order"]),
        ("A-11", "2026-11-21", vec!["number-out-of-order"]),
        ("A-11", "2026-11-22", vec![]),
        ("A-11", "2026-12-01", vec![]),
        ("A-010", "2026-12-01", vec![]),
        ("B-9", "2026-11-23", vec![]),
    ] {
        assert_eq!(codes_in(None, &[(number, Some(day))]), expected, "{number} of {day}");
    }
    assert_eq!(codes_in(None, &[("A-11", None)]), Vec::<&str>::new());
}

#[test]
fn the_words_of_the_trade_are_quoted() {
    let json = COMPLETE.replace(r#""terms""#, r#""note":"Terms: net 30","terms""#);
    let problems = check(&read_document(&json).unwrap());
    assert_eq!(
        problems,
        [Problem { field: Field::Note, code: ProblemCode::Jargon("net 30".into()) }]
    );
}

/// The codes of the complete document as one of another kind, with more of it.
fn codes_as(kind: &str, more: &str) -> Vec<&'static str> {
    codes(&COMPLETE.replacen(r#""terms""#, &format!(r#""kind":"{kind}",{more}"terms""#), 1))
}

const CITED: &str = r#""preceding":[{"number":"9","date":"2026-11-01"}],"#;

#[test]
fn what_amends_an_invoice_names_it() {
    for kind in ["credit_note", "debit_note", "corrective_invoice"] {
        assert_eq!(codes_as(kind, ""), ["cited-missing"], "{kind}");
        assert_eq!(codes_as(kind, CITED), Vec::<&str>::new(), "{kind}");
        let quote = r#""preceding":[{"kind":"quote","number":"9","date":"2026-11-01"}],"#;
        assert_eq!(codes_as(kind, quote), ["cited-missing"], "a quote is no invoice");
        let undated = r#""preceding":[{"number":"9"}],"#;
        assert_eq!(codes_as(kind, undated), ["cited-date-missing"]);
        let unnumbered = r#""preceding":[{"date":"2026-11-01"}],"#;
        assert_eq!(codes_as(kind, unnumbered), ["cited-number-missing"]);
    }
    assert_eq!(codes_as("receipt", ""), ["paid-not-cited", "tax-again"]);
    assert_eq!(codes_as("final_invoice", CITED), ["advance-not-cited"]);
    assert_eq!(codes_as("invoice", ""), Vec::<&str>::new());
}

#[test]
fn what_tells_of_an_invoice_shows_no_tax_again() {
    for kind in ["receipt", "reminder", "statement"] {
        assert!(codes_as(kind, CITED).contains(&"tax-again"), "{kind}");
        let json =
            COMPLETE.replacen(r#""terms""#, &format!(r#""kind":"{kind}",{CITED}"terms""#), 1);
        let untaxed = json.replace(r#","taxes":[{"rate":"19"}]"#, "");
        assert!(!codes(&untaxed).contains(&"tax-again"), "{kind}");
    }
    assert!(!codes_as("credit_note", CITED).contains(&"tax-again"));
}

#[test]
fn a_quote_says_until_when_it_holds_and_asks_for_nothing() {
    let bare = |valid: &str| {
        let json =
            COMPLETE.replacen(r#""terms""#, &format!(r#""kind":"quote",{valid}"unread""#), 1);
        codes(&json.replace(r#""iban":"DE02120300000000202051""#, ""))
    };
    assert_eq!(bare(""), ["valid-until-missing"]);
    assert_eq!(bare(r#""valid_until":"2026-11-21","#), ["valid-until-before-issue"]);
    assert_eq!(bare(r#""valid_until":"2026-12-31","#), Vec::<&str>::new());
}

#[test]
fn a_delivery_note_needs_no_price_and_no_way_to_pay() {
    let json = COMPLETE
        .replacen(r#""terms""#, r#""kind":"delivery_note","unread""#, 1)
        .replace(r#""iban":"DE02120300000000202051""#, "")
        .replace(r#""price":"10.00","#, "");
    assert_eq!(codes(&json), Vec::<&str>::new());
}

#[test]
fn a_credit_note_gives_back_more_than_nothing() {
    let json = COMPLETE
        .replacen(r#""terms""#, &format!(r#""kind":"credit_note",{CITED}"terms""#), 1)
        .replace(r#""price":"10.00","#, r#""price":"10.00","quantity":"-1","#);
    assert_eq!(codes(&json), ["credit-negative"]);
}

#[test]
fn a_number_is_used_once_among_invoices_and_once_among_quotes() {
    let used = |kind: DocumentKind, known: DocumentKind| {
        let known = KnownDocument { kind: known, number: "1".into(), ..KnownDocument::default() };
        let context = CheckContext { today: None, known: vec![known] };
        let document = Document { kind, ..read_document(COMPLETE).unwrap() };
        let problems = check_in(&document, &context);
        problems.iter().any(|problem| problem.code == ProblemCode::NumberUsed)
    };
    assert!(used(DocumentKind::Invoice, DocumentKind::FinalInvoice));
    assert!(used(DocumentKind::Quote, DocumentKind::Quote));
    assert!(!used(DocumentKind::Quote, DocumentKind::Invoice));
    assert!(!used(DocumentKind::Invoice, DocumentKind::DeliveryNote));
}

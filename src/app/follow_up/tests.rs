//! What becomes of a document that follows another: its kind, its lines, its sums, what it cites.

use super::*;
#[cfg(not(target_family = "wasm"))]
use crate::document::random_document;
use crate::document::{
    AdjustmentKind, Language, LineKind, PriceBasis, RoundingRule, Totals, read_document,
    write_document,
};
use crate::money::Amount;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Two rates, a discount on the whole, prices as `prices` says.
fn order(prices: &str) -> Document {
    read_document(&format!(
        r#"{{"billet":1,"id":"o","currency":"EUR","kind":"order_confirmation","number":"OC-1","issue_date":"2026-10-01",
        "prices":"{prices}","seller":{{"name":"Ada"}},"buyer":{{"name":"Rossi"}},"payment":{{"iban":"DE02","reference":"7"}},
        "lines":[{{"id":"a","description":"Tap","quantity":"3","price":"333.33","taxes":[{{"rate":"19"}}]}},
                 {{"id":"b","description":"Manual","price":"49.99","taxes":[{{"rate":"7"}}]}}],
        "adjustments":[{{"kind":"discount","value":{{"percent":"10"}},"reason":"Loyalty"}}]}}"#
    ))
    .unwrap()
}

fn begin<'a>(number: &str, others: &'a [Document]) -> FollowUp<'a> {
    FollowUp {
        id: Id::new(number),
        today: "2026-11-22".parse().unwrap(),
        number: number.to_owned(),
        others,
    }
}

fn made(source: &Document, kind: DocumentKind) -> Document {
    follow_up(source, kind, begin("N-1", &[]))
}

fn figures(document: &Document) -> Totals {
    totals(document).unwrap()
}

/// The base of each tax by its rate.
fn bases(document: &Document) -> Vec<(String, Amount)> {
    let groups = figures(document).tax_groups;
    groups.into_iter().map(|group| (group.rate.to_string(), group.base)).collect()
}

#[test]
fn whatever_is_made_names_what_it_is_made_from_and_is_read_again_as_it_is() {
    for source_kind in DocumentKind::ALL {
        let source = Document { kind: source_kind, ..order("without_tax") };
        for kind in follow_ups(source_kind) {
            let made = made(&source, *kind);
            assert_eq!(made.kind, *kind);
            assert!(made.preceding.iter().any(|named| named.names(&source)), "{kind:?}");
            assert_eq!(made.issue_date, "2026-11-22".parse().ok());
            assert_eq!(made.payment.reference, "");
            assert_eq!(made.buyer, source.buyer);
            assert!(made.lines.iter().all(|line| !line.id.is_empty()));
            assert_eq!(read_document(&write_document(&made)).unwrap(), made);
        }
    }
}

#[test]
fn a_credit_note_gives_back_the_whole_invoice_with_positive_amounts() {
    let mut invoice = Document { kind: DocumentKind::Invoice, ..order("without_tax") };
    let paid = r#"{"billet":1,"currency":"EUR","advances":[{"value":{"amount":"5"}}],"retention":{"value":{"percent":"5"}}}"#;
    let paid = read_document(paid).unwrap();
    invoice.advances = paid.advances;
    invoice.retention = paid.retention;
    let credit = made(&invoice, DocumentKind::CreditNote);
    let (invoiced, credited) = (figures(&invoice), figures(&credit));
    assert!(!credited.gross.is_negative());
    assert_eq!(credited.gross, invoiced.gross);
    assert_eq!(credited.tax_groups, invoiced.tax_groups);
    assert_eq!(credited.due, invoiced.gross, "what was paid of it is given back as well");
}

#[test]
fn a_receipt_and_a_reminder_are_of_what_is_due_and_state_no_tax_again() {
    for prices in ["without_tax", "with_tax"] {
        let invoice = Document { kind: DocumentKind::Invoice, ..order(prices) };
        for kind in [DocumentKind::Receipt, DocumentKind::Reminder] {
            let receipt = made(&invoice, kind);
            assert_eq!(figures(&receipt).due, figures(&invoice).due);
            assert_eq!(figures(&receipt).tax_groups, []);
        }
    }
}

#[test]
fn a_delivery_note_holds_no_price_and_its_invoice_has_those_of_the_order() {
    let order = order("without_tax");
    let mut delivery = made(&order, DocumentKind::DeliveryNote);
    let json = write_document(&delivery);
    for told in ["333.33", "49.99", "DE02", "Loyalty", "\"rate\""] {
        assert!(!json.contains(told), "{told}");
    }
    delivery.lines[0].quantity = "2".parse().unwrap();
    delivery.lines.remove(1);
    let others = [order.clone()];
    let invoice = follow_up(&delivery, DocumentKind::Invoice, begin("7", &others));
    assert_eq!(invoice.supply_date, delivery.issue_date);
    assert_eq!(figures(&invoice).sum.to_string(), "666.66", "two of the three that were ordered");
    let named: Vec<_> = invoice.preceding.iter().map(|named| named.kind).collect();
    assert_eq!(named, [DocumentKind::OrderConfirmation, DocumentKind::DeliveryNote]);
}

#[test]
fn an_advance_is_a_share_by_rates_and_the_final_invoice_is_less_by_it() {
    for prices in ["without_tax", "with_tax"] {
        let order = order(prices);
        let advance = follow_up(&order, DocumentKind::AdvanceInvoice, begin("A-1", &[]));
        let others = [order.clone(), advance.clone()];
        let last = follow_up(&advance, DocumentKind::FinalInvoice, begin("F-1", &others));
        let parts = bases(&advance).into_iter().zip(bases(&last));
        let whole: Vec<_> = parts
            .map(|((rate, a), (other, b))| {
                assert_eq!(rate, other);
                (rate, a.plus(b).unwrap())
            })
            .collect();
        if prices == "without_tax" {
            assert_eq!(whole, bases(&order));
            // 30 % of 899.99 and of 44.99: each line is rounded.
            assert_eq!(figures(&advance).net.to_string(), "283.50");
        }
        let gross = figures(&advance).gross.plus(figures(&last).gross).unwrap();
        let missed = gross.minus(figures(&order).gross).unwrap().magnitude();
        let most = if prices == "with_tax" { "0" } else { "0.02" };
        assert!(missed <= most.parse().unwrap(), "{prices}: {missed}");
        assert_eq!(last.preceding.len(), 2, "the order and the advance");
    }
}

#[test]
fn every_advance_on_an_order_is_deducted_in_the_order_of_their_dates() {
    let order = order("without_tax");
    let first = follow_up(&order, DocumentKind::AdvanceInvoice, begin("A-1", &[]));
    let mut second = follow_up(&order, DocumentKind::AdvanceInvoice, begin("A-2", &[]));
    second.issue_date = "2026-11-01".parse().ok();
    let foreign = Document { preceding: Vec::new(), id: Id::new("x"), ..first.clone() };
    let others = [order.clone(), second.clone(), first.clone(), foreign];
    let last = follow_up(&first, DocumentKind::FinalInvoice, begin("F-1", &others));
    let named: Vec<_> = last.preceding.iter().map(|named| named.number.as_str()).collect();
    assert_eq!(named, ["OC-1", "A-2", "A-1"]);
    let advances = [&first, &second].map(|advance| figures(advance).net);
    let rest = advances.into_iter().fold(figures(&order).net, |rest, it| rest.minus(it).unwrap());
    assert_eq!(figures(&last).net, rest);
    let reasons: Vec<_> = last.adjustments.iter().map(|part| part.reason.as_str()).collect();
    assert_eq!(
        reasons[1].replace('\u{a0}', " "),
        "Less: Deposit invoice A-2 of 1 November 2026 (19%)"
    );
}

#[test]
fn an_advance_whose_order_is_not_here_is_deducted_from_what_is_to_be_typed() {
    let advance = Document { kind: DocumentKind::AdvanceInvoice, ..order("without_tax") };
    let last = made(&advance, DocumentKind::FinalInvoice);
    assert_eq!(last.lines.len(), 1);
    assert_eq!(last.lines[0].taxes, advance.lines[1].taxes);
    assert!(last.adjustments.iter().all(|part| part.kind == AdjustmentKind::Discount));
    assert_eq!(figures(&last).net, figures(&advance).net.negated());
}

#[test]
fn a_revised_quote_keeps_its_versions_and_tells_what_is_added() {
    let first = Document {
        kind: DocumentKind::Quote,
        number: "Q-7".into(),
        valid_until: "2026-10-31".parse().ok(),
        ..order("without_tax")
    };
    let mut second = made(&first, DocumentKind::Quote);
    let told: Vec<_> =
        second.lines.iter().map(|line| (line.kind, line.description.as_str())).collect();
    assert_eq!(
        told,
        [
            (LineKind::Heading, "Originally agreed"),
            (LineKind::Item, "Tap"),
            (LineKind::Item, "Manual"),
            (LineKind::Subtotal, ""),
            (LineKind::Heading, "Additional work"),
            (LineKind::Item, ""),
        ]
    );
    assert_eq!(second.number, "Q-7-2");
    assert!(second.place_to_sign);
    assert_eq!(second.valid_until, "2026-12-22".parse().ok(), "thirty days, as the first one");
    second.lines.last_mut().unwrap().description = "Second tap".into();
    let third = made(&second, DocumentKind::Quote);
    assert_eq!(third.number, "Q-7-3");
    let versions: Vec<_> = third.preceding.iter().map(|named| named.number.as_str()).collect();
    assert_eq!(versions, ["Q-7", "Q-7-2"]);
    assert_eq!(third.lines.len(), second.lines.len() + 1, "the headings stand there once");
}

#[test]
fn what_is_no_invoice_has_new_versions_and_what_was_issued_is_followed_by_drafts() {
    for kind in DocumentKind::ALL {
        let source = Document {
            kind,
            issued_on: "2026-11-01".parse().ok(),
            place_to_sign: kind == DocumentKind::DeliveryNote,
            ..order("without_tax")
        };
        assert!(follow_ups(kind).contains(&kind) || !kind.has_versions(), "{kind:?}");
        for next in follow_ups(kind) {
            let next = made(&source, *next);
            assert!(!next.is_issued(), "{kind:?}");
            assert!(next.preceding.iter().any(|named| named.names(&source)), "{kind:?}");
        }
        if !kind.has_versions() || kind == DocumentKind::Quote {
            continue;
        }
        let second = made(&source, kind);
        assert_eq!(second.number, "OC-1-2");
        assert_eq!((&second.lines, &second.adjustments), (&source.lines, &source.adjustments));
        assert_eq!(second.place_to_sign, source.place_to_sign);
        assert_eq!(second.supply_date, source.supply_date);
        assert_eq!(made(&second, kind).number, "OC-1-3");
    }
}

#[test]
fn terms_by_a_day_that_has_passed_are_not_taken_over() {
    let mut quote = Document { kind: DocumentKind::Quote, ..order("without_tax") };
    quote.terms = Some(PaymentTerms::OnDate("2026-10-15".parse().unwrap()));
    assert_eq!(made(&quote, DocumentKind::Invoice).terms, Some(PaymentTerms::WithinDays(14)));
    quote.terms = Some(PaymentTerms::WithinDays(30));
    assert_eq!(made(&quote, DocumentKind::Invoice).terms, Some(PaymentTerms::WithinDays(30)));
}

/// Of any document the advance and the final invoice come to the whole: to the unit by base where
/// prices are without tax, to the unit in all where they contain it.
#[cfg(not(target_family = "wasm"))]
#[test]
fn an_advance_and_the_final_invoice_come_to_the_whole() {
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::new(random_document::config(256));
    let law = |json: serde_json::Value| {
        let mut order: Document = read_document(&json.to_string()).unwrap();
        order.kind = DocumentKind::OrderConfirmation;
        order.number = "OC-1".into();
        // Rounded once at the end, the bases of a document are no sums of printed figures.
        order.rounding = RoundingRule::Line;
        let advance = follow_up(&order, DocumentKind::AdvanceInvoice, begin("A-1", &[]));
        let others = [order.clone(), advance.clone()];
        let last = follow_up(&advance, DocumentKind::FinalInvoice, begin("F-1", &others));
        let (Ok(whole), Ok(first), Ok(rest)) = (totals(&order), totals(&advance), totals(&last))
        else {
            return Ok(());
        };
        let stated = |totals: &Totals| match order.prices {
            PriceBasis::WithoutTax => totals.net,
            PriceBasis::WithTax => totals.gross,
        };
        let sum = stated(&first).plus(stated(&rest)).unwrap();
        proptest::prop_assert_eq!(sum, stated(&whole));
        Ok(())
    };
    runner.run(&random_document::document(), law).unwrap();
}

#[test]
fn what_is_made_of_a_bilingual_document_is_bilingual() {
    let mut source = Document { kind: DocumentKind::Invoice, ..order("without_tax") };
    (source.language, source.second_language) = (Language::German, Some(Language::English));
    source.lines[0].second_description = "Tap".to_owned();
    let receipt = made(&source, DocumentKind::Receipt);
    assert_eq!(receipt.second_language, Some(Language::English));
    let line = &receipt.lines[0];
    let [first, second] =
        [&line.description, &line.second_description].map(|text| text.replace('\u{a0}', " "));
    assert_eq!(first, "Zahlung: Rechnung OC-1 vom 1. Oktober 2026");
    assert_eq!(second, "Payment: Invoice OC-1 of 1 October 2026");
    assert_eq!(made(&source, DocumentKind::CreditNote).lines[0].second_description, "Tap");
    let quote = Document { kind: DocumentKind::Quote, ..source };
    let headings = made(&quote, DocumentKind::Quote).lines;
    assert_eq!(headings[0].second_description, "Originally agreed");
}

//! What is typed, understood, and shown again.

use super::super::field_text::text_of;
use super::*;
use crate::document::{AdjustmentKind, Language, Line, LineAdjustment, LineField, TaxCategory};
use crate::money::Currency;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn document(language: Language) -> Document {
    let mut document = Document::new(Id::new("d"), Currency::EUR, language);
    document.lines.push(Line::new(Id::new("a")));
    document.terms = Some(PaymentTerms::WithinDays(14));
    document
}

fn line(field: LineField) -> Field {
    Field::Line(Id::new("a"), field)
}

fn understood(language: Language, field: &Field, text: &str) -> String {
    let mut document = document(language);
    type_into(&mut document, field, text).unwrap();
    text_of(&document, field)
}

#[test]
fn a_price_is_shown_as_it_was_understood() {
    let price = line(LineField::Price);
    assert_eq!(understood(Language::English, &price, "1234,5"), "1,234.50");
    assert_eq!(understood(Language::German, &price, "1234.5"), "1.234,50");
    assert_eq!(understood(Language::English, &price, "0.125"), "0.125");
    assert_eq!(understood(Language::English, &price, ""), "");
}

#[test]
fn an_emptied_quantity_is_one_and_an_emptied_price_is_none() {
    assert_eq!(understood(Language::English, &line(LineField::Quantity), ""), "1");
    let mut document = document(Language::English);
    let price = line(LineField::Price);
    type_into(&mut document, &price, "5").unwrap();
    type_into(&mut document, &price, " ").unwrap();
    assert_eq!(document.lines[0].price, None);
}

#[test]
fn what_is_not_a_number_leaves_the_value_as_it_was() {
    let mut document = document(Language::English);
    let price = line(LineField::Price);
    type_into(&mut document, &price, "12.50").unwrap();
    assert_eq!(
        type_into(&mut document, &price, "12,34,5"),
        Err(Mistake::Number(NumberError::NotANumber))
    );
    assert_eq!(text_of(&document, &price), "12.50");
}

#[test]
fn a_discount_is_a_share_with_a_percent_sign_and_a_sum_without() {
    let discount = line(LineField::Adjustment);
    assert_eq!(understood(Language::German, &discount, "12,5 %"), "12,5\u{a0}%");
    assert_eq!(understood(Language::German, &discount, "15"), "15,00");
    assert_eq!(understood(Language::German, &discount, ""), "");
}

#[test]
fn a_line_keeps_the_charges_that_it_came_with() {
    let mut document = document(Language::English);
    let charge = LineAdjustment {
        kind: AdjustmentKind::Charge,
        value: Value::Amount(Amount::ZERO),
        reason: "packing".into(),
        unknown: UnknownFields::default(),
    };
    document.lines[0].adjustments.push(charge.clone());
    let discount = line(LineField::Adjustment);
    type_into(&mut document, &discount, "10%").unwrap();
    type_into(&mut document, &discount, "").unwrap();
    assert_eq!(document.lines[0].adjustments, [charge]);
}

#[test]
fn a_charge_stands_beside_a_discount() {
    let mut document = document(Language::English);
    let (discount, charge) = (line(LineField::Adjustment), line(LineField::Charge));
    type_into(&mut document, &discount, "10%").unwrap();
    type_into(&mut document, &charge, "5").unwrap();
    assert_eq!(text_of(&document, &discount), "10%");
    assert_eq!(text_of(&document, &charge), "5.00");
    type_into(&mut document, &discount, "").unwrap();
    assert_eq!(document.lines[0].adjustments.len(), 1);
    assert_eq!(document.lines[0].adjustments[0].kind, AdjustmentKind::Charge);
}

#[test]
fn a_price_is_for_more_than_no_units() {
    let mut document = document(Language::German);
    let base = line(LineField::PriceBase);
    assert_eq!(understood(Language::German, &base, "100"), "100");
    assert_eq!(understood(Language::German, &base, "1"), "");
    for text in ["0", "-5"] {
        assert_eq!(type_into(&mut document, &base, text), Err(Mistake::NotPositive));
    }
}

#[test]
fn a_category_is_kept_with_its_reason_until_the_rate_speaks_again() {
    let mut document = document(Language::English);
    let (rate, category) = (line(LineField::Tax), line(LineField::TaxCategory));
    let reason = line(LineField::ExemptionReason);
    type_into(&mut document, &rate, "20").unwrap();
    assert_eq!(text_of(&document, &category), "");
    type_into(&mut document, &category, "AE").unwrap();
    assert_eq!(text_of(&document, &category), "AE");
    assert_eq!(text_of(&document, &rate), "0");
    type_into(&mut document, &reason, "Article 196").unwrap();
    assert_eq!(text_of(&document, &reason), "Article 196");
    type_into(&mut document, &category, "").unwrap();
    assert_eq!(document.lines[0].taxes[0].category, TaxCategory::ZeroRated);
    assert_eq!(text_of(&document, &reason), "");
    document.lines[0].taxes.clear();
    type_into(&mut document, &category, "E").unwrap();
    assert_eq!(document.lines[0].taxes[0].category, TaxCategory::Exempt);
}

#[test]
fn a_rate_of_nothing_is_zero_rated_and_no_rate_is_no_tax() {
    let mut document = document(Language::English);
    let rate = line(LineField::Tax);
    type_into(&mut document, &rate, "22 %").unwrap();
    assert_eq!(document.lines[0].taxes[0].category, TaxCategory::Standard);
    type_into(&mut document, &rate, "0").unwrap();
    assert_eq!(document.lines[0].taxes[0].category, TaxCategory::ZeroRated);
    document.lines[0].taxes[0].category = TaxCategory::Exempt;
    type_into(&mut document, &rate, "5").unwrap();
    assert_eq!(document.lines[0].taxes[0].category, TaxCategory::Exempt);
    type_into(&mut document, &rate, "").unwrap();
    assert!(document.lines[0].taxes.is_empty());
}

#[test]
fn days_are_whole_and_some_years_at_most() {
    let mut document = document(Language::English);
    assert_eq!(type_into(&mut document, &Field::Terms, "30 days"), Ok(()));
    assert_eq!(document.terms, Some(PaymentTerms::WithinDays(30)));
    for text in ["-1", "1.5", "99999", "3651"] {
        assert_eq!(type_into(&mut document, &Field::Terms, text), Err(Mistake::NotDays));
    }
    assert_eq!(
        type_into(&mut document, &Field::Terms, "soon"),
        Err(Mistake::Number(NumberError::NotANumber))
    );
    assert_eq!(type_into(&mut document, &Field::Terms, ""), Ok(()));
    assert_eq!(document.terms, None);
    assert_eq!(type_into(&mut document, &Field::Terms, "7"), Ok(()));
    assert_eq!(document.terms, Some(PaymentTerms::WithinDays(7)));
}

#[test]
fn every_field_gives_back_what_was_typed() {
    let mut document = document(Language::English);
    let fields = [Field::Number, Field::OrderReference, Field::Iban, Field::Bic]
        .into_iter()
        .chain([Field::Account, Field::Bank, Field::PaymentReference, Field::Note])
        .chain(PartyField::ALL.map(Field::Seller))
        .chain(PartyField::ALL.map(Field::Buyer))
        .chain([LineField::Description, LineField::Detail, LineField::Unit].map(line));
    for (index, field) in fields.enumerate() {
        let text = format!("text {index}");
        type_into(&mut document, &field, &text).unwrap();
        assert_eq!(text_of(&document, &field), text, "{field:?}");
    }
    type_into(&mut document, &Field::IssueDate, "2026-11-22").unwrap();
    assert_eq!(text_of(&document, &Field::IssueDate), "2026-11-22");
}

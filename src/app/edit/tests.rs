//! What is typed, understood, and shown again.

use super::super::field_text::{is_filled, text_of};
use super::super::part_list;
use super::*;
use crate::document::{
    AdjustmentKind, Id, Language, Line, LineAdjustment, LineField, PartyField, TaxCategory,
    UnknownFields,
};
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
    let tax = |name: &str| Field::Within(Owner::Line(Id::new("a")), format!("taxes[0].{name}"));
    let (rate, category) = (line(LineField::Tax), tax("category"));
    let reason = tax("exemption_reason");
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

fn typed(document: &mut Document, path: &str, text: &str) -> String {
    let field = Field::within(path);
    type_into(document, &field, text).unwrap();
    text_of(document, &field)
}

#[test]
fn the_fields_of_rare_parts_give_back_what_was_typed_in_the_documents_language() {
    for (path, text, shown) in [
        ("retention.value", "10 %", "10\u{a0}%"),
        ("cash_rounding", "0.05", "0,05"),
        ("late_payment.interest.yearly", "8,5", "8,5"),
        ("late_payment.interest.eu_statutory.reference_rate", "2.15", "2,15"),
        ("late_payment.flat_fee", "40", "40,00"),
        ("late_payment.day_count", "actual_360", "actual_360"),
        ("business_days.shift", "true", "true"),
        ("amount_in_words", "true", "true"),
    ] {
        let mut document = document(Language::German);
        let field = Field::within(path);
        assert!(!is_filled(&document, &field), "{path}");
        assert_eq!(typed(&mut document, path, text), shown, "{path}");
        assert!(is_filled(&document, &field), "{path}");
        let empty = if text == "true" { "false" } else { "" };
        typed(&mut document, path, empty);
        assert!(!is_filled(&document, &field) || path.ends_with("day_count"), "{path}");
    }
}

#[test]
fn a_kind_is_that_of_what_it_belongs_to() {
    let mut document = document(Language::English);
    let owner = Owner::Line(Id::new("a"));
    for list in ["adjustments", "taxes"] {
        let new = part_list::new_part(&document, &owner, list, "");
        part_list::insert(&mut document, &owner, list, 0, new);
    }
    for (path, first, other) in
        [("adjustments[0].kind", "discount", "charge"), ("taxes[0].kind", "added", "retained")]
    {
        let field = Field::Within(owner.clone(), path.to_owned());
        let FieldKind::Choice(names) = FieldKind::of(&field, &document) else { panic!("{path}") };
        assert_eq!(names.first(), Some(&first));
        type_into(&mut document, &field, other).unwrap();
        assert_eq!(text_of(&document, &field), other);
    }
}

#[test]
fn what_cannot_be_without_a_value_goes_with_it() {
    let mut document = document(Language::English);
    assert_eq!(typed(&mut document, "retention.reason", "warranty"), "");
    assert_eq!(typed(&mut document, "retention.value", "5%"), "5%");
    assert_eq!(typed(&mut document, "retention.reason", "warranty"), "warranty");
    assert_eq!(typed(&mut document, "retention.until", "2027-01-31"), "2027-01-31");
    assert_eq!(typed(&mut document, "retention.until", ""), "");
    assert_eq!(document.retention.as_ref().map(|part| part.reason.as_str()), Some("warranty"));
    typed(&mut document, "retention.value", "");
    assert_eq!(document.retention, None);
}

#[test]
fn agreed_and_statutory_interest_exclude_each_other() {
    let mut document = document(Language::English);
    let (agreed, law) =
        ("late_payment.interest.yearly", "late_payment.interest.eu_statutory.reference_rate");
    typed(&mut document, agreed, "8");
    typed(&mut document, "late_payment.day_count", "actual_360");
    typed(&mut document, law, "2.15");
    assert_eq!(text_of(&document, &Field::within(agreed)), "");
    assert_eq!(text_of(&document, &Field::within(law)), "2.15");
    assert_eq!(text_of(&document, &Field::within("late_payment.day_count")), "actual_360");
}

#[test]
fn an_exchange_rate_brings_its_currency_and_is_above_zero() {
    let mut document = document(Language::English);
    let rate = Field::within("accounting_currency.rate");
    type_into(&mut document, &rate, "25.12").unwrap();
    let currency = Field::within("accounting_currency.currency");
    type_into(&mut document, &currency, "CZK").unwrap();
    assert_eq!(type_into(&mut document, &rate, "0"), Err(Mistake::NotPositive));
    assert_eq!(text_of(&document, &rate), "25.12");
    assert_eq!(text_of(&document, &currency), "CZK");
    type_into(&mut document, &rate, "").unwrap();
    assert_eq!(document.accounting_currency, None);
}

#[test]
fn parts_are_added_typed_into_and_taken_out_again() {
    let mut document = document(Language::English);
    let owner = Owner::Document;
    for list in ["instalments", "early_payment", "advances", "business_days.holidays"] {
        for id in ["x", "y"] {
            let new = part_list::new_part(&document, &owner, list, id);
            assert!(part_list::insert(&mut document, &owner, list, 9, new), "{list}");
        }
        assert_eq!(part_list::count_parts(&document, &owner, list), 2, "{list}");
    }
    assert_eq!(typed(&mut document, "instalments[0].value", "30%"), "30%");
    assert_eq!(typed(&mut document, "instalments[0].terms", "5"), "5");
    assert_eq!(typed(&mut document, "instalments[1].value", ""), "");
    assert_eq!(typed(&mut document, "business_days.holidays[1]", "2026-12-25"), "2026-12-25");
    // A part stays where its value is emptied, and a list where there is no such part.
    assert_eq!(typed(&mut document, "instalments[0].value", ""), "");
    assert_eq!(typed(&mut document, "instalments[0].terms", ""), "5");
    assert_eq!(typed(&mut document, "business_days.holidays[1]", ""), "2026-12-25");
    assert_eq!(typed(&mut document, "instalments[7].value", "1"), "");
    assert_eq!(document.instalments.len(), 2);
    let before = document.clone();
    let taken = part_list::remove(&mut document, &owner, "instalments", 0).unwrap();
    assert_eq!(document.instalments.len(), 1);
    part_list::insert(&mut document, &owner, "instalments", 0, taken);
    assert_eq!(document, before);
    assert_eq!(part_list::remove(&mut document, &owner, "instalments", 7), None);
}

#[test]
fn a_discount_on_the_whole_is_first_taxed_as_the_items() {
    let mut document = document(Language::English);
    type_into(&mut document, &line(LineField::Tax), "22").unwrap();
    let adjustment = r#"{"id":"c","kind":"discount","value":{"amount":"1"}}"#;
    document.adjustments.push(json::parse(adjustment).unwrap());
    let owner = Owner::Adjustment(Id::new("c"));
    let new = part_list::new_part(&document, &owner, "taxes", "");
    part_list::insert(&mut document, &owner, "taxes", 0, new);
    assert_eq!(document.adjustments[0].taxes, document.lines[0].taxes);
    let rate = Field::Within(owner, "taxes[0].rate".into());
    type_into(&mut document, &rate, "5").unwrap();
    assert_eq!(text_of(&document, &rate), "5");
    assert_eq!(text_of(&document, &line(LineField::Tax)), "22");
}

#[test]
fn an_item_has_several_taxes_each_with_its_rate_and_category() {
    let mut document = document(Language::English);
    let owner = Owner::Line(Id::new("a"));
    let tax = |path: &str| Field::Within(Owner::Line(Id::new("a")), path.to_owned());
    type_into(&mut document, &line(LineField::Tax), "5").unwrap();
    let new = part_list::new_part(&document, &owner, "taxes", "");
    part_list::insert(&mut document, &owner, "taxes", 1, new);
    type_into(&mut document, &tax("taxes[1].scheme"), "PST").unwrap();
    type_into(&mut document, &tax("taxes[1].rate"), "7").unwrap();
    type_into(&mut document, &tax("taxes[1].kind"), "compound").unwrap();
    let second = &document.lines[0].taxes[1];
    assert_eq!((second.scheme.as_str(), second.category), ("PST", TaxCategory::Standard));
    assert_eq!(second.kind, crate::document::TaxKind::Compound);
    type_into(&mut document, &tax("taxes[1].rate"), "").unwrap();
    assert_eq!(document.lines[0].taxes[1].category, TaxCategory::ZeroRated);
    assert_eq!(text_of(&document, &line(LineField::Tax)), "5");
}

#[test]
fn the_authors_own_fields_are_texts_wherever_they_stand() {
    let mut document = document(Language::German);
    let of_line = Owner::Line(Id::new("a"));
    let owners = [
        (Owner::Document, "extra"),
        (Owner::Document, "seller.extra"),
        (Owner::Document, "buyer.extra"),
        (of_line, "extra"),
    ];
    for (owner, list) in &owners {
        let part = part_list::new_part(&document, owner, list, "");
        assert!(part_list::insert(&mut document, owner, list, 0, part));
        // "12,50" is no number here, nor is it a sum.
        for (name, text) in [("name", "Vertrag"), ("value", "12,50")] {
            let field = Field::Within(owner.clone(), format!("{list}[0].{name}"));
            type_into(&mut document, &field, text).unwrap();
            assert_eq!(text_of(&document, &field), text, "{list}");
        }
    }
    let written: Vec<Vec<(&str, &str)>> =
        [&document.extra, &document.seller.extra, &document.buyer.extra]
            .into_iter()
            .chain([&document.lines[0].extra])
            .map(|extra| extra.iter().map(|one| (one.name.as_str(), one.value.as_str())).collect())
            .collect();
    assert_eq!(written, vec![vec![("Vertrag", "12,50")]; 4]);
}

#[test]
fn a_delivery_address_that_is_emptied_leaves_nothing_behind() {
    let mut document = document(Language::English);
    assert_eq!(typed(&mut document, "deliver_to.name", "Warehouse 2"), "Warehouse 2");
    assert_eq!(typed(&mut document, "deliver_to.address.city", "Olomouc"), "Olomouc");
    assert_eq!(document.deliver_to.address.city, "Olomouc");
    typed(&mut document, "deliver_to.name", "");
    typed(&mut document, "deliver_to.address.city", "");
    assert!(document.deliver_to.is_empty());
}

#[test]
fn a_second_language_is_chosen_and_given_up_and_the_items_have_fields_for_it() {
    let mut document = document(Language::Bulgarian);
    let second = Field::within("second_language");
    assert_eq!(FieldKind::of(&second, &document), FieldKind::Language);
    assert!(!is_filled(&document, &second));
    type_into(&mut document, &second, "de").unwrap();
    assert_eq!(document.second_language(), Some(Language::German));
    assert_eq!(text_of(&document, &second), "de");
    let owner = Owner::Line(Id::new("a"));
    let [description, detail] = ["second_description", "second_detail"]
        .map(|path| Field::Within(owner.clone(), path.to_owned()));
    assert_eq!(FieldKind::of(&detail, &document), FieldKind::Lines);
    type_into(&mut document, &description, "Dachreparatur").unwrap();
    type_into(&mut document, &detail, "mit Ziegeln").unwrap();
    assert_eq!(document.lines[0].second_description, "Dachreparatur");
    assert_eq!(text_of(&document, &detail), "mit Ziegeln");
    // Given up, it leaves the texts as they are: it may come back.
    type_into(&mut document, &second, "").unwrap();
    assert_eq!(document.second_language, None);
    assert_eq!(document.lines[0].second_description, "Dachreparatur");
}

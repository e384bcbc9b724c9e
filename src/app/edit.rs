//! What is typed into a field, and what the document makes of it: text in, typed value out, and
//! back again as the document's language writes it.

use super::terms::{self, TermsKind};
use crate::calendar::{PaymentTerms, read_iso_date};
use crate::document::{
    AdjustmentKind, Advance, Document, DocumentAdjustment, Field, Id, Language, Line,
    LineAdjustment, LineField, Party, PartyField, Retention, Tax, TaxCategory, UnknownFields,
    Value,
};
use crate::money::{
    Amount, Currency, NumberError, NumberStyle, Percent, Positive, Quantity, is_letter, read_number,
};
use crate::region;

/// Why a typed text cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// No number that can be used.
    Number(NumberError),
    /// A number of days is whole and not negative.
    NotDays,
    /// A price is for more than no units.
    NotPositive,
}

/// What a field holds, as its author would write it in the document's language.
pub fn text_of(document: &Document, field: &Field) -> String {
    let way = Way { currency: document.currency, language: document.language };
    match field {
        Field::Number => document.number.clone(),
        Field::IssueDate => document.issue_date.map(|date| date.to_string()).unwrap_or_default(),
        Field::SupplyDate => document.supply_date.map(|date| date.to_string()).unwrap_or_default(),
        Field::Terms => terms::written(document.terms),
        Field::Currency => document.currency.code().to_owned(),
        Field::OrderReference => document.order_reference.clone(),
        Field::Seller(field) => party_text(&document.seller, *field).to_owned(),
        Field::Buyer(field) => party_text(&document.buyer, *field).to_owned(),
        Field::Line(id, field) => document
            .lines
            .iter()
            .find(|line| line.id == *id)
            .map(|line| line_text(line, *field, way))
            .unwrap_or_default(),
        Field::Adjustment(id) => find_adjustment(document, id)
            .map(|adjustment| value_text(adjustment.value, way))
            .unwrap_or_default(),
        Field::AdjustmentReason(id) => find_adjustment(document, id)
            .map(|adjustment| adjustment.reason.clone())
            .unwrap_or_default(),
        Field::Advance(id) => find_advance(document, id)
            .map(|advance| value_text(advance.value, way))
            .unwrap_or_default(),
        Field::AdvanceDate(id) => find_advance(document, id)
            .and_then(|advance| advance.date)
            .map(|date| date.to_string())
            .unwrap_or_default(),
        Field::AdvanceReference(id) => {
            find_advance(document, id).map(|advance| advance.reference.clone()).unwrap_or_default()
        }
        Field::Retention => document
            .retention
            .as_ref()
            .map(|retention| value_text(retention.value, way))
            .unwrap_or_default(),
        Field::RetentionReason => document
            .retention
            .as_ref()
            .map(|retention| retention.reason.clone())
            .unwrap_or_default(),
        Field::CashRounding => document
            .cash_rounding
            .map(|unit| region::write_quantity(Quantity::new(unit.value()), way.language))
            .unwrap_or_default(),
        Field::Iban => document.payment.iban.clone(),
        Field::Bic => document.payment.bic.clone(),
        Field::Account => document.payment.account.clone(),
        Field::Bank => document.payment.bank.clone(),
        Field::PaymentReference => document.payment.reference.clone(),
        Field::Note => document.note.clone(),
        Field::Lines | Field::Logo | Field::Totals => String::new(),
    }
}

/// Puts what was typed into the document.
///
/// # Errors
/// [`Mistake`] says why the text has no value; the document keeps the value it had.
pub fn type_into(document: &mut Document, field: &Field, text: &str) -> Result<(), Mistake> {
    let style = region::number_style(document.language);
    let own = || text.trim().to_owned();
    match field {
        Field::Number => document.number = own(),
        Field::IssueDate => document.issue_date = read_iso_date(text),
        Field::SupplyDate => document.supply_date = read_iso_date(text),
        Field::Terms => return set_terms(document, text, &style),
        Field::Currency => {
            if let Ok(currency) = text.parse() {
                document.currency = currency;
            }
        }
        Field::OrderReference => document.order_reference = own(),
        Field::Seller(field) => *party_field(&mut document.seller, *field) = own(),
        Field::Buyer(field) => *party_field(&mut document.buyer, *field) = own(),
        Field::Line(id, field) => {
            if let Some(line) = document.lines.iter_mut().find(|line| line.id == *id) {
                return set_line_field(line, *field, text, &style);
            }
        }
        Field::Adjustment(id) => {
            let value = read_value(text, &style)?.unwrap_or(Value::Amount(Amount::ZERO));
            if let Some(adjustment) = adjustment_mut(document, id) {
                adjustment.value = value;
            }
        }
        Field::AdjustmentReason(id) => {
            let reason = own();
            if let Some(adjustment) = adjustment_mut(document, id) {
                adjustment.reason = reason;
            }
        }
        Field::Advance(id) => {
            let value = read_value(text, &style)?.unwrap_or(Value::Amount(Amount::ZERO));
            if let Some(advance) = advance_mut(document, id) {
                advance.value = value;
            }
        }
        Field::AdvanceDate(id) => {
            let date = read_iso_date(text);
            if let Some(advance) = advance_mut(document, id) {
                advance.date = date;
            }
        }
        Field::AdvanceReference(id) => {
            let reference = own();
            if let Some(advance) = advance_mut(document, id) {
                advance.reference = reference;
            }
        }
        Field::Retention => set_retention(document, read_value(text, &style)?),
        Field::RetentionReason => {
            if let Some(retention) = &mut document.retention {
                retention.reason = own();
            }
        }
        Field::CashRounding => {
            let unit = read_optional(text, &style)?
                .map(|number| Positive::new(number).ok_or(Mistake::NotPositive));
            document.cash_rounding = unit.transpose()?;
        }
        Field::Iban => document.payment.iban = own(),
        Field::Bic => document.payment.bic = own(),
        Field::Account => document.payment.account = own(),
        Field::Bank => document.payment.bank = own(),
        Field::PaymentReference => document.payment.reference = own(),
        Field::Note => document.note = own(),
        Field::Lines | Field::Logo | Field::Totals => {}
    }
    Ok(())
}

/// Sets what is kept back; nothing takes it away with its reason.
fn set_retention(document: &mut Document, value: Option<Value>) {
    match (value, &mut document.retention) {
        (Some(value), Some(retention)) => retention.value = value,
        (Some(value), none) => {
            *none = Some(Retention {
                value,
                reason: String::new(),
                until: None,
                unknown: UnknownFields::default(),
            });
        }
        (None, retention) => *retention = None,
    }
}

fn find_advance<'a>(document: &'a Document, id: &Id) -> Option<&'a Advance> {
    document.advances.iter().find(|advance| advance.id == *id)
}

fn advance_mut<'a>(document: &'a mut Document, id: &Id) -> Option<&'a mut Advance> {
    document.advances.iter_mut().find(|advance| advance.id == *id)
}

/// An IBAN in groups of four, as it is read out; nothing, where a text does not look like one.
pub fn grouped_iban(text: &str) -> Option<String> {
    let plain: String = text.split_whitespace().collect::<String>().to_ascii_uppercase();
    let (head, rest) = plain.as_bytes().split_at_checked(4)?;
    let looks_right = matches!(head, [a, b, c, d] if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_digit() && d.is_ascii_digit());
    if !looks_right || rest.len() < 8 || !rest.iter().all(u8::is_ascii_alphanumeric) {
        return None;
    }
    let mut grouped = String::with_capacity(plain.len() * 5 / 4);
    for (index, character) in plain.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(character);
    }
    Some(grouped)
}

/// The number or the date of the terms; the way of saying it stays.
fn set_terms(document: &mut Document, text: &str, style: &NumberStyle) -> Result<(), Mistake> {
    let kind = TermsKind::of(document);
    document.terms = if kind == TermsKind::Date {
        read_iso_date(text).map(PaymentTerms::OnDate)
    } else {
        // "30 days" is as good as "30".
        let bare = text.trim().trim_end_matches(is_letter);
        let text = if bare.is_empty() { text } else { bare };
        let count = read_optional(text, style)?.map(|number| {
            let whole = number.fract().is_zero().then_some(number);
            let count = whole.and_then(|number| u16::try_from(number).ok());
            count.and_then(|count| kind.with_count(count)).ok_or(Mistake::NotDays)
        });
        count.transpose()?
    };
    Ok(())
}

fn set_line_field(
    line: &mut Line,
    field: LineField,
    text: &str,
    style: &NumberStyle,
) -> Result<(), Mistake> {
    match field {
        LineField::Description => text.trim().clone_into(&mut line.description),
        LineField::Detail => text.trim_end().clone_into(&mut line.detail),
        LineField::Unit => text.trim().clone_into(&mut line.unit),
        LineField::Quantity => {
            line.quantity = read_optional(text, style)?.map_or(Quantity::ONE, Quantity::new);
        }
        LineField::Price => line.price = read_optional(text, style)?.map(Amount::new),
        LineField::Adjustment => {
            set_line_adjustment(line, AdjustmentKind::Discount, read_value(text, style)?);
        }
        LineField::Charge => {
            set_line_adjustment(line, AdjustmentKind::Charge, read_value(text, style)?);
        }
        LineField::PriceBase => {
            let base = read_optional(text, style)?
                .map(|number| Positive::new(number).ok_or(Mistake::NotPositive));
            line.price_base_quantity = base.transpose()?.unwrap_or_default();
        }
        LineField::TaxCategory => set_tax_category(line, text),
        LineField::ExemptionReason => {
            if let Some(tax) = line.taxes.first_mut() {
                text.trim().clone_into(&mut tax.exemption_reason);
            }
        }
        LineField::Tax => set_line_rate(line, read_optional(text, style)?.map(Percent::new)),
    }
    Ok(())
}

/// Sets the discount or the charge of a line, or takes it away. Further ones, which a document from
/// elsewhere may have, stay as they are.
fn set_line_adjustment(line: &mut Line, kind: AdjustmentKind, value: Option<Value>) {
    let place = line.adjustments.iter().position(|adjustment| adjustment.kind == kind);
    match (place, value) {
        (Some(place), Some(value)) => {
            if let Some(adjustment) = line.adjustments.get_mut(place) {
                adjustment.value = value;
            }
        }
        (Some(place), None) => drop(line.adjustments.remove(place)),
        (None, Some(value)) => line.adjustments.push(LineAdjustment {
            kind,
            value,
            reason: String::new(),
            unknown: UnknownFields::default(),
        }),
        (None, None) => {}
    }
}

/// Sets the category of a line's first tax by its code. None is what the rate says alone: taxed, or
/// taxed at zero. Where nothing is charged the rate is 0.
fn set_tax_category(line: &mut Line, code: &str) {
    if line.taxes.is_empty() && !code.is_empty() {
        line.taxes.push(Tax::vat(Percent::ZERO));
    }
    let Some(tax) = line.taxes.first_mut() else { return };
    let known = TAX_CATEGORIES.into_iter().find(|category| category.code() == code);
    if let Some(category) = known {
        tax.category = category;
        if !matches!(category, TaxCategory::CanaryIslands | TaxCategory::CeutaMelilla) {
            tax.rate = Percent::ZERO;
        }
    } else {
        tax.category = Tax::vat(tax.rate).category;
        tax.exemption_reason.clear();
        tax.exemption_code.clear();
    }
}

/// The categories that a rate alone does not tell (UNTDID 5305).
pub const TAX_CATEGORIES: [TaxCategory; 7] = [
    TaxCategory::ReverseCharge,
    TaxCategory::Exempt,
    TaxCategory::IntraCommunity,
    TaxCategory::Export,
    TaxCategory::NotSubject,
    TaxCategory::CanaryIslands,
    TaxCategory::CeutaMelilla,
];

/// Sets the rate of a line's first tax, or takes that tax away. Its category follows the rate as
/// far as it was only that: taxed or taxed at zero.
fn set_line_rate(line: &mut Line, rate: Option<Percent>) {
    match (rate, line.taxes.first_mut()) {
        (Some(rate), Some(tax)) => {
            let plain = Tax::vat(tax.rate).category;
            if tax.category == plain {
                tax.category = Tax::vat(rate).category;
            }
            tax.rate = rate;
        }
        (Some(rate), None) => line.taxes.push(Tax::vat(rate)),
        (None, Some(_)) => drop(line.taxes.remove(0)),
        (None, None) => {}
    }
}

/// How a document writes its figures.
#[derive(Clone, Copy)]
struct Way {
    currency: Currency,
    language: Language,
}

fn line_text(line: &Line, field: LineField, way: Way) -> String {
    match field {
        LineField::Description => line.description.clone(),
        LineField::Detail => line.detail.clone(),
        LineField::Unit => line.unit.clone(),
        LineField::Quantity => region::write_quantity(line.quantity, way.language),
        LineField::Price => line
            .price
            .map(|price| region::write_price(price, way.currency, way.language))
            .unwrap_or_default(),
        LineField::Adjustment => adjustment_text(line, AdjustmentKind::Discount, way),
        LineField::Charge => adjustment_text(line, AdjustmentKind::Charge, way),
        LineField::PriceBase if line.price_base_quantity.is_one() => String::new(),
        LineField::PriceBase => {
            let base = Quantity::new(line.price_base_quantity.value());
            region::write_quantity(base, way.language)
        }
        LineField::TaxCategory => line
            .taxes
            .first()
            .filter(|tax| TAX_CATEGORIES.contains(&tax.category))
            .map(|tax| tax.category.code().to_owned())
            .unwrap_or_default(),
        LineField::ExemptionReason => {
            line.taxes.first().map(|tax| tax.exemption_reason.clone()).unwrap_or_default()
        }
        LineField::Tax => line
            .taxes
            .first()
            .map(|tax| region::write_quantity(Quantity::new(tax.rate.value()), way.language))
            .unwrap_or_default(),
    }
}

fn adjustment_text(line: &Line, kind: AdjustmentKind, way: Way) -> String {
    let mut adjustments = line.adjustments.iter();
    let adjustment = adjustments.find(|adjustment| adjustment.kind == kind);
    adjustment.map(|adjustment| value_text(adjustment.value, way)).unwrap_or_default()
}

fn value_text(value: Value, way: Way) -> String {
    match value {
        Value::Amount(amount) if amount.is_zero() => String::new(),
        Value::Amount(amount) => region::write_price(amount, way.currency, way.language),
        Value::Percent(percent) => region::write_percent(percent, way.language),
    }
}

/// "10%" is a share, "15" is a sum of money.
fn read_value(text: &str, style: &NumberStyle) -> Result<Option<Value>, Mistake> {
    let number = read_optional(text, style)?;
    Ok(number.map(|number| {
        if text.contains('%') {
            Value::Percent(Percent::new(number))
        } else {
            Value::Amount(Amount::new(number))
        }
    }))
}

fn read_optional(
    text: &str,
    style: &NumberStyle,
) -> Result<Option<rust_decimal::Decimal>, Mistake> {
    match read_number(text, style) {
        Ok(number) => Ok(Some(number)),
        Err(NumberError::Empty) => Ok(None),
        Err(error) => Err(Mistake::Number(error)),
    }
}

fn find_adjustment<'a>(document: &'a Document, id: &Id) -> Option<&'a DocumentAdjustment> {
    document.adjustments.iter().find(|adjustment| adjustment.id == *id)
}

fn adjustment_mut<'a>(document: &'a mut Document, id: &Id) -> Option<&'a mut DocumentAdjustment> {
    document.adjustments.iter_mut().find(|adjustment| adjustment.id == *id)
}

fn party_text(party: &Party, field: PartyField) -> &str {
    match field {
        PartyField::Name => &party.name,
        PartyField::Street => &party.address.street,
        PartyField::PostCode => &party.address.post_code,
        PartyField::City => &party.address.city,
        PartyField::Country => &party.address.country,
        PartyField::VatNumber => &party.vat_number,
        PartyField::RegistrationNumber => &party.registration_number,
        PartyField::Email => &party.email,
        PartyField::Phone => &party.phone,
    }
}

fn party_field(party: &mut Party, field: PartyField) -> &mut String {
    match field {
        PartyField::Name => &mut party.name,
        PartyField::Street => &mut party.address.street,
        PartyField::PostCode => &mut party.address.post_code,
        PartyField::City => &mut party.address.city,
        PartyField::Country => &mut party.address.country,
        PartyField::VatNumber => &mut party.vat_number,
        PartyField::RegistrationNumber => &mut party.registration_number,
        PartyField::Email => &mut party.email,
        PartyField::Phone => &mut party.phone,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::TaxCategory;
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
    fn an_iban_is_grouped_in_fours_and_nothing_else_is_touched() {
        let grouped = Some("DE89 3704 0044 0532 0130 00".to_owned());
        assert_eq!(grouped_iban("de89370400440532013000"), grouped);
        assert_eq!(grouped_iban(" DE893704 00440532 013000"), grouped);
        for text in ["", "DE8", "1234567890/0800", "D989370400440532", "DE89-3704-0044-0532"] {
            assert_eq!(grouped_iban(text), None, "{text}");
        }
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
}

//! Values that are understood and can hardly be meant: each is used as it stands, and its field
//! says what is odd about it.

use crate::document::{
    AdjustmentKind, Document, Field, Line, LineAdjustment, LineField, Tax, Value,
};
use crate::money::Percent;
use rust_decimal::Decimal;

/// The key of the sentence for what is odd about the value of a field; none, where nothing is.
/// `is_taxed` says whether any item of the document is taxed.
pub fn doubt_key(document: &Document, field: &Field, is_taxed: bool) -> Option<&'static str> {
    match field {
        Field::Line(id, part) => {
            let line = document.lines.iter().find(|line| line.id == *id)?;
            if !line.kind.is_item() {
                return None;
            }
            line_doubt(line, *part, is_taxed)
        }
        Field::Adjustment(id) => {
            let adjustment = document.adjustments.iter().find(|part| part.id == *id)?;
            value_doubt(adjustment.kind, adjustment.value)
        }
        _ => None,
    }
}

fn line_doubt(line: &Line, part: LineField, is_taxed: bool) -> Option<&'static str> {
    match part {
        LineField::Quantity => line.quantity.value().is_zero().then_some("doubt-quantity-zero"),
        LineField::Adjustment => {
            let doubt = |part: &LineAdjustment| value_doubt(part.kind, part.value);
            line.adjustments.iter().find_map(doubt)
        }
        LineField::Tax if line.taxes.is_empty() => {
            (is_taxed && !line.is_blank()).then_some("doubt-tax-missing")
        }
        LineField::Tax => line.taxes.iter().any(is_impossible).then_some("doubt-tax-rate"),
        _ => None,
    }
}

fn is_impossible(tax: &Tax) -> bool {
    tax.rate < Percent::ZERO || tax.rate.value() > Decimal::ONE_HUNDRED
}

fn value_doubt(kind: AdjustmentKind, value: Value) -> Option<&'static str> {
    let number = match value {
        Value::Percent(percent) => percent.value(),
        Value::Amount(amount) => amount.value(),
    };
    let is_share = matches!(value, Value::Percent(_));
    match kind {
        _ if number.is_sign_negative() && !number.is_zero() => Some("doubt-value-negative"),
        AdjustmentKind::Discount if is_share && number > Decimal::ONE_HUNDRED => {
            Some("doubt-discount-over-100")
        }
        _ => None,
    }
}

/// Whether any item of a document is taxed.
pub fn is_taxed(document: &Document) -> bool {
    document.lines.iter().any(|line| !line.taxes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const PARTS: [LineField; 3] = [LineField::Quantity, LineField::Adjustment, LineField::Tax];

    /// What is odd about the first line.
    fn doubts(document: &Document) -> Vec<&'static str> {
        let id = &document.lines[0].id;
        let doubt = |part| {
            let field = Field::Line(id.clone(), part);
            doubt_key(document, &field, is_taxed(document))
        };
        PARTS.into_iter().filter_map(doubt).collect()
    }

    fn doubts_of(line: &str) -> Vec<&'static str> {
        let other = r#"{"description":"other","price":"1","taxes":[{"rate":"20"}]}"#;
        let json = format!(r#"{{"billet":1,"currency":"EUR","lines":[{line},{other}]}}"#);
        let document = read_document(&json).unwrap();
        doubts(&document)
    }

    #[test]
    fn what_can_hardly_be_meant_is_doubted_and_nothing_else() {
        for (fields, expected) in [
            (r#""taxes":[{"rate":"100"}]"#, None),
            (r#""taxes":[{"rate":"0"}]"#, None),
            (r#""taxes":[{"rate":"100.1"}]"#, Some("doubt-tax-rate")),
            (r#""taxes":[{"rate":"-1"}]"#, Some("doubt-tax-rate")),
            (r#""taxes":[]"#, Some("doubt-tax-missing")),
            (r#""kind":"text","quantity":"0""#, None),
        ] {
            let line = format!(r#"{{"description":"a","price":"1",{fields}}}"#);
            assert_eq!(doubts_of(&line), expected.into_iter().collect::<Vec<_>>(), "{fields}");
        }
        let taxed = |fields: &str| {
            doubts_of(&format!(r#"{{"price":"1","taxes":[{{"rate":"20"}}],{fields}}}"#))
        };
        for (kind, value, expected) in [
            ("discount", r#"{"percent":"100"}"#, None),
            ("discount", r#"{"percent":"100.01"}"#, Some("doubt-discount-over-100")),
            ("charge", r#"{"percent":"150"}"#, None),
            ("discount", r#"{"amount":"150"}"#, None),
            ("discount", r#"{"amount":"-1"}"#, Some("doubt-value-negative")),
            ("charge", r#"{"percent":"-1"}"#, Some("doubt-value-negative")),
        ] {
            let fields = format!(r#""adjustments":[{{"kind":"{kind}","value":{value}}}]"#);
            assert_eq!(taxed(&fields), expected.into_iter().collect::<Vec<_>>(), "{fields}");
        }
        assert_eq!(taxed(r#""quantity":"0""#), ["doubt-quantity-zero"]);
        assert_eq!(taxed(r#""quantity":"-1""#), Vec::<&str>::new());
    }

    #[test]
    fn an_empty_item_and_a_document_without_taxes_are_not_doubted() {
        assert_eq!(doubts_of("{}"), Vec::<&str>::new());
        let json = r#"{"billet":1,"currency":"EUR","lines":[{"description":"a","price":"1"}]}"#;
        let document = read_document(json).unwrap();
        assert_eq!(doubts(&document), Vec::<&str>::new());
    }
}

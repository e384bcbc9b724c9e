//! What the lines come to, each by itself.

use super::adjust::signed;
use super::{Reckoning, too_many_digits};
use crate::document::{Field, Line, LineField, LineKind, LineTotal, TotalsError, Value};
use crate::money::Exact;

impl Reckoning<'_> {
    /// What one item comes to, to reckon on with, and its printed figures.
    pub(super) fn item(&self, line: &Line) -> Result<(Exact, LineTotal), TotalsError> {
        let at = |field: LineField| too_many_digits(Field::Line(line.id.clone(), field));
        let mut full = Exact::from(line.price.unwrap_or_default()).times(line.quantity.into());
        if !line.price_base_quantity.is_one() {
            full = full.and_then(|full| full.over(line.price_base_quantity.into()));
        }
        let full = full.and_then(|full| self.step(full)).ok_or_else(|| at(LineField::Price))?;

        let mut change = Exact::ZERO;
        for part in &line.adjustments {
            let amount = match part.value {
                Value::Amount(amount) => Some(amount.into()),
                Value::Percent(percent) => full.percent(percent),
            };
            change = amount
                .and_then(|amount| self.step(amount))
                .and_then(|amount| change.plus(signed(part.kind, amount)))
                .ok_or_else(|| at(LineField::Adjustment))?;
        }

        let print = |exact: Exact| self.round(exact).ok_or_else(|| at(LineField::Price));
        let total = full.plus(change).ok_or_else(|| at(LineField::Price))?;
        let figures = LineTotal {
            id: line.id.clone(),
            full: print(full)?,
            adjustment: print(change)?,
            total: print(total)?,
        };
        Ok((total, figures))
    }

    /// The printed figures of a row that is no item; a subtotal is what its section comes to.
    pub(super) fn row(&self, line: &Line, section: Exact) -> Result<LineTotal, TotalsError> {
        let total = if line.kind == LineKind::Subtotal { section } else { Exact::ZERO };
        let print = |exact: Exact| {
            let field = || Field::Line(line.id.clone(), LineField::Description);
            self.round(exact).ok_or_else(|| too_many_digits(field()))
        };
        Ok(LineTotal {
            id: line.id.clone(),
            full: print(Exact::ZERO)?,
            adjustment: print(Exact::ZERO)?,
            total: print(total)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{read_document, totals};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_price_may_be_that_of_several_units() {
        let json = r#"{"billet":1,"currency":"EUR","lines":[
            {"price":"12.00","price_base_quantity":"100","quantity":"250"}]}"#;
        let totals = totals(&read_document(json).unwrap()).unwrap();
        assert_eq!(totals.sum.to_string(), "30.00");
    }

    #[test]
    fn a_subtotal_reaches_back_to_the_nearest_heading_or_subtotal_past_texts() {
        let rows = ["1", "heading", "2", "text", "3", "subtotal", "4", "subtotal", "subtotal"].map(
            |row| match row.parse::<u8>() {
                Ok(price) => format!(r#"{{"price":"{price}"}}"#),
                Err(_) => format!(r#"{{"kind":"{row}"}}"#),
            },
        );
        let json = format!(r#"{{"billet":1,"currency":"EUR","lines":[{}]}}"#, rows.join(","));
        let totals = totals(&read_document(&json).unwrap()).unwrap();
        let figures: Vec<String> = totals.lines.iter().map(|row| row.total.to_string()).collect();
        assert_eq!(
            figures,
            ["1.00", "0.00", "2.00", "0.00", "3.00", "5.00", "4.00", "4.00", "0.00"]
        );
        assert_eq!(totals.sum.to_string(), "10.00");
    }
}

//! How to pay: by when, to which account, with which reference.

use super::Writer;
use crate::document::Field;
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::one_line;
use crate::paper::clean_text::clean_line;
use crate::paper::sheet::Role;
use crate::paper::tokens::{BODY, BODY_WIDTH, CELL_GAP, LABEL, MARGIN_LEFT, MM, ROW_SPACE, STRONG};
use crate::region::write_long_date;
use crate::wording::Argument;

/// The widest that labels may make their column.
const LABELS_WIDTH: f32 = 45.0 * MM;

impl Writer<'_> {
    pub(super) fn payment_block(&mut self) -> Block {
        let mut block = Block::default();
        let whole = (MARGIN_LEFT, BODY_WIDTH);
        let deadline = self.deadline();
        let details = self.details();
        if deadline.is_none() && details.is_empty() {
            return block;
        }
        let heading = self.wording.text("payment");
        block.text(&heading, LABEL, whole, &Mark::plain(Role::Heading), &mut self.typesetter);
        block.space(1.0);
        if let Some(deadline) = deadline {
            let mark = Mark::of(Role::Paragraph, Field::Terms);
            block.text(&deadline, STRONG, whole, &mark, &mut self.typesetter);
            block.space(ROW_SPACE);
        }
        let label_style = crate::paper::tokens::Style { leading: BODY.leading, ..LABEL };
        let mut labels_width = 0.0_f32;
        for (label, ..) in &details {
            let line = one_line(label, label_style, &mut self.typesetter);
            labels_width = labels_width.max(line.width);
        }
        let labels_width = labels_width.min(LABELS_WIDTH);
        let value_x = MARGIN_LEFT + labels_width + CELL_GAP;
        let value_width = BODY_WIDTH - labels_width - CELL_GAP;
        for (label, value, field) in details {
            let mut row = Block::default();
            let column = (MARGIN_LEFT, labels_width);
            let mark = Mark::plain(Role::Label);
            row.text(&label, label_style, column, &mark, &mut self.typesetter);
            let mut text = Block::default();
            let mark = Mark::of(Role::Value, field);
            text.text(&value, BODY, (value_x, value_width), &mark, &mut self.typesetter);
            // Small and large letters on one baseline.
            for item in &mut row.items {
                *item = item.clone().moved_down((BODY.size - LABEL.size) * 0.357);
            }
            row.beside(text);
            block.below(row);
        }
        block
    }

    fn deadline(&self) -> Option<String> {
        let due = self.document.due_date()?;
        if self.document.issue_date == Some(due) {
            return Some(self.wording.text("pay-on-receipt"));
        }
        let date = write_long_date(due, self.language);
        Some(self.wording.text_with("pay-by", &[("date", Argument::Text(&date))]))
    }

    /// Labels and values of the account. The reference alone, with no account, says nothing.
    fn details(&self) -> Vec<(String, String, Field)> {
        let payment = &self.document.payment;
        let (iban, account) = (grouped_iban(&payment.iban), clean_line(&payment.account));
        if iban.is_empty() && account.is_empty() {
            return Vec::new();
        }
        let reference = clean_line(&payment.reference);
        let (reference, reference_field) = if reference.is_empty() {
            (clean_line(&self.document.number), Field::Number)
        } else {
            (reference, Field::PaymentReference)
        };
        let holder = Field::Seller(crate::document::PartyField::Name);
        let details = [
            ("account-holder", clean_line(&self.document.seller.name), holder),
            ("bank", clean_line(&payment.bank), Field::Bank),
            ("iban", iban, Field::Iban),
            ("bic", clean_line(&payment.bic), Field::Bic),
            ("account", account, Field::Account),
            ("payment-reference", reference, reference_field),
        ];
        details
            .into_iter()
            .filter(|(_, value, _)| !value.is_empty())
            .map(|(key, value, field)| (self.wording.text(key), value, field))
            .collect()
    }
}

/// An IBAN in groups of four, as ISO 13616 prints it, with no-break spaces between.
fn grouped_iban(iban: &str) -> String {
    let mut grouped = String::with_capacity(iban.len() + 10);
    let characters = clean_line(iban);
    for (index, character) in characters.chars().filter(|c| !c.is_whitespace()).enumerate() {
        if index > 0 && index % 4 == 0 {
            grouped.push('\u{a0}');
        }
        grouped.push(character);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_is_printed_in_groups_of_four() {
        let printed = "DE89\u{a0}3704\u{a0}0044\u{a0}0532\u{a0}0130\u{a0}00";
        assert_eq!(grouped_iban("DE89370400440532013000"), printed);
        assert_eq!(grouped_iban(" DE89 3704 0044 0532 0130 00"), printed);
        assert_eq!(grouped_iban(""), "");
    }
}

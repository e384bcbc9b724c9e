//! How to pay: by when, to which account, with which reference.

use super::Writer;
use super::voice::Said;
use crate::document::{DocumentKind, Field, PartyField};
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::one_line;
use crate::paper::clean_text::clean_line;
use crate::paper::design::Style;
use crate::paper::line::Line;
use crate::paper::piece::Piece;
use crate::paper::sheet::{Place, Role, Table};
use crate::region;

/// The words take at least so much of the body beside the codes.
const LEAST_SHARE: f32 = 0.5;

impl Writer<'_> {
    /// The whole of it as one piece, where there is anything to say.
    pub(super) fn payment_pieces(&mut self) -> Vec<Piece> {
        let (kind, part_space) = (self.document.kind, self.design.part_space);
        // What asks for nothing says so, and tells no account; what is no bill says nothing.
        let note = match kind {
            DocumentKind::CreditNote => Some("credit-note-note"),
            DocumentKind::Receipt => Some("receipt-note"),
            _ => None,
        };
        let body = match note {
            Some(key) => self.sentences([self.told(key)], self.design.strong, self.design.measure),
            None if kind.has_payment() => self.payment_body_and_codes(),
            None => Block::default(),
        };
        if body.items.is_empty() {
            return Vec::new();
        }
        // Who makes an invoice in the seller's place is not told how to pay.
        if note.is_some() || kind == DocumentKind::SelfBilledInvoice {
            return vec![Piece::part(body, part_space)];
        }
        let mut block = Block::default();
        let (heading, mark) = (self.said("payment"), Mark::plain(Role::Heading));
        let (style, column) = (self.design.label, self.design.body_column());
        self.set_where_it_fits(&mut block, &heading, style, column, &mark);
        block.space(1.0);
        block.below(body);
        vec![Piece::part(block, self.design.part_space)]
    }

    /// The words, and the codes on their right; where these would leave the words no room, below them.
    fn payment_body_and_codes(&mut self) -> Block {
        let (left, width) = self.design.body_column();
        let Some(codes) = self.payment_codes() else { return self.payment_body(width) };
        let room = width - codes.width - self.design.gutter;
        if room >= width * LEAST_SHARE {
            let mut body = self.payment_body(room);
            body.beside(codes.at_the_right(left + width, left));
            return body;
        }
        let mut body = self.payment_body(width);
        body.space(self.design.leading);
        body.below(codes.block);
        body
    }

    /// The words, in a column of a width.
    fn payment_body(&mut self, room: f32) -> Block {
        let measure = self.design.measure.min(room);
        let (document, totals) = (self.document, self.totals);
        let is_final = document.kind == DocumentKind::FinalInvoice;
        let is_paid = totals.is_some_and(|totals| {
            let is_begun = !totals.paid.is_zero() || is_final && !totals.lines.is_empty();
            totals.due.is_zero() && is_begun
        });
        if is_paid {
            let said = self.told("nothing-to-pay");
            return self.sentences([said], self.design.strong, measure);
        }
        let when = self
            .say_all(&|voice| voice.wording.when_to_pay(document, totals).into_iter().collect());
        let mut block = self.sentences(when, self.design.strong, measure);
        block.below(self.instalments());
        // What the buyer says of their own payment offers and threatens nothing.
        let is_own = document.kind == DocumentKind::SelfBilledInvoice;
        if is_own {
            let account = self.account(room);
            if !account.items.is_empty() && !block.items.is_empty() {
                block.space(self.design.row_space);
            }
            block.below(account);
            return block;
        }
        let early = self.say_all(&|voice| {
            totals.map_or_else(Vec::new, |totals| voice.wording.early_payment(document, totals))
        });
        let early = self.sentences(early, self.design.body, measure);
        let account = self.account(room);
        let late = self.say_all(&|voice| voice.wording.late_payment(document));
        let parts = [early, account, self.sentences(late, self.design.detail, measure)];
        for part in parts {
            if !part.items.is_empty() && !block.items.is_empty() {
                block.space(self.design.row_space);
            }
            block.below(part);
        }
        block
    }

    fn sentences(
        &mut self,
        texts: impl IntoIterator<Item = Said>,
        style: Style,
        measure: f32,
    ) -> Block {
        let mut block = Block::default();
        let mark = Mark::of(Role::Paragraph, Field::Terms);
        for said in texts {
            let column = (self.design.margin_left, measure);
            if block.height > 0.0 {
                block.space(self.space_of_two());
            }
            self.set_even(&mut block, &said, style, column, &mark);
        }
        block
    }

    /// What is due when: the day, the share and the amount of each part, in columns.
    fn instalments(&mut self) -> Block {
        let (document, totals) = (self.document, self.totals);
        let parts = self.first.wording.instalments(document, totals);
        let when = self.say_all(&|voice| {
            let parts = voice.wording.instalments(document, totals).into_iter();
            parts.map(|part| part.when).collect()
        });
        let style = self.design.body;
        let quiet = self.second_style(style);
        let mut rows: Vec<([Line; 3], Line)> = Vec::with_capacity(parts.len());
        let mut widths = [0.0_f32; 3];
        for (part, when) in parts.into_iter().zip(when) {
            let texts = [part.when, part.share.unwrap_or_default(), part.amount];
            let row = texts.map(|text| one_line(&text, style, &mut self.typesetter));
            for (width, line) in widths.iter_mut().zip(&row) {
                *width = width.max(line.width);
            }
            let second = one_line(&when.second.unwrap_or_default(), quiet, &mut self.typesetter);
            widths[0] = widths[0].max(second.width);
            rows.push((row, second));
        }
        let [when, share, amount] = widths;
        let gap = if share > 0.0 { self.design.cell_gap } else { 0.0 };
        let share_end = self.design.margin_left + when + gap + share;
        let amount_end = share_end + self.design.cell_gap + amount;
        let mut block = Block::default();
        for (row, (cells, second)) in rows.into_iter().enumerate() {
            let mark = |column| {
                let place = Place::cell(Table::Instalments, row, column);
                Mark::of(Role::Cell(place), Field::Terms)
            };
            let top = block.height;
            let below = (self.design.margin_left, top + style.leading);
            let has_second = !second.parts.is_empty();
            let mut second = Some(second);
            for (column, line) in cells.into_iter().enumerate() {
                let start = match column {
                    0 => self.design.margin_left,
                    1 => share_end - line.width,
                    _ => amount_end - line.width,
                };
                block.line_at(line, style, (start, top), &mark(column));
                if let Some(second) = second.take() {
                    block.line_at(second, quiet, below, &mark(column));
                }
            }
            block.space(style.leading + if has_second { quiet.leading } else { 0.0 });
        }
        block
    }

    /// Labels and values of the account, in two columns.
    fn account(&mut self, room: f32) -> Block {
        let mut block = Block::default();
        let details = self.details();
        let label_style = Style { leading: self.design.body.leading, ..self.design.label };
        let labels: Vec<&Said> = details.iter().map(|(label, ..)| label).collect();
        let widest = self.design.labels_width;
        let is_beside = self.fit_beside(&labels, label_style, widest);
        let mut labels_width = 0.0_f32;
        for label in labels {
            labels_width = labels_width.max(if is_beside {
                self.width_beside(label, label_style)
            } else {
                self.widest_of(label, label_style)
            });
        }
        let labels_width = labels_width.min(widest);
        let value_x = self.design.margin_left + labels_width + self.design.cell_gap;
        let value_width = room - labels_width - self.design.cell_gap;
        for (label, value, field) in details {
            let mut row = Block::default();
            let column = (self.design.margin_left, labels_width);
            let mark = Mark::plain(Role::Label);
            if is_beside {
                self.set_beside(&mut row, &label, label_style, column.0, &mark);
            } else {
                self.set(&mut row, &label, label_style, column, &mark);
            }
            let mut text = Block::default();
            let mark = Mark::of(Role::Value, field);
            text.text(
                &value,
                self.design.body,
                (value_x, value_width),
                &mark,
                &mut self.typesetter,
            );
            // Small and large letters on one baseline.
            for item in &mut row.items {
                *item = item
                    .clone()
                    .moved_down((self.design.body.size - self.design.label.size) * 0.357);
            }
            row.beside(text);
            if block.height > 0.0 {
                block.space(self.space_of_two());
            }
            block.below(row);
        }
        block
    }

    /// Labels and values of the account. The reference alone, with no account, says nothing.
    fn details(&self) -> Vec<(Said, String, Field)> {
        let payment = &self.document.payment;
        let (typed, account) = (clean_line(&payment.iban), clean_line(&payment.account));
        let iban = region::group_iban(&typed, '\u{a0}').unwrap_or(typed);
        if iban.is_empty() && account.is_empty() {
            return Vec::new();
        }
        let is_typed = !clean_line(&payment.reference).is_empty();
        let reference = clean_line(&region::written_reference(self.document));
        let reference_field = if is_typed { Field::PaymentReference } else { Field::Number };
        let holder = Field::Seller(PartyField::Name);
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
            .filter(|(key, value, _)| !value.is_empty() && !self.hides(key))
            .map(|(key, value, field)| (self.said(key), value, field))
            .collect()
    }
}

//! The head of the modern paper: the facts stand in a strip between the parties and the table.

use super::Writer;
use super::head::Fact;
use crate::document::Field;
use crate::paper::block::{Block, Mark};
use crate::paper::piece::{Bond, Piece};
use crate::paper::sheet::Role;
use crate::region::write_money;

/// The most facts that stand side by side: as many as an invoice has of its own.
const MOST_IN_ROW: usize = 6;

impl Writer<'_> {
    pub(super) fn head_with_strip(&mut self) -> Vec<Piece> {
        let top = Piece::part(self.top(), 0.0).bound(Bond::Firm);
        let design = self.design;
        let width = (design.body_width() - design.gutter) / 2.0;
        let parties = Piece::part(self.parties(width), design.part_space).bound(Bond::Firm);
        let strip = self.strip();
        if strip.items.is_empty() {
            return vec![top, parties];
        }
        vec![top, parties, Piece::part(strip, design.part_space)]
    }

    /// The facts and the amount due in columns of one width, on a breath of the accent.
    fn strip(&mut self) -> Block {
        let design = self.design;
        let mut facts = self.facts();
        if let Some(totals) = self.totals.filter(|_| self.document.kind.has_prices()) {
            let value = write_money(totals.due, totals.currency, self.manner);
            facts.push(Fact { label: self.due_label(), value, field: Field::Totals });
        }
        let mut strip = Block::default();
        if facts.is_empty() {
            return strip;
        }
        let (left, room) = design.body_column();
        // More than fit side by side stand in rows of one length.
        let rows = facts.len().div_ceil(MOST_IN_ROW);
        let in_row = facts.len().div_ceil(rows);
        #[expect(clippy::cast_precision_loss, reason = "six at most")]
        let count = in_row as f32;
        let width = (room - design.gutter * (count - 1.0)) / count;
        for facts in facts.chunks(in_row) {
            let mut row = Block::default();
            let mut x = left;
            let mut labels = Vec::with_capacity(facts.len());
            for fact in facts {
                let (mut label, mark) = (Block::default(), Mark::plain(Role::Label));
                label.space(design.row_space * 2.0);
                self.set(&mut label, &fact.label, design.label, (x, width), &mark);
                labels.push(label);
                x += width + design.gutter;
            }
            // The values stand on one line, however many the labels take.
            let height = labels.iter().map(|label| label.height).fold(0.0, f32::max);
            x = left;
            for (fact, mut cell) in facts.iter().zip(labels) {
                cell.height = height;
                let mark = Mark::of(Role::Value, fact.field.clone());
                cell.text(&fact.value, design.strong, (x, width), &mark, &mut self.typesetter);
                cell.space(design.row_space * 1.5);
                row.beside(cell);
                x += width + design.gutter;
            }
            strip.below(row);
        }
        strip.ground(design.body_column(), design.tint);
        strip
    }
}

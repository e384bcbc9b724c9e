//! The table of what is invoiced. Columns that hold nothing vanish; figures stand with their
//! decimal signs in line.

use std::rc::Rc;

use super::Writer;
use super::item_columns::{Column, Kind, scaled, width_of};
use crate::document::{Field, Line, LineAdjustment, LineField, LineKind, LineTotal, Owner};
use crate::money::Amount;
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::{break_lines, one_line};
use crate::paper::clean_text::clean_line;
use crate::paper::piece::{Bond, Carried, Piece, bind_last};
use crate::paper::sheet::{Place, Role, Table};
use crate::region::write_amount;
use crate::wording::Argument;

/// A line of the document that has a row, with its figures.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub line: &'a Line,
    pub total: Option<&'a LineTotal>,
}

impl Writer<'_> {
    /// The head of the table, and its rows: at least one, be it empty.
    pub(super) fn items_table(&mut self) -> (Block, Vec<Piece>) {
        let (document, totals) = (self.document, self.totals);
        let total = |index| totals.and_then(|totals| totals.lines.get(index));
        let lines = document.lines.iter().enumerate();
        let has_prices = document.kind.has_prices();
        let entries: Vec<Entry> = lines
            .map(|(index, line)| Entry { line, total: total(index) })
            .filter(|entry| !entry.line.is_blank())
            .filter(|entry| has_prices || entry.line.kind != LineKind::Subtotal)
            .collect();
        let mut scale = 1.0;
        let mut columns = self.columns(&entries, scale);
        let room = self.design.body_width() - self.design.description_min_width;
        let taken = width_of(&columns, self.design.cell_gap * scale);
        if taken > room {
            scale = room / taken;
            columns = self.columns(&entries, scale);
        }
        let description_width =
            self.design.body_width() - width_of(&columns, self.design.cell_gap * scale);
        let head = self.table_head(&mut columns, description_width, scale);
        let mut rows: Vec<Piece> = Vec::with_capacity(entries.len().max(1));
        let mut sum = Some(Amount::ZERO);
        for (row, entry) in entries.iter().enumerate() {
            let line = entry.line;
            let mut piece = match line.kind {
                LineKind::Item => {
                    let block = self.item_row(row, line, &mut columns, description_width, scale);
                    Piece::row(block, self.design.row_space, self.design.row_space)
                }
                LineKind::Heading => self.heading_row(row, line),
                LineKind::Text => self.text_row(row, line),
                LineKind::Subtotal => {
                    bind_last(&mut rows, Bond::Firm);
                    self.subtotal_row(row, line, &mut columns, description_width, scale)
                }
            };
            let before = row.checked_sub(1).and_then(|before| entries.get(before));
            let heads = |entry: &Entry| entry.line.kind == LineKind::Heading;
            if heads(entry) || (line.kind == LineKind::Text && before.is_some_and(heads)) {
                piece.bond = Bond::Firm;
            }
            if line.kind == LineKind::Item && self.look.carried_forward && has_prices {
                sum = sum.zip(entry.total).and_then(|(sum, total)| sum.plus(total.total));
                piece.carried = sum.map(|sum| Rc::new(self.carried(sum)));
            }
            rows.push(piece);
        }
        // What heads nothing is held to nothing.
        if let Some(last) = rows.last_mut() {
            last.bond = Bond::Free;
        } else {
            rows.push(Piece::row(Block::default(), 0.0, 0.0));
        }
        (head, rows)
    }

    /// The sum of the rows so far, for the end of a page and the beginning of the next.
    fn carried(&mut self, sum: Amount) -> Carried {
        let design = self.design;
        let figure = write_amount(sum, self.manner);
        let mut set = |key| {
            let mut block = Block::default();
            block.space(design.row_space);
            let mark = Mark::plain(Role::Artifact);
            let (label, style) = (self.label(key), design.detail);
            let line = one_line(&figure, design.body, &mut self.typesetter);
            let (x, start) = (design.margin_left, design.right() - line.width);
            let top = block.height;
            block.line_at(line, design.body, (start, top), &mark);
            let name = one_line(&label, style, &mut self.typesetter);
            let top = top + (design.body.leading - style.leading) / 2.0;
            block.line_at(name, style, (x, top), &mark);
            block.space(design.body.leading + design.row_space);
            block
        };
        let (mut below, mut above) = (set("carried-forward"), set("brought-forward"));
        let mut line = Block::default();
        line.hairline(design.body_column(), &design);
        below.beside(line);
        above.hairline(design.body_column(), &design);
        above.space(design.row_space);
        Carried { below, above }
    }

    fn table_head(&mut self, columns: &mut [Column], description_width: f32, scale: f32) -> Block {
        let design = self.design;
        let mut style = scaled(design.label, scale);
        let mut block = Block::default();
        if design.is_filled {
            style.ink = design.on_fill;
        } else {
            block.hairline(design.body_column(), &design);
        }
        block.space(design.row_space);
        let name = self.label("item");
        let width = description_width;
        let description = break_lines(&name, style, width, &mut self.typesetter);
        let line_count = columns
            .iter()
            .map(|column| column.head.len())
            .max()
            .unwrap_or(0)
            .max(description.len());
        let top = block.height;
        let height = style.leading * count(line_count);
        let place = |column| Role::Head(Place::cell(Table::Items, 0, column));
        let mark = Mark::plain(place(0));
        for (index, line) in (line_count - description.len()..).zip(description) {
            let top = top + style.leading * count(index);
            block.line_at(line, style, (self.design.margin_left, top), &mark);
        }
        let mut x = self.design.margin_left + description_width;
        for (index, column) in columns.iter_mut().enumerate() {
            let mark = Mark::plain(place(index + 1));
            let left = x + self.design.cell_gap * scale;
            x = left + column.width;
            let first = line_count - column.head.len();
            for (line_index, line) in (first..).zip(std::mem::take(&mut column.head)) {
                let top = top + style.leading * count(line_index);
                let start = if column.kind == Kind::Unit { left } else { x - line.width };
                block.line_at(line, style, (start, top), &mark);
            }
        }
        block.height = top + height + self.design.row_space;
        if design.is_filled {
            block.ground(design.body_column(), design.fill);
        } else {
            block.hairline(design.body_column(), &design);
        }
        block.space(design.row_space);
        block
    }

    fn item_row(
        &mut self,
        row: usize,
        item: &Line,
        columns: &mut [Column],
        description_width: f32,
        scale: f32,
    ) -> Block {
        let mut block = Block::default();
        let column = (self.design.margin_left, description_width);
        let mark = |field| {
            let place = Place::cell(Table::Items, row, 0);
            Mark::of(Role::Cell(place), Field::Line(item.id.clone(), field))
        };
        let typesetter = &mut self.typesetter;
        block.text(
            &item.description,
            self.design.body,
            column,
            &mark(LineField::Description),
            typesetter,
        );
        block.text(&item.detail, self.design.detail, column, &mark(LineField::Detail), typesetter);
        for (index, text) in self.extra_lines(&item.extra) {
            let place = Role::Cell(Place::cell(Table::Items, row, 0));
            let path = format!("extra[{index}].value");
            let mark = Mark::of(place, Field::Within(Owner::Line(item.id.clone()), path));
            block.text(&text, self.design.detail, column, &mark, &mut self.typesetter);
        }
        for text in self.reasons(item) {
            let mark = mark(LineField::Adjustment);
            block.text(&text, self.design.detail, column, &mark, &mut self.typesetter);
        }
        self.set_figures(&mut block, (row, 0.0), item, columns, (description_width, scale));
        block.height = block.height.max(self.design.body.leading);
        if self.design.has_row_lines {
            block.line_below(self.design.row_space, &self.design);
        }
        block
    }

    /// Why a line costs less or more, where its author said so or where there are several reasons.
    fn reasons(&self, item: &Line) -> Vec<String> {
        if !self.document.kind.has_prices() {
            return Vec::new();
        }
        let are_several = item.adjustments.len() > 1;
        let reason = |adjustment: &LineAdjustment| {
            if clean_line(&adjustment.reason).is_empty() && !are_several {
                return None;
            }
            let name = self.reason(&adjustment.reason, adjustment.kind);
            let figure = self.signed(adjustment);
            let arguments = [("name", Argument::Text(&name)), ("percent", Argument::Text(&figure))];
            Some(self.wording.text_with("adjustment-percent", &arguments))
        };
        item.adjustments.iter().filter_map(reason).collect()
    }

    /// Sets the figures of a row whose first line of text has its upper edge at `top`: they stand
    /// on its baseline, whatever their size.
    pub(super) fn set_figures(
        &self,
        block: &mut Block,
        (row, top): (usize, f32),
        line: &Line,
        columns: &mut [Column],
        (description_width, scale): (f32, f32),
    ) {
        let mut x = self.design.margin_left + description_width;
        for (index, column) in columns.iter_mut().enumerate() {
            let left = x + self.design.cell_gap * scale;
            x = left + column.width;
            let Some(cell) = column.cells.get_mut(row).map(std::mem::take) else { continue };
            let place = Place::cell(Table::Items, row, index + 1);
            let field = Field::Line(line.id.clone(), column.kind.field());
            let mark = Mark::of(Role::Cell(place), field);
            let body = scaled(self.design.body, scale);
            let mut line_top = top
                + (self.design.body.leading - body.leading) / 2.0
                + (self.design.body.size - body.size) * 0.357;
            for line in cell {
                let start = column.start(&line, left, x);
                let leading = line.style.leading;
                block.line_at(line.line, line.style, (start, line_top), &mark);
                line_top += leading;
                block.height = block.height.max(line_top);
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^24 lines")]
const fn count(lines: usize) -> f32 {
    lines as f32
}

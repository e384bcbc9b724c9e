//! The table of what is invoiced. Columns that hold nothing vanish; figures stand with their
//! decimal signs in line.

use std::rc::Rc;

use super::Writer;
use super::item_columns::{Column, Kind, scaled, width_of};
use super::voice::Voice;
use crate::document::{Field, Line, LineAdjustment, LineField, LineKind, LineTotal, Owner};
use crate::money::Amount;
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::one_line;
use crate::paper::clean_text::clean_line;
use crate::paper::line::Line as SetLine;
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
            let (label, style) = (self.said(key), design.detail);
            let line = one_line(&figure, design.body, &mut self.typesetter);
            let (x, start) = (design.margin_left, design.right() - line.width);
            let top = block.height;
            block.line_at(line, design.body, (start, top), &mark);
            let mut name = Block::default();
            name.space(top + (design.body.leading - style.leading) / 2.0);
            self.set_beside(&mut name, &label, style, x, &mark);
            block.beside(name);
            block.height = top;
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
        let name = self.said("item");
        let name = self.table_label(&name, style, description_width);
        let quiet = self.second_style(style);
        // The first of all stand on one line at their end, the second of all begin on one.
        let longest = |language: usize| {
            let heads = columns.iter().map(|column| &column.head).chain([&name]);
            heads.filter_map(|head| head.get(language)).map(Vec::len).max().unwrap_or_default()
        };
        let counts = [longest(0), longest(1)];
        let top = block.height;
        let middle = top + style.leading * count(counts[0]);
        let mut set = |head: [Vec<SetLine>; 2], column, start: &dyn Fn(&SetLine) -> f32| {
            let mark = Mark::plain(Role::Head(Place::cell(Table::Items, 0, column)));
            let [first, second] = head;
            for (index, line) in (counts[0] - first.len()..).zip(first) {
                let top = top + style.leading * count(index);
                let x = start(&line);
                block.line_at(line, style, (x, top), &mark);
            }
            for (index, line) in second.into_iter().enumerate() {
                let top = middle + quiet.leading * count(index);
                let x = start(&line);
                block.line_at(line, quiet, (x, top), &mark);
            }
        };
        set(name, 0, &|_| design.margin_left);
        let mut x = design.margin_left + description_width;
        for (index, column) in columns.iter_mut().enumerate() {
            let left = x + design.cell_gap * scale;
            x = left + column.width;
            let is_left = column.kind == Kind::Unit;
            let head = std::mem::take(&mut column.head);
            set(head, index + 1, &|line| if is_left { left } else { x - line.width });
        }
        block.height = middle + quiet.leading * count(counts[1]) + design.row_space;
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
        let place = Place::cell(Table::Items, row, 0);
        let mut block = self.texts(place, item, self.design.body, description_width);
        let column = (self.design.margin_left, description_width);
        for (index, text) in self.extra_lines(&item.extra) {
            let path = format!("extra[{index}].value");
            let mark =
                Mark::of(Role::Cell(place), Field::Within(Owner::Line(item.id.clone()), path));
            block.text(&text, self.design.detail, column, &mark, &mut self.typesetter);
        }
        for said in self.say_all(&|voice| voice.reasons(item)) {
            let field = Field::Line(item.id.clone(), LineField::Adjustment);
            let mark = Mark::of(Role::Cell(place), field);
            self.set(&mut block, &said, self.design.detail, column, &mark);
        }
        self.set_figures(&mut block, (row, 0.0), item, columns, (description_width, scale));
        block.height = block.height.max(self.design.body.leading);
        if self.design.has_row_lines {
            block.line_below(self.design.row_space, &self.design);
        }
        block
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

impl Voice<'_> {
    /// Why a line costs less or more, where its author said so or where there are several reasons.
    pub(super) fn reasons(&self, item: &Line) -> Vec<String> {
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
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^24 lines")]
const fn count(lines: usize) -> f32 {
    lines as f32
}

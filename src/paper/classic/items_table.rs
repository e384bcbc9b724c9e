//! The table of what is invoiced. Columns that hold nothing vanish; figures stand with their
//! decimal signs in line.

use super::Writer;
use super::item_columns::{Column, Kind, scaled, width_of};
use crate::document::{Field, Line, LineAdjustment, LineField, LineKind, LineTotal};
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::break_lines;
use crate::paper::clean_text::clean_line;
use crate::paper::piece::{Bond, Piece, bind_last};
use crate::paper::sheet::{Place, Role, Table};
use crate::paper::tokens::{
    BODY, BODY_WIDTH, CELL_GAP, DESCRIPTION_MIN_WIDTH, DETAIL, LABEL, MARGIN_LEFT, ROW_SPACE,
};
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
        let entries: Vec<Entry> = lines
            .map(|(index, line)| Entry { line, total: total(index) })
            .filter(|entry| !entry.line.is_blank())
            .collect();
        let mut scale = 1.0;
        let mut columns = self.columns(&entries, scale);
        let room = BODY_WIDTH - DESCRIPTION_MIN_WIDTH;
        let taken = width_of(&columns, scale);
        if taken > room {
            scale = room / taken;
            columns = self.columns(&entries, scale);
        }
        let description_width = BODY_WIDTH - width_of(&columns, scale);
        let head = self.table_head(&mut columns, description_width, scale);
        let mut rows: Vec<Piece> = Vec::with_capacity(entries.len().max(1));
        for (row, entry) in entries.iter().enumerate() {
            let line = entry.line;
            let mut piece = match line.kind {
                LineKind::Item => {
                    let block = self.item_row(row, line, &mut columns, description_width, scale);
                    Piece::row(block, ROW_SPACE, ROW_SPACE)
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

    fn table_head(&mut self, columns: &mut [Column], description_width: f32, scale: f32) -> Block {
        let style = scaled(LABEL, scale);
        let mut block = Block::default();
        block.hairline(MARGIN_LEFT, BODY_WIDTH);
        block.space(ROW_SPACE);
        let name = self.wording.text("item");
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
            block.line_at(line, style, (MARGIN_LEFT, top), &mark);
        }
        let mut x = MARGIN_LEFT + description_width;
        for (index, column) in columns.iter_mut().enumerate() {
            let mark = Mark::plain(place(index + 1));
            let left = x + CELL_GAP * scale;
            x = left + column.width;
            let first = line_count - column.head.len();
            for (line_index, line) in (first..).zip(std::mem::take(&mut column.head)) {
                let top = top + style.leading * count(line_index);
                let start = if column.kind == Kind::Unit { left } else { x - line.width };
                block.line_at(line, style, (start, top), &mark);
            }
        }
        block.height = top + height + ROW_SPACE;
        block.hairline(MARGIN_LEFT, BODY_WIDTH);
        block.space(ROW_SPACE);
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
        let column = (MARGIN_LEFT, description_width);
        let mark = |field| {
            let place = Place::cell(Table::Items, row, 0);
            Mark::of(Role::Cell(place), Field::Line(item.id.clone(), field))
        };
        let typesetter = &mut self.typesetter;
        block.text(&item.description, BODY, column, &mark(LineField::Description), typesetter);
        block.text(&item.detail, DETAIL, column, &mark(LineField::Detail), typesetter);
        for text in self.reasons(item) {
            let mark = mark(LineField::Adjustment);
            block.text(&text, DETAIL, column, &mark, &mut self.typesetter);
        }
        set_figures(&mut block, (row, 0.0), item, columns, (description_width, scale));
        block.height = block.height.max(BODY.leading);
        block
    }

    /// Why a line costs less or more, where its author said so or where there are several reasons.
    fn reasons(&self, item: &Line) -> Vec<String> {
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

/// Sets the figures of a row whose first line of text has its upper edge at `top`: they stand on
/// its baseline, whatever their size.
pub(super) fn set_figures(
    block: &mut Block,
    (row, top): (usize, f32),
    line: &Line,
    columns: &mut [Column],
    (description_width, scale): (f32, f32),
) {
    let mut x = MARGIN_LEFT + description_width;
    for (index, column) in columns.iter_mut().enumerate() {
        let left = x + CELL_GAP * scale;
        x = left + column.width;
        let Some(cell) = column.cells.get_mut(row).map(std::mem::take) else { continue };
        let place = Place::cell(Table::Items, row, index + 1);
        let field = Field::Line(line.id.clone(), column.kind.field());
        let mark = Mark::of(Role::Cell(place), field);
        let body = scaled(BODY, scale);
        let mut line_top =
            top + (BODY.leading - body.leading) / 2.0 + (BODY.size - body.size) * 0.357;
        for line in cell {
            let start = column.start(&line, left, x);
            let leading = line.style.leading;
            block.line_at(line.line, line.style, (start, line_top), &mark);
            line_top += leading;
            block.height = block.height.max(line_top);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^24 lines")]
const fn count(lines: usize) -> f32 {
    lines as f32
}

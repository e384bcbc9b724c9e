//! Rows of the table that are no items: headings, texts and subtotals.

use super::Writer;
use super::item_columns::Column;
use super::items_table::set_figures;
use crate::document::{Field, Line, LineField};
use crate::paper::block::{Block, Mark};
use crate::paper::piece::Piece;
use crate::paper::sheet::{Place, Role, Table};
use crate::paper::tokens::{
    BODY, BODY_WIDTH, DETAIL, MARGIN_LEFT, MEASURE, ROW_SPACE, SECTION_SPACE, STRONG, Style,
};

impl Writer<'_> {
    /// The heading of what follows, set off from what stands above it.
    pub(super) fn heading_row(&mut self, row: usize, line: &Line) -> Piece {
        let block = self.texts(Place::row(Table::Items, row), line, STRONG, BODY_WIDTH);
        let above = if row == 0 { ROW_SPACE } else { SECTION_SPACE };
        Piece::row(block, above, ROW_SPACE / 2.0)
    }

    /// A text between the items, wider than their descriptions are.
    pub(super) fn text_row(&mut self, row: usize, line: &Line) -> Piece {
        let block = self.texts(Place::row(Table::Items, row), line, BODY, MEASURE);
        Piece::row(block, ROW_SPACE, ROW_SPACE)
    }

    /// The sum of a section, under a line that says where the adding ends.
    pub(super) fn subtotal_row(
        &mut self,
        row: usize,
        line: &Line,
        columns: &mut [Column],
        description_width: f32,
        scale: f32,
    ) -> Piece {
        let mut block = Block::default();
        block.hairline(MARGIN_LEFT, BODY_WIDTH);
        block.space(ROW_SPACE);
        let top = block.height;
        let place = Place::cell(Table::Items, row, 0);
        let texts = if line.description.trim().is_empty() {
            let named = Line { description: self.wording.text("subtotal"), ..line.clone() };
            self.texts(place, &named, STRONG, description_width)
        } else {
            self.texts(place, line, STRONG, description_width)
        };
        block.below(texts);
        set_figures(&mut block, (row, top), line, columns, (description_width, scale));
        Piece::row(block, ROW_SPACE, ROW_SPACE)
    }

    fn texts(&mut self, place: Place, line: &Line, style: Style, width: f32) -> Block {
        let mut block = Block::default();
        let column = (MARGIN_LEFT, width);
        let mark = |field| Mark::of(Role::Cell(place), Field::Line(line.id.clone(), field));
        let typesetter = &mut self.typesetter;
        block.text(&line.description, style, column, &mark(LineField::Description), typesetter);
        block.text(&line.detail, DETAIL, column, &mark(LineField::Detail), typesetter);
        block
    }
}

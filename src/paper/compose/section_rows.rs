//! Rows of the table that are no items: headings, texts and subtotals.

use super::Writer;
use super::item_columns::Column;
use crate::document::{Field, Line, LineField};
use crate::paper::block::{Block, Mark};
use crate::paper::design::Style;
use crate::paper::piece::Piece;
use crate::paper::sheet::{Place, Role, Table};

impl Writer<'_> {
    /// The heading of what follows, set off from what stands above it.
    pub(super) fn heading_row(&mut self, row: usize, line: &Line) -> Piece {
        let block = self.texts(
            Place::row(Table::Items, row),
            line,
            self.design.strong,
            self.design.body_width(),
        );
        let above = if row == 0 { self.design.row_space } else { self.design.section_space };
        Piece::row(block, above, self.design.row_space / 2.0)
    }

    /// A text between the items, wider than their descriptions are.
    pub(super) fn text_row(&mut self, row: usize, line: &Line) -> Piece {
        Piece::row(
            self.texts(Place::row(Table::Items, row), line, self.design.body, self.design.measure),
            self.design.row_space,
            self.design.row_space,
        )
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
        block.hairline(self.design.body_column(), &self.design);
        block.space(self.design.row_space);
        let top = block.height;
        let place = Place::cell(Table::Items, row, 0);
        let texts = if line.description.trim().is_empty() {
            let named = Line { description: self.label("subtotal"), ..line.clone() };
            self.texts(place, &named, self.design.strong, description_width)
        } else {
            self.texts(place, line, self.design.strong, description_width)
        };
        block.below(texts);
        self.set_figures(&mut block, (row, top), line, columns, (description_width, scale));
        Piece::row(block, self.design.row_space, self.design.row_space)
    }

    fn texts(&mut self, place: Place, line: &Line, style: Style, width: f32) -> Block {
        let mut block = Block::default();
        let column = (self.design.margin_left, width);
        let mark = |field| Mark::of(Role::Cell(place), Field::Line(line.id.clone(), field));
        let typesetter = &mut self.typesetter;
        block.text(&line.description, style, column, &mark(LineField::Description), typesetter);
        block.text(&line.detail, self.design.detail, column, &mark(LineField::Detail), typesetter);
        block
    }
}

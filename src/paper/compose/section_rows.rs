//! Rows of the table that are no items: headings, texts and subtotals.

use super::Writer;
use super::item_columns::Column;
use super::voice::Said;
use crate::document::{Field, Line, LineField, Owner};
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
            let Said { first: description, second } = self.said("subtotal");
            let second_description = second.unwrap_or_default();
            let named = Line { description, second_description, ..line.clone() };
            self.texts(place, &named, self.design.strong, description_width)
        } else {
            self.texts(place, line, self.design.strong, description_width)
        };
        block.below(texts);
        self.set_figures(&mut block, (row, top), line, columns, (description_width, scale));
        Piece::row(block, self.design.row_space, self.design.row_space)
    }

    /// The description and the detail of a line; each with what it is in the second language of the
    /// paper under it.
    pub(super) fn texts(&mut self, place: Place, line: &Line, style: Style, width: f32) -> Block {
        let mut block = Block::default();
        let column = (self.design.margin_left, width);
        let mark = |field| Mark::of(Role::Cell(place), field);
        let detail = self.design.detail;
        for (text, second, style, field, path) in [
            (
                &line.description,
                &line.second_description,
                style,
                LineField::Description,
                "second_description",
            ),
            (&line.detail, &line.second_detail, detail, LineField::Detail, "second_detail"),
        ] {
            let own = mark(Field::Line(line.id.clone(), field));
            block.text(text, style, column, &own, &mut self.typesetter);
            if self.second.is_some() && second != text {
                let mark = mark(Field::Within(Owner::Line(line.id.clone()), path.to_owned()));
                let style = self.second_style(style);
                block.text(second, style, column, &mark, &mut self.typesetter);
            }
        }
        block
    }
}

//! Where the other side signs: that a quote is accepted, that goods have come.

use super::Writer;
use crate::document::{DocumentKind, Field};
use crate::paper::block::{Block, Mark};
use crate::paper::design::MM;
use crate::paper::piece::Piece;
use crate::paper::sheet::Role;

/// How much room a hand has above the line.
const ROOM: f32 = 13.0 * MM;

impl Writer<'_> {
    /// Two lines, for place and date and for the signature, under what is signed.
    pub(super) fn place_to_sign(&mut self) -> Option<Piece> {
        let (document, design) = (self.document, self.design);
        if !document.place_to_sign || !document.kind.has_place_to_sign() {
            return None;
        }
        let said = self.told(match document.kind {
            DocumentKind::DeliveryNote => "goods-received",
            _ => "accepted",
        });
        let mark = |role| Mark::of(role, Field::within("place_to_sign"));
        let mut block = Block::default();
        let (left, room) = design.body_column();
        let column = (left, room);
        let heading = mark(Role::Heading);
        self.set_where_it_fits(&mut block, &said, design.label, column, &heading);
        block.space(ROOM);
        let width = (room - design.gutter) / 2.0;
        let mut lines = Block::default();
        for (key, x) in [("place-and-date", left), ("signature", left + width + design.gutter)] {
            let text = self.told(key);
            let mut line = Block::default();
            line.hairline((x, width), &design);
            line.space(design.row_space / 2.0);
            let mark = mark(Role::Paragraph);
            self.set_where_it_fits(&mut line, &text, design.detail, (x, width), &mark);
            lines.beside(line);
        }
        block.below(lines);
        Some(Piece::part(block, design.part_space))
    }
}

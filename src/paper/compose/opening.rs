//! What is said between the head and the items: which documents this one is about, and what it is
//! before the law.

use super::Writer;
use crate::document::{DocumentKind, Field};
use crate::paper::block::{Block, Mark};
use crate::paper::clean_text::clean_line;
use crate::paper::piece::{Bond, Piece};
use crate::paper::sheet::Role;

impl Writer<'_> {
    /// The sentences, where there is something to say.
    pub(super) fn opening(&mut self) -> Option<Piece> {
        let cites = self.wording.cites(self.document).map(|sentence| clean_line(&sentence));
        let law = match self.document.kind {
            DocumentKind::SelfBilledInvoice => Some(self.wording.text("self-billing")),
            DocumentKind::Proforma => Some(self.wording.text("proforma-note")),
            _ => None,
        };
        let mut block = Block::default();
        let column = (self.design.margin_left, self.design.measure);
        for (text, field) in [(cites, "preceding[0].number"), (law, "")] {
            let Some(text) = text else { continue };
            let mark = match field {
                "" => Mark::plain(Role::Paragraph),
                path => Mark::of(Role::Paragraph, Field::within(path)),
            };
            block.even_text(&text, self.design.body, column, &mark, &mut self.typesetter);
        }
        let is_said = !block.items.is_empty();
        is_said.then(|| Piece::part(block, self.design.part_space).bound(Bond::Firm))
    }
}

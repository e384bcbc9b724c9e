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
        let cites = self.say_all(&|voice| {
            let cites = voice.wording.cites(voice.document);
            cites.map(|sentence| clean_line(&sentence)).into_iter().collect()
        });
        let law = match self.document.kind {
            DocumentKind::SelfBilledInvoice => Some(self.told("self-billing")),
            DocumentKind::Proforma => Some(self.told("proforma-note")),
            _ => None,
        };
        let mut block = Block::default();
        let column = (self.design.margin_left, self.design.measure);
        let cites = cites.into_iter().next();
        for (said, field) in [(cites, "preceding[0].number"), (law, "")] {
            let Some(said) = said else { continue };
            let mark = match field {
                "" => Mark::plain(Role::Paragraph),
                path => Mark::of(Role::Paragraph, Field::within(path)),
            };
            self.set_even(&mut block, &said, self.design.body, column, &mark);
        }
        let is_said = !block.items.is_empty();
        is_said.then(|| Piece::part(block, self.design.part_space).bound(Bond::Firm))
    }
}

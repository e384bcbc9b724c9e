//! What a page is filled with, and what holds together.

use std::rc::Rc;

use super::block::Block;

/// How strongly a piece wants to stand on one page with the next, from the weakest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bond {
    /// A page may end here.
    #[default]
    Free,
    /// How to pay and a short note stand with the totals, where one page can hold them.
    Company,
    /// The last two rows stand together with the totals.
    Pair,
    /// A heading and what it heads, the last row and the totals: parted only where no page can
    /// hold both.
    Firm,
}

/// A part of the paper with what holds it to the next.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// What stands in it.
    pub block: Block,
    /// The space above it, where it is not the first of its page.
    pub above: f32,
    /// The space below it.
    pub below: f32,
    /// What holds it to the next piece.
    pub bond: Bond,
    /// Whether it is a row of the table, and stands under the table's head.
    pub is_row: bool,
    /// The sum after it, where a page that ends here says it.
    pub carried: Option<Rc<Carried>>,
}

/// The sum of the rows so far, as it stands on two pages.
#[derive(Clone, Debug)]
pub struct Carried {
    /// Below the last row of a page.
    pub below: Block,
    /// Above the first row of the next.
    pub above: Block,
}

impl Piece {
    /// A part of the paper of its own, with space above it.
    pub fn part(block: Block, above: f32) -> Self {
        Self { block, above, ..Self::default() }
    }

    /// A row of the table, with space above and below it.
    pub fn row(block: Block, above: f32, below: f32) -> Self {
        Self { block, above, below, is_row: true, ..Self::default() }
    }

    /// The same, held to the next.
    #[must_use]
    pub fn bound(self, bond: Bond) -> Self {
        Self { bond, ..self }
    }
}

/// Holds the last of some pieces to what follows them.
pub fn bind_last(pieces: &mut [Piece], bond: Bond) {
    if let Some(last) = pieces.last_mut() {
        last.bond = last.bond.max(bond);
    }
}

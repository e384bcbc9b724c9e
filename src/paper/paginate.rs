//! Pieces put on pages: what belongs together stays together, tables repeat their head.

use std::rc::Rc;

use super::block::Block;
use super::design::Design;
use super::piece::{Bond, Carried, Piece};
use super::sheet::{Item, Page};

/// A heading above a row that is divided wants at least this many lines of it below.
const BEGINNING: f32 = 4.0;

/// So much of a page is not left white for the sake of company.
const MUCH: f32 = 0.25;

/// Fills pages from above.
pub struct Pager {
    design: Design,
    pages: Vec<Page>,
    page: Page,
    /// How far down the page is filled.
    y: f32,
    /// Whether nothing of the body stands on the page yet.
    is_fresh: bool,
    running_head: Vec<Item>,
    table_head: Block,
    /// Whether the head of the table stands on the page.
    has_table_head: bool,
    /// Whether a row of the table stands on any page.
    has_rows: bool,
    /// How much of the space between pieces is left.
    tightness: f32,
    /// How many rows are not placed yet.
    rows_left: usize,
    /// The sum after the last row that was placed, where it is carried to the next page.
    carried: Option<Rc<Carried>>,
    /// The height of the sum at the end of a page, where any row has one.
    sum_height: f32,
}

impl Pager {
    /// Begins the first page. Every other page will begin with the running head, and rows of the
    /// table stand under the table's head. Spaces are multiplied by `tightness`.
    pub fn new(
        design: &Design,
        running_head: Vec<Item>,
        table_head: Block,
        tightness: f32,
    ) -> Self {
        Self {
            design: *design,
            pages: Vec::new(),
            page: Page::default(),
            y: design.margin_top,
            is_fresh: true,
            running_head,
            table_head,
            has_table_head: false,
            has_rows: false,
            tightness,
            rows_left: 0,
            carried: None,
            sum_height: 0.0,
        }
    }

    /// Places pieces in their order; those that are bound together on one page.
    pub fn fill(&mut self, pieces: Vec<Piece>) {
        self.rows_left += pieces.iter().filter(|piece| piece.is_row).count();
        for carried in pieces.iter().filter_map(|piece| piece.carried.as_deref()) {
            self.sum_height = self.sum_height.max(carried.below.height);
        }
        let mut bound = Vec::new();
        for piece in pieces {
            let is_free = piece.bond == Bond::Free;
            bound.push(piece);
            if is_free {
                self.place_together(std::mem::take(&mut bound));
            }
        }
        self.place_together(bound);
    }

    /// Places what no new page is worth turning to.
    pub fn place_if_room(&mut self, piece: Piece) {
        if self.height_here(std::slice::from_ref(&piece)) <= self.room() {
            self.place(piece);
        }
    }

    /// The pages.
    pub fn finish(mut self) -> Vec<Page> {
        self.pages.push(self.page);
        self.pages
    }

    fn place_together(&mut self, mut pieces: Vec<Piece>) {
        if self.height_here(&pieces) <= self.room() {
            for piece in pieces {
                self.place(piece);
            }
        } else if let Some(last) = self.last_that_stays(&pieces) {
            let rest = pieces.split_off(last + 1);
            self.place_together(pieces);
            self.place_together(rest);
        } else if self.height_on_next(&pieces) <= self.next_room() && !self.should_stay(&pieces) {
            self.turn();
            self.place_together(pieces);
        } else {
            self.place_apart(pieces);
        }
    }

    /// Whether some of these rows should stay on the page: it would be left with a head and no
    /// table.
    fn should_stay(&self, pieces: &[Piece]) -> bool {
        !self.has_rows
            && pieces.first().is_some_and(|piece| piece.is_row)
            && weakest_bond(pieces).is_some_and(|(_, bond)| bond < Bond::Firm)
    }

    /// The last of the pieces that stay here while their company goes on to the next page: where much
    /// of this one would be left white without them.
    fn last_that_stays(&self, pieces: &[Piece]) -> Option<usize> {
        if self.room() < self.design.next_height() * MUCH {
            return None;
        }
        let fits = |end: &usize| {
            let is_company = pieces.get(*end).is_some_and(|piece| piece.bond == Bond::Company);
            is_company && self.height_here(pieces.get(..=*end).unwrap_or_default()) <= self.room()
        };
        (0..pieces.len()).rev().find(fits)
    }

    /// Places bound pieces that one page cannot hold: their weakest bond breaks.
    fn place_apart(&mut self, mut pieces: Vec<Piece>) {
        let Some((index, bond)) = weakest_bond(&pieces) else {
            if let Some(piece) = pieces.pop() {
                self.flow(piece);
            }
            return;
        };
        if bond < Bond::Firm {
            let rest = pieces.split_off(index + 1);
            self.place_together(pieces);
            self.place_together(rest);
            return;
        }
        // As many of the last as fit a page stand together.
        let mut start = pieces.len();
        while start > 0
            && self.height_on_next(pieces.get(start - 1..).unwrap_or(&[])) <= self.next_room()
        {
            start -= 1;
        }
        let mut rest = pieces.split_off(start);
        let Some(tall) = pieces.pop() else { return };
        if rest.is_empty() {
            // What heads a row that no page can hold stands above its beginning.
            if self.height_here(&pieces) + BEGINNING * self.design.leading > self.room()
                && !self.is_fresh
            {
                self.turn();
            }
            self.fill(pieces.into_iter().map(|piece| piece.bound(Bond::Free)).collect());
            self.flow(tall);
            return;
        }
        // The end of a tall row keeps what follows it company.
        let room = self.next_room()
            - self.height_on_next(&rest)
            - self.table_head.height
            - self.design.leading;
        let Piece { block, above, below, bond, is_row, carried } = tall;
        let upper_height = (block.height - room).max(self.design.leading);
        let (upper, lower) = block.split_after(upper_height);
        let is_divided = !lower.items.is_empty();
        pieces.push(Piece { block: upper, above, is_row, ..Piece::default() });
        if is_divided {
            // One row has become two.
            self.rows_left += usize::from(is_row);
            rest.insert(0, Piece { block: lower, above: 0.0, below, bond, is_row, carried });
        }
        self.place_together(pieces);
        self.turn();
        self.place_together(rest);
    }

    /// Places a piece that no page can hold, between two lines on as many as it takes.
    fn flow(&mut self, piece: Piece) {
        let Piece { block: mut rest, above, below, is_row, carried, .. } = piece;
        let mut above = above;
        if is_row && !self.begins_here(&rest, above) {
            self.turn();
        }
        loop {
            let was_fresh = self.is_fresh;
            self.open_table(is_row);
            self.space(above);
            above = 0.0;
            if rest.height <= self.room() {
                break;
            }
            let (fitting, remainder) = rest.split(self.room());
            rest = remainder;
            if !fitting.items.is_empty() {
                self.put(fitting);
            } else if was_fresh {
                // Not a line fits an empty page: nothing is lost, it leaves the page instead.
                break;
            }
            self.turn();
        }
        self.count_row(is_row, carried);
        self.put(rest);
        self.y += below * self.tightness;
    }

    /// Whether anything of a row stands below the head of the table, where that is yet to be placed.
    fn begins_here(&self, row: &Block, above: f32) -> bool {
        if self.has_table_head || self.is_fresh {
            return true;
        }
        let carried = self.carried.as_ref().map_or(0.0, |carried| carried.above.height);
        let spaces = (self.design.part_space + above) * self.tightness;
        let room = self.room() - self.table_head.height - carried - spaces;
        row.height <= room || !row.clone().split(room).0.items.is_empty()
    }

    fn place(&mut self, piece: Piece) {
        self.open_table(piece.is_row);
        self.space(piece.above);
        self.count_row(piece.is_row, piece.carried);
        self.put(piece.block);
        self.y += piece.below * self.tightness;
    }

    /// Places the head of the table above the first row of a page.
    fn open_table(&mut self, is_row: bool) {
        if is_row && !self.has_table_head {
            self.space(self.design.part_space);
            let head = self.table_head.clone();
            self.put(head);
            self.has_table_head = true;
            if let Some(carried) = &self.carried {
                let above = carried.above.clone();
                self.put(above);
            }
        }
        self.has_rows |= is_row;
    }

    /// Leaves space, but not at the top of a page.
    fn space(&mut self, height: f32) {
        if !self.is_fresh {
            self.y += height * self.tightness;
        }
    }

    fn put(&mut self, block: Block) {
        let top = self.y;
        self.y += block.height;
        self.is_fresh = false;
        self.page.items.extend(block.placed(top));
    }

    /// Notes that a row is placed, and what the sum is after it.
    fn count_row(&mut self, is_row: bool, carried: Option<Rc<Carried>>) {
        if is_row {
            self.rows_left = self.rows_left.saturating_sub(1);
        }
        self.carried = carried.or_else(|| self.carried.take());
    }

    fn turn(&mut self) {
        if let (Some(carried), true) = (&self.carried, self.rows_left > 0 && self.has_table_head) {
            let below = carried.below.clone();
            self.put(below);
        }
        self.pages.push(std::mem::take(&mut self.page));
        self.page.items.clone_from(&self.running_head);
        self.y = self.design.next_top;
        self.is_fresh = true;
        self.has_table_head = false;
    }

    /// The room on an empty page, for what is placed next.
    fn next_room(&self) -> f32 {
        self.design.next_height() - self.kept_for_sum()
    }

    /// What is kept free for the sum at the end of a page, also where no row has one yet: the next
    /// may, and be the last of the page.
    fn kept_for_sum(&self) -> f32 {
        if self.rows_left > 0 { self.sum_height } else { 0.0 }
    }

    fn room(&self) -> f32 {
        self.design.body_bottom - self.y - self.kept_for_sum()
    }

    /// How much of this page some pieces would take.
    fn height_here(&self, pieces: &[Piece]) -> f32 {
        self.height(pieces, self.is_fresh, self.has_table_head)
    }

    /// How much of an empty page some pieces would take.
    fn height_on_next(&self, pieces: &[Piece]) -> f32 {
        self.height(pieces, true, false)
    }

    fn height(&self, pieces: &[Piece], mut is_fresh: bool, mut has_table_head: bool) -> f32 {
        let mut height = 0.0;
        let mut last_space = 0.0;
        for piece in pieces {
            if piece.is_row && !has_table_head {
                height += self.table_head.height;
                height += self.carried.as_ref().map_or(0.0, |carried| carried.above.height);
                if !is_fresh {
                    height += self.design.part_space * self.tightness;
                }
                (is_fresh, has_table_head) = (false, true);
            }
            if !is_fresh {
                height += piece.above * self.tightness;
            }
            last_space = piece.below * self.tightness;
            height += piece.block.height + last_space;
            is_fresh = false;
        }
        height - last_space
    }
}

/// Where pieces are parted first: the last of the weakest bonds between them.
fn weakest_bond(pieces: &[Piece]) -> Option<(usize, Bond)> {
    let mut weakest = None;
    for (index, piece) in pieces.iter().take(pieces.len().saturating_sub(1)).enumerate() {
        if weakest.is_none_or(|(_, bond)| piece.bond <= bond) {
            weakest = Some((index, piece.bond));
        }
    }
    weakest
}

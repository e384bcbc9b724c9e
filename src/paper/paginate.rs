//! Blocks put on pages: what belongs together stays together, tables repeat their head.

use super::block::Block;
use super::sheet::{Content, Item, Page};
use super::tokens::{BODY_BOTTOM, LEADING, MARGIN_TOP, RUNNING_HEAD_BASELINE};

/// Where the body begins on every page but the first.
const NEXT_TOP: f32 = RUNNING_HEAD_BASELINE + 22.0;

/// The height that no body of a page exceeds.
const NEXT_HEIGHT: f32 = BODY_BOTTOM - NEXT_TOP;

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// What stands in it.
    pub block: Block,
}

/// Fills pages from above.
pub struct Pager {
    pages: Vec<Page>,
    page: Page,
    /// How far down the page is filled.
    y: f32,
    /// Whether nothing of the body stands on the page yet.
    is_fresh: bool,
    running_head: Vec<Item>,
}

impl Pager {
    /// Begins the first page. Every other page will begin with the running head.
    pub fn new(running_head: Vec<Item>) -> Self {
        Self {
            pages: Vec::new(),
            page: Page::default(),
            y: MARGIN_TOP,
            is_fresh: true,
            running_head,
        }
    }

    /// Leaves space, but not at the top of a page.
    pub fn space(&mut self, height: f32) {
        if !self.is_fresh {
            self.y += height;
        }
    }

    /// Places a block that should not be divided. One that no page can hold flows.
    pub fn keep(&mut self, block: Block) {
        if block.height > self.room() && !self.is_fresh {
            self.turn();
        }
        if block.height > self.room() {
            self.flow(block);
        } else {
            self.place(block);
        }
    }

    /// Places a block that may go on on the next page, between two lines.
    pub fn flow(&mut self, block: Block) {
        let mut rest = block;
        while rest.height > self.room() {
            let (fitting, remainder) = rest.split(self.room());
            if fitting.items.is_empty() && self.is_fresh {
                // Not a line fits an empty page: nothing is lost, it leaves the page instead.
                rest = remainder;
                break;
            }
            if !fitting.items.is_empty() {
                self.place(fitting);
            }
            self.turn();
            rest = remainder;
        }
        self.place(rest);
    }

    /// Places running text: whole where it is short, or else on as many pages as it takes.
    pub fn flow_if_long(&mut self, block: Block) {
        if block.height < NEXT_HEIGHT / 3.0 {
            self.keep(block);
        } else {
            self.flow(block);
        }
    }

    /// Places what no new page is worth turning to.
    pub fn place_if_room(&mut self, space: f32, block: Block) {
        if space + block.height <= self.room() {
            self.space(space);
            self.place(block);
        }
    }

    /// Places a table: its head on every page, its rows whole where a page can hold them, and
    /// what follows (`tail`) kept together and with at least two rows, never alone on a page.
    pub fn table(&mut self, head: &Block, rows: Vec<Row>, tail: Vec<Block>) {
        let tail_height: f32 = tail.iter().map(|block| block.height).sum();
        let (mut groups, first_room) = self.grouped(head, rows);
        // A tail that fills half a page by itself is not held together: it flows, row by row.
        let is_kept = tail_height <= (NEXT_HEIGHT - head.height) / 2.0;
        if is_kept {
            settle_tail(&mut groups, first_room, NEXT_HEIGHT - head.height, tail_height);
        }
        let group_count = groups.len();
        for (index, group) in groups.into_iter().enumerate() {
            if index > 0 {
                self.turn();
            }
            let is_last = index + 1 == group_count;
            if !group.is_empty() || (is_last && group_count == 1) {
                if head.height > self.room() {
                    self.turn();
                }
                self.place(head.clone());
            }
            for block in group {
                self.place(block);
            }
        }
        if is_kept {
            let mut whole = Block::default();
            for block in tail {
                whole.below(block);
            }
            self.keep(whole);
        } else {
            for block in tail {
                self.keep(block);
            }
        }
    }

    /// The rows, page by page, and the room that the first of these pages has for them.
    fn grouped(&mut self, head: &Block, rows: Vec<Row>) -> (Vec<Vec<Block>>, f32) {
        let next_room = NEXT_HEIGHT - head.height;
        let first_room = self.room() - head.height;
        let mut room = first_room;
        let mut groups = vec![Vec::new()];
        for row in rows {
            let mut block = row.block;
            // Only a row that no page can hold is divided.
            let is_divided = block.height > next_room;
            loop {
                if block.height <= room {
                    break;
                }
                if is_divided {
                    let (fitting, rest) = block.split(room);
                    block = rest;
                    if !fitting.items.is_empty() {
                        push_to_last(&mut groups, fitting);
                    } else if room >= next_room {
                        break;
                    }
                }
                groups.push(Vec::new());
                room = next_room;
                if !is_divided {
                    break;
                }
            }
            room -= block.height;
            push_to_last(&mut groups, block);
        }
        (groups, first_room)
    }

    /// The pages.
    pub fn finish(mut self) -> Vec<Page> {
        self.pages.push(self.page);
        self.pages
    }

    fn room(&self) -> f32 {
        BODY_BOTTOM - self.y
    }

    fn place(&mut self, block: Block) {
        let top = self.y;
        self.y += block.height;
        self.is_fresh = false;
        self.page.items.extend(block.placed(top));
    }

    fn turn(&mut self) {
        self.pages.push(std::mem::take(&mut self.page));
        self.page.items.clone_from(&self.running_head);
        self.y = NEXT_TOP;
        self.is_fresh = true;
    }
}

fn push_to_last(groups: &mut [Vec<Block>], block: Block) {
    if let Some(last) = groups.last_mut() {
        last.push(block);
    }
}

fn height_of(blocks: &[Block]) -> f32 {
    blocks.iter().map(|block| block.height).sum()
}

/// Moves rows from the end of one page to the next until what follows them stands on the page of
/// the last two.
fn settle_tail(groups: &mut Vec<Vec<Block>>, first_room: f32, next_room: f32, tail: f32) {
    let is_first = groups.len() == 1;
    let Some(last) = groups.last_mut() else { return };
    let room = if is_first { first_room } else { next_room };
    if height_of(last) + tail > room {
        // Two rows go over to a page of their own, or one where two are too many for it or are
        // all that the page before has.
        let most = if is_first { last.len() } else { last.len().saturating_sub(1) };
        let most = if is_first && last.len() > 1 { most - 1 } else { most }.min(2);
        let fits = |count: usize| {
            let start = last.len() - count;
            height_of(last.get(start..).unwrap_or_default()) + tail <= next_room
        };
        let moved = (1..=most).rev().find(|count| fits(*count)).unwrap_or(0);
        if moved > 0 {
            let over = last.split_off(last.len() - moved);
            groups.push(over);
        } else if let Some(row) = last.pop() {
            let (upper, lower) = split_before_tail(row, next_room - tail);
            last.extend(upper);
            groups.push(lower.into_iter().collect());
        }
        return;
    }
    // A single row at the top of the last page calls the one before it over, where that leaves
    // the page before at least one.
    if last.len() == 1 && !is_first {
        let height = height_of(last);
        let before_index = groups.len() - 2;
        let Some(before) = groups.get_mut(before_index) else { return };
        let is_welcome = before.len() > 1
            && before.last().is_some_and(|row| row.height + height + tail <= next_room);
        let row = if is_welcome { before.pop() } else { None };
        if let (Some(row), Some(last)) = (row, groups.last_mut()) {
            last.insert(0, row);
        }
    }
}

/// Divides a tall row so that its end and what follows it fit one page.
fn split_before_tail(row: Block, room: f32) -> (Option<Block>, Option<Block>) {
    if row.height <= room {
        return (None, Some(row));
    }
    // A line at least stays behind, or the page before would be empty.
    let upper_height = (row.height - room).max(LEADING);
    let (upper, lower) = row.split_after(upper_height);
    let some = |block: Block| (!block.items.is_empty()).then_some(block);
    (some(upper), some(lower))
}

impl Block {
    /// Divides the block between two lines, as far down as `height` allows.
    pub fn split(self, height: f32) -> (Self, Self) {
        let mut cut = height;
        loop {
            let straddling = self
                .items
                .iter()
                .map(vertical_extent)
                .filter(|(top, bottom)| *top < cut && *bottom > cut)
                .map(|(top, _)| top)
                .fold(cut, f32::min);
            if straddling >= cut {
                break;
            }
            cut = straddling;
        }
        self.cut(cut)
    }

    /// Divides the block between two lines, at `height` or as little below it as possible.
    fn split_after(self, height: f32) -> (Self, Self) {
        let mut cut = height;
        loop {
            let straddling = self
                .items
                .iter()
                .map(vertical_extent)
                .filter(|(top, bottom)| *top < cut && *bottom > cut)
                .map(|(_, bottom)| bottom)
                .fold(cut, f32::max);
            if straddling <= cut {
                break;
            }
            cut = straddling;
        }
        self.cut(cut)
    }

    fn cut(self, cut: f32) -> (Self, Self) {
        let height = self.height;
        let is_above = |item: &Item| vertical_extent(item).1 <= cut + 0.01;
        let (upper, lower): (Vec<_>, Vec<_>) = self.items.into_iter().partition(is_above);
        let lower: Vec<Item> = lower.into_iter().map(|item| item.moved_down(-cut)).collect();
        (Self { items: upper, height: cut }, Self { items: lower, height: height - cut })
    }
}

/// How high up and how far down an item reaches.
fn vertical_extent(item: &Item) -> (f32, f32) {
    match &item.content {
        Content::Text(run) => (run.baseline - run.size, run.baseline + run.size * 0.3),
        Content::Rule(rule) => (rule.y, rule.y),
        Content::Picture { y, height, .. } => (*y, y + height),
    }
}

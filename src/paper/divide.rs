//! A block divided between two lines.

use super::block::Block;
use super::sheet::{Content, Item};

impl Block {
    /// Divides the block between two lines, as far down as `height` allows.
    pub fn split(self, height: f32) -> (Self, Self) {
        let lower = |cut: f32, (top, _): (f32, f32)| cut.min(top);
        self.cut_between_lines(height, lower)
    }

    /// Divides the block between two lines, at `height` or as little below it as possible.
    pub fn split_after(self, height: f32) -> (Self, Self) {
        let upper = |cut: f32, (_, bottom): (f32, f32)| cut.max(bottom);
        self.cut_between_lines(height, upper)
    }

    /// Moves the cut out of each line that it would go through, the way that `moved` says.
    fn cut_between_lines(
        self,
        height: f32,
        moved: impl Fn(f32, (f32, f32)) -> f32,
    ) -> (Self, Self) {
        let mut cut = height;
        loop {
            let straddling = self.items.iter().map(vertical_extent);
            let straddling = straddling.filter(|(top, bottom)| *top < cut && *bottom > cut);
            let next = straddling.fold(cut, &moved);
            if (next - cut).abs() < f32::EPSILON {
                return self.cut(cut);
            }
            cut = next;
        }
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
        Content::Area(area) => (area.y, area.y + area.height),
        Content::Picture { y, height, .. } => (*y, y + height),
        Content::Code(code) => (code.y, code.y + code.side),
    }
}

//! Texts in both languages of a paper: the second stands under the first or beside it, and is
//! quieter. Of a paper of one language there is nothing but the first.

use super::Writer;
use super::voice::{Said, Voice};
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::{break_evenly, break_lines, one_line, one_line_before_more};
use crate::paper::design::Style;

impl Writer<'_> {
    /// What every voice says.
    pub(super) fn say(&self, words: &dyn Fn(&Voice) -> String) -> Said {
        let first = words(&self.first);
        let second = self.second.as_ref().map(words).filter(|second| *second != first);
        Said { first, second }
    }

    /// What every voice says in several sentences, as many in the one as in the other.
    pub(super) fn say_all(&self, words: &dyn Fn(&Voice) -> Vec<String>) -> Vec<Said> {
        let first = words(&self.first);
        let mut second = self.second.as_ref().map(words).unwrap_or_default().into_iter();
        let said = first.into_iter().map(|first| {
            let second = second.next().filter(|second| *second != first);
            Said { first, second }
        });
        said.collect()
    }

    /// A label in every voice.
    pub(super) fn said(&self, key: &str) -> Said {
        self.say(&|voice| voice.label(key))
    }

    /// A text of the language in every voice.
    pub(super) fn told(&self, key: &str) -> Said {
        self.say(&|voice| voice.wording.text(key))
    }

    /// "Invoice" in every voice.
    pub(super) fn titles(&self) -> Said {
        self.say(&|voice| voice.title())
    }

    /// How the second of a text is set.
    pub(super) fn second_style(&self, style: Style) -> Style {
        // On the accent there is no quieter ink.
        let is_on_fill = style.ink == self.design.on_fill;
        style.second(if is_on_fill { style.ink } else { self.design.quiet })
    }

    /// More space between rows of which each may have a second line: it belongs to the first.
    pub(super) const fn space_of_two(&self) -> f32 {
        if self.second.is_some() { self.design.row_space / 2.0 } else { 0.0 }
    }

    /// How wide the wider of the two is, the one under the other.
    pub(super) fn widest_of(&mut self, said: &Said, style: Style) -> f32 {
        let quiet = self.second_style(style);
        let mut width_of = |text: &str, style| one_line(text, style, &mut self.typesetter).width;
        let second = said.second.as_ref().map_or(0.0, |second| width_of(second, quiet));
        width_of(&said.first, style).max(second)
    }

    /// Sets both at the lower end of a block, the second under the first.
    pub(super) fn set(
        &mut self,
        block: &mut Block,
        said: &Said,
        style: Style,
        column: (f32, f32),
        mark: &Mark,
    ) {
        block.text(&said.first, style, column, mark, &mut self.typesetter);
        self.set_second(block, said, style, column, mark);
    }

    /// The same with lines of about one length.
    pub(super) fn set_even(
        &mut self,
        block: &mut Block,
        said: &Said,
        style: Style,
        column: (f32, f32),
        mark: &Mark,
    ) {
        block.even_text(&said.first, style, column, mark, &mut self.typesetter);
        let Some(second) = &said.second else { return };
        let style = self.second_style(style);
        for line in break_evenly(second, style, column.1, &mut self.typesetter) {
            block.line(line, style, column.0, mark);
        }
    }

    /// The second alone, as part of what was set before it.
    pub(super) fn set_second(
        &mut self,
        block: &mut Block,
        said: &Said,
        style: Style,
        (x, width): (f32, f32),
        mark: &Mark,
    ) {
        let Some(second) = &said.second else { return };
        let style = self.second_style(style);
        for mut line in break_lines(second, style, width, &mut self.typesetter) {
            line.continues = true;
            block.line(line, style, x, mark);
        }
    }

    /// Whether all of these stand in one line each, in a column of a width: what stands in a row or
    /// one below the other is set in one way.
    pub(super) fn fit_beside(&mut self, all: &[&Said], style: Style, width: f32) -> bool {
        all.iter().all(|said| self.width_beside(said, style) <= width)
    }

    /// How wide both are in one line.
    pub(super) fn width_beside(&mut self, said: &Said, style: Style) -> f32 {
        let Some(second) = &said.second else {
            return one_line(&said.first, style, &mut self.typesetter).width;
        };
        let quiet = self.second_style(style);
        let first = one_line_before_more(&said.first, style, &mut self.typesetter);
        let second = one_line(&behind_a_stroke(second), quiet, &mut self.typesetter);
        first.width + gap(style) + second.width
    }

    /// Sets both in one line at the lower end of a block.
    pub(super) fn set_beside(
        &mut self,
        block: &mut Block,
        said: &Said,
        style: Style,
        x: f32,
        mark: &Mark,
    ) {
        if let Some(second) = &said.second {
            let quiet = self.second_style(style);
            let first = one_line_before_more(&said.first, style, &mut self.typesetter);
            let mut second = one_line(&behind_a_stroke(second), quiet, &mut self.typesetter);
            let start = x + first.width + gap(style);
            second.continues = true;
            let mut beside = Block { height: block.height, ..Block::default() };
            beside.line_on_baseline(second, quiet, start, style, mark);
            block.line(first, style, x, mark);
            block.items.append(&mut beside.items);
        } else {
            let line = one_line(&said.first, style, &mut self.typesetter);
            block.line(line, style, x, mark);
        }
    }

    /// Sets both in one line where they fit, or else one under the other.
    pub(super) fn set_where_it_fits(
        &mut self,
        block: &mut Block,
        said: &Said,
        style: Style,
        column: (f32, f32),
        mark: &Mark,
    ) {
        if said.second.is_some() && self.fit_beside(&[said], style, column.1) {
            self.set_beside(block, said, style, column.0, mark);
        } else {
            self.set(block, said, style, column, mark);
        }
    }
}

fn behind_a_stroke(second: &str) -> String {
    format!("/ {second}")
}

/// Between the first and the second on one line.
fn gap(style: Style) -> f32 {
    style.size * 0.3
}

//! What every page has: the legal line, which page it is, and what it is a page of.

use super::Writer;
use super::voice::Said;
use crate::document::{Field, PartyField};
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::{break_lines, one_line};
use crate::paper::clean_text::clean_line;
use crate::paper::sheet::{Content, Item, Role};
use crate::wording::Argument;

/// The most lines that the legal line may take; what is longer was told at the head.
const LEGAL_LINES: usize = 2;

impl Writer<'_> {
    /// "Page 1 of 2".
    pub(super) fn page_name(&self, page: usize, pages: usize) -> Said {
        let arguments = [("page", Argument::from(page)), ("pages", Argument::from(pages))];
        self.say(&|voice| voice.wording.text_with("page-of", &arguments))
    }

    pub(super) fn foot(&mut self, page_name: &str) -> Vec<Item> {
        let mut block = Block::default();
        let name = one_line(page_name, self.design.foot, &mut self.typesetter);
        let width = self.design.body_width() - name.width - self.design.gutter;
        let mut lines =
            break_lines(&self.legal_line(), self.design.foot, width, &mut self.typesetter);
        lines.truncate(LEGAL_LINES);
        let mark = Mark::of(Role::Artifact, Field::Seller(PartyField::Name));
        let mut baseline = self.design.foot_baseline;
        for _ in 1..lines.len() {
            baseline -= self.design.foot.leading;
        }
        for line in lines {
            for run in line.runs(self.design.foot, self.design.margin_left, baseline) {
                block.push(&mark, Content::Text(run));
            }
            baseline += self.design.foot.leading;
        }
        let x = self.design.margin_left + self.design.body_width() - name.width;
        let mark = Mark::plain(Role::Artifact);
        for run in name.runs(self.design.foot, x, self.design.foot_baseline) {
            block.push(&mark, Content::Text(run));
        }
        block.placed(0.0).collect()
    }

    /// Who the seller is before the law, in one line: in the language of the paper alone, the head says
    /// it in both.
    fn legal_line(&self) -> String {
        let seller = &self.document.seller;
        let numbers = self.party_numbers(seller).into_iter().rev();
        let numbers = numbers.map(|(_, name, number)| format!("{} {number}", name.first));
        let parts = std::iter::once(clean_line(&seller.name)).chain(numbers);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(" \u{b7} ")
    }

    /// What every page but the first says at its top.
    pub(super) fn running_head(&mut self) -> Vec<Item> {
        let title = self.first.numbered(&self.titles().joined());
        let mut block = Block::default();
        let lines =
            break_lines(&title, self.design.foot, self.design.body_width(), &mut self.typesetter);
        if let Some(line) = lines.into_iter().next() {
            let mark = Mark::of(Role::Artifact, Field::Number);
            let baseline = self.design.running_head_baseline;
            for run in line.runs(self.design.foot, self.design.margin_left, baseline) {
                block.push(&mark, Content::Text(run));
            }
        }
        block.placed(0.0).collect()
    }
}

//! What every page has: the legal line, which page it is, and what it is a page of.

use super::Writer;
use crate::document::{Field, PartyField};
use crate::paper::block::{Block, Mark, run};
use crate::paper::break_lines::{break_lines, one_line};
use crate::paper::clean_text::clean_line;
use crate::paper::sheet::{Content, Item, Role};
use crate::paper::tokens::{
    BODY_WIDTH, FOOT, FOOT_BASELINE, GUTTER, MARGIN_LEFT, RUNNING_HEAD_BASELINE,
};
use crate::wording::Argument;

/// The most lines that the legal line may take; what is longer was told at the head.
const LEGAL_LINES: usize = 2;

impl Writer<'_> {
    /// "Page 1 of 2".
    pub(super) fn page_name(&self, page: usize, pages: usize) -> String {
        let arguments = [("page", Argument::from(page)), ("pages", Argument::from(pages))];
        self.wording.text_with("page-of", &arguments)
    }

    pub(super) fn foot(&mut self, page_name: &str) -> Vec<Item> {
        let mut block = Block::default();
        let name = one_line(page_name, FOOT, &mut self.typesetter);
        let width = BODY_WIDTH - name.width - GUTTER;
        let mut lines = break_lines(&self.legal_line(), FOOT, width, &mut self.typesetter);
        lines.truncate(LEGAL_LINES);
        let mark = Mark::of(Role::Artifact, Field::Seller(PartyField::Name));
        let mut baseline = FOOT_BASELINE;
        for _ in 1..lines.len() {
            baseline -= FOOT.leading;
        }
        for line in lines {
            block.push(&mark, Content::Text(run(line, FOOT, MARGIN_LEFT, baseline)));
            baseline += FOOT.leading;
        }
        let x = MARGIN_LEFT + BODY_WIDTH - name.width;
        let mark = Mark::plain(Role::Artifact);
        block.push(&mark, Content::Text(run(name, FOOT, x, FOOT_BASELINE)));
        block.placed(0.0).collect()
    }

    /// Who the seller is before the law, in one line.
    fn legal_line(&self) -> String {
        let seller = &self.document.seller;
        let numbers = self.party_numbers(seller).into_iter().rev().map(|(_, number)| number);
        let parts = std::iter::once(clean_line(&seller.name)).chain(numbers);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(" \u{b7} ")
    }

    /// What every page but the first says at its top.
    pub(super) fn running_head(&mut self, title: &str) -> Vec<Item> {
        let mut block = Block::default();
        let lines = break_lines(title, FOOT, BODY_WIDTH, &mut self.typesetter);
        if let Some(line) = lines.into_iter().next() {
            let mark = Mark::of(Role::Artifact, Field::Number);
            let baseline = RUNNING_HEAD_BASELINE;
            block.push(&mark, Content::Text(run(line, FOOT, MARGIN_LEFT, baseline)));
        }
        block.placed(0.0).collect()
    }
}

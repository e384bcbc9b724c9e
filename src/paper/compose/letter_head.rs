//! The head of a letter: the buyer's address where the window of an envelope shows it, who writes
//! and when beside it, the title as its subject.

use super::Writer;
use crate::document::{Field, LogoPlace, PartyField};
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::one_line;
use crate::paper::clean_text::clean_line;
use crate::paper::design::{MM, Window};
use crate::paper::line::Line;
use crate::paper::piece::{Bond, Piece};
use crate::paper::sheet::{Content, Role};

/// The widest that labels beside the window may make their column.
const LABELS_WIDTH: f32 = 34.0 * MM;

impl Writer<'_> {
    pub(super) fn head_of_letter(&mut self, window: Window) -> Vec<Piece> {
        let design = self.design;
        let top = design.margin_top;
        let mut head = Block::default();
        let facts_column = (window.facts, design.right() - window.facts);

        // Who writes: the logo on its side, name and address above the facts.
        let mut facts_top = 0.0;
        if let Some((mut logo, width, height)) = self.logo() {
            if let (LogoPlace::Right, Content::Picture { x, .. }) =
                (self.look.logo_place, &mut logo.content)
            {
                // In line with what stands below it.
                *x = x.min(window.facts);
            }
            head.items.push(logo);
            // A large logo in the middle reaches over the facts, too.
            let middle = design.margin_left + design.body_width() / 2.0;
            let is_over_facts = match self.look.logo_place {
                LogoPlace::Left => false,
                LogoPlace::Center => middle + width / 2.0 + design.gutter > window.facts,
                LogoPlace::Right => true,
            };
            if is_over_facts {
                facts_top = height + design.leading / 2.0;
            }
        }
        let document = self.document;
        let mut sender = self.address(&document.seller, Field::Seller, facts_column);
        let contact =
            self.numbers_and_contact(&document.seller, Field::Seller, design.detail, facts_column);
        sender.below(contact);
        let sender_end = facts_top + sender.height;
        head.items.extend(sender.items.into_iter().map(|item| item.moved_down(facts_top)));

        let address = self.window_address(window);
        head.items.extend(address.items.into_iter().map(|item| item.moved_down(-top)));
        let buyer_top = address.height.max(window.bottom) - top + design.row_space;
        let column = (window.x, window.width);
        let numbers =
            self.numbers_and_contact(&document.buyer, Field::Buyer, design.detail, column);
        let mut numbers = numbers;
        let delivery = self.deliver_to(design.detail, column);
        if !delivery.items.is_empty() {
            numbers.space(design.row_space);
            numbers.below(delivery);
        }
        let buyer_end = buyer_top + numbers.height;
        head.items.extend(numbers.items.into_iter().map(|item| item.moved_down(buyer_top)));

        let facts = self.facts_in_lines(facts_column);
        let facts_top = (sender_end + design.leading).max(window.address - top);
        let facts_end = facts_top + facts.height;
        head.items.extend(facts.items.into_iter().map(|item| item.moved_down(facts_top)));

        let end = buyer_end.max(facts_end) + design.leading;
        head.height = end.max(window.subject - top);
        let mut title = self.titles();
        title.first = self.first.numbered(&title.first);
        let mark = Mark::of(Role::Title, Field::Number);
        self.set_where_it_fits(&mut head, &title, design.title, design.body_column(), &mark);
        vec![Piece::part(head, 0.0).bound(Bond::Free)]
    }

    /// The address on the page, with the sender in small letters above it. One of more lines than
    /// usual begins higher: the window shows it whole for as long as it can.
    fn window_address(&mut self, window: Window) -> Block {
        let design = self.design;
        let column = (window.x, window.width);
        let document = self.document;
        let address = self.address(&document.buyer, Field::Buyer, column);
        let sender = self.sender_line(window.width);
        let sender_height = design.foot.leading + design.row_space;
        let top =
            window.address.min(window.bottom - address.height).max(window.top + sender_height);
        let mut block = Block::default();
        if !sender.parts.is_empty() {
            let line = sender;
            let width = line.width;
            let mark = Mark::of(Role::Artifact, Field::Seller(PartyField::Name));
            block.line_at(line, design.foot, (window.x, top - sender_height), &mark);
            block.height = top - design.row_space / 2.0;
            block.hairline((window.x, width), &design);
        }
        block.height = top;
        block.below(address);
        block
    }

    /// The sender's name and address in one line: as much of it as fits, the name first.
    fn sender_line(&mut self, width: f32) -> Line {
        let style = self.design.foot;
        let parts = self.address_lines(&self.document.seller);
        let mut text = String::new();
        let mut fitting = Line::default();
        let parts = parts.iter().flat_map(|(_, part)| part.lines()).map(clean_line);
        for part in parts.filter(|part| !part.is_empty()) {
            let separator = if text.is_empty() { "" } else { " \u{b7} " };
            text = format!("{text}{separator}{part}");
            let line = one_line(&text, style, &mut self.typesetter);
            if line.width > width {
                break;
            }
            fitting = line;
        }
        fitting
    }

    /// The facts, each value behind its label.
    fn facts_in_lines(&mut self, (x, width): (f32, f32)) -> Block {
        let design = self.design;
        let mut block = Block::default();
        for fact in self.facts() {
            let mut row = Block::default();
            let labels = LABELS_WIDTH.min(width / 2.0);
            let mark = Mark::plain(Role::Label);
            let column = (x, labels - design.gutter);
            self.set(&mut row, &fact.label, design.detail, column, &mark);
            let mut value = Block::default();
            let mark = Mark::of(Role::Value, fact.field);
            let column = (x + labels, width - labels);
            value.text(&fact.value, design.body, column, &mark, &mut self.typesetter);
            for item in &mut row.items {
                *item =
                    item.clone().moved_down((design.body.leading - design.detail.leading) / 2.0);
            }
            row.beside(value);
            if block.height > 0.0 {
                block.space(self.space_of_two());
            }
            block.below(row);
        }
        block
    }
}

//! The head of the first page: logo, title, from whom, to whom, when.

use super::Writer;
use crate::document::{Field, Party, PartyField};
use crate::paper::block::{Block, Mark};
use crate::paper::clean_text::clean_line;
use crate::paper::piece::{Bond, Piece};
use crate::paper::sheet::{Content, Role};
use crate::paper::tokens::{
    BODY, BODY_WIDTH, GUTTER, LABEL, MARGIN_LEFT, MM, NUMBER, PART_SPACE, ROW_SPACE, STRONG, Style,
    TITLE,
};
use crate::region::write_date;

/// The width of the column of dates; the two parties share what is left.
const DATES_WIDTH: f32 = 43.0 * MM;

impl Writer<'_> {
    pub(super) fn head(&mut self) -> Vec<Piece> {
        let top = Piece::part(self.top(), 0.0).bound(Bond::Firm);
        let party_width = (BODY_WIDTH - DATES_WIDTH - 2.0 * GUTTER) / 2.0;
        let (seller_x, buyer_x) = (MARGIN_LEFT, MARGIN_LEFT + party_width + GUTTER);
        let document = self.document;
        let mut parties =
            self.party("seller", &document.seller, Field::Seller, (seller_x, party_width));
        parties.beside(self.party("buyer", &document.buyer, Field::Buyer, (buyer_x, party_width)));
        parties.beside(self.dates((MARGIN_LEFT + BODY_WIDTH - DATES_WIDTH, DATES_WIDTH)));
        vec![top, Piece::part(parties, PART_SPACE)]
    }

    /// Logo left, title and number right; without a logo the title takes its place.
    fn top(&mut self) -> Block {
        let mut block = Block::default();
        let title = self.title();
        let texts = [
            (title.as_str(), TITLE, Mark::plain(Role::Title)),
            (self.document.number.as_str(), NUMBER, Mark::of(Role::Paragraph, Field::Number)),
        ];
        let Some(logo) = self.logo() else {
            for (text, style, mark) in texts {
                let column = (MARGIN_LEFT, BODY_WIDTH);
                block.text(text, style, column, &mark, &mut self.typesetter);
            }
            return block;
        };
        let Content::Picture { width: logo_width, height: logo_height, .. } = logo.content else {
            return block;
        };
        block.items.push(logo);
        let width = BODY_WIDTH - logo_width - GUTTER;
        for (text, style, mark) in texts {
            self.ending_right(&mut block, text, style, width, &mark);
        }
        block.height = block.height.max(logo_height);
        block
    }

    /// A text whose lines end at the right margin.
    fn ending_right(
        &mut self,
        block: &mut Block,
        text: &str,
        style: Style,
        width: f32,
        mark: &Mark,
    ) {
        for line in crate::paper::break_lines::break_lines(text, style, width, &mut self.typesetter)
        {
            let x = MARGIN_LEFT + BODY_WIDTH - line.width;
            block.line(line, style, x, mark);
        }
    }

    fn party(
        &mut self,
        label: &str,
        party: &Party,
        field: fn(PartyField) -> Field,
        column: (f32, f32),
    ) -> Block {
        let mut block = Block::default();
        let label = self.wording.text(label);
        block.text(&label, LABEL, column, &Mark::plain(Role::Heading), &mut self.typesetter);
        block.space(1.0);
        let address = &party.address;
        let town = format!("{} {}", address.post_code.trim(), address.city.trim());
        let town_field =
            if address.city.trim().is_empty() { PartyField::PostCode } else { PartyField::City };
        let address = [
            (PartyField::Name, STRONG, party.name.clone()),
            (PartyField::Street, BODY, address.street.clone()),
            (town_field, BODY, town),
            (PartyField::Country, BODY, address.country.clone()),
        ];
        let contact =
            [(PartyField::Email, party.email.clone()), (PartyField::Phone, party.phone.clone())];
        let numbers = self.party_numbers(party).into_iter().chain(contact);
        let numbers = numbers.map(|(part, text)| (part, BODY, text)).collect();
        for (index, lines) in [Vec::from(address), numbers].into_iter().enumerate() {
            let mut group = Block::default();
            for (part, style, text) in lines {
                let mark = Mark::of(Role::Paragraph, field(part));
                group.text(&text, style, column, &mark, &mut self.typesetter);
            }
            if index > 0 && !group.items.is_empty() {
                block.space(ROW_SPACE);
            }
            block.below(group);
        }
        block
    }

    fn dates(&mut self, column: (f32, f32)) -> Block {
        let document = self.document;
        let date = |date| write_date(date, self.language);
        let is_in_parts = !self.wording.instalments(document, self.totals).is_empty();
        let due_label = if is_in_parts { "first-due-date" } else { "due-date" };
        let pairs = [
            ("issue-date", Field::IssueDate, document.issue_date.map(date)),
            ("supply-date", Field::SupplyDate, document.supply_date.map(date)),
            (due_label, Field::Terms, document.due_date().map(date)),
            ("order-reference", Field::OrderReference, Some(clean_line(&document.order_reference))),
        ];
        let mut block = Block::default();
        for (label, field, value) in pairs {
            let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
            if block.height > 0.0 {
                block.space(ROW_SPACE);
            }
            let label = self.wording.text(label);
            block.text(&label, LABEL, column, &Mark::plain(Role::Label), &mut self.typesetter);
            block.space(1.0);
            let mark = Mark::of(Role::Value, field);
            block.text(&value, BODY, column, &mark, &mut self.typesetter);
        }
        block
    }
}

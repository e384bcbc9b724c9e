//! What stands above the table: logo, title, from whom, to whom, when.

use super::Writer;
use super::voice::{Said, Voice};
use crate::document::{ExtraField, Field, LogoPlace, Party, PartyField};
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::break_lines;
use crate::paper::clean_text::clean_line;
use crate::paper::design::{Head, Style};
use crate::paper::piece::{Bond, Piece};
use crate::paper::sheet::{Content, Role};
use crate::region::write_date;
use crate::wording::Argument;

/// Something that is told about the whole document: its label, its value, its field.
pub(super) struct Fact {
    pub label: Said,
    pub value: String,
    pub field: Field,
}

impl Writer<'_> {
    pub(super) fn head(&mut self) -> Vec<Piece> {
        match self.design.head {
            Head::Columns => self.head_in_columns(),
            Head::Strip => self.head_with_strip(),
            Head::Window(window) => self.head_of_letter(window),
        }
    }

    /// Both parties and the dates side by side.
    fn head_in_columns(&mut self) -> Vec<Piece> {
        let top = Piece::part(self.top(), 0.0).bound(Bond::Firm);
        let design = self.design;
        let party_width = (design.body_width() - design.dates_width - 2.0 * design.gutter) / 2.0;
        let mut parties = self.parties(party_width);
        parties.beside(self.dates((design.right() - design.dates_width, design.dates_width)));
        vec![top, Piece::part(parties, design.part_space)]
    }

    /// The seller and the buyer, side by side.
    pub(super) fn parties(&mut self, width: f32) -> Block {
        let document = self.document;
        let seller_x = self.design.margin_left;
        let buyer_x = seller_x + width + self.design.gutter;
        let seller = self.say(&|voice| voice.label_or("seller", "sender"));
        let buyer = self.say(&|voice| voice.label_or("buyer", "recipient"));
        let is_beside = self.fit_beside(&[&seller, &buyer], self.design.label, width);
        let (seller, buyer) = ((&seller, is_beside), (&buyer, is_beside));
        let mut parties = self.party(seller, &document.seller, Field::Seller, (seller_x, width));
        let mut buyer = self.party(buyer, &document.buyer, Field::Buyer, (buyer_x, width));
        let delivery = self.deliver_to(self.design.body, (buyer_x, width));
        if !delivery.items.is_empty() {
            buyer.space(self.design.leading / 2.0);
            buyer.below(delivery);
        }
        parties.beside(buyer);
        parties
    }

    /// Where the goods go, under its heading; nothing, where that is the buyer's address.
    pub(super) fn deliver_to(&mut self, style: Style, column: (f32, f32)) -> Block {
        let mut block = Block::default();
        let delivery = &self.document.deliver_to;
        let place = Party {
            name: delivery.name.clone(),
            address: delivery.address.clone(),
            ..Party::default()
        };
        let lines = self.address_lines(&place);
        if lines.is_empty() || self.hides("deliver-to") {
            return block;
        }
        let (label, heading) = (self.said("deliver-to"), self.design.label);
        let mark = Mark::plain(Role::Heading);
        self.set_where_it_fits(&mut block, &label, heading, column, &mark);
        block.space(1.0);
        for (part, text) in lines {
            let field = Field::within(format!("deliver_to.{}", part.path()));
            let mark = Mark::of(Role::Paragraph, field);
            block.text(&text, style, column, &mark, &mut self.typesetter);
        }
        block
    }

    /// What the author's own fields say, each with its place among them: "Contract: C-2026/17".
    pub(super) fn extra_lines(&self, extra: &[ExtraField]) -> Vec<(usize, String)> {
        let filled = extra.iter().enumerate().filter(|(_, extra)| !extra.is_blank());
        let lines = filled.map(|(index, extra)| {
            let [name, value] = [&extra.name, &extra.value].map(|text| clean_line(text));
            if name.is_empty() {
                return (index, value);
            }
            let told = [("name", Argument::Text(&name)), ("value", Argument::Text(&value))];
            (index, self.first.wording.text_with("named-value", &told))
        });
        lines.collect()
    }

    /// Logo, title and number. The title stands on the side that the logo leaves; below one in the
    /// middle, and in the middle too.
    pub(super) fn top(&mut self) -> Block {
        let mut block = Block::default();
        let design = self.design;
        let title = self.titles();
        let number = Said { first: self.document.number.clone(), second: None };
        let texts = [
            (title, design.title, Mark::plain(Role::Title)),
            (number, design.number, Mark::of(Role::Paragraph, Field::Number)),
        ];
        let logo = self.logo();
        let mut width = design.body_width();
        // How much of the room that a line leaves is left of it.
        let mut share = 0.0;
        let mut least = 0.0;
        if let Some((item, logo_width, logo_height)) = logo {
            block.items.push(item);
            match self.look.logo_place {
                LogoPlace::Left => share = 1.0,
                LogoPlace::Center => {
                    share = 0.5;
                    block.space(logo_height + design.leading / 2.0);
                }
                LogoPlace::Right => {}
            }
            if self.look.logo_place != LogoPlace::Center {
                width -= logo_width + design.gutter;
                least = logo_height;
            }
        }
        for (text, style, mark) in texts {
            let x = |width: f32| design.margin_left + (design.body_width() - width) * share;
            let both = self.width_beside(&text, style);
            if text.second.is_some() && both <= width {
                self.set_beside(&mut block, &text, style, x(both), &mark);
                continue;
            }
            let second = (text.second.unwrap_or_default(), self.second_style(style));
            for (index, (text, style)) in [(text.first, style), second].into_iter().enumerate() {
                for mut line in break_lines(&text, style, width, &mut self.typesetter) {
                    line.continues |= index > 0;
                    let x = x(line.width);
                    block.line(line, style, x, &mark);
                }
            }
        }
        block.height = block.height.max(least);
        block
    }

    fn party(
        &mut self,
        (label, is_beside): (&Said, bool),
        party: &Party,
        field: fn(PartyField) -> Field,
        column: (f32, f32),
    ) -> Block {
        let mut block = Block::default();
        let (style, mark) = (self.design.label, Mark::plain(Role::Heading));
        if is_beside {
            self.set_beside(&mut block, label, style, column.0, &mark);
        } else {
            self.set(&mut block, label, style, column, &mark);
        }
        block.space(1.0);
        let address = self.address(party, field, column);
        block.below(address);
        let numbers = self.numbers_and_contact(party, field, self.design.body, column);
        if !numbers.items.is_empty() {
            block.space(self.design.row_space);
        }
        block.below(numbers);
        block
    }

    /// Name, street, town and country.
    pub(super) fn address(
        &mut self,
        party: &Party,
        field: fn(PartyField) -> Field,
        column: (f32, f32),
    ) -> Block {
        let design = self.design;
        let mut block = Block::default();
        for (part, text) in self.address_lines(party) {
            let style = if part == PartyField::Name { design.strong } else { design.body };
            let mark = Mark::of(Role::Paragraph, field(part));
            block.text(&text, style, column, &mark, &mut self.typesetter);
        }
        block
    }

    /// By which numbers the law knows a party, and how it is reached.
    pub(super) fn numbers_and_contact(
        &mut self,
        party: &Party,
        field: fn(PartyField) -> Field,
        style: Style,
        column: (f32, f32),
    ) -> Block {
        let numbers = self.party_numbers(party).into_iter();
        let mut lines: Vec<_> = numbers
            .map(|(part, name, number)| (field(part), format!("{} {number}", name.joined())))
            .collect();
        let contact = clean_line(&party.contact);
        if !contact.is_empty() {
            lines.push((field(PartyField::Contact), self.contact_line(&contact)));
        }
        for (part, key, text) in
            [(PartyField::Email, "email", &party.email), (PartyField::Phone, "phone", &party.phone)]
        {
            if !self.hides(key) {
                lines.push((field(part), text.clone()));
            }
        }
        let list = if field(PartyField::Name) == Field::Seller(PartyField::Name) {
            "seller.extra"
        } else {
            "buyer.extra"
        };
        for (index, text) in self.extra_lines(&party.extra) {
            lines.push((Field::within(format!("{list}[{index}].value")), text));
        }
        let mut block = Block::default();
        for (part, text) in lines {
            let mark = Mark::of(Role::Paragraph, part);
            block.text(&text, style, column, &mark, &mut self.typesetter);
        }
        block
    }

    /// "Contact: Ada", the label in both languages and the name once.
    fn contact_line(&self, name: &str) -> String {
        let told = |voice: &Voice, name| {
            voice.wording.text_with("contact", &[("name", Argument::Text(name))])
        };
        let whole = told(&self.first, name);
        let label =
            |voice: &Voice| told(voice, "").trim_end_matches([' ', '\u{a0}', ':']).to_owned();
        let labels = self.say(&label);
        let first = labels.first.clone();
        whole.strip_prefix(&first).map_or(whole.clone(), |rest| labels.joined() + rest)
    }

    /// The days that count, and the buyer's order number.
    pub(super) fn facts(&self) -> Vec<Fact> {
        let document = self.document;
        let date = |date| write_date(date, self.manner);
        let is_in_parts = !self.first.wording.instalments(document, self.totals).is_empty();
        let due_label = if is_in_parts { "first-due-date" } else { "due-date" };
        let kind = document.kind;
        let due = document.due_date().filter(|_| kind.has_payment());
        let valid = document.valid_until.filter(|_| kind.has_validity());
        let facts = [
            ("issue-date", Field::IssueDate, document.issue_date.map(date)),
            ("supply-date", Field::SupplyDate, document.supply_date.map(date)),
            ("valid-until", Field::ValidUntil, valid.map(date)),
            (due_label, Field::Terms, due.map(date)),
            ("order-reference", Field::OrderReference, Some(clean_line(&document.order_reference))),
        ];
        let facts = facts.into_iter().filter_map(|(key, field, value)| {
            let value = value.filter(|value| !value.is_empty() && !self.hides(key))?;
            let label = match key {
                "issue-date" => self.say(&|voice| voice.label_or(key, "date")),
                key => self.said(key),
            };
            Some(Fact { label, value, field })
        });
        let extra = document.extra.iter().enumerate().filter(|(_, extra)| !extra.is_blank());
        let extra = extra.map(|(index, extra)| Fact {
            label: Said { first: clean_line(&extra.name), second: None },
            value: clean_line(&extra.value),
            field: Field::within(format!("extra[{index}].value")),
        });
        facts.chain(extra).collect()
    }

    /// The facts one below the other, each under its label.
    fn dates(&mut self, column: (f32, f32)) -> Block {
        let design = self.design;
        let mut block = Block::default();
        let facts = self.facts();
        let labels: Vec<&Said> = facts.iter().map(|fact| &fact.label).collect();
        let is_beside = self.fit_beside(&labels, design.label, column.1);
        for fact in facts {
            if block.height > 0.0 {
                block.space(design.row_space);
            }
            let mark = Mark::plain(Role::Label);
            if is_beside {
                self.set_beside(&mut block, &fact.label, design.label, column.0, &mark);
            } else {
                self.set(&mut block, &fact.label, design.label, column, &mark);
            }
            block.space(1.0);
            let mark = Mark::of(Role::Value, fact.field);
            block.text(&fact.value, design.body, column, &mark, &mut self.typesetter);
        }
        block
    }

    /// The logo at its place in a row of its own, and its printed size; where it can be read.
    pub(super) fn logo(&mut self) -> Option<(crate::paper::Item, f32, f32)> {
        let file = self.document.logo.clone()?;
        let within = crate::paper::design::logo_within(self.look.logo_size);
        let (picture, width, height) =
            self.picture(file, within, clean_line(&self.document.seller.name))?;
        let (left, room) = self.design.body_column();
        let x = match self.look.logo_place {
            LogoPlace::Left => left,
            LogoPlace::Center => left + (room - width) / 2.0,
            LogoPlace::Right => left + room - width,
        };
        let content = Content::Picture { picture, x, y: 0.0, width, height };
        let item = crate::paper::Item { role: Role::Figure, field: Some(Field::Logo), content };
        Some((item, width, height))
    }
}

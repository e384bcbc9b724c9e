//! What it comes to: the sum, discounts and charges, taxes with what is taxed, what is paid or
//! kept back, and the amount due. Every column can be added up again.

use super::Writer;
use super::voice::Said;
use crate::document::{DocumentKind, Field, PriceBasis, Totals};
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::{break_lines, one_line};
use crate::paper::design::{MM, Style};
use crate::paper::piece::{Bond, Piece};
use crate::paper::sheet::{Place, Role, Table};
use crate::region::write_money;
use crate::wording::Argument;

/// How far a figure that another one contains is set in.
const INDENT: f32 = 3.0 * MM;

/// The least room beside the base of a tax for the tax's name.
const NAME_MIN_WIDTH: f32 = 26.0 * MM;

/// A line of the totals: what it is called, how much it is, which field makes it.
pub(super) struct Figure {
    pub name: Said,
    /// "on 1,000.00", for a tax.
    pub base: Option<Said>,
    pub amount: String,
    pub field: Field,
    /// Whether it is told beside what is added up, and not added itself.
    pub is_aside: bool,
    /// What is said of it below.
    pub notes: Vec<Said>,
}

/// Where the columns of the totals stand.
struct Columns {
    x: f32,
    width: f32,
    /// The widest amount.
    amounts: f32,
}

impl Writer<'_> {
    /// The totals: one piece, or line by line where they would fill half a page.
    pub(super) fn totals_pieces(&mut self) -> Vec<Piece> {
        let blocks = self.totals_blocks();
        let height: f32 = blocks.iter().map(|block| block.height).sum();
        if height <= self.design.next_height() / 2.0 {
            let mut whole = Block::default();
            for block in blocks {
                whole.below(block);
            }
            let is_empty = whole.items.is_empty();
            return if is_empty { Vec::new() } else { vec![Piece::part(whole, 0.0)] };
        }
        let count = blocks.len();
        let pieces = blocks.into_iter().enumerate().map(|(index, block)| {
            // The first lines stand with the rows above, the last with the amount due.
            let is_end = index < 2 || index + 5 > count;
            let bond = if is_end && index + 1 < count { Bond::Firm } else { Bond::Free };
            Piece::part(block, 0.0).bound(bond)
        });
        pieces.collect()
    }

    fn totals_blocks(&mut self) -> Vec<Block> {
        let priced = self.totals.filter(|_| self.document.kind.has_prices());
        let Some(totals) = priced else { return Vec::new() };
        let figures = self.figures(totals);
        let asides = self.asides(totals);
        let due = Figure {
            name: self.due_label(),
            base: None,
            amount: write_money(totals.due, totals.currency, self.manner),
            field: Field::Totals,
            is_aside: false,
            notes: self.due_in_words(totals),
        };
        let columns = self.totals_columns(&figures, &asides, &due);
        let (x, width) = (columns.x, columns.width);

        let mut blocks = Vec::with_capacity(figures.len() + asides.len() + 3);
        let mut opening = Block::default();
        opening.space(2.0 * self.design.row_space);
        opening.hairline((x, width), &self.design);
        opening.space(self.design.row_space);
        blocks.push(opening);
        for (row, figure) in figures.iter().enumerate() {
            let mut block = self.figure_row(row, figure, &columns, self.design.body);
            block.space(self.space_of_two());
            blocks.push(block);
        }
        if !figures.is_empty() {
            let mut rule = Block::default();
            rule.space(self.design.row_space);
            if !self.design.is_filled {
                self.strong_line(&mut rule, x);
                rule.space(self.design.row_space);
            }
            blocks.push(rule);
        }
        blocks.push(self.due_row(figures.len(), due, &columns));
        for (index, aside) in asides.iter().enumerate() {
            let mut block = Block::default();
            block.space(self.design.row_space);
            block.below(self.figure_row(
                figures.len() + 1 + index,
                aside,
                &columns,
                self.design.body,
            ));
            blocks.push(block);
        }
        self.add_price_basis(&mut blocks, totals, x);
        blocks
    }

    /// What the largest figure is: only what asks for money calls it an amount due.
    pub(super) fn due_label(&self) -> Said {
        let is_whole = self.totals.is_some_and(|totals| totals.due == totals.gross);
        self.said(match self.document.kind {
            DocumentKind::CreditNote => "credited",
            DocumentKind::Receipt => "received",
            DocumentKind::Statement => "balance",
            DocumentKind::Quote | DocumentKind::OrderConfirmation if is_whole => "total",
            _ => "due",
        })
    }

    /// The amount due: in large letters, or on the accent.
    fn due_row(&mut self, row: usize, mut due: Figure, columns: &Columns) -> Block {
        let design = self.design;
        if !design.is_filled {
            return self.figure_row(row, &due, columns, design.due);
        }
        let notes = std::mem::take(&mut due.notes);
        let mut block = Block::default();
        block.space(design.row_space);
        block.below(self.figure_row(row, &due, columns, design.due));
        block.space(design.row_space);
        block.ground((columns.x, columns.width), design.fill);
        block.space(design.row_space);
        let mark = Mark::of(Role::Paragraph, due.field);
        for note in notes {
            let column = (columns.x, columns.width);
            self.set_even(&mut block, &note, design.detail, column, &mark);
        }
        block
    }

    /// Wide enough for the longest name beside its figure, within bounds; a figure of very many
    /// digits may go beyond them.
    fn totals_columns(&mut self, figures: &[Figure], asides: &[Figure], due: &Figure) -> Columns {
        let due_width = self.width_of(&due.amount, self.design.due);
        let due_name = self.widest_of(&due.name, self.design.due);
        let mut natural = due_width + self.design.cell_gap + due_name;
        let mut amounts = 0.0_f32;
        for figure in figures.iter().chain(asides) {
            amounts = amounts.max(self.width_of(&figure.amount, self.design.body));
        }
        for figure in figures.iter().chain(asides) {
            let base = match &figure.base {
                Some(base) => self.widest_of(base, self.design.body) + self.design.cell_gap,
                None => 0.0,
            };
            let indent = if figure.is_aside { INDENT } else { 0.0 };
            let name = indent + self.widest_of(&figure.name, self.design.body);
            natural = natural.max(amounts + self.design.cell_gap + base + name);
        }
        let width = natural
            .clamp(self.design.totals_width, self.design.totals_max_width)
            .max(due_width.max(amounts) + self.design.cell_gap + self.design.totals_width / 3.0)
            .min(self.design.body_width());
        Columns {
            x: self.design.margin_left + self.design.body_width() - width,
            width,
            amounts: amounts.min(width * 0.8),
        }
    }

    fn width_of(&mut self, text: &str, style: Style) -> f32 {
        one_line(text, style, &mut self.typesetter).width
    }

    /// Says left of the totals that prices contain the tax.
    fn add_price_basis(&mut self, blocks: &mut [Block], totals: &Totals, right: f32) {
        let (Some(block), false) = (blocks.get_mut(1), totals.tax_groups.is_empty()) else {
            return;
        };
        if self.document.prices == PriceBasis::WithoutTax {
            return;
        }
        let text = self.say(&|voice| {
            let tax = voice.all_taxes_name(&totals.tax_groups);
            voice.wording.text_with("prices-include-tax", &[("tax", Argument::Text(&tax))])
        });
        let width = right - self.design.margin_left - self.design.gutter;
        let mut note = Block::default();
        let mark = Mark::plain(Role::Paragraph);
        let column = (self.design.margin_left, width);
        self.set(&mut note, &text, self.design.detail, column, &mark);
        note.items.append(&mut block.items);
        block.items = note.items;
    }

    fn figure_row(
        &mut self,
        row: usize,
        figure: &Figure,
        columns: &Columns,
        style: Style,
    ) -> Block {
        let place = |column| Role::Cell(Place::cell(Table::Totals, row, column));
        let mark = |column| Mark::of(place(column), figure.field.clone());
        let style = if figure.is_aside { Style { ink: self.design.quiet, ..style } } else { style };
        // A figure too wide for the page is set smaller, never broken.
        let line = one_line(&figure.amount, style, &mut self.typesetter);
        let room = columns.width * 0.8;
        let scale = if line.width > room { room / line.width } else { 1.0 };
        let amount_style = Style { size: style.size * scale, ..style };
        let amount = one_line(&figure.amount, amount_style, &mut self.typesetter);

        let indent = if figure.is_aside { INDENT } else { 0.0 };
        let x = columns.x + indent;
        let end = columns.width - columns.amounts.max(amount.width) - self.design.cell_gap;
        let quiet = self.second_style(style);
        let mut name_width = end - indent;
        let mut base_below = None;
        let mut base_beside = None;
        if let Some(base) = &figure.base {
            let base_style = Style { ink: self.design.quiet, ..style };
            let left = name_width - self.widest_of(base, base_style) - self.design.cell_gap;
            let name = self.widest_of(&figure.name, style);
            if left >= NAME_MIN_WIDTH.min(name) {
                name_width = left;
                base_beside = Some((base, base_style));
            } else {
                base_below = Some(base);
            }
        }
        let mut block = Block::default();
        for name in break_lines(&figure.name.first, style, name_width, &mut self.typesetter) {
            block.line(name, style, x, &mark(0));
        }
        block.height = block.height.max(style.leading);
        // Beside the last line of a long name, as a reader's eye leaves it; what says the same in the
        // second language stands under both.
        let (top, below) = (block.height - style.leading, block.height);
        self.set_second(&mut block, &figure.name, style, (x, name_width), &mark(0));
        if let Some((base, style)) = base_beside {
            let line = one_line(&base.first, style, &mut self.typesetter);
            block.line_at(line.clone(), style, (columns.x + end - line.width, top), &mark(1));
            if let Some(second) = &base.second {
                let line = one_line(second, quiet, &mut self.typesetter);
                let start = columns.x + end - line.width;
                block.line_at(line, quiet, (start, below), &mark(1));
                block.height = block.height.max(below + quiet.leading);
            }
        }
        let start = columns.x + columns.width - amount.width;
        block.line_at(amount, amount_style, (start, top), &mark(2));
        for note in base_below.into_iter().chain(&figure.notes) {
            let column = (x, columns.width - indent);
            self.set_even(&mut block, note, self.design.detail, column, &mark(0));
        }
        block
    }
}

//! What it comes to: the sum, discounts and charges, taxes with what is taxed, and the amount due.

use super::{Writer, strong_line};
use crate::document::{
    AdjustmentKind, DocumentAdjustment, Field, PriceBasis, TaxGroup, Totals, Value,
};
use crate::money::Amount;
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::{break_lines, one_line};
use crate::paper::clean_text::clean_line;
use crate::paper::sheet::{Place, Role, Table};
use crate::paper::tokens::{
    BODY, BODY_WIDTH, CELL_GAP, DETAIL, DUE, GUTTER, MARGIN_LEFT, ROW_SPACE, Style,
    TOTALS_MAX_WIDTH, TOTALS_WIDTH,
};
use crate::region::{write_amount, write_percent};
use crate::wording::Argument;

/// A line of the totals: what it is called, how much it is, which field makes it.
struct Figure {
    name: String,
    amount: String,
    field: Field,
}

impl Writer<'_> {
    /// The lines of the totals, to be kept together where a page can hold them.
    pub(super) fn totals_block(&mut self) -> Vec<Block> {
        let Some(totals) = self.totals else { return Vec::new() };
        let figures = self.figures(totals);
        let due = self.amount(self.wording.text("due"), totals.due, Field::Totals);
        let due_amount = format!("{}\u{a0}{}", totals.currency.code(), due.amount);

        let width = self.totals_width(&figures, &due, &due_amount);
        let x = MARGIN_LEFT + BODY_WIDTH - width;

        let mut blocks = Vec::with_capacity(figures.len() + 2);
        let mut opening = Block::default();
        opening.space(2.0 * ROW_SPACE);
        opening.hairline(x, width);
        opening.space(ROW_SPACE);
        blocks.push(opening);
        let row_count = figures.len();
        for (row, figure) in figures.iter().enumerate() {
            blocks.push(self.figure_row(row, figure, &figure.amount, (x, width), BODY));
        }
        if row_count > 0 {
            let mut rule = Block::default();
            rule.space(ROW_SPACE);
            strong_line(&mut rule, x);
            rule.space(ROW_SPACE);
            blocks.push(rule);
        }
        blocks.push(self.figure_row(row_count, &due, &due_amount, (x, width), DUE));
        self.add_price_basis(&mut blocks, totals, x);
        blocks
    }

    /// Wide enough for the longest name beside its figure, within bounds; a figure of very many
    /// digits may go beyond them.
    fn totals_width(&mut self, figures: &[Figure], due: &Figure, due_amount: &str) -> f32 {
        let mut width_of = |text: &str, style| one_line(text, style, &mut self.typesetter).width;
        let due_width = width_of(due_amount, DUE);
        let mut widest = due_width;
        let mut natural = due_width + CELL_GAP + width_of(&due.name, DUE);
        for figure in figures {
            let amount = width_of(&figure.amount, BODY);
            widest = widest.max(amount);
            natural = natural.max(amount + CELL_GAP + width_of(&figure.name, BODY));
        }
        natural
            .clamp(TOTALS_WIDTH, TOTALS_MAX_WIDTH)
            .max(widest + CELL_GAP + TOTALS_WIDTH / 3.0)
            .min(BODY_WIDTH)
    }

    /// Says left of the totals that prices contain the tax.
    fn add_price_basis(&mut self, blocks: &mut [Block], totals: &Totals, right: f32) {
        let (Some(block), Some(group)) = (blocks.get_mut(1), totals.tax_groups.first()) else {
            return;
        };
        if self.document.prices == PriceBasis::WithoutTax {
            return;
        }
        let tax = self.tax_name(&group.scheme);
        let text = self.wording.text_with("prices-include-tax", &[("tax", Argument::Text(&tax))]);
        let width = right - MARGIN_LEFT - GUTTER;
        let mut note = Block::default();
        note.text(
            &text,
            DETAIL,
            (MARGIN_LEFT, width),
            &Mark::plain(Role::Paragraph),
            &mut self.typesetter,
        );
        note.items.append(&mut block.items);
        block.items = note.items;
    }

    fn figures(&self, totals: &Totals) -> Vec<Figure> {
        let amount = |key: &str, amount| self.amount(self.wording.text(key), amount, Field::Totals);
        let mut figures = Vec::new();
        // One that was begun in the form and has no value yet says nothing to the reader.
        let adjustments = self.document.adjustments.iter().zip(&totals.adjustments);
        let adjustments: Vec<_> =
            adjustments.filter(|(_, total)| !total.amount.is_zero()).collect();
        if !adjustments.is_empty() {
            figures.push(amount("sum", totals.sum));
        }
        for (adjustment, total) in adjustments {
            let signed = match adjustment.kind {
                AdjustmentKind::Discount => total.amount.negated(),
                AdjustmentKind::Charge => total.amount,
            };
            let field = Field::Adjustment(adjustment.id.clone());
            figures.push(self.amount(self.adjustment_name(adjustment), signed, field));
        }
        if !totals.tax_groups.is_empty() {
            figures.push(amount("net", totals.net));
        }
        for group in &totals.tax_groups {
            figures.push(self.amount(self.tax_line(group), group.tax, Field::Totals));
        }
        if totals.gross != totals.due {
            figures.push(amount("total", totals.gross));
        }
        figures
    }

    fn amount(&self, name: String, amount: Amount, field: Field) -> Figure {
        Figure { name, amount: write_amount(amount, self.language), field }
    }

    fn adjustment_name(&self, adjustment: &DocumentAdjustment) -> String {
        let reason = clean_line(&adjustment.reason);
        let name = if reason.is_empty() {
            self.wording.text(match adjustment.kind {
                AdjustmentKind::Discount => "discount",
                AdjustmentKind::Charge => "charge",
            })
        } else {
            reason
        };
        match adjustment.value {
            Value::Amount(_) => name,
            Value::Percent(percent) => {
                let percent = write_percent(percent, self.language);
                let arguments =
                    [("name", Argument::Text(&name)), ("percent", Argument::Text(&percent))];
                self.wording.text_with("adjustment-percent", &arguments)
            }
        }
    }

    fn tax_line(&self, group: &TaxGroup) -> String {
        let tax = self.tax_name(&group.scheme);
        let rate = write_percent(group.rate, self.language);
        let line = self.wording.text_with(
            "tax-line",
            &[
                ("category", Argument::Text(group.category.code())),
                ("tax", Argument::Text(&tax)),
                ("rate", Argument::Text(&rate)),
            ],
        );
        let base = write_amount(group.base, self.language);
        let arguments = [("line", Argument::Text(&line)), ("base", Argument::Text(&base))];
        self.wording.text_with("tax-line-on", &arguments)
    }

    fn figure_row(
        &mut self,
        row: usize,
        figure: &Figure,
        amount: &str,
        (x, width): (f32, f32),
        style: Style,
    ) -> Block {
        let place = |column| Role::Cell(Place { table: Table::Totals, row, column });
        let mark = |column| Mark::of(place(column), figure.field.clone());
        // A figure too wide for the page is set smaller, never broken.
        let line = one_line(amount, style, &mut self.typesetter);
        let room = width * 0.8;
        let scale = if line.width > room { room / line.width } else { 1.0 };
        let amount_style = Style { size: style.size * scale, ..style };
        let amount_line = one_line(amount, amount_style, &mut self.typesetter);

        let mut block = Block::default();
        let name_width = width - amount_line.width - CELL_GAP;
        let names = break_lines(&figure.name, style, name_width, &mut self.typesetter);
        for name in names {
            block.line(name, style, x, &mark(0));
        }
        block.height = block.height.max(style.leading);
        // Beside the last line of a long name, as a reader's eye leaves it.
        let top = block.height - style.leading;
        let start = x + width - amount_line.width;
        block.line_at(amount_line, amount_style, (start, top), &mark(1));
        block
    }
}

//! The table of what is invoiced. Columns that hold nothing vanish; figures stand with their
//! decimal signs in line.

use super::Writer;
use crate::document::{
    AdjustmentKind, Field, Line as Item, LineAdjustment, LineField, LineTotal, Tax, Value,
};
use crate::money::NumberStyle;
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::{Line, break_lines, one_line};
use crate::paper::clean_text::clean_line;
use crate::paper::paginate::Row;
use crate::paper::sheet::{Place, Role, Table};
use crate::paper::tokens::{
    BODY, BODY_WIDTH, CELL_GAP, DESCRIPTION_MIN_WIDTH, DETAIL, LABEL, MARGIN_LEFT, MM, ROW_SPACE,
    Style,
};
use crate::region::{number_style, write_amount, write_percent, write_price, write_quantity};
use crate::wording::Argument;

/// The widest that a unit or the head of a column may make its column.
const NARROW: f32 = 27.0 * MM;

/// The columns behind the description, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Quantity,
    Unit,
    Price,
    Discount,
    Tax,
    Amount,
}

impl Kind {
    const ALL: [Self; 6] =
        [Self::Quantity, Self::Unit, Self::Price, Self::Discount, Self::Tax, Self::Amount];

    const fn field(self) -> LineField {
        match self {
            Self::Quantity => LineField::Quantity,
            Self::Unit => LineField::Unit,
            Self::Price | Self::Amount => LineField::Price,
            Self::Discount => LineField::Adjustment,
            Self::Tax => LineField::Tax,
        }
    }
}

/// A cell that is broken into lines but not yet placed.
#[derive(Default)]
struct Cell {
    lines: Vec<Line>,
    /// The widest part of its lines before the decimal sign.
    before: f32,
    /// The widest part from the decimal sign on.
    after: f32,
}

struct Column {
    kind: Kind,
    head: Vec<Line>,
    /// One for every row.
    cells: Vec<Cell>,
    before: f32,
    after: f32,
    width: f32,
}

impl Writer<'_> {
    /// The head of the table, and its rows.
    pub(super) fn items_table(&mut self) -> (Block, Vec<Row>) {
        let document = self.document;
        let items: Vec<(usize, &Item)> =
            document.lines.iter().enumerate().filter(|(_, line)| !line.is_blank()).collect();
        let mut scale = 1.0;
        let mut columns = self.columns(&items, scale);
        let room = BODY_WIDTH - DESCRIPTION_MIN_WIDTH;
        let taken = width_of(&columns, scale);
        if taken > room {
            scale = room / taken;
            columns = self.columns(&items, scale);
        }
        let description_width = BODY_WIDTH - width_of(&columns, scale);
        let head = self.table_head(&mut columns, description_width, scale);
        let mut rows = Vec::with_capacity(items.len());
        for (row, (_, item)) in items.iter().enumerate() {
            rows.push(self.row(row, item, &mut columns, description_width, scale));
        }
        (head, rows)
    }

    fn columns(&mut self, items: &[(usize, &Item)], scale: f32) -> Vec<Column> {
        let mut columns = Vec::new();
        for kind in Kind::ALL {
            let mut cells = Vec::with_capacity(items.len());
            for (index, item) in items {
                cells.push(self.cell(kind, *index, item, scale));
            }
            let is_empty = cells.iter().all(|cell| cell.lines.is_empty());
            if is_empty && !matches!(kind, Kind::Quantity | Kind::Price | Kind::Amount) {
                continue;
            }
            let before = cells.iter().map(|cell| cell.before).fold(0.0, f32::max);
            let after = cells.iter().map(|cell| cell.after).fold(0.0, f32::max);
            let style = scaled(LABEL, scale);
            let text = self.column_name(kind);
            let head = break_lines(&text, style, NARROW * scale, &mut self.typesetter);
            let head_width = head.iter().map(|line| line.width).fold(0.0, f32::max);
            let width = (before + after).max(head_width);
            columns.push(Column { kind, head, cells, before, after, width });
        }
        columns
    }

    fn column_name(&self, kind: Kind) -> String {
        let key = match kind {
            Kind::Quantity => "quantity",
            Kind::Unit => "unit",
            Kind::Price => "unit-price",
            Kind::Discount => {
                let mut adjustments = self.document.lines.iter().flat_map(|line| &line.adjustments);
                let only_charges = adjustments.all(|part| part.kind == AdjustmentKind::Charge);
                if only_charges { "charge" } else { "discount" }
            }
            Kind::Tax => match self.only_scheme {
                Some(scheme) => return self.tax_name(scheme),
                None => "tax",
            },
            Kind::Amount => {
                let code = self.document.currency.code();
                return format!("{} {code}", self.wording.text("amount"));
            }
        };
        self.wording.text(key)
    }

    fn cell(&mut self, kind: Kind, index: usize, item: &Item, scale: f32) -> Cell {
        let language = self.language;
        let style = scaled(BODY, scale);
        let texts = match kind {
            Kind::Unit => {
                let width = NARROW * scale;
                let lines = break_lines(&item.unit, style, width, &mut self.typesetter);
                let before = lines.iter().map(|line| line.width).fold(0.0, f32::max);
                return Cell { lines, before, after: 0.0 };
            }
            Kind::Quantity => vec![write_quantity(item.quantity, language)],
            Kind::Price => item
                .price
                .map(|price| write_price(price, self.document.currency, language))
                .into_iter()
                .collect(),
            Kind::Discount => self.adjustment_figure(index, item).into_iter().collect(),
            Kind::Tax => self.tax_figures(item),
            Kind::Amount => {
                let total = self.line_total(index);
                total.map(|line| write_amount(line.total, language)).into_iter().collect()
            }
        };
        let mut cell = Cell::default();
        let is_aligned = matches!(kind, Kind::Quantity | Kind::Price | Kind::Amount);
        for text in texts {
            let line = one_line(&text, style, &mut self.typesetter);
            let before =
                if is_aligned { self.width_before_decimal(&line, style) } else { line.width };
            cell.before = cell.before.max(before);
            cell.after = cell.after.max(line.width - before);
            cell.lines.push(line);
        }
        cell
    }

    fn line_total(&self, index: usize) -> Option<&LineTotal> {
        self.totals.and_then(|totals| totals.lines.get(index))
    }

    /// What the discounts and charges of a line change: as a percentage where there is only one
    /// and it is one, as an amount where there are several.
    fn adjustment_figure(&self, index: usize, item: &Item) -> Option<String> {
        match item.adjustments.as_slice() {
            [] => None,
            [only] => Some(self.signed(only)),
            _ => {
                let amount = self.line_total(index)?.adjustment;
                let sign = if amount.is_negative() { "" } else { "+" };
                Some(format!("{sign}{}", write_amount(amount, self.language)))
            }
        }
    }

    /// "−10 %", "+5.00".
    fn signed(&self, adjustment: &LineAdjustment) -> String {
        let (figure, is_negative) = match adjustment.value {
            Value::Percent(percent) => {
                let value = percent.value();
                let magnitude = crate::money::Percent::new(value.abs());
                (write_percent(magnitude, self.language), value.is_sign_negative())
            }
            Value::Amount(amount) => {
                let currency = self.document.currency;
                (write_price(amount.magnitude(), currency, self.language), amount.is_negative())
            }
        };
        let lowers = (adjustment.kind == AdjustmentKind::Discount) != is_negative;
        format!("{}{figure}", if lowers { NumberStyle::MINUS } else { '+' })
    }

    fn tax_figures(&self, item: &Item) -> Vec<String> {
        let figure = |tax: &Tax| {
            let rate = write_percent(tax.rate, self.language);
            if self.only_scheme.is_some() {
                rate
            } else {
                format!("{} {rate}", self.tax_name(&tax.scheme))
            }
        };
        item.taxes.iter().map(figure).collect()
    }

    /// How much of a figure stands before its decimal sign.
    fn width_before_decimal(&self, line: &Line, style: Style) -> f32 {
        let decimal = number_style(self.language).decimal;
        let Some(end) = line.text.rfind(decimal) else { return line.width };
        let mut start = 0;
        let mut advance = 0_i32;
        for glyph in &line.glyphs {
            if start >= end {
                break;
            }
            advance += i32::from(glyph.advance);
            start += glyph.text_len as usize;
        }
        let units = self.typesetter.fonts().face(style.weight).units_per_em();
        #[expect(clippy::cast_precision_loss, reason = "a figure is shorter than 2^24 units")]
        let width = advance as f32 * style.size / f32::from(units);
        width.min(line.width)
    }

    fn table_head(&mut self, columns: &mut [Column], description_width: f32, scale: f32) -> Block {
        let style = scaled(LABEL, scale);
        let mut block = Block::default();
        block.hairline(MARGIN_LEFT, BODY_WIDTH);
        block.space(ROW_SPACE);
        let name = self.wording.text("item");
        let width = description_width;
        let description = break_lines(&name, style, width, &mut self.typesetter);
        let line_count = columns
            .iter()
            .map(|column| column.head.len())
            .max()
            .unwrap_or(0)
            .max(description.len());
        let top = block.height;
        let height = style.leading * count(line_count);
        let place = |column| Role::Head(Place { table: Table::Items, row: 0, column });
        let mark = Mark::plain(place(0));
        for (index, line) in (line_count - description.len()..).zip(description) {
            let top = top + style.leading * count(index);
            block.line_at(line, style, (MARGIN_LEFT, top), &mark);
        }
        let mut x = MARGIN_LEFT + description_width;
        for (index, column) in columns.iter_mut().enumerate() {
            let mark = Mark::plain(place(index + 1));
            let left = x + CELL_GAP * scale;
            x = left + column.width;
            let first = line_count - column.head.len();
            for (line_index, line) in (first..).zip(std::mem::take(&mut column.head)) {
                let top = top + style.leading * count(line_index);
                let start = if column.kind == Kind::Unit { left } else { x - line.width };
                block.line_at(line, style, (start, top), &mark);
            }
        }
        block.height = top + height + ROW_SPACE;
        block.hairline(MARGIN_LEFT, BODY_WIDTH);
        block.space(ROW_SPACE);
        block
    }

    fn row(
        &mut self,
        row: usize,
        item: &Item,
        columns: &mut [Column],
        description_width: f32,
        scale: f32,
    ) -> Row {
        let column = (MARGIN_LEFT, description_width);
        let place = |column| Role::Cell(Place { table: Table::Items, row, column });
        let field = |field| Field::Line(item.id.clone(), field);
        let mut block = Block::default();
        block.space(ROW_SPACE);
        let top = block.height;

        let style = scaled(BODY, scale);
        let typesetter = &mut self.typesetter;
        let mark = Mark::of(place(0), field(LineField::Description));
        block.text(&item.description, BODY, column, &mark, typesetter);
        let mark = Mark::of(place(0), field(LineField::Detail));
        block.text(&item.detail, DETAIL, column, &mark, typesetter);
        for text in self.reasons(item) {
            let mark = Mark::of(place(0), field(LineField::Adjustment));
            block.text(&text, DETAIL, column, &mark, &mut self.typesetter);
        }

        // The figures stand on the baseline of the first line, whatever their size.
        let first_line =
            top + (BODY.leading - style.leading) / 2.0 + (BODY.size - style.size) * 0.357;
        let mut x = MARGIN_LEFT + description_width;
        for (index, column) in columns.iter_mut().enumerate() {
            let left = x + CELL_GAP * scale;
            x = left + column.width;
            let Some(cell) = column.cells.get_mut(row).map(std::mem::take) else { continue };
            let mark = Mark::of(place(index + 1), field(column.kind.field()));
            for (line_index, line) in cell.lines.into_iter().enumerate() {
                let line_top = first_line + style.leading * count(line_index);
                let start = match column.kind {
                    Kind::Unit => left,
                    Kind::Discount | Kind::Tax => x - line.width,
                    Kind::Quantity | Kind::Price | Kind::Amount => {
                        x - column.after - self.width_before_decimal(&line, style)
                    }
                };
                block.line_at(line, style, (start, line_top), &mark);
                block.height = block.height.max(line_top + style.leading);
            }
            debug_assert!(cell.before <= column.before + 0.01);
        }
        block.height = block.height.max(top + BODY.leading);
        block.space(ROW_SPACE);
        Row { block }
    }

    /// Why a line costs less or more, where its author said so or where there are several reasons.
    fn reasons(&self, item: &Item) -> Vec<String> {
        let are_several = item.adjustments.len() > 1;
        let reason = |adjustment: &LineAdjustment| {
            let reason = clean_line(&adjustment.reason);
            if reason.is_empty() && !are_several {
                return None;
            }
            let name = if reason.is_empty() {
                self.wording.text(match adjustment.kind {
                    AdjustmentKind::Discount => "discount",
                    AdjustmentKind::Charge => "charge",
                })
            } else {
                reason
            };
            let figure = self.signed(adjustment);
            let arguments = [("name", Argument::Text(&name)), ("percent", Argument::Text(&figure))];
            Some(self.wording.text_with("adjustment-percent", &arguments))
        };
        item.adjustments.iter().filter_map(reason).collect()
    }
}

/// What the columns take with the gaps before them, which are scaled as the columns are.
fn width_of(columns: &[Column], scale: f32) -> f32 {
    columns.iter().map(|column| column.width + CELL_GAP * scale).sum()
}

fn scaled(style: Style, scale: f32) -> Style {
    Style { size: style.size * scale, leading: style.leading * scale, ..style }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^24 lines")]
const fn count(lines: usize) -> f32 {
    lines as f32
}

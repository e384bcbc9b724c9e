//! The columns of the table behind the description: what stands in them, and how wide they are.

use super::Writer;
use super::items_table::Entry;
use super::tax_words::has_rate;
use super::voice::{Said, Voice};
use crate::document::{
    AdjustmentKind, Line as Item, LineAdjustment, LineField, LineKind, LineTotal, Tax, TaxKind,
    Unit, Value,
};
use crate::money::{NumberStyle, Positive, Quantity};
use crate::paper::break_lines::{break_lines, one_line};
use crate::paper::design::{MM, Style};
use crate::paper::line::Line;
use crate::region::{number_style, write_amount, write_percent, write_price, write_quantity};
use crate::wording::{Argument, written_unit};

/// The widest that a unit or the head of a column may make its column.
const NARROW: f32 = 27.0 * MM;

/// In place of a rate.
const NO_RATE: &str = "\u{2013}";

/// The columns behind the description, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Quantity,
    Unit,
    Price,
    Adjustment,
    Tax,
    Amount,
}

impl Kind {
    const ALL: [Self; 6] =
        [Self::Quantity, Self::Unit, Self::Price, Self::Adjustment, Self::Tax, Self::Amount];

    pub(super) const fn field(self) -> LineField {
        match self {
            Self::Quantity => LineField::Quantity,
            Self::Unit => LineField::Unit,
            Self::Price | Self::Amount => LineField::Price,
            Self::Adjustment => LineField::Adjustment,
            Self::Tax => LineField::Tax,
        }
    }

    /// What the look calls it, where it can be left out.
    const fn name(self) -> &'static str {
        match self {
            Self::Quantity => "quantity",
            Self::Unit => "unit",
            Self::Price => "unit-price",
            Self::Adjustment => "discount",
            Self::Tax => "tax",
            Self::Amount => "",
        }
    }

    /// Whether it tells of the thing, and not of its price.
    const fn is_of_thing(self) -> bool {
        matches!(self, Self::Quantity | Self::Unit)
    }

    /// Whether its figures stand with their decimal signs in line.
    const fn is_aligned(self) -> bool {
        matches!(self, Self::Quantity | Self::Price | Self::Amount)
    }
}

/// A line of a cell, not yet placed.
pub(super) struct CellLine {
    pub line: Line,
    pub style: Style,
    /// How much of it stands before its decimal sign, where those stand in line.
    before: Option<f32>,
}

/// A column with its cells, one for every row.
pub(super) struct Column {
    pub kind: Kind,
    /// What it is called: in the language of the paper, and in the second one.
    pub head: [Vec<Line>; 2],
    pub cells: Vec<Vec<CellLine>>,
    /// The widest part of its figures from the decimal sign on.
    after: f32,
    pub width: f32,
}

impl Column {
    /// Where a line of it begins, in a column from `left` to `right`.
    pub(super) fn start(&self, line: &CellLine, left: f32, right: f32) -> f32 {
        match (self.kind, line.before) {
            (Kind::Unit, _) => left,
            (_, Some(before)) => right - self.after - before,
            (_, None) => right - line.line.width,
        }
    }
}

impl Writer<'_> {
    pub(super) fn columns(&mut self, entries: &[Entry], scale: f32) -> Vec<Column> {
        let mut columns = Vec::new();
        let has_prices = self.document.kind.has_prices();
        for kind in Kind::ALL.into_iter().filter(|kind| has_prices || kind.is_of_thing()) {
            let mut cells = Vec::with_capacity(entries.len());
            for entry in entries {
                cells.push(self.cell(kind, entry, scale));
            }
            let is_empty = cells.iter().all(Vec::is_empty);
            if is_empty && !kind.is_aligned() || self.hides(kind.name()) {
                continue;
            }
            let widest =
                |width: fn(&CellLine) -> f32| cells.iter().flatten().map(width).fold(0.0, f32::max);
            let before = widest(|line| line.before.unwrap_or_default());
            let after = widest(|line| line.before.map_or(0.0, |before| line.line.width - before));
            let whole = widest(|line| if line.before.is_some() { 0.0 } else { line.line.width });
            let style = scaled(self.design.label, scale);
            let said = self.say(&|voice| voice.column_name(kind));
            let head = self.table_label(&said, style, NARROW * scale);
            let head_width = head.iter().flatten().map(|line| line.width).fold(0.0, f32::max);
            let width = (before + after).max(whole).max(head_width);
            columns.push(Column { kind, head, cells, after, width });
        }
        columns
    }

    /// A label broken into lines, in each language.
    pub(super) fn table_label(&mut self, said: &Said, style: Style, width: f32) -> [Vec<Line>; 2] {
        let second = said.second.as_deref().unwrap_or_default();
        let quiet = self.second_style(style);
        [(said.first.as_str(), style), (second, quiet)]
            .map(|(text, style)| break_lines(text, style, width, &mut self.typesetter))
    }

    fn cell(&mut self, kind: Kind, entry: &Entry, scale: f32) -> Vec<CellLine> {
        let (item, manner) = (entry.line, self.manner);
        let style = scaled(self.design.body, scale);
        let total = || entry.total.map(|total| write_amount(total.total, manner));
        match (item.kind, kind) {
            (LineKind::Item, Kind::Unit) => {
                let width = NARROW * scale;
                let said = self.say(&|voice| voice.unit(item, item.quantity));
                let second = said.second.map(|second| (second, self.second_style(style)));
                let mut lines = Vec::new();
                for (text, style) in [(said.first, style)].into_iter().chain(second) {
                    let broken = break_lines(&text, style, width, &mut self.typesetter);
                    lines.extend(broken.into_iter().map(|line| CellLine {
                        line,
                        style,
                        before: None,
                    }));
                }
                lines
            }
            (LineKind::Item, Kind::Quantity) => {
                self.figure(&write_quantity(item.quantity, manner), style, true).collect()
            }
            (LineKind::Item, Kind::Price) => {
                let Some(price) = item.price else { return Vec::new() };
                let price = write_price(price, self.document.currency, manner);
                let mut lines: Vec<_> = self.figure(&price, style, true).collect();
                if !item.price_base_quantity.is_one() {
                    let said = self.say(&|voice| {
                        let count = voice.count_of_units(item);
                        voice
                            .wording
                            .text_with("price-per", &[("quantity", Argument::Text(&count))])
                    });
                    let style = scaled(self.design.detail, scale);
                    lines.extend(self.figure(&said.first, style, false));
                    if let Some(second) = said.second {
                        lines.extend(self.figure(&second, self.second_style(style), false));
                    }
                }
                lines
            }
            (LineKind::Item, Kind::Adjustment) => {
                let figure = adjustment_figure(self, entry);
                figure.into_iter().flat_map(|text| self.figure(&text, style, false)).collect()
            }
            (LineKind::Item, Kind::Tax) => {
                let figures = self.first.tax_figures(item);
                figures.iter().flat_map(|text| self.figure(text, style, false)).collect()
            }
            (LineKind::Item, Kind::Amount) => {
                total().into_iter().flat_map(|text| self.figure(&text, style, true)).collect()
            }
            (LineKind::Subtotal, Kind::Amount) => {
                let style = scaled(self.design.strong, scale);
                total().into_iter().flat_map(|text| self.figure(&text, style, true)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn figure(
        &mut self,
        text: &str,
        style: Style,
        is_aligned: bool,
    ) -> impl Iterator<Item = CellLine> + use<> {
        let line = one_line(text, style, &mut self.typesetter);
        let before = is_aligned.then(|| self.width_before_decimal(&line, style));
        std::iter::once(CellLine { line, style, before })
    }

    /// How much of a figure stands before its decimal sign.
    fn width_before_decimal(&self, line: &Line, style: Style) -> f32 {
        let decimal = number_style(self.manner).decimal;
        let end = line.text().rfind(decimal);
        end.map_or(line.width, |end| line.width_before(end, style, self.typesetter.fonts()))
    }
}

impl Voice<'_> {
    fn column_name(&self, kind: Kind) -> String {
        let key = match kind {
            Kind::Quantity => "quantity",
            Kind::Unit => "unit",
            Kind::Price => "unit-price",
            Kind::Adjustment => {
                let adjustments = || self.document.lines.iter().flat_map(|line| &line.adjustments);
                let all = |kind| adjustments().all(|part| part.kind == kind);
                if all(AdjustmentKind::Discount) {
                    "discount"
                } else if all(AdjustmentKind::Charge) {
                    "charge"
                } else {
                    "discount-or-charge"
                }
            }
            Kind::Tax => match self.only_scheme {
                Some(scheme) => return self.tax_heading(scheme),
                None => "tax",
            },
            Kind::Amount => {
                let code = self.document.currency.code();
                return format!("{} {code}", self.label("amount"));
            }
        };
        self.label(key)
    }

    /// The unit of an item.
    fn unit(&self, item: &Item, quantity: Quantity) -> String {
        written_unit(&item.unit, quantity, self.wording.language())
    }

    /// "100 kg": what the price of an item is for.
    fn count_of_units(&self, item: &Item) -> String {
        let count = item.price_base_quantity;
        let unit = self.unit(item, Quantity::new(count.value()));
        let count = self.count(count);
        // A text is in the first language of the paper.
        let is_own = self.wording.language() == self.document.language;
        let is_said = is_own || matches!(item.unit, Unit::Code(_));
        if unit.is_empty() || !is_said { count } else { format!("{count}\u{a0}{unit}") }
    }

    /// "100", for a rate per hundred.
    pub(super) fn count(&self, number: Positive) -> String {
        write_quantity(Quantity::new(number.value()), self.document.language)
    }

    /// "−10 %", "+5.00".
    pub(super) fn signed(&self, adjustment: &LineAdjustment) -> String {
        let (figure, is_negative) = match adjustment.value {
            Value::Percent(percent) => {
                let value = percent.value();
                let magnitude = crate::money::Percent::new(value.abs());
                (write_percent(magnitude, self.manner), value.is_sign_negative())
            }
            Value::Amount(amount) => {
                let currency = self.document.currency;
                (write_price(amount.magnitude(), currency, self.manner), amount.is_negative())
            }
        };
        let lowers = (adjustment.kind == AdjustmentKind::Discount) != is_negative;
        format!("{}{figure}", if lowers { NumberStyle::MINUS } else { '+' })
    }

    /// The taxes of a line, each by its rate: one that is retained with a minus, one that changes
    /// nothing in brackets, one that has no rate as a dash. Nothing where no item's tax has a rate:
    /// the totals say what applies.
    fn tax_figures(&self, item: &Item) -> Vec<String> {
        if !self.document.lines.iter().flat_map(|line| &line.taxes).any(has_rate) {
            return Vec::new();
        }
        let figure = |tax: &Tax| {
            let mut rate = write_percent(tax.rate, self.manner);
            if !has_rate(tax) {
                NO_RATE.clone_into(&mut rate);
            }
            if tax.kind == TaxKind::Retained {
                rate.insert(0, NumberStyle::MINUS);
            }
            if self.only_scheme.is_none() {
                rate = format!("{} {rate}", self.tax_heading(&tax.scheme));
            }
            if tax.kind == TaxKind::Informative { format!("({rate})") } else { rate }
        };
        item.taxes.iter().map(figure).collect()
    }
}

/// What the discounts and charges of a line change: as they were stated where there is only one,
/// as an amount where there are several.
fn adjustment_figure(writer: &Writer, entry: &Entry) -> Option<String> {
    match entry.line.adjustments.as_slice() {
        [] => None,
        [only] => Some(writer.first.signed(only)),
        _ => {
            let LineTotal { adjustment, .. } = entry.total?;
            let sign = if adjustment.is_negative() { "" } else { "+" };
            Some(format!("{sign}{}", write_amount(*adjustment, writer.manner)))
        }
    }
}

/// What the columns take with the gaps before them, which are scaled as the columns are.
pub(super) fn width_of(columns: &[Column], gap: f32) -> f32 {
    columns.iter().map(|column| column.width + gap).sum()
}

/// A style made smaller.
pub(super) fn scaled(style: Style, scale: f32) -> Style {
    Style { size: style.size * scale, leading: style.leading * scale, ..style }
}

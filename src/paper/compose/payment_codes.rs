//! Payment codes: what a payer scans instead of typing.

use super::Writer;
use crate::document::Field;
use crate::paper::block::{Block, Mark};
use crate::paper::break_lines::break_lines;
use crate::paper::design::{MM, Style};
use crate::paper::line::Line;
use crate::paper::sheet::{Code, Content, Role};
use crate::pay::{Modules, PaymentOrder, PaymentScheme, QUIET, orders};
use crate::region;
use crate::wording::Argument;

/// The least width of a printed code.
const LEAST_SIDE: f32 = 24.0 * MM;

/// The least width of a printed module: banks ask for 0.4 mm at least.
const LEAST_MODULE: f32 = 0.45 * MM;

/// The width of what stands left of a code that is alone.
const CAPTION_WIDTH: f32 = 30.0 * MM;

/// A code that is ready to be placed.
struct ReadyCode {
    modules: Modules,
    order: PaymentOrder,
    scheme: PaymentScheme,
    side: f32,
}

impl ReadyCode {
    /// How much stays light around it.
    fn quiet_zone(&self) -> f32 {
        self.side / f32::from(self.modules.size.max(1)) * f32::from(QUIET)
    }
}

/// Payment codes that are laid out.
pub(super) struct PaymentCodes {
    /// They begin at the left edge of the body.
    pub block: Block,
    /// How wide they are together.
    pub width: f32,
}

impl PaymentCodes {
    /// The same at the right edge of the body.
    pub(super) fn at_the_right(mut self, right: f32, left: f32) -> Block {
        let by = right - left - self.width;
        for item in &mut self.block.items {
            item.move_right(by);
        }
        self.block
    }
}

impl Writer<'_> {
    /// The code of what is to be paid, with what it is on its left; several side by side, each with what it
    /// is below it. Nothing, where none can be paid.
    pub(super) fn payment_codes(&mut self) -> Option<PaymentCodes> {
        let mut ready = self.ready_codes();
        let left = self.design.margin_left;
        if ready.len() < 2 {
            return ready.pop().map(|code| self.code_alone(&code, left));
        }
        let (gap, room) = (self.design.gutter, self.design.body_width());
        let mut codes = PaymentCodes { block: Block::default(), width: 0.0 };
        for code in ready {
            let start = if codes.width > 0.0 { codes.width + gap } else { 0.0 };
            let end = start + code.side;
            // More than one row of them nobody scans: the account is told in words besides.
            if end > room {
                break;
            }
            codes.block.beside(self.code_column(&code, left + start));
            codes.width = end;
        }
        Some(codes)
    }

    /// The codes of everything that the document asks for.
    fn ready_codes(&self) -> Vec<ReadyCode> {
        let Some(totals) = self.totals.filter(|_| !self.hides("payment-code")) else {
            return Vec::new();
        };
        let codes = orders(self.document, totals).into_iter().filter_map(|order| {
            let scheme = PaymentScheme::of(&order)?;
            let modules = scheme.code(&order).ok()?;
            // A module is as long as both pens write it: in thousandths of a point.
            let count = f32::from(modules.size.max(1));
            let module = (LEAST_MODULE.max(LEAST_SIDE / count) * 1000.0).ceil() / 1000.0;
            let side = module * count;
            Some(ReadyCode { modules, order, scheme, side })
        });
        codes.collect()
    }

    /// A code with its words on its left, at its lower edge.
    fn code_alone(&mut self, code: &ReadyCode, left: f32) -> PaymentCodes {
        let (side, gap) = (code.side, code.quiet_zone().max(self.design.cell_gap));
        let lines = self.caption(code, CAPTION_WIDTH);
        let widest = lines.iter().map(|(line, _)| line.width).fold(0.0, f32::max);
        let mut block = Block { height: side, ..Block::default() };
        self.draw(code, left + widest + gap, &mut block);
        let height: f32 = lines.iter().map(|(_, style)| style.leading).sum();
        let mut top = (side - height).max(0.0);
        for (line, style) in lines {
            let x = left + widest - line.width;
            block.line_at(line, style, (x, top), &Mark::plain(Role::Paragraph));
            top += style.leading;
        }
        block.height = block.height.max(top);
        PaymentCodes { block, width: widest + gap + side }
    }

    /// A code and, below it, how much it pays and until when, and what it is.
    fn code_column(&mut self, code: &ReadyCode, x: f32) -> Block {
        let (style, side) = (self.design.label, code.side);
        let mut block = Block { height: side, ..Block::default() };
        self.draw(code, x, &mut block);
        block.space(code.quiet_zone());
        let mark = Mark::plain(Role::Paragraph);
        let amount = self.amount_of(code);
        block.text(&amount, style, (x, side), &mark, &mut self.typesetter);
        if let Some(day) = code.order.until {
            let by = self.say(&|voice| {
                let day = region::write_date(day, voice.manner);
                voice.wording.text_with("when-by", &[("date", Argument::Text(&day))])
            });
            self.set(&mut block, &by, style, (x, side), &mark);
        }
        for (line, style) in self.caption(code, side) {
            block.line(line, style, x, &mark);
        }
        block
    }

    /// What to do with a code, and of which scheme it is.
    fn caption(&mut self, code: &ReadyCode, width: f32) -> Vec<(Line, Style)> {
        let style = self.design.label;
        let said = self.said("payment-code");
        let second = (said.second.unwrap_or_default(), self.second_style(style));
        let words = [(said.first, style), second, (code.scheme.name().to_owned(), style)];
        let mut lines = Vec::new();
        for (text, style) in words {
            let broken = break_lines(&text, style, width, &mut self.typesetter);
            lines.extend(broken.into_iter().map(|line| (line, style)));
        }
        lines
    }

    fn draw(&self, code: &ReadyCode, x: f32, block: &mut Block) {
        let amount = self.amount_of(code);
        let payee = code.order.payee.as_str();
        let named = [("amount", Argument::Text(&amount)), ("payee", Argument::Text(payee))];
        let alternative = self.first.wording.text_with("payment-code-alternative", &named).into();
        let (modules, side) = (code.modules.clone(), code.side);
        let drawn = Code { modules, x, y: 0.0, side, alternative };
        block.push(&Mark::of(Role::Figure, Field::Iban), Content::Code(drawn));
    }

    fn amount_of(&self, code: &ReadyCode) -> String {
        region::write_money(code.order.amount, code.order.currency, self.manner)
    }
}

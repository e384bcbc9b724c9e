//! The lines of the totals, in the order in which they are added up.

use super::Writer;
use super::tax_words::is_added_up;
use super::totals_block::Figure;
use super::voice::{Said, Voice};
use crate::document::{
    AdjustmentKind, Advance, DocumentAdjustment, Field, PriceBasis, Retention, TaxGroup, TaxKind,
    Totals, Value,
};
use crate::money::{Amount, Currency, Positive};
use crate::paper::clean_text::clean_line;
use crate::region::{write_amount, write_date, write_money, write_percent};
use crate::wording::{Argument, amount_in_words};

impl Writer<'_> {
    /// What is added up to the amount due.
    pub(super) fn figures(&self, totals: &Totals) -> Vec<Figure> {
        let plain = |key: &str, amount| self.figure_of(self.said(key), amount);
        let mut figures = self.adjustments(totals);
        let deductions = self.deductions(totals);
        // Of prices with tax the sum is the total already: what it contains is told beside it.
        let is_contained = self.document.prices == PriceBasis::WithTax && !figures.is_empty();
        if is_contained {
            figures.push(plain("total", totals.gross));
        }
        let begin = figures.len();
        if !totals.tax_groups.is_empty() {
            figures.push(plain("net", totals.net));
        }
        for group in totals.tax_groups.iter().filter(|group| is_added_up(group.kind)) {
            figures.push(self.tax_figure(group, group.tax));
        }
        for figure in figures.iter_mut().skip(begin) {
            figure.is_aside = is_contained;
        }
        if !deductions.is_empty() && !is_contained {
            figures.push(plain("total", totals.gross));
        }
        figures.extend(deductions);
        figures
    }

    /// What is told below the amount due and changes nothing of it.
    pub(super) fn asides(&self, totals: &Totals) -> Vec<Figure> {
        let mut asides = Vec::new();
        for group in totals.tax_groups.iter().filter(|group| group.kind == TaxKind::Informative) {
            let mut figure = self.tax_figure(group, group.tax);
            figure.name = self.say(&|voice| {
                let line = voice.tax_line(group);
                voice.wording.text_with("for-information", &[("line", Argument::Text(&line))])
            });
            asides.push(figure);
        }
        asides.extend(self.accounting_tax(totals));
        for aside in &mut asides {
            aside.is_aside = true;
        }
        asides
    }

    /// The amount due in words, where the document asks for it.
    pub(super) fn due_in_words(&self, totals: &Totals) -> Vec<Said> {
        let told = |voice: &Voice| {
            let language = voice.wording.language();
            let words = amount_in_words(totals.due, totals.currency, language)?;
            Some(voice.wording.text_with("due-in-words", &[("words", Argument::Text(&words))]))
        };
        if !self.document.amount_in_words {
            return Vec::new();
        }
        // A language may have no words for amounts yet.
        let first = told(&self.first).unwrap_or_default();
        let second = self.second.as_ref().and_then(told);
        let is_said = !first.is_empty() || second.is_some();
        is_said.then_some(Said { first, second }).into_iter().collect()
    }

    /// The sum of the lines and what changes it.
    fn adjustments(&self, totals: &Totals) -> Vec<Figure> {
        // One that was begun in the form and has no value yet says nothing to the reader.
        let adjustments = self.document.adjustments.iter().zip(&totals.adjustments);
        let adjustments = adjustments.filter(|(_, total)| !total.amount.is_zero());
        let mut figures: Vec<Figure> = adjustments
            .map(|(adjustment, total)| {
                let signed = match adjustment.kind {
                    AdjustmentKind::Discount => total.amount.negated(),
                    AdjustmentKind::Charge => total.amount,
                };
                let field = Field::Adjustment(adjustment.id.clone());
                let name = self.say(&|voice| voice.adjustment_name(adjustment));
                Figure { field, ..self.figure_of(name, signed) }
            })
            .collect();
        if !figures.is_empty() {
            figures.insert(0, self.figure_of(self.said("sum"), totals.sum));
        }
        figures
    }

    /// What lies between the total and the amount due.
    fn deductions(&self, totals: &Totals) -> Vec<Figure> {
        let mut figures = Vec::new();
        for group in totals.tax_groups.iter().filter(|group| group.kind == TaxKind::Retained) {
            figures.push(self.tax_figure(group, group.tax.negated()));
        }
        if let Some(retention) = &self.document.retention
            && !totals.retention.is_zero()
        {
            let name = self.say(&|voice| voice.retention_name(retention));
            let field = Field::within("retention.value");
            figures.push(Figure { field, ..self.figure_of(name, totals.retention.negated()) });
        }
        let advances = self.document.advances.iter().zip(&totals.advances).enumerate();
        for (index, (advance, total)) in advances {
            if !total.amount.is_zero() {
                let field = Field::within(format!("advances[{index}].value"));
                let name = self.say(&|voice| voice.advance_name(advance));
                let figure = self.figure_of(name, total.amount.negated());
                figures.push(Figure { field, ..figure });
            }
        }
        if !totals.rounding.is_zero() {
            let field = Field::within("cash_rounding");
            let name = self.told("cash-rounding");
            figures.push(Figure { field, ..self.figure_of(name, totals.rounding) });
        }
        figures
    }

    fn figure_of(&self, name: Said, amount: Amount) -> Figure {
        Figure {
            name,
            base: None,
            amount: write_amount(amount, self.manner),
            field: Field::Totals,
            is_aside: false,
            notes: Vec::new(),
        }
    }

    fn tax_figure(&self, group: &TaxGroup, amount: Amount) -> Figure {
        let name = self.say(&|voice| voice.tax_line(group));
        let base = write_amount(group.base, self.manner);
        let base = [("base", Argument::Text(&base))];
        let base = self.say(&|voice| voice.wording.text_with("tax-on", &base));
        let notes = self.say_all(&|voice| {
            voice.exemption_words(group, &voice.tax_line(group)).into_iter().collect()
        });
        Figure { base: Some(base), notes, ..self.figure_of(name, amount) }
    }

    /// The tax total in the currency of the tax office, and by which rate.
    fn accounting_tax(&self, totals: &Totals) -> Option<Figure> {
        let (second, total) =
            (self.document.accounting_currency.as_ref()?, totals.accounting_tax.as_ref()?);
        let name = self.say(&|voice| {
            let tax = voice.all_taxes_name(&totals.tax_groups);
            voice.wording.text_with(
                "tax-in-currency",
                &[("tax", Argument::Text(&tax)), ("currency", total.currency.code().into())],
            )
        });
        let rate = self.say(&|voice| {
            let from = voice.counted(second.per, totals.currency);
            let to = voice.counted(second.rate, total.currency);
            let rate = voice.wording.text_with(
                "exchange-rate",
                &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))],
            );
            let date = second.date.map(|date| write_date(date, voice.manner)).unwrap_or_default();
            let source = [clean_line(&second.source), date];
            let source: Vec<String> = source.into_iter().filter(|part| !part.is_empty()).collect();
            voice.with_more(rate, &source.join(", "))
        });
        let amount = write_money(total.tax, total.currency, self.manner);
        let field = Field::within("accounting_currency.rate");
        Some(Figure { amount, field, notes: vec![rate], ..self.figure_of(name, Amount::ZERO) })
    }
}

impl Voice<'_> {
    /// "1 EUR", "24.315 CZK".
    fn counted(&self, number: Positive, currency: Currency) -> String {
        format!("{}\u{a0}{}", self.count(number), currency.code())
    }

    fn adjustment_name(&self, adjustment: &DocumentAdjustment) -> String {
        self.with_percent(self.reason(&adjustment.reason, adjustment.kind), adjustment.value)
    }

    /// Why a discount or charge is made; where its author says nothing, what it is.
    pub(super) fn reason(&self, reason: &str, kind: AdjustmentKind) -> String {
        let reason = clean_line(reason);
        if !reason.is_empty() {
            return reason;
        }
        self.wording.text(match kind {
            AdjustmentKind::Discount => "discount",
            AdjustmentKind::Charge => "charge",
        })
    }

    fn retention_name(&self, retention: &Retention) -> String {
        let name = self.with_percent(self.wording.text("retention"), retention.value);
        let name = self.with_more(name, &clean_line(&retention.reason));
        let Some(until) = retention.until else { return name };
        let date = write_date(until, self.manner);
        let arguments = [("name", Argument::Text(&name)), ("date", Argument::Text(&date))];
        self.wording.text_with("held-until", &arguments)
    }

    fn advance_name(&self, advance: &Advance) -> String {
        let name = match advance.date {
            None => self.wording.text("advance"),
            Some(date) => {
                let date = write_date(date, self.manner);
                self.wording.text_with("advance-on", &[("date", Argument::Text(&date))])
            }
        };
        self.with_more(name, &clean_line(&advance.reference))
    }

    /// "Discount 10%".
    fn with_percent(&self, name: String, value: Value) -> String {
        let Value::Percent(percent) = value else { return name };
        let percent = write_percent(percent, self.manner);
        let arguments = [("name", Argument::Text(&name)), ("percent", Argument::Text(&percent))];
        self.wording.text_with("adjustment-percent", &arguments)
    }

    /// "Paid on 2 December 2026 (2026-0007)".
    fn with_more(&self, name: String, more: &str) -> String {
        if more.is_empty() {
            return name;
        }
        let arguments = [("name", Argument::Text(&name)), ("more", Argument::Text(more))];
        self.wording.text_with("with-more", &arguments)
    }
}

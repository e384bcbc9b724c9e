//! The lines of documents that are made from others.

use rust_decimal::Decimal;

use crate::document::{
    AdjustmentKind, Document, DocumentAdjustment, Id, Line, LineKind, Tax, Unit, UnitCode,
    UnknownFields, Value, baskets,
};
use crate::money::{Amount, Positive, Quantity};
use crate::region::{NationalManner, write_percent};
use crate::wording::Wording;

/// A text of ours in the language of a document and in its second one; empty, where it has none.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub first: String,
    pub second: String,
}

impl Said {
    /// In the languages of a document.
    pub(super) fn of(document: &Document, words: &dyn Fn(&Wording) -> String) -> Self {
        let words = |language| words(Wording::document(language));
        let second = document.second_language().map(words).unwrap_or_default();
        Self { first: words(document.language), second }
    }

    /// Both in one text, for a place that has one.
    pub(super) fn joined(&self) -> String {
        let Self { first, second } = self;
        if second.is_empty() { first.clone() } else { format!("{first} / {second}") }
    }
}

/// An empty line that is taxed as the last item of a document.
pub(super) fn blank_line(source: &Document) -> Line {
    let mut items = source.lines.iter().rev().filter(|line| line.kind.is_item());
    let taxes = items.next().map(|line| line.taxes.clone()).unwrap_or_default();
    Line { taxes, ..Line::new(Id::default()) }
}

/// A share of a document in percent, one line for all that bears the same taxes. The percentage is
/// the quantity, so that it is changed like any other.
pub(super) fn shares(source: &Document, item: &Said, percent: i64) -> Vec<Line> {
    let hundred = Positive::new(Decimal::ONE_HUNDRED).unwrap_or_default();
    taxed_alike(source)
        .map(|(taxes, amount)| Line {
            description: item.first.clone(),
            second_description: item.second.clone(),
            quantity: Quantity::new(Decimal::from(percent)),
            unit: Unit::Code(UnitCode::new("P1")),
            price: Some(amount),
            price_base_quantity: hundred,
            taxes,
            ..Line::default()
        })
        .collect()
}

/// What takes a document off another again: by its taxes, so that the base of each is less by what
/// was charged of it. Beside the lines, not among them: a percentage of the lines stays what it was.
pub(super) fn deductions(advance: &Document, reason: &str) -> Vec<DocumentAdjustment> {
    let parts: Vec<_> = taxed_alike(advance).collect();
    let are_several = parts.len() > 1;
    let manner = NationalManner::of(advance.language, &advance.seller);
    let deduction = |(taxes, amount): (Vec<Tax>, Amount)| {
        let rate = taxes.first().map(|tax| write_percent(tax.rate, manner));
        DocumentAdjustment {
            id: Id::default(),
            kind: AdjustmentKind::Discount,
            value: Value::Amount(amount),
            reason: match rate.filter(|_| are_several) {
                Some(rate) => format!("{reason} ({rate})"),
                None => reason.to_owned(),
            },
            taxes,
            unknown: UnknownFields::new(),
        }
    };
    parts.into_iter().map(deduction).collect()
}

/// What a document comes to by its taxes. Of one whose figures can't be computed there is nothing.
fn taxed_alike(source: &Document) -> impl Iterator<Item = (Vec<Tax>, Amount)> + use<> {
    let baskets = baskets(source).unwrap_or_default();
    baskets.into_iter().filter(|(_, amount)| !amount.is_zero())
}

/// A sum that was paid, or is to be: it was taxed before.
pub(super) fn payment_line(item: Said, amount: Option<Amount>) -> Line {
    let Said { first, second } = item;
    Line { description: first, second_description: second, price: amount, ..Line::default() }
}

/// The lines without what they cost. What was the sum of a section is nothing then.
pub(super) fn stripped(lines: &[Line]) -> Vec<Line> {
    let told = lines.iter().filter(|line| line.kind != LineKind::Subtotal);
    told.map(|line| Line {
        price: None,
        price_base_quantity: Positive::default(),
        adjustments: Vec::new(),
        taxes: Vec::new(),
        ..line.clone()
    })
    .collect()
}

/// The lines of a quote that replaces another: what was agreed first under its heading, with its
/// sum, and room for what is added under another. A quote that has these headings already keeps
/// them.
pub(super) fn revised_lines(
    source: &Document,
    has_headings: bool,
    [agreed, added]: [Said; 2],
) -> Vec<Line> {
    let row = |kind, said: Said| Line {
        kind,
        description: said.first,
        second_description: said.second,
        ..Line::default()
    };
    let mut lines = Vec::with_capacity(source.lines.len() + 4);
    let filled = source.lines.iter().filter(|line| !line.is_blank());
    if has_headings {
        lines.extend(filled.cloned());
    } else {
        lines.push(row(LineKind::Heading, agreed));
        lines.extend(filled.cloned());
        // A quote with sections of its own has its sums, or wants none.
        if source.lines.iter().all(|line| line.kind.is_item()) {
            lines.push(row(LineKind::Subtotal, Said::default()));
        }
        lines.push(row(LineKind::Heading, added));
    }
    lines.push(blank_line(source));
    lines
}

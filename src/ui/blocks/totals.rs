//! What it all adds up to.

use super::deductions::deductions;
use crate::app::{Desk, Part, State, text, text_with, wording};
use crate::document::{AdjustmentKind, DocumentKind, RoundingRule, TaxKind, Totals};
use crate::money::Amount;
use crate::region;
use crate::ui::components::{Choice, View, block, choice_of_document, el, live, nothing, several};
use crate::wording::Argument;

/// The block of the totals. Figures that are not those of what stands in the form are pale, and a
/// sentence says why.
pub fn totals(desk: Desk) -> View {
    let figures = move || {
        desk.watch(Part::Figures);
        desk.watch(Part::Language);
        desk.read(|state| {
            state.figures.totals.as_ref().map_or_else(nothing, |totals| table(state, totals))
        })
    };
    let told = move || {
        desk.watch(Part::Figures);
        match desk.read(warning) {
            Some(sentence) => el("p").class("totals-warning").text(sentence).view(),
            None => nothing(),
        }
    };
    let class = move || {
        desk.watch(Part::Figures);
        let is_current = desk.read(State::is_current);
        Some(if is_current { "totals" } else { "totals is-stale" }.to_owned())
    };
    let content = el("div")
        .live_set("class", class)
        .child(el("div").set("aria-live", "polite").live(told))
        .live(figures);
    // What can be told depends on the language of the paper.
    let deductions = live(move || {
        desk.watch(Part::Language);
        deductions(desk)
    });
    let content = several(vec![content.view(), deductions]);
    block("totals", text("totals"), rounding(desk), content)
}

/// Why the figures are not those of what stands in the form.
fn warning(state: &State) -> Option<String> {
    if let Some(error) = &state.figures.impossible {
        return Some(wording().totals_error(error.reason));
    }
    let count = i64::try_from(state.pending.len()).unwrap_or(i64::MAX);
    (count > 0).then(|| text_with("totals-stale", &[("count", Argument::Number(count.into()))]))
}

fn table(state: &State, totals: &Totals) -> View {
    let language = state.document.language;
    let write = |amount: Amount| region::write_amount(amount, language);
    let mut rows: Vec<(String, String, &'static str)> = Vec::new();
    if !totals.adjustments.is_empty() {
        rows.push((text("totals-sum"), write(totals.sum), ""));
    }
    for (part, figure) in state.document.adjustments.iter().zip(&totals.adjustments) {
        let (key, amount) = match part.kind {
            AdjustmentKind::Discount => ("discount", figure.amount.negated()),
            AdjustmentKind::Charge => ("charge", figure.amount),
        };
        let name = if part.reason.is_empty() { text(key) } else { part.reason.clone() };
        rows.push((name, write(amount), ""));
    }
    rows.push((text("totals-net"), write(totals.net), ""));
    for group in totals.tax_groups.iter().filter(|group| group.kind != TaxKind::Retained) {
        let rate = region::write_percent(group.rate, language);
        let base = write(group.base);
        let arguments = [
            ("tax", Argument::Text(&group.scheme)),
            ("rate", Argument::Text(&rate)),
            ("base", Argument::Text(&base)),
        ];
        rows.push((text_with("totals-tax", &arguments), write(group.tax), ""));
    }
    if totals.gross != totals.due {
        rows.push((text("totals-gross"), write(totals.gross), ""));
    }
    for (key, amount) in [
        ("totals-retained", totals.retained.negated()),
        ("totals-retention", totals.retention.negated()),
        ("totals-paid", totals.paid.negated()),
        ("totals-rounding", totals.rounding),
    ] {
        if !amount.is_zero() {
            rows.push((text(key), write(amount), ""));
        }
    }
    let due = region::write_money(totals.due, totals.currency, language);
    rows.push((text(due_key(state.document.kind)), due, "totals-due"));
    let mut list = el("dl");
    for (name, figure, class) in rows {
        let row = el("div").set_some("class", class).child(el("dt").text(name));
        list = list.child(row.child(el("dd").class("figure").text(figure)));
    }
    list.view()
}

/// What the last figure is: only what asks for money calls it an amount due.
const fn due_key(kind: DocumentKind) -> &'static str {
    if kind.has_payment() { "totals-due" } else { "totals-gross" }
}

/// Its name; of what has no prices there is none. Tracked.
pub fn due_name(desk: Desk) -> String {
    desk.watch(Part::Opened);
    let kind = desk.read(|state| state.document.kind);
    if kind.has_prices() { text(due_key(kind)) } else { String::new() }
}

/// The amount due alone, or a dash where it is not known. Tracked.
pub fn amount_due(desk: Desk) -> String {
    for part in [Part::Figures, Part::Language, Part::Opened] {
        desk.watch(part);
    }
    if !desk.read(|state| state.document.kind.has_prices()) {
        return String::new();
    }
    let due = desk.read(|state| {
        let totals = state.figures.totals.as_ref().filter(|_| state.is_current())?;
        Some(region::write_money(totals.due, totals.currency, state.document.language))
    });
    due.unwrap_or_else(|| text("totals-unknown"))
}

fn rounding(desk: Desk) -> View {
    let made = Choice {
        id: "rounding".into(),
        label: text("rounding"),
        options: vec![
            ("line".into(), text("rounding-line")),
            ("total".into(), text("rounding-total")),
        ],
        class: "field-quiet",
    };
    let chosen = move || {
        desk.read(|state| match state.document.rounding {
            RoundingRule::Line => "line".into(),
            RoundingRule::Total => "total".into(),
        })
    };
    choice_of_document(desk, made, chosen, move |value| {
        desk.set_rounding(if value == "total" { RoundingRule::Total } else { RoundingRule::Line });
    })
}

//! How to pay, in which parts, what paying early brings and paying late costs, and what else is to
//! be said.

use super::field::field;
use super::parts::{List, rare};
use super::phrases::phrases;
use crate::app::{Desk, Part, text, text_with, wording};
use crate::document::{Field, schedule};
use crate::region::{write_date, write_money};
use crate::ui::components::{View, block, el, fields, nothing, several};
use crate::wording::Argument;

/// The block of the means of payment.
pub fn payment(desk: Desk) -> View {
    let usual = fields(vec![field(desk, Field::Iban), field(desk, Field::Bic)]);
    let days: &[&str] = &["late_payment.day_count"];
    let rare_fields = vec![
        (Field::Bank, &[][..]),
        (Field::Account, &[]),
        (Field::within("payment.reference_scheme"), &[]),
        (Field::PaymentReference, &[]),
        (Field::within("late_payment.interest.yearly"), days),
        (Field::within("late_payment.interest.eu_statutory.reference_rate"), days),
        (Field::within("late_payment.flat_fee"), &[]),
    ];
    let lists = vec![
        List::new("late_payment.interest.eu_statutory.later", &["from", "rate"]),
        List::new("early_payment", &["value", "terms"]),
        List { told: Some(rest), ..List::new("instalments", &["value", "terms"]) },
    ];
    let content = several(vec![usual, rare(desk, rare_fields, lists)]);
    block("payment", text("payment"), nothing(), content)
}

/// The reference that is made of the number, as long as none is typed.
pub(super) fn made_reference(desk: Desk) -> View {
    let told = move || {
        desk.watch(Part::Head);
        desk.made_reference().map_or_else(String::new, |reference| {
            text_with("reference-made", &[("reference", Argument::Text(&reference))])
        })
    };
    el("p").class("field-hint field-half field-made").words(told).view()
}

/// What the instalments leave: on the paper it is the last part.
fn rest(desk: Desk) -> View {
    let told = move || {
        desk.watch(Part::Figures);
        let told = desk.read(|state| {
            let document = &state.document;
            let parts = schedule(document, state.figures.totals.as_ref()?).ok()?;
            let rest = parts.last().filter(|part| part.id.is_none())?;
            let amount = write_money(rest.amount, document.currency, document.language);
            Some(match rest.date.map(|date| write_date(date, wording().language())) {
                Some(date) => text_with(
                    "instalments-rest-due",
                    &[("amount", Argument::Text(&amount)), ("date", Argument::Text(&date))],
                ),
                None => text_with("instalments-rest", &[("amount", Argument::Text(&amount))]),
            })
        });
        told.unwrap_or_default()
    };
    el("p").class("field-hint").words(told).view()
}

/// The block of the note.
pub fn note(desk: Desk) -> View {
    let content = several(vec![fields(vec![field(desk, Field::Note)]), phrases(desk)]);
    block("notes", text("notes"), nothing(), content)
}

//! When to pay: so many days after the issue date, or on a date.

use crate::app::{Desk, Part, State, TermsKind, text, text_with, wording};
use crate::document::Field;
use crate::region;
use crate::ui::components::{Choice, Kind, TextField, View, choice, el, nothing, text_field};
use crate::wording::Argument;

/// The field of the due date: a number or a date, and what it means.
pub fn terms(desk: Desk) -> View {
    let value = move || {
        desk.watch(Part::Terms);
        let (key, kind) = match desk.terms_kind() {
            TermsKind::OnReceipt => return nothing(),
            TermsKind::Date => ("due-date", Kind::Date),
            TermsKind::DayOfFollowingMonth => ("due-day", Kind::Number),
            _ => ("due-days", Kind::Number),
        };
        let made =
            TextField { label: text(key), kind, class: "terms-value", ..TextField::default() };
        text_field(desk, Field::Terms, made)
    };
    let made = Choice {
        id: "terms-kind".into(),
        label: text("due-kind"),
        options: TermsKind::ALL
            .map(|kind| (kind.name().to_owned(), text(&format!("due-kind-{}", kind.name()))))
            .to_vec(),
        class: "terms-kind",
    };
    let chosen = move || {
        desk.watch(Part::Terms);
        desk.terms_kind().name().to_owned()
    };
    let choose = move |key: &str| {
        if let Some(kind) = TermsKind::ALL.into_iter().find(|kind| kind.name() == key) {
            desk.set_terms_kind(kind);
        }
    };
    let due = move || {
        for part in [Part::Head, Part::Terms, Part::Fields] {
            desk.watch(part);
        }
        // Of what is not understood there is no date.
        let is_understood = |state: &State| state.pending.get(&Field::Terms).is_none();
        let due = desk.read(|state| state.document.due_date().filter(|_| is_understood(state)));
        match due.filter(|_| desk.terms_kind() != TermsKind::Date) {
            Some(due) => {
                let date = region::write_date(due, wording().language());
                text_with("due-on", &[("date", Argument::Text(&date))])
            }
            None => String::new(),
        }
    };
    el("div")
        .class("terms field-terms")
        .live(value)
        .child(choice(made, chosen, choose))
        .child(el("p").class("field-hint terms-due").words(due))
        .view()
}

//! When to pay: so many days after the issue date, or on a date; the whole or a part.

use crate::app::{Desk, FieldKind, Part, TermsKind, element_id, text, text_with, wording};
use crate::document::Field;
use crate::region;
use crate::ui::components::{Choice, TextField, View, choice_of_document, el, nothing, text_field};
use crate::wording::Argument;

/// A field of terms: a number or a date, and what it means.
pub fn terms(desk: Desk, place: &Field) -> View {
    let (valued, told, kinded, chosen) =
        (place.clone(), place.clone(), place.clone(), place.clone());
    let value = move || {
        desk.watch(Part::Terms);
        let (key, kind) = match desk.terms_kind(&valued) {
            TermsKind::OnReceipt => return nothing(),
            TermsKind::Date => ("due-date", FieldKind::Date),
            TermsKind::DayOfFollowingMonth => ("due-day", FieldKind::Number),
            // As the check and the paper call it.
            _ if valued == Field::Terms => ("due-in", FieldKind::Number),
            _ => ("due-days", FieldKind::Number),
        };
        let made =
            TextField { label: text(key), kind, class: "terms-value", ..TextField::default() };
        text_field(desk, valued.clone(), made)
    };
    let made = Choice {
        id: format!("{}-kind", element_id(place)),
        label: text("due-kind"),
        options: TermsKind::ALL
            .map(|kind| (kind.name().to_owned(), text(&format!("due-kind-{}", kind.name()))))
            .to_vec(),
        class: "terms-kind",
    };
    let now = move || {
        desk.watch(Part::Terms);
        desk.terms_kind(&kinded).name().to_owned()
    };
    let choose = move |key: &str| {
        if let Some(kind) = TermsKind::ALL.into_iter().find(|kind| kind.name() == key) {
            desk.set_terms_kind(&chosen, kind);
        }
    };
    let due = move || {
        for part in [Part::Head, Part::Terms, Part::Fields] {
            desk.watch(part);
        }
        let due = desk.due_date_of(&told);
        match due.filter(|_| desk.terms_kind(&told) != TermsKind::Date) {
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
        .child(choice_of_document(desk, made, now, choose))
        .child(el("p").class("field-hint terms-due").words(due))
        .view()
}

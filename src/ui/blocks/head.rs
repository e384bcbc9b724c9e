//! The document itself: its number, its dates, its currency and language.

use super::field::{field, languages};
use super::parts::{EXTRA_FIELDS, List, rare};
use crate::app::{Desk, kind_name, text};
use crate::document::{DocumentKind, Field, Language};
use crate::ui::components::{
    Button, ButtonLook, Choice, View, block, button, choice_of_document, el, fields, nothing,
    several,
};

/// The block of the document.
pub fn head(desk: Desk) -> View {
    let kind = desk.read(|state| state.document.kind);
    let mut usual = vec![kinds(desk), field(desk, Field::Number), field(desk, Field::IssueDate)];
    let mut rare_fields = vec![
        (Field::SupplyDate, &[][..]),
        (Field::OrderReference, &[]),
        (Field::within("second_language"), &[]),
    ];
    let mut lists = vec![
        List::new("preceding", &["kind", "number", "date"]),
        List::new("extra", &EXTRA_FIELDS),
    ];
    if kind.has_validity() {
        usual.push(field(desk, Field::ValidUntil));
    }
    if kind.has_payment() {
        usual.push(field(desk, Field::Terms));
        rare_fields.push((Field::within("business_days.shift"), &[]));
        lists.push(List::new("business_days.holidays", &[""]));
    }
    if kind.has_place_to_sign() {
        rare_fields.push((Field::within("place_to_sign"), &[]));
    }
    usual.extend([language(desk), field(desk, Field::Currency)]);
    let about = Button::new(text("kind-about"), "", ButtonLook::Link).with_id("kind-about");
    let pattern = Button::new(text("number-pattern"), "", ButtonLook::Link);
    let about = el("div")
        .class("rare")
        .child(button(about, move || desk.explain_kind()))
        .child(button(pattern, move || desk.order_way("numbers", None)));
    let told = el("p").class("field-hint").set("id", "kind-place").set("aria-live", "polite");
    let rare = rare(desk, rare_fields, lists);
    let content = several(vec![fields(usual), rare, about.view(), told.view()]);
    let heading = match kind {
        DocumentKind::Invoice => text("document"),
        kind => kind_name(kind),
    };
    block("document", heading, nothing(), content)
}

/// What kind of document it is, in the order in which a deal needs them.
fn kinds(desk: Desk) -> View {
    let made = Choice {
        id: "kind".into(),
        label: text("kind"),
        options: DocumentKind::ALL.map(|kind| (kind.tag().to_owned(), kind_name(kind))).to_vec(),
        class: "field-kind",
    };
    let chosen = move || desk.read(|state| state.document.kind.tag().to_owned());
    choice_of_document(desk, made, chosen, move |tag| {
        if let Some(kind) = DocumentKind::of_tag(tag) {
            desk.set_kind(kind);
        }
    })
}

fn language(desk: Desk) -> View {
    let made = Choice {
        id: "language".into(),
        label: text("document-language"),
        options: languages().collect(),
        class: "field-language",
    };
    let chosen = move || desk.read(|state| state.document.language.tag().to_owned());
    choice_of_document(desk, made, chosen, move |tag| {
        if let Some(language) = Language::from_tag(tag) {
            desk.set_language(language);
        }
    })
}

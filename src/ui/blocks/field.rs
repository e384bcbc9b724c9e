//! A field of the form, made by what it holds: its label, its example and its hint are the texts of
//! its key.

use super::payment::made_reference;
use super::terms::terms;
use crate::app::{
    Desk, FieldKind, Row, Side, TAX_CATEGORIES, element_id, field_label, kind_name, label_key,
    text, wording,
};
use crate::browser::names;
use crate::document::{DocumentKind, Field, Language, Owner, PartyField};
use crate::ui::components::{Choice, TextField, View, choice_of_document, several, text_field};

/// A field of the document.
pub fn field(desk: Desk, place: Field) -> View {
    field_of(desk, place, None)
}

/// The same, in the row of an item.
pub fn field_of(desk: Desk, place: Field, row: Option<Row>) -> View {
    let key = desk.read(|state| label_key(&state.document, &place));
    let kind = desk.kind_of_field(&place);
    let options = match kind {
        FieldKind::Terms => return terms(desk, &place),
        FieldKind::Currency => currencies(desk),
        FieldKind::Language => {
            let mut options = vec![(String::new(), text(&format!("{key}-none")))];
            options.extend(languages());
            options
        }
        FieldKind::TaxCategory => tax_categories(),
        FieldKind::Choice(names) if key == "part-preceding-kind" => {
            let kinds = names.iter().filter_map(|name| {
                let kind = DocumentKind::of_tag(&name.replace('_', "-"))?;
                Some(((*name).to_owned(), kind_name(kind)))
            });
            kinds.collect()
        }
        FieldKind::Choice(names) => {
            names.iter().map(|name| ((*name).to_owned(), text(&format!("{key}-{name}")))).collect()
        }
        _ => {
            let made = TextField {
                label: desk.read(|state| field_label(&state.document, &place)),
                kind,
                example: text_of_key(&key, "example"),
                hint: text_of_key(&key, "hint"),
                class: class(&key, kind),
                autocomplete: autocomplete(&place),
                list: list(&key, &place),
                row,
            };
            return text_field(desk, place, made);
        }
    };
    let made =
        Choice { id: element_id(&place), label: text(&key), options, class: class(&key, kind) };
    let chosen = place.clone();
    let choice = choice_of_document(
        desk,
        made,
        move || desk.text_of(&chosen),
        move |value| desk.choose(&place, value),
    );
    if key == "part-payment-reference-scheme" {
        several(vec![choice, made_reference(desk)])
    } else {
        choice
    }
}

/// The id of the list of usual values.
fn list(key: &str, place: &Field) -> &'static str {
    match (key, place) {
        ("country", _) => "countries",
        ("part-extra-name", Field::Within(Owner::Line(_), _)) => "item-extra-names",
        ("part-extra-name", place) if Side::of(place).is_some() => "party-extra-names",
        ("part-extra-name", _) => "extra-names",
        _ => "",
    }
}

/// A text that only some keys have.
fn text_of_key(key: &str, end: &str) -> String {
    let key = format!("{key}.{end}");
    if wording().has(&key) { text(&key) } else { String::new() }
}

/// How wide a field is.
fn class(key: &str, kind: FieldKind) -> &'static str {
    match (key, kind) {
        ("number", _) => "field-number",
        ("issue-date" | "valid-until", _) => "field-date",
        ("currency", _) => "field-currency",
        (
            "part-accounting-currency-rate"
            | "part-late-payment-interest-eu-statutory-reference-rate",
            _,
        ) => "field-half",
        ("part-second-description" | "part-second-detail", _) => "item-detail",
        (_, FieldKind::TaxCategory) => "field-wide",
        ("bic" | "post-code", _) | (_, FieldKind::Number | FieldKind::Value) => "field-third",
        ("iban" | "city" | "part-retention-reason", _) => "field-two-thirds",
        ("seller-name" | "buyer-name" | "deliver-to-name", _) | (_, FieldKind::Lines) => {
            "field-whole"
        }
        _ => "field-half",
    }
}

/// Browsers know the visitor's own address, not the client's.
const fn autocomplete(place: &Field) -> &'static str {
    match place {
        Field::Seller(PartyField::Name) => "organization",
        Field::Seller(PartyField::PostCode) => "postal-code",
        Field::Seller(PartyField::City) => "address-level2",
        Field::Seller(PartyField::Country) => "country-name",
        Field::Seller(PartyField::Email) => "email",
        Field::Seller(PartyField::Phone) => "tel",
        _ => "",
    }
}

fn currencies(desk: Desk) -> Vec<(String, String)> {
    let own = desk.read(|state| state.document.currency);
    let mut options = names::currencies(own, wording().language().tag());
    for (code, name) in &mut options {
        if code != name {
            *name = format!("{code} \u{2013} {name}");
        }
    }
    options
}

/// The languages that a document can speak, each by its own name.
pub fn languages() -> impl Iterator<Item = (String, String)> {
    let option = |language: Language| (language.tag().to_owned(), language.own_name().to_owned());
    Language::ALL.into_iter().map(option)
}

/// How an item is taxed, where its rate does not tell.
fn tax_categories() -> Vec<(String, String)> {
    let mut options = vec![(String::new(), text("part-taxes-category-rate"))];
    for category in TAX_CATEGORIES {
        let code = category.code();
        options.push((code.to_owned(), text(&format!("part-taxes-category-{code}"))));
    }
    options
}

//! What a field is called when it is spoken of elsewhere: in a notice, in the list of what is
//! missing, to a screen reader.

use super::folding::Side;
use super::{part_key, text, text_with};
use crate::document::{
    AdjustmentKind, Document, DocumentKind, Field, Id, LineField, LineKind, Owner, PartyField,
};
use crate::wording::Argument;

/// The name of a field with the place where it stands: "Item 2 (Design), Price".
pub fn field_name(document: &Document, field: &Field) -> String {
    let name = field_label(document, field);
    match owner_name(document, field) {
        Some(owner) => text_with(
            "field-of",
            &[("owner", Argument::Text(&owner)), ("field", Argument::Text(&name))],
        ),
        None => name,
    }
}

/// The name of a field alone, as its label says it.
pub fn field_label(document: &Document, field: &Field) -> String {
    // The same in the second language: "Description (Deutsch)".
    if let Field::Within(Owner::Line(_), path) = field
        && let Some(own) = path.strip_prefix("second_")
    {
        let language = document.second_language.unwrap_or(document.language).own_name();
        return format!("{} ({language})", text(own));
    }
    text(&label_key(document, field))
}

/// The name of a kind of document.
pub fn kind_name(kind: DocumentKind) -> String {
    text(&format!("kind-{}", kind.tag()))
}

/// A document by its kind and number: "Quote Q-7".
pub fn document_name(kind: DocumentKind, number: &str) -> String {
    let kind = kind_name(kind);
    let told = [("kind", Argument::Text(&kind)), ("number", Argument::Text(number))];
    text_with("document-numbered", &told)
}

/// What a field is a part of, where it has several of its kind: "Item 2 (Design)", "To".
pub fn owner_name(document: &Document, field: &Field) -> Option<String> {
    match field {
        Field::Line(id, _) | Field::Within(Owner::Line(id), _) => Some(line_name(document, id)),
        Field::Within(_, path) if path.starts_with("deliver_to") => Some(text("deliver-to")),
        field => match Side::of(field)? {
            Side::Seller => Some(text("seller")),
            Side::Buyer => Some(text("buyer")),
        },
    }
}

/// An item by its position and its description.
pub fn line_name(document: &Document, id: &Id) -> String {
    let Some((line, number)) = document.numbered_item(id) else {
        let mut lines = document.lines.iter();
        let kind = lines.find(|line| line.id == *id).map(|line| line.kind).unwrap_or_default();
        return text(row_key(kind, "item-undescribed"));
    };
    let number = Argument::from(number);
    let description = line.description.trim();
    if description.is_empty() {
        return text_with("item-numbered", &[("number", number)]);
    }
    let mut name: String = description.chars().take(LONGEST_NAME).collect();
    if name.len() < description.len() {
        name.push('\u{2026}');
    }
    text_with("item-named", &[("number", number), ("name", Argument::Text(&name))])
}

/// The key of the name of a row between the items; `item` for an item.
pub const fn row_key(kind: LineKind, item: &'static str) -> &'static str {
    match kind {
        LineKind::Item => item,
        LineKind::Heading => "row-heading",
        LineKind::Text => "row-text",
        LineKind::Subtotal => "row-subtotal",
    }
}

/// The key of a field's label: for most, its last name in the JSON form.
pub fn label_key(document: &Document, field: &Field) -> String {
    let key = match field {
        Field::Terms => "due-kind",
        Field::Seller(PartyField::Name) => "seller-name",
        Field::Buyer(PartyField::Name) => "buyer-name",
        Field::Lines => "items",
        Field::Line(_, field) => line_label_key(*field),
        Field::Adjustment(id) => adjustment_label_keys(document, id).1,
        Field::AdjustmentReason(id) => adjustment_label_keys(document, id).0,
        Field::PaymentReference => "payment-reference",
        // What is chosen in the drawer has no label in the form.
        Field::Within(_, path) if path.starts_with("look") => "look",
        Field::Within(_, path) if path == "deliver_to.name" => "deliver-to-name",
        Field::Within(_, path) if path.starts_with("deliver_to") => return last_word(path),
        Field::Within(_, path) => return part_key(path),
        field => {
            return last_word(&field.path(document));
        }
    };
    key.to_owned()
}

/// The key that the last name of a path is.
fn last_word(path: &str) -> String {
    path.rsplit('.').next().unwrap_or_default().replace('_', "-")
}

/// The key of the label of an item's field.
pub const fn line_label_key(field: LineField) -> &'static str {
    match field {
        LineField::Description => "description",
        LineField::Detail => "detail",
        LineField::Quantity => "quantity",
        LineField::Unit => "unit",
        LineField::Price => "price",
        LineField::Adjustment => "line-discount",
        LineField::Charge => "line-charge",
        LineField::PriceBase => "price-base",
        LineField::Tax => "tax-rate",
    }
}

/// The keys of the labels of a discount or charge: of its reason and of its value.
fn adjustment_label_keys(document: &Document, id: &Id) -> (&'static str, &'static str) {
    let mut adjustments = document.adjustments.iter();
    match adjustments.find(|adjustment| adjustment.id == *id).map(|adjustment| adjustment.kind) {
        Some(AdjustmentKind::Charge) => ("charge-reason", "charge-value"),
        _ => ("discount-reason", "discount-value"),
    }
}

/// Of a longer description the beginning is enough to find it, in characters.
const LONGEST_NAME: usize = 40;

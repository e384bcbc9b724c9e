//! What can be typed into a field or chosen for it.

use crate::document::{Document, Field, LineField};

/// What can be typed into a field or chosen for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// A text of one line.
    #[default]
    Text,
    /// A text of several lines.
    Lines,
    /// An electronic mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A number, with comma or point.
    Number,
    /// A price of one unit.
    Price,
    /// A share or a sum of money: "10%" or "15".
    Value,
    /// A date of the calendar.
    Date,
    /// A way to say when to pay, with its number or date.
    Terms,
    /// A currency by its code.
    Currency,
    /// A language by its tag, or none.
    Language,
    /// How a tax is meant, where its rate does not tell.
    TaxCategory,
    /// One of these names; the first is meant where nothing is said.
    Choice(&'static [&'static str]),
}

impl FieldKind {
    /// Something that is so or not.
    pub const SWITCH: Self = Self::Choice(&["false", "true"]);

    /// The kind of a field.
    pub fn of(field: &Field, document: &Document) -> Self {
        match field {
            Field::Line(_, field) => Self::of_line(*field),
            field => Self::of_path(&field.path(document)),
        }
    }

    const fn of_line(field: LineField) -> Self {
        match field {
            LineField::Description | LineField::Unit => Self::Text,
            LineField::Detail => Self::Lines,
            LineField::Price => Self::Price,
            LineField::Adjustment | LineField::Charge => Self::Value,
            LineField::Quantity | LineField::PriceBase | LineField::Tax => Self::Number,
        }
    }

    /// Fields of one name hold the same all over the JSON form.
    pub(super) fn of_path(path: &str) -> Self {
        match last_name(path) {
            "street" | "note" | "second_detail" => Self::Lines,
            "email" => Self::Email,
            "phone" => Self::Phone,
            "flat_fee" => Self::Price,
            "rate" | "per" | "yearly" | "reference_rate" | "cash_rounding" => Self::Number,
            "value" if list_name(path).starts_with("extra") => Self::Text,
            "value" => Self::Value,
            "issue_date" | "supply_date" | "valid_until" | "date" | "until" | "from"
            | "holidays" => Self::Date,
            "terms" => Self::Terms,
            "currency" => Self::Currency,
            "second_language" => Self::Language,
            "category" => Self::TaxCategory,
            "kind" if list_name(path).starts_with("preceding") => Self::Choice(&DOCUMENT_KINDS),
            "kind" if list_name(path).starts_with("adjustments") => {
                Self::Choice(&["discount", "charge"])
            }
            "kind" => Self::Choice(&["added", "retained", "surcharge", "compound", "informative"]),
            "reference_scheme" => Self::Choice(&REFERENCE_SCHEMES),
            "day_count" => Self::Choice(&["actual_365", "actual_360"]),
            "shift" | "amount_in_words" | "place_to_sign" => Self::SWITCH,
            _ => Self::Text,
        }
    }
}

/// The kinds of document by their names in the JSON form; an invoice is meant where nothing is said.
const DOCUMENT_KINDS: [&str; 14] = [
    "invoice",
    "advance_invoice",
    "final_invoice",
    "self_billed_invoice",
    "corrective_invoice",
    "credit_note",
    "debit_note",
    "proforma",
    "quote",
    "order_confirmation",
    "delivery_note",
    "receipt",
    "statement",
    "reminder",
];

/// What is made of the number for the payer to quote; the number itself where nothing is said.
const REFERENCE_SCHEMES: [&str; 7] =
    ["number", "variable_symbol", "creditor_reference", "swiss", "viite", "kid", "ocr"];

/// The list with the index of the part that a path's last name belongs to.
fn list_name(path: &str) -> &str {
    path.rsplit('.').nth(1).unwrap_or_default()
}

/// The last name of a path: of a part of a list, that of the list.
fn last_name(path: &str) -> &str {
    let path = path
        .rfind('[')
        .filter(|_| path.ends_with(']'))
        .and_then(|end| path.get(..end))
        .unwrap_or(path);
    path.rsplit('.').next().unwrap_or(path)
}

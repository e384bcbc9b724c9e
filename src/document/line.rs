//! A line of a document (BG-25).

use serde::Serialize;

use super::{ExtraField, LineAdjustment, Tax, Unit, UnknownFields};
use crate::json::{FromJson, Reading, ToJson, Value, Writer, json_choice, json_object};
use crate::money::{Amount, Positive, Quantity};

/// Identifies a document or a part of it for as long as it exists: never a position, never a
/// number. Any text that is unique within the document will do.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// An id from its text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether no id was given yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What a row among the lines is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A thing that is invoiced.
    #[default]
    Item,
    /// The description is the heading of what follows; there are no figures.
    Heading,
    /// Description and detail are text between the items; there are no figures.
    Text,
    /// The sum of the items above it, back to the nearest heading or subtotal.
    Subtotal,
}

json_choice!(LineKind usual Item {
    Item as "item", Heading as "heading", Text as "text", Subtotal as "subtotal",
});

impl LineKind {
    /// Whether this is the usual kind, the only one that is reckoned with.
    pub fn is_item(&self) -> bool {
        *self == Self::Item
    }
}

/// One thing that is invoiced, or a row between such things.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Line {
    /// Identifies the line within the document (BT-126). Given on reading where it is missing.
    #[serde(default, skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What the row is. Of one that is no item, only the texts count.
    #[serde(default, skip_serializing_if = "LineKind::is_item")]
    pub kind: LineKind,
    /// What it is, in one line (BT-153).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// More about it, in several lines (BT-154).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// The description in the second language of the document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub second_description: String,
    /// The detail in the second language of the document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub second_detail: String,
    /// What else its author wants to say of it (BG-32).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extra: Vec<ExtraField>,
    /// How much of it (BT-129).
    #[serde(default)]
    pub quantity: Quantity,
    /// The unit of the quantity (BT-130).
    #[serde(default, skip_serializing_if = "Unit::is_empty")]
    pub unit: Unit,
    /// The price of one unit, or of as many as `price_base_quantity` says (BT-146), with or without tax as the document says. Nothing, while it
    /// is not known, counts as zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Amount>,
    /// How many units the price is for (BT-149): 100 for a price per hundred.
    #[serde(default, skip_serializing_if = "Positive::is_one")]
    pub price_base_quantity: Positive,
    /// Discounts (BG-27) and charges (BG-28) on this line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<LineAdjustment>,
    /// The taxes on this line (BG-30); none is a line without tax.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taxes: Vec<Tax>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

impl FromJson for Id {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        String::from_json(value, reading).map(Self)
    }
}

impl ToJson for Id {
    fn write(&self, writer: &mut Writer) {
        writer.string(&self.0);
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

json_object!(Line {
    id,
    kind,
    description,
    detail,
    second_description,
    second_detail,
    extra,
    quantity,
    unit,
    price,
    price_base_quantity,
    adjustments,
    taxes,
});

impl Line {
    /// An empty line.
    pub fn new(id: Id) -> Self {
        Self { id, ..Self::default() }
    }

    /// Whether nothing was written into it yet. Of a heading or a text only the words count.
    pub fn is_blank(&self) -> bool {
        let has_figures =
            self.kind.is_item() && (self.price.is_some() || !self.adjustments.is_empty());
        self.kind != LineKind::Subtotal
            && self.description.trim().is_empty()
            && self.detail.trim().is_empty()
            && !has_figures
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn of_a_heading_only_the_words_count() {
        let priced = |kind, description: &str| Line {
            kind,
            description: description.to_owned(),
            price: Some(Amount::ZERO),
            ..Line::default()
        };
        assert!(!priced(LineKind::Item, "").is_blank());
        assert!(!priced(LineKind::Heading, "Work").is_blank());
        assert!(priced(LineKind::Heading, " ").is_blank());
        assert!(priced(LineKind::Text, "").is_blank());
        assert!(!priced(LineKind::Subtotal, "").is_blank());
    }
}

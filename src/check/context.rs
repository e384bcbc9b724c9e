//! What the check may know besides the document.

use crate::calendar::Date;
use crate::document::DocumentKind;
use crate::json::json_object;

/// What the check may know besides the document. What it isn't told it says nothing about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckContext {
    /// The day of the check.
    pub today: Option<Date>,
    /// The author's other documents, this one left out.
    pub known: Vec<KnownDocument>,
}

/// Another document of the same author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownDocument {
    /// What kind of document it is.
    pub kind: DocumentKind,
    /// The number as it stands there.
    pub number: String,
    /// When it was issued.
    pub issue_date: Option<Date>,
    /// The name of its buyer.
    pub buyer: String,
    /// Whether it names an order of the buyer.
    pub has_order_reference: bool,
}

json_object!(CheckContext { today, known } and nothing else);

json_object!(KnownDocument { kind, number, issue_date, buyer, has_order_reference } and nothing else);

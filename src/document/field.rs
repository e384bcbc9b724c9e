//! Names of the places of a document, so that a problem can say where it is.

use super::{Document, Id};

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// BT-1.
    Number,
    /// BT-2.
    IssueDate,
    /// BT-72.
    SupplyDate,
    /// BT-9, BT-20.
    Terms,
    /// BT-5.
    Currency,
    /// BT-13.
    OrderReference,
    /// A field of the seller.
    Seller(PartyField),
    /// A field of the buyer.
    Buyer(PartyField),
    /// The lines as a whole.
    Lines,
    /// A field of one line.
    Line(Id, LineField),
    /// A document discount or charge: its value.
    Adjustment(Id),
    /// A document discount or charge: its reason.
    AdjustmentReason(Id),
    /// BT-84 as an IBAN.
    Iban,
    /// BT-86.
    Bic,
    /// BT-84 as another account.
    Account,
    /// The name of the bank.
    Bank,
    /// BT-83.
    PaymentReference,
    /// BT-22.
    Note,
    /// The picture at the head.
    Logo,
    /// A figure that is computed: no field of its own.
    Totals,
}

/// A place in a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the field of that name of `Party` and `Address`")]
pub enum PartyField {
    Name,
    Street,
    PostCode,
    City,
    Country,
    VatNumber,
    RegistrationNumber,
    Email,
    Phone,
}

/// A place in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the field of that name of `Line`")]
pub enum LineField {
    Description,
    Detail,
    Quantity,
    Unit,
    Price,
    Adjustment,
    Tax,
}

impl Field {
    /// Where it stands in the document's JSON: `lines[2].price`.
    pub fn path(&self, document: &Document) -> String {
        match self {
            Self::Number => "number".into(),
            Self::IssueDate => "issue_date".into(),
            Self::SupplyDate => "supply_date".into(),
            Self::Terms => "terms".into(),
            Self::Currency => "currency".into(),
            Self::OrderReference => "order_reference".into(),
            Self::Seller(field) => format!("seller.{}", field.path()),
            Self::Buyer(field) => format!("buyer.{}", field.path()),
            Self::Lines => "lines".into(),
            Self::Line(id, field) => {
                let index = document.lines.iter().position(|line| line.id == *id);
                format!("lines[{}].{}", index.unwrap_or_default(), field.path())
            }
            Self::Adjustment(id) => adjustment_path(document, id, "value"),
            Self::AdjustmentReason(id) => adjustment_path(document, id, "reason"),
            Self::Iban => "payment.iban".into(),
            Self::Bic => "payment.bic".into(),
            Self::Account => "payment.account".into(),
            Self::Bank => "payment.bank".into(),
            Self::PaymentReference => "payment.reference".into(),
            Self::Note => "note".into(),
            Self::Logo => "logo".into(),
            Self::Totals => "totals".into(),
        }
    }
}

fn adjustment_path(document: &Document, id: &Id, field: &str) -> String {
    let index = document.adjustments.iter().position(|adjustment| adjustment.id == *id);
    format!("adjustments[{}].{field}", index.unwrap_or_default())
}

impl PartyField {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 9] = [
        Self::Name,
        Self::Street,
        Self::PostCode,
        Self::City,
        Self::Country,
        Self::VatNumber,
        Self::RegistrationNumber,
        Self::Email,
        Self::Phone,
    ];

    /// Where it stands in the party's JSON.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Street => "address.street",
            Self::PostCode => "address.post_code",
            Self::City => "address.city",
            Self::Country => "address.country",
            Self::VatNumber => "vat_number",
            Self::RegistrationNumber => "registration_number",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }
}

impl LineField {
    /// Where it stands in the line's JSON.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Detail => "detail",
            Self::Quantity => "quantity",
            Self::Unit => "unit",
            Self::Price => "price",
            Self::Adjustment => "adjustments",
            Self::Tax => "taxes",
        }
    }
}

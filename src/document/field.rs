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
    /// Something paid already: how much (BT-113).
    Advance(Id),
    /// When it was paid.
    AdvanceDate(Id),
    /// By which invoice or transfer it was paid.
    AdvanceReference(Id),
    /// What the buyer keeps back for a while.
    Retention,
    /// Why it is kept back.
    RetentionReason,
    /// What the amount due is rounded to (BT-114).
    CashRounding,
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
pub enum LineField {
    /// What it is.
    Description,
    /// More about it.
    Detail,
    /// How much of it.
    Quantity,
    /// The unit of the quantity.
    Unit,
    /// The price of so many units as [`Self::PriceBase`] says.
    Price,
    /// The first of its discounts.
    Adjustment,
    /// The first of its charges.
    Charge,
    /// How many units the price is for.
    PriceBase,
    /// The rate of its first tax.
    Tax,
    /// The category of its first tax.
    TaxCategory,
    /// Why its first tax is not charged.
    ExemptionReason,
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
            Self::Advance(id) => advance_path(document, id, "value"),
            Self::AdvanceDate(id) => advance_path(document, id, "date"),
            Self::AdvanceReference(id) => advance_path(document, id, "reference"),
            Self::Retention => "retention.value".into(),
            Self::RetentionReason => "retention.reason".into(),
            Self::CashRounding => "cash_rounding".into(),
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

impl Field {
    /// The field that a path names, where this document has it: the inverse of [`Field::path`].
    pub fn from_path(path: &str, document: &Document) -> Option<Self> {
        if let Some((index, field)) = indexed(path, "lines") {
            let line = document.lines.get(index)?;
            let field = LineField::ALL.into_iter().find(|candidate| candidate.path() == field)?;
            return Some(Self::Line(line.id.clone(), field));
        }
        if let Some((index, field)) = indexed(path, "adjustments") {
            let id = document.adjustments.get(index)?.id.clone();
            return match field {
                "value" => Some(Self::Adjustment(id)),
                "reason" => Some(Self::AdjustmentReason(id)),
                _ => None,
            };
        }
        if let Some((index, field)) = indexed(path, "advances") {
            let id = document.advances.get(index)?.id.clone();
            return match field {
                "value" => Some(Self::Advance(id)),
                "date" => Some(Self::AdvanceDate(id)),
                "reference" => Some(Self::AdvanceReference(id)),
                _ => None,
            };
        }
        let own = [
            Self::Retention,
            Self::RetentionReason,
            Self::CashRounding,
            Self::Number,
            Self::IssueDate,
            Self::SupplyDate,
            Self::Terms,
            Self::Currency,
            Self::OrderReference,
            Self::Lines,
            Self::Iban,
            Self::Bic,
            Self::Account,
            Self::Bank,
            Self::PaymentReference,
            Self::Note,
            Self::Logo,
            Self::Totals,
        ];
        let parties =
            PartyField::ALL.into_iter().flat_map(|field| [Self::Seller(field), Self::Buyer(field)]);
        own.into_iter().chain(parties).find(|field| field.path(document) == path)
    }
}

/// The index and the rest of a path such as `lines[2].price`.
fn indexed<'a>(path: &'a str, list: &str) -> Option<(usize, &'a str)> {
    let (index, field) = path.strip_prefix(list)?.strip_prefix('[')?.split_once("].")?;
    Some((index.parse().ok()?, field))
}

fn adjustment_path(document: &Document, id: &Id, field: &str) -> String {
    let index = document.adjustments.iter().position(|adjustment| adjustment.id == *id);
    format!("adjustments[{}].{field}", index.unwrap_or_default())
}

fn advance_path(document: &Document, id: &Id, field: &str) -> String {
    let index = document.advances.iter().position(|advance| advance.id == *id);
    format!("advances[{}].{field}", index.unwrap_or_default())
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
    /// All of them, in the order of the form.
    pub const ALL: [Self; 11] = [
        Self::Description,
        Self::Detail,
        Self::Quantity,
        Self::Unit,
        Self::Price,
        Self::Adjustment,
        Self::Charge,
        Self::PriceBase,
        Self::Tax,
        Self::TaxCategory,
        Self::ExemptionReason,
    ];

    /// Where it stands in the line's JSON.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Detail => "detail",
            Self::Quantity => "quantity",
            Self::Unit => "unit",
            Self::Price => "price",
            Self::Adjustment => "adjustments",
            Self::Charge => "charge",
            Self::PriceBase => "price_base_quantity",
            Self::Tax => "taxes",
            Self::TaxCategory => "tax_category",
            Self::ExemptionReason => "exemption_reason",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_path_names_the_field_that_it_came_from() {
        let document = read_document(
            r#"{"billet":1,"currency":"EUR","lines":[{"id":"a"},{"id":"b"}],
                "adjustments":[{"id":"x","kind":"charge","value":{"amount":"1"}},
                               {"id":"c","kind":"charge","value":{"amount":"1"}}],
                "advances":[{"id":"y","value":{"amount":"1"}},{"id":"d","value":{"amount":"1"}}]}"#,
        )
        .unwrap();
        let fields = LineField::ALL
            .map(|field| Field::Line(Id::new("b"), field))
            .into_iter()
            .chain(PartyField::ALL.map(Field::Seller))
            .chain(PartyField::ALL.map(Field::Buyer))
            .chain([
                Field::Adjustment(Id::new("c")),
                Field::AdjustmentReason(Id::new("c")),
                Field::Advance(Id::new("d")),
                Field::AdvanceDate(Id::new("d")),
                Field::AdvanceReference(Id::new("d")),
                Field::Terms,
                Field::Note,
            ]);
        for field in fields {
            assert_eq!(Field::from_path(&field.path(&document), &document), Some(field));
        }
        for path in [
            "",
            "lines[2].price",
            "lines[x].price",
            "lines[0].colour",
            "adjustments[0].colour",
            "advances[0].colour",
            "mood",
        ] {
            assert_eq!(Field::from_path(path, &document), None, "{path}");
        }
    }

    #[test]
    fn a_path_is_that_of_the_json() {
        let document = read_document(
            r#"{"billet":1,"currency":"EUR","lines":[{"id":"a"},{"id":"b"}],
                "adjustments":[{"id":"c","kind":"charge","value":{"amount":"1"}}],
                "advances":[{"id":"y","value":{"amount":"1"}},{"id":"d","value":{"amount":"1"}}]}"#,
        )
        .unwrap();
        for (field, path) in [
            (Field::Line(Id::new("b"), LineField::Price), "lines[1].price"),
            (Field::Adjustment(Id::new("c")), "adjustments[0].value"),
            (Field::AdvanceDate(Id::new("d")), "advances[1].date"),
            (Field::Seller(PartyField::City), "seller.address.city"),
            (Field::Iban, "payment.iban"),
        ] {
            assert_eq!(field.path(&document), path);
        }
    }
}

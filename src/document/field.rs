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
    /// The last day of an offer.
    ValidUntil,
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
    /// A place in a part that few documents have, by its path in the JSON of what the part belongs
    /// to: `instalments[0].value` of the document, `taxes[1].rate` of a line.
    Within(Owner, String),
}

/// What a part of a document belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// The document itself.
    Document,
    /// A line.
    Line(Id),
    /// A discount or charge on the document.
    Adjustment(Id),
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
    Contact,
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
}

impl Field {
    /// A place in a part of the document itself: `retention.value`.
    pub fn within(path: impl Into<String>) -> Self {
        Self::Within(Owner::Document, path.into())
    }

    /// Where it stands in the document's JSON: `lines[2].price`.
    pub fn path(&self, document: &Document) -> String {
        match self {
            Self::Seller(field) => format!("seller.{}", field.path()),
            Self::Buyer(field) => format!("buyer.{}", field.path()),
            Self::Line(id, field) => line_path(document, id, field.path()),
            Self::Adjustment(id) => adjustment_path(document, id, "value"),
            Self::AdjustmentReason(id) => adjustment_path(document, id, "reason"),
            Self::Within(Owner::Document, path) => path.clone(),
            Self::Within(Owner::Line(id), path) => line_path(document, id, path),
            Self::Within(Owner::Adjustment(id), path) => adjustment_path(document, id, path),
            field => field.own_path().to_owned(),
        }
    }

    /// The path of a field that every document has once; of any other it is empty.
    pub const fn own_path(&self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::IssueDate => "issue_date",
            Self::SupplyDate => "supply_date",
            Self::ValidUntil => "valid_until",
            Self::Terms => "terms",
            Self::Currency => "currency",
            Self::OrderReference => "order_reference",
            Self::Lines => "lines",
            Self::Iban => "payment.iban",
            Self::Bic => "payment.bic",
            Self::Account => "payment.account",
            Self::Bank => "payment.bank",
            Self::PaymentReference => "payment.reference",
            Self::Note => "note",
            Self::Logo => "logo",
            Self::Totals => "totals",
            _ => "",
        }
    }
}

/// The parts that few documents have.
const PARTS: [&str; 15] = [
    "accounting_currency",
    "advances",
    "amount_in_words",
    "business_days",
    "cash_rounding",
    "deliver_to",
    "early_payment",
    "extra",
    "instalments",
    "late_payment",
    "look",
    "place_to_sign",
    "preceding",
    "retention",
    "second_language",
];

/// The parts that few lines have.
const LINE_PARTS: [&str; 5] =
    ["adjustments", "extra", "second_description", "second_detail", "taxes"];

impl Field {
    /// The field that a path names, where this document has it: the inverse of [`Field::path`].
    pub fn from_path(path: &str, document: &Document) -> Option<Self> {
        if let Some((index, field)) = indexed(path, "lines") {
            let id = document.lines.get(index)?.id.clone();
            let own = LineField::ALL.into_iter().find(|candidate| candidate.path() == field);
            return match own {
                Some(own) => Some(Self::Line(id, own)),
                None => is_in(field, &LINE_PARTS)
                    .then(|| Self::Within(Owner::Line(id), field.to_owned())),
            };
        }
        if let Some((index, field)) = indexed(path, "adjustments") {
            let id = document.adjustments.get(index)?.id.clone();
            return match field {
                "value" => Some(Self::Adjustment(id)),
                "reason" => Some(Self::AdjustmentReason(id)),
                _ => is_in(field, &["taxes"])
                    .then(|| Self::Within(Owner::Adjustment(id), field.to_owned())),
            };
        }
        let of_party = path.strip_prefix("seller.").or_else(|| path.strip_prefix("buyer."));
        if is_in(path, &PARTS) || of_party.is_some_and(|path| is_in(path, &["extra"])) {
            return Some(Self::within(path));
        }
        let own = [
            Self::Number,
            Self::IssueDate,
            Self::SupplyDate,
            Self::ValidUntil,
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

/// Whether a path leads into one of these parts.
fn is_in(path: &str, parts: &[&str]) -> bool {
    let name = path.split(['.', '[']).next().unwrap_or_default();
    parts.contains(&name)
}

/// The index and the rest of a path such as `lines[2].price`.
fn indexed<'a>(path: &'a str, list: &str) -> Option<(usize, &'a str)> {
    let (index, field) = path.strip_prefix(list)?.strip_prefix('[')?.split_once(']')?;
    Some((index.parse().ok()?, field.strip_prefix('.')?))
}

fn line_path(document: &Document, id: &Id, field: &str) -> String {
    let index = document.lines.iter().position(|line| line.id == *id);
    format!("lines[{}].{field}", index.unwrap_or_default())
}

fn adjustment_path(document: &Document, id: &Id, field: &str) -> String {
    let index = document.adjustments.iter().position(|adjustment| adjustment.id == *id);
    format!("adjustments[{}].{field}", index.unwrap_or_default())
}

impl PartyField {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Street,
        Self::PostCode,
        Self::City,
        Self::Country,
        Self::VatNumber,
        Self::RegistrationNumber,
        Self::Contact,
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
            Self::Contact => "contact",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }
}

impl LineField {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 9] = [
        Self::Description,
        Self::Detail,
        Self::Quantity,
        Self::Unit,
        Self::Price,
        Self::Adjustment,
        Self::Charge,
        Self::PriceBase,
        Self::Tax,
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
                               {"id":"c","kind":"charge","value":{"amount":"1"}}]}"#,
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
                Field::Terms,
                Field::Note,
                Field::within("retention.value"),
                Field::within("instalments[0].terms"),
                Field::within("extra[0].value"),
                Field::within("seller.extra[1].name"),
                Field::within("second_language"),
                Field::Within(Owner::Line(Id::new("b")), "second_detail".into()),
                Field::within("deliver_to.address.city"),
                Field::Within(Owner::Line(Id::new("b")), "extra[0].name".into()),
                Field::Within(Owner::Line(Id::new("b")), "taxes[1].rate".into()),
                Field::Within(Owner::Adjustment(Id::new("c")), "taxes[0].rate".into()),
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
            "retentions",
            "mood",
        ] {
            assert_eq!(Field::from_path(path, &document), None, "{path}");
        }
    }

    #[test]
    fn a_path_is_that_of_the_json() {
        let document = read_document(
            r#"{"billet":1,"currency":"EUR","lines":[{"id":"a"},{"id":"b"}],
                "adjustments":[{"id":"c","kind":"charge","value":{"amount":"1"}}]}"#,
        )
        .unwrap();
        for (field, path) in [
            (Field::Line(Id::new("b"), LineField::Price), "lines[1].price"),
            (Field::Adjustment(Id::new("c")), "adjustments[0].value"),
            (
                Field::Within(Owner::Line(Id::new("b")), "taxes[1].rate".into()),
                "lines[1].taxes[1].rate",
            ),
            (Field::within("advances[1].date"), "advances[1].date"),
            (Field::Seller(PartyField::City), "seller.address.city"),
            (Field::Iban, "payment.iban"),
        ] {
            assert_eq!(field.path(&document), path);
        }
    }
}

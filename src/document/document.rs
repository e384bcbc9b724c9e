//! The document: everything that its paper says, as typed values.

use serde::{Serialize, Serializer};

use super::{
    AccountingCurrency, Advance, DeliverTo, DocumentAdjustment, DocumentKind, EarlyPayment,
    ExtraField, Id, Instalment, Language, LatePayment, Line, Logo, Look, Party, Payment, Preceding,
    Retention, Unit, UnknownFields,
};
use crate::calendar::{BusinessDays, Date, PaymentTerms};
use crate::json::{FromJson, Reading, ToJson, Value, Writer, json_choice, json_object};
use crate::money::{Currency, Positive};

/// An invoice, or another document of trade, as its author means it: typed values and texts, no computed figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub struct Document {
    /// The version of this format. Written first; a newer one is refused.
    #[serde(rename = "billet")]
    pub version: FormatVersion,
    /// Identifies the document for as long as it exists; never its number.
    #[serde(default, skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What kind of document this is (BT-3).
    #[serde(default)]
    pub kind: DocumentKind,
    /// The language that the paper speaks.
    #[serde(default)]
    pub language: Language,
    /// The language that it speaks beside it; what is the first again is none
    /// ([`Document::second_language`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_language: Option<Language>,
    /// The currency of every amount (BT-5).
    pub currency: Currency,
    /// The number that the visitor gave it (BT-1).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// The day on which it is issued (BT-2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// The day on which its author issued it: from then on it stays as it is. Nothing, while it is a
    /// draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<Date>,
    /// The day of supply, where it is not the issue date (BT-72).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_date: Option<Date>,
    /// The last day on which an offer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// When it must be paid (BT-9, BT-20); with instalments, what they leave of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<PaymentTerms>,
    /// Which days are off, and whether a due date on one of them moves.
    #[serde(default, skip_serializing_if = "BusinessDays::is_default")]
    pub business_days: BusinessDays,
    /// The parts of the amount due that are paid at times of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instalments: Vec<Instalment>,
    /// What is offered for paying early.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub early_payment: Vec<EarlyPayment>,
    /// What paying late costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_payment: Option<LatePayment>,
    /// The buyer's order number (BT-13).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub order_reference: String,
    /// The earlier documents that it is about (BG-3).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preceding: Vec<Preceding>,
    /// Whom it is from (BG-4).
    #[serde(default, skip_serializing_if = "Party::is_empty")]
    pub seller: Party,
    /// Whom it is for (BG-7).
    #[serde(default, skip_serializing_if = "Party::is_empty")]
    pub buyer: Party,
    /// Where the goods go, where that is not the buyer's address (BG-13).
    #[serde(default, skip_serializing_if = "DeliverTo::is_empty")]
    pub deliver_to: DeliverTo,
    /// What else its author wants to say in the head: a contract, a project, a vehicle.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extra: Vec<ExtraField>,
    /// Whether prices contain the tax.
    #[serde(default)]
    pub prices: PriceBasis,
    /// Where figures are rounded.
    #[serde(default)]
    pub rounding: RoundingRule,
    /// What is invoiced (BG-25).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Line>,
    /// Discounts (BG-20) and charges (BG-21) on the whole document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<DocumentAdjustment>,
    /// What has been paid already (BT-113).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advances: Vec<Advance>,
    /// What the buyer keeps back for a while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
    /// What the amount due is rounded to, where it is paid in cash (BT-114).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cash_rounding: Option<Positive>,
    /// A second currency in which the tax total is stated (BT-6).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accounting_currency: Option<AccountingCurrency>,
    /// Whether the amount due is told in words, too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub amount_in_words: bool,
    /// How it can be paid (BG-16).
    #[serde(default, skip_serializing_if = "Payment::is_empty")]
    pub payment: Payment,
    /// Free text for the buyer (BT-22).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Whether the paper has a place where the other side signs and dates it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub place_to_sign: bool,
    /// The picture at the head of the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Logo>,
    /// How the paper looks.
    #[serde(default, skip_serializing_if = "Look::is_empty")]
    pub look: Look,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: UnknownFields,
}

json_object!(Document {
    version as "billet" (required), id, kind, language, second_language, currency (required over Currency::EUR), number,
    issue_date, issued_on, supply_date, valid_until, terms, business_days, instalments, early_payment,
    late_payment, order_reference, preceding, seller, buyer, deliver_to, extra, prices, rounding, lines, adjustments,
    advances, retention, cash_rounding, accounting_currency, amount_in_words, payment, note,
    place_to_sign, logo, look,
});

impl Document {
    /// An item with its number, from 1; headings and texts between the items are not counted.
    pub fn numbered_item(&self, id: &Id) -> Option<(&Line, usize)> {
        let items = self.lines.iter().filter(|line| line.kind.is_item());
        let mut numbered = items.zip(1..);
        numbered.find(|(line, _)| line.id == *id)
    }

    /// The language in which the paper says everything a second time, where there is one.
    pub fn second_language(&self) -> Option<Language> {
        self.second_language.filter(|second| *second != self.language)
    }

    /// The languages of its paper, the first of them first.
    pub fn languages(&self) -> impl Iterator<Item = Language> + use<> {
        [self.language].into_iter().chain(self.second_language())
    }

    /// The same in one language alone: where that was the second, the items are called as they are
    /// in it.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        if self.second_language() == Some(language) {
            for line in &mut self.lines {
                for (own, second) in [
                    (&mut line.description, &mut line.second_description),
                    (&mut line.detail, &mut line.second_detail),
                ] {
                    if !second.trim().is_empty() {
                        std::mem::swap(own, second);
                    }
                }
            }
        }
        (self.language, self.second_language) = (language, None);
        self
    }

    /// Whether the unit of any item is a code: what it is called is not in the document.
    pub fn has_unit_codes(&self) -> bool {
        self.lines.iter().any(|line| matches!(line.unit, Unit::Code(_)))
    }

    /// Whether its author has issued it: it is changed no more, only followed by another document.
    pub const fn is_issued(&self) -> bool {
        self.issued_on.is_some()
    }

    /// An empty invoice in a currency and language.
    pub fn new(id: Id, currency: Currency, language: Language) -> Self {
        Self {
            version: FormatVersion,
            id,
            kind: DocumentKind::default(),
            language,
            second_language: None,
            currency,
            number: String::new(),
            issue_date: None,
            issued_on: None,
            supply_date: None,
            valid_until: None,
            terms: None,
            business_days: BusinessDays::default(),
            instalments: Vec::new(),
            early_payment: Vec::new(),
            late_payment: None,
            order_reference: String::new(),
            preceding: Vec::new(),
            seller: Party::default(),
            buyer: Party::default(),
            deliver_to: DeliverTo::default(),
            extra: Vec::new(),
            prices: PriceBasis::default(),
            rounding: RoundingRule::default(),
            lines: Vec::new(),
            adjustments: Vec::new(),
            advances: Vec::new(),
            retention: None,
            cash_rounding: None,
            accounting_currency: None,
            amount_in_words: false,
            payment: Payment::default(),
            note: String::new(),
            place_to_sign: false,
            logo: None,
            look: Look::default(),
            unknown: UnknownFields::new(),
        }
    }
}

/// The version of the document's JSON form that this program writes, and the newest it reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormatVersion;

impl FormatVersion {
    /// The number as it stands in the JSON.
    pub const CURRENT: u32 = 1;
}

impl Serialize for FormatVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(Self::CURRENT)
    }
}

impl FromJson for FormatVersion {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        match u32::from_json(value, reading)? {
            0 => reading.fault("there is no version 0 of this format".to_owned()),
            version if version > Self::CURRENT => reading.fault(format!(
                "this document was made by a newer Billet (format {version}, this one reads up to {})",
                Self::CURRENT
            )),
            _ => return Some(Self),
        }
        None
    }
}

impl ToJson for FormatVersion {
    fn write(&self, writer: &mut Writer) {
        Self::CURRENT.write(writer);
    }
}

#[cfg(not(target_family = "wasm"))]
impl schemars::JsonSchema for FormatVersion {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FormatVersion".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "const": Self::CURRENT })
    }
}

/// Whether the prices of a document contain the tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PriceBasis {
    /// Tax is added to the prices.
    #[default]
    WithoutTax,
    /// The prices contain the tax: the gross is exact, the net is derived.
    WithTax,
}

json_choice!(PriceBasis {
    WithoutTax as "without_tax", WithTax as "with_tax",
});

/// Where the figures of a document are rounded, always half away from zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RoundingRule {
    /// Every amount of every line is rounded (EN 16931, BR-DEC): the printed lines add up.
    #[default]
    Line,
    /// Sums are rounded once, at the end.
    Total,
}

json_choice!(RoundingRule {
    Line as "line", Total as "total",
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_second_language_that_is_the_first_is_none() {
        let read = |languages: &str| {
            read_document(&format!(r#"{{"billet":1,"currency":"EUR"{languages}}}"#)).unwrap()
        };
        let of = |languages: &str| read(languages).languages().collect::<Vec<_>>();
        assert_eq!(of(""), [Language::English]);
        assert_eq!(of(r#","language":"bg","second_language":"bg""#), [Language::Bulgarian]);
        let both = [Language::Bulgarian, Language::German];
        assert_eq!(of(r#","language":"bg","second_language":"de""#), both);
    }

    #[test]
    fn in_its_second_language_alone_the_items_are_called_as_in_that() {
        let document = read_document(
            r#"{"billet":1,"currency":"EUR","language":"bg","second_language":"en","lines":[
                {"description":"Превод","second_description":"Translation","detail":"спешно"}]}"#,
        )
        .unwrap();
        let told = |language| {
            let alone = document.clone().in_language(language);
            let line = alone.lines.first().cloned().unwrap_or_default();
            (alone.languages().collect::<Vec<_>>(), line.description, line.detail)
        };
        let english = (vec![Language::English], "Translation".into(), "спешно".into());
        assert_eq!(told(Language::English), english);
        assert_eq!(told(Language::Greek).1, "Превод");
    }

    #[test]
    fn items_are_numbered_without_the_rows_between_them() {
        let document = read_document(
            r#"{"billet":1,"currency":"EUR","lines":[{"id":"a"},{"id":"b","kind":"heading"},{"id":"c"}]}"#,
        )
        .unwrap();
        let number = |id| {
            document.numbered_item(&Id::new(id)).map(|(line, number)| (line.id.as_str(), number))
        };
        assert_eq!(["a", "b", "c"].map(number), [Some(("a", 1)), None, Some(("c", 2))]);
    }
}

//! The unit of a quantity (BT-130): a code of the United Nations' list, or a text of one's own.
//!
//! A code is the same in every language, and is printed by the name that the trade of the
//! document's language has for it (`wording`, in the files `units.ftl`). A text is printed as it was typed.

use std::fmt;

use serde::Serialize;

use crate::json::{FromJson, Reading, ToJson, Value, Writer, pick};

/// The unit of a quantity: a text as it is printed, or `{"code": "HUR"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A code of UN/ECE Recommendation 20, or of Recommendation 21 with an X before it; it is printed by
    /// its name in the document's language.
    Code(UnitCode),
    /// A text, as it is printed. An empty one is no unit.
    #[serde(untagged)]
    Text(String),
}

impl Unit {
    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }

    /// Whether nothing of it can be seen.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

impl Default for Unit {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl From<&str> for Unit {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl FromJson for Unit {
    fn from_json(value: Value, reading: &mut Reading) -> Option<Self> {
        if !matches!(value, Value::Object(_)) {
            return String::from_json(value, reading).map(Self::Text);
        }
        match pick(value, reading)? {
            (name, Some(code)) if name == CODE => {
                let code = reading.within::<String>(CODE, code)?;
                // A code of no characters is no unit, and there is one way to say that.
                Some(if code.is_empty() { Self::default() } else { Self::Code(UnitCode(code)) })
            }
            (name, _) => {
                reading.not_among(&name, &[CODE]);
                None
            }
        }
    }
}

impl ToJson for Unit {
    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Code(UnitCode(code)) => writer.object(&mut |writer| writer.entry(CODE, code)),
            Self::Text(text) => writer.string(text),
        }
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

/// The name of a code in JSON.
const CODE: &str = "code";

/// A code of a unit as a document has it: one that this version has no name for, or that is in no
/// list, is kept as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct UnitCode(String);

impl UnitCode {
    /// A code from its text, which is not empty.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is written as the codes of both lists are: one to three capital letters and
    /// digits. Whether it is in one of them is another question.
    pub fn is_well_formed(&self) -> bool {
        let is_sign = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        (1..=3).contains(&self.0.len()) && self.0.bytes().all(is_sign)
    }
}

impl fmt::Display for UnitCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The codes that have a name in every language, each with its own name in the list that it is from;
/// the most usual first.
///
/// The names are those of UN/ECE Recommendation 20 ("Codes for Units of Measure Used in
/// International Trade"), Revision 14 of 2020, whose data UNECE publishes free of charge (as a table
/// under the Public Domain Dedication and License 1.0 in github.com/datasets/unece-units-of-measure);
/// none of them is marked there as deprecated or deleted. Those that begin with X are codes of
/// UN/ECE Recommendation 21 (packages), to which EN 16931 adds that letter. All are in the list that
/// Peppol BIS Billing 3.0 makes of both (`UNECERec20`) as well.
#[cfg(any(test, not(target_family = "wasm")))]
pub const NAMED_UNITS: [(&str, &str); 54] = [
    ("HUR", "hour"),
    ("H87", "piece"),
    ("DAY", "day"),
    ("MON", "month"),
    ("LS", "lump sum"),
    ("MTK", "square metre"),
    ("MTR", "metre"),
    ("KGM", "kilogram"),
    ("KMT", "kilometre"),
    ("LTR", "litre"),
    ("SET", "set"),
    ("C62", "one"),
    ("MTQ", "cubic metre"),
    ("E48", "service unit"),
    ("WEE", "week"),
    ("ANN", "year"),
    ("QAN", "quarter (of a year)"),
    ("MIN", "minute [unit of time]"),
    ("E49", "working day"),
    ("IE", "person"),
    ("ZP", "page"),
    ("D68", "number of words"),
    ("KB", "kilocharacter"),
    ("LM", "linear metre"),
    ("TNE", "tonne (metric ton)"),
    ("GRM", "gram"),
    ("CMT", "centimetre"),
    ("MMT", "millimetre"),
    ("MLT", "millilitre"),
    ("KWH", "kilowatt hour"),
    ("MWH", "megawatt hour (1000 kW.h)"),
    ("PR", "pair"),
    ("DZN", "dozen"),
    ("XPK", "Package"),
    ("XBX", "Box"),
    ("XCT", "Carton"),
    ("XPX", "Pallet"),
    ("XBO", "Bottle, non-protected, cylindrical"),
    ("XBG", "Bag"),
    ("XRO", "Roll"),
    ("PTN", "portion"),
    ("E54", "trip"),
    ("E51", "job"),
    ("ACT", "activity"),
    ("TKM", "tonne kilometre"),
    ("P1", "percent"),
    ("FOT", "foot"),
    ("INH", "inch"),
    ("YRD", "yard"),
    ("SMI", "mile (statute mile)"),
    ("FTK", "square foot"),
    ("LBR", "pound"),
    ("ONZ", "ounce (avoirdupois)"),
    ("GLL", "gallon (US)"),
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::{random_document, read_document, write_document};
    use crate::json;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn read(json: &str) -> Result<Unit, String> {
        json::parse(json)
            .map_err(|faults| faults.first().map(ToString::to_string).unwrap_or_default())
    }

    #[test]
    fn a_text_is_a_text_as_ever_and_a_code_has_a_form_of_its_own() {
        for (json, unit) in [
            (r#""h""#, Unit::from("h")),
            // A text that looks like a code is a text.
            (r#""HUR""#, Unit::from("HUR")),
            (r#"{"code":"HUR"}"#, Unit::Code(UnitCode::new("HUR"))),
            // No list has it: it is kept all the same.
            (r#"{"code":"Std."}"#, Unit::Code(UnitCode::new("Std."))),
        ] {
            assert_eq!(read(json), Ok(unit.clone()));
            assert_eq!(json::write(&unit), json);
        }
        assert_eq!(read(r#"{"code":""}"#), Ok(Unit::default()));
    }

    #[test]
    fn what_is_neither_says_so() {
        for (json, told) in [
            ("7", ".: expected a text, found a number"),
            (r#"{"code":7}"#, "code: expected a text, found a number"),
            (r#"{"rec":"HUR"}"#, ".: unknown name `rec`, expected one of `code`"),
            ("{}", ".: expected one choice, found none or several"),
        ] {
            assert_eq!(read(json), Err(told.to_owned()));
        }
    }

    #[test]
    fn a_document_keeps_its_units_to_the_byte() {
        let lines = r#"{"id":"a","description":"A","quantity":"1","unit":"h"},{"id":"b","quantity":"2","unit":{"code":"HUR"}},{"id":"c","quantity":"1"}"#;
        let json = format!(r#"{{"billet":1,"id":"d","currency":"EUR","lines":[{lines}]}}"#);
        let document = read_document(&json).unwrap();
        let units: Vec<bool> = document.lines.iter().map(|line| line.unit.is_empty()).collect();
        assert_eq!(units, [false, false, true]);
        assert!(json::write(&document).contains(lines), "{}", json::write(&document));
        assert_eq!(read_document(&write_document(&document)).unwrap(), document);
    }

    #[test]
    fn codes_are_short_and_in_capitals() {
        for (code, name) in NAMED_UNITS {
            assert!(UnitCode::new(code).is_well_formed(), "{code}: {name}");
        }
        for code in ["", "hur", "HOUR", "H-R", "\u{160}T", "H R"] {
            assert!(!UnitCode::new(code).is_well_formed(), "{code}");
        }
    }

    proptest! {
        #![proptest_config(random_document::config(500))]

        #[test]
        fn any_text_and_any_code_survive(text in "\\PC{1,12}|[ \"\\\\{}a-z\u{0}-\u{1f}]{1,8}") {
            for unit in [Unit::Text(text.clone()), Unit::Code(UnitCode::new(text.clone()))] {
                let written = json::write(&unit);
                prop_assert_eq!(read(&written), Ok(unit.clone()));
                let theirs = serde_json::to_string(&unit).unwrap();
                prop_assert_eq!(read(&theirs), Ok(unit));
            }
        }
    }
}

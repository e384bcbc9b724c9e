//! Choices by name: enums that are a text, or an object of one field whose name is the choice.

use serde_json::Value;

use super::Reading;
use super::value::kind;

/// The name of a choice, and what stands beside it.
pub(crate) fn pick(value: Value, reading: &mut Reading) -> Option<(String, Option<Value>)> {
    let found = match value {
        Value::String(name) => return Some((name, None)),
        Value::Object(fields) if fields.len() == 1 => {
            return fields.into_iter().next().map(|(name, value)| (name, Some(value)));
        }
        Value::Object(_) => "several fields",
        other => kind(&other),
    };
    reading.fault(format!("expected one choice, found {found}"));
    None
}

/// Reads an enum from the name of its choice, or from an object with that name and a value:
/// `OnReceipt as "on_receipt"`, `WithinDays(_) as "within_days"`.
macro_rules! json_choice {
    ($type:ident { $($choice:ident $(($inner:tt))? as $name:literal),+ $(,)? }) => {
        impl $crate::json::FromJson for $type {
            fn from_json(
                value: serde_json::Value,
                reading: &mut $crate::json::Reading,
            ) -> Option<Self> {
                let (name, inner) = $crate::json::pick(value, reading)?;
                match (name.as_str(), inner) {
                    $($crate::json::json_choice!(pattern $name, inner $($inner)?) =>
                        $crate::json::json_choice!(value $type, $choice, $name, inner, reading $($inner)?),)+
                    _ => {
                        reading.not_among(&name, &[$($name),+]);
                        None
                    }
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
    (pattern $name:literal, $value:ident) => {
        ($name, None)
    };
    (pattern $name:literal, $value:ident $inner:tt) => {
        ($name, Some($value))
    };
    (value $type:ident, $choice:ident, $name:literal, $value:ident, $reading:ident) => {
        Some($type::$choice)
    };
    (value $type:ident, $choice:ident, $name:literal, $value:ident, $reading:ident $inner:tt) => {
        $reading.within($name, $value).map($type::$choice)
    };
}

pub(crate) use json_choice;

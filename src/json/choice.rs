//! Choices by name: enums that are a text, or an object of one field whose name is the choice.

use super::{Reading, Value};

/// The name of a choice, and what stands beside it.
pub(crate) fn pick(value: Value, reading: &mut Reading) -> Option<(String, Option<Value>)> {
    match value {
        Value::Text(name) => return Some((name, None)),
        Value::Object(fields) => {
            if let Some((name, value)) = fields.into_single() {
                return Some((name, Some(value)));
            }
            reading.fault("expected one choice, found none or several".to_owned());
        }
        other => reading.unexpected("one choice", &other),
    }
    None
}

/// Which of the names a value is.
pub(crate) fn choose(value: Value, names: &[&str], reading: &mut Reading) -> Option<usize> {
    let (name, inner) = pick(value, reading)?;
    let place = names.iter().position(|other| *other == name).filter(|_| inner.is_none());
    if place.is_none() {
        reading.not_among(&name, names);
    }
    place
}

/// Reads an enum from the name of its choice, or from an object with that name and a value, and
/// writes it: `OnReceipt as "on_receipt"`, `WithinDays(_) as "within_days"`. A field that holds the
/// `usual` choice is not written.
macro_rules! json_choice {
    ($type:ident $(usual $usual:ident)? { $($choice:ident as $name:literal),+ $(,)? }) => {
        impl $crate::json::FromJson for $type {
            fn from_json(
                value: $crate::json::Value,
                reading: &mut $crate::json::Reading,
            ) -> Option<Self> {
                let place = $crate::json::choose(value, &[$($name),+], reading)?;
                [$(Self::$choice),+].get(place).copied()
            }
        }

        impl $crate::json::ToJson for $type {
            fn write(&self, writer: &mut $crate::json::Writer) {
                writer.string(match self { $(Self::$choice => $name),+ });
            }

            $(fn is_left_out(&self) -> bool {
                *self == Self::$usual
            })?
        }
    };
    ($type:ident { $($choice:ident $(($inner:tt))? as $name:literal),+ $(,)? }) => {
        impl $crate::json::FromJson for $type {
            fn from_json(
                value: $crate::json::Value,
                reading: &mut $crate::json::Reading,
            ) -> Option<Self> {
                let (name, inner) = $crate::json::pick(value, reading)?;
                match (name.as_str(), inner) {
                    $($crate::json::json_choice!(pattern $name, inner $($inner)?) =>
                        $crate::json::json_choice!(value $choice, $name, inner, reading $($inner)?),)+
                    _ => {
                        reading.not_among(&name, &[$($name),+]);
                        None
                    }
                }
            }
        }

        impl $crate::json::ToJson for $type {
            fn write(&self, writer: &mut $crate::json::Writer) {
                match self {
                    $($crate::json::json_choice!(written $choice, inner $($inner)?) =>
                        $crate::json::json_choice!(write $name, inner, writer $($inner)?),)+
                }
            }
        }
    };
    (pattern $name:literal, $value:ident) => {
        ($name, None)
    };
    (pattern $name:literal, $value:ident $inner:tt) => {
        ($name, Some($value))
    };
    (value $choice:ident, $name:literal, $value:ident, $reading:ident) => {
        Some(Self::$choice)
    };
    (value $choice:ident, $name:literal, $value:ident, $reading:ident $inner:tt) => {
        $reading.within($name, $value).map(Self::$choice)
    };
    (written $choice:ident, $value:ident) => {
        Self::$choice
    };
    (written $choice:ident, $value:ident $inner:tt) => {
        Self::$choice($value)
    };
    (write $name:literal, $value:ident, $writer:ident) => {
        $writer.string($name)
    };
    (write $name:literal, $value:ident, $writer:ident $inner:tt) => {
        $writer.object(&mut |writer| writer.entry($name, $value))
    };
}

pub(crate) use json_choice;

//! JSON objects: structs that keep the fields they don't know.

use serde_json::Value;

use super::value::kind;
use super::{FromJson, Reading, UnknownFields};

/// An object that is being taken apart, field by field. A field that is wrong or missing is noted
/// and the rest is read all the same.
pub(crate) struct Object<'a> {
    fields: UnknownFields,
    reading: &'a mut Reading,
    is_sound: bool,
}

impl<'a> Object<'a> {
    /// The object that a value is, if it is one.
    pub(crate) fn new(value: Value, reading: &'a mut Reading) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self { fields, reading, is_sound: true }),
            other => {
                reading.fault(format!("expected an object, found {}", kind(&other)));
                None
            }
        }
    }

    /// Reads a field into its place, if it is there.
    pub(crate) fn take<T: FromJson>(&mut self, name: &str, place: &mut T) {
        let Some((value, back)) = self.enter(name) else { return };
        let read = T::from_json(value, self.reading);
        self.leave(back, read.is_some());
        if let Some(read) = read {
            *place = read;
        }
    }

    // Apart, so that they are there once and not once for every type.
    #[inline(never)]
    fn enter(&mut self, name: &str) -> Option<(Value, usize)> {
        let value = self.fields.remove(name)?;
        Some((value, self.reading.enter(name)))
    }

    #[inline(never)]
    fn leave(&mut self, back: usize, is_sound: bool) {
        self.reading.leave(back);
        self.is_sound &= is_sound;
    }

    /// Reads a field that must be there into its place.
    pub(crate) fn need<T: FromJson>(&mut self, name: &str, place: &mut T) {
        self.expect(name);
        self.take(name, place);
    }

    #[inline(never)]
    fn expect(&mut self, name: &str) {
        if !self.fields.contains_key(name) {
            self.is_sound = false;
            self.reading.fault(format!("missing field `{name}`"));
        }
    }

    /// The fields that nobody took, if all that were taken are sound.
    pub(crate) fn rest(self) -> Option<UnknownFields> {
        self.is_sound.then_some(self.fields)
    }
}

/// Reads a struct from a JSON object; fields that it does not know go into its field `unknown`.
///
/// A field has its own name in JSON, or another: `version as "billet"`. Where it is missing it is
/// its type's default, or what `(or expression)` says, unless it is `(required)`. A required field
/// whose type has no default needs something to stand in its place until it is read:
/// `(required over expression)`.
macro_rules! json_object {
    ($type:ident { $($field:ident $(as $name:literal)? $(($($rule:tt)+))?),+ $(,)? }) => {
        impl $crate::json::FromJson for $type {
            fn from_json(
                value: serde_json::Value,
                reading: &mut $crate::json::Reading,
            ) -> Option<Self> {
                let mut object = $crate::json::Object::new(value, reading)?;
                // Filled in place: a struct that is put together from parts costs three times
                // the code.
                let mut read = $type {
                    $($field: $crate::json::json_start!($($($rule)+)?),)+
                    unknown: $crate::json::UnknownFields::new(),
                };
                $($crate::json::json_field!(
                    object, read.$field, $crate::json::json_name!($field $($name)?) $(, $($rule)+)?
                );)+
                read.unknown = object.rest()?;
                Some(read)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

/// The name of a field in JSON.
macro_rules! json_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

/// What a field is before it is read.
macro_rules! json_start {
    () => {
        Default::default()
    };
    (required) => {
        Default::default()
    };
    (required over $start:expr) => {
        $start
    };
    (or $start:expr) => {
        $start
    };
}

/// Reads a field.
macro_rules! json_field {
    ($object:ident, $place:expr, $name:expr) => {
        $object.take($name, &mut $place)
    };
    ($object:ident, $place:expr, $name:expr, or $start:expr) => {
        $object.take($name, &mut $place)
    };
    ($object:ident, $place:expr, $name:expr, required $($start:tt)*) => {
        $object.need($name, &mut $place)
    };
}

pub(crate) use {json_field, json_name, json_object, json_start};

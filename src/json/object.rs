//! JSON objects: structs that keep the fields they don't know.

use super::{FromJson, Reading, ToJson, UnknownFields, Value, Writer};

/// An object that is being taken apart, field by field. A field that is wrong or missing is noted
/// and the rest is read all the same.
pub(crate) struct Object<'a> {
    fields: UnknownFields,
    reading: &'a mut Reading,
    is_sound: bool,
}

/// Where a field goes. The fields of all types are taken by the same code.
pub(crate) trait Place {
    /// Reads a value into its place, and says whether it could.
    fn fill(&mut self, value: Value, reading: &mut Reading) -> bool;
}

impl<T: FromJson> Place for T {
    #[inline(never)]
    fn fill(&mut self, value: Value, reading: &mut Reading) -> bool {
        let Some(read) = T::from_json(value, reading) else { return false };
        *self = read;
        true
    }
}

impl<'a> Object<'a> {
    /// The object that a value is, if it is one.
    pub(crate) fn new(value: Value, reading: &'a mut Reading) -> Option<Self> {
        if let Value::Object(fields) = value {
            return Some(Self { fields, reading, is_sound: true });
        }
        reading.unexpected("an object", &value);
        None
    }

    /// Reads a field into its place, if it is there.
    #[inline(never)]
    pub(crate) fn take(&mut self, name: &str, place: &mut dyn Place) {
        let Some(value) = self.fields.take(name) else { return };
        let back = self.reading.enter(name);
        self.is_sound &= place.fill(value, self.reading);
        self.reading.leave(back);
    }

    /// Reads a field that must be there into its place.
    #[inline(never)]
    pub(crate) fn need(&mut self, name: &str, place: &mut dyn Place) {
        if self.fields.get(name).is_none() {
            self.is_sound = false;
            self.reading.fault(format!("missing field `{name}`"));
        }
        self.take(name, place);
    }

    /// The fields that nobody took, if all that were taken are sound.
    pub(crate) fn rest(self) -> Option<UnknownFields> {
        self.is_sound.then_some(self.fields)
    }
}

/// The fields of an object that is made for a message and is no type of its own.
pub(crate) struct Parts<'a>(pub &'a [(&'a str, &'a dyn ToJson)]);

impl ToJson for Parts<'_> {
    fn write(&self, writer: &mut Writer) {
        writer.object(&mut |writer| {
            for (name, value) in self.0 {
                writer.field(name, *value);
            }
        });
    }
}

/// Reads a struct from a JSON object, and writes it; fields that it does not know go into its
/// field `unknown`.
///
/// A field has its own name in JSON, or another: `version as "billet"`. Where it is missing it is
/// its type's default, or what `(or expression)` says, unless it is `(required)`. A required field
/// whose type has no default needs something to stand in its place until it is read:
/// `(required over expression)`. A type that no older or newer version wrote has no field `unknown`:
/// `and nothing else`.
macro_rules! json_object {
    ($type:ident { $($field:ident),+ $(,)? } and nothing else) => {
        impl $crate::json::FromJson for $type {
            fn from_json(
                value: $crate::json::Value,
                reading: &mut $crate::json::Reading,
            ) -> Option<Self> {
                let mut object = $crate::json::Object::new(value, reading)?;
                let mut read = $type { $($field: Default::default()),+ };
                $(object.take(stringify!($field), &mut read.$field);)+
                object.rest().map(|_| read)
            }
        }

        impl $crate::json::ToJson for $type {
            fn write(&self, writer: &mut $crate::json::Writer) {
                $crate::json::Parts(&[$((stringify!($field), &self.$field)),+]).write(writer);
            }
        }
    };
    ($type:ident { $($field:ident $(as $name:literal)? $(($($rule:tt)+))?),+ $(,)? }) => {
        impl $crate::json::FromJson for $type {
            fn from_json(
                value: $crate::json::Value,
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

        impl $crate::json::ToJson for $type {
            fn write(&self, writer: &mut $crate::json::Writer) {
                writer.object(&mut |writer| {
                    $($crate::json::json_entry!(
                        writer, &self.$field, $crate::json::json_name!($field $($name)?) $(, $($rule)+)?
                    );)+
                    writer.unknown_fields(&self.unknown);
                });
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

/// Writes a field: where its absence would say something else than what is empty, always.
macro_rules! json_entry {
    ($writer:ident, $value:expr, $name:expr) => {
        $writer.field($name, $value)
    };
    ($writer:ident, $value:expr, $name:expr, $($rule:tt)+) => {
        $writer.entry($name, $value)
    };
}

pub(crate) use {json_entry, json_field, json_name, json_object, json_start};

//! What can be written as JSON.

use super::{UnknownFields, Value, Writer};

/// What can be written as JSON.
pub trait ToJson {
    /// Writes it.
    fn write(&self, writer: &mut Writer);

    /// Whether a field that holds this is not written at all: it is what the field holds where
    /// nothing is said. So are objects of which no field was written.
    fn is_left_out(&self) -> bool {
        false
    }
}

/// The JSON of a value, in one line.
pub fn write(value: &dyn ToJson) -> String {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.finish()
}

/// The JSON of a value, a field a line.
pub fn write_indented(value: &dyn ToJson) -> String {
    let mut writer = Writer::indented();
    value.write(&mut writer);
    writer.finish()
}

/// Reads types from texts and writes them as texts, by their `FromStr` and `Display`.
macro_rules! json_text {
    ($($type:ty),+) => {
        $($crate::json::json_word!($type, from_text, string);)+
    };
}

/// Reads types from numbers and writes them as numbers, by their `FromStr` and `Display`.
macro_rules! json_number {
    ($($type:ty),+) => {
        $($crate::json::json_word!($type, from_number, plain);)+
    };
}

/// Reads a type from a word of JSON by one function and writes it by one of the writer's.
macro_rules! json_word {
    ($type:ty, $read:ident, $write:ident) => {
        impl $crate::json::FromJson for $type {
            fn from_json(
                value: $crate::json::Value,
                reading: &mut $crate::json::Reading,
            ) -> Option<Self> {
                $crate::json::$read(value, reading)
            }
        }

        impl $crate::json::ToJson for $type {
            fn write(&self, writer: &mut $crate::json::Writer) {
                writer.$write(&self.to_string());
            }
        }
    };
}

pub(crate) use {json_number, json_text, json_word};

json_number!(u8, u16, u32, usize);

impl ToJson for UnknownFields {
    fn write(&self, writer: &mut Writer) {
        writer.object(&mut |writer| writer.unknown_fields(self));
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

impl ToJson for bool {
    fn write(&self, writer: &mut Writer) {
        writer.plain(if *self { "true" } else { "false" });
    }

    fn is_left_out(&self) -> bool {
        !self
    }
}

impl ToJson for str {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

impl ToJson for String {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

impl ToJson for char {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.encode_utf8(&mut [0; 4]));
    }
}

impl<T: ToJson> ToJson for Box<T> {
    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.plain("null"),
        }
    }

    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write(&self, writer: &mut Writer) {
        writer.list(&mut self.iter().map(|part| part as &dyn ToJson));
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

impl ToJson for Value {
    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.plain("null"),
            Self::Bool(is_so) => is_so.write(writer),
            Self::Number(digits) => writer.plain(digits),
            Self::Text(text) => writer.string(text),
            Self::List(parts) => parts.write(writer),
            Self::Object(fields) => writer.object(&mut |writer| writer.unknown_fields(fields)),
        }
    }
}
